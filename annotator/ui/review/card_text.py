"""A card as rich text: the student's side beside the key's, or above it where there is no room."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.core.model import Tag
from annotator.services.presenting.cards import Card, KeySide, OwnSide
from annotator.ui.theme import Theme

NARROW = 430
"""Pixels under which the two sides stand one above the other."""


class CardText:
    """Writes cards in a theme's colours.

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
            cells = f"<td>{head}</td><td align='right'>{escape(card.result)}</td>"
            head = f"<table width='100%' cellpadding='0' cellspacing='0'><tr>{cells}</tr></table>"
        parts = [head]
        if card.sentence:
            parts.append(f"<p style='margin:4px 0'>{escape(card.sentence)}</p>")
        parts.append(f"<p style='margin:4px 0 8px 0'>{_quoted(card.quote)}</p>")
        sides = [self._own(card), self._key(card.key) if card.key else ""]
        if width < NARROW:
            parts += [f"<p style='margin:4px 0'>{side}</p>" for side in sides if side]
        else:
            cells = "".join(f"<td width='50%' valign='top'>{side}</td>" for side in sides)
            parts.append(f"<table width='100%' cellpadding='0' cellspacing='6'><tr>{cells}</tr></table>")
        return "".join(parts)

    def _own(self, card: Card) -> str:
        if not card.own:
            return f"<b>{_tr('You')}</b><br>{self._muted(_tr('not marked'))}"
        return "<br>".join(
            f"<b>{_tr('You')}</b> {self._chip(side.tag)}<br>{self._reason(side)}" for side in card.own
        )

    def _reason(self, side: OwnSide) -> str:
        return _lines(side.reason) if side.reason else self._muted(_tr("no reason written"))

    def _key(self, key: KeySide) -> str:
        parts = [f"<b>{_tr('Key')}</b> {self._chip(key.tag)}<br>{_lines(key.why)}"]
        if key.check:
            parts.append(f"<br><b>{_tr('Check')}</b> {_lines(key.check)}")
        parts += [f"<br><b>{escape(name)}</b> {_lines(text)}" for name, text in key.notes]
        parts += [f"<br>{self._muted(reference)}" for reference in key.references]
        return "".join(parts)

    def _chip(self, place: int) -> str:
        tag = self._tags[place]
        look = self._theme.look(tag)
        style = f"background-color:{look.tint.name()};color:{look.ink.name()};font-weight:bold"
        return f"<span style='{style}'>&nbsp;{escape(tag.letter)}&nbsp;</span> {escape(tag.name)}"

    def _muted(self, text: str) -> str:
        return f"<span style='color:{self._theme.colours['muted']}'>{escape(text)}</span>"


def _tr(text: str) -> str:
    return QCoreApplication.translate("card", text)


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _quoted(text: str) -> str:
    return f"“{escape(' '.join(text.split()))}”"
