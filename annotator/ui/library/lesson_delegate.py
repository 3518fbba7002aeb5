"""Draws a lesson as a card with a button."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QPen, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.library.lesson_model import Role
from annotator.ui.models.text_lines import draw_lines
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD, _GAP = 12, 4
_AROUND = (6, 4)
_TITLE_LINES, _PROBLEM_LINES = 3, 6
_ROOM = 24
"""The text needs at least so many letters' width beside the button; else the button goes under it."""


@dataclass(frozen=True, slots=True)
class Card:
    """Where the parts of a card are.

    Attributes:
        frame: the card.
        title: its title.
        below: what stands under the title.
        button: what opens the lesson; empty if it cannot be opened.
        height: of the row.
    """

    frame: QRectF
    title: QRectF
    below: QRectF
    button: QRectF
    height: int


class LessonDelegate(QStyledItemDelegate):
    """Title, facts and progress, and a button that says how to go on.

    Args:
        theme: colours.
        acts: what a button can say; all are as wide as the widest of them.
        parent: owner.
    """

    def __init__(self, theme: Theme, acts: Iterable[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._acts = tuple(acts)
        self._buttons: dict[str, QRectF] = {}
        self.hovered = QPersistentModelIndex()
        """The card whose button is under the mouse."""

    def set_theme(self, theme: Theme) -> None:
        """Use these colours from the next painting on."""
        self._theme = theme

    def button_rect(self, option: QStyleOptionViewItem, index: Index) -> QRect:
        """Where a card's button is."""
        return self._card(option, index).button.toAlignedRect()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as its text."""
        view = option.widget
        if isinstance(view, QAbstractItemView):
            option.rect = QRect(0, 0, view.viewport().width(), 0)
        return QSize(200, self._card(option, index).height)

    def _card(self, option: QStyleOptionViewItem, index: Index) -> Card:
        mirrored = option.direction == Qt.LayoutDirection.RightToLeft
        frame = QRectF(option.rect).adjusted(_AROUND[0], _AROUND[1], -_AROUND[0], -_AROUND[1])
        inside = frame.adjusted(_PAD, _PAD, -_PAD, -_PAD)
        button = self._button_size(option.font, index)
        beside = button.isEmpty() or inside.width() - button.width() - 2 * _PAD >= _ROOM * _em(option.font)
        width = inside.width() - (button.width() + 2 * _PAD if beside and not button.isEmpty() else 0)
        large = _title_font(option.font)
        title_height = _lines_of(large, index.data(), width, _TITLE_LINES) * QFontMetricsF(large).height()
        below_height = self._below_lines(option.font, index, width) * QFontMetricsF(option.font).height()
        left = inside.right() - width if mirrored else inside.left()
        title = QRectF(left, inside.top(), width, title_height)
        below = QRectF(left, title.bottom() + _GAP, width, below_height)
        text_height = below.bottom() - inside.top()
        if beside:
            height = max(text_height, button.height())
            top = inside.top() + (height - button.height()) / 2
            edge = inside.left() if mirrored else inside.right() - button.width()
        else:
            height = text_height + _PAD + button.height()
            top = below.bottom() + _PAD
            edge = inside.right() - button.width() if mirrored else inside.left()
        place = QRectF(edge, top, button.width(), button.height())
        frame.setHeight(height + 2 * _PAD)
        return Card(frame, title, below, place, round(frame.height()) + 2 * _AROUND[1])

    def _below_lines(self, font: QFont, index: Index, width: float) -> int:
        return _lines_of(font, _below(index), width, _PROBLEM_LINES)

    def _button_size(self, font: QFont, index: Index) -> QRectF:
        if not index.data(Role.ACT):
            return QRectF()
        key = font.key()
        if key not in self._buttons:
            metrics = QFontMetricsF(_bold(font))
            # One width for all cards: their buttons stand in one column.
            width = max(metrics.horizontalAdvance(act) for act in self._acts)
            self._buttons[key] = QRectF(0, 0, width + 28, max(metrics.height() + 14, 32))
        return self._buttons[key]

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A framed card; the chosen one has a thicker frame."""
        card = self._card(option, index)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        theme = self._theme
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(theme.colour("focus" if chosen else "edge"), 2 if chosen else 1))
        painter.setBrush(theme.colour("paper"))
        painter.drawRoundedRect(card.frame, 8, 8)
        painter.setFont(_title_font(option.font))
        painter.setPen(theme.colour("text"))
        draw_lines(painter, card.title, index.data(), _TITLE_LINES)
        painter.setFont(option.font)
        painter.setPen(theme.colour("muted" if index.data(Role.ACT) else "bad"))
        draw_lines(painter, card.below, _below(index), _PROBLEM_LINES)
        if not card.button.isEmpty():
            self._paint_button(painter, card.button, option.font, index, chosen)
        painter.restore()

    def _paint_button(self, painter: QPainter, rect: QRectF, font: QFont, index: Index, chosen: bool) -> None:
        theme = self._theme
        hovered = self.hovered == index
        painter.setPen(QPen(theme.colour("accent"), 2 if hovered else 1))
        painter.setBrush(theme.colour("accent" if chosen else "paper"))
        painter.drawRoundedRect(rect, 5, 5)
        painter.setFont(_bold(font))
        painter.setPen(theme.colour("accent_text" if chosen else "accent"))
        painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, index.data(Role.ACT))


def _lines_of(font: QFont, text: str, width: float, most: int) -> int:
    """How many lines a text takes, at most so many."""
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    count = 0
    layout.beginLayout()
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count


def _below(index: Index) -> str:
    parts = (index.data(Role.PROGRESS), index.data(Role.FACTS))
    return " · ".join(part for part in parts if part)


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold


def _title_font(font: QFont) -> QFont:
    bold = _bold(font)
    bold.setPointSizeF(font.pointSizeF() * 1.2)
    return bold


def _em(font: QFont) -> float:
    return QFontMetricsF(font).averageCharWidth()
