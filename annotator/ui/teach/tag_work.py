"""What the dialog for tags is given to work with."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.model import Tag
from annotator.services.desk_ports import TagUse


@dataclass(frozen=True)
class TagSource:
    """A set of tags that can be taken over.

    Attributes:
        name: what the list shows.
        tags: gives the tags; raises an ``AnnotatorError`` if they cannot be had.
    """

    name: str
    tags: Callable[[], Sequence[Tag]]


@dataclass(frozen=True)
class TagWork:
    """What is changed, and how it is kept.

    Attributes:
        title: of the dialog.
        tags: as they are.
        goals: as they are, one a line; None if there are none to change.
        sources: the sets that can be taken over.
        uses: gives what refers to each tag, by tag id.
        keep: keeps tags and goals; raises an ``AnnotatorError`` if that cannot be done.
    """

    title: str
    tags: Sequence[Tag]
    goals: Sequence[str] | None
    sources: Sequence[TagSource]
    uses: Callable[[], Mapping[str, TagUse]]
    keep: Callable[[Sequence[Tag], Sequence[str]], None]
