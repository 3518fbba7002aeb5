"""Draws outcome cards; each is as high as its text."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.services.presenting.cards import Card
from annotator.ui.models.card_frame import draw_frame
from annotator.ui.review.card_model import Role
from annotator.ui.review.card_text import CardText
from annotator.ui.rich_text import direct
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_KEPT = 64


class CardDelegate(QStyledItemDelegate):
    """Lays a card out when it is first in view and keeps the last ones.

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
        self._documents: dict[int, QTextDocument] = {}
        self._layout: tuple[int, str] = (0, "")

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The list's width and the text's height."""
        document = self._document(index.data(Role.CARD), option)
        return QSize(self._view.viewport().width(), round(document.size().height()) + 2 * _PAD + 6)

    def forget(self, card: Card) -> None:
        """The card says something else now."""
        self._documents.pop(card.number, None)

    def _document(self, card: Card, option: QStyleOptionViewItem) -> QTextDocument:
        width = self._view.viewport().width()
        layout = width, option.font.key()
        if layout != self._layout:
            self._layout = layout
            self._documents.clear()
        document = self._documents.pop(card.number, None)
        if document is None:
            inner = width - 2 * _PAD - 10
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            direct(document)
            document.setHtml(self._text.html(card, inner))
            document.setTextWidth(inner)
        self._documents[card.number] = document
        while len(self._documents) > _KEPT:
            del self._documents[next(iter(self._documents))]
        return document

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame and the text in it; a card that waits has a bar at its beginning."""
        card: Card = index.data(Role.CARD)
        document = self._document(card, option)
        painter.save()
        frame = draw_frame(painter, option, self._theme)
        if card.waiting:
            bar = frame.adjusted(3, 8, 0, -8)
            bar.setWidth(4)
            if option.direction == Qt.LayoutDirection.RightToLeft:
                bar.moveRight(frame.right() - 3)
            painter.fillRect(bar, self._theme.colour("accent"))
        painter.translate(frame.left() + _PAD, frame.top() + _PAD)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        document.documentLayout().draw(painter, context)
        painter.restore()
