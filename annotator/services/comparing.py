"""Hand in a try and set it beside the key."""

from collections.abc import Callable, Sequence
from datetime import datetime

from annotator.core.comparison import Comparison
from annotator.core.errors import StorageError
from annotator.core.key import Key
from annotator.core.model import Lesson, Passage, Student, Try
from annotator.core.responding import with_responses
from annotator.core.review import Review
from annotator.core.scoring import compare
from annotator.services.ports import LessonRepository, WorkRepository


class Comparing:
    """Freezes tries and reviews them.

    Args:
        lessons: kept lessons and key versions.
        work: the students' tries and passages.
        clock: gives the time now, in UTC.
    """

    def __init__(
        self, lessons: LessonRepository, work: WorkRepository, clock: Callable[[], datetime]
    ) -> None:
        self._lessons = lessons
        self._work = work
        self._clock = clock

    def hand_in(self, attempt: Try, lesson: Lesson, student: Student) -> Review:
        """Freeze the try with the key's version and compare it.

        A try that is handed in already stays as it is: its review is given again.

        Raises:
            StorageError: the workspace cannot be written; the try is still open.
            ScoringError: the work or the key breaks a rule of the scoring.
        """
        if attempt.handed_in is None:
            key = _key_for(attempt, lesson)
            attempt = self._work.hand_in(attempt, self._clock(), key.version if key else None)
        return self.review(attempt, lesson, student)

    def review(self, attempt: Try, lesson: Lesson, student: Student) -> Review:
        """The try beside the key version that it was handed in with.

        Comparison and key are None for an open try and for one that was handed in without a key.

        Raises:
            StorageError: the article or the key version of the try is not in the workspace.
            ScoringError: the work or the key breaks a rule of the scoring.
        """
        lesson = self._lesson_of(attempt, lesson)
        key = self._key_of(attempt, lesson)
        passages = tuple(self._work.passages(attempt))
        plain = Review(student, lesson, attempt, passages, key, _compared(lesson, key, passages))
        return with_responses(plain, self._work.responses(attempt))

    def without_reason(self, passages: Sequence[Passage]) -> list[Passage]:
        """The passages whose reason is empty, in the order given."""
        return [passage for passage in passages if not passage.reason.strip()]

    def _lesson_of(self, attempt: Try, lesson: Lesson) -> Lesson:
        """The lesson with the article that the try was made on."""
        if lesson.article.sha256 == attempt.article_sha256:
            return lesson
        kept = self._lessons.lesson(lesson.id, attempt.article_sha256)
        if kept is None or kept.article.sha256 != attempt.article_sha256:
            raise StorageError(
                "The text that try {number} of the lesson “{lesson}” was made on is not in the workspace.",
                "The work itself is kept; open the lesson's file as it was then.",
                number=attempt.number,
                lesson=lesson.id,
            )
        return kept

    def _key_of(self, attempt: Try, lesson: Lesson) -> Key | None:
        """The key version that the try names; None while it is open or if it names none."""
        version = attempt.key_version
        if attempt.handed_in is None or version is None:
            return None
        # The kept version goes first: a file that calls another key by the same number changes no review.
        key = self._lessons.key(lesson.id, version)
        if key is not None:
            return key
        if lesson.key is None or lesson.key.version != version:
            raise StorageError(
                "Version {version} of the key of the lesson “{lesson}” is not in the workspace.",
                "The work itself is kept; open the lesson's file that holds this version.",
                version=version,
                lesson=lesson.id,
            )
        return lesson.key


def _key_for(attempt: Try, lesson: Lesson) -> Key | None:
    """The lesson's key, if it is one for the text that the try was made on."""
    key = lesson.key
    return key if key is not None and key.article_sha256 == attempt.article_sha256 else None


def _compared(lesson: Lesson, key: Key | None, passages: Sequence[Passage]) -> Comparison | None:
    if key is None:
        return None
    return compare(lesson.article, [tag.id for tag in lesson.tags], key, passages)
