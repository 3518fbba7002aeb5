"""Trying a lesson as a student would: a second window over a workspace in memory; nothing is kept."""

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtWidgets import QApplication, QMainWindow

from annotator.app.clock import now
from annotator.app.window_services import services_over
from annotator.core.errors import UserFileError
from annotator.core.model import Lesson
from annotator.core.settings import Settings
from annotator.services.ports import LessonSummary
from annotator.services.students import Students
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.main_window import MainWindow


class _NoFiles:
    """Implements ``services.ports.LessonFiles``: a trial has the one lesson that it is of."""

    def shipped(self) -> Sequence[LessonSummary]:
        """None."""
        return ()

    def read(self, place: str | Path) -> Lesson:  # noqa: ARG002 - whatever is asked for
        """Refuse."""
        raise UserFileError(
            "A trial has one lesson only.", "Nothing was changed. Open other lessons in the first window."
        )

    def problems(self, place: str | Path) -> Sequence[str]:  # noqa: ARG002 - whatever is asked for
        """None."""
        return ()


class Trial(QObject):
    """One trial, with its window; it belongs to the window that it was begun from and ends with it.

    Args:
        lesson: with the key as it stands now.
        settings: looks to begin with; the hints are shown as for the first time.
        over: the window to return to.
    """

    def __init__(self, lesson: Lesson, settings: Settings, over: QMainWindow) -> None:
        super().__init__(over)
        self._over = over
        self._workspace = Workspace.in_memory()
        SqliteLessonRepository(self._workspace).save(lesson)
        name = QCoreApplication.translate("trial", "A student")
        Students(SqliteWorkRepository(self._workspace), now).enter(name)
        shown = replace(settings, hints=(), geometry="")
        context = services_over(self._workspace, _application(), _NoFiles(), shown, _forget)
        self.window = MainWindow(context)
        self.window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.window.resize(over.size())
        self.window.destroyed.connect(self._ended)
        over.installEventFilter(self)

    def begin(self, lesson: Lesson) -> None:
        """Show the lesson."""
        self.window.show()
        self.window.open_lesson(lesson.id)
        self.window.notices.tell(
            self.tr(
                "This is a trial: you see what a student sees, and nothing of it is kept. Close the window "
                "to go back to the key."
            )
        )
        self.window.activateWindow()

    def end(self) -> None:
        """Close the window."""
        self.window.close()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """End when the other window goes; being minimised does not count."""
        if watched is self._over and event.type() == QEvent.Type.Hide and not event.spontaneous():
            self.end()
        return False

    def _ended(self) -> None:
        self._workspace.close()
        if self._over.isVisible():
            self._over.activateWindow()
        self.deleteLater()


def try_as_student(lesson: Lesson, settings: Settings, over: QMainWindow) -> None:
    """Open a window in which somebody works on a lesson as a student; a trial from before ends."""
    for former in over.findChildren(Trial):
        former.end()
    Trial(lesson, settings, over).begin(lesson)


def _application() -> QApplication:
    app = QCoreApplication.instance()
    assert isinstance(app, QApplication)  # noqa: S101 - asked for by a window
    return app


def _forget(_settings: Settings) -> None:
    """Settings of a trial are not kept."""
