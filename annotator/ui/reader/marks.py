"""Highlights as the article view draws them: where, how, and which lie over each other."""

from bisect import bisect_left, insort
from collections.abc import Container, Iterable, Iterator
from dataclasses import dataclass
from itertools import count
from typing import NamedTuple

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


class Mark(NamedTuple):
    """One highlight on the screen.

    Attributes:
        id: of the passage.
        start: first UTF-16 position in the document.
        end: the position behind the last.
        tag: names its look; colours stand apart, so that another theme is a repaint and no more.
        layer: ``own``, ``key`` or ``who``.
        lane: which of the stacked lines is its own, 0 nearest to the text; the index assigns it.
    """

    id: str
    start: int
    end: int
    tag: str
    layer: str = OWN
    lane: int = 0


class MarkIndex:
    """Marks in reading order, found by range in O(log n + hits)."""

    def __init__(self, marks: Iterable[Mark] = ()) -> None:
        in_order = sorted(marks, key=_place)
        self._marks = list(_on_lanes(in_order))
        self._longest = max((mark.end - mark.start for mark in in_order), default=0)

    def __len__(self) -> int:
        return len(self._marks)

    def over(self, start: int, end: int) -> Iterator[Mark]:
        """The marks that share a position with ``[start, end)``, in reading order."""
        first = bisect_left(self._marks, start - self._longest, key=_start)
        for place in range(first, len(self._marks)):
            mark = self._marks[place]
            if mark.start >= end:
                return
            if mark.end > start:
                yield mark

    def add(self, mark: Mark) -> None:
        """Put a mark in its place, on the first lane that no mark of its layer over its words has."""
        taken = {other.lane for other in self.over(mark.start, mark.end) if other.layer == mark.layer}
        insort(self._marks, _on_lane(mark, taken), key=_place)
        self._longest = max(self._longest, mark.end - mark.start)

    def remove(self, layer: str, mark_id: str, start: int) -> None:
        """Take the mark of this id out, which starts at ``start``."""
        first = bisect_left(self._marks, start, key=_start)
        for index in range(first, len(self._marks)):
            mark = self._marks[index]
            if mark.start > start:
                return
            if mark.id == mark_id and mark.layer == layer:
                del self._marks[index]
                return


def _on_lanes(marks: Iterable[Mark]) -> Iterator[Mark]:
    """Marks in reading order as ``add`` would place them one after the other, in one pass."""
    open_marks: dict[str, list[Mark]] = {}
    for mark in marks:
        here = [other for other in open_marks.get(mark.layer, ()) if other.end > mark.start]
        placed = _on_lane(mark, [other.lane for other in here]) if here else mark
        here.append(placed)
        open_marks[mark.layer] = here
        yield placed


def _on_lane(mark: Mark, taken: Container[int]) -> Mark:
    lane = next(lane for lane in count() if lane not in taken)
    return mark if lane == mark.lane else mark._replace(lane=lane)


def _start(mark: Mark) -> int:
    return mark.start


def _place(mark: Mark) -> tuple[int, int, str, str]:
    # The longer of two that start together comes first, so that it lies under the shorter one.
    return mark.start, -mark.end, mark.layer, mark.id
