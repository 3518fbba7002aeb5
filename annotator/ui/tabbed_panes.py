"""Panes that stand beside each other where there is room, else one at a time under tabs."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

COLUMNS: Final = 75
"""Letters beside each other under which only one pane is shown at a time."""
ALL: Final = -1


class TabbedPanes(QWidget):
    """The tabs, the split, and following the room there is and the size of the letters.

    A subclass puts its panes in and says in ``arrange`` which of them are shown.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(0)
        self.column.addWidget(self.tabs)
        self.tabs.currentChanged.connect(self._rearrange)

    def name_tabs(self, names: Sequence[str]) -> None:
        """Add a tab for each pane."""
        for name in names:
            self.tabs.addTab(name)

    def arrange(self) -> None:
        """Show what there is room for."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self._rearrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._rearrange()

    def _rearrange(self) -> None:
        here = QApplication.focusWidget()
        self.arrange()
        if here is not None and self.isAncestorOf(here) and not here.isVisibleTo(self):
            # What had the focus is no longer shown; Qt would give it to any other widget of the window.
            self.tabs.setFocus()
