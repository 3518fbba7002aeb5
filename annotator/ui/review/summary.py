"""The figures over the review: found it and right tag before the score, and what it means in words."""

from html import escape

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.responding import waiting
from annotator.core.review import Review
from annotator.services.presenting.calibration import calibration_of
from annotator.services.presenting.tables import answers_of, figures_of
from annotator.ui.review.panes import PaneFigures
from annotator.ui.speech import interface_language


class Summary(PaneFigures):
    """First answers, second ones beside them, and a sentence; never the score alone."""

    meaning_asked = Signal()
    shares_asked = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
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
        self.meaning.clicked.connect(self.meaning_asked)
        self.shares.clicked.connect(self.shares_asked)

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
        comparison = review.comparison
        for button in (self.meaning, self.shares):
            button.setVisible(comparison is not None)
        self.second.setVisible(review.second is not None)
        if comparison is None:
            self.first.setText(
                self.tr("This lesson has no key, so nothing is compared. Your work can be saved as a report.")
            )
            return
        figures = figures_of(
            review.lesson.tags, comparison, interface_language(), withhold=bool(waiting(review))
        ).total
        self._say(self.first, [(figure.name, figure.value) for figure in figures], comparison.shown)
        self.first.setToolTip("\n".join(f"{figure.name}: {figure.meaning}" for figure in figures))
        self.first.setAccessibleDescription(self.first.toolTip())
        if review.second is not None:
            rows = answers_of(comparison, review.second, interface_language())[1:]
            changed = [(row.name, row.second) for row in rows if row.first != row.second] or [
                (row.name, row.second) for row in rows[1:2]
            ]
            self._say(self.second, changed, review.second.shown, self.tr("After thinking again"))
        calibration = calibration_of(review, interface_language())
        self.words.setText(calibration.text if calibration is not None else "")

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
