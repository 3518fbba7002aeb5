"""Tags as a set: what makes one that can be worked with."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Final

from annotator.core.errors import LessonError
from annotator.core.model import Tag
from annotator.core.palette import TOKENS, is_colour
from annotator.core.slugs import slug_of

FEWEST_TAGS, MOST_TAGS = 2, 9
LINES: Final = ("solid", "dashed", "dotted", "double", "wavy")
RESERVED: Final = frozenset({"extra", "missed"})
"""Ids that no tag can have: names of a row and a column in the table that compares tags."""
LONGEST_LETTER: Final = 2
_HINT = "Nothing was kept yet."


@dataclass(frozen=True, slots=True)
class TagSet:
    """Tags that come with the program.

    Attributes:
        id: its name in the files.
        name: what it is called.
        language: in which its tags are written (BCP 47).
        note: what it is for.
        tags: 2 to 9.
    """

    id: str
    name: str
    language: str
    note: str
    tags: tuple[Tag, ...]


@dataclass(frozen=True, slots=True)
class TagFault:
    """Something that a set of tags cannot be kept with.

    Attributes:
        place: of the tag in the set; None if it is about the set as a whole.
        field: of the tag: ``name``, ``letter``, ``colour``, ``line``, ``definition`` or ``question``.
        error: in words.
    """

    place: int | None
    field: str
    error: LessonError


def is_letter(text: str) -> bool:
    """Whether a text can stand for a tag where there is no colour: one or two characters, no space."""
    return 0 < len(text) <= LONGEST_LETTER and not any(char.isspace() for char in text)


def tidy(tag: Tag) -> Tag:
    """The tag without spaces around its texts."""
    texts = ("name", "letter", "colour", "definition", "question")
    return replace(tag, **{field: getattr(tag, field).strip() for field in texts})


def new_tag(tags: Sequence[Tag]) -> Tag:
    """An empty tag for a set, in a colour and with a line that the set does not have yet. It has no id."""
    colours, lines = {tag.colour for tag in tags}, {tag.line for tag in tags}
    colour = next((name for name in TOKENS if name not in colours), next(iter(TOKENS)))
    line = next((name for name in LINES if name not in lines), LINES[0])
    return Tag("", "", "", colour, line, "", "")


def with_ids(tags: Sequence[Tag], taken: Collection[str] = ()) -> tuple[Tag, ...]:
    """The tags, each with an id. A tag that has one keeps it, whatever it is called now.

    Args:
        tags: a new one has an empty id and gets one after its name.
        taken: further ids that a new tag must not have, since work refers to them.
    """
    used = {tag.id for tag in tags} | set(taken) | RESERVED
    named = []
    for tag in tags:
        own = tag.id or slug_of(tag.name, used, "tag")
        used.add(own)
        named.append(replace(tag, id=own))
    return tuple(named)


def faults_of(tags: Sequence[Tag]) -> list[TagFault]:
    """What a set cannot be kept with, in the order of its tags; empty if it is sound."""
    found = [fault for place, tag in enumerate(tags) for fault in _own_faults(place, tag)]
    for place, text in _repeated([tag.name for tag in tags]):
        found.append(TagFault(place, "name", LessonError("Two tags are called “{text}”.", _HINT, text=text)))
    for place, text in _repeated([tag.letter for tag in tags]):
        error = LessonError("Two tags have the letter “{text}”.", _HINT, text=text)
        found.append(TagFault(place, "letter", error))
    found.sort(key=lambda fault: fault.place or 0)
    if not FEWEST_TAGS <= len(tags) <= MOST_TAGS:
        error = LessonError(
            "A lesson has {fewest} to {most} tags; these are {count}.",
            _HINT,
            fewest=FEWEST_TAGS,
            most=MOST_TAGS,
            count=len(tags),
        )
        found.append(TagFault(None, "", error))
    return found


def _own_faults(place: int, tag: Tag) -> Iterator[TagFault]:
    number = place + 1
    if not tag.name.strip():
        yield TagFault(place, "name", LessonError("Tag {number} has no name.", _HINT, number=number))
    if not is_letter(tag.letter):
        error = LessonError("Tag {number} needs a letter: one or two characters.", _HINT, number=number)
        yield TagFault(place, "letter", error)
    if not is_colour(tag.colour):
        error = LessonError(
            "Tag {number} has no colour: choose one, or write # and six of the characters 0–9 and a–f.",
            _HINT,
            number=number,
        )
        yield TagFault(place, "colour", error)
    if not tag.definition.strip():
        error = LessonError("Tag {number} has no definition.", _HINT, number=number)
        yield TagFault(place, "definition", error)
    if not tag.question.strip():
        error = LessonError("Tag {number} has no question.", _HINT, number=number)
        yield TagFault(place, "question", error)


def _repeated(texts: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Each text that stands earlier in the list already, whatever its case, with its place."""
    plain = [text.strip().casefold() for text in texts]
    for place, text in enumerate(plain):
        if text and text in plain[:place]:
            yield place, texts[place].strip()
