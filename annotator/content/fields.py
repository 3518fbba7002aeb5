"""Typed reading of the fields of a JSON object or TOML table."""

import re
import unicodedata
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from typing import Any

from annotator.content.findings import Place
from annotator.content.text_files import too_deep
from annotator.core.errors import Phrase
from annotator.core.span import Span

_FRACTION = re.compile(r"([0-9]{1,9})(?:/([0-9]{1,9}))?")
LONGEST_TEXT = 20_000
"""Code points of a text such as a why or the instructions."""


class Fields:
    """The fields of one object; what has the wrong type is reported and read as its default.

    Args:
        values: the object.
        place: where it stands.
    """

    def __init__(self, values: Mapping[str, Any], place: Place) -> None:
        self.place = place
        self._values = values
        self._known: set[str] = set()

    def text(self, name: str, *, required: bool = False, blank: bool = False, one_line: bool = False) -> str:
        """A text; empty if it is absent. A required one must be there, and say something unless ``blank``."""
        value = self._take(name)
        if isinstance(value, str) and fit_text(value, self.place, name, one_line=one_line):
            if value.strip() or blank or not required:
                return value
            self.place.report("the field “{field}” is empty", field=name)
        elif value is None and required:
            self.place.report("the field “{field}” is missing", field=name)
        elif value is not None and not isinstance(value, str):
            self._wrong(name, Phrase("a text"))
        return ""

    def text_or_date(self, name: str) -> str:
        """A text, or a TOML date as its ISO form."""
        value = self._values.get(name)
        if isinstance(value, date):
            self._known.add(name)
            return value.isoformat()
        return self.text(name, one_line=True)

    def whole(self, name: str, default: int | None, least: int, most: int) -> int:
        """A whole number from ``least`` to ``most``; required if there is no default."""
        value = self._take(name)
        if value is None:
            if default is None:
                self.place.report("the field “{field}” is missing", field=name)
            return least if default is None else default
        if is_whole(value) and least <= value <= most:
            return int(value)
        self._wrong(name, Phrase("a whole number from {least} to {most}", least=least, most=most))
        return least

    def flag(self, name: str) -> bool:
        """True or false; false if it is absent."""
        value = self._take(name)
        if value is None or isinstance(value, bool):
            return bool(value)
        self._wrong(name, Phrase("true or false"))
        return False

    def choice(self, name: str, values: tuple[str, ...], default: str | None = None) -> str:
        """One of several words; required if there is no default."""
        value = self._take(name)
        if isinstance(value, str) and value in values:
            return value
        if value is not None:
            self._wrong(name, Phrase("one of {values}", values=", ".join(values)))
        elif default is None:
            self.place.report("the field “{field}” is missing", field=name)
        return default or values[0]

    def share(self, name: str, default: Fraction) -> Fraction:
        """A share from 0 to 1, written as a text: ``"1"``, ``"1/2"``."""
        value = self._take(name)
        if value is None:
            return default
        match = _FRACTION.fullmatch(value) if isinstance(value, str) else None
        if match and int(match[2] or 1) > 0:
            share = Fraction(int(match[1]), int(match[2] or 1))
            if share <= 1:
                return share
        self._wrong(name, Phrase("a share from 0 to 1, written as a text such as “1/2”"))
        return default

    def span(self, name: str, length: int) -> Span | None:
        """A stretch ``[start, end]`` of a text of ``length`` code points; None if it is absent."""
        value = self._take(name)
        return None if value is None else span_of(value, length, self.place.inside(name))

    def bounds(self, length: int) -> Span | None:
        """The fields ``start`` and ``end`` as a stretch of a text of ``length`` code points."""
        numbers = []
        for name in ("start", "end"):
            value = self._take(name)
            if is_whole(value):
                numbers.append(int(value))
            elif value is None:
                self.place.report("the field “{field}” is missing", field=name)
            else:
                self._wrong(name, Phrase("a whole number"))
        return inside_text(numbers[0], numbers[1], length, self.place) if len(numbers) == 2 else None

    def items(self, name: str, *, required: bool = False) -> list[Any]:
        """A list; empty if it is absent."""
        value = self._take(name)
        if isinstance(value, list):
            return value
        if value is not None:
            self._wrong(name, Phrase("a list"))
        elif required:
            self.place.report("the field “{field}” is missing", field=name)
        return []

    def texts(self, name: str) -> tuple[str, ...]:
        """A list of texts, none of them empty."""
        found = []
        for number, value in enumerate(self.items(name), 1):
            if not isinstance(value, str) or not value.strip():
                self.place.report("entry {number} of “{field}” must be a text", number=number, field=name)
            elif fit_text(value, self.place, name):
                found.append(value)
        return tuple(found)

    def objects(self, name: str, what: str, *, required: bool = False) -> Iterator["Fields"]:
        """The objects in a list; each one's place is called by ``what`` and its id, or its number."""
        for number, value in enumerate(self.items(name, required=required), 1):
            inner = value.get("id") if isinstance(value, dict) else None
            place = self.place.inside(f"{what} {inner if isinstance(inner, str) and inner else number}")
            if isinstance(value, dict):
                yield Fields(value, place)
            else:
                place.report("must be an object")

    def table(self, name: str) -> "Fields":
        """An object; empty if it is absent."""
        value = self._take(name)
        if value is not None and not isinstance(value, dict):
            self._wrong(name, Phrase("an object"))
        return Fields(value if isinstance(value, dict) else {}, self.place.inside(name))

    def names(self) -> list[str]:
        """The names of all fields, in the order of the file."""
        return list(self._values)

    def rest(self) -> dict[str, Any]:
        """The fields that nobody asked for, to be written back as they are."""
        rest = {name: value for name, value in self._values.items() if name not in self._known}
        if too_deep(rest):
            self.place.report("is nested too deeply")
            return {}
        return rest

    def _take(self, name: str) -> Any:  # noqa: ANN401 - JSON can hold anything, which is what is tested here
        self._known.add(name)
        return self._values.get(name)

    def _wrong(self, name: str, wanted: Phrase) -> None:
        self.place.report("the field “{field}” must be {wanted}", field=name, wanted=wanted)


