"""The list of outcome cards. Only cards in view are laid out, so ten thousand open as fast as ten."""

from PySide6.QtCore import QAbstractItemModel, QItemSelectionModel, QModelIndex, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyleOptionViewItem, QWidget

from annotator.ui.review.card_model import Index
from annotator.ui.review.row_heights import RowHeights

_DOWN = {Qt.Key.Key_Down, Qt.Key.Key_PageDown, Qt.Key.Key_Space}
_UP = {Qt.Key.Key_Up, Qt.Key.Key_PageUp}
_OPEN = {Qt.Key.Key_Return, Qt.Key.Key_Enter}

Hint = QAbstractItemView.ScrollHint
Move = QAbstractItemView.CursorAction


class CardList(QListView):
    """Outcome cards of different heights; tells which one was chosen, and which one shall be opened.

    ``QListView`` would lay out every card before it could show the last one. Here a card is laid out when
    it comes into view; until then it counts as high as the others on average, and when it turns out higher
    or lower, what is in view stays where it is.
    """

    chosen = Signal(QModelIndex)
    opened = Signal(QModelIndex)
    """Enter or a double click on a card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        self._heights = RowHeights(self._measured)
        super().__init__(parent)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.doubleClicked.connect(self.opened)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which card is the current one now."""
        super().currentChanged(current, previous)
        if current.isValid():
            self.chosen.emit(current)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """A card that is higher than the list is read to its end before the next one is chosen."""
        current = self.currentIndex()
        if event.key() in _OPEN and not _held(event) and current.isValid():
            self.opened.emit(current)
            return
        down = event.key() in _DOWN
        card, height = self.visualRect(current), self.viewport().height()
        rest = card.bottom() - height if down else -card.top()
        if (down or event.key() in _UP) and current.isValid() and card.height() > height and rest > 0:
            step = min(rest + 4, height * 2 // 3)
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + (step if down else -step))
            event.accept()
            return
        super().keyPressEvent(event)

    # Layout

    def reset(self) -> None:
        """Other cards: none of them is measured."""
        super().reset()
        self._heights.reset(self._count())
        self.verticalScrollBar().setValue(0)

    def doItemsLayout(self) -> None:  # noqa: N802 - Qt's name
        """Begin anew: other cards, another width or another font."""
        top, inside = self._anchor()
        self._heights.reset(self._count())
        QAbstractItemView.doItemsLayout(self)
        if self._count():
            self._stand(min(top, self._count() - 1), inside)

    def measure_again(self, index: Index) -> None:
        """A card has other words now; what stands above it stays where it is."""
        self._heights.forget(index.row())
        self._settle()
        self.viewport().update()

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """Fit the scroll bar to what is known of the heights."""
        bar, page = self.verticalScrollBar(), self.viewport().height()
        bar.setPageStep(page)
        bar.setSingleStep(max(20, self.fontMetrics().height()))
        bar.setRange(0, max(0, self._heights.top(self._count()) - page) if self._count() else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width gives other heights."""
        if event.size().width() == event.oldSize().width():
            self._settle()
        else:
            self.doItemsLayout()

    def scrollContentsBy(self, dx: int, dy: int) -> None:  # noqa: N802, ARG002 - Qt's name and arguments
        """Draw what has come into view."""
        self._settle()
        self.viewport().update()

    def _count(self) -> int:
        model: QAbstractItemModel | None = self.model()
        return model.rowCount() if model is not None else 0

    def _measured(self, row: int) -> int:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        return self.itemDelegateForIndex(index).sizeHint(option, index).height()

    def _anchor(self) -> tuple[int, int]:
        """The row at the top and how much of it is above the view."""
        value = self.verticalScrollBar().value()
        if not self._count() or not value:
            return 0, 0
        row = self._heights.row_at(value)
        return row, value - self._heights.top(row)

    def _settle(self) -> None:
        """Measure what is in view; what stood at the top stays there, however high it turns out."""
        if not self._count():
            return
        heights = self._heights
        row, inside = self._anchor()
        while True:
            guess = heights.likely(row)
            # Scrolled up to a card for the first time: its lower end is what the eye follows.
            inside += heights.height(row) - guess if inside else 0
            if inside >= 0 or row == 0:
                break
            row -= 1
            inside += heights.likely(row)
        self._stand(row, max(0, inside))

    def _stand(self, row: int, inside: int) -> None:
        """Show a row at the top, so many pixels of it above the view, and measure the rows below it."""
        below, y, last = row, -inside, self._count() - 1
        page = self.viewport().height()
        while y < page and below <= last:
            y += self._heights.height(below)
            below += 1
        while y < page and (inside or row):
            # The end is in view: what stands above it comes down.
            if not inside:
                row -= 1
                inside = self._heights.height(row)
            more = min(inside, page - y)
            inside, y = inside - more, y + more
        bar = self.verticalScrollBar()
        bar.blockSignals(True)
        self.updateGeometries()
        bar.setValue(self._heights.top(row) + inside)
        bar.blockSignals(False)

    # Where cards stand

    def verticalOffset(self) -> int:  # noqa: N802 - Qt's name
        """Pixels above the view."""
        return self.verticalScrollBar().value()

    def visualRect(self, index: Index) -> QRect:  # noqa: N802 - Qt's name
        """Where a card stands in the view."""
        row = index.row()
        if not index.isValid() or row >= self._count():
            return QRect()
        top = self._heights.top(row) - self.verticalOffset()
        return QRect(0, top, self.viewport().width(), self._heights.likely(row))

    def indexAt(self, point: QPoint) -> QModelIndex:  # noqa: N802 - Qt's name
        """The card under a point of the view."""
        y = point.y() + self.verticalOffset()
        if not self._count() or not 0 <= y < self._heights.top(self._count()):
            return QModelIndex()
        return self.model().index(self._heights.row_at(y), 0)

    def scrollTo(self, index: Index, hint: Hint = Hint.EnsureVisible) -> None:  # noqa: N802 - Qt's name
        """Bring a card into view."""
        if not index.isValid() or index.row() >= self._count():
            return
        row, page = index.row(), self.viewport().height()
        height = self._heights.height(row)
        place = self.visualRect(index)
        above, below = place.top() < 0, place.top() + height > page
        if hint == Hint.EnsureVisible and not above and not below:
            return
        if hint == Hint.PositionAtTop or height >= page or (hint == Hint.EnsureVisible and above):
            self._stand(row, 0)
        else:
            room = page - height
            self._stand_below(row, room // 2 if hint == Hint.PositionAtCenter else room)
        self.viewport().update()

    def _stand_below(self, row: int, room: int) -> None:
        """Show a row with so much room above it."""
        while room > 0 and row > 0:
            row -= 1
            room -= self._heights.height(row)
        self._stand(row, max(0, -room))

    def moveCursor(self, action: Move, modifiers: Qt.KeyboardModifier) -> QModelIndex:  # noqa: N802, ARG002
        """The card that a key leads to."""
        last = self._count() - 1
        now = self.currentIndex()
        if last < 0 or not now.isValid():
            return self.model().index(0, 0) if last >= 0 else QModelIndex()
        row = now.row()
        match action:
            case Move.MoveDown | Move.MoveRight | Move.MoveNext:
                row += 1
            case Move.MoveUp | Move.MoveLeft | Move.MovePrevious:
                row -= 1
            case Move.MoveHome:
                row = 0
            case Move.MoveEnd:
                row = last
            case Move.MovePageDown:
                row = max(row + 1, self._heights.row_at(self._heights.top(row) + self.viewport().height()))
            case Move.MovePageUp:
                row = min(row - 1, self._heights.row_at(self._heights.top(row) - self.viewport().height()))
        return self.model().index(max(0, min(last, row)), 0)

    def setSelection(self, rect: QRect, command: QItemSelectionModel.SelectionFlag) -> None:  # noqa: N802
        """Select the card at the rectangle's corner."""
        self.selectionModel().select(self.indexAt(rect.topLeft()), command)

    def visualRegionForSelection(self, selection: object) -> QRegion:  # noqa: N802, ARG002 - Qt's name
        """One card is selected at most, and drawing the view again costs little."""
        return QRegion(self.viewport().rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the cards in view."""
        if not self._count():
            return
        self._settle()
        painter = QPainter(self.viewport())
        row = self._heights.row_at(self.verticalOffset())
        rect = self.visualRect(self.model().index(row, 0))
        while rect.isValid() and rect.top() < event.rect().bottom() + 1:
            if rect.intersects(event.rect()):
                self._paint(painter, row, rect)
            row += 1
            rect = self.visualRect(self.model().index(row, 0)) if row < self._count() else QRect()

    def _paint(self, painter: QPainter, row: int, rect: QRect) -> None:
        index = self.model().index(row, 0)
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect = rect
        if self.selectionModel().isSelected(index):
            option.state |= QStyle.StateFlag.State_Selected
        if index == self.currentIndex() and self.hasFocus():
            option.state |= QStyle.StateFlag.State_HasFocus
        self.itemDelegateForIndex(index).paint(painter, option, index)


def _held(event: QKeyEvent) -> bool:
    """Is a modifier held?"""
    return bool(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier)
