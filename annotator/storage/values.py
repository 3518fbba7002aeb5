"""Values as the text that is stored: JSON, times, spans, passages."""

import json
from collections.abc import Sequence
from datetime import UTC, datetime
from typing import Any

from annotator.core.model import Passage, QuoteSelector
from annotator.core.span import Span


def to_json(value: object) -> str:
    """Compact JSON, letters as they are."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


def spans_of(text: str) -> tuple[Span, ...]:
    """Spans from ``[[start, end], ...]``."""
    return tuple(map(Span._make, json.loads(text)))


def to_utc(moment: datetime) -> str:
    """A moment as ISO 8601 text in UTC.

    Raises:
        ValueError: the moment has no zone.
    """
    if moment.tzinfo is None:
        raise ValueError("a moment without a zone")
    return moment.astimezone(UTC).isoformat()


def to_moment(text: str | None) -> datetime | None:
    """A stored moment; None stays None."""
    return None if text is None else datetime.fromisoformat(text)


def passage_row(passage: Passage) -> tuple[str | int | None, ...]:
    """A passage as a row: id, start, end, tag, reason, sure, who (start, end), quote, prefix, suffix."""
    said = passage.id, *passage.span, passage.tag, passage.reason
    sure = None if passage.sure is None else int(passage.sure)
    quote = passage.quote
    around = (None, None, None) if quote is None else (quote.exact, quote.prefix, quote.suffix)
    return *said, sure, *(passage.who or (None, None)), *around


def passage_from(row: Sequence[Any]) -> Passage:
    """A passage from a row such as ``passage_row`` makes."""
    passage_id, start, end, tag, reason, sure, who_start, who_end, quote, prefix, suffix = row
    return Passage(
        id=passage_id,
        span=Span(start, end),
        tag=tag,
        reason=reason,
        quote=None if quote is None else QuoteSelector(quote, prefix, suffix),
        sure=None if sure is None else bool(sure),
        who=None if who_start is None else Span(who_start, who_end),
    )


_LOGGED = (
    *("id", "start", "end", "tag", "reason", "sure", "who_start", "who_end"),
    *("quote", "prefix", "suffix"),
)


def passage_json(passage: Passage | None) -> str | None:
    """A passage as the object that the log keeps; None stays None."""
    if passage is None:
        return None
    fields = zip(_LOGGED, passage_row(passage), strict=True)
    return to_json({name: value for name, value in fields if value is not None})


def passage_from_json(text: str | None) -> Passage | None:
    """A passage from the log; None stays None."""
    if text is None:
        return None
    fields = json.loads(text)
    return passage_from([fields.get(name) for name in _LOGGED])
