"""The article on the screen: read-only text set for reading, with highlights painted behind it."""

from collections.abc import Iterable

from PySide6.QtCore import QEvent, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.model import Article
from annotator.core.settings import LARGEST_ZOOM, SMALLEST_ZOOM
from annotator.core.span import Span
from annotator.ui.reader.mark_painter import MarkPainter, pieces
from annotator.ui.reader.marks import Mark, MarkIndex
from annotator.ui.reader.text_map import TextMap
from annotator.ui.reader.visible_text import VisibleText
from annotator.ui.reader.word_text import WordText

MEASURE = 66
"""Characters in a full line."""

_LARGER = 1.2
"""The article's letters beside those of the interface."""
_MARGIN = 28
_NOTCH = 120
_SMALLEST_LETTERS = -2
_HEADINGS = {"heading1": 1, "heading2": 1, "heading3": 0}


class ArticleView(WordText):
    """Shows one article and tells what the reader selects; it changes nothing itself.

    Args:
        typeface: family of the article's letters.
        parent: the widget it belongs to.
        apart: own marks above the text and the key's below it (review), else all below.
    """

    zoom_asked = Signal(int)
    """Ctrl + wheel: by so many steps."""

    def __init__(self, typeface: str, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(parent)
        font = QFont(typeface)
        font.setPointSizeF(self._point_size(100))
        self.setFont(font)
        self._apart = apart
        self._visible_text = VisibleText(self.document())
        self._marks = MarkIndex()
        self._framed: frozenset[str] = frozenset()
        self._zoom = 100
        self._turned = 0
        self._outline = QColor("#1a1a1a")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)

    # What is shown

    def show_article(self, article: Article) -> None:
        """Show an article from its beginning, without marks."""
        self._map = TextMap(article)
        self._marks = MarkIndex()
        self._framed = frozenset()
        self.blockSignals(True)
        self.clear()
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.setBlockFormat(self._line_height(3.0 if self._apart else 2.05))
        cursor.insertText(article.text)
        self._narrow_empty_lines(cursor)
        self._format_runs(article)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._fit_measure()
        self.verticalScrollBar().setValue(0)

    def _narrow_empty_lines(self, cursor: QTextCursor) -> None:
        # By smaller letters: a line lower than its letters would take the clicks of the line below it.
        narrow = QTextCharFormat()
        narrow.setProperty(QTextFormat.Property.FontSizeAdjustment, _SMALLEST_LETTERS)
        block = self.document().begin()
        while block.isValid():
            if block.length() == 1:
                cursor.setPosition(block.position())
                cursor.setBlockFormat(QTextBlockFormat())
                cursor.setBlockCharFormat(narrow)
            block = block.next()

    def _line_height(self, ems: float) -> QTextBlockFormat:
        """A distance of lines in the size of the letters; typefaces differ in how much Qt would add."""
        metrics = QFontMetricsF(self.font())
        pixels = QFontInfo(self.font()).pixelSize()
        block = QTextBlockFormat()
        kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
        block.setLineHeight(100 * ems * pixels / metrics.height(), kind)
        return block

    def _format_runs(self, article: Article) -> None:
        cursor = QTextCursor(self.document())
        for run in article.runs:
            look = QTextCharFormat()
            if run.kind in _HEADINGS:
                look.setFontWeight(QFont.Weight.Bold)
                look.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADINGS[run.kind])
            elif run.kind == "strong":
                look.setFontWeight(QFont.Weight.Bold)
            elif run.kind in {"emphasis", "quote", "caption"}:
                look.setFontItalic(True)
            else:
                continue
            start, end = self._map.positions(Span(run.start, run.end))
            cursor.setPosition(start)
            cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
            cursor.mergeCharFormat(look)

    def show_marks(self, marks: Iterable[Mark]) -> None:
        """Show these marks and no others."""
        self._marks = MarkIndex(marks)
        self.viewport().update()

    def add_mark(self, mark: Mark) -> None:
        """Show one more mark."""
        self._marks.add(mark)
        self.viewport().update()

    def remove_mark(self, layer: str, mark_id: str, span: Span) -> None:
        """Show a mark no longer."""
        self._marks.remove(layer, mark_id, self._map.position(span.start))
        self.viewport().update()

    def frame(self, *mark_ids: str) -> None:
        """Draw a frame around the marks of these ids and no others."""
        framed = frozenset(mark_ids)
        if framed != self._framed:
            self._framed = framed
            self.viewport().update()

    def set_outline(self, colour: QColor) -> None:
        """The colour of the frame around the selected mark."""
        self._outline = colour
        self.viewport().update()

    def marks_over(self, span: Span) -> list[Mark]:
        """The marks that share a character with the span."""
        return list(self._marks.over(*self._map.positions(span)))

    # Size

    @property
    def zoom(self) -> int:
        """Size of the text in percent."""
        return self._zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text; the line at the top stays where it is."""
        self._zoom = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
        self._refit()

    @staticmethod
    def _point_size(percent: int) -> float:
        # Follows the system's text size, which the application's font carries.
        return QGuiApplication.font().pointSizeF() * _LARGER * percent / 100

    def _refit(self) -> None:
        top, _ = self._visible()
        font = self.font()
        font.setPointSizeF(self._point_size(self._zoom))
        self.setFont(font)
        self._fit_measure()
        self._scroll_to_top(top)

    def _fit_measure(self) -> None:
        metrics = QFontMetricsF(self.font())
        width = metrics.horizontalAdvance("abcdefghijklmnopqrstuvwxyz ") / 27 * MEASURE
        side = max(_MARGIN, (self.viewport().width() - width) / 2)
        frame = self.document().rootFrame()
        layout = frame.frameFormat()
        layout.setLeftMargin(side)
        layout.setRightMargin(side)
        layout.setTopMargin(_MARGIN)
        layout.setBottomMargin(self.viewport().height() / 3)
        if layout != frame.frameFormat():
            frame.setFrameFormat(layout)

    def _scroll_to_top(self, position: int) -> None:
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + self.cursorRect(cursor).top() - 4
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure when the window changes."""
        self._fit_measure()
        super().resizeEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl + wheel asks for another size of the text."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            # A fine wheel sends a notch in many small parts.
            self._turned += event.angleDelta().y()
            notches = int(self._turned / _NOTCH)
            self._turned -= notches * _NOTCH
            if notches:
                self.zoom_asked.emit(notches)
            event.accept()
            return
        super().wheelEvent(event)

    def rects(self, span: Span) -> list[QRect]:
        """Where the span's visible lines stand, in viewport coordinates."""
        start, end = self._map.positions(span)
        first, last = self._visible()
        scroll = QPointF(0, self.verticalScrollBar().value())
        probe = Mark("", start, end, look=None)  # type: ignore[arg-type]
        return [
            piece.rect.translated(-scroll).toAlignedRect()
            for piece in pieces(self.document(), probe, first, last)
        ]

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks first, then Qt draws the text, the selection and the caret over them."""
        first, last = self._visible()
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.translate(0, -self.verticalScrollBar().value())
        marks = MarkPainter(
            self.font(), QGuiApplication.font().family(), apart=self._apart, outline=self._outline
        )
        marks.paint(painter, self.document(), self._marks.over(first, last), first, last, self._framed)
        painter.end()
        super().paintEvent(event)

    def _visible(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return self._visible_text.between(top, top + self.viewport().height())

    def changeEvent(self, event: QEvent) -> None:
        """Another application font or palette: fit the measure again."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.FontChange}:
            self._fit_measure()
