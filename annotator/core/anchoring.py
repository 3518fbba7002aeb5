"""Finding a passage again in a text that may have changed, by its words and what stands around them.

Nothing moves silently: the outcome says whether the passage is where it was, certainly elsewhere, or only
probably somewhere.

Exact places of the quotation are ranked by how many characters of the kept context agree with the text
there, then by their distance from the old position, then by position. The best place is

- ``same`` if it is the old position, and the quotation stands nowhere else, or the whole context agrees, or
  quotation and agreeing context together are long enough not to be there by chance;
- ``moved`` if it is another one, stands out from the second best, and is long enough in the same way;
- ``unsure`` otherwise: equally good places, too little to go by, or the quotation still stands at its old
  position while another place has the better context.

If the quotation is nowhere, the closest wording is looked for (``near.py``); it is always ``unsure``.
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.model import QuoteSelector
from annotator.core.near import nearest_wording
from annotator.core.quoting import agreement, context_length
from annotator.core.span import Span
from annotator.core.words import is_inside_word

CONTEXT = 32
"""How many characters of context are kept on each side."""

# Quotation and agreeing context of this many characters are not found in the wrong place by chance.
_ENOUGH = 32
# More exact places than this are not compared; the nearest to the old position are.
_MOST_PLACES = 5000


@dataclass(frozen=True, slots=True)
class Anchor:
    """Where a passage is in a text.

    Attributes:
        outcome: ``same``, ``moved``, ``unsure`` or ``lost``.
        span: where it is, or most probably is; None if it is lost.
    """

    outcome: str
    span: Span | None


@dataclass(frozen=True, slots=True)
class _Place:
    """An exact place of a quotation, and how much of the context agrees with the text there."""

    span: Span
    agreement: int
    distance: int


def selector_of(text: str, span: Span, context: int = CONTEXT) -> QuoteSelector:
    """The selector that finds a span again.

    Args:
        text: what the span counts in.
        span: code points.
        context: characters to keep before and after it.
    """
    start, end = span
    return QuoteSelector(text[start:end], text[max(start - context, 0) : start], text[end : end + context])


def anchor(text: str, selector: QuoteSelector, position: Span) -> Anchor:
    """Find a passage in a text.

    Args:
        text: where to look.
        selector: the passage's words and context. An empty quotation is always lost.
        position: where it was; may lie outside this text.
    """
    if not selector.exact:
        return Anchor("lost", None)
    starts, complete = _starts(text, selector, position.start)
    if not starts:
        near = nearest_wording(text, selector, position)
        return Anchor("unsure", near) if near else Anchor("lost", None)
    places = sorted(
        (_place(text, selector, start, position) for start in starts),
        key=lambda place: (-place.agreement, place.distance, place.span),
    )
    best = places[0]
    if best.span == position:
        alone = complete and len(places) == 1
        trusted = alone or best.agreement == context_length(selector) or _is_enough(best, selector)
        return Anchor("same" if trusted else "unsure", best.span)
    left = text[position.start : position.end] != selector.exact
    certain = complete and left and _stands_out(places, selector) and _is_enough(best, selector)
    return Anchor("moved" if certain else "unsure", best.span)


def _starts(text: str, selector: QuoteSelector, near: int) -> tuple[list[int], bool]:
    """Where the quotation stands; of very many the nearest to a position, and whether these are all.

    Its letters inside longer words are not the quotation, unless it began or ended inside a word itself.
    """
    exact = selector.exact
    around = selector.prefix + exact + selector.suffix
    first, last = len(selector.prefix), len(selector.prefix) + len(exact)
    begins = bool(selector.prefix) and not is_inside_word(around, first)
    ends = bool(selector.suffix) and not is_inside_word(around, last)
    starts = [
        start
        for start in _find_all(text, exact)
        if not (begins and is_inside_word(text, start))
        and not (ends and is_inside_word(text, start + len(exact)))
    ]
    if len(starts) <= _MOST_PLACES:
        return starts, True
    nearest = bisect_left(starts, near) - _MOST_PLACES // 2
    nearest = max(0, min(nearest, len(starts) - _MOST_PLACES))
    return starts[nearest : nearest + _MOST_PLACES], False


def _find_all(text: str, quote: str) -> Iterator[int]:
    start = text.find(quote)
    while start >= 0:
        yield start
        start = text.find(quote, start + 1)


def _place(text: str, selector: QuoteSelector, start: int, position: Span) -> _Place:
    span = Span(start, start + len(selector.exact))
    return _Place(span, agreement(text, selector, span), abs(start - position.start))


def _stands_out(places: list[_Place], selector: QuoteSelector) -> bool:
    """Whether the best place leaves no doubt which of several is meant."""
    if len(places) == 1:
        return True
    best, second = places[0].agreement, places[1].agreement
    full = best == context_length(selector)
    return best > second and (full or best >= 2 * second)


def _is_enough(place: _Place, selector: QuoteSelector) -> bool:
    """Whether so much agrees that it is not by chance."""
    return len(selector.exact) + place.agreement >= _ENOUGH
