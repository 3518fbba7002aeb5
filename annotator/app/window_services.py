"""The services that a window works with, over an open workspace."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import cache, partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QApplication

from annotator.app.clock import now
from annotator.app.paper import paper_here
from annotator.app.qt_application import read_theme
from annotator.app.typefaces import load_typeface
from annotator.content.reports.html import HtmlReport
from annotator.content.reports.pdf import PdfReport
from annotator.content.settings_json import settings_of, settings_to_json
from annotator.core.settings import Settings
from annotator.services.desk_ports import CourseFiles
from annotator.services.lessons import LessonLibrary
from annotator.services.ports import LessonFiles
from annotator.services.preferences import Preferences
from annotator.services.reporting import Reporting
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.storage.course_repository import SqliteCourseRepository
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.context import Services, WindowContext
from annotator.ui.speech import interface_language

if TYPE_CHECKING:
    from annotator.services.courses import Courses
    from annotator.services.marking import Marking
    from annotator.services.opening import Opened


def context_over(
    workspace: Workspace,
    app: QApplication,
    files: LessonFiles,
    course_files: CourseFiles,
    settings: Settings,
    keep_settings: Callable[[Settings], None],
) -> WindowContext:
    """Everything that a student's work takes; no place to teach and nothing said of where it is kept.

    Args:
        workspace: the students' work.
        app: the application.
        files: lessons as files.
        course_files: courses as files.
        settings: those used last.
        keep_settings: stores them.
    """
    work = SqliteWorkRepository(workspace)

    @contextmanager
    def apart() -> Iterator[Services]:
        with workspace.apart() as beside:
            yield services_over(beside, files)

    return WindowContext(
        students=Students(work, now),
        library=_library(workspace, files),
        courses=cache(partial(_courses, workspace, course_files)),
        services=cache(partial(services_over, workspace, files)),
        apart=apart,
        marking=partial(_marking, work),
        reporting=Reporting(HtmlReport(interface_language), PdfReport(paper_here(), interface_language)),
        preferences=Preferences(work, settings_to_json, settings_of),
        theme=partial(read_theme, app=app),
        typeface=load_typeface,
        settings=settings,
        keep_settings=keep_settings,
    )


def services_over(workspace: Workspace, files: LessonFiles) -> Services:
    """The use cases over one connection; the first screen does not need them."""
    from annotator.services.comparing import Comparing
    from annotator.services.opening import Opening
    from annotator.services.progressing import Progressing
    from annotator.services.rethinking import Rethinking

    work, library = SqliteWorkRepository(workspace), _library(workspace, files)
    comparing = Comparing(SqliteLessonRepository(workspace), work, now)
    return Services(
        opening=Opening(library, Tries(work, now), comparing, work),
        comparing=comparing,
        rethinking=Rethinking(work, now),
        progressing=Progressing(work, library, comparing),
    )


def _library(workspace: Workspace, files: LessonFiles) -> LessonLibrary:
    lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
    return LessonLibrary(files, lessons, work, SqliteCourseRepository(workspace))


def _courses(workspace: Workspace, files: CourseFiles) -> "Courses":
    from annotator.services.courses import Courses

    return Courses(files, SqliteCourseRepository(workspace))


def _marking(work: SqliteWorkRepository, opened: "Opened") -> "Marking":
    from annotator.services.marking import Marking

    return Marking(work, opened.lesson.article, opened.attempt, now, opened.passages)
