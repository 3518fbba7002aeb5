"""What the page template is given: a report's view as JSON, in which every text is data and never markup."""

import json
import re
import unicodedata
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass, fields, is_dataclass
from datetime import datetime
from typing import Any

from annotator.content.reports.layers import KEY, OWN, Layers, Line, Piece
from annotator.content.reports.view import ReportView, TagView
from annotator.core.speech import Language
from annotator.services.presenting.cards import Card
from annotator.services.presenting.wording import readable

BOX = "□"
"""Stands for a character that no font has."""
NAMED, LISTED = 24, 400
"""How many missing characters are named, and how many are listed at most."""
RTL, LTR = "rtl", "ltr"
LINKED = 500
"""With more cards than this they are not linked: links double the time that the pages take."""
TALL = 36
"""A card of more lines than this is set in one column and may be cut between two pages."""

_OWN_LETTERS, _KEY_LETTERS, _LETTERS = 38, 60, 100
"""About how many letters there is room for in a line of each side, and of both together."""
_CHUNK = 8
_RIGHT_TO_LEFT = frozenset({"ar", "ckb", "dv", "fa", "he", "ps", "sd", "ug", "ur", "yi"})
_LANGUAGE = re.compile(r"([A-Za-z]{2,3})(?:-[A-Za-z]{4})?(?:-([A-Za-z]{2}))?(?:-.*)?")
_NO_SPACES = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u2e80-\u9fff"
    "\uac00-\ud7ff\uf900-\ufaff\uff00-\uffef\U00020000-\U0003ffff"
)
"""Scripts without spaces between words: the template breaks their lines by itself."""
_LONG_WORD = re.compile(rf"[^\s{_NO_SPACES}]{{25,}}")
_LINE_ENDS = re.compile("\n|\u2028|\u2029")
_REPLACED = {"\t": "    ", "\ufeff": "\u2060"}
_PARTS = frozenset({"Mn", "Mc", "Me", "Cf", "Sk"})
"""Categories of what belongs to the character before it."""
_JOINER = "\u200d"


@dataclass(frozen=True, slots=True)
class Setting:
    """How a report is set.

    Attributes:
        paper: ``a4`` or ``us-letter``.
        language: of the report's own words.
        words: the texts of the template, which it looks up by themselves, in that language.
        date: of the document; None for none.
    """

    paper: str
    language: Language
    words: Mapping[str, str]
    date: datetime | None


def data_of(view: ReportView, setting: Setting, missing: Collection[str] = ()) -> str:
    """A report as the JSON that the template reads.

    Args:
        view: what the report says.
        setting: how it is set.
        missing: characters that no font has, each with what is written as one with it.
    """
    lang, region = _language(setting.language.code, "en")
    direction = RTL if lang in _RIGHT_TO_LEFT else LTR
    maker = _Maker(missing, direction)
    article_lang, article_region = _language(view.language, lang)
    say = setting.language.say
    running = f"{view.title} – {view.student} – {say('try {number}').format(number=view.attempt)}"
    data = {
        "view": {
            **maker.plain(view),
            "layers": maker.layers(view.layers),
            "cards": [{**maker.plain(card), "tall": _is_tall(card)} for card in view.cards],
        },
        "words": {words: maker.printable(told) for words, told in setting.words.items()},
        "paper": setting.paper,
        "dir": direction,
        "lang": lang,
        "region": region,
        "article": {"lang": article_lang, "region": article_region},
        "date": _date(setting.date),
        "author": maker.line(view.student),
        "plain_title": maker.line(running),
        "running": maker.text(running),
        "linked": len(view.cards) <= LINKED,
        "placed": sorted(_placed(view.layers)),
        "missing": {
            "count": len(missing),
            "shown_as": BOX,
            "names": maker.text(_names(missing, setting.language)),
        },
    }
    return json.dumps(data, ensure_ascii=False)


