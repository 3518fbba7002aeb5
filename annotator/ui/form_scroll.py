"""A form that scrolls: what has the focus is in view with its label, also when fields grow."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget


class FormScroll(QScrollArea):
    """Holds a column of fields.

    Args:
        parent: the widget it belongs to.
    """

    field_left = Signal(object)
    """A field is about to lose the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inside = QWidget()
        self._inside.installEventFilter(self)
        self.column = QVBoxLayout(self._inside)
        self.column.setContentsMargins(12, 8, 12, 12)
        self.column.setSpacing(8)

    def complete(self) -> None:
        """Every field is in the column now: it is never narrower than the widest of them."""
        self.setWidget(self._inside)
        beside = self.verticalScrollBar().sizeHint().width()
        self.setMinimumWidth(self._inside.minimumSizeHint().width() + beside)
        for widget in self._inside.findChildren(QWidget):
            if widget.focusPolicy() != Qt.FocusPolicy.NoFocus:
                widget.installEventFilter(self)

    def has_focus(self) -> bool:
        """Is something here being written?"""
        here = QApplication.focusWidget()
        return here is not None and self.isAncestorOf(here)

    def reveal(self, widget: QWidget) -> None:
        """Bring a field into view, as soon as it is laid out."""
        QTimer.singleShot(0, widget, lambda: self._reveal(widget))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the focus, and fields that grow."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self._reveal(watched)
        elif event.type() == QEvent.Type.FocusOut:
            self.field_left.emit(watched)
        elif event.type() == QEvent.Type.Resize and watched is self._inside:
            QTimer.singleShot(0, self, self._reveal_focus)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What has the focus stays in view."""
        super().resizeEvent(event)
        QTimer.singleShot(0, self, self._reveal_focus)

    def _reveal_focus(self) -> None:
        here = QApplication.focusWidget()
        if here is not None and self.has_focus():
            self._reveal(here)

    def _reveal(self, widget: QWidget) -> None:
        # The whole of it with its label, which stands over it; Qt would show the line of the caret.
        middle = widget.mapTo(self._inside, widget.rect().center())
        around = widget.height() // 2 + 2 * self.fontMetrics().height()
        self.ensureVisible(0, middle.y(), 0, around)
