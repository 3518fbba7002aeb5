"""Draws highlights behind the text: tint, stacked lines and small letters.

A character format has one underline only and can hold no letter, so the view paints all of it itself,
for the lines in the viewport alone. Nothing of it enters the document: the screen's characters stay
those of the article.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPen,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextLine,
)

from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.marks import HATCHED, KEY, WHO, Mark
from annotator.ui.reader.strokes import hatching, wave

_SIZE = 16.2
"""Letters so many pixels high have lines two pixels thick."""

_LETTER_REACH = 3
"""Characters that a small letter stands over."""

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff\U00010800-\U00010fff\U0001e800-\U0001efff]"
)

_STYLES = {
    "solid": Qt.PenStyle.SolidLine,
    "dashed": Qt.PenStyle.DashLine,
    "dotted": Qt.PenStyle.DotLine,
}


@dataclass(frozen=True, slots=True)
class Piece:
    """The part of a mark on one line of text.

    Attributes:
        rect: around the letters, in document coordinates.
        begins: where the mark begins, if it does so here (at the right in right-to-left text).
        ends: where the mark ends, if it does so here.
    """

    rect: QRectF
    begins: float | None
    ends: float | None


def pieces(document: QTextDocument, mark: Mark, start: int, end: int) -> Iterator[Piece]:
    """The mark's pieces between the positions ``start`` and ``end``, line by line."""
    begin, stop = max(mark.start, start), min(mark.end, end)
    right_to_left = _right_to_left(document, start, end)
    block = document.findBlock(begin)
    while block.isValid() and block.position() < stop:
        mixed = right_to_left or block.textDirection() == Qt.LayoutDirection.RightToLeft
        yield from _block_pieces(document, block, mark, begin, stop, mixed=mixed)
        block = block.next()


def _right_to_left(document: QTextDocument, start: int, end: int) -> bool:
    """Whether there are right-to-left letters; a block may be a whole book, so only what is seen is read."""
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    cursor.setPosition(min(end, document.characterCount() - 1), QTextCursor.MoveMode.KeepAnchor)
    return _RIGHT_TO_LEFT.search(cursor.selectedText()) is not None


def _block_pieces(
    document: QTextDocument, block: QTextBlock, mark: Mark, begin: int, stop: int, *, mixed: bool
) -> Iterator[Piece]:
    corner = document.documentLayout().blockBoundingRect(block).topLeft()
    letters = letters_of(document.defaultFont().family())
    layout = block.layout()
    line = layout.lineForTextPosition(max(0, begin - block.position()))
    for number in range(line.lineNumber() if line.isValid() else 0, layout.lineCount()):
        line = layout.lineAt(number)
        line_start = block.position() + line.textStart()
        a, b = max(begin, line_start), min(stop, line_start + line.textLength())
        if line_start >= stop:
            return
        if a >= b:
            continue
        above, below = letters.over * line.height(), letters.under * line.height()
        start, end = a - block.position(), b - block.position()
        first, last = _x(line.cursorToX(start)), _x(line.cursorToX(end))
        for left, right in _stretches(line, start, end) if mixed else [(first, last)]:
            rect = QRectF(left, line.y() + above, right - left, line.height() - above - below)
            begins = a == mark.start and left - 1 <= first <= right + 1
            ends = b == mark.end and left - 1 <= last <= right + 1
            yield Piece(
                rect.translated(corner),
                corner.x() + first if begins else None,
                corner.x() + last if ends else None,
            )


