"""The single notes of a passage of a key: reading one, and the notes with another one in its place."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, TypeVar

from annotator.core.key import Dissent, KeyNotes
from annotator.core.model import Passage

WHY, CHECK, HINT, WRONG, DISSENT = "why", "check", "hint", "wrong", "dissent"
REFERENCES, ACCEPT, OPTIONAL, WEIGHT = "references", "accept", "optional", "weight"
_V = TypeVar("_V")
TEXTS = (WHY, CHECK, HINT, WRONG, DISSENT)
"""Kinds of notes that are texts."""


class Note(NamedTuple):
    """One of a passage's notes.

    Attributes:
        kind: ``WHY``, ``CHECK`` ...
        tag: for ``WRONG``, ``DISSENT`` and ``ACCEPT`` the other tag that it is about.
    """

    kind: str
    tag: str = ""


def all_notes(tags: Sequence[str]) -> Iterator[Note]:
    """Every note that a passage can have, in the order of the form."""
    yield from (Note(WHY), Note(CHECK), Note(REFERENCES), Note(HINT))
    for tag in tags:
        yield from (Note(ACCEPT, tag), Note(WRONG, tag), Note(DISSENT, tag))
    yield from (Note(OPTIONAL), Note(WEIGHT))


def value_of(passage: Passage, note: Note) -> Any:  # noqa: ANN401 - a text, a share, a flag or a number
    """A note as it stands.

    Returns:
        A text (empty for none); for ``ACCEPT`` a share or None; for ``REFERENCES`` ids; for ``OPTIONAL``
        a flag; for ``WEIGHT`` a number.
    """
    notes = passage.notes or KeyNotes()
    match note.kind:
        case "why":
            return passage.reason
        case "wrong":
            return notes.wrong.get(note.tag, "")
        case "accept":
            return notes.accept.get(note.tag)
        case "dissent":
            return next((each.why for each in notes.disputed if each.tag == note.tag), "")
        case kind:
            return getattr(notes, kind)


def with_value(notes: KeyNotes, note: Note, value: Any) -> KeyNotes:  # noqa: ANN401
    """The notes with another value, as ``value_of`` gives it; a blank text takes a note on a tag away.

    The reason (``WHY``) is the passage's own and no part of its notes.
    """
    match note.kind:
        case "wrong":
            return replace(notes, wrong=_with(notes.wrong, note.tag, value if value.strip() else None))
        case "accept":
            return replace(notes, accept=_with(notes.accept, note.tag, value))
        case "dissent":
            return replace(notes, disputed=_with_dissent(notes.disputed, note.tag, value))
        case kind:
            return replace(notes, **{kind: value})


def _with(values: Mapping[str, _V], tag: str, value: _V | None) -> dict[str, _V]:
    """A tag that is there keeps its place."""
    changed = dict(values)
    if value is None:
        changed.pop(tag, None)
    else:
        changed[tag] = value
    return changed


def _with_dissent(disputed: tuple[Dissent, ...], tag: str, why: str) -> tuple[Dissent, ...]:
    if not why.strip():
        return tuple(each for each in disputed if each.tag != tag)
    if any(each.tag == tag for each in disputed):
        return tuple(replace(each, why=why) if each.tag == tag else each for each in disputed)
    return (*disputed, Dissent(tag, why))
