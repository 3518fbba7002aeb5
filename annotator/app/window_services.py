"""The services that a window works with, over an open workspace."""

from collections.abc import Callable
from functools import partial

from PySide6.QtWidgets import QApplication

from annotator.app.clock import now
from annotator.app.paper import paper_here
from annotator.app.qt_application import read_theme
from annotator.app.typefaces import load_typeface
from annotator.content.reports.html import HtmlReport
from annotator.content.reports.pdf import PdfReport
from annotator.content.settings_json import settings_of, settings_to_json
from annotator.core.model import Lesson, Try
from annotator.core.settings import Settings
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.marking import Marking
from annotator.services.ports import LessonFiles
from annotator.services.preferences import Preferences
from annotator.services.progressing import Progressing
from annotator.services.reporting import Reporting
from annotator.services.rethinking import Rethinking
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.context import WindowContext
from annotator.ui.speech import interface_language


def services_over(
    workspace: Workspace,
    app: QApplication,
    files: LessonFiles,
    settings: Settings,
    keep_settings: Callable[[Settings], None],
) -> WindowContext:
    """Everything that a student's work takes; no place to teach and nothing said of where it is kept.

    Args:
        workspace: the students' work.
        app: the application.
        files: lessons as files.
        settings: those used last.
        keep_settings: stores them.
    """
    work = SqliteWorkRepository(workspace)
    lessons = SqliteLessonRepository(workspace)

    def marking(lesson: Lesson, attempt: Try) -> Marking:
        return Marking(work, lesson.article, attempt, now)

    library = LessonLibrary(files, lessons, work)
    comparing = Comparing(lessons, work, now)
    return WindowContext(
        students=Students(work, now),
        library=library,
        tries=Tries(work, now),
        marking=marking,
        comparing=comparing,
        rethinking=Rethinking(work, now),
        progressing=Progressing(work, library, comparing),
        reporting=Reporting(HtmlReport(interface_language), PdfReport(paper_here(), interface_language)),
        preferences=Preferences(work, settings_to_json, settings_of),
        theme=partial(read_theme, app=app),
        typeface=load_typeface,
        settings=settings,
        keep_settings=keep_settings,
    )
