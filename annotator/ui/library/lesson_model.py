"""The lessons with a student's progress, as a list model."""

from collections.abc import Callable, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.services.lessons import ShelfEntry, State
from annotator.ui.elided_label import plain_tip
from annotator.ui.library.languages import language_name
from annotator.ui.speech import told

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a lesson's row shows beside Qt's own roles."""

    ENTRY = Qt.ItemDataRole.UserRole
    PROGRESS = Qt.ItemDataRole.UserRole + 1
    """How far the student is, or why the lesson cannot be opened."""
    FACTS = Qt.ItemDataRole.UserRole + 2
    """Length and language; empty for a lesson that cannot be opened."""
    ACT = Qt.ItemDataRole.UserRole + 3
    """What the card's button says; empty for a lesson that cannot be opened."""
    COURSE = Qt.ItemDataRole.UserRole + 5
    """The course that the lesson belongs to, and its place there; empty for none."""
    SEARCHED = Qt.ItemDataRole.UserRole + 4
    """The text in which the search looks."""


class LessonModel(QAbstractListModel):
    """The shelf's lessons in its order."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[ShelfEntry] = []
        self._shown: dict[int, Callable[[ShelfEntry], object]] = {
            Role.ENTRY: lambda entry: entry,
            Role.PROGRESS: self.progress,
            Role.FACTS: self.facts,
            Role.ACT: self.act,
            Role.COURSE: self.course,
            Role.SEARCHED: self._searched,
            Qt.ItemDataRole.DisplayRole: lambda entry: entry.lesson.title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._spoken_act,
            Qt.ItemDataRole.ToolTipRole: lambda entry: plain_tip(_problem(entry) or entry.lesson.title),
        }

    def show_shelf(self, entries: Sequence[ShelfEntry]) -> None:
        """Show these lessons."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def row_of(self, lesson_id: str) -> int:
        """The row of a lesson; 0 if it is not here."""
        ids = [entry.lesson.id for entry in self._entries]
        return ids.index(lesson_id) if lesson_id in ids else 0

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lessons there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Title, facts and progress of a lesson."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        shown = self._shown.get(role)
        return None if shown is None else shown(entry)

    def _searched(self, entry: ShelfEntry) -> str:
        return f"{self._spoken(entry)} {entry.lesson.id}"

    def _spoken(self, entry: ShelfEntry) -> str:
        parts = (entry.lesson.title, self.facts(entry), self.progress(entry), self.course(entry))
        return ". ".join(part for part in parts if part)

    def _spoken_act(self, entry: ShelfEntry) -> str:
        act = self.act(entry)
        return self.tr("Enter: {act}").format(act=act) if act else ""

    def facts(self, entry: ShelfEntry) -> str:
        """Length and language."""
        if entry.lesson.problem:
            return ""
        words = self.tr("%Ln word(s)", "", entry.lesson.words)
        language = language_name(entry.lesson.language)
        return f"{words} · {language}" if language else words

    def course(self, entry: ShelfEntry) -> str:
        """The course that the lesson belongs to, and its place there; empty for none."""
        place = entry.course
        if place is None:
            return ""
        text = self.tr("{course}, lesson {number} of {count}")
        return text.format(course=place.title, number=place.number, count=place.count)

    def progress(self, entry: ShelfEntry) -> str:
        """How far the student is, or why the lesson cannot be opened."""
        if entry.lesson.problem:
            return _problem(entry)
        if entry.state == "new":
            return self.tr("new")
        if entry.state == "started":
            state = self.tr("%Ln passage(s)", "", entry.passages)
        else:
            state = self.tr("handed in")
        if entry.number > 1:
            return self.tr("{state} (try {number})").format(state=state, number=entry.number)
        return state

    def act(self, entry: ShelfEntry | None) -> str:
        """What opening the lesson is called; empty if it cannot be opened."""
        if entry is None or entry.lesson.problem:
            return ""
        return act_names()[entry.state]


def _problem(entry: ShelfEntry) -> str:
    """Why the lesson cannot be opened, in the interface's language; empty if it can."""
    return told(entry.lesson.problem) if entry.lesson.problem else ""


def act_names() -> dict[State, str]:
    """What a card's button says, by the lesson's state."""
    return {
        "new": QCoreApplication.translate("LessonModel", "Open"),
        "started": QCoreApplication.translate("LessonModel", "Go on"),
        "handed_in": QCoreApplication.translate("LessonModel", "See the comparison"),
    }
