"""The only place that interrupts: a bar for what can wait, a question box for what cannot."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMessageBox, QToolButton, QWidget

from annotator.core.errors import AnnotatorError
from annotator.ui.speech import told


class NoticeBar(QFrame):
    """One sentence above the page; it stays until it is closed or replaced."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("notice")
        self._label = QLabel()
        self._label.setWordWrap(True)
        self._label.setTextFormat(Qt.TextFormat.PlainText)
        self._label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._close = QToolButton()
        self._close.setText("✕")
        self._close.setMinimumSize(28, 28)
        self._close.setAutoRaise(True)
        self._close.setAccessibleName(self.tr("Close this message"))
        self._close.setToolTip(self.tr("Close this message"))
        self._close.clicked.connect(self.hide)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 8, 8)
        row.addWidget(self._label, 1)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown; empty if none is."""
        return "" if self.isHidden() else self._label.text()

    def tell(self, sentence: str) -> None:
        """Show a sentence; a screen reader reads it as the bar's name."""
        self._label.setText(sentence)
        self._label.setAccessibleName(sentence)
        self.setAccessibleName(sentence)
        self.show()
        announce(self, sentence)

    def error(self, error: AnnotatorError) -> None:
        """Show what happened, what was kept and what to do."""
        self.tell(told(error))


def announce(widget: QWidget, sentence: str) -> None:
    """Let a screen reader say a sentence now, wherever the focus is."""
    QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(widget, sentence))


def ask(
    parent: QWidget,
    title: str,
    text: str,
    details: str,
    accept: str,
    then: Callable[[], None],
    *,
    careful: bool = False,
) -> QMessageBox:
    """Ask one question without stopping the program; ``then`` runs if the answer is ``accept``.

    With ``careful`` Enter means the other answer, because something would be lost.
    """
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(details)
    yes = box.addButton(accept, QMessageBox.ButtonRole.AcceptRole)
    cancel = box.addButton(QMessageBox.StandardButton.Cancel)
    box.setDefaultButton(cancel if careful else yes)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    yes.clicked.connect(then)
    box.open()
    return box


def choose(
    parent: QWidget, title: str, text: str, details: str, choices: Sequence[tuple[str, Callable[[], None]]]
) -> QMessageBox:
    """Ask which of several things to do, without stopping the program; the first one is Enter's."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(details)
    buttons = [box.addButton(label, QMessageBox.ButtonRole.AcceptRole) for label, _ in choices]
    for button, (_, then) in zip(buttons, choices, strict=True):
        button.clicked.connect(then)
    box.setDefaultButton(buttons[0])
    box.addButton(QMessageBox.StandardButton.Cancel)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box


def tell(parent: QWidget | None, title: str, text: str, details: str = "") -> QMessageBox:
    """Show a text with a button to close it, without stopping the program."""
    box = QMessageBox(parent)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(text)
    box.setInformativeText(details)
    box.addButton(QMessageBox.StandardButton.Close)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.open()
    return box
