"""Puts the window together and runs it."""

import sys
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app.qt_application import catch_the_uncaught, make_application, read_theme
from annotator.app.settings_store import SettingsStore
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.reports.html import HtmlReport
from annotator.core.errors import AnnotatorError, WorkspaceHeldError
from annotator.core.model import Lesson, Try
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.marking import Marking
from annotator.services.reporting import Reporting
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.context import WindowContext
from annotator.ui.main_window import MainWindow

_PATIENCE = 2000
"""Milliseconds to wait for a window that is just starting."""


def now() -> datetime:
    """The time in UTC."""
    return datetime.now(UTC)


def window_context(workspace: Workspace, app: QApplication) -> WindowContext:
    """Services over an open workspace, with the settings that lie beside it."""
    work = SqliteWorkRepository(workspace)
    lessons = SqliteLessonRepository(workspace)
    store = SettingsStore(workspace.path.with_name("settings.ini"))

    def marking(lesson: Lesson, attempt: Try) -> Marking:
        return Marking(work, lesson.article, attempt, now)

    return WindowContext(
        students=Students(work, now),
        library=LessonLibrary(FolderLessonFiles(), lessons, work),
        tries=Tries(work, now),
        marking=marking,
        comparing=Comparing(lessons, work, now),
        reporting=Reporting(HtmlReport()),
        theme=partial(read_theme, app=app),
        settings=store.load(),
        keep_settings=store.save,
        workspace=workspace.path,
    )


def run_window(workspace: Path, lesson: str | None) -> int:
    """Open the program's window and return the exit code when it is closed.

    Args:
        workspace: the database file; made if it is not there.
        lesson: a shipped id, a folder or a ``.lesson`` file to open at once.
    """
    app = make_application(sys.argv[:1])
    try:
        opened = _open_or_ask(workspace, lesson or "")
    except AnnotatorError as error:
        return _refuse(error)
    if opened is None:
        return 0
    with opened:
        window = MainWindow(window_context(opened, app))
        catch_the_uncaught(partial(_say_uncaught, window))
        window.show()
        QTimer.singleShot(0, window, partial(_listen, opened.path, window))
        if lesson:
            QTimer.singleShot(0, window, partial(window.open_lesson, lesson))
        return app.exec()


def _open_or_ask(workspace: Path, lesson: str) -> Workspace | None:
    """Open the workspace, or ask the window that has it to come forward; None if that one answered.

    Two starts at nearly the same moment: the first may hold the workspace and not listen yet.
    """
    deadline = QDeadlineTimer(_PATIENCE)
    while True:
        try:
            return Workspace.open(workspace)
        except WorkspaceHeldError:
            from annotator.app.single_instance import ask_first_window

            place = str(Path(lesson).resolve()) if lesson and Path(lesson).exists() else lesson
            if ask_first_window(workspace, place):
                return None
            if deadline.hasExpired():
                raise
            QThread.msleep(100)


def _listen(workspace: Path, window: MainWindow) -> None:
    from annotator.app.single_instance import FirstWindow

    FirstWindow(workspace, partial(_come_forward, window), window)


def _come_forward(window: MainWindow, lesson: str) -> None:
    window.setWindowState(window.windowState() & ~window.windowState().WindowMinimized)
    window.show()
    window.raise_()
    window.activateWindow()
    if lesson:
        window.open_lesson(lesson)


def _refuse(error: AnnotatorError) -> int:
    """Say why the program cannot start: in a box, and on the standard error for those without one."""
    print(error.sentence, file=sys.stderr)  # noqa: T201
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", error.message)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(error.hint)
    if QApplication.platformName() != "offscreen":
        box.exec()
    return 1


def _say_uncaught(window: MainWindow, what: str) -> None:
    window.notices.tell(
        window.tr(
            "Something went wrong that should not have: {what}. Your work is saved up to the last change; "
            "you can go on, or close the program and start it again."
        ).format(what=what)
    )
