"""Which keys the actions have once a student has changed some of them."""

from collections.abc import Mapping

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeySequence

from annotator.ui.actions import ACTIONS, ActionSpec

Keys = Mapping[str, tuple[str, ...]]
"""Portable key texts by the id of the action."""

_MOVING = (
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
    Qt.Key.Key_Home,
    Qt.Key.Key_End,
    Qt.Key.Key_PageUp,
    Qt.Key.Key_PageDown,
)
_OF_EVERY_FIELD = (
    Qt.Key.Key_Escape,
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Space,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_F10,
    Qt.Key.Key_Menu,
)
_OF_TEXT = ("Ctrl+A", "Ctrl+C", "Ctrl+V", "Ctrl+X")
_SHIFT, _CTRL, _ALT = (
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
)


def portable(key: str) -> str:
    """A key's text in the one form in which keys are compared and kept; empty if it is none."""
    return QKeySequence(key, QKeySequence.SequenceFormat.PortableText).toString(
        QKeySequence.SequenceFormat.PortableText
    )


def native(keys: tuple[str, ...]) -> str:
    """Keys as this computer's users know them."""
    shown = QKeySequence.SequenceFormat.NativeText
    return ", ".join(QKeySequence(key).toString(shown) for key in keys)


def keys_in_force(changed: Keys) -> dict[str, tuple[str, ...]]:
    """The keys of every action.

    A changed key wins over a default one, so that an action which a later version brings cannot make
    a student's own key stop working. Unknown actions and keys that make no sense are left out.
    """
    known = {spec.id: spec for spec in ACTIONS}
    own = {
        action: tuple(key for text in keys if (key := portable(text)) and not needed(key))
        for action, keys in changed.items()
        if action in known
    }
    taken = {key for keys in own.values() for key in keys}
    return {
        spec.id: own[spec.id]
        if spec.id in own
        else tuple(key for key in map(portable, spec.keys) if key not in taken)
        for spec in ACTIONS
    }


def holder(key: str, keys: Keys, but: str) -> ActionSpec | None:
    """The other action that has a key."""
    return next((spec for spec in ACTIONS if spec.id != but and portable(key) in keys[spec.id]), None)


def needed(key: str) -> bool:
    """Whether a key is needed to read, to select, to tag or to type, so that no action can have it."""
    if portable(key) in _OF_TEXT:
        return True
    pressed: QKeyCombination = QKeySequence(key)[0]  # type: ignore[index]  # the stubs do not know it
    held, button = pressed.keyboardModifiers(), pressed.key()
    if button in _MOVING:
        return not held & _ALT
    if button in _OF_EVERY_FIELD:
        return not held & (_CTRL | _ALT)
    digit = Qt.Key.Key_0 <= button <= Qt.Key.Key_9
    return digit and not held & (_CTRL | _ALT)
