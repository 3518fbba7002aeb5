"""Rules, values and scoring. Standard library only: no Qt, no SQL, no file formats."""
