"""The figures over the review: found it and right tag before the score, and what it means in words."""

from html import escape

from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.review import Review
from annotator.core.showing import outcomes_shown
from annotator.services.presenting.calibration import calibration_of
from annotator.services.presenting.cards import Deck
from annotator.services.presenting.tables import answers_of, figures_of, shares_on_demand
from annotator.ui.notify import announce
from annotator.ui.review.meaning_dialog import MeaningDialog
from annotator.ui.review.panes import PaneFigures
from annotator.ui.review.shares_dialog import SharesDialog
from annotator.ui.speech import interface_language


class Summary(PaneFigures):
    """First answers, second ones beside them, and a sentence; never the score alone."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._review: Review | None = None
        self.first, self.second, self.words = QLabel(), QLabel(), QLabel()
        self.meaning = QPushButton(self.tr("What does this mean?"))
        self.shares = QPushButton(self.tr("How it adds up…"))
        self.words.setProperty("role", "muted")
        figures = QVBoxLayout()
        figures.setSpacing(2)
        for label in (self.first, self.second, self.words):
            label.setWordWrap(True)
        figures.addWidget(self.first)
        figures.addWidget(self.second)
        self._buttons = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._buttons.setSpacing(8)
        for button in (self.meaning, self.shares):
            self._buttons.addWidget(button)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._row.setSpacing(8)
        self._row.addLayout(figures, 1)
        self._row.addLayout(self._buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 6, 16, 6)
        column.setSpacing(4)
        column.addLayout(self._row)
        column.addWidget(self.words)
        self.meaning.clicked.connect(self.show_meaning)
        self.shares.clicked.connect(self.show_shares)

    def tell(self) -> None:
        """Let a screen reader say the figures; the focus is elsewhere."""
        labels = [label for label in (self.first, self.second) if not label.isHidden()]
        announce(self, ". ".join(label.accessibleName() or label.text() for label in labels))

    def show_meaning(self) -> None:
        """Explain the figures; if nothing is compared, say that."""
        if self._review is None or self._review.comparison is None:
            self.tell()
        else:
            MeaningDialog(self._review, self).open()

    def show_shares(self) -> None:
        """Show how the score adds up; if nothing is compared or the rows are not shown, say the figures."""
        review, language = self._review, interface_language()
        if review is None or not outcomes_shown(review):
            self.tell()
            return
        shares = shares_on_demand(review, Deck(review, language).card, language)
        if shares is not None:
            SharesDialog(shares, self).open()

    def fit(self, *, stacked: bool, words: bool) -> None:
        """Follow the room there is.

        Args:
            stacked: the buttons under the figures.
            words: say what the score means; there is a button for it in any case.
        """
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if stacked else directions.LeftToRight)
        self.words.setVisible(words and bool(self.words.text()))

    def show_review(self, review: Review) -> None:
        """Show the figures of a review."""
        self._review = review
        comparison = review.comparison
        self.meaning.setVisible(comparison is not None)
        self.shares.setVisible(outcomes_shown(review))
        if comparison is None:
            self.second.hide()
            self.first.setText(
                self.tr("This lesson has no key, so nothing is compared. Your work can be saved as a report.")
            )
            return
        shown = figures_of(review, interface_language())
        figures = shown.total if shown is not None else ()
        self._say(self.first, [(figure.name, figure.value) for figure in figures], comparison.shown)
        self.first.setToolTip("\n".join(f"{figure.name}: {figure.meaning}" for figure in figures))
        self.first.setAccessibleDescription(self.first.toolTip())
        self.show_answers(review)
        calibration = calibration_of(review, interface_language())
        self.words.setText(calibration.text if calibration is not None else "")

    def show_answers(self, review: Review) -> None:
        """Show the figures of the second answers, which stand beside the first and change none of them."""
        self._review = review
        self.second.setVisible(review.second is not None)
        if review.comparison is None or review.second is None:
            return
        rows = answers_of(review.comparison, review.second, interface_language())[1:]
        changed = [(row.name, row.second) for row in rows if row.first != row.second] or [
            (row.name, row.second) for row in rows[1:2]
        ]
        self._say(self.second, changed, review.second.shown, self.tr("After thinking again"))

    def _say(self, label: QLabel, figures: list[tuple[str, str]], shown: int, head: str = "") -> None:
        parts = [f"{name}: {value}" for name, value in figures]
        score = self.tr("Score: {shown} of 100").format(shown=shown)
        solid = [_solid(part) for part in parts] + [f"<b>{_solid(score)}</b>"]
        label.setText(" &nbsp; ".join(([f"<b>{_solid(head)}:</b>"] if head else []) + solid))
        said = ". ".join([*parts, score])
        label.setAccessibleName(f"{head}. {said}" if head else said)


def _solid(text: str) -> str:
    """The text in one piece: lines break between figures and not in them."""
    return escape(text).replace(" ", "&nbsp;")
