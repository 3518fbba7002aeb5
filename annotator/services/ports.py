"""What the use cases need from the outside. Storage and content implement these."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from annotator.core.errors import AnnotatorError
from annotator.core.key import Key
from annotator.core.model import Change, Draft, Lesson, Passage, Response, Student, Try
from annotator.core.review import Review

if TYPE_CHECKING:
    from annotator.core.key_drafts import DraftHead


@dataclass(frozen=True, slots=True)
class LessonSummary:
    """What the library shows of a lesson before it is opened.

    Attributes:
        id: the lesson's id.
        title: its title.
        language: of the article (BCP 47).
        words: length of the article in words.
        path: where it was read from; None if it is kept in the workspace.
        problem: why it cannot be opened; None if it can. Whoever shows it tells it in their language.
    """

    id: str
    title: str
    language: str
    words: int
    path: Path | None
    problem: AnnotatorError | None = None


@dataclass(frozen=True, slots=True)
class PassageEdit:
    """A change that is about to be recorded.

    Attributes:
        kind: ``add``, ``tag``, ``edges``, ``reason``, ``sure``, ``who``, ``notes`` or ``delete``.
        before: the passage as it is; None for ``add``.
        after: the passage as it shall be; None for ``delete``.
        step: join the undo step of this number; None begins a new one.
    """

    kind: str
    before: Passage | None
    after: Passage | None
    step: int | None = None


@dataclass(frozen=True, slots=True)
class KeyDraft:
    """A key that is being written.

    Attributes:
        attempt: the instructor's try that holds its passages and its log.
        head: what it says of the key as a whole.
    """

    attempt: Try
    head: "DraftHead"


@dataclass(frozen=True, slots=True)
class KeyVersion:
    """A published version of a key, as a list of versions shows it.

    Attributes:
        version: 1, 2, 3 ...
        created: when, with its zone.
        author: who wrote it; may be empty.
        note: what it changed; may be empty.
        passages: how many it has.
        in_force: collected work is scored with it.
    """

    version: int
    created: datetime
    author: str
    note: str
    passages: int
    in_force: bool


@dataclass(frozen=True, slots=True)
class CollectedWork:
    """A student's newest try that was handed in, as an instructor has it."""

    student: Student
    attempt: Try


class LessonFiles(Protocol):
    """Lessons as files: the shipped folders, and a folder or ``.lesson`` file by its path."""

    def shipped(self) -> Sequence[LessonSummary]:
        """The lessons that come with the program, in their order. Never raises for a damaged one."""

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


class LessonWriter(Protocol):
    """Writes a lesson as a file that others can open."""

    def __call__(self, lesson: Lesson) -> bytes:
        """The bytes of a ``.lesson`` file; the key is in it if the lesson has one.

        Raises:
            LessonError: the lesson could not be read from such a file.
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

    def kept(self) -> Sequence[LessonSummary]:
        """All kept lessons, by title."""


class WorkRepository(Protocol):
    """Students, tries, passages, the log of changes, responses and drafts. Each call is one transaction."""

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

    def respond(self, attempt: Try, response: Response) -> None:
        """Keep what the student said after handing in; an older response about the same stays behind it.

        A second answer ends its draft.
        """

    def responses(self, attempt: Try) -> Sequence[Response]:
        """The newest response about each thing, in the order in which they were made."""

    def keep_draft(self, attempt: Try, draft: Draft) -> None:
        """Keep a second answer that is begun, in place of the former draft about the same highlight.

        One without tag and text takes the draft back. Refused once the answer is given.
        """

    def drafts(self, attempt: Try) -> Sequence[Draft]:
        """The second answers that are begun and not given, by highlight."""

    def settings(self, student_id: str) -> str:
        """The document with the student's settings; empty if none was kept."""

    def keep_settings(self, student_id: str, document: str) -> None:
        """Keep a document with the student's settings in place of the former one."""


class DraftRepository(Protocol):
    """Keys as they are written, their versions, and collected work. Each call is one transaction."""

    def draft(self, lesson_id: str) -> KeyDraft | None:
        """The key that is being written for a lesson."""

    def start(self, new: Try, head: "DraftHead", passages: Sequence[Passage]) -> KeyDraft:
        """Keep a new draft with these passages; the try's number is given to it here."""

    def keep_head(self, attempt: Try, head: "DraftHead") -> None:
        """Keep what a draft says of the key as a whole, in place of the former."""

    def publish(self, attempt: Try, key: Key, at: datetime) -> None:
        """Keep a key version and freeze the draft that it was made of."""

    def set_aside(self, attempt: Try, at: datetime) -> None:
        """Freeze a draft that becomes no version; its log stays."""

    def add_version(self, lesson_id: str, key: Key) -> None:
        """Keep a key version that was made elsewhere."""

    def versions(self, lesson_id: str) -> Sequence[KeyVersion]:
        """The published versions, oldest first."""

    def in_force(self, lesson_id: str) -> int | None:
        """The version that collected work is scored with; None if none was chosen."""

    def put_in_force(self, lesson_id: str, version: int, at: datetime) -> None:
        """Score collected work with this version from now on."""

    def last_author(self) -> str:
        """Who is named by the version that was made of a draft last, of whatever lesson; may be empty."""

    def collected(self, lesson_id: str) -> Sequence[CollectedWork]:
        """Each student's newest try that is handed in, by student id."""


class HtmlReports(Protocol):
    """Writes a report as one self-contained HTML page."""

    def render(self, review: Review) -> str:
        """The page's text."""


class PdfReports(Protocol):
    """Writes a report as a tagged PDF."""

    def render(self, review: Review) -> bytes:
        """The file's bytes.

        Raises:
            ReportError: it cannot be made.
        """

    def pages(self, review: Review) -> Sequence[bytes]:
        """The same pages as SVG.

        Raises:
            ReportError: they cannot be made.
        """
