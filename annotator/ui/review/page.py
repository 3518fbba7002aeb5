"""The review: the article with both layers, one card for each outcome, and the figures."""

from collections.abc import Callable
from html import escape

from PySide6.QtCore import QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Passage
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.services.presenting.cards import Card, cards_of
from annotator.services.presenting.tables import figures_of, shares_of
from annotator.ui.actions import Actions
from annotator.ui.elided_label import ElidedLabel
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.marks import KEY, OWN, Mark
from annotator.ui.review.card_delegate import CardDelegate
from annotator.ui.review.card_model import CardModel, Index
from annotator.ui.review.card_text import CardText
from annotator.ui.review.groups import GROUPS
from annotator.ui.review.shares_dialog import SharesDialog
from annotator.ui.theme import Theme
from annotator.ui.toolbars import reachable_by_tab


class CardList(QListView):
    """Outcome cards; tells which one was chosen."""

    chosen = Signal(QModelIndex)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setLayoutMode(QListView.LayoutMode.Batched)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which card is the current one now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A card that is higher than the list is read to its end before the next one is chosen."""
        down = event.key() in {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
        card, height = self.visualRect(self.currentIndex()), self.viewport().height()
        rest = card.bottom() - height if down else -card.top()
        moves = down or event.key() in {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
        if moves and self.currentIndex().isValid() and card.height() > height and rest > 0:
            step = min(rest + 4, height * 2 // 3)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (step if down else -step))
            event.accept()
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives other heights."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()


class ReviewPage(QWidget):
    """One handed-in try beside the key.

    Args:
        review: what is shown.
        actions: the program's actions, for the toolbar.
        theme: colours.
        parent: the widget it belongs to.
    """

    def __init__(self, review: Review, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review = review
        self.view = ArticleView(theme.typeface, apart=True)
        self.view.setObjectName("article")
        self.view.setAccessibleName(self.tr("Article: {title}").format(title=review.lesson.title))
        self.view.show_article(review.lesson.article)
        self.model = CardModel(review, self)
        self.cards = CardList()
        self.cards.setModel(self.model)
        self.cards.setAccessibleName(self.tr("Outcomes"))
        self.filter = QComboBox()
        self.filter.setAccessibleName(self.tr("Which outcomes"))
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.view)
        self.split.addWidget(self._side())
        self.split.setSizes([500, 500])
        self.split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar(actions))
        column.addWidget(self._summary())
        column.addWidget(self.split, 1)
        self.set_theme(theme)
        self._connect()

    def _connect(self) -> None:
        self.cards.chosen.connect(self._card_chosen)
        self.view.caret_moved.connect(self._caret_moved)
        self.filter.activated.connect(self._filter_chosen)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What the actions of the table do here, by their ids."""
        return {"previous": self._previous, "next": self._next}

    def _toolbar(self, actions: Actions) -> QToolBar:
        bar = QToolBar(self.tr("Review"))
        bar.setMovable(False)
        bar.addAction(actions["lessons"])
        title = ElidedLabel(self._review.lesson.title)
        title.setProperty("role", "heading")
        title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(title)
        for name in ("zoom_out", "zoom_in", "again", "report"):
            bar.addAction(actions[name])
        reachable_by_tab(bar)
        for name in ("again", "report"):
            button = bar.widgetForAction(actions[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)  # type: ignore[attr-defined]
        return bar

    def _summary(self) -> QWidget:
        strip = QWidget()
        row = QHBoxLayout(strip)
        row.setContentsMargins(16, 10, 16, 10)
        row.setSpacing(26)
        comparison = self._review.comparison
        if comparison is None:
            note = QLabel(
                self.tr("This lesson has no key, so nothing is compared. Your work can be saved as a report.")
            )
            note.setWordWrap(True)
            row.addWidget(note, 1)
            return strip
        figures = figures_of(self._review.lesson.tags, comparison).total
        parts = [f"{figure.name}: {figure.value}" for figure in figures]
        score = self.tr("Score: {shown} of 100").format(shown=comparison.shown)
        label = QLabel(" &nbsp; ".join([_solid(part) for part in parts] + [f"<b>{_solid(score)}</b>"]))
        label.setAccessibleName(". ".join([*parts, score]))
        label.setWordWrap(True)
        label.setToolTip("\n".join(f"{figure.name}: {figure.meaning}" for figure in figures))
        label.setAccessibleDescription(label.toolTip())
        row.addWidget(label, 1)
        how = QPushButton(self.tr("How it adds up…"))
        how.clicked.connect(self._show_shares)
        row.addWidget(how)
        return strip

    def _side(self) -> QWidget:
        side = QWidget()
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        if self._review.comparison is not None:
            counts = self.model.counts()
            for group, text in GROUPS:
                self.filter.addItem(f"{QCoreApplication.translate('groups', text)} ({counts[group]})", group)
            row = QHBoxLayout()
            row.setContentsMargins(10, 6, 10, 6)
            row.addWidget(self.filter)
            column.addLayout(row)
        column.addWidget(self.cards, 1)
        side.setMinimumWidth(240)
        return side

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        lesson = self._review.lesson
        self.view.set_outline(theme.colour("text"))
        delegate = CardDelegate(CardText(lesson.tags, theme), theme, self.cards)
        self.cards.setItemDelegate(delegate)
        looks = {tag.id: theme.look(tag) for tag in lesson.tags}
        positions = self.view.text_map.positions
        marks = [Mark(p.id, *positions(p.span), looks[p.tag], OWN) for p in self._review.passages]
        if self._review.key is not None:
            marks += [Mark(p.id, *positions(p.span), looks[p.tag], KEY) for p in self._review.key.passages]
        self.view.show_marks(marks)

    # Selection in both directions

    def _spans(self, card: Card) -> list[Span]:
        own: dict[str, Passage] = {passage.id: passage for passage in self._review.passages}
        spans = [own[card.own_id].span] if card.own_id in own else []
        if card.key_id and self._review.key is not None:
            spans.append(self._review.key.passage(card.key_id).span)
        return spans

    def _card_chosen(self, index: QModelIndex) -> None:
        card = self.model.card(index)
        self.view.frame(*(each for each in (card.own_id, card.key_id) if each))
        self.view.reveal(min(self._spans(card)))

    def _caret_moved(self, offset: int) -> None:
        marks = sorted(self.view.marks_over(Span(offset, offset + 1)), key=_size)
        for mark in marks:
            own, key = (mark.id, "") if mark.layer == OWN else ("", mark.id)
            index = self.model.find(own, key)
            if index.isValid():
                self.cards.setCurrentIndex(index)
                self.cards.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)
                return

    def choose_first(self) -> None:
        """Choose the first card that is shown."""
        self.view.frame()
        self.cards.setCurrentIndex(self.model.index(0))
        self.cards.scrollToTop()

    def _previous(self) -> None:
        self._step(-1)

    def _next(self) -> None:
        self._step(1)

    def _step(self, by: int) -> None:
        current = self.cards.currentIndex()
        row = current.row() + by if current.isValid() else 0
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        self.cards.setCurrentIndex(index)
        self.cards.scrollTo(index, QAbstractItemView.ScrollHint.PositionAtTop)

    # Filter and figures

    def _filter_chosen(self, place: int) -> None:
        self.model.show_group(self.filter.itemData(place))
        self.choose_first()

    def _show_shares(self) -> None:
        comparison = self._review.comparison
        if comparison is not None:
            SharesDialog(shares_of(comparison, cards_of(self._review)), self).open()


def _solid(text: str) -> str:
    """The text in one piece: lines break between figures and not in them."""
    return escape(text).replace(" ", "&nbsp;")


def _size(mark: Mark) -> tuple[int, int]:
    return mark.end - mark.start, mark.start
