"""The article on the screen: read-only text set for reading, with highlights painted behind it."""

from collections.abc import Iterable
from dataclasses import replace

from PySide6.QtCore import QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QGuiApplication,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.model import Article, Lesson
from annotator.core.span import Span
from annotator.ui.reader.article_head import ArticleHead
from annotator.ui.reader.block_forms import set_block_forms
from annotator.ui.reader.direction import set_direction
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.mark_painter import MarkPainter, pieces
from annotator.ui.reader.marks import KEY, OWN, WHO, Mark, MarkIndex
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.reading_ruler import ReadingRuler
from annotator.ui.reader.source_strip import SourceStrip
from annotator.ui.reader.text_map import TextMap
from annotator.ui.reader.typesetting import insert_article, line_format, set_lines
from annotator.ui.reader.visible_text import VisibleText
from annotator.ui.reader.word_text import WordText

_LARGER = 1.2
"""The article's letters beside those of the interface."""
_DISTANCE, _DISTANCE_APART = 2.05, 3.0
"""Of the lines, in the size of the letters: with room for the lines of tags, and for two layers of them."""
_MARGIN = 28
_NOTCH = 120
_OVER_TOP = 4
"""Pixels over the line at the top."""
_NOWHERE = (-1, 0)


class ArticleView(WordText):
    """Shows one article and tells what the reader selects; it changes nothing itself.

    Args:
        reading: how the text is set.
        parent: the widget it belongs to.
        apart: own marks above the text and the key's below it (review), else all below.
    """

    zoom_asked = Signal(int)
    """Ctrl + wheel: by so many steps."""

    def __init__(self, reading: Reading, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(parent)
        self._reading = reading
        self._apart = apart
        self._head = ArticleHead(self)
        self.setFont(self._letters_font())
        self._visible_text = VisibleText(self.document())
        # A tag's letter stands over its words; in the review there are lines and letters below as well.
        self._ruler = ReadingRuler(self, self._visible_text, above=0.5 if apart else 0.7)
        self._set_ruler()
        self._marks = MarkIndex()
        self._framed: frozenset[str] = frozenset()
        self._layers = frozenset({OWN, KEY, WHO})
        self._turned = 0
        self._kept_top = _NOWHERE
        self._outline = QColor("#1a1a1a")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.verticalScrollBar().valueChanged.connect(self._ruler.scrolled)

    # What is shown

    def show_article(self, article: Article, language: str = "") -> None:
        """Show an article from its beginning, without marks.

        Args:
            article: its text and forms.
            language: of the article (BCP 47); gives its direction.
        """
        self._map = TextMap(article)
        self._kept_top = _NOWHERE
        self._marks = MarkIndex()
        self._framed = frozenset()
        self.blockSignals(True)
        self.clear()
        insert_article(self.document(), article, self._map, self._line_format())
        set_direction(self.document(), language)
        set_block_forms(self.document(), article, self._map)
        self.moveCursor(QTextCursor.MoveOperation.Start)
        self.blockSignals(False)
        self._fit_measure()
        self.verticalScrollBar().setValue(0)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson's article under its source's facts, with its title as the name that is spoken."""
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article: {title}").format(title=lesson.title))
        self.set_head(SourceStrip(lesson.source))
        self.show_article(lesson.article, lesson.language)

    def set_head(self, strip: SourceStrip) -> None:
        """Let the source's facts stand over the first line; they scroll with the text."""
        self._head.put(strip)
        strip.resized.connect(self._fit_measure)
        self._fit_measure()

    def _line_format(self) -> QTextBlockFormat:
        return line_format(self.font().family(), self._distance())

    def _distance(self) -> float:
        """Of the lines, in percent of the size of the letters."""
        return (_DISTANCE_APART if self._apart else _DISTANCE) * self._reading.spacing

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

    def show_layers(self, *layers: str) -> None:
        """Draw the marks of these layers alone; those of the others are not found by their place either."""
        self._layers = frozenset(layers)
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
        return [mark for mark in self._marks.over(*self._map.positions(span)) if mark.layer in self._layers]

    # How it is set

    @property
    def reading(self) -> Reading:
        """How the text is set."""
        return self._reading

    def set_reading(self, reading: Reading) -> None:
        """Set the text in another way; the line at the top stays where it is."""
        before, self._reading = self._reading, reading
        if reading == before:
            return
        if reading != replace(before, underlines=reading.underlines, ruler=reading.ruler):
            self._set_anew()
        self._set_ruler()
        self.viewport().update()

    @property
    def zoom(self) -> int:
        """Size of the text in percent."""
        return self._reading.zoom

    def set_zoom(self, percent: int) -> None:
        """Set the size of the text; the line at the top stays where it is."""
        self.set_reading(replace(self._reading, zoom=percent))

    def _letters_font(self) -> QFont:
        font = QFont(self._reading.family or QGuiApplication.font().family())
        # Follows the system's text size, which the application's font carries.
        size = QGuiApplication.font().pointSizeF() * _LARGER * self._reading.zoom / 100
        font.setPointSizeF(size / letters_of(font.family()).size)
        return font

    def _set_anew(self) -> None:
        top = self._line_at_top()
        # One layout for all that changes: a long text takes a while.
        self.document().setLayoutEnabled(False)
        self.setFont(self._letters_font())
        set_lines(self.document(), self._line_format())
        set_block_forms(self.document(), self._map.article, self._map)
        self._fit_measure()
        self.document().setLayoutEnabled(True)
        self._scroll_to_top(top)
        self._kept_top = self.verticalScrollBar().value(), top

    def _line_at_top(self) -> int:
        """Where the line at the top begins; the same until somebody scrolls, so that it does not drift."""
        scrolled, top = self._kept_top
        now = self.verticalScrollBar().value()
        return top if scrolled == now else self._visible_text.between(now + _OVER_TOP, now + _OVER_TOP)[0]

    def _set_ruler(self) -> None:
        size = letters_of(self.font().family()).size * QFontInfo(self.font()).pixelSize()
        self._ruler.on = self._reading.ruler
        if self._reading.ruler:
            self.viewport().setMouseTracking(True)
        self._ruler.distance = self._distance() / 100 * size

    def _fit_measure(self) -> None:
        letters = letters_of(self.font().family())
        width = self._reading.measure * letters.advance * QFontInfo(self.font()).pixelSize()
        side = max(_MARGIN, (self.viewport().width() - width) / 2)
        between = round(self.viewport().width() - 2 * side)
        frame = self.document().rootFrame()
        layout = frame.frameFormat()
        layout.setLeftMargin(side)
        layout.setRightMargin(side)
        layout.setTopMargin(_MARGIN + self._head.room(between))
        layout.setBottomMargin(self.viewport().height() / 3)
        if layout != frame.frameFormat():
            frame.setFrameFormat(layout)
        self._head.place(round(side), between)

    def _scroll_to_top(self, position: int) -> None:
        if position <= 0:
            self.verticalScrollBar().setValue(0)
            return
        cursor = QTextCursor(self.document())
        cursor.setPosition(min(position, self.document().characterCount() - 1))
        self.verticalScrollBar().setValue(
            self.verticalScrollBar().value() + self.cursorRect(cursor).top() - _OVER_TOP
        )

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the measure when the window changes."""
        self._kept_top = _NOWHERE
        width = self.viewport().width()
        self._fit_measure()
        super().resizeEvent(event)
        if self.viewport().width() != width:
            # The scroll bar came or went meanwhile, of which Qt tells nobody.
            self._fit_measure()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The reading ruler follows."""
        super().mouseMoveEvent(event)
        self._ruler.follow_mouse(round(event.position().y()))

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
            self.font(),
            QGuiApplication.font().family(),
            apart=self._apart,
            outline=self._outline,
            underlines=self._reading.underlines,
        )
        here = (mark for mark in self._marks.over(first, last) if mark.layer in self._layers)
        marks.paint(painter, self.document(), here, first, last, self._framed)
        painter.end()
        super().paintEvent(event)
        if self._ruler.on:
            over = QPainter(self.viewport())
            self._ruler.paint(over, event.rect())
            over.end()

    def _visible(self) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return self._visible_text.between(top, top + self.viewport().height())
