"""The outcomes of a comparison as a list model, all of them or one kind."""

from collections.abc import Iterator
from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.comparison import Row
from annotator.core.review import Review
from annotator.core.showing import rows_shown, waiting
from annotator.services.presenting.cards import Card, Deck
from annotator.ui.review.card_speech import spoken
from annotator.ui.review.groups import GROUPS, differs, groups_of
from annotator.ui.speech import interface_language

Index = QModelIndex | QPersistentModelIndex
_NOWHERE = QModelIndex()


class Role(IntEnum):
    """What a card shows beside Qt's own roles."""

    CARD = Qt.ItemDataRole.UserRole


class CardModel(QAbstractListModel):
    """Cards in reading order.

    Args:
        review: what is shown.
        parent: owner.
    """

    def __init__(self, review: Review, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tags = [tag.name for tag in review.lesson.tags]
        self._rows = rows_shown(review) or ()
        self._deck = Deck(review, interface_language())
        self._waiting = set(waiting(review))
        sure = {passage.id for passage in review.passages if passage.sure}
        self._groups = [groups_of(row, sure) for row in self._rows] or [{"all"} for _ in review.passages]
        self._own = {row.passages[0]: n for n, row in enumerate(self._rows) if _is_its_own(row)}
        self._own = self._own or {passage.id: n for n, passage in enumerate(review.passages)}
        self._keys = {row.key: n for n, row in enumerate(self._rows) if row.key is not None}
        self._shown = list(range(len(self._deck)))
        self._places = dict(zip(self._shown, self._shown, strict=True))

    def show_review(self, review: Review, own_id: str, key_id: str) -> QModelIndex:
        """Show what a response about a highlight or a passage of the key has changed.

        Every card stays where it is. Returns the place of the one that says something else now; invalid if
        it is not shown.
        """
        self._deck = Deck(review, interface_language())
        self._waiting = set(waiting(review))
        index = self.find(own_id, key_id)
        if index.isValid():
            self.dataChanged.emit(index, index)
        return index

    def counts(self) -> dict[str, int]:
        """How many outcomes each group has."""
        counts = {group: sum(group in groups for groups in self._groups) for group, _ in GROUPS}
        return {**counts, "waiting": len(self._waiting)}

    def show_group(self, group: str) -> None:
        """Show the outcomes of one group."""
        self.beginResetModel()
        self._shown = [number for number in range(len(self._groups)) if self._belongs(number, group)]
        self._places = {number: place for place, number in enumerate(self._shown)}
        self.endResetModel()

    def _belongs(self, number: int, group: str) -> bool:
        return self._waits(number) if group == "waiting" else group in self._groups[number]

    def _waits(self, number: int) -> bool:
        passages = self._rows[number].passages if self._rows else ()
        return bool(passages) and passages[0] in self._waiting

    @property
    def deck(self) -> Deck:
        """All cards, whether they are shown or not."""
        return self._deck

    def card(self, index: Index) -> Card:
        """The card at a valid index."""
        return self._deck.card(self._shown[index.row()])

    def outcome(self, index: Index) -> Row | None:
        """The row of the comparison behind a card; None if no outcomes are shown."""
        return self._rows[self._shown[index.row()]] if self._rows else None

    def find(self, own_id: str = "", key_id: str = "") -> QModelIndex:
        """Where the card of a student's or of a key's passage stands; invalid if it is not shown."""
        number = self._own.get(own_id, self._keys.get(key_id))
        place = self._places.get(number) if number is not None else None
        return self.index(place) if place is not None else QModelIndex()

    def waiting(self) -> int:
        """How many cards wait for a second answer, whether they are shown or not."""
        return len(self._waiting)

    def next_waiting(self, place: int) -> QModelIndex:
        """The next shown card behind a place that waits for a second answer; behind the last, the first."""
        places = [*range(place + 1, len(self._shown)), *range(place + 1)]
        return self._first(here for here in places if self._waits(self._shown[here]))

    def next_difference(self, place: int, by: int) -> QModelIndex:
        """The next shown card behind (1) or before (-1) a place where student and key differ."""
        places = range(place + by, len(self._shown) if by > 0 else -1, by) if self._rows else ()
        return self._first(here for here in places if differs(self._rows[self._shown[here]]))

    def _first(self, places: Iterator[int]) -> QModelIndex:
        place = next(places, None)
        return QModelIndex() if place is None else self.index(place)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cards are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The card, and its text for a screen reader."""
        if not index.isValid():
            return None
        card = self.card(index)
        match role:
            case Role.CARD:
                return card
            case Qt.ItemDataRole.DisplayRole:
                return card.quote
            case Qt.ItemDataRole.AccessibleTextRole:
                return spoken(card, self._tags)
        return None


def _is_its_own(row: Row) -> bool:
    """Does the row tell of its first highlight? A merged one is told of elsewhere."""
    return bool(row.passages) and row.code != "merged"
