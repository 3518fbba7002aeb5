"""The first screen: who is working, and the lessons."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QListView,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Student
from annotator.services.lessons import ShelfEntry
from annotator.services.students import LONGEST_NAME
from annotator.ui.library.lesson_delegate import LessonDelegate
from annotator.ui.library.lesson_model import LessonModel
from annotator.ui.theme import Theme


class NameField(QComboBox):
    """A list of names that a turn of the wheel does not change: it is somebody's work."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()


class LibraryPage(QWidget):
    """Asks for a name and offers the lessons; opening one is the window's affair."""

    student_named = Signal(str)
    """A name was typed or chosen."""
    lesson_asked = Signal(str)
    """A lesson shall be opened, by id."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.who = NameField()
        self.who.setEditable(True)
        # A completion would turn a new name into another student's.
        self.who.setCompleter(None)  # type: ignore[arg-type]  # the stubs do not know it
        self.who.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.who.setMinimumContentsLength(24)
        self.who.setAccessibleName(self.tr("Who is working?"))
        field = self.who.lineEdit()
        if field is not None:
            field.setMaxLength(LONGEST_NAME)
            field.setAccessibleName(self.tr("Who is working?"))
            field.setPlaceholderText(self.tr("Your name or a code name"))
            field.editingFinished.connect(self._named)
        self.who.activated.connect(self._named)
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        self.hint.setTextFormat(Qt.TextFormat.PlainText)
        self.hint.setProperty("role", "muted")
        self.model = LessonModel(self)
        self.delegate = LessonDelegate(theme, self)
        self.list = QListView()
        self.list.setAccessibleName(self.tr("Lessons"))
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setUniformItemSizes(True)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.activated.connect(self._activated)
        self.open_button = QPushButton(self.tr("Open"))
        self.open_button.setProperty("primary", "true")
        self.open_button.clicked.connect(self._open_current)
        self._lay_out()
        self.list.selectionModel().currentChanged.connect(self._name_button)
        self.model.modelReset.connect(self._name_button)

    def _lay_out(self) -> None:
        title = QLabel("Annotator")
        title.setProperty("role", "title")
        large = title.font()
        large.setPointSizeF(1.6 * large.pointSizeF())
        title.setFont(large)
        who = QLabel(self.tr("&Who is working?"))
        who.setProperty("role", "heading")
        who.setBuddy(self.who)
        lessons = QLabel(self.tr("Le&ssons"))
        lessons.setProperty("role", "heading")
        lessons.setBuddy(self.list)
        inner = QWidget()
        inner.setMaximumWidth(760)
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 22, 24, 22)
        column.setSpacing(8)
        for widget in (title, who, self.who, self.hint, lessons):
            column.addWidget(widget)
        column.addWidget(self.list, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self.open_button)
        column.addLayout(row)
        outer = QHBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inner, 20)
        outer.addStretch(1)

    def show_students(self, students: Sequence[Student], current: Student | None) -> None:
        """Offer the students of this computer and show who is working."""
        self.who.blockSignals(True)
        self.who.clear()
        self.who.addItems([student.name for student in students])
        self.who.setCurrentIndex(self.who.findText(current.name) if current else -1)
        self.who.setCurrentText(current.name if current else "")
        self.who.blockSignals(False)
        self.say_hint(current)

    def say_hint(self, current: Student | None) -> None:
        """Say what the name is for."""
        if current is None:
            self.hint.setText(
                self.tr("Type a name or a code name. It stays on this computer, with your work.")
            )
        else:
            self.hint.setText(
                self.tr("The work below is {name}’s. Choose or type another name to change.").format(
                    name=current.name
                )
            )

    def show_shelf(self, entries: Sequence[ShelfEntry]) -> None:
        """Show the lessons; the chosen one stays chosen."""
        current = self.list.currentIndex()
        chosen = self.model.entry(current).lesson.id if current.isValid() else ""
        self.model.show_shelf(entries)
        self.list.setCurrentIndex(self.model.index(self.model.row_of(chosen)))

    def ask_name(self) -> None:
        """Put the caret into the name field, because a name is needed first."""
        self.who.setFocus()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.delegate.set_theme(theme)
        self.list.viewport().update()

    def _named(self) -> None:
        self.student_named.emit(self.who.currentText())

    def _activated(self, index: QModelIndex) -> None:
        self.lesson_asked.emit(self.model.entry(index).lesson.id)

    def _open_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._activated(index)

    def _name_button(self) -> None:
        index = self.list.currentIndex()
        self.open_button.setEnabled(index.isValid())
        state = self.model.entry(index).state if index.isValid() else "new"
        names = {
            "new": self.tr("Open"),
            "started": self.tr("Go on"),
            "handed_in": self.tr("See the comparison"),
        }
        self.open_button.setText(names[state])
