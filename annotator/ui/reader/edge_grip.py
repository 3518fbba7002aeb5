"""Dragging an edge of the chosen highlight with the mouse."""

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent

from annotator.core.span import Span
from annotator.ui.reader.word_text import WordText

_SIZE = 24
"""Pixels of the place where a knob can be gripped."""
_OVER = 5
"""Pixels of it that lie over the words: a press on the first letter shall begin a selection."""
_NOWHERE = QRect(), QRect()


class EdgeGrip(QObject):
    """Watches the mouse over an article; near an edge of one span a press begins to drag it.

    Args:
        view: the article.
    """

    dragged = Signal(object)
    """While an edge is dragged: the span as it would be."""
    dropped = Signal(object)
    """The edge was let go: the new span."""

    def __init__(self, view: WordText) -> None:
        super().__init__(view)
        self._view = view
        self._span: Span | None = None
        self._edges: tuple[QRect, QRect] = _NOWHERE
        self._start = False
        self._new: Span | None = None
        view.viewport().setMouseTracking(True)
        view.viewport().installEventFilter(self)

    def hold(self, span: Span | None, begins: QRect | None, ends: QRect | None) -> None:
        """Watch the edges of this span.

        Args:
            span: the chosen highlight; None for none.
            begins: where it begins in viewport coordinates; None if that is out of view.
            ends: where it ends, likewise.
        """
        self._span = span
        half = _SIZE // 2
        over, under = _NOWHERE
        if begins is not None:
            over = QRect(begins.left() - half, begins.top() + _OVER - _SIZE, _SIZE, _SIZE)
        if ends is not None:
            under = QRect(ends.left() - half, ends.top() + ends.height() - 1 - _OVER, _SIZE, _SIZE)
        self._edges = over, under

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the mouse while an edge is dragged; else leave every event to the article."""
        if isinstance(event, QMouseEvent):
            match event.type():
                case QEvent.Type.MouseButtonPress if event.button() == Qt.MouseButton.LeftButton:
                    return self._press(event.position())
                case QEvent.Type.MouseMove:
                    return self._move(event)
                case QEvent.Type.MouseButtonRelease if self._new is not None:
                    return self._release()
        return super().eventFilter(watched, event)

    def _edge_at(self, point: QPointF) -> int | None:
        """0 for the start, 1 for the end, None for neither."""
        return next((n for n in (1, 0) if self._edges[n].contains(point.toPoint())), None)

    def _press(self, point: QPointF) -> bool:
        edge = self._edge_at(point)
        if edge is None:
            return False
        self._start, self._new = edge == 0, self._span
        return True

    def _move(self, event: QMouseEvent) -> bool:
        if self._new is None:
            over = self._edge_at(event.position()) is not None and not event.buttons()
            shape = Qt.CursorShape.SizeHorCursor if over else Qt.CursorShape.IBeamCursor
            self._view.viewport().setCursor(shape)
            return False
        word = self._view.word_under(event.position().toPoint())
        if word is not None and self._span is not None:
            start, end = self._span
            if self._start:
                start = word.start if word.start < end else start
            else:
                end = word.end if word.end > start else end
            self._new = Span(start, end)
            self.dragged.emit(self._new)
        return True

    def _release(self) -> bool:
        new, self._new = self._new, None
        self.dropped.emit(new)
        return True
