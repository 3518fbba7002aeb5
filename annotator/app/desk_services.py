"""The services that the instructor's desk works with, over the instructor's workspace."""

from annotator.app.clock import now
from annotator.app.trial import try_as_student
from annotator.content.colleague_keys import ColleagueKeys
from annotator.content.course_files import CourseArchives
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.lesson_writing import lesson_archive
from annotator.content.tag_sets import TagSetFiles
from annotator.services.colleagues import Colleagues
from annotator.services.courses import CourseEditing
from annotator.services.drafting import Drafting
from annotator.services.lesson_editing import LessonEditing
from annotator.services.lessons import LessonLibrary
from annotator.services.sharing import Sharing
from annotator.storage.course_repository import SqliteCourseRepository
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.tag_uses import SqliteTagUses
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.teach.context import SideFile, TeachContext


def desk_over(workspace: Workspace, file: SideFile) -> TeachContext:
    """Everything that an instructor's work takes.

    Args:
        workspace: the instructor's.
        file: what it is kept in.
    """
    lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
    courses = SqliteCourseRepository(workspace)
    library = LessonLibrary(FolderLessonFiles(), lessons, work, courses)
    drafting = Drafting(library, lessons, work, SqliteDraftRepository(workspace), now)
    editing = LessonEditing(lessons, SqliteTagUses(workspace), TagSetFiles())
    sharing = Sharing(drafting, lesson_archive)
    return TeachContext(
        drafting=drafting,
        editing=editing,
        colleagues=Colleagues(drafting, ColleagueKeys()),
        courses=CourseEditing(CourseArchives(), courses, lessons, editing, sharing),
        file=file,
        sharing=sharing,
        try_out=try_as_student,
    )
