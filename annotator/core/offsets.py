"""Code points to UTF-16 code units and back.

The program counts code points; Qt counts UTF-16 code units, where a character beyond U+FFFF takes two.
Every crossing goes through this pair.
"""

import re
from bisect import bisect_left

_ASTRAL = re.compile("[\U00010000-\U0010ffff]")


class Utf16Map:
    """Converts offsets of one text. Built once; an answer takes O(log n) for n characters beyond U+FFFF.

    Args:
        text: the text that the offsets count in.
    """

    def __init__(self, text: str) -> None:
        self._length = len(text)
        self._points = [] if text.isascii() else [match.start() for match in _ASTRAL.finditer(text)]
        self._units = [point + before for before, point in enumerate(self._points)]

    @property
    def length(self) -> int:
        """Length of the text in UTF-16 code units."""
        return self._length + len(self._points)

    def to_utf16(self, offset: int) -> int:
        """The UTF-16 position of a code point offset.

        Raises:
            ValueError: the offset lies outside the text.
        """
        if not 0 <= offset <= self._length:
            message = f"offset {offset} is outside 0..{self._length}"
            raise ValueError(message)
        return offset + bisect_left(self._points, offset)

    def to_code_points(self, position: int) -> int:
        """The code point offset of a UTF-16 position; inside a surrogate pair, the start of its character.

        Raises:
            ValueError: the position lies outside the text.
        """
        if not 0 <= position <= self.length:
            message = f"position {position} is outside 0..{self.length}"
            raise ValueError(message)
        return position - bisect_left(self._units, position)
