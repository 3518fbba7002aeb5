"""The review: the article with both layers, one card for each outcome, and the figures."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QApplication, QSizePolicy, QToolBar, QVBoxLayout, QWidget

from annotator.core.model import CONTEST, DIFFERENCE, REASONS
from annotator.core.review import Review
from annotator.core.showing import outcomes_shown
from annotator.core.span import Span
from annotator.services.presenting.cards import Card
from annotator.ui.actions import Actions
from annotator.ui.elided_label import ElidedLabel
from annotator.ui.notify import announce
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.marks import KEY, OWN, Mark
from annotator.ui.reader.reading import Reading
from annotator.ui.review.card_text import CardText
from annotator.ui.review.layers import BOTH, LAYERS, LayerBar, key_mark, looks_of, marks_of
from annotator.ui.review.panes import ARTICLE, OUTCOMES, Panes
from annotator.ui.review.preview import PairPreview
from annotator.ui.review.side import OutcomeSide
from annotator.ui.review.summary import Summary
from annotator.ui.theme import Theme
from annotator.ui.toolbars import reachable_by_tab

_PREVIEWED = 3
"""Pairs that a preview shows."""


class ReviewPage(QWidget):
    """One handed-in try beside the key.

    Args:
        review: what is shown.
        actions: the program's actions, for the toolbar.
        theme: colours.
        reading: how the article is set.
        parent: the widget it belongs to.
    """

    told = Signal(str)
    """A sentence for the status line."""

    def __init__(
        self,
        review: Review,
        actions: Actions,
        theme: Theme,
        reading: Reading,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.review = review
        keys = review.key.passages if review.key is not None else ()
        self._places = {OWN: {p.id: p.span for p in review.passages}, KEY: {p.id: p.span for p in keys}}
        self.view = ArticleView(reading, apart=True)
        self.view.show_lesson(review.lesson)
        self.side = OutcomeSide(review, actions)
        self.model, self.cards = self.side.model, self.side.cards
        self.filter, self.sheet = self.side.filter, self.side.sheet
        self.layers = LayerBar()
        self.summary = Summary()
        PairPreview(self.view, self._pairs_at)
        self._panes = self._lay_out(actions)
        self.tabs = self._panes.tabs
        self.set_theme(theme)
        self._connect()

    def fill(self) -> None:
        """Show marks and figures; of a long article they are many, so the page is made before them."""
        self.view.show_marks(marks_of(self.review, self.view.text_map.positions))
        self.summary.show_review(self.review)
        self._explain_layers()

    def _lay_out(self, actions: Actions) -> Panes:
        text = QWidget()
        above = QVBoxLayout(text)
        above.setContentsMargins(0, 0, 0, 0)
        above.setSpacing(0)
        above.addWidget(self.layers)
        above.addWidget(self.view, 1)
        self.layers.setVisible(outcomes_shown(self.review))
        panes = Panes(self.summary, text, self.side)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar(actions))
        column.addWidget(panes, 1)
        return panes

    def _toolbar(self, actions: Actions) -> QToolBar:
        bar = QToolBar(self.tr("Review"))
        bar.setMovable(False)
        bar.addAction(actions["lessons"])
        title = ElidedLabel(self.review.lesson.title)
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

    def _connect(self) -> None:
        self._panes.article_shown.connect(self._reveal_card)
        for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            enter = QShortcut(key, self.view, context=Qt.ShortcutContext.WidgetShortcut)
            enter.activated.connect(self._go_to_card)
        self.cards.chosen.connect(self._card_chosen)
        self.side.group_chosen.connect(self.choose_first)
        self.view.caret_moved.connect(self._caret_moved)
        self.layers.chosen.connect(self._show_layer)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What the actions of the table do here, by their ids."""
        return {
            "previous": partial(self._step, -1),
            "next": partial(self._step, 1),
            "previous_difference": partial(self._step_difference, -1),
            "next_difference": partial(self._step_difference, 1),
            "think_again": self._think_again,
            "reason": self._open,
            "differ": partial(self._open, DIFFERENCE),
            "disagree": partial(self._open, CONTEST),
            "meaning": self.summary.show_meaning,
            "shares": self.summary.show_shares,
            "layer_both": partial(self._choose_layer, BOTH),
            "layer_own": partial(self._choose_layer, OWN),
            "layer_key": partial(self._choose_layer, KEY),
        }

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self.side.fit()

    # What is shown

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._text = CardText(self.review.lesson.tags, theme)
        self.view.set_outline(theme.colour("text"))
        self.view.set_looks(looks_of(self.review.lesson.tags, theme))
        self.side.set_theme(theme)

    def _explain_layers(self) -> None:
        unnamed = self.review.lesson.activity.show == REASONS
        self.layers.explain(waits=self.model.waiting() > 0, unnamed=unnamed)

    def show_answer(self, review: Review, own_id: str) -> None:
        """Show a second answer that is kept now: both answers beside the key's."""
        self.show_saying(review, own_id, "")
        index = self.model.find(own_id)
        row = self.model.outcome(index) if index.isValid() else None
        if row is not None and row.key is not None and review.key is not None:
            passage = review.key.passage(row.key)
            mark = key_mark(review, passage, self.view.text_map.positions)
            self.view.remove_mark(KEY, passage.id, passage.span)
            self.view.add_mark(mark)
        self.summary.show_answers(review)
        self._explain_layers()
        if index.isValid():
            self.cards.setCurrentIndex(index)
            self.side.show_answer()

    def show_saying(self, review: Review, own_id: str, key_id: str) -> None:
        """Show a line or an argument that is kept now."""
        self.review = review
        self.side.show_review(review, own_id, key_id)
        card = self.sheet.card
        index = self.model.find(own_id, key_id)
        if card is not None and index.isValid() and self.model.card(index).number == card.number:
            self.sheet.refresh(self.model.card(index))

    def _choose_layer(self, layer: str) -> None:
        self._panes.show_pane(ARTICLE)
        self.layers.show_choice(layer)
        self._show_layer(layer)
        announce(self, self.layers.buttons[layer].accessibleName())

    def _show_layer(self, layer: str) -> None:
        self.view.show_layers(*LAYERS[layer])

    # Selection in both directions

    def _spans(self, card: Card) -> list[Span]:
        spans = [self._places[OWN].get(card.own_id), self._places[KEY].get(card.key_id)]
        return [span for span in spans if span is not None]

    def _card_chosen(self, index: QModelIndex) -> None:
        card = self.model.card(index)
        self.view.frame(*(each for each in (card.own_id, card.key_id) if each))
        self.view.reveal(min(self._spans(card)))

    def _caret_moved(self, offset: int) -> None:
        for index in self._cards_at(offset):
            self.side.choose(index)
            return

    def _go_to_card(self) -> None:
        """From a highlight in the article to its card."""
        self._panes.show_pane(OUTCOMES)
        (self.sheet.face if self.side.opened else self.cards).setFocus()

    def _reveal_card(self) -> None:
        if self.cards.currentIndex().isValid():
            self._card_chosen(self.cards.currentIndex())

    def _cards_at(self, offset: int) -> list[QModelIndex]:
        """The shown cards whose marks lie here, the shortest mark first."""
        found: list[QModelIndex] = []
        for mark in sorted(self.view.marks_over(Span(offset, offset + 1)), key=_size):
            index = self.model.find(mark.id) if mark.layer == OWN else self.model.find(key_id=mark.id)
            if index.isValid() and index not in found:
                found.append(index)
        return found

    def _pairs_at(self, offset: int) -> str:
        return self._text.preview([self.model.card(index) for index in self._cards_at(offset)[:_PREVIEWED]])

    def choose_first(self) -> None:
        """Choose the first card that is shown."""
        self.view.frame()
        self.cards.setCurrentIndex(self.model.index(0))
        self.cards.scrollToTop()

    def _step(self, by: int) -> None:
        current = self.cards.currentIndex()
        row = current.row() + by if current.isValid() else 0
        index = self.model.index(max(0, min(row, self.model.rowCount() - 1)))
        if index.isValid():
            self._go_to(index)

    def _go_to(self, index: QModelIndex) -> None:
        here = QApplication.focusWidget()
        self.side.choose(index)
        if not self.cards.hasFocus() and QApplication.focusWidget() is here:
            # In the list, and when the focus moves, a screen reader says it by itself.
            announce(self, self.model.data(index, Qt.ItemDataRole.AccessibleTextRole))

    def _step_difference(self, by: int) -> None:
        current = self.cards.currentIndex()
        index = self.model.next_difference(current.row() if current.isValid() else -1, by)
        if index.isValid():
            self._panes.show_pane(OUTCOMES)
            self._go_to(index)
        else:
            none = self.tr("No difference after this card.") if by > 0 else self.tr("None before this card.")
            self.say(none)

    def _think_again(self) -> None:
        """Open the next passage that waits for a second answer."""
        if not self.model.waiting():
            self.say(self.tr("No passage waits for a second answer."))
            return
        index = self.model.next_waiting(self.cards.currentIndex().row())
        if not index.isValid():
            self.side.show_all()
            index = self.model.next_waiting(-1)
        self._panes.show_pane(OUTCOMES)
        self.side.choose(index)
        self.side.open_current()

    def _open(self, at: str = "") -> None:
        self._panes.show_pane(OUTCOMES)
        self.side.open_current(at)

    def say(self, sentence: str) -> None:
        """Say a sentence in the window's status line and to a screen reader."""
        self.told.emit(sentence)
        announce(self, sentence)


def _size(mark: Mark) -> tuple[int, int]:
    return mark.end - mark.start, mark.start
