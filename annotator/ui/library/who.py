"""Who is working: a name or a code name, and what becomes of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QComboBox, QLabel, QVBoxLayout, QWidget

from annotator.core.model import Student
from annotator.services.students import LONGEST_NAME
from annotator.ui.elided_label import plain_tip


class NameField(QComboBox):
    """A list of names that a turn of the wheel does not change: it is somebody's work."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class WhoPanel(QWidget):
    """The name field with its hint and what is said on privacy."""

    named = Signal(str)
    """A name was typed or chosen."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.field = NameField()
        self.field.setEditable(True)
        # A completion would turn a new name into another student's.
        self.field.setCompleter(None)  # type: ignore[arg-type]  # the stubs do not know it
        self.field.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.field.setMinimumContentsLength(20)
        self.field.setAcceptDrops(False)
        self.field.setAccessibleName(self.tr("Who is working?"))
        edit = self.field.lineEdit()
        if edit is not None:
            edit.setMaxLength(LONGEST_NAME)
            # A lesson's file that is dropped here is for the window.
            edit.setAcceptDrops(False)
            edit.setAccessibleName(self.tr("Who is working?"))
            edit.setPlaceholderText(self.tr("Your name or a code name"))
            edit.editingFinished.connect(self._named)
        self.field.activated.connect(self._named)
        self.hint = _muted()
        self.privacy = _muted()
        self.privacy.setText(
            self.tr(
                "Your work stays on this computer; nothing is sent anywhere. Everyone who uses the same "
                "account of this computer could read it, so a code name may be better than your name."
            )
        )
        self.field.setAccessibleDescription(self.privacy.text())
        self.field.setToolTip(plain_tip(self.privacy.text()))
        heading = QLabel(self.tr("&Who is working?"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.field)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        for widget in (heading, self.field, self.hint, self.privacy):
            column.addWidget(widget)

    def show_students(self, students: Sequence[Student], current: Student | None) -> None:
        """Offer the students of this computer and show who is working."""
        self.field.blockSignals(True)
        self.field.clear()
        self.field.addItems([student.name for student in students])
        self.field.setCurrentIndex(self.field.findText(current.name) if current else -1)
        self.field.setCurrentText(current.name if current else "")
        self.field.blockSignals(False)
        self._say(students, current)

    def _say(self, students: Sequence[Student], current: Student | None) -> None:
        if current is not None:
            text = self.tr("The work below is {name}’s. Choose or type another name to change.")
            self.hint.setText(text.format(name=current.name))
        elif students:
            self.hint.setText(self.tr("Choose your name, or type a new one and press Enter."))
        else:
            self.hint.setText(self.tr("Type a name or a code name and press Enter."))
        # It is read when a name is given, and leaves its room to the lessons afterwards.
        self.privacy.setVisible(current is None)

    def _named(self) -> None:
        self.named.emit(self.field.currentText())


def _muted() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setProperty("role", "muted")
    return label
