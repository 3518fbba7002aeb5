"""The first screen: who is working, and the lessons."""
