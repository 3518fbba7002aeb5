"""Half-open ranges: of code points in a text, and of words in an article."""

from typing import NamedTuple


class Span(NamedTuple):
    """``[start, end)`` in code points of the article's text.

    A named tuple and no dataclass: an article of 100,000 words holds as many of them.
    """

    start: int
    end: int


class WordRange(NamedTuple):
    """``[i, j)`` in words of an article (or in countable words, where that is said)."""

    i: int
    j: int
