"""The list of lesson cards: a click on a card chooses it, one on its button opens it."""

from PySide6.QtCore import QEvent, QModelIndex, QPersistentModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyleOptionViewItem, QWidget

from annotator.ui.library.lesson_delegate import LessonDelegate


class LessonList(QListView):
    """Cards with buttons; double click and Enter open a card as well.

    Args:
        delegate: draws the cards and knows where their buttons are.
        parent: the widget it belongs to.
    """

    asked = Signal(QModelIndex)
    """A lesson shall be opened."""

    def __init__(self, delegate: LessonDelegate, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._delegate = delegate
        self._pressed = QPersistentModelIndex()
        self.setItemDelegate(delegate)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        # The cards are laid out anew when the width changes.
        self.setWordWrap(True)
        self.setResizeMode(QListView.ResizeMode.Adjust)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)

    def button_at(self, point: QPoint) -> QModelIndex:
        """The card whose button is at a point of the viewport; invalid if none is."""
        index = self.indexAt(point)
        if not index.isValid():
            return index
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = self.visualRect(index)
        return index if self._delegate.button_rect(option, index).contains(point) else QModelIndex()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember the button on which the mouse was pressed."""
        super().mousePressEvent(event)
        left = event.button() == Qt.MouseButton.LeftButton
        self._pressed = QPersistentModelIndex(
            self.button_at(event.position().toPoint()) if left else QModelIndex()
        )

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A button that is pressed and let go opens its lesson."""
        pressed, self._pressed = self._pressed, QPersistentModelIndex()
        index = self.button_at(event.position().toPoint())
        super().mouseReleaseEvent(event)
        if index.isValid() and pressed == index:
            self.asked.emit(index)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """A double click on a card opens it; on a button the first click did already."""
        point = event.position().toPoint()
        index = self.indexAt(point)
        left = event.button() == Qt.MouseButton.LeftButton
        if left and index.isValid() and not self.button_at(point).isValid():
            self.asked.emit(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which button is under the mouse."""
        super().mouseMoveEvent(event)
        self._hover(self.button_at(event.position().toPoint()))

    def leaveEvent(self, event: QEvent) -> None:
        """No button is under the mouse."""
        super().leaveEvent(event)
        self._hover(QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter opens the current card."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.currentIndex().isValid():
            self.asked.emit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def _hover(self, index: QModelIndex) -> None:
        if self._delegate.hovered == index:
            return
        self._delegate.hovered = QPersistentModelIndex(index)
        if index.isValid():
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor)
        else:
            self.viewport().unsetCursor()
        self.viewport().update()
