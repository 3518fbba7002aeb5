"""The values everything else speaks of. All offsets are code points of the article's text."""

import hashlib
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any, NamedTuple

from annotator.core.key import Key, KeyNotes
from annotator.core.span import Span
from annotator.core.words import sentences_of, words_of


class Run(NamedTuple):
    """A stretch of text with a form: heading, quotation, emphasis, link, ..."""

    start: int
    end: int
    kind: str
    other: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Article:
    """An immutable text with its words and sentences, computed once when it was stored.

    Attributes:
        text: the canonical text (LF line ends, no byte order mark).
        sha256: of the text's UTF-8 bytes, in lower-case hex.
        words: in reading order.
        sentences: in reading order.
        runs: formatting, in reading order.
    """

    text: str
    sha256: str
    words: tuple[Span, ...]
    sentences: tuple[Span, ...]
    runs: tuple[Run, ...] = ()

    @classmethod
    def from_text(cls, text: str) -> "Article":
        """Compute hash, words and sentences of a canonical text."""
        return cls(text, text_sha256(text), tuple(words_of(text)), tuple(sentences_of(text)))


def text_sha256(text: str) -> str:
    """The SHA-256 of the text's UTF-8 bytes, in lower-case hex."""
    return hashlib.sha256(text.encode("utf-8")).hexdigest()


@dataclass(frozen=True, slots=True)
class Tag:
    """One kind of statement that a passage can be.

    Attributes:
        id: stable name, e.g. ``sourced-fact``.
        name: what the student reads, e.g. "Sourced fact".
        letter: one or two characters that stand for the tag where there is no colour.
        colour: a palette token (``blue``) or ``#rrggbb``.
        line: underline style: ``solid``, ``dashed``, ``dotted``, ``double`` or ``wavy``.
        definition: when a passage gets the tag.
        question: what a student asks to find out.
    """

    id: str
    name: str
    letter: str
    colour: str
    line: str
    definition: str
    question: str


@dataclass(frozen=True, slots=True)
class Provenance:
    """Where an article comes from. Every field may be empty."""

    outlet: str = ""
    author: str = ""
    published: str = ""
    address: str = ""
    note: str = ""


SCORE, REASONS, ALL = "score", "reasons", "all"
"""What of the key is shown after handing in: figures alone; its passages and reasons; also its tags."""


@dataclass(frozen=True, slots=True)
class Activity:
    """What the instructor lets a student do and see after handing in.

    Attributes:
        think_again: offer a second answer before the key's tag is shown.
        confidence: ask how sure the student is.
        show: ``SCORE``, ``REASONS`` or ``ALL``; what that means is in ``core.showing``.
    """

    think_again: bool = False
    confidence: bool = False
    show: str = ALL


@dataclass(frozen=True, slots=True)
class Lesson:
    """An article with its tags and instructions, and the key if it is here."""

    id: str
    title: str
    language: str
    article: Article
    tags: tuple[Tag, ...]
    instructions: str = ""
    goals: tuple[str, ...] = ()
    source: Provenance = field(default_factory=Provenance)
    activity: Activity = field(default_factory=Activity)
    key: Key | None = None

    def tag(self, tag_id: str) -> Tag:
        """The tag with this id; KeyError if the lesson has none."""
        for tag in self.tags:
            if tag.id == tag_id:
                return tag
        raise KeyError(tag_id)


@dataclass(frozen=True, slots=True)
class QuoteSelector:
    """A passage's own words and a little of what stands around it (Web Annotation TextQuoteSelector)."""

    exact: str
    prefix: str = ""
    suffix: str = ""


