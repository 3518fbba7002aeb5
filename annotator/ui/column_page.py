"""A page with one column in the middle, which scrolls where there is little room."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QScrollArea, QStyle, QVBoxLayout, QWidget

_WIDEST = 760
"""Pixels of the column at the normal size of the interface's text."""
_TITLE_FROM = 22
"""Lines that the page must have room for to show its title."""


class ColumnPage(QScrollArea):
    """Scrolls to what is focused, and is no stop on the way there.

    Args:
        title: in large letters over the column; gives way where there is little room.
        parent: the widget it belongs to.
    """

    def __init__(self, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._title = QLabel(title)
        self._title.setProperty("role", "title")
        # A Latin name would stand at the left also where the interface runs from right to left.
        side = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeft)
        self._title.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        large = self._title.font()
        large.setPointSizeF(1.6 * large.pointSizeF())
        self._title.setFont(large)
        inner = QWidget()
        inner.setMaximumWidth(max(_WIDEST, 90 * self._title.fontMetrics().averageCharWidth()))
        self.head = QHBoxLayout()
        """The title, and what stands beside it."""
        self.head.addWidget(self._title, 1)
        self.column = QVBoxLayout(inner)
        self.column.setContentsMargins(24, 18, 24, 18)
        self.column.setSpacing(8)
        self.column.addLayout(self.head)
        page = QWidget()
        outer = QHBoxLayout(page)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addStretch(1)
        outer.addWidget(inner, 20)
        outer.addStretch(1)
        self.setWidget(page)

    def keep_in_view(self, *widgets: QWidget) -> None:
        """Scroll to these when they get the focus."""
        for widget in widgets:
            widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Scroll to what is focused; with large letters the page is longer than the window."""
        if event.type() == QEvent.Type.FocusIn and isinstance(watched, QWidget):
            self.ensureWidgetVisible(watched, 0, 0)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The title gives way where there is little room."""
        super().resizeEvent(event)
        self._title.setVisible(self.height() > _TITLE_FROM * self.fontMetrics().height())
