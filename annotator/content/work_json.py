"""A student's work as a JSON list of ``{"start", "end", "tag", "reason", "id", "sure", "who", "quote"}``."""

import json
from collections.abc import Collection
from typing import Any

from annotator.content.fields import is_whole
from annotator.core.errors import UserFileError
from annotator.core.model import Passage, QuoteSelector
from annotator.core.span import Span

LONGEST_ID = 100
_HINT = "Nothing was compared. Correct the file and try again."


def read_work(data: bytes, name: str, tags: Collection[str]) -> tuple[Passage, ...]:
    """The passages of a work file.

    All but ``start``, ``end`` and ``tag`` may be absent or null; ids are then ``s1``, ``s2`` ... in the
    order of the list. ``sure`` is true or false, ``who`` is ``[start, end]``; no score depends on them.
    ``quote`` holds the words that the highlight was made on, to notice offsets that count in another unit.
    Fields that are not known are passed over.

    Args:
        data: the file's bytes, UTF-8 with or without byte order mark.
        name: of the file, for messages.
        tags: ids of the lesson's tags.

    Raises:
        UserFileError: it is no such list; the message names the item.
    """
    items = _json(data, name)
    if not isinstance(items, list):
        raise UserFileError("{file} must hold a JSON list of highlights.", _HINT, file=name)
    return tuple(_passage(item, number, name, tags) for number, item in enumerate(items, 1))


def _json(data: bytes, name: str) -> Any:  # noqa: ANN401 - anything can stand in the file
    try:
        text = data.decode("utf-8-sig")
        if not text.strip():
            raise UserFileError("{file} is empty.", _HINT, file=name)
        return json.loads(text, parse_constant=_no_constant)
    except UnicodeDecodeError as exc:
        raise UserFileError("{file} is not UTF-8 (byte {byte}).", _HINT, file=name, byte=exc.start) from exc
    except json.JSONDecodeError as exc:
        raise UserFileError(
            "{file} is not valid JSON (line {line}, column {column}).",
            _HINT,
            file=name,
            line=exc.lineno,
            column=exc.colno,
        ) from exc
    except (ValueError, RecursionError) as exc:
        raise UserFileError(
            "{file} holds a number that is none or too large, or is nested too deeply.", _HINT, file=name
        ) from exc


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _passage(item: object, number: int, name: str, tags: Collection[str]) -> Passage:
    try:
        return _checked(item, number, tags)
    except _ItemError as exc:
        raise UserFileError(
            "{file}: highlight {number} {problem}.", _HINT, file=name, number=number, problem=exc.problem
        ) from exc


class _ItemError(Exception):
    def __init__(self, problem: str) -> None:
        self.problem = problem
        super().__init__(problem)


def _checked(item: object, number: int, tags: Collection[str]) -> Passage:
    if not isinstance(item, dict):
        raise _ItemError("must be an object")
    tag, reason, passage_id = item.get("tag"), item.get("reason"), item.get("id")
    span = _span(item.get("start"), item.get("end"))
    if not (isinstance(tag, str) and tag in tags):
        raise _ItemError("needs as “tag” one of " + ", ".join(tags))
    if not (reason is None or isinstance(reason, str)):
        raise _ItemError("needs a text as “reason”")
    if not (passage_id is None or _is_id(passage_id)):
        raise _ItemError(f"needs as “id” a printable text of at most {LONGEST_ID} characters")
    sure = item.get("sure")
    if not (sure is None or isinstance(sure, bool)):
        raise _ItemError("needs true or false as “sure”")
    quote = item.get("quote")
    if not (quote is None or isinstance(quote, str)):
        raise _ItemError("needs a text as “quote”")
    selector = QuoteSelector(quote) if quote else None
    who = _who(item.get("who"))
    return Passage(passage_id or f"s{number}", span, tag, reason or "", selector, sure=sure, who=who)


def _who(value: object) -> Span | None:
    if value is None:
        return None
    if isinstance(value, list) and len(value) == 2 and all(map(is_whole, value)) and 0 <= value[0] < value[1]:
        return Span(*value)
    raise _ItemError("needs as “who” two whole numbers, [start, end], with 0 ≤ start < end")


def _span(start: object, end: object) -> Span:
    first, last = _whole(start), _whole(end)
    if not 0 <= first <= last:
        raise _ItemError("needs 0 ≤ “start” ≤ “end”")
    return Span(first, last)


def _whole(value: object) -> int:
    # True is an int to Python, but no whole number to anyone else.
    if not isinstance(value, int) or isinstance(value, bool):
        raise _ItemError("needs whole numbers as “start” and “end”")
    return value


def _is_id(value: object) -> bool:
    return isinstance(value, str) and 0 < len(value) <= LONGEST_ID and value.isprintable()
