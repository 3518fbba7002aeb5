"""Highlights as the article view draws them: where, how, and which lie over each other."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import count

from PySide6.QtGui import QColor

OWN, KEY, WHO = "own", "key", "who"
"""The layers: the student's work, the instructor's key, and the words that name a passage's source."""
HATCHED = "hatched"


@dataclass(frozen=True, slots=True)
class TagLook:
    """How a tag is drawn. Colour never stands alone: there is a line style and a letter as well.

    The line ``HATCHED`` stands for hatching behind the words, which no tag of a lesson has.
    """

    letter: str
    line: str
    ink: QColor
    tint: QColor


@dataclass(frozen=True, slots=True)
class Mark:
    """One highlight on the screen.

    Attributes:
        id: of the passage.
        start: first UTF-16 position in the document.
        end: the position behind the last.
        look: of its tag.
        layer: ``own``, ``key`` or ``who``.
        lane: which of the stacked lines is its own, 0 nearest to the text; the index assigns it.
    """

    id: str
    start: int
    end: int
    look: TagLook
    layer: str = OWN
    lane: int = 0


class MarkIndex:
    """Marks in reading order, found by range in O(log n + hits)."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        self._marks: list[Mark] = []
        self._longest = 0
        for mark in sorted(marks, key=_place):
            self.add(mark)

    def __len__(self) -> int:
        return len(self._marks)

    def over(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that share a position with ``[start, end)``, in reading order."""
        first = bisect_left(self._marks, start - self._longest, key=lambda mark: mark.start)
        for mark in self._marks[first:]:
            if mark.start >= end:
                return
            if mark.end > start:
                yield mark

    def add(self, mark: Mark) -> None:
        """Put a mark in its place, on the first lane that no mark of its layer over its words has."""
        taken = {other.lane for other in self.over(mark.start, mark.end) if other.layer == mark.layer}
        lane = next(lane for lane in count() if lane not in taken)
        insort(self._marks, replace(mark, lane=lane), key=_place)
        self._longest = max(self._longest, mark.end - mark.start)

    def remove(self, layer: str, mark_id: str, start: int) -> None:
        """Take the mark of this id out, which starts at ``start``."""
        first = bisect_left(self._marks, start, key=lambda mark: mark.start)
        for index in range(first, len(self._marks)):
            mark = self._marks[index]
            if mark.start > start:
                return
            if mark.id == mark_id and mark.layer == layer:
                del self._marks[index]
                return


def _place(mark: Mark) -> tuple[int, int, str, str]:
    # The longer of two that start together comes first, so that it lies under the shorter one.
    return mark.start, -mark.end, mark.layer, mark.id
