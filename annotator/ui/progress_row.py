"""How far long work is, with a button to stop it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from annotator.ui.notify import announce


class ProgressRow(QWidget):
    """A sentence; while something is under way a bar and a button under it.

    Args:
        stop: what the button says.
        parent: the widget it belongs to.
    """

    stop_asked = Signal()

    def __init__(self, stop: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = QLabel()
        self.label.setWordWrap(True)
        self.label.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setAccessibleName(self.tr("Progress"))
        self.bar.setTextVisible(False)
        self.stop_button = QPushButton(stop)
        self.stop_button.setAutoDefault(False)
        self.stop_button.clicked.connect(self.stop_asked)
        self._under_way = QWidget()
        row = QHBoxLayout(self._under_way)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.label)
        column.addWidget(self._under_way)

    def begin(self, sentence: str) -> None:
        """Something is under way."""
        self.label.setText(sentence)
        self.bar.setRange(0, 0)
        self._under_way.show()

    def advance(self, done: int, of: int) -> None:
        """So many of so many parts are done."""
        self.bar.setRange(0, of)
        self.bar.setValue(done)

    def end(self, sentence: str) -> None:
        """Nothing is under way any more; a screen reader says the sentence."""
        self.label.setText(sentence)
        self._under_way.hide()
        announce(self, sentence)
