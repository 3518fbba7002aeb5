"""Puts the window together and runs it."""

import sys
from contextlib import closing
from dataclasses import replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, QTimer
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app.qt_application import Application, catch_the_uncaught, make_application
from annotator.app.session import Session
from annotator.app.settings_store import SettingsStore
from annotator.app.teaching import InstructorSide
from annotator.app.window_services import services_over
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.errors import AnnotatorError, WorkspaceHeldError
from annotator.storage.database import Workspace
from annotator.ui.context import DataPlace, WindowContext
from annotator.ui.speech import told_apart

_PATIENCE = 2000
"""Milliseconds to wait for a window that is just starting."""
TIDY_AFTER = 1000
"""Milliseconds after a change until it is moved from the journal into the workspace's own file."""


def window_context(
    workspace: Workspace, app: QApplication, side: InstructorSide | None = None
) -> WindowContext:
    """Services over an open workspace, with the settings that lie beside it.

    Args:
        workspace: the students' work.
        app: the application.
        side: the instructor's side; None for a window that has no place to teach.
    """
    settings_file = workspace.path.with_name("settings.ini")
    store = SettingsStore(settings_file)
    context = services_over(workspace, app, FolderLessonFiles(), store.load(), store.save)
    data = DataPlace(
        workspace.path, workspace.journal_mode, settings_file, workspace.copies, workspace.backup
    )
    return replace(context, data=data, teach=None if side is None else side.open, teach_file=side)


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
    with opened, closing(InstructorSide(opened.path)) as side:
        session = Session(app, partial(window_context, opened, app, side))
        catch_the_uncaught(session.say_uncaught)
        tidy_soon(opened, session)
        if isinstance(app, Application):
            app.file_asked.connect(session.come_forward)
        session.window.show()
        QTimer.singleShot(0, session, partial(session.listen, opened.path))
        if lesson:
            session.open_soon(lesson)
        return app.exec()


def tidy_soon(workspace: Workspace, parent: QObject) -> None:
    """Let the workspace's file be a complete copy soon after each change.

    Moving the journal at each change would double what a highlight costs; once a second it costs
    nothing that anybody notices, and whoever copies the file alone loses a second's work at most.
    """
    timer = QTimer(parent)
    timer.setSingleShot(True)
    timer.setInterval(TIDY_AFTER)
    timer.timeout.connect(workspace.tidy)

    def start() -> None:
        if not timer.isActive():
            timer.start()

    workspace.after_commit = start


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


def _refuse(error: AnnotatorError) -> int:
    """Say why the program cannot start: in a box, and on the standard error for those without one."""
    print(error.sentence, file=sys.stderr)  # noqa: T201
    what, advice = told_apart(error)
    box = QMessageBox(QMessageBox.Icon.Warning, "Annotator", what)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setInformativeText(advice)
    if QApplication.platformName() != "offscreen":
        box.exec()
    return 1
