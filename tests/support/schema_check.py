"""As much of JSON Schema (draft 2020-12) as the published schemas use."""

import re
from collections.abc import Iterator, Mapping
from typing import Any

_TYPES = {
    "object": dict,
    "array": list,
    "string": str,
    "integer": int,
    "boolean": bool,
}
_TOLD = {"$schema", "$defs", "title", "description"}


class SchemaError(Exception):
    """A schema uses a word that is not checked here."""


def faults(value: object, schema: Mapping[str, Any], whole: Mapping[str, Any] | None = None) -> list[str]:
    """What of a value does not fit a schema, each with its place.

    Raises:
        SchemaError: the schema uses a word that is not known here.
    """
    return list(_faults(value, schema, whole or schema, "$"))


def _faults(value: Any, schema: Mapping[str, Any], whole: Mapping[str, Any], where: str) -> Iterator[str]:
    for word, wanted in schema.items():
        if word in _TOLD:
            continue
        check = _CHECKS.get(word)
        if check is None:
            raise SchemaError(word)
        yield from check(value, wanted, schema, whole, where)


def _type(value: Any, wanted: str, _: Any, __: Any, where: str) -> Iterator[str]:
    fits = isinstance(value, _TYPES[wanted]) and not (wanted == "integer" and isinstance(value, bool))
    if not fits:
        yield f"{where} is no {wanted}"


def _ref(value: Any, wanted: str, _: Any, whole: Mapping[str, Any], where: str) -> Iterator[str]:
    found: Any = whole
    for name in wanted.removeprefix("#/").split("/"):
        found = found[name]
    yield from _faults(value, found, whole, where)


def _required(value: Any, wanted: list[str], _: Any, __: Any, where: str) -> Iterator[str]:
    if isinstance(value, dict):
        yield from (f"{where} lacks {name}" for name in wanted if name not in value)


def _properties(value: Any, wanted: Mapping[str, Any], _: Any, whole: Any, where: str) -> Iterator[str]:
    if isinstance(value, dict):
        for name in value.keys() & wanted.keys():
            yield from _faults(value[name], wanted[name], whole, f"{where}.{name}")


def _additional(value: Any, wanted: Any, schema: Mapping[str, Any], whole: Any, where: str) -> Iterator[str]:
    for name in value.keys() - schema.get("properties", {}).keys() if isinstance(value, dict) else ():
        if wanted is False:
            yield f"{where} has {name}"
        else:
            yield from _faults(value[name], wanted, whole, f"{where}.{name}")


def _items(value: Any, wanted: Mapping[str, Any], _: Any, whole: Any, where: str) -> Iterator[str]:
    for number, each in enumerate(value if isinstance(value, list) else ()):
        yield from _faults(each, wanted, whole, f"{where}[{number}]")


def _bound(fits: Any) -> Any:
    def check(value: Any, wanted: Any, _: Any, __: Any, where: str) -> Iterator[str]:
        if not fits(value, wanted):
            yield f"{where} is out of bounds"

    return check


def _any(value: Any, wanted: list[Any], _: Any, whole: Any, where: str) -> Iterator[str]:
    if all(list(_faults(value, each, whole, where)) for each in wanted):
        yield f"{where} fits none"


def _all(value: Any, wanted: list[Any], _: Any, whole: Any, where: str) -> Iterator[str]:
    for each in wanted:
        yield from _faults(value, each, whole, where)


def _not(value: Any, wanted: Any, _: Any, whole: Any, where: str) -> Iterator[str]:
    if not list(_faults(value, wanted, whole, where)):
        yield f"{where} must not be so"


_CHECKS: Mapping[str, Any] = {
    "type": _type,
    "$ref": _ref,
    "required": _required,
    "properties": _properties,
    "additionalProperties": _additional,
    "items": _items,
    "anyOf": _any,
    "allOf": _all,
    "not": _not,
    "enum": _bound(lambda value, wanted: value in wanted),
    "pattern": _bound(lambda value, wanted: not isinstance(value, str) or re.search(wanted, value)),
    "minimum": _bound(lambda value, wanted: not isinstance(value, int) or value >= wanted),
    "maximum": _bound(lambda value, wanted: not isinstance(value, int) or value <= wanted),
    "minItems": _bound(lambda value, wanted: not isinstance(value, list) or len(value) >= wanted),
    "maxItems": _bound(lambda value, wanted: not isinstance(value, list) or len(value) <= wanted),
    "minLength": _bound(lambda value, wanted: not isinstance(value, str) or len(value) >= wanted),
    "maxLength": _bound(lambda value, wanted: not isinstance(value, str) or len(value) <= wanted),
}
