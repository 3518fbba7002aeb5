"""Dialogs that scroll as one page, and the size that a dialog can have on its screen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLabel, QVBoxLayout, QWidget

from annotator.ui.scrolled_column import ScrolledColumn


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
        scroll = ScrolledColumn()
        self.column = QVBoxLayout()
        self.column.setSpacing(10)
        scroll.column.addLayout(self.column)
        scroll.column.addStretch(1)
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
