"""The students of a class with their scores by two versions of a key, as a table."""

from collections.abc import Callable, Mapping, Sequence
from enum import StrEnum
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from annotator.core.rescoring import SAME, Rescoring, StudentChange
from annotator.services.presenting.rescoring import DIRECTIONS
from annotator.services.presenting.wording import DASH, points, tenths
from annotator.ui.elided_label import plain_tip
from annotator.ui.rich_text import isolated
from annotator.ui.speech import interface_language
from annotator.ui.teach.difference_cards import version_name

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
STUDENT, BEFORE, AFTER, CHANGE = range(4)
_NAME = 16
"""Letters of a name that there is always room for."""


class Order(StrEnum):
    """How students can be sorted."""

    MOST = "most"
    GAINS = "gains"
    LOSSES = "losses"
    NAME = "name"


class RescoreModel(QAbstractTableModel):
    """The first row is the whole class, those below it are students.

    Args:
        rescoring: everyone's work with both versions.
        names: of the students, by id.
        versions: the numbers of both versions.
        parent: owner.
    """

    def __init__(
        self,
        rescoring: Rescoring,
        names: Mapping[str, str],
        versions: tuple[int, int],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._rescoring = rescoring
        self._names = names
        self._versions = versions
        self._means = rescoring.mean_before, rescoring.mean_after
        self._shown: Sequence[StudentChange] = rescoring.students

    def arrange(self, order: Order, *, only_changed: bool) -> None:
        """Show the students in an order; all of them, or those with another score or other outcomes."""
        students = [each for each in self._rescoring.students if each.changed or not only_changed]
        by_name = sorted(students, key=lambda each: (self.name(each).casefold(), each.student))
        self.beginResetModel()
        if order == Order.NAME:
            self._shown = by_name
        else:
            self._shown = sorted(by_name, key=_PLACES[order])
        self.endResetModel()

    def name(self, student: StudentChange) -> str:
        """What a student is called."""
        return self._names[student.student]

    def student(self, row: int) -> StudentChange | None:
        """The student of a row; None for the whole class."""
        return self._shown[row - 1] if row > 0 else None

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The students who are shown, and the whole class."""
        return 0 if parent.isValid() else 1 + len(self._shown)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """Name, both scores, and how they differ."""
        return 0 if parent.isValid() else 4

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:  # noqa: ANN401 - Qt's own type
        """What the columns are called; the scores by the version that they were made with."""
        if orientation != Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        before, after = map(version_name, self._versions)
        return (self.tr("Student"), before, after, self.tr("Change"))[section]

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The text of a cell."""
        if not index.isValid():
            return None
        student = self.student(index.row())
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return self._whole(index.column()) if student is None else self._cell(student, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == STUDENT and student is not None:
            return plain_tip(self.name(student))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return self._spoken(index, student)
        return None

    def _cell(self, student: StudentChange, column: int) -> str:
        language = interface_language()
        return {
            STUDENT: lambda: self.name(student),
            BEFORE: lambda: points(student.before.points, language),
            AFTER: lambda: points(student.after.points, language),
            CHANGE: lambda: signed(_difference(student)),
        }[column]()

    def _whole(self, column: int) -> str:
        before, after = self._means
        if column == STUDENT:
            return self.tr("The whole class")
        if before is None or after is None:
            return DASH
        language = interface_language()
        return {
            BEFORE: lambda: tenths(before * 100, language),
            AFTER: lambda: tenths(after * 100, language),
            CHANGE: lambda: signed(round((after - before) * 1000)),
        }[column]()

    def _spoken(self, index: Index, student: StudentChange | None) -> str:
        text = self._whole(index.column()) if student is None else self._cell(student, index.column())
        if student is not None and index.column() == CHANGE and student.direction != SAME:
            direction = interface_language().say(DIRECTIONS[student.direction])
            return f"{direction}: {text}"
        return text


class StudentTable(QTableView):
    """Rows that are chosen by the arrow keys; Enter goes to what belongs to a row.

    Args:
        model: what is shown.
        name: what a screen reader calls it.
    """

    def __init__(self, model: RescoreModel, name: str) -> None:
        super().__init__()
        self.setModel(model)
        self.setAccessibleName(name)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(round(1.7 * self.fontMetrics().height()))
        self._fit_columns(model.columnCount())

    def _fit_columns(self, columns: int) -> None:
        """Scores have the room that any score needs; Qt would measure all of them again and again."""
        header, letters = self.horizontalHeader(), self.fontMetrics()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setSectionResizeMode(STUDENT, QHeaderView.ResizeMode.Stretch)
        widest = letters.horizontalAdvance(signed(-1000)) + 2 * letters.averageCharWidth()
        beside = self.verticalScrollBar().sizeHint().width()
        for column in range(1, columns):
            width = max(widest, header.sectionSizeHint(column))
            header.resizeSection(column, width)
            beside += width
        self.setMinimumWidth(beside + _NAME * letters.averageCharWidth())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on; Qt would hand it to the dialog's button as well."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self.activated.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)


def _alignment(column: int) -> int:
    side = Qt.AlignmentFlag.AlignLeading if column == STUDENT else Qt.AlignmentFlag.AlignRight
    return int(side | Qt.AlignmentFlag.AlignVCenter)


def signed(tenths_of_points: int) -> str:
    """A difference in points with its sign."""
    sign = "+" if tenths_of_points > 0 else "−" if tenths_of_points < 0 else ""
    return isolated(sign + points(abs(tenths_of_points), interface_language()))


def _difference(student: StudentChange) -> int:
    """In tenths of a point, as it is shown."""
    return student.after.points - student.before.points


_PLACES: Mapping[Order, Callable[[StudentChange], Any]] = {
    Order.MOST: lambda student: (-abs(_difference(student)), -student.changed),
    Order.GAINS: lambda student: -_difference(student),
    Order.LOSSES: _difference,
}
