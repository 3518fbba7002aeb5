"""Draws panels of found it and right tag over the tries. Never by colour alone: lines and points differ."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from annotator.core.comparison import Count
from annotator.ui.progress.panels import Panel
from annotator.ui.speech import percent
from annotator.ui.theme import Theme

_WIDTH, _HEIGHT = 21, 11
"""Of a panel, in heights of a line of text."""
_LEVELS = (0, 50, 100)
"""Percent at which a line is drawn."""


class ProgressPlot(QWidget):
    """As many panels beside each other as there is room for.

    Args:
        panels: what is drawn.
        theme: colours.
        parent: the widget it belongs to.
    """

    def __init__(self, panels: Sequence[Panel], theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panels = panels
        self._theme = theme
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._fit()

    def sizeHint(self) -> QSize:
        """High enough for all panels."""
        return QSize(self._side(_WIDTH), self._rows() * self._side(_HEIGHT))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width has room for more or fewer panels beside each other."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        self.setFixedHeight(self._rows() * self._side(_HEIGHT))

    def _side(self, lines: int) -> int:
        return lines * self.fontMetrics().height()

    def _columns(self) -> int:
        return max(1, min(len(self._panels), self.width() // self._side(_WIDTH)))

    def _rows(self) -> int:
        return -(-len(self._panels) // self._columns())

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - everything is drawn
        """Draw the panels."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        columns = self._columns()
        width, height = self.width() / columns, self._side(_HEIGHT)
        for number, panel in enumerate(self._panels):
            place = QRectF(number % columns * width, number // columns * height, width, height)
            _PanelPainter(painter, self._theme, self.font()).paint(panel, place, self.tr("All tags"))


class _PanelPainter:
    """Draws one panel.

    Args:
        painter: of the widget.
        theme: colours.
        font: of the interface.
    """

    def __init__(self, painter: QPainter, theme: Theme, font: QFont) -> None:
        self._painter = painter
        self._theme = theme
        self._font = font
        self._line = QFontMetricsF(font).height()

    def paint(self, panel: Panel, place: QRectF, whole: str) -> None:
        """Title, scale and the two figures."""
        line = self._line
        area = place.adjusted(3.2 * line, 1.8 * line, -1.2 * line, -1.8 * line)
        colour = self._theme.colour("text") if panel.tag is None else self._theme.look(panel.tag).ink
        self._title(panel, QRectF(area.left(), place.top(), area.width(), 1.5 * line), whole)
        self._scale(area, len(panel.found))
        points = _points(panel.found, area), _points(panel.right_tag, area)
        self._series(points[0], QPen(colour, 2), self._disc, colour)
        dashes = QPen(colour, 2, Qt.PenStyle.DashLine)
        self._series(points[1], dashes, self._square, colour)

    def _title(self, panel: Panel, place: QRectF, whole: str) -> None:
        painter = self._painter
        bold = QFont(self._font)
        bold.setBold(True)
        painter.setFont(bold)
        text = whole if panel.tag is None else f"{panel.tag.name} ({panel.tag.letter})"
        cut = QFontMetricsF(bold).elidedText(text, Qt.TextElideMode.ElideRight, place.width())
        painter.setPen(self._theme.colour("text"))
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading, cut)
        painter.setFont(self._font)

    def _scale(self, area: QRectF, tries: int) -> None:
        painter, line = self._painter, self._line
        for level in _LEVELS:
            y = area.bottom() - area.height() * level / 100
            painter.setPen(QPen(self._theme.colour("edge" if level == 0 else "faint_edge"), 1))
            painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y))
            painter.setPen(self._theme.colour("muted"))
            label = QRectF(area.left() - 3.2 * line, y - line / 2, 2.9 * line, line)
            painter.drawText(
                label, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, percent(level)
            )
        step = max(1, round(tries * 1.6 * line / max(area.width(), 1)))
        for number in range(0, tries, step):
            x = _x(number, tries, area)
            label = QRectF(x - 2 * line, area.bottom() + 0.2 * line, 4 * line, line)
            painter.drawText(label, Qt.AlignmentFlag.AlignCenter, str(number + 1))

    def _series(
        self, points: Sequence[QPointF], pen: QPen, mark: Callable[[QPointF], None], colour: QColor
    ) -> None:
        painter = self._painter
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for first, second in pairwise(points):
            painter.drawLine(first, second)
        painter.setPen(QPen(colour, 2))
        for point in points:
            mark(point)

    def _disc(self, at: QPointF) -> None:
        self._painter.setBrush(self._painter.pen().color())
        self._painter.drawEllipse(at, 0.2 * self._line, 0.2 * self._line)

    def _square(self, at: QPointF) -> None:
        half = 0.26 * self._line
        self._painter.setBrush(self._theme.colour("paper"))
        self._painter.drawRect(QRectF(at.x() - half, at.y() - half, 2 * half, 2 * half))


def _points(counts: Sequence[Count | None], area: QRectF) -> list[QPointF]:
    """Where the known figures stand; a try without one is passed over."""
    return [
        QPointF(
            _x(number, len(counts), area), area.bottom() - area.height() * float(count.part) / count.whole
        )
        for number, count in enumerate(counts)
        if count is not None
    ]


def _x(number: int, tries: int, area: QRectF) -> float:
    return area.center().x() if tries == 1 else area.left() + area.width() * (number + 0.5) / tries
