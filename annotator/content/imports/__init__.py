"""Readers: each makes blocks (``core.importing``) of one format. None fetches or runs anything."""
