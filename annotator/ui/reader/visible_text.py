"""Which part of a document stands in the viewport.

Qt lays a long document out little by little, and its own hit test answers wrongly until it is done. Here
blocks are asked for their rectangles instead, from a known one outwards, which lays out no more than needed.
"""

from bisect import bisect_right
from functools import partial

from PySide6.QtCore import QRectF
from PySide6.QtGui import QTextBlock, QTextDocument, QTextLayout


class VisibleText:
    """Finds the visible positions of one document; remembers where it found them last."""

    def __init__(self, document: QTextDocument) -> None:
        self._document = document
        self._near = 0

    def between(self, top: float, bottom: float) -> tuple[int, int]:
        """Start of the first line and end of the last line between two heights of the document."""
        block = self._block_at(top)
        self._near = block.blockNumber()
        first = block.position() + self._line_start(block, top)
        layout = self._document.documentLayout()
        last = block
        while last.next().isValid() and layout.blockBoundingRect(last.next()).top() < bottom:
            last = last.next()
        lines = last.layout()
        line = lines.lineAt(max(0, self._line_number(last, bottom)))
        end = line.textStart() + line.textLength() if line.isValid() else last.length()
        return first, last.position() + end

    def line_at(self, y: float) -> QRectF:
        """The line of text at a height of the document, in document coordinates.

        Above the first line it is the first, below the last the last, between two the upper one.
        """
        block = self._block_at(y)
        line = block.layout().lineAt(max(0, self._line_number(block, y)))
        corner = self._document.documentLayout().blockBoundingRect(block).topLeft()
        return (
            QRectF(corner.x(), corner.y() + line.y(), line.width(), line.height())
            if line.isValid()
            else QRectF()
        )

    def _block_at(self, y: float) -> QTextBlock:
        """The last block that begins at or above a height: strides that double, then halves."""
        count = self._document.blockCount()
        near = min(self._near, count - 1)
        stride = 1
        low = high = near
        while low > 0 and self._top(low) > y:
            high, low, stride = low, max(0, low - stride), stride * 2
        stride = 1
        while high < count - 1 and self._top(high) <= y:
            low, high, stride = high, min(count - 1, high + stride), stride * 2
        number = bisect_right(range(low, high + 1), y, key=self._top) + low - 1
        return self._document.findBlockByNumber(max(0, number))

    def _top(self, number: int) -> float:
        block = self._document.findBlockByNumber(number)
        return self._document.documentLayout().blockBoundingRect(block).top()

    def _line_start(self, block: QTextBlock, y: float) -> int:
        line = block.layout().lineAt(max(0, self._line_number(block, y)))
        return line.textStart() if line.isValid() else 0

    def _line_number(self, block: QTextBlock, y: float) -> int:
        inside = y - self._top(block.blockNumber())
        layout = block.layout()
        return bisect_right(range(layout.lineCount()), inside, key=partial(_line_top, layout)) - 1


def _line_top(layout: QTextLayout, number: int) -> float:
    return layout.lineAt(number).y()
