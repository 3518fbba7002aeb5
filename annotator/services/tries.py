"""Which try a student works on."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from annotator.core.model import Lesson, Student, Try
from annotator.services.ports import WorkRepository


class Tries:
    """Starts tries and finds the one to go on with."""

    def __init__(self, work: WorkRepository, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._clock = clock

    def newest(self, student: Student, lesson_id: str) -> Try | None:
        """The student's last try at the lesson, open or handed in."""
        tries = self._work.tries(student.id, lesson_id)
        return tries[-1] if tries else None

    def resume(self, student: Student, lesson: Lesson) -> Try:
        """The student's newest try at the lesson; a first one if there is none."""
        return self.newest(student, lesson.id) or self._start(student, lesson)

    def again(self, student: Student, attempt: Try) -> Try:
        """A new try that starts from the passages of a handed-in one.

        The newest try is returned as it is if it is still open.
        """
        newest = self.newest(student, attempt.lesson)
        if newest is not None and newest.handed_in is None:
            return newest
        new = replace(
            attempt,
            number=(newest or attempt).number + 1,
            started=self._clock(),
            handed_in=None,
            key_version=None,
            cursor=0,
        )
        self._work.start_try(new, self._work.passages(attempt))
        return new

    def _start(self, student: Student, lesson: Lesson) -> Try:
        new = Try(student.id, lesson.id, 1, lesson.article.sha256, self._clock())
        self._work.start_try(new)
        return new