def _stretches(line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
    """From where to where a part of a line stands; in mixed directions it can stand in several places."""
    stretches: list[tuple[float, float]] = []
    boxes = (run.boundingRect() for run in line.glyphRuns(start, end - start))
    for left, right in sorted((box.left(), box.right()) for box in boxes):
        if stretches and left <= stretches[-1][1] + 1:
            stretches[-1] = (stretches[-1][0], max(right, stretches[-1][1]))
        else:
            stretches.append((left, right))
    return stretches


def _x(answer: object) -> float:
    # PySide6 returns (x, position) here; the stubs say float.
    return float(answer[0] if isinstance(answer, tuple) else answer)  # type: ignore[arg-type]


class MarkPainter:
    """Paints the marks of one viewport.

    Args:
        font: of the article; sizes follow it.
        letters: font family of the small letters.
        apart: own marks have their line and letter above the text, the key's below it.
        outline: colour of the frame around the selected mark.
        underlines: draw the lines; without them bars stand at the ends. Letters and tints are always drawn.
    """

    def __init__(
        self, font: QFont, letters: str, *, apart: bool, outline: QColor, underlines: bool = True
    ) -> None:
        size = letters_of(font.family()).size * QFontInfo(font).pixelSize()
        self._unit = max(1.0, size / _SIZE)
        letter_font = QFont(letters)
        letter_font.setPixelSize(round(10 * self._unit))
        letter_font.setBold(True)
        self._letter_font = letter_font
        self._letter_metrics = QFontMetricsF(letter_font)
        self._apart = apart
        self._outline = outline
        self._underlines = underlines
        self._free: dict[tuple[int, bool], float] = {}

    def paint(
        self,
        painter: QPainter,
        document: QTextDocument,
        marks: Iterable[Mark],
        start: int,
        end: int,
        selected: frozenset[str],
    ) -> None:
        """Paint the marks between two positions; the painter stands in document coordinates.

        Args:
            painter: translated so that (0, 0) is the document's corner.
            document: holds the laid-out text.
            marks: in reading order.
            start: first visible position.
            end: last visible position.
            selected: ids of the marks that are framed.
        """
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._free = {}
        placed = [(mark, list(pieces(document, mark, start, end))) for mark in marks]
        for mark, parts in placed:
            if mark.layer != WHO and not (self._apart and mark.layer == KEY):
                for piece in parts:
                    self._ground(painter, mark, piece.rect.adjusted(-1, 0, 1, 0))
        for mark, parts in placed:
            for piece in parts:
                if mark.layer == WHO:
                    self._box(painter, mark, piece.rect)
                    continue
                if mark.id in selected:
                    self._frame(painter, mark, piece.rect)
                    self._knobs(painter, piece)
                if self._underlines:
                    self._line(painter, mark, piece.rect)
                else:
                    self._bars(painter, mark, piece)
                if piece.begins is not None:
                    self._letter(painter, mark, piece, self._lines_over(mark, placed))

    def _ground(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        painter.fillRect(rect, mark.look.tint)
        if mark.look.line == HATCHED:
            painter.fillRect(rect, hatching(mark.look.ink))

    def _knobs(self, painter: QPainter, piece: Piece) -> None:
        """Where the edges can be gripped: over the start and under the end."""
        if self._apart:
            return
        painter.setBrush(self._outline)
        size = 3.5 * self._unit
        if piece.begins is not None:
            painter.drawEllipse(
                QPointF(piece.rect.left() - 3 - size, piece.rect.top() - 1 - size), size, size
            )
        if piece.ends is not None:
            painter.drawEllipse(QPointF(piece.rect.right() + 3, piece.rect.bottom() + 6 + size), size, size)

    def _box(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        """The words that name the source: a dotted box, which no tag has."""
        painter.setPen(QPen(mark.look.ink, 1.4 * self._unit, Qt.PenStyle.DotLine))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(rect.adjusted(-2, 0, 2, 0), 4, 4)

    def _frame(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        painter.setPen(QPen(self._outline, 1.6 * self._unit))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        lines = 4 * self._unit * (mark.lane + 1) if self._underlines else 0
        above, below = (lines, 0) if self._above(mark) else (0, lines)
        painter.drawRoundedRect(rect.adjusted(-3, -1 - above, 3, 1 + below), 3, 3)

    def _above(self, mark: Mark) -> bool:
        return self._apart and mark.layer != KEY

    def _line(self, painter: QPainter, mark: Mark, rect: QRectF) -> None:
        if mark.look.line == HATCHED:
            return
        step = 4 * self._unit
        if self._above(mark):
            y = rect.top() - 1.5 * self._unit - mark.lane * step
        else:
            y = rect.bottom() + 1.5 * self._unit + mark.lane * step
        left, right = QPointF(rect.left(), y), QPointF(rect.right(), y)
        pen = QPen(mark.look.ink, 2 * self._unit, _STYLES.get(mark.look.line, Qt.PenStyle.SolidLine))
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if mark.look.line == "double":
            pen.setWidthF(1.1 * self._unit)
            painter.setPen(pen)
            for shift in (-1.3 * self._unit, 1.3 * self._unit):
                painter.drawLine(left + QPointF(0, shift), right + QPointF(0, shift))
        elif mark.look.line == "wavy":
            pen.setWidthF(1.5 * self._unit)
            painter.setPen(pen)
            painter.drawPath(wave(left, right, 1.6 * self._unit))
        else:
            painter.setPen(pen)
            painter.drawLine(left, right)

    def _bars(self, painter: QPainter, mark: Mark, piece: Piece) -> None:
        """Without lines a bar at either end says how far a mark reaches; a tint alone is too faint."""
        reach = 4 * self._unit
        above, below = (reach, 0.0) if self._above(mark) else (0.0, reach)
        painter.setPen(QPen(mark.look.ink, 1.5 * self._unit))
        for x in (piece.begins, piece.ends):
            if x is not None:
                painter.drawLine(
                    QPointF(x, piece.rect.top() - above), QPointF(x, piece.rect.bottom() + below)
                )

    def _lines_over(self, mark: Mark, placed: Sequence[tuple[Mark, object]]) -> int:
        """How many lines stand between a mark's letter and the words: none shall strike it through."""
        if not self._apart or not self._underlines:
            return 0
        here = (other.lane for other, _ in placed if other.layer == mark.layer and _together(mark, other))
        return max(here, default=0) + 1

    def _letter(self, painter: QPainter, mark: Mark, piece: Piece, lines: int) -> None:
        above = self._above(mark) or not self._apart
        rect, begins = piece.rect, piece.begins or 0.0
        width = self._letter_metrics.horizontalAdvance(mark.look.letter) + 2 * self._unit
        row = (round(rect.top()), above)
        x = begins - width if begins > rect.center().x() else begins
        x = max(x, self._free.get(row, x))
        self._free[row] = x + width
        away = 4 * self._unit * lines
        cap = self._letter_metrics.capHeight()
        y = rect.top() - away - 1.5 * self._unit if above else rect.bottom() + away + cap + 2 * self._unit
        painter.setFont(self._letter_font)
        painter.setPen(mark.look.ink)
        painter.drawText(QPointF(x, y), mark.look.letter)


def _together(mark: Mark, other: Mark) -> bool:
    """Does another mark stand over the first letters of this one?"""
    return other.start < mark.start + _LETTER_REACH and other.end > mark.start
