"""A field for words that are looked for, with a button that empties it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLineEdit, QStyle, QToolButton, QWidget

from annotator.ui.theme import Theme
from annotator.ui.toolbars import small_icon_size

_TARGET = 24
"""Pixels that a button has at least; the sign that Qt puts into a field is smaller."""
_INSIDE = 4


class SearchField(QLineEdit):
    """A line edit whose button to empty it is there while something is typed.

    Args:
        name: what the field is for; prompt and accessible name.
        clear: what the button does.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, clear: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setPlaceholderText(name)
        self.setAccessibleName(name)
        self.clear_button = QToolButton(self)
        self.clear_button.setToolTip(clear)
        self.clear_button.setAccessibleName(clear)
        self.clear_button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Esc and Delete do the same by key
        self.clear_button.setCursor(Qt.CursorShape.ArrowCursor)
        self.clear_button.setIconSize(small_icon_size(self))
        self.clear_button.clicked.connect(self.clear)
        self.clear_button.hide()
        self.textChanged.connect(self._typed)

    def set_theme(self, theme: Theme) -> None:
        """Draw the button's sign in other colours."""
        self.clear_button.setIcon(theme.icon("close"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The button stands where reading ends, and no letter under it."""
        super().resizeEvent(event)
        side = max(_TARGET, self.height() - 2 * _INSIDE)
        place = QRect(self.width() - side - _INSIDE, (self.height() - side) // 2, side, side)
        self.clear_button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
        left, right = side + _INSIDE, 0
        if self.layoutDirection() == Qt.LayoutDirection.LeftToRight:
            left, right = right, left
        self.setTextMargins(left, 0, right, 0)

    def _typed(self, text: str) -> None:
        self.clear_button.setVisible(bool(text))
