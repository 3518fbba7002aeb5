"""One card opened: its text, and what the student can say about it."""

from dataclasses import replace
from datetime import datetime
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QShortcut
from PySide6.QtWidgets import (
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import CONTEST, DIFFERENCE, Tag
from annotator.core.responding import response_about
from annotator.core.review import Review
from annotator.services.presenting.cards import Card
from annotator.ui.reader.keys import digit
from annotator.ui.review.beginnings import Beginnings
from annotator.ui.review.card_face import CardFace
from annotator.ui.review.card_speech import spoken
from annotator.ui.review.card_text import CardText
from annotator.ui.review.saying import Saying, moment_of
from annotator.ui.review.think_form import ThinkForm
from annotator.ui.scrolled_column import ScrolledColumn
from annotator.ui.theme import Theme

Thing = tuple[str, str, str]
"""What is said (its kind), and about which highlight and which passage of the key."""


class CardSheet(QWidget):
    """Stands in place of the list while a student thinks again, says what differs, or disagrees.

    It asks and keeps nothing itself; what could not be kept stays in ``drafts``.

    Args:
        tags: of the lesson.
        parent: the widget it belongs to.
    """

    answered = Signal(str, str, str)
    """A highlight's id, its second tag and the reason."""
    said = Signal(str, str, str, str)
    """Kind, a highlight's id, a key passage's id, and the text to keep."""
    closed = Signal()
    """Back to the list."""

    def __init__(self, tags: tuple[Tag, ...], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tags
        self._card: Card | None = None
        self.drafts: dict[Thing, str] = {}
        """What was typed and could not be kept."""
        self.back = QToolButton()
        self.face = CardFace()
        self.think = ThinkForm(tags)
        self.begun = Beginnings(self.think)
        self.difference = Saying(
            self.tr("What differs between your reason and the key’s?"),
            self.tr("One line, in your own words. You may leave it empty."),
        )
        self.disagree = QPushButton(self.tr("I disagree with the key…"))
        self.contest = Saying(
            self.tr("I disagree with the key, because"),
            self.tr("Point to the words that show it. Your teacher can read this in the report."),
        )
        self._lay_out()
        self._connect()
        self.fit()

    def _lay_out(self) -> None:
        self.back.setText(self.tr("All outcomes"))
        self.back.setToolTip(self.tr("Back to the list (Esc)"))
        self.back.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.back.setAutoRaise(True)
        self.back.setMinimumHeight(28)
        self._scroll = ScrolledColumn()
        column = self._scroll.column
        column.setContentsMargins(10, 8, 10, 8)
        column.setSpacing(12)
        for widget in (self.face, self.think, self.difference, self.contest):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.addWidget(self.disagree)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(1)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for inner in self._scroll.findChildren(QWidget):
            if inner.focusPolicy() != Qt.FocusPolicy.NoFocus:
                inner.installEventFilter(self)
        outside = QVBoxLayout(self)
        outside.setContentsMargins(0, 0, 0, 0)
        outside.setSpacing(0)
        outside.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        outside.addWidget(self._scroll, 1)

    def _connect(self) -> None:
        self.back.clicked.connect(self.closed)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)
        self.think.answered.connect(self._answered)
        self.think.later.connect(self.closed)
        self.disagree.clicked.connect(self._disagree)
        self.difference.typed.connect(self._difference_typed)
        self.contest.typed.connect(self._contest_typed)
        for saying in (self.difference, self.contest):
            saying.finished.connect(self.closed)

    @property
    def card(self) -> Card | None:
        """The card that is open; None if none is."""
        return self._card

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._theme = theme
        self._text = CardText(self._tags, theme)
        self.back.setIcon(theme.icon("back"))
        self.think.set_theme(theme)
        if self._card is not None:
            self._show_face(self._card)

    def open(self, review: Review, card: Card, *, contestable: bool) -> None:
        """Show a card with what can be said about it.

        Args:
            review: that the card belongs to.
            card: which one.
            contestable: there is something of the key to disagree with.
        """
        self.put_aside()
        self.begun.leave()
        self._card = card
        self._show_face(card)
        self.think.setVisible(card.waiting)
        if card.waiting:
            self.begun.ask(card.own_id, self._tags[card.own[0].tag].id)
        paired = bool(card.own_id and card.key_id) and not card.waiting
        self.difference.setVisible(paired)
        self._fill(self.difference, review, DIFFERENCE)
        self._fill(self.contest, review, CONTEST)
        contestable = contestable and not card.waiting
        began = bool(self.contest.field.toPlainText())
        self.contest.setVisible(contestable and began)
        self.disagree.setVisible(contestable and not began)
        self._scroll.verticalScrollBar().setValue(0)

    def refresh(self, card: Card) -> None:
        """The card says something else now; the fields stay as they are."""
        self._card = card
        self._show_face(card)

    def _show_face(self, card: Card) -> None:
        # What the student wrote stands in the fields below it.
        bare = replace(card, difference="", contest="")
        names = [tag.name for tag in self._tags]
        self.face.show_card(partial(self._text.html, bare), spoken(bare, names), self._theme)

    def _fill(self, saying: Saying, review: Review, kind: str) -> None:
        response = response_about(review, *self._thing(kind))
        kept = response.text if response is not None else ""
        draft = self.drafts.get(self._thing(kind))
        state = ""
        if draft is not None:
            state = self.tr("Not saved yet.")
        elif response is not None and kept:
            state = self.tr("Saved {moment}").format(moment=moment_of(response.at))
        saying.fill(kept if draft is None else draft, kept, state)

    def _thing(self, kind: str) -> Thing:
        card = self._card
        return (kind, card.own_id, card.key_id) if card is not None else (kind, "", "")

    def put_aside(self) -> None:
        """Send what is being typed."""
        if self._card is None:
            return
        for saying in (self.difference, self.contest):
            if not saying.isHidden():
                saying.send()
        self.begun.send()

    def close_card(self) -> None:
        """Have no card open."""
        self.put_aside()
        self.begun.leave()
        self._card = None

    def abandon(self) -> None:
        """Forget what is not kept and have no card open."""
        self.drafts.clear()
        self.begun.abandon()
        self._card = None

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A digit chooses a tag; a field in which something is typed keeps its digits to itself."""
        if self.think.isHidden() or not self.think.choose(digit(event)):
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Bring into view what has got the focus."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._reveal(watched)
        return super().eventFilter(watched, event)

    def start(self, at: str = "") -> None:
        """Put the focus where someone begins: on the card, or in a field of this kind."""
        if at == CONTEST and not (self.contest.isHidden() and self.disagree.isHidden()):
            self._disagree()
        elif at == DIFFERENCE and not self.difference.isHidden():
            self._go(self.difference.field)
        else:
            self.face.setFocus(Qt.FocusReason.OtherFocusReason)
            self._scroll.verticalScrollBar().setValue(0)

    def _disagree(self) -> None:
        self.disagree.hide()
        self.contest.show()
        self._go(self.contest.field)

    def _go(self, field: QWidget) -> None:
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        # Only after the layout is the field where it will stand.
        QTimer.singleShot(0, self, partial(self._reveal, field))

    def _reveal(self, widget: QWidget) -> None:
        if widget is self.think.reason:
            self._scroll.ensureWidgetVisible(self.think.keep, 0, 8)
        # Qt would show the caret's line of a field and no more.
        self._scroll.ensureWidgetVisible(widget, 0, widget.height() if widget is not self.face else 8)

    def _answered(self, tag: str, reason: str) -> None:
        if self._card is not None:
            self.answered.emit(self._card.own_id, tag, reason)

    def _difference_typed(self, text: str) -> None:
        self._say(DIFFERENCE, text)

    def _contest_typed(self, text: str) -> None:
        self._say(CONTEST, text)

    def _say(self, kind: str, text: str) -> None:
        # A field that loses the focus because its card was closed has nothing left to say.
        if self._card is not None:
            self.said.emit(*self._thing(kind), text)

    # What became of it

    def say_kept(self, thing: Thing, text: str, at: datetime, before: datetime | None) -> None:
        """A text is on the disk now.

        Args:
            thing: what it is about.
            text: as it was typed.
            at: when it was kept.
            before: when the text that it replaces was kept; None if it is the first, or of this visit.
        """
        self.drafts.pop(thing, None)
        saying = self._saying(thing)
        if saying is not None:
            saying.kept(text)
            state = self.tr("Saved {moment}").format(moment=moment_of(at))
            if before is not None:
                replaced = self.tr("It replaces what you wrote {moment}.").format(moment=moment_of(before))
                state = f"{state}. {replaced}"
            saying.say(state)

    def say_failed(self, thing: Thing, text: str) -> None:
        """A text could not be kept; it stays here."""
        self.drafts[thing] = text
        saying = self._saying(thing)
        if saying is not None:
            saying.say(self.tr("Not saved. Your text is still here."))

    def _saying(self, thing: Thing) -> Saying | None:
        if thing != self._thing(thing[0]):
            return None
        return self.difference if thing[0] == DIFFERENCE else self.contest

    def fit(self) -> None:
        """Follow another size of the letters."""
        size = self.fontMetrics().height()
        self.back.setIconSize(QSize(size, size))
        self.think.fit()
        for saying in (self.difference, self.contest):
            saying.field.fit()
