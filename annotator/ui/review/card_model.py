"""The outcomes of a comparison as a list model, all of them or one kind."""

from enum import IntEnum
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from annotator.core.review import Review
from annotator.services.presenting.cards import Card, cards_of
from annotator.ui.review.groups import GROUPS, groups_of

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
        self._tags = {place: tag.name for place, tag in enumerate(review.lesson.tags)}
        cards = cards_of(review)
        rows = review.comparison.rows if review.comparison is not None else ()
        groups = [groups_of(row) for row in rows] or [{"all"}] * len(cards)
        self._all = list(zip(cards, groups, strict=True))
        self._shown = [card for card, _ in self._all]

    def counts(self) -> dict[str, int]:
        """How many outcomes each group has."""
        return {group: sum(group in groups for _, groups in self._all) for group, _ in GROUPS}

    def show_group(self, group: str) -> None:
        """Show the outcomes of one group."""
        self.beginResetModel()
        self._shown = [card for card, groups in self._all if group in groups]
        self.endResetModel()

    def card(self, index: Index) -> Card:
        """The card at a valid index."""
        return self._shown[index.row()]

    def find(self, own_id: str = "", key_id: str = "") -> QModelIndex:
        """Where the card of a student's or of a key's passage stands; invalid if it is not shown."""
        for row, card in enumerate(self._shown):
            if (own_id and card.own_id == own_id) or (key_id and card.key_id == key_id):
                return self.index(row)
        return QModelIndex()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cards are shown."""
        return 0 if parent.isValid() else len(self._shown)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The card, and its text for a screen reader."""
        if not index.isValid():
            return None
        card = self._shown[index.row()]
        match role:
            case Role.CARD:
                return card
            case Qt.ItemDataRole.DisplayRole:
                return card.quote
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(card)
        return None

    def _spoken(self, card: Card) -> str:
        parts = [f"{card.number}. {card.sentence}", f"“{card.quote}”", card.result]
        for own in card.own:
            reason = own.reason or self.tr("no reason written")
            parts.append(self.tr("You: {tag}. {reason}").format(tag=self._tags[own.tag], reason=reason))
        if card.key is not None:
            parts.append(self.tr("Key: {tag}. {why}").format(tag=self._tags[card.key.tag], why=card.key.why))
            if card.key.check:
                parts.append(self.tr("Check: {check}").format(check=card.key.check))
        return " ".join(part for part in parts if part)
