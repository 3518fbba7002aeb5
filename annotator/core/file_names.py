"""File names that every system takes, made out of titles and names that people wrote."""

import unicodedata
from collections.abc import Iterable
from typing import Final

BETWEEN: Final = " – "
LONGEST_PART: Final = 80
"""Bytes of UTF-8 that one part may fill, so that three of them fit into a name."""

_FORBIDDEN: Final = frozenset('<>:"/\\|?*')
_JOINERS: Final = "\u200c\u200d"
_RESERVED: Final = frozenset(
    ["CON", "PRN", "AUX", "NUL", "CONIN$", "CONOUT$"]
    + [device + digit for device in ("COM", "LPT") for digit in "0123456789¹²³"]
)


def file_name(parts: Iterable[str], extension: str, neutral: str) -> str:
    """One file name out of several texts.

    Args:
        parts: at most three texts of any kind, most important first; what holds nothing
            that a name can hold is left out.
        extension: with its dot.
        neutral: the name if nothing is left of any part.
    """
    cleaned = (_part(part) for part in parts)
    name = BETWEEN.join(part for part in cleaned if part) or neutral
    device = name.partition(".")[0].strip().upper()
    return ("_" if device in _RESERVED else "") + name + extension


def _part(text: str) -> str:
    """The text without what some system forbids, cut between two characters."""
    kept = "".join(_replacement(char) for char in unicodedata.normalize("NFC", text))
    return _cut(" ".join(kept.split()).strip(". "), LONGEST_PART).strip(". ")


def _replacement(char: str) -> str:
    if char in _FORBIDDEN or char.isspace():
        return " "
    # Controls, direction marks, lone surrogates and code points that are no characters.
    return char if char in _JOINERS or unicodedata.category(char)[0] != "C" else ""


def _cut(text: str, most: int) -> str:
    """At most so many bytes, and no letter parted from the marks that belong to it."""
    end = len(text.encode("utf-8")[:most].decode("utf-8", "ignore"))
    while 0 < end < len(text) and (_goes_on(text[end]) or text[end - 1] in _JOINERS):
        end -= 1
    return text[:end]


def _goes_on(char: str) -> bool:
    return char in _JOINERS or unicodedata.category(char)[0] == "M"
