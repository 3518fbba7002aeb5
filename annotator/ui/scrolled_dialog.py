"""Dialogs that scroll as one page, and the size that a dialog can have on its screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget


class ScrolledDialog(QDialog):
    """A column of texts and tables, each as high as it is, with a button to close under it.

    Args:
        letters: wished width, in letters.
        lines: wished height, in lines.
        parent: the widget it belongs to.
    """

    def __init__(self, letters: int, lines: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        inside = QWidget()
        page = QVBoxLayout(inside)
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        page.addLayout(self.column)
        page.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.addWidget(scroll, 1)
        outer.addWidget(buttons)
        fit_to_screen(self, letters, lines)

    def add_text(self, text: str, role: str = "") -> None:
        """Add a paragraph.

        Args:
            text: plain.
            role: ``heading`` or empty.
        """
        label = QLabel(text)
        label.setWordWrap(True)
        label.setProperty("role", role)
        self.column.addWidget(label)


def fit_to_screen(dialog: QDialog, letters: int, lines: int) -> None:
    """Make a dialog wide and high enough for so much text, as far as the screen allows."""
    metrics = dialog.fontMetrics()
    wished = (letters * metrics.averageCharWidth() + 60, lines * metrics.height())
    room = dialog.screen().availableSize()
    window = dialog.parentWidget()
    if window is not None:
        room = room.boundedTo(window.window().size())
    dialog.resize(min(wished[0], room.width() - 20), min(wished[1], room.height() - 20))
