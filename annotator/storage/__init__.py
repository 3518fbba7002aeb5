"""The workspace in SQLite: the only place that knows SQL."""
