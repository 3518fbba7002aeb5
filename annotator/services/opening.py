"""What a student goes on with: the lesson, the try, and its passages or its review."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.core.model import Lesson, Passage, Student, Try
from annotator.core.review import Review
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.ports import WorkRepository
from annotator.services.tries import Tries


@dataclass(frozen=True, slots=True)
class Opened:
    """A try as it is shown.

    Attributes:
        lesson: with the text that the try was made on.
        attempt: the try.
        passages: of an open try, in reading order; empty for one that is handed in.
        review: of a try that is handed in; None for an open one.
    """

    lesson: Lesson
    attempt: Try
    passages: Sequence[Passage] = ()
    review: Review | None = None


class Opening:
    """Reads all that a page needs, so that it can be done before there is a page.

    Args:
        library: the lessons.
        tries: which try goes on.
        comparing: reviews what is handed in.
        work: the passages.
    """

    def __init__(
        self, library: LessonLibrary, tries: Tries, comparing: Comparing, work: WorkRepository
    ) -> None:
        self._library = library
        self._tries = tries
        self._comparing = comparing
        self._work = work

    def open(self, student: Student, place: str | Path) -> Opened:
        """A lesson where the student left it; a first try if there is none.

        Args:
            student: who works.
            place: the id of a lesson on the shelf, a folder or a ``.lesson`` file.

        Raises:
            LessonError: the lesson does not hold together, or its text is not in the workspace.
            UserFileError: it is not there or cannot be read.
            StorageError: the workspace cannot be read or written.
            ScoringError: the work or the key breaks a rule of the scoring.
        """
        lesson = self._library.open(place)
        return self.resume(student, lesson, self._tries.resume(student, lesson))

    def again(self, student: Student, review: Review) -> Opened:
        """A new try that starts from the passages of a handed-in one; raises like ``open``."""
        return self.resume(student, review.lesson, self._tries.again(student, review.attempt))

    def resume(self, student: Student, lesson: Lesson, attempt: Try) -> Opened:
        """A try as it is stored; raises like ``open``."""
        if attempt.article_sha256 != lesson.article.sha256:
            lesson = self._library.lesson_for(attempt)
        if attempt.handed_in is None:
            return Opened(lesson, attempt, self._work.passages(attempt))
        return Opened(lesson, attempt, review=self._comparing.review(attempt, lesson, student))
