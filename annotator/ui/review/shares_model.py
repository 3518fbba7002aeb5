"""How the score is made, as a table model: a row for each outcome and one for the sums."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFont

from annotator.services.presenting.tables import Number, ShareRow, Shares

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_WORDS = (1, 2)
"""Places of the columns with words; the others have figures, which stand at the right."""


class SharesModel(QAbstractTableModel):
    """The rows of the table; each is made when it comes into view.

    Args:
        shares: what is shown.
        parent: owner.
    """

    def __init__(self, shares: Shares, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shares = shares
        self._headings = (
            self.tr("No."),
            self.tr("Passage"),
            self.tr("Outcome"),
            self.tr("Fit"),
            self.tr("Credit"),
            self.tr("At stake"),
            self.tr("Earned"),
            self.tr("Points"),
            self.tr("Lost"),
        )

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """One for each outcome, and the sums."""
        return 0 if parent.isValid() else len(self._shares.rows) + 1

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """As many as there are headings."""
        return 0 if parent.isValid() else len(self._headings)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """What a column is called."""
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._headings[section]
        return _side(section) if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401
        """A cell's text and its side; sums are bold."""
        if not index.isValid():
            return None
        last = index.row() == len(self._shares.rows)
        match role:
            case Qt.ItemDataRole.DisplayRole:
                texts = self._sums() if last else _texts(self._shares.rows[index.row()])
                return texts[index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return _side(index.column())
            case Qt.ItemDataRole.FontRole if last:
                bold = QFont()
                bold.setBold(True)
                return bold
        return None

    def _sums(self) -> tuple[str, ...]:
        shares = self._shares
        sums = _figure(shares.worth), _figure(shares.earned), shares.points, shares.lost
        return "", self.tr("Total"), "", "", "", *sums


def _side(column: int) -> Qt.AlignmentFlag:
    side = Qt.AlignmentFlag.AlignLeading if column in _WORDS else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter


def _texts(row: ShareRow) -> tuple[str, ...]:
    figures = [_figure(value) for value in (row.fit, row.credit, row.worth, row.earned)]
    return str(row.number), row.quote, row.outcome, *figures, row.points, row.lost


def _figure(number: Number) -> str:
    return f"{number.exact} {number.about}".strip()
