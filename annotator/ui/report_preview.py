"""The report as it will be printed: pages to look at, to save and to print."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QAction, QImage, QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QStackedWidget,
    QToolBar,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.review import Review
from annotator.services.reporting import Reporting
from annotator.ui.jobs import Jobs
from annotator.ui.notify import NoticeBar
from annotator.ui.report_pages import PagesView, page_size
from annotator.ui.speech import told
from annotator.ui.theme import Theme
from annotator.ui.toolbars import reachable_by_tab

_FRAME = 40
"""Pixels that a desktop may want for the title."""

Made = tuple[Sequence[bytes], QSizeF]
"""Pages as SVG, and their size in points."""


class ReportPreview(QDialog):
    """Pages of one report.

    Args:
        review: what is reported.
        reporting: makes the pages.
        jobs: makes and draws them off the window's thread.
        theme: for the icons.
        parent: the window it belongs to.
    """

    save_asked = Signal()
    print_asked = Signal()

    def __init__(
        self,
        review: Review,
        reporting: Reporting,
        jobs: Jobs,
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self.made: Made = ((), QSizeF())
        self._open = True
        self.setWindowTitle(self.tr("Report preview"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowFlag(Qt.WindowType.WindowMaximizeButtonHint)
        self.notices = NoticeBar()
        self.pages = PagesView(self._drawing)
        self.place = QLabel()
        self.size_label = QLabel()
        self.said = QLabel(self.tr("Making the report…"))
        self.said.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.said.setWordWrap(True)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.said)
        self.stack.addWidget(self.pages)
        self._lay_out(theme)
        self._enable(ready=False)
        self.pages.page_changed.connect(self._page_changed)
        self.pages.zoom_changed.connect(self._zoom_changed)
        self.finished.connect(self._left)
        self.resize(QSize(900, 820).boundedTo(parent.window().size() - QSize(0, _FRAME)))
        jobs.run(partial(_make, reporting, review), self._show, self._failed)

    def _lay_out(self, theme: Theme) -> None:
        keys = QKeySequence.StandardKey
        self.actions_by_name = {
            "save": self._action(self.tr("Save…"), keys.Save, self.save_asked.emit),
            "print": self._action(self.tr("Print…"), keys.Print, self.print_asked.emit),
            "previous": self._action(self.tr("Previous page"), None, partial(self._turn, -1)),
            "next": self._action(self.tr("Next page"), None, partial(self._turn, 1)),
            "zoom-out": self._action(self.tr("Smaller"), keys.ZoomOut, partial(self.pages.step_zoom, -1)),
            "zoom-in": self._action(self.tr("Larger"), keys.ZoomIn, partial(self.pages.step_zoom, 1)),
        }
        for name, action in self.actions_by_name.items():
            action.setIcon(theme.icon({"save": "report"}.get(name, name)))
        bar = QToolBar(self.tr("Report"))
        for name in ("save", "print", "", "previous", "place", "next", "", "zoom-out", "size", "zoom-in"):
            if not name:
                bar.addSeparator()
            elif name in self.actions_by_name:
                bar.addAction(self.actions_by_name[name])
            else:
                bar.addWidget(self.place if name == "place" else self.size_label)
        reachable_by_tab(bar)
        for name in ("save", "print"):
            button = bar.widgetForAction(self.actions_by_name[name])
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)  # type: ignore[attr-defined]
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(bar)
        column.addWidget(self.notices)
        column.addWidget(self.stack, 1)
        column.addWidget(buttons)

    def _action(self, text: str, keys: QKeySequence.StandardKey | None, act: Callable[[], None]) -> QAction:
        action = QAction(text, self)
        if keys is not None:
            action.setShortcuts(keys)
            shown = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({shown})")
        action.triggered.connect(act)
        self.addAction(action)
        return action

    def _enable(self, *, ready: bool) -> None:
        for name, action in self.actions_by_name.items():
            action.setEnabled(ready or name == "save")

    # Pages

    def _drawing(self, work: Callable[[], QImage], done: Callable[[QImage], None]) -> None:
        self._jobs.run(work, partial(self._unless_left, done), self._failed)

    def _unless_left(self, done: Callable[[QImage], None], image: QImage) -> None:
        if self._open:
            done(image)

    def _show(self, made: Made) -> None:
        if not self._open:
            return
        self.made = made
        self.stack.setCurrentWidget(self.pages)
        self._enable(ready=True)
        self.pages.show_pages(*made)
        self.pages.focus_page()

    def _failed(self, error: AnnotatorError) -> None:
        if self._open:
            self.said.setText(told(error))
            self.stack.setCurrentWidget(self.said)

    def _left(self) -> None:
        self._open = False

    def _page_changed(self, number: int) -> None:
        self.place.setText(self.tr("Page {number} of {count}").format(number=number, count=self.pages.count))
        self.actions_by_name["previous"].setEnabled(number > 1)
        self.actions_by_name["next"].setEnabled(number < self.pages.count)

    def _zoom_changed(self, percent: int) -> None:
        self.size_label.setText(self.tr("{percent}%").format(percent=percent))

    def _turn(self, pages: int) -> None:
        self.pages.go(self.pages.number + pages)


def _make(reporting: Reporting, review: Review) -> Made:
    """On the worker."""
    pages = reporting.preview(review)
    return pages, page_size(pages[0])
