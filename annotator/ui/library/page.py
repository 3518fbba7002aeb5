"""The first screen: who is working, and the lessons."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QModelIndex, QObject, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QStyle,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Student
from annotator.services.lessons import ShelfEntry
from annotator.ui.library.shelf_view import ShelfView
from annotator.ui.library.who import WhoPanel
from annotator.ui.theme import Theme

_WIDEST = 760
"""Pixels of the column in the middle at the normal size of the interface's text."""
_TITLE_FROM = 22
"""Lines that the page must have room for to show the program's name."""


class LibraryPage(QScrollArea):
    """Asks for a name and offers the lessons; opening one is the window's affair."""

    student_named = Signal(str)
    """A name was typed or chosen."""
    lesson_asked = Signal(str)
    """A lesson shall be opened, by id."""
    problem_asked = Signal(object)
    """A lesson that cannot be opened was asked for; with the error that says why."""
    file_asked = Signal()
    """A lesson's file shall be chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        # It scrolls to what is focused, and is no stop on the way there.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(self.tr("Library"))
        self._who = WhoPanel()
        self.who, self.hint = self._who.field, self._who.hint
        self.shelf = ShelfView(theme)
        self.list, self.model = self.shelf.list, self.shelf.model
        self.file_button = QPushButton(self.tr("Open a lesson file…"))
        self.file_button.setToolTip(self.tr("You can also drop the file on this window"))
        self.open_button = QPushButton()
        self.open_button.setProperty("primary", "true")
        self._lay_out()
        self._who.named.connect(self.student_named)
        self.list.asked.connect(self._asked)
        self.shelf.current_changed.connect(self._name_button)
        self.shelf.file_asked.connect(self.file_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.open_button.clicked.connect(self._open_current)
        self._name_button()

    def _lay_out(self) -> None:
        title = self._title = QLabel("Annotator")
        title.setProperty("role", "title")
        # A Latin name would stand at the left also where the interface runs from right to left.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        large = title.font()
        large.setPointSizeF(1.6 * large.pointSizeF())
        title.setFont(large)
        self._inner = QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(24, 18, 24, 18)
        column.setSpacing(8)
        column.addWidget(title)
        column.addWidget(self._who)
        column.addWidget(self.shelf, 1)
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self.open_button)
        column.addLayout(row)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(self._inner, 20)
        outer.addStretch(1)
        self._inner.setMaximumWidth(max(_WIDEST, 90 * title.fontMetrics().averageCharWidth()))
        self.setWidget(page)
        for widget in (self.list, self.shelf.search):
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what is focused; with large letters the page is longer than the window."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The program's name gives way where there is little room."""
        super().resizeEvent(event)
        self._title.setVisible(self.height() > _TITLE_FROM * self.fontMetrics().height())

    def show_students(self, students: Sequence[Student], current: Student | None) -> None:
        """Offer the students of this computer and show who is working."""
        self._who.show_students(students, current)

    def show_shelf(self, entries: Sequence[ShelfEntry]) -> None:
        """Show the lessons; the chosen one stays chosen."""
        self.shelf.show_entries(entries)

    def leave_name(self) -> None:
        """Go on from the name field to the lessons; stay where the focus has gone already."""
        if self.who.hasFocus():
            self.list.setFocus()

    def ask_name(self) -> None:
        """Put the caret into the name field, because a name is needed first."""
        self.who.setFocus()

    def find_lesson(self) -> None:
        """Put the caret into the search."""
        self.shelf.find_lesson()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.shelf.set_theme(theme)

    def _asked(self, index: QModelIndex) -> None:
        lesson = self.shelf.shown.entry(index).lesson
        if lesson.problem:
            self.problem_asked.emit(lesson.problem)
        else:
            self.lesson_asked.emit(lesson.id)

    def _open_current(self) -> None:
        index = self.list.currentIndex()
        if index.isValid():
            self._asked(index)

    def _name_button(self) -> None:
        act = self.model.act(self.shelf.current())
        self.open_button.setEnabled(bool(act))
        self.open_button.setText(act or self.tr("Open"))
