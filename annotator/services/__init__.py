"""Use cases over the ports. No Qt, no SQL, no file formats."""
