"""Draws text on at most so many lines, the last one cut with an ellipsis."""

import unicodedata

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption


def right_to_left(text: str) -> bool:
    """Whether a text runs from right to left: its first letter decides."""
    kinds = (unicodedata.bidirectional(letter) for letter in text)
    return next((kind for kind in kinds if kind in {"L", "R", "AL"}), "L") != "L"


def draw_lines(painter: QPainter, rect: QRectF, text: str, most: int) -> int:
    """Draw text from the rectangle's top in the painter's font and pen; returns how many lines it took.

    It stands at the side from which it is read, whatever the direction of the layout.
    """
    flat = " ".join(text.split())
    layout = QTextLayout(flat, painter.font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    reversed_ = right_to_left(flat)
    # Left to itself a layout begins every text at the left.
    option.setAlignment(Qt.AlignmentFlag.AlignRight if reversed_ else Qt.AlignmentFlag.AlignLeft)
    layout.setTextOption(option)
    metrics = QFontMetricsF(painter.font())
    y = rect.top()
    taken = 0
    layout.beginLayout()
    for number in range(most):
        line = layout.createLine()
        if not line.isValid():
            break
        taken += 1
        line.setLineWidth(rect.width())
        rest_from = line.textStart()
        if number == most - 1 and rest_from + line.textLength() < len(flat):
            rest = metrics.elidedText(flat[rest_from:], Qt.TextElideMode.ElideRight, rect.width())
            before = painter.layoutDirection()
            painter.setLayoutDirection(
                Qt.LayoutDirection.RightToLeft if reversed_ else Qt.LayoutDirection.LeftToRight
            )
            x = rect.right() - metrics.horizontalAdvance(rest) if reversed_ else rect.left()
            painter.drawText(QPointF(x, y + metrics.ascent()), rest)
            painter.setLayoutDirection(before)
            break
        line.draw(painter, QPointF(rect.left(), y))
        y += metrics.height()
    layout.endLayout()
    return taken


def lines_of(font: QFont, text: str, width: float, most: int) -> int:
    """How many lines a text takes, at most so many."""
    layout = QTextLayout(" ".join(text.split()), font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    count = 0
    layout.beginLayout()
    while count < most and (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        count += 1
    layout.endLayout()
    return count
