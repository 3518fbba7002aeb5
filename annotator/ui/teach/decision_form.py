"""What is decided about one difference between two keys, by whom and why."""

from PySide6.QtCore import QSignalBlocker, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFormLayout,
    QGridLayout,
    QLineEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.key_decisions import BOTH, MINE, NEITHER, THEIRS
from annotator.core.key_difference import TAG_AND_EDGES, PassageDifference
from annotator.core.key_merge import About, Choice
from annotator.ui.teach.difference_text import choice_names

TOOK = (MINE, THEIRS, BOTH, NEITHER)
"""What the digits 1 to 4 take."""
LONGEST_NOTE = 2000


class DecisionForm(QWidget):
    """Buttons for the choices, whose words a passage gets, a note and a name."""

    decided = Signal(object, object)
    """The difference that is shown, and the ``Choice`` for it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._difference: PassageDifference | None = None
        self._early: dict[About, str] = {}
        self._group = QButtonGroup(self)
        self.buttons = {took: QRadioButton() for took in TOOK}
        self.edges = QCheckBox(self.tr("Both acceptable, with their &words"))
        self.note, self.by = QLineEdit(), QLineEdit()
        for field in (self.note, self.by):
            field.setPlaceholderText(self.tr("may be empty"))
        self.note.setMaxLength(LONGEST_NOTE)
        self.by.setMaxLength(LONGEST_NOTE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for place, button in enumerate(self.buttons.values()):
            self._group.addButton(button)
            button.clicked.connect(self._tell)
            grid.addWidget(button, place // 2, place % 2)
        column.addLayout(grid)
        column.addWidget(self.edges)
        form = QFormLayout()
        # A form that wraps would be given the height it wishes for, and the page around it would scroll.
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("&Note"), self.note)
        form.addRow(self.tr("&Decided by"), self.by)
        column.addLayout(form)
        self.edges.clicked.connect(self._tell)
        self.note.editingFinished.connect(self.keep_typing)
        self.by.editingFinished.connect(self.keep_typing)

    def show_difference(self, difference: PassageDifference, choice: Choice | None) -> None:
        """Show what can be decided and what was; the name stays for the next one."""
        self.keep_typing()
        self._difference = difference
        names = choice_names(difference)
        self._group.setExclusive(False)
        for took, button in self.buttons.items():
            button.setVisible(took in names)
            button.setText(names.get(took, ""))
            button.setChecked(choice is not None and choice.took == took)
        self._group.setExclusive(True)
        with QSignalBlocker(self.edges):
            self.edges.setChecked(choice is not None and choice.edges == THEIRS)
        self.note.setText(self._early.get(difference.about, "") if choice is None else choice.note)
        if choice is not None and choice.by:
            self.by.setText(choice.by)
        self._show_edges()

    def keep_typing(self) -> None:
        """Keep what was typed for the difference that is shown, also a note from before the choice."""
        if self._difference is None or not (self.note.isModified() or self.by.isModified()):
            return
        self.note.setModified(False)
        self.by.setModified(False)
        self._early[self._difference.about] = self.note.text()
        self._tell()

    def took(self) -> str:
        """What is chosen; empty for nothing yet."""
        return next((took for took, button in self.buttons.items() if button.isChecked()), "")

    def choose(self, number: int) -> bool:
        """Choose by a digit; False if there is no such choice here."""
        if not 1 <= number <= len(TOOK):
            return False
        button = self.buttons[TOOK[number - 1]]
        if button.isHidden():
            return False
        button.setChecked(True)
        self._tell()
        return True

    def _show_edges(self) -> None:
        """Whose words it gets is asked only where both readings are accepted and differ in them."""
        asked = self._difference is not None and self._difference.code == TAG_AND_EDGES
        self.edges.setVisible(asked and self.took() == BOTH)

    def _tell(self) -> None:
        self._show_edges()
        took = self.took()
        if took and self._difference is not None:
            edges = THEIRS if self.edges.isVisibleTo(self) and self.edges.isChecked() else MINE
            note, by = self.note.text().strip(), self.by.text().strip()
            self.decided.emit(self._difference, Choice(took, by, note, edges))
