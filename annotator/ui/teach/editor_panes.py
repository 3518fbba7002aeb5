"""Article, passages, notes and checks of a key: beside each other where there is room, else one at a time."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtWidgets import QApplication, QSplitter, QTabBar, QVBoxLayout, QWidget

from annotator.ui.reader.page import ReaderPage
from annotator.ui.teach.notes_form import NotesForm

ARTICLE, PASSAGES, NOTES, FIRST_FREE = range(4)
"""Places of the tabs; what others add comes behind them."""
_COLUMNS = 75
"""Letters beside each other under which only one thing is shown at a time."""
_LINES = 32
"""Lines under which passages and notes have a tab each."""


class EditorPanes(QObject):
    """Arranges the side of a key editor, and the article where there is little room.

    Args:
        page: the reader; the side takes the place of its panel.
        form: the notes.
    """

    article_shown = Signal()
    """The article was out of view and is laid out now."""

    def __init__(self, page: ReaderPage, form: NotesForm) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._others: list[QWidget] = []
        self.tabs = QTabBar()
        self.tabs.setAccessibleName(self.tr("What is shown"))
        self.tabs.setExpanding(False)
        self.tabs.setDrawBase(False)
        for name in (self.tr("Article"), self.tr("Passages"), self.tr("Notes")):
            self.tabs.addTab(name)
        self._lists = QSplitter(Qt.Orientation.Vertical)
        self._lists.setChildrenCollapsible(False)
        self._side = QWidget()
        self._column = QVBoxLayout(self._side)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        page.split.replaceWidget(1, self._side)
        page.split.setStretchFactor(1, 2)
        for widget in (page.panel, form):
            self._lists.addWidget(widget)
            widget.show()
        self._lists.setSizes([260, 440])
        self._lists.setStretchFactor(0, 1)
        self._lists.setStretchFactor(1, 2)
        self._column.addWidget(self.tabs)
        self._narrow = False
        self._column.addWidget(self._lists, 1)
        page.split.setSizes([600, 440])
        self.tabs.setCurrentIndex(PASSAGES)
        self.tabs.currentChanged.connect(self.arrange)
        page.installEventFilter(self)

    def add_tab(self, widget: QWidget) -> None:
        """Give another widget a tab of its own, which is called as the widget's window is."""
        self._others.append(widget)
        self._column.addWidget(widget, 1)
        self.tabs.addTab(widget.windowTitle())
        self.arrange()

    def show_notes(self) -> None:
        """Bring the notes into view."""
        self.tabs.setCurrentIndex(NOTES if self.tabs.isTabVisible(NOTES) else PASSAGES)

    def show_article(self) -> None:
        """Bring the article into view."""
        if self.tabs.isTabVisible(ARTICLE):
            self.tabs.setCurrentIndex(ARTICLE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room there is, and the size of the letters."""
        if event.type() in {QEvent.Type.Resize, QEvent.Type.FontChange}:
            self.arrange()
        return super().eventFilter(watched, event)

    def arrange(self) -> None:
        """Show what is chosen, and what there is room for beside it."""
        page, metrics = self._page, self._page.fontMetrics()
        narrow = page.width() < _COLUMNS * metrics.averageCharWidth()
        short = narrow or page.height() < _LINES * metrics.lineSpacing()
        self._offer(narrow=narrow, short=short)
        if narrow != self._narrow:
            self._narrow = narrow
            self._place_tabs()
        here = QApplication.focusWidget()
        shown = self.tabs.currentIndex()
        hidden = page.view.isHidden()
        page.view.setVisible(not narrow or shown == ARTICLE)
        self._lists.setVisible(shown in {PASSAGES, NOTES})
        page.panel.setVisible(shown == PASSAGES)
        self._form.setVisible(shown == NOTES or (shown == PASSAGES and not short))
        for place, widget in enumerate(self._others, FIRST_FREE):
            widget.setVisible(shown == place)
        self._side.setVisible(not narrow or shown != ARTICLE)
        if here is not None and page.isAncestorOf(here) and not here.isVisibleTo(page):
            # What had the focus is no longer shown; Qt would give it to any other widget of the window.
            self.tabs.setFocus()
        if hidden and not page.view.isHidden():
            QTimer.singleShot(0, self, self.article_shown.emit)

    def _place_tabs(self) -> None:
        """Over the side; where only one thing is shown, over all of it, and the article comes first."""
        if self._narrow:
            self._page.add_strip(self.tabs)
            if not self._form.has_focus():
                self.tabs.setCurrentIndex(ARTICLE)
        else:
            self._column.insertWidget(0, self.tabs)

    def _offer(self, *, narrow: bool, short: bool) -> None:
        """Show the tabs that there is something behind."""
        self.tabs.setTabVisible(ARTICLE, narrow)
        self.tabs.setTabVisible(NOTES, short)
        if not self.tabs.isTabVisible(self.tabs.currentIndex()):
            self.tabs.setCurrentIndex(PASSAGES)
        shown = [place for place in range(self.tabs.count()) if self.tabs.isTabVisible(place)]
        self.tabs.setVisible(len(shown) > 1)
