"""The lessons with a student's progress, as a list model."""

from collections.abc import Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.services.lessons import ShelfEntry
from annotator.ui.elided_label import plain_tip

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a lesson's row shows beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole
    PROGRESS = Qt.ItemDataRole.UserRole + 1


class LessonModel(QAbstractListModel):
    """Lessons by title."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ShelfEntry] = []

    def show_shelf(self, entries: Sequence[ShelfEntry]) -> None:
        """Show these lessons."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, index: Index) -> ShelfEntry:
        """The lesson at a valid index."""
        return self._entries[index.row()]

    def row_of(self, lesson_id: str) -> int:
        """The row of a lesson; 0 if it is not here."""
        ids = [entry.lesson.id for entry in self._entries]
        return ids.index(lesson_id) if lesson_id in ids else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lessons there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Title and progress of a lesson."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        match role:
            case Role.ENTRY:
                return entry
            case Role.PROGRESS:
                return self.progress(entry)
            case Qt.ItemDataRole.DisplayRole:
                return entry.lesson.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return f"{entry.lesson.title}. {self.progress(entry)}"
            case Qt.ItemDataRole.ToolTipRole:
                return plain_tip(entry.lesson.problem or entry.lesson.title)
        return None

    def progress(self, entry: ShelfEntry) -> str:
        """Length and progress in words, or why the lesson cannot be opened."""
        if entry.lesson.problem:
            return entry.lesson.problem
        words = self.tr("%n word(s)", "", entry.lesson.words)
        passages = self.tr("%n passage(s)", "", entry.passages)
        if entry.state == "new":
            state = self.tr("new")
        elif entry.state == "started":
            state = self.tr("started, {passages}").format(passages=passages)
        else:
            state = self.tr("handed in, {passages}").format(passages=passages)
        if entry.number > 1:
            state += self.tr(" (try {number})").format(number=entry.number)
        return f"{words} · {state}"
