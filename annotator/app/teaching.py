"""The instructor's side: a workspace of its own beside the students', opened when it is asked for."""

from pathlib import Path

from annotator.app.clock import now
from annotator.content.colleague_keys import ColleagueKeys
from annotator.content.course_files import CourseArchives
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.tag_sets import TagSetFiles
from annotator.services.colleagues import Colleagues
from annotator.services.courses import CourseEditing
from annotator.services.drafting import Drafting
from annotator.services.lesson_editing import LessonEditing
from annotator.services.lessons import LessonLibrary
from annotator.storage.course_repository import SqliteCourseRepository
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.tag_uses import SqliteTagUses
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.teach.context import TeachContext

FILE = "teaching.sqlite"


class InstructorSide:
    """Opens the instructor's workspace once and keeps it open until the program ends.

    Args:
        students: the students' workspace; the instructor's lies beside it.
    """

    def __init__(self, students: Path) -> None:
        self._path = students.with_name(FILE)
        self._workspace: Workspace | None = None
        self._context: TeachContext | None = None

    def open(self) -> TeachContext:
        """What the desk works with.

        Raises:
            StorageError: the workspace cannot be opened.
        """
        if self._context is None:
            self._workspace = Workspace.open(self._path)
            self._context = _context(self._workspace)
        return self._context

    def close(self) -> None:
        """Close the workspace, if it was opened."""
        if self._workspace is not None:
            self._workspace.close()
        self._workspace = self._context = None


def _context(workspace: Workspace) -> TeachContext:
    courses = SqliteCourseRepository(workspace)
    lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
    library = LessonLibrary(FolderLessonFiles(), lessons, work, courses)
    drafts = SqliteDraftRepository(workspace)
    editing = LessonEditing(lessons, SqliteTagUses(workspace), TagSetFiles())
    drafting = Drafting(library, lessons, work, drafts, now)
    return TeachContext(
        drafting=drafting,
        editing=editing,
        colleagues=Colleagues(drafting, ColleagueKeys()),
        courses=CourseEditing(CourseArchives(), courses, lessons, editing, drafting),
    )
