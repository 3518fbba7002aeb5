"""The article on the screen: read-only text set for reading, with highlights painted behind it."""

from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import QRect, QSizeF, Qt, Signal
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
from annotator.ui.reader.direction import set_direction
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.mark_painter import MarkPainter, Piece, knob_reach, pieces
from annotator.ui.reader.marks import KEY, OWN, WHO, Mark, MarkIndex, TagLook
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
_SLACK = 40
"""Pixels by which the room under the last line may differ from a third of the view."""
_SHORT = 50_000
"""UTF-16 units of a text that is laid out in a moment."""
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
    text_moved = Signal()
    """The words stand or are about to stand elsewhere: scrolled, set anew, or in another width."""

    def __init__(self, reading: Reading, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(parent)
        self._reading = reading
        self._apart = apart
        self._head = ArticleHead(self)
        self._head.resized.connect(self._fit_measure)
        self.setFont(self._letters_font())
        self._visible_text = VisibleText(self.document())
        # A tag's letter stands over its words; in the review there are lines and letters below as well.
        self._ruler = ReadingRuler(self, self._visible_text, above=0.5 if apart else 0.7)
        self._set_ruler()
        self._marks = MarkIndex()
        self._looks: Mapping[str, TagLook] = {}
        self._framed: frozenset[str] = frozenset()
        self._layers = frozenset({OWN, KEY, WHO})
        self._turned = 0
        self._kept_top = _NOWHERE
        self._placed = False
        self._outline = QColor("#1a1a1a")
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)
        self.verticalScrollBar().valueChanged.connect(self._ruler.scrolled)
        self.verticalScrollBar().valueChanged.connect(self.text_moved)

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
        # As if it were long: a bar that came only with the text would make it be laid out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.blockSignals(True)
        with self._one_layout():
            self.clear()
            insert_article(self.document(), article, self._map, self._line_format())
            set_direction(self.document(), language)
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._fit_measure()
        self.blockSignals(False)
        self.verticalScrollBar().setValue(0)
        if self._placed:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson's article under its source's facts, with its title as the name that is spoken."""
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article: {title}").format(title=lesson.title))
        self.set_head(SourceStrip(lesson.source))
        self.show_article(lesson.article, lesson.language)

    def set_head(self, strip: SourceStrip) -> None:
        """Let the source's facts stand over the first line; they scroll with the text."""
        self._head.put(strip)
        self._fit_measure()

    def _line_format(self) -> QTextBlockFormat:
        return line_format(self.font().family(), self._distance())

    def _distance(self) -> float:
        """Of the lines, in percent of the size of the letters."""
        return (_DISTANCE_APART if self._apart else _DISTANCE) * self._reading.spacing

    def set_looks(self, looks: Mapping[str, TagLook]) -> None:
        """How the marks of each tag are drawn, by the name that a mark has for it."""
        self._looks = looks
        self.viewport().update()

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
        with self._one_layout():
            self.setFont(self._letters_font())
            set_lines(self.document(), self._line_format())
            self._fit_measure()
        self._scroll_to_top(top)
        self._kept_top = self.verticalScrollBar().value(), top

    @contextmanager
    def _one_layout(self) -> Iterator[None]:
        """One layout for all that changes, and none before the view has its size: it takes a while."""
        self.document().setLayoutEnabled(False)
        try:
            yield
        finally:
            self.document().setLayoutEnabled(self._placed)
        if self._placed and self.document().characterCount() < _SHORT:
            # All of it now; a long text is laid out little by little, and its scroll bar follows.
            self.document().documentLayout().documentSize()

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
        end = self.viewport().height() / 3
        if layout != frame.frameFormat() or abs(end - layout.bottomMargin()) > _SLACK:
            layout.setBottomMargin(end)
            frame.setFrameFormat(layout)
        self._head.place(round(side), between)
        self.text_moved.emit()

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
        if self._placed and event.size().width() == event.oldSize().width():
            # Qt would lay out the whole text anew, which stands as it stood.
            self._fit_measure()
            self.document().documentLayout().documentSizeChanged.emit(QSizeF())
            return
        if self._placed and self.verticalScrollBar().isHidden():
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        else:
            # A text that is not laid out yet seems to need no bar.
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
            self._head.settle()
        self._placed = True
        self.setVerticalScrollBarPolicy(policy)
        width = self.viewport().width()
        with self._one_layout():
            self._fit_measure()
            super().resizeEvent(event)
        if self.viewport().width() != width:
            # The scroll bar came or went meanwhile, of which Qt tells nobody.
            self._fit_measure()
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

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

    def keep_free(self, pixels: int) -> None:
        """Keep so much of the lower end free of text, for a bar that finds no other place."""
        if self.viewportMargins().bottom() != pixels:
            self.setViewportMargins(0, 0, 0, pixels)

    def room(self) -> QRect:
        """Where there is text, or would be if nothing were kept free."""
        viewport = self.viewport().geometry()
        return viewport.adjusted(0, 0, 0, self.viewportMargins().bottom())

    def rects(self, span: Span) -> list[QRect]:
        """Where the span's lines stand as far as they are in the room, in viewport coordinates."""
        return [piece.rect.toAlignedRect() for piece in self._pieces(span)]

    def edges(self, span: Span) -> tuple[QRect | None, QRect | None]:
        """Where the span begins and ends: as high as the line and without width; None out of the room."""
        found = list(self._pieces(span))
        begins = next((_upright(piece.begins, piece) for piece in found if piece.begins is not None), None)
        ends = next((_upright(piece.ends, piece) for piece in found if piece.ends is not None), None)
        return begins, ends

    def knob_reach(self) -> int:
        """How far the knobs at the edges reach beyond the words, in pixels."""
        return knob_reach(self.font())

    def _pieces(self, span: Span) -> Iterator[Piece]:
        """The span's parts line by line, in viewport coordinates."""
        start, end = self._map.positions(span)
        first, last = self._visible(self.room().height())
        scrolled = self.verticalScrollBar().value()
        probe = Mark("", start, end, "")
        for piece in pieces(self.document(), probe, first, last):
            yield replace(piece, rect=piece.rect.translated(0, -scrolled))

    # Painting

    def paintEvent(self, event: QPaintEvent) -> None:
        """Marks first, then Qt draws the text, the selection and the caret over them."""
        first, last = self._visible(self.viewport().height())
        painter = QPainter(self.viewport())
        painter.setClipRect(event.rect())
        painter.translate(0, -self.verticalScrollBar().value())
        marks = MarkPainter(
            self._looks,
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

    def _visible(self, height: int) -> tuple[int, int]:
        top = self.verticalScrollBar().value()
        return self._visible_text.between(top, top + height)


def _upright(x: float, piece: Piece) -> QRect:
    return QRect(round(x), round(piece.rect.top()), 0, round(piece.rect.height()))
