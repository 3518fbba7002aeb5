"""Puts the window together and runs it."""

import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from functools import cache, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDeadlineTimer, QObject, Qt, QThread, QTimer, Signal
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app.ahead import LoadingAhead
from annotator.app.clock import now
from annotator.app.garbage import only_the_young
from annotator.app.paper import paper_here
from annotator.app.qt_application import Application, catch_the_uncaught, make_application, read_theme
from annotator.app.session import Session
from annotator.app.settings_store import SettingsStore
from annotator.app.teaching import InstructorSide
from annotator.app.typefaces import load_typeface
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.reports.html import HtmlReport
from annotator.content.reports.pdf import PdfReport
from annotator.content.settings_json import settings_of, settings_to_json
from annotator.core.errors import AnnotatorError, WorkspaceHeldError
from annotator.services.lessons import LessonLibrary
from annotator.services.preferences import Preferences
from annotator.services.reporting import Reporting
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.context import DataPlace, Services, WindowContext
from annotator.ui.speech import interface_language, told_apart

if TYPE_CHECKING:
    from annotator.services.marking import Marking
    from annotator.services.opening import Opened

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
    work = SqliteWorkRepository(workspace)
    settings_file = workspace.path.with_name("settings.ini")
    store = SettingsStore(settings_file)

    @contextmanager
    def apart() -> Iterator[Services]:
        with workspace.apart() as beside:
            yield services_over(beside)

    return WindowContext(
        students=Students(work, now),
        library=LessonLibrary(FolderLessonFiles(), SqliteLessonRepository(workspace), work),
        services=cache(partial(services_over, workspace)),
        apart=apart,
        marking=partial(_marking, work),
        reporting=Reporting(HtmlReport(interface_language), PdfReport(paper_here(), interface_language)),
        preferences=Preferences(work, settings_to_json, settings_of),
        theme=partial(read_theme, app=app),
        typeface=load_typeface,
        settings=store.load(),
        keep_settings=store.save,
        data=DataPlace(
            workspace.path, workspace.journal_mode, settings_file, workspace.copies, workspace.backup
        ),
        teach=None if side is None else side.open,
    )


def services_over(workspace: Workspace) -> Services:
    """The use cases over one connection; the first screen does not need them."""
    from annotator.services.comparing import Comparing
    from annotator.services.opening import Opening
    from annotator.services.progressing import Progressing
    from annotator.services.rethinking import Rethinking

    work, lessons = SqliteWorkRepository(workspace), SqliteLessonRepository(workspace)
    library = LessonLibrary(FolderLessonFiles(), lessons, work)
    comparing = Comparing(lessons, work, now)
    return Services(
        opening=Opening(library, Tries(work, now), comparing, work),
        comparing=comparing,
        rethinking=Rethinking(work, now),
        progressing=Progressing(work, library, comparing),
    )


def _marking(work: SqliteWorkRepository, opened: "Opened") -> "Marking":
    from annotator.services.marking import Marking

    return Marking(work, opened.lesson.article, opened.attempt, now, opened.passages)


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
        LoadingAhead(session)
        QTimer.singleShot(0, session, partial(session.listen, opened.path))
        if lesson:
            session.open_soon(lesson)
        with only_the_young():
            return app.exec()


class _Tidying(QObject):
    """Runs the clock on the window's thread, whatever thread a change was made on."""

    committed = Signal()

    def __init__(self, workspace: Workspace, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(TIDY_AFTER)
        self._timer.timeout.connect(workspace.tidy)
        self.committed.connect(self._start)

    def _start(self) -> None:
        if not self._timer.isActive():
            self._timer.start()


def tidy_soon(workspace: Workspace, parent: QObject) -> None:
    """Let the workspace's file be a complete copy soon after each change.

    Moving the journal at each change would double what a highlight costs; once a second it costs
    nothing that anybody notices, and whoever copies the file alone loses a second's work at most.
    """
    workspace.after_commit = _Tidying(workspace, parent).committed.emit


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
