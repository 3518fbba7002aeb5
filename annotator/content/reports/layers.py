"""The article cut into pieces at every border of a highlight, so that overlapping layers can be drawn.

The pieces put together are the text again, character for character.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from itertools import chain

from annotator.core.model import Article, Run
from annotator.core.span import Span
from annotator.services.presenting.wording import readable

OWN = "own"
KEY = "key"
HEADINGS = ("heading1", "heading2", "heading3", "heading4", "heading5", "heading6")
BLOCKS = (*HEADINGS, "quote", "list_item", "caption")
_SPACED = re.compile(r"^\s|[ \t]{2}|\t")
INLINE = ("strong", "emphasis")


@dataclass(frozen=True, slots=True)
class Mark:
    """A highlight of one layer.

    Attributes:
        layer: ``own`` or ``key``.
        number: of the card that it belongs to; 0 for none.
        tag: place of its tag in the lesson; None if the tag is not shown.
        letter: of its tag.
        span: code points; not empty.
        level: 0 for the line next to the words, 1 for the one beyond it, ...
    """

    layer: str
    number: int
    tag: int | None
    letter: str
    span: Span
    level: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of text under the same highlights.

    Attributes:
        text: its characters.
        marks: the highlights over it, a longer one before those inside it.
        begins: the highlights whose first visible piece this is.
        places: numbers of the cards whose first highlight begins here.
        forms: formatting of the article.
        gap: a label needs more room than the words since the one before it take.
    """

    text: str
    marks: tuple[Mark, ...] = ()
    begins: tuple[Mark, ...] = ()
    places: tuple[int, ...] = ()
    forms: tuple[str, ...] = ()
    gap: bool = False

    def label(self, layer: str) -> str:
        """Letter and number of the highlights of a layer that begin here, e.g. ``O 12``."""
        marks = (mark for mark in self.begins if mark.layer == layer)
        return ", ".join(f"{mark.letter} {mark.number}" if mark.number else mark.letter for mark in marks)

    def lines(self, layer: str) -> int:
        """How many lines of a layer lie along it, those left free between others included."""
        return max((mark.level + 1 for mark in self.marks if mark.layer == layer), default=0)

    @property
    def card(self) -> int:
        """The number of the first card whose highlight begins here; 0 for none."""
        return min((mark.number for mark in self.begins if mark.number), default=0)


@dataclass(frozen=True, slots=True)
class Line:
    """A line of the article.

    Attributes:
        breaks: the line ends before it.
        pieces: its text.
        form: ``heading1`` ... ``caption``, or empty for plain text.
        spaced: has white space that a page would close up.
    """

    breaks: str
    pieces: tuple[Piece, ...]
    form: str = ""
    spaced: bool = False


@dataclass(frozen=True, slots=True)
class Layers:
    """The whole article with its highlights.

    Attributes:
        lines: those that hold something.
        rest: line ends after the last one.
        above: how many lines lie above one word at most.
        below: how many lie below one word at most.
    """

    lines: tuple[Line, ...] = ()
    rest: str = ""
    above: int = 0
    below: int = 0


@dataclass(slots=True)
class _Sweep:
    """What was begun and labelled so far."""

    begun: set[Mark] = field(default_factory=set)
    placed: set[int] = field(default_factory=lambda: {0})
    last_label: dict[str, tuple[int, int]] = field(default_factory=dict)


def layers_of(article: Article, marks: Iterable[Mark], left_out: Sequence[Span] = ()) -> Layers:
    """Cut an article at the borders of the highlights.

    Args:
        article: its text and formatting.
        marks: of both layers, in any order.
        left_out: regions whose words do not count.
    """
    text = readable(article.text)
    stacked = _stacked(mark for mark in marks if mark.span.start < mark.span.end)
    regions = [Run(span.start, span.end, "left-out", {}) for span in left_out]
    inline = [run for run in article.runs if run.kind in INLINE]
    borders = _Borders(stacked, [*inline, *regions])
    blocks = {run.start: run for run in article.runs if run.kind in BLOCKS}
    sweep, lines, breaks, position = _Sweep(), [], "", 0
    for content in text.split("\n"):
        if content:
            pieces = tuple(_pieces(text, position, position + len(content), borders, sweep))
            form = _form(blocks, position, position + len(content))
            lines.append(Line(breaks, pieces, form, _SPACED.search(content) is not None))
            breaks = ""
        breaks += "\n"
        position += len(content) + 1
    return Layers(tuple(lines), breaks[:-1], _depth(stacked, OWN), _depth(stacked, KEY))


