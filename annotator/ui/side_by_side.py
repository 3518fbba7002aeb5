"""A list and what belongs to it: beside each other where there is room, else one at a time."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

_COLUMNS = 75
"""Letters beside each other under which only one is shown at a time."""
_ALL = -1


class SideBySide(QWidget):
    """Holds two widgets.

    Args:
        first: the list.
        second: what is shown of its chosen entry.
        names: of both, for their tabs.
        parent: the widget it belongs to.
    """

    def __init__(
        self, first: QWidget, second: QWidget, names: tuple[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._panes = (first, second)
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.setChildrenCollapsible(False)
        for name, pane in zip(names, self._panes, strict=True):
            self.tabs.addTab(name)
            self.split.addWidget(pane)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(self.split, 1)
        self.tabs.currentChanged.connect(self._arrange)
        self._arrange()  # what is around it shall not make room for both before it is known

    def show_second(self) -> None:
        """Bring what belongs to the chosen entry into view, with the focus in it."""
        self.tabs.setCurrentIndex(1)
        self._panes[1].setFocus()

    def show_first(self) -> None:
        """Bring the list into view, with the focus in it."""
        self.tabs.setCurrentIndex(0)
        self._panes[0].setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self._arrange()

    def changeEvent(self, event: QEvent) -> None:
        """Follow the size of the letters."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        narrow = self.width() < _COLUMNS * self.fontMetrics().averageCharWidth()
        shown = self.tabs.currentIndex() if narrow else _ALL
        here = QApplication.focusWidget()
        self.tabs.setVisible(narrow)
        for place, pane in enumerate(self._panes):
            pane.setVisible(shown in {_ALL, place})
        if here is not None and self.isAncestorOf(here) and not here.isVisibleTo(self):
            # What had the focus is no longer shown; Qt would give it to any other widget of the window.
            self.tabs.setFocus()
