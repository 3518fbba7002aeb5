"""The lessons of a course in their order; whether their keys go along when the course is saved."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Lesson

_ROWS = 4
_ID = Qt.ItemDataRole.UserRole


class CourseLessons(QWidget):
    """A list that can be put in another order; the dialog keeps it."""

    arranged = Signal(list, int)
    """The lessons' ids in their new order, and the place that shall be chosen then."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = QLabel(
            self.tr(
                "Tick a lesson to put its key into the file, open: students see the comparison at once, and "
                "everybody who has the file can read the key. Without a tick no trace of the key is in it."
            )
        )
        about.setWordWrap(True)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Lessons of the course"))
        self.list.setAccessibleDescription(
            self.tr(
                "Alt and an arrow key move a lesson, Delete takes it out, the space bar takes the key along"
            )
        )
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumHeight(_ROWS * (self.fontMetrics().lineSpacing() + 6))
        self.list.installEventFilter(self)
        self.up = self._button(self.tr("Up"), lambda: self._move(-1))
        self.down = self._button(self.tr("Down"), lambda: self._move(1))
        self.out = self._button(self.tr("Take out"), self._take_out)
        row = QHBoxLayout()
        for button in (self.up, self.down, self.out):
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(about)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.currentRowChanged.connect(self._fit)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def show_lessons(self, lessons: Sequence[Lesson], keys: Mapping[str, int | None]) -> None:
        """Show these lessons; ticks stay.

        Args:
            lessons: in order.
            keys: the version of the key in force, by lesson id; None for none.
        """
        ticked = self.with_key()
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, lesson in enumerate(lessons, 1):
                self._add_item(number, lesson, keys.get(lesson.id), ticked=lesson.id in ticked)
            self.list.setCurrentRow(0)
        self._fit()

    def _add_item(self, number: int, lesson: Lesson, version: int | None, *, ticked: bool) -> None:
        if version is None:
            text = self.tr("{number}. {lesson} (no key yet)")
        else:
            text = self.tr("{number}. {lesson} (key version {version})")
        item = QListWidgetItem(text.format(number=number, lesson=lesson.title, version=version))
        item.setData(_ID, lesson.id)
        item.setToolTip(lesson.title)
        if version is not None:
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        self.list.addItem(item)

    def with_key(self) -> set[str]:
        """Ids of the lessons whose key shall go along."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return {item.data(_ID) for item in items if item.checkState() == Qt.CheckState.Checked}

    def choose(self, place: int) -> None:
        """Choose a lesson."""
        self.list.setCurrentRow(place)

    def _fit(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)
        self.out.setEnabled(row >= 0)

    def _ids(self) -> list[str]:
        return [self.list.item(row).data(_ID) for row in range(self.list.count())]

    def _move(self, by: int) -> None:
        row, ids = self.list.currentRow(), self._ids()
        if row >= 0 and 0 <= row + by < len(ids):
            ids.insert(row + by, ids.pop(row))
            self.arranged.emit(ids, row + by)

    def _take_out(self) -> None:
        row, ids = self.list.currentRow(), self._ids()
        if row >= 0:
            del ids[row]
            self.arranged.emit(ids, min(row, len(ids) - 1))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Alt with an arrow, and Delete."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            match event.key():
                case Qt.Key.Key_Delete:
                    self._take_out()
                case Qt.Key.Key_Up if alt:
                    self._move(-1)
                case Qt.Key.Key_Down if alt:
                    self._move(1)
                case _:
                    return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)
