"""Settings as a JSON object; whatever makes no sense in it is read as the default, field by field."""

import json
from collections.abc import Mapping
from dataclasses import asdict, replace
from typing import Any

from annotator.content.fields import is_whole
from annotator.core.settings import (
    CLOSEST_SPACING,
    LANGUAGES,
    LARGEST_ZOOM,
    NARROWEST_MEASURE,
    SMALLEST_ZOOM,
    THEMES,
    TYPEFACES,
    WIDEST_MEASURE,
    WIDEST_SPACING,
    Settings,
)

_NUMBERS = {
    "zoom": (SMALLEST_ZOOM, LARGEST_ZOOM),
    "spacing": (CLOSEST_SPACING, WIDEST_SPACING),
    "measure": (NARROWEST_MEASURE, WIDEST_MEASURE),
}
_CHOICES = {"theme": THEMES, "typeface": TYPEFACES, "language": LANGUAGES}
_FLAGS = ("underlines", "ruler", "sentences")


def settings_to_json(settings: Settings) -> str:
    """A student's settings as a document; where the window stood is not among them."""
    return json.dumps(settings_values(settings), separators=(",", ":"))


def settings_of(document: str, default: Settings | None = None) -> Settings:
    """The settings that a document holds.

    Args:
        document: what ``settings_to_json`` made, or anything else.
        default: for every field that is missing or makes no sense.
    """
    try:
        values = json.loads(document)
    except (ValueError, RecursionError):
        values = None
    return settings_from(values if isinstance(values, dict) else {}, default)


def settings_values(settings: Settings) -> dict[str, Any]:
    """The settings by their names, as values that JSON can hold, without the window's place."""
    values = asdict(settings)
    del values["geometry"]
    return values


def settings_from(values: Mapping[str, Any], default: Settings | None = None) -> Settings:
    """The settings by their names; ``default`` for each that is missing or makes no sense.

    A number that is too small or too large gives the nearest one that is allowed.
    """
    found: dict[str, Any] = {}
    for name, value in values.items():
        if name in _NUMBERS and is_whole(value):
            least, most = _NUMBERS[name]
            found[name] = max(least, min(most, value))
        elif (name in _CHOICES and value in _CHOICES[name]) or (name in _FLAGS and isinstance(value, bool)):
            found[name] = value
        elif name == "hints" and isinstance(value, list):
            found[name] = _texts(value)
        elif name == "keys" and isinstance(value, dict):
            found[name] = {action: _texts(keys) for action, keys in value.items() if isinstance(keys, list)}
    return replace(default or Settings(), **found)


def _texts(values: list[Any]) -> tuple[str, ...]:
    return tuple(value for value in values if isinstance(value, str))
