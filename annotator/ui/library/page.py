"""The first screen: who is working, and the lessons."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from annotator.core.model import Student
from annotator.services.lessons import ShelfEntry
from annotator.ui.column_page import ColumnPage
from annotator.ui.library.shelf_view import ShelfView
from annotator.ui.library.who import WhoPanel
from annotator.ui.theme import Theme


class LibraryPage(ColumnPage):
    """Asks for a name and offers the lessons; opening one is the window's affair."""

    student_named = Signal(str)
    """A name was typed or chosen."""
    lesson_asked = Signal(str)
    """A lesson shall be opened, by id."""
    problem_asked = Signal(str)
    """A lesson that cannot be opened was asked for; with the reason, in a sentence."""
    file_asked = Signal()
    """A lesson's file shall be chosen."""
    teach_asked = Signal()
    """The instructor's side is wanted."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__("Annotator", parent)
        self.setAccessibleName(self.tr("Library"))
        self._who = WhoPanel()
        self.who, self.hint = self._who.field, self._who.hint
        self.shelf = ShelfView(theme)
        self.list, self.model = self.shelf.list, self.shelf.model
        self.teach_button = QPushButton(self.tr("Teach"))
        self.teach_button.setToolTip(self.tr("Go to the instructor’s side: lessons and their keys"))
        self.file_button = QPushButton(self.tr("Open a lesson file…"))
        self.file_button.setToolTip(self.tr("You can also drop the file on this window"))
        self.open_button = QPushButton()
        self.open_button.setProperty("primary", "true")
        self._lay_out()
        self._who.named.connect(self.student_named)
        self.list.asked.connect(self._asked)
        self.shelf.current_changed.connect(self._name_button)
        self.shelf.file_asked.connect(self.file_asked)
        self.teach_button.clicked.connect(self.teach_asked)
        self.file_button.clicked.connect(self.file_asked)
        self.open_button.clicked.connect(self._open_current)
        self._name_button()

    def _lay_out(self) -> None:
        self.head.addWidget(self.teach_button, 0, Qt.AlignmentFlag.AlignTrailing)
        self.column.addWidget(self._who)
        self.column.addWidget(self.shelf, 1)
        row = QHBoxLayout()
        row.addWidget(self.file_button)
        row.addStretch(1)
        row.addWidget(self.open_button)
        self.column.addLayout(row)
        # A student begins with the name; the instructor's side comes last.
        QWidget.setTabOrder(self.open_button, self.teach_button)
        self.keep_in_view(self.list, self.shelf.search)

    def offer_teaching(self, offered: bool) -> None:
        """Show the way to the instructor's side, or hide it where there is none."""
        self.teach_button.setVisible(offered)

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
