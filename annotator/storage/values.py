"""Values as the text that is stored: JSON, times, spans, passages."""

import json
from collections.abc import Mapping, Sequence
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from annotator.core.key import Dissent, KeyNotes
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


def notes_fields(notes: KeyNotes) -> dict[str, Any]:
    """A key passage's notes as an object; what has its default is left out."""
    fields: dict[str, Any] = {
        "optional": notes.optional,
        "weight": notes.weight if notes.weight != 1 else None,
        "accept": {tag: str(share) for tag, share in notes.accept.items()},
        "check": notes.check,
        "references": list(notes.references),
        "hint": notes.hint,
        "wrong": dict(notes.wrong),
        "disputed": [[each.tag, each.why, dict(each.other)] for each in notes.disputed],
        "other": dict(notes.other),
    }
    return {name: value for name, value in fields.items() if value}


def notes_from(fields: Mapping[str, Any]) -> KeyNotes:
    """Notes from an object such as ``notes_fields`` makes."""
    return KeyNotes(
        optional=fields.get("optional", False),
        weight=fields.get("weight", 1),
        accept={tag: Fraction(share) for tag, share in fields.get("accept", {}).items()},
        check=fields.get("check", ""),
        references=tuple(fields.get("references", ())),
        hint=fields.get("hint", ""),
        wrong=fields.get("wrong", {}),
        disputed=tuple(Dissent(*each) for each in fields.get("disputed", ())),
        other=fields.get("other", {}),
    )


def passage_row(passage: Passage) -> tuple[str | int | None, ...]:
    """A passage as a row: id, start, end, tag, reason, sure, who (start, end), notes, quotation (three)."""
    said = passage.id, *passage.span, passage.tag, passage.reason
    sure = None if passage.sure is None else int(passage.sure)
    notes = None if passage.notes is None else to_json(notes_fields(passage.notes))
    quote = passage.quote
    around = (None, None, None) if quote is None else (quote.exact, quote.prefix, quote.suffix)
    return *said, sure, *(passage.who or (None, None)), notes, *around


def passage_from(row: Sequence[Any]) -> Passage:
    """A passage from a row such as ``passage_row`` makes."""
    passage_id, start, end, tag, reason, sure, who_start, who_end, notes, *around = row
    quote, prefix, suffix = around
    return Passage(
        id=passage_id,
        span=Span(start, end),
        tag=tag,
        reason=reason,
        quote=None if quote is None else QuoteSelector(quote, prefix, suffix),
        sure=None if sure is None else bool(sure),
        who=None if who_start is None else Span(who_start, who_end),
        notes=None if notes is None else notes_from(json.loads(notes)),
    )


_LOGGED = (
    *("id", "start", "end", "tag", "reason", "sure", "who_start", "who_end"),
    *("notes", "quote", "prefix", "suffix"),
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
