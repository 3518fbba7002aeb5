"""Several lessons in an order, with tags that all of them share."""

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.model import Tag

MOST_LESSONS: Final = 200
ENDING: Final = ".course"
"""Of a course's file."""


def is_course(place: str | Path) -> bool:
    """Whether a file's name is that of a course."""
    return Path(place).suffix.casefold() == ENDING


@dataclass(frozen=True, slots=True)
class Course:
    """An ordered list of lessons.

    Attributes:
        id: stable name; also that of its file.
        title: what people read.
        lessons: ids, in order; none stands there twice.
    """

    id: str
    title: str
    lessons: tuple[str, ...] = ()


def same_tags(one: Sequence[Tag], other: Sequence[Tag]) -> bool:
    """Whether two lessons share their tags: the same ids in the same order.

    Names and definitions may differ, as they do between articles in two languages.
    """
    return [tag.id for tag in one] == [tag.id for tag in other]
