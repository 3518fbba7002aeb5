"""The tags of a set in their order, which is that of their keys, with buttons and keys to change it."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QObject, QSignalBlocker, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QListWidget, QListWidgetItem, QPushButton, QVBoxLayout, QWidget

from annotator.core.model import Tag
from annotator.core.palette import is_colour
from annotator.core.tag_sets import MOST_TAGS
from annotator.ui.reader.tag_bar import tag_icon
from annotator.ui.theme import Theme

_ROWS = 5
"""Tags that are always shown."""
_NARROWEST = 20
"""Letters of a name that are always shown."""


class TagList(QWidget):
    """Says what was asked; the dialog holds the tags.

    Args:
        theme: in whose colours the tags are painted.
        parent: the widget it belongs to.
    """

    chosen = Signal(int)
    """Another tag is chosen, by its place."""
    add_asked = Signal()
    remove_asked = Signal()
    move_asked = Signal(int)
    """The chosen tag shall go so many places down; up if it is negative."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Tags"))
        self.list.setAccessibleDescription(
            self.tr("Insert adds a tag, Delete removes it, Alt and an arrow key move it")
        )
        self.list.installEventFilter(self)
        side = round(1.6 * self.fontMetrics().height())
        self.list.setIconSize(QSize(side, side))
        self.list.setTextElideMode(Qt.TextElideMode.ElideRight)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setMinimumWidth(_NARROWEST * self.fontMetrics().averageCharWidth() + side + 30)
        self.list.setMinimumHeight(_ROWS * (side + 6))
        self.add = self._button(self.tr("Add a tag"), self.add_asked.emit)
        self.remove = self._button(self.tr("Remove"), self.remove_asked.emit)
        self.up = self._button(self.tr("Up"), lambda: self.move_asked.emit(-1))
        self.down = self._button(self.tr("Down"), lambda: self.move_asked.emit(1))
        grid = QGridLayout()
        for place, button in enumerate((self.add, self.remove, self.up, self.down)):
            grid.addWidget(button, place // 2, place % 2)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.list, 1)
        column.addLayout(grid)
        self.list.currentRowChanged.connect(self._chosen)

    def _button(self, text: str, act: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def show_tags(self, tags: Sequence[Tag], row: int) -> None:
        """Show a set and choose one of its tags."""
        with QSignalBlocker(self.list):
            self.list.clear()
            for place, tag in enumerate(tags):
                self.list.addItem(QListWidgetItem())
                self.show_tag(place, tag)
            self.list.setCurrentRow(row)
        self._fit()

    def show_tag(self, place: int, tag: Tag) -> None:
        """Show a tag that was changed."""
        item = self.list.item(place)
        number, name = place + 1, tag.name or self.tr("(no name yet)")
        item.setText(f"{number}  {name}")
        item.setToolTip(tag.name)
        if is_colour(tag.colour):
            item.setIcon(tag_icon(self._theme.look(tag)))
        spoken = self.tr("Key {number}: {name}, letter {letter}")
        text = spoken.format(number=number, name=name, letter=tag.letter or "–")
        item.setData(Qt.ItemDataRole.AccessibleTextRole, text)

    def _chosen(self, row: int) -> None:
        self._fit()
        if row >= 0:
            self.chosen.emit(row)

    def _fit(self) -> None:
        row, count = self.list.currentRow(), self.list.count()
        self.add.setEnabled(count < MOST_TAGS)
        self.remove.setEnabled(count > 0)
        self.up.setEnabled(row > 0)
        self.down.setEnabled(0 <= row < count - 1)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Insert, Delete, and Alt with an arrow."""
        if watched is self.list and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            alt = event.modifiers() == Qt.KeyboardModifier.AltModifier
            match event.key():
                case Qt.Key.Key_Insert:
                    self.add.click()
                case Qt.Key.Key_Delete:
                    self.remove.click()
                case Qt.Key.Key_Up if alt:
                    self.up.click()
                case Qt.Key.Key_Down if alt:
                    self.down.click()
                case _:
                    return super().eventFilter(watched, event)
            return True
        return super().eventFilter(watched, event)
