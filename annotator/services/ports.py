"""What the use cases need from the outside. Storage and content implement these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Protocol

from annotator.core.key import Key
from annotator.core.model import Change, Lesson, Passage, Student, Try
from annotator.core.review import Review


@dataclass(frozen=True, slots=True)
class LessonSummary:
    """What the library shows of a lesson before it is opened.

    Attributes:
        id: the lesson's id.
        title: its title.
        language: of the article (BCP 47).
        words: length of the article in words.
        path: where it was read from.
        problem: why it cannot be opened, in a sentence; empty if it can.
    """

    id: str
    title: str
    language: str
    words: int
    path: Path
    problem: str = ""


@dataclass(frozen=True, slots=True)
class PassageEdit:
    """A change that is about to be recorded.

    Attributes:
        kind: ``add``, ``tag``, ``edges``, ``reason`` or ``delete``.
        before: the passage as it is; None for ``add``.
        after: the passage as it shall be; None for ``delete``.
        step: join the undo step of this number; None begins a new one.
    """

    kind: str
    before: Passage | None
    after: Passage | None
    step: int | None = None


class LessonFiles(Protocol):
    """Lessons as files: the shipped folders, and a folder or ``.lesson`` file by its path."""

    def shipped(self) -> Sequence[LessonSummary]:
        """The lessons that come with the program, by title. Never raises for a damaged one."""

    def read(self, place: str | Path) -> Lesson:
        """Read and check a lesson: a shipped id, a folder or a ``.lesson`` file.

        Raises:
            LessonError: it does not hold together; the message names the place.
            UserFileError: it is not there or cannot be read.
        """

    def problems(self, place: str | Path) -> Sequence[str]:
        """Everything that is wrong with a lesson, one sentence each; empty if it holds together.

        Raises:
            UserFileError: it is not there or cannot be read.
        """


class LessonRepository(Protocol):
    """Lessons, articles and key versions kept in the workspace."""

    def save(self, lesson: Lesson) -> None:
        """Keep a lesson with its article, tags and key version, in one transaction.

        What is there already stays: articles and key versions are immutable.
        """

    def lesson(self, lesson_id: str, article_sha256: str | None = None) -> Lesson | None:
        """A kept lesson with its newest article, or with that article, and the newest key for it."""

    def key(self, lesson_id: str, version: int) -> Key | None:
        """One version of a lesson's key."""


class WorkRepository(Protocol):
    """Students, tries, passages and the log of changes. Each call is one transaction."""

    def students(self) -> Sequence[Student]:
        """Everyone who works on this computer, by name."""

    def add_student(self, student: Student, at: datetime) -> None:
        """Keep a new student."""

    def tries(self, student_id: str, lesson_id: str) -> Sequence[Try]:
        """The student's tries at the lesson, by number."""

    def all_tries(self, student_id: str) -> Sequence[Try]:
        """The student's tries at every lesson."""

    def start_try(self, new: Try, passages: Sequence[Passage] = ()) -> None:
        """Keep a new try, with passages copied from an earlier one."""

    def passages(self, attempt: Try) -> Sequence[Passage]:
        """The try's passages, in reading order."""

    def passage_count(self, attempt: Try) -> int:
        """How many passages the try has."""

    def record(
        self, attempt: Try, edits: Sequence[PassageEdit], at: datetime
    ) -> tuple[Try, Sequence[Change]]:
        """Apply edits and log them as children of the try's cursor, in one transaction.

        Returns the try as it is now (cursor, made) and the logged changes.
        """

    def change(self, attempt: Try, seq: int) -> Change | None:
        """One logged change of the try."""

    def latest_child(self, attempt: Try, parent: int) -> Change | None:
        """The newest change made on top of ``parent``; None if there is none."""

    def move_cursor(
        self, attempt: Try, cursor: int, undone: Sequence[Change], redone: Sequence[Change]
    ) -> Try:
        """Take changes back and apply others again, in the order given, and store the cursor."""

    def hand_in(self, attempt: Try, at: datetime, key_version: int | None) -> Try:
        """Freeze the try."""


class HtmlReports(Protocol):
    """Writes a report as one self-contained HTML page."""

    def render(self, review: Review) -> str:
        """The page's text."""
