"""Courses: opening one, and putting one together at the instructor's desk."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from secrets import token_hex
from typing import Final

from annotator.core.course import MOST_LESSONS, Course, same_tags
from annotator.core.errors import LessonError
from annotator.core.model import Lesson, Tag
from annotator.core.slugs import slug_of
from annotator.core.tag_sets import with_ids
from annotator.services.desk_ports import CourseFiles, CourseRepository, TagUse
from annotator.services.files import write_whole
from annotator.services.lesson_editing import LessonEditing
from annotator.services.ports import LessonRepository
from annotator.services.sharing import Sharing

LONGEST_TITLE: Final = 200
_LONGEST_NAME: Final = 40
"""Characters of the title in a course's id."""
_TOKEN: Final = 6
"""Characters that no other course's id ends with."""


class Courses:
    """The courses of a workspace.

    Args:
        files: courses as files.
        courses: those that are kept.
    """

    def __init__(self, files: CourseFiles, courses: CourseRepository) -> None:
        self._files = files
        self._courses = courses

    def all(self) -> Sequence[Course]:
        """All courses, by title."""
        return self._courses.courses()

    def open(self, path: Path) -> Course:
        """Read a ``.course`` file and keep it with all its lessons, or nothing of it.

        A course that was opened before follows the file.

        Raises:
            LessonError: it does not hold together.
            UserFileError: it is not there or cannot be read.
            StorageError: it cannot be kept, or another key is kept under the version of one of its keys.
        """
        course, lessons = self._files.read(path)
        self._courses.save(course, lessons)
        return course


class CourseEditing(Courses):
    """Puts courses together. Each method keeps its change at once, or changes nothing.

    The lessons of a course share their tags: the first one's.

    Args:
        files: courses as files.
        courses: those in the instructor's workspace.
        lessons: the lessons there.
        editing: changes a lesson's tags.
        sharing: makes a lesson as its file shall hold it.
        token: gives characters that no other course's id ends with.
    """

    def __init__(
        self,
        files: CourseFiles,
        courses: CourseRepository,
        lessons: LessonRepository,
        editing: LessonEditing,
        sharing: Sharing,
        token: Callable[[], str] = token_hex,
    ) -> None:
        super().__init__(files, courses)
        self._lessons = lessons
        self._editing = editing
        self._sharing = sharing
        self._token = token

    def lessons(self, course: Course) -> list[Lesson]:
        """The lessons of a course, in its order."""
        found = (self._lessons.lesson(lesson_id) for lesson_id in course.lessons)
        return [lesson for lesson in found if lesson is not None]

    def make(self, title: str) -> Course:
        """A new course without lessons.

        Raises:
            LessonError: the title is empty.
        """
        name = _title(title)
        # Two teachers may give their courses one title, and a student may open both.
        own = f"{slug_of(name, (), 'course')[:_LONGEST_NAME]}-{self._token()[:_TOKEN]}"
        course = Course(slug_of(own, {each.id for each in self.all()}, "course"), name)
        self._courses.save(course)
        return course

    def rename(self, course: Course, title: str) -> Course:
        """Give a course another title; its id stays.

        Raises:
            LessonError: the title is empty.
        """
        return self._keep(replace(course, title=_title(title)))

    def arrange(self, course: Course, lessons: Sequence[str]) -> Course:
        """Put the lessons in another order, or take some of them out.

        Args:
            course: as it is kept.
            lessons: ids of its lessons.
        """
        return self._keep(replace(course, lessons=tuple(lessons)))

    def add(self, course: Course, lesson: Lesson) -> Course:
        """Put a lesson at the end of a course; it gets the course's tags if it has others.

        Raises:
            LessonError: its key or its students' work uses a tag that the course does not have, or the
                course is full.
        """
        if lesson.id in course.lessons:
            return course
        if len(course.lessons) >= MOST_LESSONS:
            raise LessonError(
                "A course has {most} lessons at most.", "Nothing was changed.", most=MOST_LESSONS
            )
        changed = [self._with_tags(lesson, first.tags) for first in self.lessons(course)[:1]]
        return self._keep(replace(course, lessons=(*course.lessons, lesson.id)), changed)

    def tag_uses(self, course: Course) -> Mapping[str, TagUse]:
        """What refers to each tag in the first of the course's lessons where something does, by tag id."""
        found: dict[str, TagUse] = {}
        for lesson_id in course.lessons:
            for tag, use in self._editing.uses(lesson_id).items():
                found.setdefault(tag, use)
        return found

    def use_tags(self, course: Course, tags: Sequence[Tag]) -> None:
        """Give all lessons of a course these tags, or none of them.

        Raises:
            LessonError: the tags make no sound set, or work at one of the lessons uses a tag that is not
                among them; the message names the lesson.
        """
        lessons = self.lessons(course)
        named = with_ids(tags, {tag.id for lesson in lessons for tag in lesson.tags})
        changed = [self._editing.checked(lesson, named, lesson.goals) for lesson in lessons]
        self._keep(course, changed)

    def remove(self, course: Course) -> None:
        """Forget a course; its lessons stay."""
        self._courses.remove(course.id)

    def export(self, course: Course, path: Path, open_keys: Collection[str]) -> None:
        """Write a course with all its lessons into one file.

        Args:
            course: what is written.
            path: the file; one that is there is replaced.
            open_keys: ids of the lessons whose key goes along, in the version in force; the file holds no
                trace of the other keys.

        Raises:
            LessonError: the course has no lessons, they do not share their tags, or a key that shall go along
                is not published.
            UserFileError: the file cannot be written; what was there is as it was.
        """
        lessons = self.lessons(course)
        if not lessons:
            raise LessonError(
                "The course “{course}” has no lessons yet.",
                "Nothing was written. Add a lesson first.",
                course=course.title,
            )
        for lesson in lessons:
            if not same_tags(lesson.tags, lessons[0].tags):
                raise LessonError(
                    "“{lesson}” has other tags than the first lesson of the course.",
                    "Nothing was written. Choose tags for all lessons of the course.",
                    lesson=lesson.title,
                )
        packed = [
            self._sharing.prepared(each, "open" if each.id in open_keys else "withheld") for each in lessons
        ]
        write_whole(path, self._files.pack(course, packed))

    def _with_tags(self, lesson: Lesson, tags: Sequence[Tag]) -> Lesson:
        return lesson if same_tags(lesson.tags, tags) else self._editing.checked(lesson, tags, lesson.goals)

    def _keep(self, course: Course, changed: Sequence[Lesson] = ()) -> Course:
        self._courses.save(course, [replace(lesson, key=None) for lesson in changed])
        return course


def _title(title: str) -> str:
    name = " ".join(title.split())[:LONGEST_TITLE]
    if not name:
        raise LessonError("A course needs a title.", "Nothing was changed.")
    return name
