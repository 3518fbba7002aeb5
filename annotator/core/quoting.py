"""How far the text around a span agrees with the context that a selector keeps."""

from annotator.core.model import QuoteSelector
from annotator.core.span import Span


def agreement(text: str, selector: QuoteSelector, span: Span) -> int:
    """How many characters of the context agree, counted outwards from the span on both sides.

    Args:
        text: what the span counts in.
        selector: with the context.
        span: where the passage may be.
    """
    before = text[max(span.start - len(selector.prefix), 0) : span.start]
    after = text[span.end : span.end + len(selector.suffix)]
    return _common_length(before[::-1], selector.prefix[::-1]) + _common_length(after, selector.suffix)


def context_length(selector: QuoteSelector) -> int:
    """How many characters could agree at most."""
    return len(selector.prefix) + len(selector.suffix)


def _common_length(one: str, other: str) -> int:
    """Length of the common beginning of two short strings."""
    for length, (a, b) in enumerate(zip(one, other, strict=False)):
        if a != b:
            return length
    return min(len(one), len(other))
