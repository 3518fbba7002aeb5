"""How far lists, quotations and rows of tables stand in: room beside the letters, and no letter more."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetricsF, QTextBlock, QTextBlockFormat, QTextCursor, QTextDocument, QTextOption

from annotator.core.model import Article, Run
from annotator.core.span import Span
from annotator.ui.reader.text_map import TextMap

_LIST, _HANGING, _QUOTE, _COLUMNS = 1.2, 0.7, 1.5, 1.2
"""Distances in the size of the letters: of a list's level, of an item's further lines from its first, of a
quotation's sides, between columns."""
_DEEPEST = 5
_WIDEST_COLUMN = 18.0
"""In the size of the letters; in a column that is wider the next one begins where it ends."""


def set_block_forms(document: QTextDocument, article: Article, text_map: TextMap) -> None:
    """Let every block stand in as its form says, by the size of the document's letters.

    Args:
        document: filled with the article; the direction of its lines is set.
        article: its forms.
        text_map: finds their positions.
    """
    metrics = QFontMetricsF(document.defaultFont())
    size = metrics.height()
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    for run in article.runs:
        if run.kind == "list_item":
            begin = min(_level(run), _DEEPEST) * _LIST + _HANGING
            _stand_in(cursor, _blocks(document, run, text_map), begin * size, 0.0, -_HANGING * size)
        elif run.kind == "quote":
            _stand_in(cursor, _blocks(document, run, text_map), _QUOTE * size, _QUOTE * size)
    for rows in _tables(article):
        stops = _stops([article.text[row.start : row.end] for row in rows], metrics)
        for row in rows:
            _set_tabs(cursor, _blocks(document, row, text_map), stops)
    cursor.endEditBlock()


def _level(run: Run) -> int:
    level = run.other.get("level", 1)
    return level if isinstance(level, int) and level > 0 else 1


def _blocks(document: QTextDocument, run: Run, text_map: TextMap) -> Iterator[QTextBlock]:
    """The lines of a run, as Qt's blocks."""
    start, end = text_map.positions(Span(run.start, run.end))
    block = document.findBlock(start)
    while block.isValid() and block.position() < end:
        yield block
        block = block.next()


def _stand_in(
    cursor: QTextCursor, blocks: Iterator[QTextBlock], begin: float, end: float, first: float = 0.0
) -> None:
    """Leave room where lines begin and where they end, and some more or less before the first line."""
    for block in blocks:
        backwards = block.textDirection() == Qt.LayoutDirection.RightToLeft
        look = QTextBlockFormat()
        look.setLeftMargin(end if backwards else begin)
        look.setRightMargin(begin if backwards else end)
        look.setTextIndent(first)
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(look)


def _set_tabs(cursor: QTextCursor, blocks: Iterator[QTextBlock], stops: Sequence[float]) -> None:
    tabs = [QTextOption.Tab(stop, QTextOption.TabType.LeftTab) for stop in stops]
    look = QTextBlockFormat()
    look.setTabPositions(tabs)
    for block in blocks:
        cursor.setPosition(block.position())
        cursor.mergeBlockFormat(look)


def _tables(article: Article) -> Iterator[list[Run]]:
    """The rows that stand right below each other."""
    rows: list[Run] = []
    for run in (run for run in article.runs if run.kind == "table_row"):
        if rows and article.text[rows[-1].end : run.start] != "\n":
            yield rows
            rows = []
        rows.append(run)
    if rows:
        yield rows


def _stops(rows: Sequence[str], metrics: QFontMetricsF) -> list[float]:
    """Where the second, third ... column begins, so that everything before it has room."""
    cells = [row.split("\t")[:-1] for row in rows]
    most = _WIDEST_COLUMN * metrics.height()
    widths = [0.0] * max(map(len, cells), default=0)
    for row in cells:
        for column, cell in enumerate(row):
            widths[column] = max(widths[column], min(metrics.horizontalAdvance(cell), most))
    return list(accumulate(width + _COLUMNS * metrics.height() for width in widths))
