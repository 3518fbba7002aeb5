"""Fields that keep their value while the page is scrolled over them, and leave undo to the program."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QKeyEvent, QKeySequence, QWheelEvent
from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget


class Choice(QComboBox):
    """A list that the wheel leaves alone while the sheet is scrolled over it."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a list that was chosen by click or key turns with the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class Number(QSpinBox):
    """A number that the wheel leaves alone while the sheet is scrolled over it."""

    def keep_narrow(self) -> None:
        """Be no wider than the largest number with its signs needs; Qt leaves much room around it."""
        text = f"{self.prefix()}{self.maximum()}{self.suffix()}"
        letters = self.fontMetrics()
        self.setFixedWidth(letters.horizontalAdvance(text) + 5 * letters.height())

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Only a number that was chosen by click or key turns with the wheel."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()


class UndoElsewhere(QObject):
    """Lets the program's own undo and redo work where a field would keep these keys to itself.

    Args:
        parent: owner.
    """

    def watch(self, widget: QWidget) -> None:
        """Do so for this field."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A field takes its keys by accepting this event."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.ShortcutOverride:
            keys = QKeySequence.StandardKey
            if event.matches(keys.Undo) or event.matches(keys.Redo):
                event.ignore()
                return True
        return super().eventFilter(watched, event)