def _stacked(marks: Iterable[Mark]) -> list[Mark]:
    """In order of the text, each highlight on the lowest level that is free in its layer."""
    placed: list[Mark] = []
    open_now: list[Mark] = []
    for mark in sorted(marks, key=lambda m: (m.span.start, -m.span.end, m.layer, m.number)):
        open_now = [other for other in open_now if other.span.end > mark.span.start]
        taken = {other.level for other in open_now if other.layer == mark.layer}
        found = replace(mark, level=next(n for n in range(len(taken) + 1) if n not in taken))
        open_now.append(found)
        placed.append(found)
    return placed


def _depth(marks: Sequence[Mark], layer: str) -> int:
    return max((mark.level + 1 for mark in marks if mark.layer == layer), default=0)


class _Borders:
    """Walks the borders of highlights and formatting once, in order of the text."""

    def __init__(self, marks: Sequence[Mark], runs: Sequence[Run]) -> None:
        waiting: list[tuple[int, int, Mark | Run]] = [(m.span.start, m.span.end, m) for m in marks]
        waiting += [(run.start, run.end, run) for run in runs]
        self._waiting = sorted(waiting, key=lambda item: item[0])[::-1]
        self._cuts = sorted(set(chain.from_iterable((start, end) for start, end, _ in self._waiting)))
        self._next_cut = 0
        self._open: list[tuple[int, Mark | Run]] = []

    def stretches(self, start: int, end: int) -> Iterator[tuple[int, int, list[Mark | Run]]]:
        """Stretches of ``[start, end)`` with what lies over each; to be asked for in order."""
        while start < end:
            while self._next_cut < len(self._cuts) and self._cuts[self._next_cut] <= start:
                self._next_cut += 1
            stop = min([end, *self._cuts[self._next_cut : self._next_cut + 1]])
            yield start, stop, self._over(start)
            start = stop

    def _over(self, start: int) -> list[Mark | Run]:
        while self._waiting and self._waiting[-1][0] <= start:
            _, last, item = self._waiting.pop()
            self._open.append((last, item))
        self._open = [(last, item) for last, item in self._open if last > start]
        return [item for _, item in self._open]


def _pieces(text: str, start: int, end: int, borders: _Borders, sweep: _Sweep) -> Iterator[Piece]:
    for first, last, over in borders.stretches(start, end):
        marks = tuple(item for item in over if isinstance(item, Mark))
        forms = tuple(sorted({item.kind for item in over if isinstance(item, Run)}))
        begins = tuple(mark for mark in marks if mark not in sweep.begun)
        places = tuple(sorted({mark.number for mark in begins} - sweep.placed))
        sweep.begun.update(begins)
        sweep.placed.update(places)
        piece = Piece(text[first:last], marks, begins, places, forms)
        yield replace(piece, gap=_crowded(piece, first, sweep)) if begins else piece


def _crowded(piece: Piece, position: int, sweep: _Sweep) -> bool:
    """Whether a label would lie over the one before it (labels are small: three take two letters' room)."""
    crowded = False
    for layer in (OWN, KEY):
        label = piece.label(layer)
        if label:
            before, length = sweep.last_label.get(layer, (-100, 0))
            crowded = crowded or position - before < length + 1
            sweep.last_label[layer] = (position, len(label))
    return crowded


def _form(blocks: dict[int, Run], start: int, end: int) -> str:
    run = blocks.get(start)
    return run.kind if run is not None and run.end >= end else ""
