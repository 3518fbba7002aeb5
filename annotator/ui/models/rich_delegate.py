"""Draws cards of rich text; each is as high as its text."""

from collections.abc import Hashable

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize
from PySide6.QtGui import QAbstractTextDocumentLayout, QPainter, QPalette, QTextDocument
from PySide6.QtWidgets import QListView, QStyledItemDelegate, QStyleOptionViewItem

from annotator.ui.models.card_frame import draw_frame
from annotator.ui.rich_text import direct
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 12
_KEPT = 64


class RichDelegate(QStyledItemDelegate):
    """Lays a card out when it is first in view and keeps the last ones.

    Args:
        theme: colours of frames.
        view: the list it draws for.
    """

    def __init__(self, theme: Theme, view: QListView) -> None:
        super().__init__(view)
        self._theme = theme
        self._view = view
        self._documents: dict[Hashable, QTextDocument] = {}
        self._layout: tuple[int, str] = (0, "")

    def key(self, index: Index) -> Hashable:
        """What a card is kept by."""
        raise NotImplementedError

    def html(self, index: Index, width: int) -> str:
        """A card's text for a column of so many pixels."""
        raise NotImplementedError

    def forget(self, key: Hashable) -> None:
        """A card says something else now."""
        self._documents.pop(key, None)

    def forget_all(self) -> None:
        """There are other cards now."""
        self._documents.clear()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        """The list's width and the text's height."""
        height = round(self._document(index, option).size().height())
        return QSize(self._view.viewport().width(), height + 2 * _PAD + 6)

    def _document(self, index: Index, option: QStyleOptionViewItem) -> QTextDocument:
        width = self._view.viewport().width()
        layout = width, option.font.key()
        if layout != self._layout:
            self._layout = layout
            self._documents.clear()
        key = self.key(index)
        document = self._documents.pop(key, None)
        if document is None:
            inner = width - 2 * _PAD - 10
            document = QTextDocument()
            document.setDocumentMargin(0)
            document.setDefaultFont(option.font)
            direct(document)
            document.setHtml(self.html(index, inner))
            document.setTextWidth(inner)
        self._documents[key] = document
        while len(self._documents) > _KEPT:
            del self._documents[next(iter(self._documents))]
        return document

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """A frame and the text in it."""
        document = self._document(index, option)
        painter.save()
        frame = draw_frame(painter, option, self._theme)
        self.decorate(painter, frame, option, index)
        painter.translate(frame.left() + _PAD, frame.top() + _PAD)
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, self._theme.colour("text"))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def decorate(self, painter: QPainter, frame: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw what a card has beside its text."""
