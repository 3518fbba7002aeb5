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
from annotator.ui.steps import Steps


@pytest.fixture(autouse=True)
def _nothing_in_the_way(qapp: QApplication) -> None:
    """What an earlier test has left on the screen, a tool tip for example, would take the mouse's moves."""
    for widget in qapp.topLevelWidgets():
        widget.hide()


@pytest.fixture(autouse=True)
def _patient() -> Iterator[None]:
    """What a worker does is there when the call that asked for it returns, however slow the machine is."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Steps, "patience", 60_000)
        patch.setattr(Steps, "in_stages", False)
        yield


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