def repeated(values: Iterable[str]) -> list[str]:
    """The values that stand in a list more than once, in the order of the list."""
    return [value for value, times in Counter(values).items() if times > 1]


def is_whole(value: object) -> bool:
    """Whether a JSON value is a whole number (``true`` is none)."""
    return isinstance(value, int) and not isinstance(value, bool)


def fit_text(value: str, place: Place, name: str, *, one_line: bool = False) -> bool:
    """Whether a text can be shown; a problem is kept if it cannot."""
    if len(value) > LONGEST_TEXT:
        place.report("the field “{field}” is longer than {most} characters", field=name, most=LONGEST_TEXT)
        return False
    allowed = "\t" if one_line else "\t\n"
    if any(char not in allowed and unicodedata.category(char) == "Cc" for char in value):
        what = Phrase("a line end or control character") if one_line else Phrase("a control character")
        place.report("the field “{field}” holds {what}", field=name, what=what)
        return False
    return True


def span_of(value: object, length: int, place: Place) -> Span | None:
    """``[start, end]`` as a span that holds something and lies in the text; else None and a problem."""
    if not (isinstance(value, list) and len(value) == 2 and is_whole(value[0]) and is_whole(value[1])):
        place.report("must be two whole numbers, [start, end]")
        return None
    return inside_text(value[0], value[1], length, place)


def inside_text(start: int, end: int, length: int, place: Place) -> Span | None:
    """The span if it holds something and lies in the text; else None and a problem."""
    if 0 <= start < end <= length:
        return Span(start, end)
    if start == end:
        place.report("is empty")
    elif start > end:
        place.report("ends before it begins")
    else:
        place.report("does not lie in the text, which has {length} characters", length=length)
    return None
