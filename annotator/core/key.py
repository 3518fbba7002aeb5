"""The instructor's key: what an article's passages are, why, and by which rules work is scored."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from fractions import Fraction
from typing import Any

from annotator.core.span import Span


@dataclass(frozen=True, slots=True)
class Rules:
    """Scoring rules (scoring method, section 10).

    Attributes:
        tolerance: how many words a border may be off and still count as exact.
        place: ``share``, ``half`` or ``exact``.
        extra: shares that an extra mark puts at stake, 0 to 1.
        tag_share: part of the credit that depends on the tag, 0 to 1.
    """

    tolerance: int = 0
    place: str = "share"
    extra: Fraction = Fraction(1)
    tag_share: Fraction = Fraction(1, 2)


@dataclass(frozen=True, slots=True)
class Reference:
    """A publication that a check note rests on."""

    id: str
    title: str
    publisher: str = ""
    date: str = ""
    other: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Dissent:
    """Another tag that experts defend, and why; ``other`` as in a passage."""

    tag: str
    why: str
    other: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyNotes:
    """What a key says of a passage beside its words, its tag and why.

    Attributes:
        optional: costs nothing when left out.
        weight: shares it holds, 1 to 10.
        accept: other tags that count as right, each with its share.
        check: what following the statement up finds; may be empty.
        references: ids of the key's references.
        hint: what helps to think again without naming the tag; may be empty.
        wrong: what to show for a wrong tag, by tag id.
        disputed: other readings that experts defend.
        other: fields this program does not know, kept and written back.
    """

    optional: bool = False
    weight: int = 1
    accept: Mapping[str, Fraction] = field(default_factory=dict)
    check: str = ""
    references: tuple[str, ...] = ()
    hint: str = ""
    wrong: Mapping[str, str] = field(default_factory=dict)
    disputed: tuple[Dissent, ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)

    def tags(self) -> set[str]:
        """Ids of the tags that the notes name; the passage's own is not among them."""
        return {*self.accept, *self.wrong, *(each.tag for each in self.disputed)}


@dataclass(frozen=True, slots=True)
class KeyPassage(KeyNotes):
    """One passage of the key, with its notes.

    Attributes:
        id: unique within the key, e.g. ``k01``.
        span: code points.
        quote: the span's text, to notice a shifted text.
        tag: the tag that the key gives it.
        why: the reason shown to the student; may be empty.
        who: the words that name the source, if marked.
    """

    id: str
    span: Span
    quote: str
    tag: str
    why: str
    who: Span | None = None


@dataclass(frozen=True, slots=True)
class Key:
    """A frozen version of a key.

    Attributes:
        lesson: the lesson's id.
        article_sha256: the text that the spans count in.
        version: 1, 2, 3 ...
        created: when, with its zone.
        author: who wrote it; may be empty.
        note: what this version changed; may be empty.
        rules: how work is scored with it.
        passages: in the order of the file.
        ignored: regions whose words do not count (captions, bylines).
        references: publications that the check notes rest on.
        other: fields this program does not know, kept and written back.
    """

    lesson: str
    article_sha256: str
    version: int
    created: datetime
    passages: tuple[KeyPassage, ...]
    author: str = ""
    note: str = ""
    rules: Rules = field(default_factory=Rules)
    ignored: tuple[Span, ...] = ()
    references: tuple[Reference, ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)

    def passage(self, passage_id: str) -> KeyPassage:
        """The passage with this id; KeyError if the key has none."""
        for passage in self.passages:
            if passage.id == passage_id:
                return passage
        raise KeyError(passage_id)
