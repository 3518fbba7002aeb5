"""The instructor's place: the desk, the key editor, versions and what a new one does."""
