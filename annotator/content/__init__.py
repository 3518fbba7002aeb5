"""Lesson files, shipped data and report templates: everything that reads or writes a format."""
