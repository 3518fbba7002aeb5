"""Courses and the order of their lessons, in SQLite."""

from collections.abc import Sequence

from annotator.core.course import Course
from annotator.core.model import Lesson
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import save_lesson

_COURSES = "SELECT id, title FROM courses"
_LESSONS = "SELECT lesson_id FROM course_lessons WHERE course_id = ? ORDER BY position"
_KEEP = """
    INSERT INTO courses (id, title) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET title = excluded.title
"""
_PLACE = "INSERT INTO course_lessons (course_id, position, lesson_id) VALUES (?, ?, ?)"


class SqliteCourseRepository:
    """The courses in a workspace (``services.desk_ports.CourseRepository``).

    Every method raises ``StorageError`` if the workspace cannot be read or written; nothing is changed then.

    Args:
        workspace: stays open as long as this is used.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def courses(self) -> Sequence[Course]:
        """All courses, by title."""
        with self._workspace.reading() as db:
            found = [
                Course(course_id, title, tuple(row[0] for row in db.execute(_LESSONS, (course_id,))))
                for course_id, title in db.execute(_COURSES).fetchall()
            ]
        return sorted(found, key=lambda course: (course.title.casefold(), course.id))

    def save(self, course: Course, lessons: Sequence[Lesson] = ()) -> None:
        """Keep a course, new or changed, and these of its lessons, in one transaction."""
        with self._workspace.transaction() as db:
            for lesson in lessons:
                save_lesson(db, lesson)
            db.execute(_KEEP, (course.id, course.title))
            db.execute("DELETE FROM course_lessons WHERE course_id = ?", (course.id,))
            for position, lesson_id in enumerate(course.lessons):
                db.execute(_PLACE, (course.id, position, lesson_id))

    def remove(self, course_id: str) -> None:
        """Forget a course; its lessons stay."""
        with self._workspace.transaction() as db:
            db.execute("DELETE FROM courses WHERE id = ?", (course_id,))
