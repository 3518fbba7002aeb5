"""How a tag looks on each theme's paper: tint, line and letter, with the contrast of the letter."""

from math import floor

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from annotator.core.model import Tag
from annotator.core.palette import PAGES, contrast, is_colour, tag_colour
from annotator.ui.reader.marks import TagLook
from annotator.ui.reader.strokes import draw_underline
from annotator.ui.speech import decimal
from annotator.ui.theme import Theme

_WORD = 8
"""Letters of a word that is wide enough for every line."""


class TagSample(QWidget):
    """A word with a tag on one kind of paper.

    Args:
        page: name of the theme.
        edge: colour of the frame around the paper.
    """

    def __init__(self, page: str, edge: QColor) -> None:
        super().__init__()
        self._page = page
        self._edge = edge
        self._look: TagLook | None = None
        self._name = ""

    def show_tag(self, tag: Tag) -> None:
        """Show a tag; one without a usable colour leaves the paper empty."""
        self._name = tag.name
        self._look = None
        if is_colour(tag.colour):
            shade = tag_colour(tag.colour).on(self._page)
            self._look = TagLook(tag.letter, tag.line, QColor(shade.ink), QColor(shade.tint))
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a short word with its letter over it."""
        metrics = self.fontMetrics()
        return QSize((_WORD + 4) * metrics.averageCharWidth() + 16, round(2.6 * metrics.height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As ``sizeHint``."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - everything is drawn
        """Paper, tint, name, line and letter."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._edge, 1))
        painter.setBrush(QColor(PAGES[self._page]))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)
        if self._look is not None:
            self._paint_word(painter, self._look)

    def _paint_word(self, painter: QPainter, look: TagLook) -> None:
        metrics = QFontMetricsF(self.font())
        room = self.width() - 20
        word = metrics.elidedText(self._name or "…", Qt.TextElideMode.ElideRight, room)
        width = min(room, max(metrics.horizontalAdvance(word), _WORD * metrics.averageCharWidth()))
        box = QRectF(10, 1.1 * metrics.height(), width, metrics.height())
        painter.fillRect(box.adjusted(-2, 0, 2, 0), look.tint)
        painter.setPen(look.ink)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, word)
        unit = metrics.height() / 16
        below = box.bottom() + 2 * unit
        painter.setBrush(Qt.BrushStyle.NoBrush)
        draw_underline(painter, look, QPointF(box.left(), below), QPointF(box.right(), below), unit)
        small = self.font()
        small.setBold(True)
        small.setPointSizeF(0.8 * small.pointSizeF())
        painter.setFont(small)
        painter.setPen(look.ink)
        painter.drawText(QPointF(box.left(), box.top() - 1.5 * unit), look.letter)


class TagSamples(QWidget):
    """The samples of a tag on all papers, each with its contrast in words."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(10)
        grid.setVerticalSpacing(2)
        self._samples: dict[str, TagSample] = {}
        self.captions: dict[str, QLabel] = {}
        for place, page in enumerate(PAGES):
            sample = self._samples[page] = TagSample(page, theme.colour("edge"))
            caption = self.captions[page] = QLabel()
            caption.setProperty("role", "muted")
            row, column = 2 * (place // 2), place % 2
            grid.addWidget(sample, row, column)
            grid.addWidget(caption, row + 1, column)
        grid.setColumnStretch(2, 1)

    def page_name(self, page: str) -> str:
        """What a theme is called."""
        return {
            "light": self.tr("Light"),
            "sepia": self.tr("Sepia"),
            "dark": self.tr("Dark"),
            "contrast": self.tr("High contrast"),
        }[page]

    def show_tag(self, tag: Tag) -> None:
        """Show a tag on all papers."""
        for page, sample in self._samples.items():
            sample.show_tag(tag)
            text = self.page_name(page)
            if is_colour(tag.colour):
                shade = tag_colour(tag.colour).on(page)
                least = min(contrast(shade.ink, PAGES[page]), contrast(shade.ink, shade.tint))
                text = f"{text}: {decimal(floor(10 * least) / 10, 1)} : 1"
            self.captions[page].setText(text)
            sample.setAccessibleName(text)
