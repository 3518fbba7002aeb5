"""Progress over tries and lessons: a plot, and a table with the same figures."""
