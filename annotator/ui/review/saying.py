"""One thing that a student says after the pair, kept while it is typed."""

from datetime import datetime

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.ui.pauses import Pauses
from annotator.ui.review.note_field import NoteField
from annotator.ui.speech import time_of_day


class Saying(QWidget):
    """A labelled field; asks for its text to be kept half a second after the last key.

    Args:
        label: over the field.
        prompt: in the field while it is empty.
        parent: the widget it belongs to.
    """

    typed = Signal(str)
    """The text so far, which shall be kept."""
    finished = Signal()
    """Enter was pressed; the text was sent to be kept before."""

    def __init__(self, label: str, prompt: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._sent = ""
        self.field = NoteField(label)
        self.field.setPlaceholderText(prompt)
        self._state = QLabel()
        self._state.setProperty("role", "muted")
        self._state.setWordWrap(True)
        heading = QLabel(label)
        heading.setWordWrap(True)
        heading.setProperty("role", "heading")
        heading.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        for widget in (heading, self.field, self._state):
            column.addWidget(widget)
        self._pauses = Pauses(self)
        self._pauses.over.connect(self.send)
        self.field.textChanged.connect(self._changed)
        self.field.left.connect(self.send)
        self.field.finished.connect(self._finished)

    @property
    def state(self) -> str:
        """What is said about saving."""
        return self._state.text()

    def fill(self, text: str, kept: str, state: str = "") -> None:
        """Show a text.

        Args:
            text: what stands in the field.
            kept: what is on the disk.
            state: what to say about saving.
        """
        self._pauses.stop()
        self._sent = kept
        self.field.fill(text)
        self.say(state)

    def say(self, state: str) -> None:
        """Say whether the text is saved."""
        self._state.setText(state)
        self.field.setAccessibleDescription(state)

    def send(self) -> None:
        """Ask for the text to be kept, if it is not what was kept last."""
        self._pauses.stop()
        text = self.field.toPlainText()
        if text != self._sent:
            self.typed.emit(text)

    def kept(self, text: str) -> None:
        """This text is on the disk now."""
        self._sent = text

    def _changed(self) -> None:
        self.say(self.tr("Saving…"))
        self._pauses.touch()

    def _finished(self) -> None:
        self.send()
        self.finished.emit()


def moment_of(at: datetime) -> str:
    """The time, and the day if it is not today."""
    local = at.astimezone()
    if local.date() == datetime.now().astimezone().date():
        return time_of_day(at)
    day = QDate(local.year, local.month, local.day)
    return f"{QLocale().toString(day, QLocale.FormatType.LongFormat)}, {time_of_day(at)}"
