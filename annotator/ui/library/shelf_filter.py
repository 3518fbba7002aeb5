"""The lessons that a search leaves."""

import unicodedata

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel

from annotator.services.lessons import ShelfEntry
from annotator.ui.library.lesson_model import LessonModel, Role

Index = QModelIndex | QPersistentModelIndex


class ShelfFilter(QSortFilterProxyModel):
    """Shows the lessons in which each of the words occurs, in title, language or progress.

    Args:
        lessons: all lessons, in their order.
        parent: owner.
    """

    def __init__(self, lessons: LessonModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lessons = lessons
        self._words: list[str] = []
        self.setSourceModel(lessons)

    def search(self, text: str) -> None:
        """Show the lessons that have all of these words; all lessons for none."""
        self._words = _plain(text).split()
        self.invalidate()

    def entry(self, index: Index) -> ShelfEntry:
        """The lesson at a valid index."""
        entry: ShelfEntry = index.data(Role.ENTRY)
        return entry

    def index_of(self, lesson_id: str) -> QModelIndex:
        """Where a lesson is shown; the first one if it is not shown, invalid if none is."""
        found = self.mapFromSource(self._lessons.index(self._lessons.row_of(lesson_id)))
        return found if found.isValid() else self.index(0, 0)

    def filterAcceptsRow(self, row: int, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Whether a lesson has all words."""
        searched = _plain(self._lessons.index(row, 0, parent).data(Role.SEARCHED))
        return all(word in searched for word in self._words)


def _plain(text: str) -> str:
    """Without case and accents, so that "mexico" finds "México"."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(part for part in parts if not unicodedata.combining(part))
