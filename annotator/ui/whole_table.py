"""A table of texts that is as high as its rows, so that only what is around it scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QScrollArea,
    QSizePolicy,
    QTableWidget,
    QTableWidgetItem,
)

Index = QModelIndex | QPersistentModelIndex

_NARROWEST = 12
"""Of the wide column, in letters m; with less room the table scrolls sideways."""


def table_of(
    name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], wide: int, *, once: int = 0
) -> "WholeTable":
    """A table that can be read by keyboard and screen reader.

    Args:
        name: what a screen reader calls it.
        headings: of its columns.
        rows: their texts.
        wide: the column that takes the room that is left, and whose texts wrap.
        once: so many first columns show what they share with the row above only there; a screen reader
            reads it in every row.
    """
    table = WholeTable(len(rows), len(headings), wide)
    table.setAccessibleName(name)
    table.setHorizontalHeaderLabels(list(headings))
    for row, texts in enumerate(rows):
        shared = row > 0 and texts[:once] == rows[row - 1][:once]
        for column, text in enumerate(texts):
            item = QTableWidgetItem("" if shared and column < once else text)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, text)
            table.setItem(row, column, item)
    return table


class WholeTable(QTableWidget):
    """Shows all of its rows.

    Args:
        rows: how many.
        columns: how many.
        wide: the column that takes the room that is left.
    """

    def __init__(self, rows: int, columns: int, wide: int) -> None:
        super().__init__(rows, columns)
        self._wide = wide
        self.verticalHeader().hide()
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        header.setHighlightSections(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setTabKeyNavigation(False)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """With a little room between two columns."""
        return super().sizeHintForColumn(column) + self.fontMetrics().averageCharWidth()

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Scroll what is around the table to the cell that the keyboard has reached."""
        super().currentChanged(current, previous)
        around = self.parentWidget()
        while around is not None and not isinstance(around, QScrollArea):
            around = around.parentWidget()
        inside = around.widget() if around is not None else None
        if around is not None and inside is not None and current.isValid():
            at = self.viewport().mapTo(inside, self.visualRect(current).center())
            around.ensureVisible(at.x(), at.y(), 0, self.rowHeight(current.row()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the wide column what is left, then the rows their heights, then the table its own."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def _fit(self) -> None:
        self.resizeColumnsToContents()
        others = sum(self.columnWidth(column) for column in range(self.columnCount()) if column != self._wide)
        least = _NARROWEST * self.fontMetrics().horizontalAdvance("m")
        self.setColumnWidth(self._wide, max(least, self.viewport().width() - others))
        self.resizeRowsToContents()
        height = self.horizontalHeader().sizeHint().height() + self.verticalHeader().length()
        if others + least > self.viewport().width():
            height += self.horizontalScrollBar().sizeHint().height()
        self.setFixedHeight(height + 2 * self.frameWidth() + 2)
