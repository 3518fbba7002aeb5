"""A ``.course`` file: a zip that is not trusted, with the lessons of a course as zips inside."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Final
from zipfile import ZipFile, ZipInfo

from annotator.content.archives import LARGEST_ARCHIVE, content_of, members_of, opened, zipped
from annotator.content.course_toml import course_of, course_toml
from annotator.content.findings import Findings, Place, printable
from annotator.content.lesson_archive import read_archive
from annotator.content.lesson_check import lesson_of
from annotator.content.lesson_source import HEAD, MEGABYTE
from annotator.content.lesson_writing import lesson_archive
from annotator.content.text_files import toml_table
from annotator.core.course import Course
from annotator.core.errors import LessonError, UserFileError
from annotator.core.model import Lesson

COURSE: Final = "course.toml"
LESSONS: Final = "lessons"
LARGEST: Final = LARGEST_ARCHIVE
"""The most bytes of the file, of one packed lesson, and of all lessons when they are unpacked."""


class CourseArchives:
    """Reads and writes courses; implements ``services.desk_ports.CourseFiles``."""

    def read(self, path: Path) -> tuple[Course, Sequence[Lesson]]:
        """Read and check a ``.course`` file with all its lessons.

        Raises:
            LessonError: it does not hold together; the message names the place.
            UserFileError: it is not there or cannot be read.
        """
        label = printable(str(path))
        if not path.exists():
            raise UserFileError(
                "There is no course {place}.",
                "Nothing was changed. Name a file that ends in .course.",
                place=label,
            )
        place = Place(Findings(), label)
        with opened(path, place) as zipped:
            members = members_of(zipped, place, LESSONS)
            course = _course(zipped, members, place)
            return course, _Lessons(zipped, members, place).read(course)

    def pack(self, course: Course, lessons: Sequence[Lesson]) -> bytes:
        """The bytes of a ``.course`` file; the same course always the same bytes.

        Args:
            course: what is packed.
            lessons: in its order; a lesson's key is packed with it, one without has none in the file.

        Raises:
            LessonError: a lesson could not be read again from such a file, or all of it is too much for one.
        """
        packed = {member_of(lesson.id): lesson_archive(lesson) for lesson in lessons}
        whole = zipped({COURSE: course_toml(course).encode("utf-8"), **packed})
        if len(whole) > LARGEST:
            raise LessonError(
                "The file of the course “{course}” would be larger than {limit} MB and could not be opened.",
                "Nothing was written. Make two courses of it.",
                course=course.title,
                limit=LARGEST // MEGABYTE,
            )
        return whole


def member_of(lesson_id: str) -> str:
    """Where a lesson stands in a course's file."""
    return f"{LESSONS}/{lesson_id}.lesson"


def _course(zipped: ZipFile, members: Mapping[str, ZipInfo], place: Place) -> Course:
    head = Place(place.findings, f"{place.file}/{COURSE}")
    if COURSE not in members:
        raise head.error("is missing")
    values = toml_table(content_of(zipped, members[COURSE], head, MEGABYTE), head)
    course = course_of(values or {}, head)
    place.findings.raise_first()
    wanted = {COURSE, *map(member_of, course.lessons)}
    for name in members.keys() - wanted:
        raise place.error("“{name}” does not belong into the course", name=name)
    for name in sorted(wanted - members.keys()):
        raise place.error("“{name}” is missing", name=name)
    return course


class _Lessons:
    """Reads the lessons in a course's file, one after the other, as long as they fit into the memory."""

    def __init__(self, zipped: ZipFile, members: Mapping[str, ZipInfo], place: Place) -> None:
        self._zipped = zipped
        self._members = members
        self._place = place
        self._left = LARGEST

    def read(self, course: Course) -> Sequence[Lesson]:
        return [self._lesson(lesson_id) for lesson_id in course.lessons]

    def _lesson(self, lesson_id: str) -> Lesson:
        name = member_of(lesson_id)
        label = f"{self._place.file}/{name}"
        inner = Place(self._place.findings, label)
        source = read_archive(content_of(self._zipped, self._members[name], inner, LARGEST), label)
        self._left -= sum(map(len, source.files.values()))
        if self._left < 0:
            raise self._place.error("the lessons unpack to more than {limit} MB", limit=LARGEST // MEGABYTE)
        lesson = lesson_of(source)
        if lesson is not None and lesson.id != lesson_id:
            source.place(HEAD).report("the id “{id}” is not the name of the file", id=lesson.id)
        source.findings.raise_first()
        if lesson is None:  # never without a finding
            raise source.place(HEAD).error("cannot be read")
        return lesson
