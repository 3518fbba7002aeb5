"""A band over the line that is being read; the rest of the page stands back a little.

The band follows the mouse, or the caret if that moved last. It is painted over the text: the line inside
keeps its full contrast, and nothing of it enters the document.
"""

from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QFontInfo, QPainter, QPalette
from PySide6.QtWidgets import QTextEdit

from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.visible_text import VisibleText

VEIL = 0.28
"""How much of the paper's colour lies over the rest of the page; its text keeps 4.5:1."""
_EDGE = 2
"""Pixels of the band's edges."""


class ReadingRuler:
    """The band of one article.

    Args:
        view: the article.
        lines: finds its lines.
        above: which part of the room between two lines belongs to the lower one's band.
    """

    def __init__(self, view: QTextEdit, lines: VisibleText, above: float) -> None:
        self._view = view
        self._above = above
        self._lines = lines
        self._mouse: int | None = None
        self._caret = -1
        self._painted: QRect | None = None
        self.on = False
        self.distance = 0.0
        """Of the lines, in pixels; the band is at least as high."""

    def follow_mouse(self, y: int) -> None:
        """Lie on the line at a height of the viewport."""
        if self.on:
            self._mouse = y
            self._caret = self._view.textCursor().position()
            self._move()

    def scrolled(self) -> None:
        """The text has moved, and with it what must be dimmed."""
        if self.on:
            self._view.viewport().update()

    def band(self) -> QRect | None:
        """Where the band lies in the viewport; None if it is off or the caret's line is out of view."""
        if not self.on:
            return None
        if self._caret != self._view.textCursor().position():
            self._mouse = None
        y = self._view.cursorRect().center().y() if self._mouse is None else self._mouse
        if not 0 <= y <= self._view.viewport().height():
            return None
        letters = letters_of(self._view.font().family())
        high = letters.height * QFontInfo(self._view.font()).pixelSize()
        over, under = letters.over * high, letters.under * high
        between = max(4.0 * _EDGE, self.distance - (high - over - under))
        above, below = self._above * between, (1 - self._above) * between
        scrolled = self._view.verticalScrollBar().value()
        # Qt gives the room between two lines to the upper one.
        line = self._lines.line_at(y + scrolled + (0 if self._mouse is None else max(0.0, above - over)))
        top, bottom = line.top() + over - above - scrolled, line.bottom() - under + below - scrolled
        return QRectF(0, top, self._view.viewport().width(), bottom - top).toAlignedRect()

    def paint(self, painter: QPainter, area: QRect) -> None:
        """Dim what of the area lies above and below the band, and draw the band's edges."""
        band = self.band()
        if band != self._painted and not area.contains(self._view.viewport().rect()):
            # The caret has moved without a word: what was painted around the old line must go.
            self._view.viewport().update()
        self._painted = band
        if band is None:
            return
        palette = self._view.palette()
        veil = QColor(palette.color(QPalette.ColorRole.Base))
        veil.setAlphaF(VEIL)
        above = QRect(0, 0, band.width(), band.top())
        below = QRect(0, band.bottom() + 1, band.width(), self._view.viewport().height())
        for part in (above, below):
            painter.fillRect(part & area, veil)
        edge = palette.color(QPalette.ColorRole.Mid)
        painter.fillRect(QRect(0, band.top(), band.width(), _EDGE), edge)
        painter.fillRect(QRect(0, band.bottom() + 1 - _EDGE, band.width(), _EDGE), edge)

    def _move(self) -> None:
        band, before = self.band(), self._painted
        if band == before:
            return
        viewport = self._view.viewport()
        if band is None or before is None:
            viewport.update()
            return
        self._painted = band
        for part in (band, before):
            viewport.update(part)
