"""How the score is made: each outcome's shares and points, which add up."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.services.presenting.tables import Number, Shares
from annotator.ui.scrolled_dialog import fit_to_screen

_PASSAGE = 1
"""Place of the column with the passages."""
_WORDS = {_PASSAGE, 2}
"""Places of the columns that hold words; the others hold figures, which stand at the right."""
_NARROWEST = 24
"""Letters of a passage that are always shown."""


class SharesDialog(QDialog):
    """The table of shares with its total."""

    def __init__(self, shares: Shares, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the score is made"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, 122, 31)
        note = QLabel(
            self.tr(
                "Each passage of the key and each highlight of yours holds one share, a pair holds two. "
                "A pair earns its shares times its credit: half for the place, half for the tag. "
                "Earned shares ÷ all shares × 100 is the score."
            )
        )
        note.setWordWrap(True)
        total = QLabel(f"{shares.sum}  →  {shares.shown}")
        total.setProperty("role", "heading")
        total.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(note)
        column.addWidget(self._table(shares), 1)
        column.addWidget(total)
        column.addWidget(buttons)

    def _table(self, shares: Shares) -> QTableWidget:
        headings = [
            self.tr("No."),
            self.tr("Passage"),
            self.tr("Outcome"),
            self.tr("Fit"),
            self.tr("Credit"),
            self.tr("At stake"),
            self.tr("Earned"),
            self.tr("Points"),
            self.tr("Lost"),
        ]
        table = QTableWidget(len(shares.rows) + 1, len(headings))
        table.setAccessibleName(self.tr("Shares and points of each outcome"))
        for column, heading in enumerate(headings):
            head = QTableWidgetItem(heading)
            head.setTextAlignment(_side(column))
            table.setHorizontalHeaderItem(column, head)
        table.verticalHeader().hide()
        table.setTabKeyNavigation(False)
        table.setWordWrap(False)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        for number, row in enumerate(shares.rows):
            figures = [_figure(value) for value in (row.fit, row.credit, row.worth, row.earned)]
            _fill(table, number, [str(row.number), row.quote, row.outcome, *figures, row.points, row.lost])
        last = ["", self.tr("Total"), "", "", "", _figure(shares.worth), _figure(shares.earned)]
        _fill(table, len(shares.rows), [*last, shares.points, shares.lost], bold=True)
        table.resizeColumnsToContents()
        # The passages take what is left; with little room the table scrolls sideways.
        taken = sum(table.columnWidth(column) for column in range(table.columnCount()) if column != _PASSAGE)
        least = _NARROWEST * table.fontMetrics().averageCharWidth()
        table.setColumnWidth(_PASSAGE, max(least, self.width() - taken - 3 * table.fontMetrics().height()))
        return table


def _figure(number: Number) -> str:
    return f"{number.exact} {number.about}".strip()


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column in _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _fill(table: QTableWidget, row: int, texts: Sequence[str], *, bold: bool = False) -> None:
    for column, text in enumerate(texts):
        item = QTableWidgetItem(text)
        item.setTextAlignment(_side(column))
        if bold:
            font = item.font()
            font.setBold(True)
            item.setFont(font)
        table.setItem(row, column, item)
