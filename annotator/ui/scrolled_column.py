"""A column of widgets that scrolls as one page."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget


class ScrolledColumn(QScrollArea):
    """As wide as its place, without a frame; Tab goes to what is in it and never to itself.

    Attributes:
        column: takes the widgets.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        inside = QWidget()
        self.column = QVBoxLayout(inside)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def showEvent(self, event: QShowEvent) -> None:
        """Lay the column out: what a scroll area resizes while it is being shown Qt leaves as it was."""
        super().showEvent(event)
        self.column.invalidate()
        self.column.activate()
