"""A try's passages in memory: by id, and in reading order for finding those over some words."""

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator, Sequence

from annotator.core.model import Change, Passage, reading_order, reading_place
from annotator.core.span import Span


class PassageIndex:
    """The passages of one try.

    Attributes:
        ordered: in reading order.

    Args:
        passages: in any order.
    """

    def __init__(self, passages: Sequence[Passage]) -> None:
        self.ordered = reading_order(passages)
        self._by_id = {passage.id: passage for passage in self.ordered}
        self._longest = max((p.span.end - p.span.start for p in self.ordered), default=0)

    def __getitem__(self, passage_id: str) -> Passage:
        return self._by_id[passage_id]

    def place(self, passage: Passage) -> int:
        """Where a passage stands in reading order, or would stand."""
        return bisect_left(self.ordered, reading_place(passage), key=reading_place)

    def over(self, span: Span) -> list[Passage]:
        """The passages that share a code point with the span, smallest first."""
        first = bisect_left(self.ordered, span.start - self._longest, key=lambda p: p.span.start)
        found = []
        for passage in self.ordered[first:]:
            if passage.span.start >= span.end:
                break
            if passage.span.end > span.start:
                found.append(passage)
        return sorted(found, key=lambda p: (p.span.end - p.span.start, reading_place(p)))

    def untouched(self, spans: Iterable[Span]) -> Iterator[Span]:
        """Those of the spans that no passage lies over; given in order, and not over each other."""
        place, furthest = 0, 0
        for span in spans:
            while place < len(self.ordered) and self.ordered[place].span.start < span.end:
                furthest = max(furthest, self.ordered[place].span.end)
                place += 1
            if furthest <= span.start:
                yield span

    def apply(self, changes: Iterable[Change]) -> None:
        """Take in what was changed, in this order."""
        for change in changes:
            if change.before is not None:
                del self.ordered[self.place(change.before)]
                del self._by_id[change.before.id]
            if change.after is not None:
                insort(self.ordered, change.after, key=reading_place)
                self._by_id[change.after.id] = change.after
                self._longest = max(self._longest, change.after.span.end - change.after.span.start)
