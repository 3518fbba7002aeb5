"""Which lessons there are, how far a student is in each, and the lesson that belongs to a try."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Literal

from annotator.core.errors import LessonError, UserFileError
from annotator.core.model import Lesson, Try
from annotator.services.desk_ports import CourseRepository
from annotator.services.ports import LessonFiles, LessonRepository, LessonSummary, WorkRepository

State = Literal["new", "started", "handed_in"]


@dataclass(frozen=True, slots=True)
class CoursePlace:
    """Where a lesson stands in a course.

    Attributes:
        title: of the course.
        number: 1, 2, 3 ...
        count: how many lessons the course has.
    """

    title: str
    number: int
    count: int


@dataclass(frozen=True, slots=True)
class ShelfEntry:
    """A lesson in the library, with a student's progress.

    Attributes:
        lesson: what the library shows of it.
        state: of the student's newest try; ``new`` if there is none.
        number: of that try; 0 if there is none.
        passages: how many passages it has.
        last_used: when the student last worked on it, in UTC; None if there is no try.
        course: its place in a course; None if it is in none.
    """

    lesson: LessonSummary
    state: State = "new"
    number: int = 0
    passages: int = 0
    last_used: datetime | None = None
    course: CoursePlace | None = None


class LessonLibrary:
    """Opens lessons and keeps what was opened in the workspace.

    Args:
        files: lessons as files.
        lessons: lessons kept in the workspace.
        work: the students' tries.
        courses: the courses there; None where there are none.
    """

    def __init__(
        self,
        files: LessonFiles,
        lessons: LessonRepository,
        work: WorkRepository,
        courses: CourseRepository | None = None,
    ) -> None:
        self._files = files
        self._lessons = lessons
        self._work = work
        self._courses = courses

    def shelf(self, student_id: str | None = None) -> list[ShelfEntry]:
        """The lessons that come with the program and those that were opened here, with the progress.

        What the student worked on last comes first; then those that come with the program, in their order;
        then what was opened here, by title. The lessons of a course stay together, in its order, where its
        own title belongs.
        """
        newest = {} if student_id is None else self._newest_tries(student_id)
        places = self._course_places()
        shipped = [summary for summary in self._files.shipped() if summary.id not in places]
        ids = {summary.id for summary in shipped}
        kept = [summary for summary in self._lessons.kept() if summary.id not in ids]
        entries = [
            replace(self._entry(summary, newest.get(summary.id)), course=places.get(summary.id))
            for summary in (*shipped, *kept)
        ]
        come_along = {summary.id: place for place, summary in enumerate(shipped)}
        in_courses = {lesson_id: place for place, lesson_id in enumerate(places)}
        return sorted(entries, key=partial(_shelf_place, come_along, in_courses))

    def _course_places(self) -> Mapping[str, CoursePlace]:
        """Where each lesson stands in the first course that has it, by lesson id; course after course."""
        places: dict[str, CoursePlace] = {}
        for course in self._courses.courses() if self._courses is not None else ():
            for number, lesson_id in enumerate(course.lessons, 1):
                places.setdefault(lesson_id, CoursePlace(course.title, number, len(course.lessons)))
        return places

    def open(self, place: str | Path) -> Lesson:
        """Read and check a lesson, keep it in the workspace, and give it with its newest key.

        The text is that of the files; the key is the newest version that was ever kept for this text.
        An id that no file is found for opens what the workspace keeps, and so does that of a lesson in a
        course: the course may have brought other tags for a lesson that comes with the program.

        Args:
            place: the id of a lesson on the shelf, a folder or a ``.lesson`` file.

        Raises:
            LessonError: it does not hold together.
            UserFileError: it is not there or cannot be read.
            StorageError: it cannot be kept, or another key is kept under the same version.
        """
        if isinstance(place, str) and place in self._course_places():
            in_course = self._lessons.lesson(place)
            if in_course is not None:
                return in_course
        try:
            lesson = self._files.read(place)
        except UserFileError:
            kept = self._lessons.lesson(place) if isinstance(place, str) else None
            if kept is None:
                raise
            return kept
        kept = self._lessons.lesson(lesson.id)
        if kept is not None and self._is_all_of(kept, lesson):
            # Looking at old work needs no room on the disk.
            return kept
        self._lessons.save(lesson)
        return self._kept(lesson.id, lesson.article.sha256)

    def _is_all_of(self, kept: Lesson, lesson: Lesson) -> bool:
        """Is all of a lesson in the workspace, where it may have a newer key?"""
        if replace(kept, key=None) != replace(lesson, key=None):
            return False
        key = lesson.key
        return key is None or key == kept.key or key == self._lessons.key(lesson.id, key.version)

    def lesson_for(self, attempt: Try) -> Lesson:
        """The lesson with the text that a try was made on, and the newest key for that text.

        Raises:
            LessonError: the workspace does not hold it.
        """
        return self._kept(attempt.lesson, attempt.article_sha256)

    def _kept(self, lesson_id: str, article_sha256: str) -> Lesson:
        lesson = self._lessons.lesson(lesson_id, article_sha256)
        if lesson is None:
            raise LessonError(
                "The workspace does not hold the lesson “{lesson}” with this text.",
                "Nothing was changed. Open the lesson's file once more.",
                lesson=lesson_id,
            )
        return lesson

    def _newest_tries(self, student_id: str) -> Mapping[str, Try]:
        by_number = sorted(self._work.all_tries(student_id), key=lambda attempt: attempt.number)
        return {attempt.lesson: attempt for attempt in by_number}

    def _entry(self, summary: LessonSummary, newest: Try | None) -> ShelfEntry:
        if newest is None:
            return ShelfEntry(summary)
        state: State = "started" if newest.handed_in is None else "handed_in"
        passages = self._work.passage_count(newest)
        return ShelfEntry(summary, state, newest.number, passages, self._last_used(newest))

    def _last_used(self, attempt: Try) -> datetime:
        change = self._work.change(attempt, attempt.cursor)
        return max(
            attempt.handed_in or attempt.started,
            attempt.started if change is None else change.at,
        )


def _shelf_place(
    come_along: Mapping[str, int], in_courses: Mapping[str, int], entry: ShelfEntry
) -> tuple[float, int, str, int, str]:
    lesson, used = entry.lesson, entry.last_used
    recent = 0.0 if used is None else -used.timestamp()
    title = lesson.title if entry.course is None else entry.course.title
    place = come_along.get(lesson.id, len(come_along))
    # Two courses may have one title: the number in the course alone would mix their lessons.
    return recent, place, title.casefold(), in_courses.get(lesson.id, -1), lesson.id
