"""A real window over a workspace of its own, and a hand that moves the mouse and presses keys."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "data" / "workspace.sqlite") as opened:
        yield opened


@pytest.fixture
def make_window(qapp: QApplication, qtbot: QtBot, workspace: Workspace) -> Iterator[Callable[[], Hand]]:
    windows: list[MainWindow] = []

    def make() -> Hand:
        window = MainWindow(window_context(workspace, qapp))
        windows.append(window)
        window.resize(1100, 760)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return Hand(qtbot, window)

    yield make
    for window in windows:
        if window.reader is not None:
            window.reader.panel.delegate.drafts.clear()
        window.close()
        window.deleteLater()


@pytest.fixture
def hand(make_window: Callable[[], Hand]) -> Hand:
    return make_window()


@pytest.fixture
def reader(hand: Hand) -> Hand:
    hand.open()
    return hand
