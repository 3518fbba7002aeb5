"""Runs the program: ``python -m annotator``."""

import sys

from annotator.app.main import main

if __name__ == "__main__":
    sys.exit(main())
