"""The article on the screen: text, highlights, tag bar and the panel of passages."""
