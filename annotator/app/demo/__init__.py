"""A student's whole lesson through the real window, and pictures of every screen on the way."""
