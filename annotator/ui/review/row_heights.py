"""Where the rows of a long list stand, when only those that were in view have been measured."""

from bisect import bisect_right
from collections.abc import Callable
from itertools import accumulate

_GUESS = 160
"""Pixels of a row before any was measured."""


class RowHeights:
    """Heights of rows; the others count as high as a measured one on average.

    Args:
        measure: gives the height of a row in pixels.
    """

    def __init__(self, measure: Callable[[int], int]) -> None:
        self._measure = measure
        self._known: dict[int, int] = {}
        self._count = 0
        self._guess = _GUESS
        self._tops: list[int] | None = None

    def reset(self, count: int) -> None:
        """Begin anew with so many rows, none of them measured."""
        if self._known:
            self._guess = round(sum(self._known.values()) / len(self._known))
        self._known = {}
        self._count = count
        self._tops = None

    def forget(self, row: int) -> None:
        """Measure a row again when it is next asked for."""
        if self._known.pop(row, None) is not None:
            self._tops = None

    def height(self, row: int) -> int:
        """The measured height of a row."""
        known = self._known.get(row)
        if known is None:
            known = self._known[row] = self._measure(row)
            if known != self._guess:
                self._tops = None
        return known

    def likely(self, row: int) -> int:
        """The height of a row as far as it is known."""
        return self._known.get(row, self._guess)

    def top(self, row: int) -> int:
        """Where a row begins; ``top(count)`` is the height of all."""
        return self._sums()[row]

    def row_at(self, y: int) -> int:
        """The row over this height; the first or last one beyond the ends."""
        return max(0, min(self._count - 1, bisect_right(self._sums(), y) - 1))

    def _sums(self) -> list[int]:
        if self._tops is None:
            heights = [self._guess] * self._count
            for row, height in self._known.items():
                heights[row] = height
            self._tops = list(accumulate(heights, initial=0))
        return self._tops
