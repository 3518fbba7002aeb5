"""Draws a lesson as a card."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.lessons import ShelfEntry
from annotator.ui.library.lesson_model import Role
from annotator.ui.models.text_lines import draw_lines
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 14


class LessonDelegate(QStyledItemDelegate):
    """Title on up to two lines, and the progress under it."""

    def __init__(self, theme: Theme, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme = theme

    def set_theme(self, theme: Theme) -> None:
        """Use these colours from the next painting on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All cards have one height."""
        title = QFontMetrics(_title_font(option.font)).height()
        return QSize(200, 2 * title + QFontMetrics(option.font).height() + 2 * _PAD + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A framed card; the chosen one has a thicker frame."""
        entry: ShelfEntry = index.data(Role.ENTRY)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        card = QRectF(option.rect).adjusted(6, 5, -6, -5)
        painter.setPen(QPen(self._theme.colour("focus" if chosen else "edge"), 2 if chosen else 1))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(card, 8, 8)
        inside = card.adjusted(_PAD, _PAD - 4, -_PAD, -_PAD + 4)
        painter.setFont(_title_font(option.font))
        painter.setPen(self._theme.colour("text"))
        title = QFontMetrics(painter.font())
        lines = 1 if title.horizontalAdvance(entry.lesson.title) <= inside.width() else 2
        draw_lines(painter, inside, entry.lesson.title, 2)
        painter.setFont(option.font)
        painter.setPen(self._theme.colour("bad" if entry.lesson.problem else "muted"))
        below = inside.adjusted(0, lines * title.height() + 4, 0, 0)
        draw_lines(painter, below, index.data(Role.PROGRESS), 2 if lines == 1 else 1)
        painter.restore()


def _title_font(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    bold.setPointSizeF(font.pointSizeF() * 1.2)
    return bold
