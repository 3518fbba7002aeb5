"""Options and fixtures that all tests share."""

import os
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

# Tests never open a window on somebody's screen.
os.environ["QT_QPA_PLATFORM"] = "offscreen"


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--vectors",
        type=Path,
        default=Path(__file__).parent / "tables" / "scoring.json",
        metavar="FILE",
        help="scoring vectors to run instead of tests/tables/scoring.json",
    )
    parser.addoption(
        "--cases",
        type=Path,
        default=Path(__file__).parent / "cases",
        metavar="DIR",
        help="folder of trouble cases to run instead of tests/cases",
    )
    parser.addoption(
        "--update-golden",
        action="store_true",
        help="write the reference outputs in tests/golden anew instead of comparing with them",
    )


@pytest.fixture(scope="session")
def qapp() -> "QApplication":
    """The program's own application object: its style, fonts and plural forms."""
    from annotator.app.qt_application import make_application

    return make_application(["annotator"], "en")
