"""A labelled text of the notes form; asks for its text to be kept in the pauses of typing."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.ui.calm_fields import UndoElsewhere
from annotator.ui.pauses import Pauses
from annotator.ui.review.note_field import NoteField


class GrowingField(NoteField):
    """As high as its text, between two bounds in lines; further text scrolls.

    Args:
        name: what a screen reader calls it.
        least: lines that it always has.
        most: lines that it has at most.
    """

    def __init__(self, name: str, least: int, most: int) -> None:
        self._least, self._most = least, most
        super().__init__(name)
        self.setUndoRedoEnabled(False)
        self._undo = UndoElsewhere(self)
        self._undo.watch(self)
        self.document().documentLayout().documentSizeChanged.connect(self.fit)

    def fit(self) -> None:
        """Follow the text."""
        lines = max(self._least, min(self._most, self._lines()))
        margins = 2 * (self.frameWidth() + round(self.document().documentMargin())) + 10
        height = lines * self.fontMetrics().lineSpacing() + margins
        if height != self.height():
            self.setFixedHeight(height)

    def _lines(self) -> int:
        layout, block, lines = self.document().documentLayout(), self.document().begin(), 0
        while block.isValid() and lines < self._most:
            layout.blockBoundingRect(block)  # lays it out, which Qt leaves until it is painted
            lines += max(1, block.lineCount())
            block = block.next()
        return lines

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width makes other lines."""
        super().resizeEvent(event)
        self.fit()


class TypedField(QWidget):
    """A label over a field.

    Args:
        label: what stands over it.
        name: what a screen reader calls it.
        least: lines that it always has.
        most: lines that it has at most.
    """

    typed = Signal(str)
    """The text so far, which shall be kept."""
    typing = Signal()
    """A key was pressed whose letter is not kept yet."""
    left = Signal()
    """The focus has gone elsewhere; the text was sent before."""
    finished = Signal()
    """Enter was pressed."""

    def __init__(self, label: str, name: str = "", *, least: int = 2, most: int = 9) -> None:
        super().__init__()
        self._sent = ""
        self.field = GrowingField(name or label, least, most)
        self._label = QLabel(label)
        self._label.setWordWrap(True)
        self._label.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(3)
        column.addWidget(self._label)
        column.addWidget(self.field)
        self.setFocusProxy(self.field)
        self._pauses = Pauses(self)
        self._pauses.over.connect(self.send)
        self.field.textChanged.connect(self._changed)
        self.field.left.connect(self._left)
        self.field.finished.connect(self.finished)

    def show_kept(self, kept: str, draft: str | None = None) -> None:
        """Show what is kept, or a text that could not be kept yet.

        The caret stays where it is if the text is the one that is shown already.
        """
        self._pauses.stop()
        self._sent = kept
        text = kept if draft is None else draft
        if text != self.field.toPlainText():
            self.field.fill(text)
            self.field.fit()

    def send(self) -> None:
        """Ask for the text to be kept, if it is not what was kept last."""
        self._pauses.stop()
        text = self.field.toPlainText()
        if text != self._sent:
            self.typed.emit(text)

    def _changed(self) -> None:
        self._pauses.touch()
        self.typing.emit()

    def _left(self) -> None:
        self.send()
        self.left.emit()
