"""Outcomes, article and figures: beside each other where there is room, else one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

OUTCOMES, ARTICLE, FIGURES = range(3)
"""Places of the tabs."""
_ALL = -1
_COLUMNS, _LINES = 75, 20
"""Letters and lines under which only one thing is shown at a time."""
_LINES_FOR_WORDS = 32
"""Lines from which what the score means in words stands over the rest; a button always shows it."""


class PaneFigures(QWidget):
    """Figures that follow the room there is."""

    def fit(self, *, stacked: bool, words: bool) -> None:
        """Follow the room there is.

        Args:
            stacked: there is little room to the side.
            words: there is room for what the figures mean in words.
        """
        raise NotImplementedError


class Panes(QWidget):
    """Holds the three and follows the room there is.

    Args:
        summary: the figures.
        text: the article.
        side: the outcomes.
        names: of the tabs for outcomes, article and figures, if they are called otherwise here.
        parent: the widget it belongs to.
    """

    article_shown = Signal()
    """The article was out of view and is laid out now."""

    def __init__(
        self,
        summary: PaneFigures,
        text: QWidget,
        side: QWidget,
        names: Sequence[str] = (),
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._summary, self._text, self._side = summary, text, side
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in names or (self.tr("Outcomes"), self.tr("Article"), self.tr("Figures")):
            self.tabs.addTab(name)
        self.tabs.hide()
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(text)
        self.split.addWidget(side)
        self.split.setSizes([500, 500])
        self.split.setChildrenCollapsible(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tabs)
        column.addWidget(summary)
        column.addWidget(self.split, 1)
        column.addStretch()
        self.tabs.currentChanged.connect(self._arrange)

    def show_pane(self, pane: int) -> None:
        """Show one of the three, where only one is shown at a time."""
        self.tabs.setCurrentIndex(pane)

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
        letters = self.fontMetrics()
        columns, lines = self.width() // letters.averageCharWidth(), self.height() // letters.lineSpacing()
        narrow = columns < _COLUMNS or lines < _LINES
        shown = self.tabs.currentIndex() if narrow else _ALL
        here = QApplication.focusWidget()
        hidden = self._text.isHidden()
        self.tabs.setVisible(narrow)
        self._summary.setVisible(shown in {_ALL, FIGURES})
        self._summary.fit(stacked=narrow, words=narrow or lines >= _LINES_FOR_WORDS)
        self.split.setVisible(shown != FIGURES)
        self._side.setVisible(shown in {_ALL, OUTCOMES})
        self._text.setVisible(shown in {_ALL, ARTICLE})
        if here is not None and self.isAncestorOf(here) and not here.isVisibleTo(self):
            # What had the focus is no longer shown; Qt would give it to any other widget of the window.
            self.tabs.setFocus()
        if hidden and not self._text.isHidden():
            QTimer.singleShot(0, self, self.article_shown.emit)
