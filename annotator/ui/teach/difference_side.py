"""The list of differences, the chosen one with both readings, and what is decided about it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QScrollArea,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.core.key_difference import PassageDifference
from annotator.core.key_merge import About, Choice
from annotator.core.model import Lesson
from annotator.ui.reader.keys import digit
from annotator.ui.teach.decision_form import DecisionForm
from annotator.ui.teach.difference_text import DifferenceText

_ROWS = 2
"""Differences that the list shows at least."""


class DifferenceSide(QWidget):
    """Shows the differences in reading order; the page holds the choices.

    Args:
        lesson: whose keys they are.
        parent: the widget it belongs to.
    """

    chosen = Signal(int)
    """Another difference is chosen, by its place."""
    decided = Signal(object, object)
    """About what, and the ``Choice``; None if it is open again."""
    merge_asked = Signal()

    def __init__(self, lesson: Lesson, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = DifferenceText(lesson)
        self._differences: Sequence[PassageDifference] = ()
        self._choices: dict[About, Choice] = {}
        self.progress = QLabel()
        self.progress.setProperty("role", "muted")
        self.progress.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Differences"))
        self.list.setAccessibleDescription(
            self.tr("The digits 1 to 4 decide, Backspace opens the question again")
        )
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_ROWS * 2 * self.fontMetrics().lineSpacing() + 12)
        self.list.installEventFilter(self)
        self.sheet = QTextBrowser()
        self.sheet.setFrameShape(QFrame.Shape.NoFrame)
        self.sheet.setTabChangesFocus(True)
        self.form = DecisionForm()
        self.merge_button = QPushButton(self.tr("&Make the merged key…"))
        self.merge_button.setProperty("primary", "true")
        self._lay_out()
        self.list.currentRowChanged.connect(self._choose)
        self.form.decided.connect(self._decide)
        self.merge_button.clicked.connect(self.merge_asked)

    def _lay_out(self) -> None:
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self.list, 2)
        page.addWidget(self.sheet, 3)
        page.addWidget(self.form)
        self.sheet.setMinimumHeight(4 * self.fontMetrics().lineSpacing())
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        row = QHBoxLayout()
        row.addWidget(self.progress, 1)
        row.addWidget(self.merge_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(8, 8, 8, 8)
        column.addWidget(area, 1)
        column.addLayout(row)

    def show_differences(
        self, differences: Sequence[PassageDifference], choices: Mapping[About, Choice], left: int
    ) -> None:
        """Show these differences and choose the first.

        Args:
            differences: in reading order.
            choices: what was decided about them.
            left: how many still need a decision.
        """
        self._differences, self._choices = differences, dict(choices)
        with QSignalBlocker(self.list):
            self.list.clear()
            for _ in differences:
                self.list.addItem(QListWidgetItem())
            for place in range(len(differences)):
                self._show_item(place)
        self.sheet.setVisible(bool(differences))
        self.form.setVisible(bool(differences))
        self.list.setCurrentRow(0)
        self.say_left(left)

    def say_left(self, left: int) -> None:
        """Say how many still need a decision."""
        if not self._differences:
            text = self.tr("The two keys do not differ.")
        elif left:
            text = self.tr("%n difference(s) not decided yet", "", left)
        else:
            text = self.tr("Everything is decided.")
        self.progress.setText(text)

    def choose(self, place: int) -> None:
        """Choose a difference."""
        self.list.setCurrentRow(place)

    def place(self) -> int:
        """Where the chosen one stands; -1 for none."""
        return self.list.currentRow()

    def digit(self, number: int) -> None:
        """Decide by a digit."""
        self.form.choose(number)

    def _show_item(self, place: int) -> None:
        difference = self._differences[place]
        text = self._text.item(place + 1, difference, self._choices.get(difference.about))
        item = self.list.item(place)
        item.setText(text)
        item.setToolTip(self._text.quote(difference))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text.replace("\n", ". "))

    def _choose(self, place: int) -> None:
        if not 0 <= place < len(self._differences):
            return
        difference = self._differences[place]
        self.sheet.setHtml(self._text.html(difference))
        self.sheet.setAccessibleName(self._text.spoken(difference))
        self.form.show_difference(difference, self._choices.get(difference.about))
        self.chosen.emit(place)

    def _decide(self, difference: PassageDifference, choice: Choice | None) -> None:
        about = difference.about
        if self._choices.get(about) == choice:
            return
        if choice is None:
            del self._choices[about]
        else:
            self._choices[about] = choice
        self._show_item(self._differences.index(difference))
        self.decided.emit(about, choice)

    def _open_again(self) -> None:
        place = self.place()
        if place >= 0:
            self._decide(self._differences[place], None)
            self.form.show_difference(self._differences[place], None)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Digits decide in the list; Backspace and Delete take the decision back."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            number = digit(event)
            if number is not None:
                self.digit(number)
                return True
            if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete):
                self._open_again()
                return True
        return super().eventFilter(watched, event)
