"""Outcomes, article and figures: beside each other where there is room, else one at a time."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

from annotator.ui.tabbed_panes import ALL, COLUMNS, TabbedPanes

OUTCOMES, ARTICLE, FIGURES = range(3)
"""Places of the tabs."""
_LINES = 20
"""Lines under which only one thing is shown at a time."""
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


class Panes(TabbedPanes):
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
        self.split.addWidget(text)
        self.split.addWidget(side)
        self.split.setSizes([500, 500])
        self.column.addWidget(summary)
        self.column.addWidget(self.split, 1)
        self.column.addStretch()
        self.tabs.hide()
        self.name_tabs(names or (self.tr("Outcomes"), self.tr("Article"), self.tr("Figures")))

    def show_pane(self, pane: int) -> None:
        """Show one of the three, where only one is shown at a time."""
        self.tabs.setCurrentIndex(pane)

    def arrange(self) -> None:
        """Show all three, or the one whose tab is chosen."""
        letters = self.fontMetrics()
        columns, lines = self.width() // letters.averageCharWidth(), self.height() // letters.lineSpacing()
        narrow = columns < COLUMNS or lines < _LINES
        shown = self.tabs.currentIndex() if narrow else ALL
        hidden = self._text.isHidden()
        self.tabs.setVisible(narrow)
        self._summary.setVisible(shown in {ALL, FIGURES})
        self._summary.fit(stacked=narrow, words=narrow or lines >= _LINES_FOR_WORDS)
        self.split.setVisible(shown != FIGURES)
        self._side.setVisible(shown in {ALL, OUTCOMES})
        self._text.setVisible(shown in {ALL, ARTICLE})
        if hidden and not self._text.isHidden():
            QTimer.singleShot(0, self, self.article_shown.emit)
