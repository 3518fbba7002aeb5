"""A real window with an instructor's side, and what an instructor does there."""

from collections.abc import Callable, Iterator

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow
from annotator.ui.teach.desk_page import DeskPage
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.notes_form import NotesForm


class TeacherHand(Hand):
    """What an instructor does at a window."""

    @property
    def desk(self) -> DeskPage:
        assert self.window.teaching.desk is not None, self.window.notices.text
        return self.window.teaching.desk

    @property
    def editor(self) -> KeyEditor:
        assert self.window.teaching.editor is not None, self.window.notices.text
        return self.window.teaching.editor

    @property
    def form(self) -> NotesForm:
        return self.editor.page.form

    def teach(self) -> None:
        self.window.teaching.show_desk()
        QApplication.processEvents()

    def begin(self) -> None:
        """Open the first lesson's key without passages."""
        self.teach()
        self.act("key_new")
        QApplication.processEvents()
        assert self.passages() == [], self.window.notices.text

    def tab_to(self, name: str) -> None:
        """Press Tab until what has the focus is called so."""
        for _ in range(60):
            interface = QAccessible.queryAccessibleInterface(self.focused())
            if interface.text(QAccessible.Text.Name) == name:
                return
            self.key(Qt.Key.Key_Tab)
        raise AssertionError(name)

    def settle(self) -> None:
        for _ in range(3):
            QApplication.processEvents()


@pytest.fixture
def side(workspace: Workspace) -> Iterator[InstructorSide]:
    opened = InstructorSide(workspace.path)
    yield opened
    opened.close()


@pytest.fixture
def make_teacher(
    qapp: QApplication, qtbot: QtBot, workspace: Workspace, side: InstructorSide
) -> Iterator[Callable[[], TeacherHand]]:
    windows: list[MainWindow] = []

    def make() -> TeacherHand:
        window = MainWindow(window_context(workspace, qapp, side))
        windows.append(window)
        window.resize(1280, 820)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        return TeacherHand(qtbot, window)

    yield make
    for window in windows:
        if window.teaching.editor is not None:
            window.teaching.editor.controller.notes.forget()
        window.close()
        window.deleteLater()


@pytest.fixture
def teacher(make_teacher: Callable[[], TeacherHand]) -> TeacherHand:
    return make_teacher()
