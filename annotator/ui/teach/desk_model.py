"""The lessons at the instructor's desk with the state of their keys, as a list model."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from annotator.services.drafting import DeskEntry
from annotator.services.ports import KeyVersion
from annotator.ui.elided_label import plain_tip
from annotator.ui.library.languages import language_name
from annotator.ui.library.lesson_model import Role
from annotator.ui.speech import day

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class DeskModel(QAbstractListModel):
    """The desk's entries in their order; has the roles of a lesson's card."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: list[DeskEntry] = []
        self._shown: dict[int, Callable[[DeskEntry], object]] = {
            Role.ENTRY: lambda entry: entry,
            Role.PROGRESS: self.state,
            Role.FACTS: self._facts,
            Role.ACT: act_of,
            Qt.ItemDataRole.DisplayRole: lambda entry: entry.lesson.title,
            Qt.ItemDataRole.AccessibleTextRole: self._spoken,
            Qt.ItemDataRole.AccessibleDescriptionRole: self._spoken_act,
            Qt.ItemDataRole.ToolTipRole: lambda entry: plain_tip(entry.lesson.problem or entry.lesson.title),
        }

    def show_entries(self, entries: Sequence[DeskEntry]) -> None:
        """Show these lessons."""
        self.beginResetModel()
        self._entries = list(entries)
        self.endResetModel()

    def entry(self, index: Index) -> DeskEntry:
        """The entry at a valid index."""
        return self._entries[index.row()]

    def index_of(self, lesson_id: str) -> QModelIndex:
        """Where a lesson stands; the first one if it is not here."""
        ids = [entry.lesson.id for entry in self._entries]
        return self.index(ids.index(lesson_id) if lesson_id in ids else 0)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many lessons there are."""
        return 0 if parent.isValid() else len(self._entries)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Title, facts and the key's state of a lesson."""
        shown = self._shown.get(role)
        return shown(self._entries[index.row()]) if shown is not None and index.isValid() else None

    def state(self, entry: DeskEntry) -> str:
        """The state of the key, or why the lesson cannot be opened."""
        if entry.lesson.problem:
            return entry.lesson.problem
        parts = []
        if entry.versions:
            parts.append(self._newest(entry.versions))
        if entry.draft is not None:
            parts.append(self.tr("draft with %n passage(s)", "", entry.draft))
        if not parts:
            parts.append(self.tr("no key yet") if entry.kept else self.tr("not opened here yet"))
        if entry.collected:
            parts.append(self.tr("work of %n student(s)", "", entry.collected))
        return " · ".join(parts)

    def _newest(self, versions: Sequence[KeyVersion]) -> str:
        newest = versions[-1]
        if newest.author:
            text = self.tr("key version {version} of {day}, by {author}")
        else:
            text = self.tr("key version {version} of {day}")
        said = text.format(version=newest.version, day=day(newest.created), author=newest.author)
        used = next((each.version for each in versions if each.in_force), newest.version)
        if used == newest.version:
            return said
        return f"{said} · " + self.tr("version {version} is in force").format(version=used)

    def _facts(self, entry: DeskEntry) -> str:
        if entry.lesson.problem:
            return ""
        words = self.tr("%Ln word(s)", "", entry.lesson.words)
        language = language_name(entry.lesson.language)
        return f"{words} · {language}" if language else words

    def _spoken(self, entry: DeskEntry) -> str:
        parts = (entry.lesson.title, self._facts(entry), self.state(entry))
        return ". ".join(part for part in parts if part)

    def _spoken_act(self, entry: DeskEntry) -> str:
        act = act_of(entry)
        return self.tr("Enter: {act}").format(act=act) if act else ""


def act_of(entry: DeskEntry | None) -> str:
    """What opening the key is called; empty if the lesson cannot be opened."""
    if entry is None or entry.lesson.problem:
        return ""
    write, go_on, change = act_names()
    if entry.draft is not None:
        return go_on
    return change if entry.versions else write


def act_names() -> tuple[str, str, str]:
    """What a card's button can say: for no key, for a draft, for a published key."""
    return (
        QCoreApplication.translate("DeskModel", "Write the key"),
        QCoreApplication.translate("DeskModel", "Go on with the draft"),
        QCoreApplication.translate("DeskModel", "Change the key"),
    )
