"""The passages of a try in reading order, as a list model."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Mapping, Sequence
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt, Signal

from annotator.core.key import KeyNotes
from annotator.core.key_drafts import IGNORED
from annotator.core.model import Article, Change, Passage, Tag, reading_place
from annotator.ui.elided_label import plain_tip
from annotator.ui.speech import listed, quoted

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()
_TIP = 600
"""Characters of a tool tip."""


class Role(IntEnum):
    """What a card shows beside Qt's own roles."""

    PASSAGE = Qt.ItemDataRole.UserRole
    TAG = Qt.ItemDataRole.UserRole + 1
    QUOTE = Qt.ItemDataRole.UserRole + 2
    ASIDE = Qt.ItemDataRole.UserRole + 3


class PassageModel(QAbstractListModel):
    """Reads passages; a reason that is typed goes out as a signal and comes back as a change."""

    reason_written = Signal(str, str)
    """A passage's id and its new reason, when the field was left."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._passages: list[Passage] = []
        self._tags: Mapping[str, Tag] = {}
        self._text = ""

    def show_passages(self, article: Article, tags: Sequence[Tag], passages: Iterable[Passage]) -> None:
        """Show these passages, which are in reading order."""
        self.beginResetModel()
        self._text = article.text
        self._tags = {tag.id: tag for tag in tags}
        self._passages = list(passages)
        self.endResetModel()

    def apply(self, changes: Iterable[Change]) -> None:
        """Follow what a service changed."""
        for change in changes:
            before, after = change.before, change.after
            if before is not None and after is not None and reading_place(before) == reading_place(after):
                row = self._place(before)
                self._passages[row] = after
                self.dataChanged.emit(self.index(row), self.index(row))
                continue
            if before is not None:
                self._remove(before)
            if after is not None:
                self._insert(after)

    def _remove(self, passage: Passage) -> None:
        row = self._place(passage)
        self.beginRemoveRows(_NOWHERE, row, row)
        del self._passages[row]
        self.endRemoveRows()

    def _insert(self, passage: Passage) -> None:
        row = self._place(passage)
        self.beginInsertRows(_NOWHERE, row, row)
        self._passages.insert(row, passage)
        self.endInsertRows()

    def _place(self, passage: Passage) -> int:
        return bisect_left(self._passages, reading_place(passage), key=reading_place)

    def passage(self, index: Index) -> Passage:
        """The passage at a valid index."""
        return self._passages[index.row()]

    def all(self) -> Sequence[Passage]:
        """The passages, in reading order."""
        return self._passages

    def index_of(self, passage: Passage) -> QModelIndex:
        """Where a passage stands."""
        return self.index(self._place(passage))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many passages there are."""
        return 0 if parent.isValid() else len(self._passages)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every card can be selected, and its reason edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """Quotation, tag and reason of a passage."""
        if not index.isValid():
            return None
        passage = self._passages[index.row()]
        tag = self._tags[passage.tag]
        quote = self._text[passage.span.start : passage.span.end]
        match role:
            case Role.PASSAGE:
                return passage
            case Role.TAG:
                return tag
            case Role.QUOTE | Qt.ItemDataRole.DisplayRole:
                return quote
            case Role.ASIDE:
                return self._aside(passage)
            case Qt.ItemDataRole.EditRole:
                return passage.reason
            case Qt.ItemDataRole.ToolTipRole:
                text = f"{tag.name}: {quoted(quote)}\n{passage.reason}".rstrip()
                return plain_tip(text if len(text) <= _TIP else text[:_TIP] + "…")
            case Qt.ItemDataRole.AccessibleTextRole:
                reason = passage.reason or ("" if passage.tag == IGNORED else self.tr("No reason yet"))
                return f"{tag.name}. {self._aside(passage)} {quoted(quote)}. {reason}".replace("  ", " ")
        return None

    def _aside(self, passage: Passage) -> str:
        """Who says so, how sure the student is, and what a key says of it beside its tag."""
        parts = []
        if passage.who is not None:
            parts.append(quoted(self._text[passage.who.start : passage.who.end]))
        if passage.sure is not None:
            parts.append(self.tr("sure") if passage.sure else self.tr("not sure"))
        if passage.notes is not None:
            parts += self._noted(passage.notes)
        return " · ".join(parts)

    def _noted(self, notes: KeyNotes) -> Iterator[str]:
        if notes.optional:
            yield self.tr("optional")
        if notes.weight != 1:
            yield self.tr("weight {weight}").format(weight=notes.weight)
        if notes.accept:
            names = [self._tags[tag].name for tag in notes.accept if tag in self._tags]
            yield self.tr("also {tags}").format(tags=listed(names))
        if notes.disputed:
            yield self.tr("experts disagree")

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:  # noqa: ANN401
        """Ask for a reason to be kept."""
        if not index.isValid() or role != Qt.ItemDataRole.EditRole:
            return False
        self.reason_written.emit(self._passages[index.row()].id, str(value))
        return True
