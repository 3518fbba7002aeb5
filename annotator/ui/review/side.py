"""The outcomes beside the article: what waits, which kind is shown, the cards, and one of them opened."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QBoxLayout,
    QComboBox,
    QLabel,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import CONTEST, DIFFERENCE
from annotator.core.review import Review
from annotator.core.showing import outcomes_shown
from annotator.services.presenting.wording import what_is_shown
from annotator.ui.actions import Actions
from annotator.ui.review.card_delegate import CardDelegate
from annotator.ui.review.card_list import CardList
from annotator.ui.review.card_model import CardModel
from annotator.ui.review.card_sheet import CardSheet
from annotator.ui.review.card_text import CardText
from annotator.ui.review.groups import GROUPS, contestable
from annotator.ui.speech import interface_language
from annotator.ui.theme import Theme


class OutcomeSide(QWidget):
    """List and opened card, one in place of the other.

    Args:
        review: what is shown.
        actions: the program's actions.
        parent: the widget it belongs to.
    """

    group_chosen = Signal()
    """Another kind of outcome is shown."""

    def __init__(self, review: Review, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.model = CardModel(review, self)
        self.cards = CardList()
        self.cards.setModel(self.model)
        self.cards.setAccessibleName(self.tr("Outcomes"))
        if outcomes_shown(review):
            self.cards.setAccessibleDescription(self.tr("Enter opens a card to write on it"))
        self.sheet = CardSheet(review.lesson.tags)
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which outcomes"))
        self.filter.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.kept = QLabel()
        self.kept.setProperty("role", "muted")
        self.kept.setWordWrap(True)
        self.waiting = QPushButton()
        self.waiting.setProperty("primary", "true")
        self.waiting.setToolTip(actions["think_again"].toolTip())
        self._buttons = {
            "": QPushButton(self.tr("Think again…")),
            DIFFERENCE: QPushButton(self.tr("What differs…")),
            CONTEST: QPushButton(self.tr("I disagree…")),
        }
        self._lay_out()
        self._connect(actions)
        self._fill_filter()
        self._say_what_is_kept()

    def _say_what_is_kept(self) -> None:
        compared = self._review.comparison is not None
        kept = what_is_shown(self._review.lesson, interface_language()) if compared else ""
        self.kept.setText(kept)
        self.kept.setVisible(bool(kept))

    def _lay_out(self) -> None:
        lists = QWidget()
        column = QVBoxLayout(lists)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.cards, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setContentsMargins(10, 6, 10, 6)
        self._row.setSpacing(8)
        for button in self._buttons.values():
            self._row.addWidget(button)
        self._row.addStretch(1)
        column.addLayout(self._row)
        self._stack = QStackedWidget()
        self._stack.addWidget(lists)
        self._stack.addWidget(self.sheet)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        top = QVBoxLayout()
        top.setContentsMargins(10, 6, 10, 6)
        top.setSpacing(6)
        top.addWidget(self.kept)
        top.addWidget(self.waiting)
        top.addWidget(self.filter)
        outside.addLayout(top)
        outside.addWidget(self._stack, 1)

    def _connect(self, actions: Actions) -> None:
        self.waiting.clicked.connect(actions["think_again"].trigger)
        for at, button in self._buttons.items():
            button.clicked.connect(partial(self.open_current, at))
        self.cards.opened.connect(self._opened)
        self.cards.chosen.connect(self._chosen)
        self.sheet.closed.connect(self.close_card)
        self.filter.activated.connect(self._filter_chosen)

    # What is shown

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that have no room beside each other stand one above the other."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight)
        if self._row.sizeHint().width() > self.width():
            self._row.setDirection(directions.TopToBottom)

    def fit(self) -> None:
        """Follow another size of the letters."""
        self.sheet.fit()
        self._arrange()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        former = self.cards.itemDelegate()
        self._delegate = CardDelegate(CardText(self._review.lesson.tags, theme), theme, self.cards)
        self.cards.setItemDelegate(self._delegate)
        former.deleteLater()
        self.sheet.set_theme(theme)

    def show_review(self, review: Review, own_id: str, key_id: str) -> None:
        """Show what a response about a highlight or a passage of the key has changed."""
        self._review = review
        index = self.model.show_review(review, own_id, key_id)
        if index.isValid():
            self._delegate.forget(self._delegate.key(index))
            self.cards.measure_again(index)
        self._fill_filter()
        self._offer()

    def _fill_filter(self) -> None:
        counts = self.model.counts()
        self.filter.setVisible(outcomes_shown(self._review) and not self.opened)
        here = self.filter.currentData() or "all"
        self.filter.clear()
        for group, text in GROUPS:
            if counts[group] or group in {"all", here} or group not in {"waiting", "sure"}:
                name = QCoreApplication.translate("groups", text)
                self.filter.addItem(f"{name} ({counts[group]})", group)
        self.filter.setCurrentIndex(max(0, self.filter.findData(here)))
        self._count_waiting(counts["waiting"])

    def _count_waiting(self, count: int) -> None:
        card = self.sheet.card
        busy = self.opened and card is not None and card.waiting
        self.waiting.setVisible(count > 0 and not busy)
        self.waiting.setText(self.tr("%Ln passage(s) to think about again", "", count))

    def show_all(self) -> None:
        """Show every kind of outcome."""
        if self.filter.currentData() != "all":
            self.filter.setCurrentIndex(self.filter.findData("all"))
            self._filter_chosen(self.filter.currentIndex())

    def _filter_chosen(self, place: int) -> None:
        self.close_card()
        self.model.show_group(self.filter.itemData(place))
        self.group_chosen.emit()
        self._offer()

    def choose(self, index: QModelIndex) -> None:
        """Choose a card and show it from its beginning."""
        self.cards.setCurrentIndex(index)
        self.cards.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    # One card

    def _chosen(self, index: QModelIndex) -> None:
        self._offer()
        if self.opened:
            here = QApplication.focusWidget()
            inside = here is not None and self.sheet.isAncestorOf(here)
            self._show(index)
            if inside:
                # The field that had the focus may be gone: another card is read from its beginning.
                self.sheet.start()

    def _offer(self) -> None:
        """Show the buttons that fit the chosen card."""
        index = self.cards.currentIndex()
        card = self.model.card(index) if index.isValid() else None
        row = self.model.outcome(index) if index.isValid() else None
        waits = card is not None and card.waiting
        paired = card is not None and bool(card.own_id and card.key_id)
        self._buttons[""].setVisible(waits)
        self._buttons[DIFFERENCE].setVisible(paired and not waits)
        self._buttons[CONTEST].setVisible(row is not None and contestable(row) and not waits)
        self._arrange()

    @property
    def opened(self) -> bool:
        """Is a card open?"""
        return self._stack.currentWidget() is self.sheet

    def open_current(self, at: str = "") -> None:
        """Open the chosen card.

        Args:
            at: the kind of response to begin with; empty for the card itself.
        """
        index = self.cards.currentIndex()
        if index.isValid() and outcomes_shown(self._review):
            self._show(index)
            self._stack.setCurrentWidget(self.sheet)
            self._fill_filter()
            self.sheet.start(at)

    def _opened(self, _index: QModelIndex) -> None:
        self.open_current()

    def _show(self, index: QModelIndex) -> None:
        row = self.model.outcome(index)
        can = row is not None and contestable(row)
        self.sheet.open(self._review, self.model.card(index), contestable=can)
        self._count_waiting(self.model.waiting())

    def show_answer(self) -> None:
        """Show the pair after a second answer, beginning with what the key says."""
        self._show(self.cards.currentIndex())
        self.sheet.start()

    def close_card(self) -> None:
        """Back to the list."""
        if self.opened:
            self.sheet.close_card()
            self._stack.setCurrentIndex(0)
            self._fill_filter()
            self.cards.setFocus(Qt.FocusReason.OtherFocusReason)
            self.cards.scrollTo(self.cards.currentIndex())
