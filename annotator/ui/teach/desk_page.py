"""The instructor's first page: all lessons with the state of their keys, and what can be done with them."""

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLabel, QMenu, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from annotator.services.drafting import DeskEntry
from annotator.ui.actions import ACTIONS, Actions
from annotator.ui.column_page import ColumnPage
from annotator.ui.library.lesson_delegate import LessonDelegate
from annotator.ui.library.lesson_list import LessonList
from annotator.ui.teach.desk_model import DeskModel, act_names, act_of
from annotator.ui.theme import Theme

_BUTTONS = ("key_write", "key_new")
"""Actions with a button of their own; the others of the menu are under "More"."""


class DeskPage(ColumnPage):
    """Says what was asked; the acts are those of the table of actions.

    Args:
        actions: the program's actions.
        theme: colours.
        parent: the widget it belongs to.
    """

    write_asked = Signal()
    """The chosen lesson's key shall be written."""
    problem_asked = Signal(str)
    """A lesson that cannot be opened was asked for; with the reason, in a sentence."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Teach"), parent)
        self.setAccessibleName(self.tr("Teach"))
        self._actions = actions
        self.model = DeskModel(self)
        self._delegate = LessonDelegate(theme, act_names(), self)
        self.list = LessonList(self._delegate)
        self.list.setModel(self.model)
        self.list.setAccessibleName(self.tr("Lessons and their keys"))
        self._count = QLabel()
        self._count.setProperty("role", "muted")
        self.back_button = self._button("lessons", self.tr("Back to the library"))
        self.file_button = self._button("open", self.tr("Open a lesson file…"))
        self.more_button = QPushButton(self.tr("More"))
        self.more_button.setToolTip(self.tr("What else can be done with the chosen lesson"))
        self.new_button = self._button("key_new", self.tr("Start from nothing…"))
        self.write_button = self._button("key_write")
        self.write_button.setProperty("primary", "true")
        self._fill_more()
        self._lay_out()
        self.list.asked.connect(self._asked)
        self.list.selectionModel().currentChanged.connect(self._chosen)
        self._chosen()

    def _button(self, action_id: str, text: str = "") -> QPushButton:
        action = self._actions[action_id]
        button = QPushButton(text)
        button.setToolTip(action.toolTip())
        button.clicked.connect(action.trigger)
        return button

    def _fill_more(self) -> None:
        menu = QMenu(self.more_button)
        for spec in ACTIONS:
            if spec.menu == "key" and "desk" in spec.place and spec.id not in _BUTTONS:
                menu.addAction(self._actions[spec.id])
        self.more_button.setMenu(menu)
        if menu.isEmpty():  # shown before it has a place, it would be a window of its own
            self.more_button.hide()

    def _lay_out(self) -> None:
        self.head.addWidget(self.back_button, 0, Qt.AlignmentFlag.AlignTrailing)
        about = QLabel(
            self.tr(
                "Here you write the keys of your lessons. They are kept in a file of their own, apart from "
                "the students’ work."
            )
        )
        about.setWordWrap(True)
        heading = QLabel(self.tr("Le&ssons and their keys"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.list)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.addWidget(heading)
        row.addWidget(self._count)
        row.addStretch(1)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty())
        self._stack.setMinimumHeight(9 * self.fontMetrics().height())
        self.column.addWidget(about)
        self.column.addLayout(row)
        self.column.addWidget(self._stack, 1)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        for button in (self.file_button, self.more_button):
            self._row.addWidget(button)
        self._row.addStretch(1)
        for button in (self.new_button, self.write_button):
            self._row.addWidget(button)
        self.column.addLayout(self._row)
        buttons = (self.file_button, self.more_button, self.new_button, self.write_button)
        for before, after in pairwise([self.list, *buttons, self.back_button]):
            QWidget.setTabOrder(before, after)
        self.keep_in_view(self.list, *buttons)

    def _empty(self) -> QWidget:
        text = QLabel(
            self.tr(
                "There is no lesson on this computer yet. Open a file whose name ends in .lesson, or drop it "
                "on this window."
            )
        )
        text.setWordWrap(True)
        text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(text)
        return page

    def show_entries(self, entries: Sequence[DeskEntry], lesson_id: str) -> None:
        """Show the lessons with the state of their keys.

        Args:
            entries: the lessons.
            lesson_id: the one that shall be chosen; the first one if it is not here.
        """
        self.model.show_entries(entries)
        self.list.setCurrentIndex(self.model.index_of(lesson_id))
        self._count.setText(self.tr("%n lesson(s)", "", len(entries)) if entries else "")
        self._stack.setCurrentIndex(0 if entries else 1)
        self._chosen()

    def current(self) -> DeskEntry | None:
        """The chosen lesson."""
        index = self.list.currentIndex()
        return self.model.entry(index) if index.isValid() else None

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons that have no room beside each other stand one above the other."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight)
        if self._row.minimumSize().width() + 60 > self.viewport().width():
            self._row.setDirection(directions.TopToBottom)

    def _asked(self, index: QModelIndex) -> None:
        problem = self.model.entry(index).lesson.problem
        if problem:
            self.problem_asked.emit(problem)
        else:
            self.write_asked.emit()

    def _chosen(self) -> None:
        """Let the actions and buttons fit the chosen lesson."""
        act = act_of(self.current())
        for spec in ACTIONS:
            if spec.lesson:
                self._actions[spec.id].setEnabled(bool(act))
        self.write_button.setText(act or act_names()[0])
        for button in (self.new_button, self.write_button):
            button.setEnabled(bool(act))
