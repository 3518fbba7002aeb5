"""A list and what belongs to it: beside each other where there is room, else one at a time."""

from PySide6.QtWidgets import QWidget

from annotator.ui.tabbed_panes import ALL, COLUMNS, TabbedPanes


class SideBySide(TabbedPanes):
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
        for pane in self._panes:
            self.split.addWidget(pane)
        self.split.setStretchFactor(0, 1)
        self.split.setStretchFactor(1, 1)
        self.column.addWidget(self.split, 1)
        self.name_tabs(names)
        self.arrange()  # what is around it shall not make room for both before it is known

    def show_second(self) -> None:
        """Bring what belongs to the chosen entry into view, with the focus in it."""
        self.tabs.setCurrentIndex(1)
        self._panes[1].setFocus()

    def show_first(self) -> None:
        """Bring the list into view, with the focus in it."""
        self.tabs.setCurrentIndex(0)
        self._panes[0].setFocus()

    def arrange(self) -> None:
        """Show both, or the one whose tab is chosen."""
        narrow = self.width() < COLUMNS * self.fontMetrics().averageCharWidth()
        shown = self.tabs.currentIndex() if narrow else ALL
        self.tabs.setVisible(narrow)
        for place, pane in enumerate(self._panes):
            pane.setVisible(shown in {ALL, place})
