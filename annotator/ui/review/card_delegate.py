"""Draws outcome cards; each is as high as its text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QPen, QTextDocument
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.presenting.cards import Card
from annotator.ui.review.card_model import Role
from annotator.ui.review.card_text import CardText
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_KEPT = 64


class CardDelegate(QStyledItemDelegate):
    """Lays out each card once for a width and keeps the last ones.

    Args:
        text: writes the cards.
        theme: colours of frames.
        view: the list it draws for.
    """

    def __init__(self, text: CardText, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._text = text
        self._theme = theme
        self._view = view
        self._heights: dict[tuple[int, int], int] = {}
        self._documents: dict[tuple[int, int], QTextDocument] = {}

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The list's width and the text's height."""
        width = self._view.viewport().width()
        card: Card = index.data(Role.CARD)
        height = self._heights.get((card.number, width))
        if height is None:
            document = self._document(card, width, option)
            height = self._heights[card.number, width] = round(document.size().height()) + 2 * _PAD + 6
        return QSize(width, height)

    def forget(self) -> None:
        """Lay everything out again: another font or other colours."""
        self._heights.clear()
        self._documents.clear()

    def _document(self, card: Card, width: int, option: QStyleOptionViewItem) -> QTextDocument:
        document = self._documents.pop((card.number, width), None)
        if document is None:
            inner = width - 2 * _PAD - 10
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            document.setHtml(self._text.html(card, inner))
            document.setTextWidth(inner)
        self._documents[card.number, width] = document
        while len(self._documents) > _KEPT:
            del self._documents[next(iter(self._documents))]
        return document

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame and the text in it."""
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        document = self._document(index.data(Role.CARD), self._view.viewport().width(), option)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        frame = QRectF(option.rect).adjusted(5, 3, -5, -3)
        painter.setPen(QPen(self._theme.colour("focus" if chosen else "faint_edge"), 2 if chosen else 1))
        painter.setBrush(self._theme.colour("paper"))
        painter.drawRoundedRect(frame, 6, 6)
        painter.translate(frame.left() + _PAD, frame.top() + _PAD)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        document.documentLayout().draw(painter, context)
        painter.restore()
