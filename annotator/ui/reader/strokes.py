"""Lines and grounds that a pen of Qt's does not have."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QPainterPath

_FAINT = 0.45
"""Of the hatching: words are read over it."""


def hatching(ink: QColor) -> QBrush:
    """Slanting lines behind words that do not count."""
    faint = QColor(ink)
    faint.setAlphaF(_FAINT)
    return QBrush(faint, Qt.BrushStyle.BDiagPattern)


def wave(left: QPointF, right: QPointF, height: float) -> QPainterPath:
    """A wavy line from left to right, so high above and below."""
    path = QPainterPath(left)
    x, up = left.x(), True
    while x < right.x():
        end = min(x + 2.5 * height, right.x())
        middle = left.y() + (-2 if up else 2) * height
        path.quadTo((x + end) / 2, middle, end, left.y())
        x, up = end, not up
    return path
