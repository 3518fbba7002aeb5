"""From bytes to JSON objects and TOML tables; whatever is wrong becomes a problem with its place."""

import json
import math
import re
import tomllib
from collections import Counter
from collections.abc import Mapping
from typing import Any

from annotator.content.findings import Place
from annotator.core.errors import Phrase

_ESCAPED_SURROGATE = re.compile(r"\\u[dD][89a-fA-F]")
_TOML_PLACE = re.compile(r"line (\d+), column (\d+)")
_DEEPEST = 32


def utf8(data: bytes, place: Place) -> str | None:
    """The text of a UTF-8 file; None if it is something else."""
    try:
        return data.decode("utf-8")
    except UnicodeDecodeError as exc:
        place.report("byte {byte} is not UTF-8", byte=exc.start)
        return None


def json_object(data: bytes, place: Place) -> Mapping[str, Any] | None:
    """The object that a JSON file holds; None with a problem kept if it holds none."""
    text = utf8(data, place)
    if text is None:
        return None
    try:
        value = json.loads(
            text.removeprefix("\ufeff"),
            object_pairs_hook=_object,
            parse_constant=_no_constant,
            parse_float=_float,
        )
    except _FieldTwiceError as exc:
        place.report("the field “{field}” stands twice in one object", field=exc.field)
    except json.JSONDecodeError as exc:
        place.report("not valid JSON at line {line}, column {column}", line=exc.lineno, column=exc.colno)
    except (ValueError, RecursionError):
        place.report("holds a number that is too large, or is nested too deeply")
    else:
        return _fit(value, text, place)
    return None


def toml_table(data: bytes, place: Place) -> Mapping[str, Any] | None:
    """The table that a TOML file holds; None with a problem kept if it holds none."""
    text = utf8(data, place)
    if text is None:
        return None
    try:
        return tomllib.loads(text.removeprefix("\ufeff"))
    except tomllib.TOMLDecodeError as exc:
        found = _TOML_PLACE.search(str(exc))
        at = {"line": found[1], "column": found[2]} if found else {}
        where = Phrase("line {line}, column {column}", **at) if found else Phrase("the end")
        place.report("not valid TOML at {at}", at=where)
    except (ValueError, RecursionError):
        place.report("holds a value that cannot be read, or is nested too deeply")
    return None


def too_deep(value: object) -> bool:
    """Whether lists and objects are nested more than 32 deep (writing them back could fail)."""
    level = [value]
    for _ in range(_DEEPEST):
        level = [
            inner
            for outer in level
            if isinstance(outer, list | dict)
            for inner in (outer.values() if isinstance(outer, dict) else outer)
        ]
        if not level:
            return False
    return True


class _FieldTwiceError(Exception):
    def __init__(self, field: str) -> None:
        self.field = field
        super().__init__(field)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    values = dict(pairs)
    if len(values) < len(pairs):
        raise _FieldTwiceError(Counter(name for name, _ in pairs).most_common(1)[0][0])
    return values


def _no_constant(name: str) -> float:
    raise ValueError(name)


def _float(digits: str) -> float:
    number = float(digits)
    # 1e999 would be read as infinity, which JSON cannot hold when it is written back.
    if math.isinf(number):
        raise ValueError(digits)
    return number


def _fit(value: object, text: str, place: Place) -> Mapping[str, Any] | None:
    if not isinstance(value, dict):
        place.report("must hold a JSON object")
        return None
    # UTF-8 cannot hold half a surrogate pair, but an escape can smuggle one in.
    if _ESCAPED_SURROGATE.search(text):
        try:
            json.dumps(value, ensure_ascii=False).encode("utf-8")
        except (UnicodeEncodeError, RecursionError):
            place.report("holds half of a surrogate pair, which is no character")
            return None
    return value
