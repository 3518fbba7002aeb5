"""What stands above an article's first line and scrolls with it, without being part of its text."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTextEdit, QWidget

_GAP = 10
"""Pixels above what stands there."""
_INSET = 6
"""Pixels that labels keep free; their letters shall stand over the text's."""


class ArticleHead(QObject):
    """Places a widget in the room over the text.

    Args:
        view: the article; ``room`` must be kept free over its first line.
    """

    resized = Signal()
    """It may need more room, or less."""

    def __init__(self, view: QTextEdit) -> None:
        super().__init__(view)
        self._view = view
        self._widget: QWidget | None = None
        # Qt moves a viewport's children along with its content; this comes after and puts them right.
        view.verticalScrollBar().valueChanged.connect(self._follow)

    def put(self, widget: QWidget) -> None:
        """Let a widget stand there; Tab reaches it before the article."""
        self._widget = widget
        widget.installEventFilter(self)
        hidden = widget.isHidden() and widget.testAttribute(Qt.WidgetAttribute.WA_WState_ExplicitShowHide)
        widget.setParent(self._view.viewport())
        widget.setCursor(Qt.CursorShape.ArrowCursor)
        # Not the article's letters, which it would inherit.
        widget.setFont(QGuiApplication.font())
        widget.setVisible(not hidden)
        for child in widget.findChildren(QWidget):
            if child.focusPolicy() & Qt.FocusPolicy.TabFocus:
                child.installEventFilter(self)
                QWidget.setTabOrder(child, self._view)

    def room(self, width: int) -> int:
        """How high it is at a width, with the gap over it."""
        if self._widget is None or self._widget.isHidden():
            return 0
        layout = self._widget.layout()
        high = (
            layout.totalHeightForWidth(width + 2 * _INSET)
            if layout is not None and layout.hasHeightForWidth()
            else -1
        )
        return _GAP + (high if high >= 0 else self._widget.sizeHint().height())

    def settle(self) -> None:
        """Take in the window's sheet; Qt would do it only later, and the text must then be laid out again."""
        layout = self._widget.layout() if self._widget is not None else None
        if layout is not None:
            layout.invalidate()
            layout.activate()

    def place(self, left: int, width: int) -> None:
        """Stand between the margins of the text."""
        if self._widget is not None:
            high = self.room(width) - _GAP
            self._widget.setGeometry(left - _INSET, 0, width + 2 * _INSET, high)
            self._follow()

    def _follow(self) -> None:
        if self._widget is not None:
            self._widget.move(self._widget.x(), _GAP - self._view.verticalScrollBar().value())

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to it when the focus comes there by key; tell when it has other things in it."""
        if event.type() == QEvent.Type.FocusIn:
            self._view.verticalScrollBar().setValue(0)
        elif event.type() == QEvent.Type.LayoutRequest and watched is self._widget:
            self.resized.emit()
        return super().eventFilter(watched, event)
