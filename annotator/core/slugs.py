"""Ids made for people to read: of lessons, tags and courses."""

import re
import unicodedata
from collections.abc import Collection
from typing import Final

LONGEST: Final = 64
_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
_OTHER = re.compile(r"[^a-z0-9]+")
_ROOM = LONGEST - 5
"""Characters of a name's own, so that a number fits behind it."""


def is_slug(value: str) -> bool:
    """Whether a text can be an id: ``a-z``, ``0-9`` and single hyphens."""
    return len(value) <= LONGEST and _SLUG.fullmatch(value) is not None


def slug_of(name: str, taken: Collection[str], neutral: str) -> str:
    """A new id after a name, with a number behind it if that id is taken.

    Args:
        name: of any kind.
        taken: ids that it must not be.
        neutral: the id for a name without any Latin letter or digit; itself an id.
    """
    plain = unicodedata.normalize("NFKD", name.casefold())
    own = "".join(char for char in plain if not unicodedata.combining(char))
    slug = _OTHER.sub("-", own).strip("-")[:_ROOM].rstrip("-") or neutral
    number, found = 1, slug
    while found in taken:
        number += 1
        found = f"{slug}-{number}"
    return found
