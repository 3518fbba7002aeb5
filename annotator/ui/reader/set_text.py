"""The article's text set for reading, and laid out no oftener than needed."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import (
    QFont,
    QFontInfo,
    QGuiApplication,
    QResizeEvent,
    QTextBlockFormat,
    QTextCursor,
    QWheelEvent,
)
from PySide6.QtWidgets import QWidget

from annotator.core.model import Article
from annotator.ui.reader.article_head import ArticleHead
from annotator.ui.reader.block_forms import set_block_forms
from annotator.ui.reader.direction import set_direction
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.source_strip import SourceStrip
from annotator.ui.reader.text_map import TextMap
from annotator.ui.reader.typesetting import insert_article, line_format, set_lines
from annotator.ui.reader.visible_text import VisibleText
from annotator.ui.reader.word_text import WordText

_LARGER = 1.2
"""The article's letters beside those of the interface."""
_MARGIN = 28
_NOTCH = 120
_OVER_TOP = 4
"""Pixels over the line at the top."""
_SLACK = 40
"""Pixels by which the room under the last line may differ from a third of the view."""
_SHORT = 50_000
"""UTF-16 units of a text that is laid out in a moment."""
_NOWHERE = (-1, 0)


class SetText(WordText):
    """Shows one article's text.

    Laying 100,000 words out takes Qt a tenth of a second, so each change asks for it once, and another height
    of the view not at all.

    Args:
        reading: how the text is set.
        distance: of the lines, in the size of the letters, at the normal spacing.
        parent: the widget it belongs to.
    """

    zoom_asked = Signal(int)
    """Ctrl + wheel: by so many steps."""

    text_moved = Signal()
    """The words stand or are about to stand elsewhere: scrolled, set anew, or in another width."""

    def __init__(self, reading: Reading, distance: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reading = reading
        self._normal_distance = distance
        self._head = ArticleHead(self)
        self._head.resized.connect(self._fit_measure)
        self.setFont(self._letters_font())
        self._visible_text = VisibleText(self.document())
        self._turned = 0
        self._kept_top = _NOWHERE
        self._placed = False
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setMinimumWidth(260)

    def show_article(self, article: Article, language: str = "") -> None:
        """Show an article from its beginning.

        Args:
            article: its text and forms.
            language: of the article (BCP 47); gives its direction.
        """
        self._map = TextMap(article)
        self._kept_top = _NOWHERE
        # As if it were long: a bar that came only with the text would make it be laid out twice.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.blockSignals(True)
        with self._one_layout():
            self.clear()
            insert_article(self.document(), article, self._map, self._line_format())
            set_direction(self.document(), language)
            set_block_forms(self.document(), article, self._map)
            self.moveCursor(QTextCursor.MoveOperation.Start)
            self._fit_measure()
        self.blockSignals(False)
        self.verticalScrollBar().setValue(0)
        if self._placed:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)

    def set_head(self, strip: SourceStrip) -> None:
        """Let the source's facts stand over the first line; they scroll with the text."""
        self._head.put(strip)
        self._fit_measure()

    def _line_format(self) -> QTextBlockFormat:
        return line_format(self.font().family(), self._distance())

    def _distance(self) -> float:
        """Of the lines, in percent of the size of the letters."""
        return self._normal_distance * self._reading.spacing

    @property
    def reading(self) -> Reading:
        """How the text is set."""
        return self._reading

    def set_reading(self, reading: Reading) -> None:
        """Set the text in another way; the line at the top stays where it is."""
        before, self._reading = self._reading, reading
        if reading != replace(before, underlines=reading.underlines, ruler=reading.ruler):
            self._set_anew()

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
            set_block_forms(self.document(), self._map.article, self._map)
            self._fit_measure()
        self._scroll_to_top(top)
        self._kept_top = self.verticalScrollBar().value(), top

    @contextmanager
    def _one_layout(self) -> Iterator[None]:
        """One layout for all that changes, and none before the view has its size."""
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
            # The text stands as it stood; Qt fits the scroll bar alone.
            self._fit_measure()
            super().resizeEvent(event)
            return
        if self._placed and self.verticalScrollBar().isHidden():
            policy = Qt.ScrollBarPolicy.ScrollBarAsNeeded
        else:
            # A text that is not laid out yet seems to need no bar.
            policy = Qt.ScrollBarPolicy.ScrollBarAlwaysOn
        if not self._placed:
            self._head.settle()
        self._placed = True
        self.setVerticalScrollBarPolicy(policy)
        self._lay_out(event)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        if self.document().pageSize().width() != self.viewport().width():
            # The scroll bar came or went meanwhile, of which Qt tells nobody.
            self._lay_out(QResizeEvent(self.viewport().size(), event.size()))

    def _lay_out(self, event: QResizeEvent) -> None:
        with self._one_layout():
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
