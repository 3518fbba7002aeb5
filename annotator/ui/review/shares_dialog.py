"""How the score is made: each outcome's shares and points, which add up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QLabel,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from annotator.services.presenting.tables import Shares
from annotator.ui.review.shares_model import SharesModel
from annotator.ui.scrolled_dialog import fit_to_screen

_PASSAGE = 1
"""Place of the column with the passages."""
_NARROWEST = 24
"""Letters of a passage that are always shown."""
_MEASURED = 100
"""Rows, beside those in view, by which the columns get their widths."""


class SharesDialog(QDialog):
    """The table of shares with its total."""

    def __init__(self, shares: Shares, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("How the score is made"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        fit_to_screen(self, 105, 31)
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
        self.table = _SharesTable(SharesModel(shares, self))
        self.table.setAccessibleName(self.tr("Shares and points of each outcome"))
        column = QVBoxLayout(self)
        column.addWidget(note)
        column.addWidget(self.table, 1)
        column.addWidget(total)
        column.addWidget(buttons)
        self.table.fit(self.width())


class _SharesTable(QTableView):
    """Shows the shares; the passages take the room that the figures leave."""

    def __init__(self, model: SharesModel) -> None:
        super().__init__()
        self.setModel(model)
        self.verticalHeader().hide()
        self.horizontalHeader().setResizeContentsPrecision(_MEASURED)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)

    def sizeHintForColumn(self, column: int) -> int:  # noqa: N802 - Qt's name
        """Wide enough for the sums as well, which have the longest figures and stand last."""
        sums = self.model().index(self.model().rowCount() - 1, column)
        line = 1 if self.showGrid() else 0
        return max(super().sizeHintForColumn(column), self.sizeHintForIndex(sums).width() + line)

    def fit(self, width: int) -> None:
        """Give the columns their widths in so many pixels; with little room the table scrolls sideways."""
        self.resizeColumnsToContents()
        columns = range(self.model().columnCount())
        taken = sum(self.columnWidth(column) for column in columns if column != _PASSAGE)
        least = _NARROWEST * self.fontMetrics().averageCharWidth()
        self.setColumnWidth(_PASSAGE, max(least, width - taken - 3 * self.fontMetrics().height()))
