"""A field for some sentences of the student's."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QPlainTextEdit, QWidget

_LINES = 3


class NoteField(QPlainTextEdit):
    """Some lines of text. Enter is the end of it, Shift + Enter begins a line, Tab goes on.

    Args:
        name: what a screen reader calls it.
        parent: the widget it belongs to.
    """

    finished = Signal()
    """Enter was pressed."""
    left = Signal()
    """The focus has gone elsewhere."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def fit(self) -> None:
        """Be as high as some lines of the font."""
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 10
        self.setFixedHeight(_LINES * self.fontMetrics().lineSpacing() + margins)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the frame, which a window gives to its fields when they come into it."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self.fit()

    def fill(self, text: str) -> None:
        """Show a text as if it had not been typed: no signal tells of it."""
        self.blockSignals(True)
        self.setPlainText(text)
        self.moveCursor(self.textCursor().MoveOperation.End)
        self.blockSignals(False)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends, Shift + Enter begins a line."""
        enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if enter and not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            self.finished.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the field was left, also for another window."""
        super().focusOutEvent(event)
        self.left.emit()
