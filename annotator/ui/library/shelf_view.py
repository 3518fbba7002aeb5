"""The lessons with their search, and what is said when none is shown."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.services.lessons import ShelfEntry
from annotator.ui.library.lesson_delegate import LessonDelegate
from annotator.ui.library.lesson_list import LessonList
from annotator.ui.library.lesson_model import LessonModel, act_names
from annotator.ui.library.shelf_filter import ShelfFilter
from annotator.ui.notify import announce
from annotator.ui.theme import Theme

_PAUSE = 600
"""Milliseconds after the last letter until a screen reader is told how many lessons are left."""


class ShelfView(QWidget):
    """Search field, cards, and a page in their place if there are none."""

    current_changed = Signal()
    """Another lesson is chosen, or none."""
    file_asked = Signal()
    """A lesson's file shall be chosen."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.model = LessonModel(self)
        self.shown = ShelfFilter(self.model, self)
        self._delegate = LessonDelegate(theme, act_names().values(), self)
        self.list = LessonList(self._delegate)
        self.list.setModel(self.shown)
        self.list.setAccessibleName(self.tr("Lessons"))
        self.search = QLineEdit()
        self.search.setPlaceholderText(self.tr("Search the lessons"))
        self.search.setAccessibleName(self.tr("Search the lessons"))
        self.search.setAcceptDrops(False)
        self._clear = QAction(self.tr("Clear the search (Esc)"), self)
        self._clear.triggered.connect(self.search.clear)
        self.search.addAction(self._clear, QLineEdit.ActionPosition.TrailingPosition)
        self.search.installEventFilter(self)
        self.count = QLabel()
        self.count.setProperty("role", "muted")
        self._empty = _EmptyShelf()
        self._stack = QStackedWidget()
        self._stack.addWidget(self.list)
        self._stack.addWidget(self._empty)
        self._lay_out()
        self._told = QTimer(self)
        self._told.setSingleShot(True)
        self._told.setInterval(_PAUSE)
        self._told.timeout.connect(self._tell)
        self.search.textChanged.connect(self._searched)
        self._empty.button.clicked.connect(self._help)
        self.list.selectionModel().currentChanged.connect(self.current_changed)
        self.set_theme(theme)
        self._say()

    def _lay_out(self) -> None:
        heading = QLabel(self.tr("Le&ssons"))
        heading.setProperty("role", "heading")
        heading.setBuddy(self.list)
        row = QHBoxLayout()
        row.addWidget(heading)
        row.addWidget(self.count)
        row.addStretch(1)
        row.addWidget(self.search)
        letters = self.fontMetrics().averageCharWidth()
        self.search.setMinimumWidth(min(30 * letters, 320))
        self._stack.setMinimumHeight(9 * self.fontMetrics().height())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._stack, 1)
        QWidget.setTabOrder(self.search, self.list)

    def show_entries(self, entries: Sequence[ShelfEntry]) -> None:
        """Show the lessons; the chosen one stays chosen."""
        entry = self.current()
        self.model.show_shelf(entries)
        self._choose(entry)
        self._say()
        self.current_changed.emit()

    def current(self) -> ShelfEntry | None:
        """The chosen lesson."""
        index = self.list.currentIndex()
        return self.shown.entry(index) if index.isValid() else None

    def find_lesson(self) -> None:
        """Put the caret into the search."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self._clear.setIcon(theme.icon("close"))
        self._delegate.set_theme(theme)
        self.list.viewport().update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc clears the search; Enter and the arrow down go to the cards."""
        if watched is self.search and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
                self.list.setFocus(Qt.FocusReason.OtherFocusReason)
                return True
        return super().eventFilter(watched, event)

    def _choose(self, entry: ShelfEntry | None) -> None:
        self.list.setCurrentIndex(self.shown.index_of(entry.lesson.id if entry else ""))

    def _searched(self, text: str) -> None:
        entry = self.current()
        self.shown.search(text)
        self._choose(entry)
        self._say()
        self.current_changed.emit()
        self._told.start()

    def _say(self) -> None:
        shown, total = self.shown.rowCount(), self.model.rowCount()
        text = self.search.text().strip()
        self._clear.setVisible(bool(self.search.text()))
        self.search.setVisible(bool(total))
        if text:
            of = self.tr("{shown} of %n lesson(s)", "", total)
            self.count.setText(of.format(shown=shown))
        else:
            self.count.setText(self.tr("%n lesson(s)", "", total) if total else "")
        self._empty.say(text, total)
        self._stack.setCurrentWidget(self.list if shown else self._empty)

    def _tell(self) -> None:
        announce(self.search, self.count.text())

    def _help(self) -> None:
        if self.model.rowCount():
            self.search.clear()
            self.search.setFocus()
        else:
            self.file_asked.emit()


class _EmptyShelf(QWidget):
    """Says why no lesson is shown, and what to do."""

    def __init__(self) -> None:
        super().__init__()
        self._text = QLabel()
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.addStretch(1)
        column.addWidget(self._text)
        column.addSpacing(8)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(1)

    def say(self, search: str, total: int) -> None:
        """Say it for a search, or for a computer without lessons."""
        if total:
            text = self.tr(
                "No lesson has “{search}” in its title, language or progress. "
                "Search for something else, or open a lesson that you were given."
            )
            self._text.setText(text.format(search=search))
            self.button.setText(self.tr("Show all lessons"))
        else:
            self._text.setText(
                self.tr(
                    "There is no lesson on this computer yet. Open a file whose name ends in .lesson, "
                    "or drop it on this window. Your teacher has one for you."
                )
            )
            self.button.setText(self.tr("Open a lesson file…"))