class _Maker:
    """Turns values into what JSON holds, and texts into what can be printed.

    Args:
        missing: characters that no font has.
        direction: in which the report runs.
    """

    def __init__(self, missing: Collection[str], direction: str) -> None:
        self._direction = direction
        longest_first = sorted(missing, key=lambda part: (-len(part), part))
        self._missing = re.compile("|".join(map(re.escape, longest_first))) if missing else None

    def plain(self, value: object) -> Any:  # noqa: ANN401 - whatever JSON can hold
        """A value with everything in it."""
        if isinstance(value, str):
            return self.text(value)
        if isinstance(value, TagView):
            return {"tag": self.plain(value.tag), "ink": value.ink, "tint": value.tint, "line": value.line}
        if is_dataclass(value):
            left_out = {"layers", "cards"} if isinstance(value, ReportView) else set()
            named = (f.name for f in fields(value) if f.name not in left_out)
            return {name: self.plain(getattr(value, name)) for name in named}
        if isinstance(value, Mapping):
            return {str(name): self.plain(each) for name, each in value.items()}
        if isinstance(value, tuple | list):
            return [self.plain(each) for each in value]
        return value

    def text(self, text: str) -> Any:  # noqa: ANN401 - a string, or a mapping where there is more to say
        """A text; with its lines, places to break it and direction where that matters."""
        whole = self.printable(text)
        lines = [list(_broken(line)) for line in _LINE_ENDS.split(whole)]
        turned = self._turned(whole)
        if turned is None and len(lines) == 1 and len(lines[0]) == 1:
            return whole
        return {"lines": lines, "dir": turned}

    def _turned(self, text: str) -> str | None:
        """The text's own direction; None if it is the report's."""
        own = direction_of(text)
        return None if own in {"", self._direction} else own

    def line(self, text: str) -> str:
        """A text on one line without anything else, for the document's properties."""
        return " ".join(self.printable(text).split())

    def layers(self, layers: Layers) -> dict[str, Any]:
        """The article."""
        return {"lines": [self._line(line) for line in layers.lines]}

    def _line(self, line: Line) -> dict[str, Any]:
        return {
            "form": line.form,
            "dir": self._turned("".join(piece.text for piece in line.pieces)),
            "above": max(piece.lines(OWN) for piece in line.pieces),
            "below": max(piece.lines(KEY) for piece in line.pieces),
            "pieces": [self._piece(piece) for piece in line.pieces],
        }

    def _piece(self, piece: Piece) -> dict[str, Any]:
        return {
            "text": self.text(piece.text),
            "forms": list(piece.forms),
            "gap": piece.gap,
            "card": piece.card,
            "places": list(piece.places),
            "own": self.text(piece.label(OWN)),
            "key": self.text(piece.label(KEY)),
            "own_lines": piece.lines(OWN),
            "key_lines": piece.lines(KEY),
            "marks": [{"layer": mark.layer, "tag": mark.tag, "level": mark.level} for mark in piece.marks],
        }

    def printable(self, text: str) -> str:
        """The text with everything replaced that cannot be printed."""
        for this, other in _REPLACED.items():
            text = text.replace(this, other)
        text = readable(text)
        return self._missing.sub(BOX, text) if self._missing else text


def direction_of(text: str) -> str:
    """``rtl`` or ``ltr``, as its first letter runs; empty if it has no letter."""
    for letter in text:
        direction = unicodedata.bidirectional(letter)
        if direction in {"L", "R", "AL"}:
            return LTR if direction == "L" else RTL
    return ""


def _broken(line: str) -> Iterator[str]:
    """A line in pieces between which it may be broken: only a word that is too long for a column is cut."""
    start = 0
    for word in _LONG_WORD.finditer(line):
        place = word.start() + _CHUNK
        while place < word.end():
            if unicodedata.category(line[place]) in _PARTS or line[place - 1] == _JOINER:
                place += 1
                continue
            yield line[start:place]
            start, place = place, place + _CHUNK
    yield line[start:]


def _is_tall(card: Card) -> bool:
    """Whether a card has so much to say that it may not fit on a page."""
    own, key = (card.own, card.second), (card.key, card.question, card.hint)
    across = (card.sentence, card.difference, card.contest)
    sides = max(_lines(own, _OWN_LETTERS), _lines(key, _KEY_LETTERS))
    return sides + _lines(across, _LETTERS) > TALL


def _lines(value: object, letters: int) -> int:
    """About how many lines the texts of a side need."""
    if isinstance(value, str):
        return sum(1 + _width(line) // letters for line in _LINE_ENDS.split(value)) if value else 0
    if is_dataclass(value):
        return sum(_lines(getattr(value, each.name), letters) for each in fields(value))
    return sum(_lines(part, letters) for part in value) if isinstance(value, tuple) else 1


def _width(line: str) -> int:
    return len(line) + sum(unicodedata.east_asian_width(letter) in {"W", "F"} for letter in line)


def _placed(layers: Layers) -> set[int]:
    return {place for line in layers.lines for piece in line.pieces for place in piece.places}


def _language(tag: str, otherwise: str) -> tuple[str, str | None]:
    """Language and region of a BCP 47 tag."""
    found = _LANGUAGE.fullmatch(tag)
    return (found[1].lower(), found[2].upper() if found[2] else None) if found else (otherwise, None)


def _date(when: datetime | None) -> dict[str, int] | None:
    names = ("year", "month", "day", "hour", "minute", "second")
    return {name: getattr(when, name) for name in names} if when is not None else None


def _names(missing: Collection[str], language: Language) -> str:
    """The code points of the missing characters, the first ones with their names."""
    points = sorted({point for part in missing for point in part})
    named = [_name(point) for point in points[:NAMED]]
    listed = [f"U+{ord(point):04X}" for point in points[NAMED:LISTED]]
    more = len(points) - LISTED
    rest = [language.say("and {count} more").format(count=more)] if more > 0 else []
    return ", ".join([*named, *listed, *rest])


def _name(point: str) -> str:
    return f"U+{ord(point):04X} {unicodedata.name(point, '')}".strip()
