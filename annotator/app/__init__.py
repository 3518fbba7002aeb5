"""Where the program is put together: command line, window, demo."""
