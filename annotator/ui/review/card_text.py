"""A card as rich text: the student's side beside the key's, or above it where there is no room."""

from collections.abc import Iterator, Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.core.model import Tag
from annotator.services.presenting.cards import Card, KeySide, OwnSide, SecondSide
from annotator.services.presenting.wording import shortened
from annotator.ui.rich_text import far_side, in_reading_order, isolated
from annotator.ui.speech import quoted
from annotator.ui.theme import Theme

NARROW = 430
"""Pixels under which the two sides stand one above the other."""
_PREVIEW = 220
"""Characters of a reason in a preview."""


class CardText:
    """Writes cards in a theme's colours.

    A card that waits for a second answer has no key's side, so nothing here can tell its tag.

    Args:
        tags: of the lesson, in its order.
        theme: colours.
    """

    def __init__(self, tags: Sequence[Tag], theme: Theme) -> None:
        self._tags = tags
        self._theme = theme

    def html(self, card: Card, width: int) -> str:
        """The card for a column of so many pixels."""
        head = f"<b>{card.number}. {escape(card.outcome)}</b>"
        if card.result:
            head = _row([head, escape(card.result)], ["", f" align='{far_side()}'"], 0)
        parts = [head]
        if card.sentence:
            parts.append(_paragraph(escape(card.sentence)))
        parts.append(f"<p style='margin:4px 0 8px 0'>{_quoted(card.quote)}</p>")
        sides = [*self._own_sides(card), *self._key_sides(card)]
        if width < NARROW:
            parts += [_paragraph(side) for side in sides]
        else:
            half = " width='50%' valign='top'"
            pairs = [sides[:2], sides[2:]] if len(sides) > 1 else [sides]
            parts += [_row(pair, [half] * len(pair) if len(pair) > 1 else [""], 6) for pair in pairs if pair]
        parts += [_paragraph(part) for part in self._after(card)]
        return "".join(parts)

    def preview(self, cards: Sequence[Card]) -> str:
        """The pairs that lie under the mouse, shortened."""
        return "<hr>".join(self._preview(card) for card in cards)

    def _preview(self, card: Card) -> str:
        parts = [f"<b>{card.number}. {escape(card.outcome)}</b>"]
        parts += [_line(self._named(_you()), self._chip(own.tag), own.reason) for own in card.own]
        if card.second is not None:
            second = card.second
            parts.append(_line(self._named(_second()), self._chip(second.tag), second.reason))
        if card.key is not None:
            key = QCoreApplication.translate("card", "Key")
            parts.append(_line(self._named(key), self._key_chip(card.key), card.key.why))
        if card.waiting:
            parts.append(self._accent(QCoreApplication.translate("card", "Think again")))
        return "<br>".join(parts)

    # The sides

    def _own_sides(self, card: Card) -> Iterator[str]:
        if not card.own:
            unmarked = self._muted(QCoreApplication.translate("card", "not marked"))
            yield f"<b>{_you()}</b><br>{unmarked}"
            return
        name = _you() if card.second is None else QCoreApplication.translate("card", "You, first")
        yield "<br>".join(self._own(name, side) for side in card.own)
        if card.second is not None:
            yield self._again(card.second)

    def _own(self, name: str, side: OwnSide) -> str:
        parts = [f"{self._named(name)} {self._chip(side.tag)}"]
        if side.sure:
            parts[0] += f" {self._muted('· ' + side.sure)}"
        parts.append(self._reason(side.reason))
        if side.who:
            who = QCoreApplication.translate("card", "Who says so")
            parts.append(f"{self._named(who)} {_quoted(side.who)}")
        return "<br>".join(parts)

    def _again(self, second: SecondSide) -> str:
        parts = [f"{self._named(_second())} {self._chip(second.tag)}", self._reason(second.reason)]
        if second.sentence:
            parts.append(self._muted(second.sentence))
        return "<br>".join(parts)

    def _reason(self, reason: str) -> str:
        none = QCoreApplication.translate("card", "no reason written")
        return _lines(reason) if reason else self._muted(none)

    def _key_sides(self, card: Card) -> Iterator[str]:
        if card.key is not None:
            yield self._key(card.key)
        elif card.waiting:
            yield self._think(card)

    def _key(self, key: KeySide) -> str:
        name = QCoreApplication.translate("card", "Key")
        parts = [f"{self._named(name)} {self._key_chip(key)}"]
        if key.why:
            parts.append(f"<br>{_lines(key.why)}")
        if key.check:
            check = QCoreApplication.translate("card", "Check")
            parts.append(f"<br>{self._named(check)} {_lines(key.check)}")
        parts += [f"<br>{self._named(name)} {_lines(text)}" for name, text in key.notes]
        parts += [f"<br>{self._muted(reference)}" for reference in key.references]
        return "".join(parts)

    def _think(self, card: Card) -> str:
        parts = [self._accent(QCoreApplication.translate("card", "Think again"))]
        if card.question:
            parts.append(_lines(card.question))
        if card.hint:
            hint = QCoreApplication.translate("card", "Hint")
            parts.append(f"{self._named(hint)} {_lines(card.hint)}")
        return "<br>".join(parts)

    def _after(self, card: Card) -> Iterator[str]:
        """What the student said after the pair."""
        if card.difference:
            name = QCoreApplication.translate("card", "What differs, in your words")
            yield f"{self._named(name)} {_lines(card.difference)}"
        if card.contest:
            name = QCoreApplication.translate("card", "You disagree")
            yield f"{self._named(name)} {_lines(card.contest)}"

    # Pieces of text

    def _named(self, name: str) -> str:
        return f"<b>{escape(name)}</b>"

    def _chip(self, place: int) -> str:
        tag = self._tags[place]
        look = self._theme.look(tag)
        style = f"background-color:{look.tint.name()};color:{look.ink.name()};font-weight:bold"
        letter = isolated(f"&nbsp;{escape(tag.letter)}&nbsp;")
        return f"<span style='{style}'>{letter}</span> {isolated(escape(tag.name))}"

    def _key_chip(self, key: KeySide) -> str:
        return self._chip(key.tag) if key.tag is not None else ""

    def _muted(self, text: str) -> str:
        return f"<span style='color:{self._theme.colours['muted']}'>{escape(text)}</span>"

    def _accent(self, text: str) -> str:
        return f"<b style='color:{self._theme.colours['accent']}'>{escape(text)}</b>"


def _you() -> str:
    return QCoreApplication.translate("card", "You")


def _second() -> str:
    return QCoreApplication.translate("card", "You, second")


def _row(cells: Sequence[str], attributes: Sequence[str], gap: int) -> str:
    placed = [f"<td{how}>{cell}</td>" for cell, how in zip(cells, attributes, strict=True)]
    inside = "".join(in_reading_order(placed))
    return f"<table width='100%' cellpadding='0' cellspacing='{gap}'><tr>{inside}</tr></table>"


def _paragraph(html: str) -> str:
    return f"<p style='margin:4px 0'>{html}</p>"


def _lines(text: str) -> str:
    return isolated(escape(text).replace("\n", "<br>"))


def _line(name: str, chip: str, reason: str) -> str:
    """One side in a preview."""
    return f"{name} {chip} – {_short(reason)}" if reason else f"{name} {chip}"


def _short(text: str) -> str:
    return isolated(escape(shortened(text, _PREVIEW)))


def _quoted(text: str) -> str:
    return isolated(escape(quoted(" ".join(text.split()))))
