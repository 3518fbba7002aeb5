"""Draws text on at most so many lines, the last one cut with an ellipsis."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QTextLayout, QTextOption


def draw_lines(painter: QPainter, rect: QRectF, text: str, most: int) -> None:
    """Draw text from the rectangle's top in the painter's font and pen."""
    flat = " ".join(text.split())
    layout = QTextLayout(flat, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    metrics = QFontMetricsF(painter.font())
    y = rect.top()
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(rect.width())
        rest_from = line.textStart()
        if number == most - 1 and rest_from + line.textLength() < len(flat):
            rest = metrics.elidedText(flat[rest_from:], Qt.TextElideMode.ElideRight, rect.width())
            painter.drawText(QPointF(rect.left(), y + metrics.ascent()), rest)
            break
        line.draw(painter, QPointF(rect.left(), y))
        y += metrics.height()
    layout.endLayout()
