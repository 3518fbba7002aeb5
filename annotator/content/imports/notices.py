"""What a person should know about a text that was read."""

from collections import Counter
from collections.abc import Iterable, Sequence

from annotator.content.imports.markup import Found
from annotator.core.importing import Block, Notice, clean

_UNITS = {
    "hidden_text": "pieces",
    "comments": "comments",
    "pictures_without_text": "pictures",
    "links_dropped": "links",
    "formulas": "formulas",
    "embedded": "objects",
    "struck_out": "pieces",
    "contents": "lists",
    "page_fields": "fields",
    "headers": "parts",
}
"""What is counted in each kind of notice about something that was left out or changed."""


def cleaned(text: str) -> tuple[str, tuple[Notice, ...]]:
    """A text without what no article may hold, and a notice if anything was taken out."""
    text, found = clean(text)
    return text, removed(found)


def removed(found: Counter[str]) -> tuple[Notice, ...]:
    """A notice of characters that were taken out, if any were."""
    return (Notice("characters_removed", dict(sorted(found.items()))),) if found else ()


def counted(counts: Counter[str]) -> tuple[Notice, ...]:
    """A notice for each kind of thing that there was at least one of."""
    return tuple(Notice(kind, {unit: counts[kind]}) for kind, unit in _UNITS.items() if counts[kind])


def lost_from(found: Iterable[Found]) -> Counter[str]:
    """What was left out of some blocks or beside them, all together."""
    return sum((each.lost for each in found if each.block.included), Counter[str]())


def blocks_in(found: Sequence[Found]) -> list[Block]:
    """The blocks alone."""
    return [each.block for each in found]
