"""The lines under tagged words, and the ground of words that do not count."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPainterPath, QPen

from annotator.ui.reader.marks import TagLook

_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}

_FAINT = 0.45
"""Of the hatching: words are read over it."""


def hatching(ink: QColor) -> QBrush:
    """Slanting lines behind words that do not count."""
    faint = QColor(ink)
    faint.setAlphaF(_FAINT)
    return QBrush(faint, Qt.BrushStyle.BDiagPattern)


def _wave(left: QPointF, right: QPointF, height: float) -> QPainterPath:
    """A wavy line from left to right, so high above and below."""
    path = QPainterPath(left)
    x, up = left.x(), True
    while x < right.x():
        end = min(x + 2.5 * height, right.x())
        middle = left.y() + (-2 if up else 2) * height
        path.quadTo((x + end) / 2, middle, end, left.y())
        x, up = end, not up
    return path


def draw_underline(painter: QPainter, look: TagLook, left: QPointF, right: QPointF, unit: float) -> None:
    """Draw a tag's line from left to right.

    Args:
        painter: without a brush.
        look: of the tag.
        left: where the middle of the line begins.
        right: where it ends, at the same height.
        unit: pixels for one pixel at the normal size of letters.
    """
    pen = QPen(look.ink, 2 * unit, _STYLES.get(look.line, Qt.PenStyle.SolidLine))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if look.line == "double":
        pen.setWidthF(1.1 * unit)
        painter.setPen(pen)
        for shift in (-1.3 * unit, 1.3 * unit):
            painter.drawLine(left + QPointF(0, shift), right + QPointF(0, shift))
    elif look.line == "wavy":
        pen.setWidthF(1.5 * unit)
        painter.setPen(pen)
        painter.drawPath(_wave(left, right, 1.6 * unit))
    else:
        painter.setPen(pen)
        painter.drawLine(left, right)
