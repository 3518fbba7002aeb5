"""A key while it is being written: passages like a student's, with the notes of a key, and a head.

An instructor highlights in the same reader and with the same undo as a student, so a draft's passages are
the same values. A region that shall not count (a caption, a byline) is a passage with the tag ``IGNORED``.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, fields
from datetime import datetime
from typing import Any

from annotator.core.anchoring import selector_of
from annotator.core.key import Key, KeyNotes, KeyPassage, Reference, Rules
from annotator.core.model import Article, Lesson, Passage, reading_order
from annotator.core.span import Span

IGNORED = "#ignored"
"""Tag of a region whose words do not count. No lesson's tag can have this id."""
_NUMBER = re.compile(r"[0-9]{1,9}")
_NOTES = tuple(each.name for each in fields(KeyNotes))


@dataclass(frozen=True, slots=True)
class DraftHead:
    """What a draft says of the key as a whole.

    Attributes:
        rules: how work will be scored with it.
        author: who writes it; may be empty.
        note: what it changes; may be empty.
        references: publications that the check notes rest on.
        other: fields this program does not know, kept and written back.
    """

    rules: Rules = field(default_factory=Rules)
    author: str = ""
    note: str = ""
    references: tuple[Reference, ...] = ()
    other: Mapping[str, Any] = field(default_factory=dict)


def head_of(key: Key) -> DraftHead:
    """The head of a draft that goes on from a key; what the key's note said was about that version."""
    return DraftHead(key.rules, key.author, "", key.references, key.other)


def notes_of(passage: KeyPassage) -> KeyNotes:
    """A key passage's notes alone."""
    return KeyNotes(**{name: getattr(passage, name) for name in _NOTES})


def draft_passages(key: Key, article: Article) -> list[Passage]:
    """The passages of a draft that goes on from a key, its ignored regions among them."""
    text = article.text
    passages = [
        Passage(
            each.id,
            each.span,
            each.tag,
            each.why,
            selector_of(text, each.span),
            who=each.who,
            notes=notes_of(each),
        )
        for each in key.passages
    ]
    first = highest_number(passages) + 1
    regions = [
        Passage(f"r{number:02d}", span, IGNORED, quote=selector_of(text, span))
        for number, span in enumerate(key.ignored, first)
    ]
    return reading_order([*passages, *regions])


def highest_number(passages: Iterable[Passage]) -> int:
    """The highest number at the end of an id, so that no id is used again; 0 if there is none."""
    numbers = (_NUMBER.findall(passage.id) for passage in passages)
    return max((int(found[-1]) for found in numbers if found), default=0)


def key_passages(passages: Sequence[Passage], text: str) -> tuple[KeyPassage, ...]:
    """A draft's passages as those of a key, in reading order, without the ignored regions."""
    return tuple(_key_passage(each, text) for each in reading_order(passages) if each.tag != IGNORED)


def ignored_regions(passages: Sequence[Passage]) -> tuple[Span, ...]:
    """The regions of a draft whose words do not count."""
    return tuple(each.span for each in reading_order(passages) if each.tag == IGNORED)


def drafted_key(
    lesson: Lesson, head: DraftHead, passages: Sequence[Passage], version: int, created: datetime
) -> Key:
    """The key that a draft stands for now.

    Args:
        lesson: with the article that the draft is for.
        head: rules, author, note.
        passages: the draft's.
        version: the number that it shall have.
        created: when, with its zone.
    """
    return Key(
        lesson=lesson.id,
        article_sha256=lesson.article.sha256,
        version=version,
        created=created,
        passages=key_passages(passages, lesson.article.text),
        author=head.author,
        note=head.note,
        rules=head.rules,
        ignored=ignored_regions(passages),
        references=head.references,
        other=head.other,
    )


def _key_passage(passage: Passage, text: str) -> KeyPassage:
    notes = passage.notes or KeyNotes()
    return KeyPassage(
        id=passage.id,
        span=passage.span,
        quote=text[passage.span.start : passage.span.end],
        tag=passage.tag,
        why=passage.reason,
        who=passage.who,
        **{name: getattr(notes, name) for name in _NOTES},
    )
