"""What dialogs on a pass phrase have in common: fields, what went wrong, and waiting while it is tried."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.ui.jobs import Jobs
from annotator.ui.notify import announce
from annotator.ui.speech import told
from annotator.ui.teach.context import Finish, Slow


class PhraseDialog(QDialog):
    """Cannot be closed while a pass phrase is worked with, which takes seconds.

    Args:
        title: of the dialog.
        jobs: run what takes seconds.
        parent: the window.
    """

    def __init__(self, title: str, jobs: Jobs, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(title)
        self._jobs = jobs
        self._fields: list[QLineEdit] = []
        self._acts: list[QPushButton] = []
        self._done: Callable[[], None] = self.accept
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self._scroll = QScrollArea()
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.show_phrase = QCheckBox(self.tr("&Show what I type"))
        self.show_phrase.toggled.connect(self._show_phrase)
        self.problem = QLabel()
        self.problem.setWordWrap(True)
        self.problem.setProperty("role", "problem")
        self.problem.hide()
        self.wait = QLabel(self.tr("This takes a few seconds on purpose: it makes guessing very slow."))
        self.wait.setWordWrap(True)
        self.bar = QProgressBar()
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.setAccessibleName(self.wait.text())
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)

    def add_text(self, text: str, role: str = "") -> QLabel:
        """Add a paragraph."""
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self.column.addWidget(label)
        return label

    def add_field(self, label: str) -> QLineEdit:
        """Add a field for a pass phrase."""
        field = QLineEdit()
        field.setEchoMode(QLineEdit.EchoMode.Password)
        self.add_text(label).setBuddy(field)
        self.column.addWidget(field)
        self._fields.append(field)
        return field

    def add_act(self, text: str, act: Callable[[], None], *, primary: bool = False) -> QPushButton:
        """Add a button; the primary one is pressed by Enter."""
        role = QDialogButtonBox.ButtonRole.ActionRole
        button = QPushButton(text)
        self.buttons.addButton(button, role)
        button.setProperty("primary", "true" if primary else "false")
        button.setDefault(primary)
        button.setAutoDefault(primary)
        button.clicked.connect(act)
        self._acts.append(button)
        return button

    def add_end(self) -> None:
        """Add what stands under the fields."""
        self.column.addWidget(self.show_phrase)
        for widget in (self.problem, self.wait, self.bar):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        outer = QVBoxLayout(self)
        outer.addWidget(self._scroll, 1)
        outer.addWidget(self.buttons)
        self._set_busy(False)

    def _show_phrase(self, on: bool) -> None:
        for field in self._fields:
            field.setEchoMode(QLineEdit.EchoMode.Normal if on else QLineEdit.EchoMode.Password)

    def work(self, slow: Slow, done: Callable[[], None]) -> None:
        """Do something slow on the worker and its last step here, then ``done``."""
        self._done = done
        self.problem.hide()
        self._set_busy(True)
        self._bring_into_view(self.bar)
        announce(self, self.wait.text())
        self._jobs.run(slow, self._finish, self._fail)

    def _finish(self, finish: Finish) -> None:
        try:
            finish()
        except AnnotatorError as error:
            self._fail(error)
            return
        self._set_busy(False)
        self._done()

    def _fail(self, error: AnnotatorError) -> None:
        self._set_busy(False)
        self.say(told(error))
        self._fields[0].setFocus()
        self._fields[0].selectAll()

    def say(self, problem: str) -> None:
        """Say what is wrong."""
        self.problem.setText(problem)
        self.problem.show()
        self._bring_into_view(self.problem)
        announce(self, problem)

    def _bring_into_view(self, widget: QWidget) -> None:
        # Where it stands is known when the layout has made room for it.
        QTimer.singleShot(0, widget, partial(self._scroll.ensureWidgetVisible, widget))

    def _set_busy(self, busy: bool) -> None:
        self._busy = busy
        for widget in (*self._fields, *self._acts, self.buttons, self.show_phrase):
            widget.setEnabled(not busy)
        self.wait.setVisible(busy)
        self.bar.setVisible(busy)

    def reject(self) -> None:
        """Close, but not in the middle of the work."""
        if not self._busy:
            super().reject()
