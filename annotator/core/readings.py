"""In which unit the offsets of somebody else's marks count: whoever wrote them may not count code points."""

from collections.abc import Callable, Sequence
from itertools import accumulate
from typing import NamedTuple

from annotator.core.span import Span
from annotator.core.text import canonical


class QuotedMark(NamedTuple):
    """A mark with the words that it is about.

    Attributes:
        start: in an unknown unit.
        end: likewise.
        quote: the words that it was made on; None if they were not written down.
    """

    start: int
    end: int
    quote: str | None


CODE_POINTS, UTF16, CRLF = "code_points", "utf16", "crlf"


def reading_of(text: str, marks: Sequence[QuotedMark]) -> tuple[str, list[Span]] | None:
    """The first reading in which every mark stands on its own words.

    Code points are tried first, then UTF-16 units, then code points with each line end counted as two.

    Args:
        text: the canonical text.
        marks: all marks of one file; they are read in one way together.

    Returns:
        The reading's name and the spans in code points; None if no reading fits all of them.
    """
    for name, width in ((CODE_POINTS, _one), (UTF16, _utf16), (CRLF, _crlf)):
        spans = _read(text, marks, width)
        if spans is not None:
            return name, spans
    return None


def _one(_: str) -> int:
    return 1


def _utf16(letter: str) -> int:
    return 2 if ord(letter) > 0xFFFF else 1


def _crlf(letter: str) -> int:
    return 2 if letter == "\n" else 1


def _read(text: str, marks: Sequence[QuotedMark], width: Callable[[str], int]) -> list[Span] | None:
    places = {unit: place for place, unit in enumerate(accumulate(map(width, text), initial=0))}
    spans = []
    for mark in marks:
        start, end = places.get(mark.start), places.get(mark.end)
        if start is None or end is None:
            return None
        if mark.quote is not None and text[start:end] != canonical(mark.quote):
            return None
        spans.append(Span(start, end))
    return spans
