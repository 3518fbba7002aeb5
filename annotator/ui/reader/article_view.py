"""The article on the screen: read-only text set for reading, with highlights painted behind it."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QFontInfo, QGuiApplication, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from annotator.core.model import Article, Lesson
from annotator.core.span import Span
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.mark_painter import MarkPainter, Piece, knob_reach, pieces
from annotator.ui.reader.marks import KEY, OWN, WHO, Mark, MarkIndex, TagLook
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.reading_ruler import ReadingRuler
from annotator.ui.reader.set_text import SetText
from annotator.ui.reader.source_strip import SourceStrip

_DISTANCE, _DISTANCE_APART = 2.05, 3.0
"""Of the lines, in the size of the letters: with room for the lines of tags, and for two layers of them."""


class ArticleView(SetText):
    """Shows one article and tells what the reader selects; it changes nothing itself.

    Args:
        reading: how the text is set.
        parent: the widget it belongs to.
        apart: own marks above the text and the key's below it (review), else all below.
    """

    def __init__(self, reading: Reading, parent: QWidget | None = None, *, apart: bool = False) -> None:
        super().__init__(reading, _DISTANCE_APART if apart else _DISTANCE, parent)
        self._apart = apart
        # A tag's letter stands over its words; in the review there are lines and letters below as well.
        self._ruler = ReadingRuler(self, self._visible_text, above=0.5 if apart else 0.7)
        self._set_ruler()
        self._marks = MarkIndex()
        self._looks: Mapping[str, TagLook] = {}
        self._framed: frozenset[str] = frozenset()
        self._layers = frozenset({OWN, KEY, WHO})
        self._outline = QColor("#1a1a1a")
        self.verticalScrollBar().valueChanged.connect(self._ruler.scrolled)
        self.verticalScrollBar().valueChanged.connect(self.text_moved)

    # What is shown

    def show_article(self, article: Article, language: str = "") -> None:
        """Show an article from its beginning, without marks.

        Args:
            article: its text and forms.
            language: of the article (BCP 47); gives its direction.
        """
        self._marks = MarkIndex()
        self._framed = frozenset()
        super().show_article(article, language)

    def show_lesson(self, lesson: Lesson) -> None:
        """Show a lesson's article under its source's facts, with its title as the name that is spoken."""
        self.setObjectName("article")
        self.setAccessibleName(self.tr("Article: {title}").format(title=lesson.title))
        self.set_head(SourceStrip(lesson.source))
        self.show_article(lesson.article, lesson.language)

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

    def set_reading(self, reading: Reading) -> None:
        """Set the text in another way; the line at the top stays where it is."""
        if reading != self._reading:
            super().set_reading(reading)
            self._set_ruler()
            self.viewport().update()

    def _set_ruler(self) -> None:
        size = letters_of(self.font().family()).size * QFontInfo(self.font()).pixelSize()
        self._ruler.on = self._reading.ruler
        if self._reading.ruler:
            self.viewport().setMouseTracking(True)
        self._ruler.distance = self._distance() / 100 * size

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The reading ruler follows."""
        super().mouseMoveEvent(event)
        self._ruler.follow_mouse(round(event.position().y()))

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
