"""A field that takes the next key with its modifiers, instead of letters."""

from PySide6.QtCore import QEvent, QKeyCombination, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QLineEdit, QWidget

_HELD = {
    Qt.Key.Key_Shift,
    Qt.Key.Key_Control,
    Qt.Key.Key_Alt,
    Qt.Key.Key_AltGr,
    Qt.Key.Key_Meta,
    Qt.Key.Key_CapsLock,
    Qt.Key.Key_unknown,
}


class KeyField(QLineEdit):
    """Shows a key and tells which one is pressed; Tab leaves it.

    Qt's own field for keys has no role, so a screen reader cannot say what it is.
    """

    pressed = Signal(QKeySequence)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)

    def show_key(self, key: str) -> None:
        """Show a key, given by its portable text; empty for none."""
        self.setText(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText))

    def event(self, event: QEvent) -> bool:
        """No action starts while its key is pressed here."""
        if event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Tell the key."""
        key = Qt.Key(event.key())
        event.accept()
        if key not in _HELD:
            self.pressed.emit(QKeySequence(QKeyCombination(_modifiers(event), key)))


def _modifiers(event: QKeyEvent) -> Qt.KeyboardModifier:
    """What was held; Shift only where it does not just make another sign, such as ``?``."""
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    text = event.text()
    if text and text.isprintable() and not (text.isalnum() or text.isspace()):
        held &= ~Qt.KeyboardModifier.ShiftModifier
    return held