@dataclass(frozen=True, slots=True)
class Passage:
    """A student's highlight.

    Attributes:
        id: ``p0001``, ``p0002`` ... in the order of making, never reused within a try.
        span: code points, from the start of its first word to the end of its last.
        tag: a tag id of the lesson.
        reason: why the student chose the tag; may be empty.
        quote: for finding the passage again; None for work that came without one.
        sure: how sure the student is of the tag; None if that was not said.
        who: the words that name the source, whole words anywhere in the article; None if not marked.
        notes: what an instructor's key says of it beside that; None in a student's work.
    """

    id: str
    span: Span
    tag: str
    reason: str = ""
    quote: QuoteSelector | None = None
    sure: bool | None = None
    who: Span | None = None
    notes: KeyNotes | None = None


@dataclass(frozen=True, slots=True)
class Student:
    """Someone who works on this computer; the name may be a code name."""

    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Try:
    """One student's try at one lesson. Frozen once it is handed in.

    Attributes:
        student: the student's id.
        lesson: the lesson's id.
        number: 1, 2, 3 ... for this student and lesson.
        article_sha256: the text it was made on.
        started: when, in UTC.
        handed_in: when, in UTC; None while it is open.
        key_version: the key it was compared with; None while open or without a key.
        cursor: ``seq`` of the last change in force; 0 before the first.
        made: how many passages were ever made in it (the next id is one higher).
    """

    student: str
    lesson: str
    number: int
    article_sha256: str
    started: datetime
    handed_in: datetime | None = None
    key_version: int | None = None
    cursor: int = 0
    made: int = 0


@dataclass(frozen=True, slots=True)
class Change:
    """One entry of a try's append-only log.

    The entries form a tree: ``parent`` is the change that was in force when this one was made, so an
    undone branch stays in the log and is simply no longer reached. Undo and redo move the try's cursor.

    Attributes:
        seq: 1, 2, 3 ... within the workspace; larger is later.
        parent: ``seq`` of the change before it; 0 for the first.
        step: changes in a row with the same step are undone and redone together.
        kind: ``add``, ``tag``, ``edges``, ``reason``, ``sure``, ``who``, ``notes`` or ``delete``.
        before: the passage before; None if the change made it.
        after: the passage after; None if the change removed it.
        at: when, in UTC.
    """

    seq: int
    parent: int
    step: int
    kind: str
    before: Passage | None
    after: Passage | None
    at: datetime


INSTRUCTOR = "instructor"
"""Id under which an instructor's drafts are kept; students have UUIDs."""
SECOND, DIFFERENCE, CONTEST = "second", "difference", "contest"
"""The kinds of a response."""


@dataclass(frozen=True, slots=True)
class Response:
    """What a student says after handing in. It stands beside the work and never replaces any of it.

    Attributes:
        kind: ``second`` for a second answer, ``difference`` for a line on the difference between both
            answers, ``contest`` for an argument against the key.
        own: id of the student's passage; empty if it is about a passage that was missed.
        key: id of the key's passage; empty for a highlight that has no partner.
        tag: the tag of a second answer, which may be the first one again; empty for the other kinds.
        text: the reason, the line or the argument.
        at: when, in UTC.
    """

    kind: str
    own: str
    key: str
    tag: str
    text: str
    at: datetime

    @property
    def about(self) -> tuple[str, str, str]:
        """Of several responses about the same, the newest is in force."""
        return self.kind, self.own, self.key


@dataclass(frozen=True, slots=True)
class Draft:
    """A second answer that is begun and not given yet. It counts for nothing and shows nothing of the key.

    Attributes:
        own: id of the student's passage.
        tag: chosen so far; empty for none.
        text: the reason so far, as it was typed.
        at: when, in UTC.
    """

    own: str
    tag: str
    text: str
    at: datetime


def reading_order(passages: Sequence[Passage]) -> list[Passage]:
    """The passages by first word, last word, tag and id (spans are whole words, so offsets will do)."""
    return sorted(passages, key=reading_place)


def reading_place(passage: Passage) -> tuple[int, int, str, str]:
    """A sort key: where the passage stands in reading order."""
    return passage.span.start, passage.span.end, passage.tag, passage.id
