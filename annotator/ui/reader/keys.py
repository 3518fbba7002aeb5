"""Which digit a key press means, and which digit a tag has."""

import sys
from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from annotator.core.key_drafts import IGNORED
from annotator.core.model import Tag

# Where the digit row 1 to 9, 0 lies on the keyboard, whatever its layout prints there.
_SCAN_CODES = {
    "linux": {10 + n: (n + 1) % 10 for n in range(10)},
    "win32": {2 + n: (n + 1) % 10 for n in range(10)},
}
_MAC_VIRTUAL_KEYS = {18: 1, 19: 2, 20: 3, 21: 4, 23: 5, 22: 6, 26: 7, 28: 8, 25: 9, 29: 0}
_OTHER_USES = (
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.MetaModifier
)


def digit(event: QKeyEvent) -> int | None:
    """0 to 9 for the character or for the place on the digit row (AZERTY has ``&`` there); else None."""
    if event.modifiers() & _OTHER_USES:
        return None
    text = event.text()
    if len(text) == 1 and text in "0123456789":
        return int(text)
    if Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_9:
        return event.key() - Qt.Key.Key_0
    if event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
        return None
    if sys.platform == "darwin":
        return _MAC_VIRTUAL_KEYS.get(event.nativeVirtualKey()) if text else None
    return _SCAN_CODES.get(sys.platform, {}).get(event.nativeScanCode())


def numbered(tags: Sequence[Tag]) -> list[tuple[int, Tag]]:
    """The tags with their digits: from 1 on, and 0 for the regions of a key that do not count."""
    return [(0 if tag.id == IGNORED else number, tag) for number, tag in enumerate(tags, 1)]
