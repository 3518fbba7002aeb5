"""The pair under the mouse, in a tool tip over the article."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint
from PySide6.QtGui import QHelpEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView

_WIDTH = 34
"""Of the tool tip, in letters m."""


class PairPreview(QObject):
    """Shows what the mouse is over.

    Args:
        view: the article.
        html: writes the pairs at a code point of the article; empty for none.
    """

    def __init__(self, view: ArticleView, html: Callable[[int], str]) -> None:
        super().__init__(view)
        self._view = view
        self._html = html
        view.viewport().installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Answer when Qt asks for a tool tip."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            self._show(event)
            return True
        return super().eventFilter(watched, event)

    def _show(self, event: QHelpEvent) -> None:
        offset = self._offset(event.pos())
        html = self._html(offset) if offset is not None else ""
        if not html:
            QToolTip.hideText()
            return
        QToolTip.setFont(QApplication.font())
        width = _WIDTH * self._view.fontMetrics().horizontalAdvance("m") // 2
        text = f"<table width='{width}'><tr><td>{html}</td></tr></table>"
        # Beside a widget, because that gives it the window's sheet.
        QToolTip.showText(event.globalPos(), text, self._view.viewport())

    def _offset(self, point: QPoint) -> int | None:
        """The code point under the mouse; None beside the text."""
        view = self._view
        position = view.cursorForPosition(point).position()
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        if position > 0 and view.cursorRect(cursor).center().x() > point.x():
            position -= 1
        offset = view.text_map.offset(position)
        lines = view.rects(Span(offset, offset + 1))
        return offset if any(line.adjusted(-4, -8, 4, 8).contains(point) for line in lines) else None
