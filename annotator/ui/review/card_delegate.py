"""Draws outcome cards."""

from collections.abc import Hashable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QListView, QStyleOptionViewItem

from annotator.services.presenting.cards import Card
from annotator.ui.models.rich_delegate import Index, RichDelegate
from annotator.ui.review.card_model import Role
from annotator.ui.review.card_text import CardText
from annotator.ui.theme import Theme


class CardDelegate(RichDelegate):
    """Outcome cards; one that waits for a second answer has a bar at its beginning.

    Args:
        text: writes the cards.
        theme: colours of frames.
        view: the list it draws for.
    """

    def __init__(self, text: CardText, theme: Theme, view: QListView) -> None:
        super().__init__(theme, view)
        self._text = text

    def key(self, index: Index) -> Hashable:
        """The card's number, which stays when others are filtered away."""
        card: Card = index.data(Role.CARD)
        return card.number

    def html(self, index: Index, width: int) -> str:
        """The card as rich text."""
        return self._text.html(index.data(Role.CARD), width)

    def decorate(self, painter: QPainter, frame: QRectF, option: QStyleOptionViewItem, index: Index) -> None:
        """The bar of a card that waits."""
        if not index.data(Role.CARD).waiting:
            return
        bar = frame.adjusted(3, 8, 0, -8)
        bar.setWidth(4)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            bar.moveRight(frame.right() - 3)
        painter.fillRect(bar, self._theme.colour("accent"))
