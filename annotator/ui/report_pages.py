"""Pages one below the other, drawn by the worker when they come into view."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QByteArray, QMargins, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QKeyEvent, QPainter, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QLabel, QScrollArea, QVBoxLayout, QWidget

ZOOMS = (25, 33, 50, 67, 75, 90, 100, 125, 150, 200, 300)
"""Percent; at 100 a page has its size on paper if the screen says its own rightly."""
GAP = 14
"""Pixels around a page."""
_EDGE = 2
"""Pixels of a page's edge, which shows the focus."""

_DOTS_PER_POINT = 96 / 72
_NEAR = 2
"""Pages before and after those in view that stay drawn."""

Draw = Callable[[Callable[[], QImage], Callable[[QImage], None]], None]
"""Does the first on the worker and gives its result to the second."""


def page_size(page: bytes) -> QSizeF:
    """The size of an SVG page in points."""
    from PySide6.QtSvg import QSvgRenderer

    return QSvgRenderer(QByteArray(page)).viewBoxF().size()


def draw_page(page: bytes, size: QSize) -> QImage:
    """An SVG page as an image of so many pixels; may run on the worker."""
    from PySide6.QtSvg import QSvgRenderer

    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    QSvgRenderer(QByteArray(page)).render(painter)
    painter.end()
    return image


class PagesView(QScrollArea):
    """The pages of a report.

    Args:
        draw: does work on the worker.
        parent: the widget it belongs to.
    """

    page_changed = Signal(int)
    """Number of the page that is read, from 1."""
    zoom_changed = Signal(int)
    """Percent."""

    def __init__(self, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._pages: Sequence[bytes] = ()
        self._points = QSizeF(595, 842)
        self._labels: list[QLabel] = []
        self._asked: dict[int, QSize] = {}
        self._number = 0
        self.zoom = 100
        self.setObjectName("pages")
        # The page that is read has the focus: it has a role and a name, which this has not.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.setAccessibleName(self.tr("Pages of the report"))
        self.setAccessibleDescription(
            self.tr("Pictures of the pages. The saved PDF can be read with a screen reader.")
        )
        self.verticalScrollBar().valueChanged.connect(self._look)

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._labels)

    @property
    def number(self) -> int:
        """The page that is read, from 1; 0 before there is one."""
        return self._number

    def page(self, number: int) -> QLabel:
        """What shows a page; numbers count from 1."""
        return self._labels[number - 1]

    def show_pages(self, pages: Sequence[bytes], points: QSizeF) -> None:
        """Show SVG pages, all of one size."""
        self._pages, self._points = pages, points
        sheet = QWidget()
        column = QVBoxLayout(sheet)
        column.setContentsMargins(GAP, GAP, GAP, GAP)
        column.setSpacing(GAP)
        self._labels = [self._label(number) for number in range(1, len(pages) + 1)]
        for label in self._labels:
            column.addWidget(label)
        self.setWidget(sheet)
        for before, after in pairwise([self, *self._labels]):
            QWidget.setTabOrder(before, after)
        self.set_zoom(self._fitting())

    def _label(self, number: int) -> QLabel:
        label = QLabel()
        label.setScaledContents(True)
        name = self.tr("Page {number} of {count}").format(number=number, count=len(self._pages))
        label.setAccessibleName(name)
        label.setAccessibleDescription(self.accessibleDescription())
        return label

    def _fitting(self) -> int:
        room = self.viewport().width() - 2 * (GAP + _EDGE)
        percent = room / (self._points.width() * _DOTS_PER_POINT) * 100
        return max(50, min(100, int(percent)))

    # Size

    def set_zoom(self, percent: int) -> None:
        """Show the pages so large; the place that is read stays where it is."""
        bar = self.verticalScrollBar()
        place = bar.value() / max(1, bar.maximum())
        self.zoom = percent
        size = self._size(1)
        for label in self._labels:
            label.setFixedSize(size.grownBy(QMargins(_EDGE, _EDGE, _EDGE, _EDGE)))
        sheet = self.widget()
        if sheet is not None:
            sheet.adjustSize()
        bar.setValue(round(place * bar.maximum()))
        self._look()
        self.zoom_changed.emit(percent)

    def step_zoom(self, steps: int) -> None:
        """Larger or smaller by steps; 0 is 100%."""
        larger = [zoom for zoom in ZOOMS if zoom > self.zoom]
        smaller = [zoom for zoom in ZOOMS if zoom < self.zoom]
        if steps == 0:
            self.set_zoom(100)
        elif steps > 0 and larger:
            self.set_zoom(larger[0])
        elif steps < 0 and smaller:
            self.set_zoom(smaller[-1])

    def _size(self, ratio: float) -> QSize:
        return (self._points * (_DOTS_PER_POINT * self.zoom / 100 * ratio)).toSize()

    # Place

    def focus_page(self) -> None:
        """Give the keyboard to the page that is read."""
        if self._labels:
            self.page(max(1, self._number)).setFocus()

    def go(self, number: int) -> None:
        """Show the beginning of a page."""
        if self._labels:
            label = self._labels[max(1, min(number, self.count)) - 1]
            self.verticalScrollBar().setValue(label.y() - GAP // 2)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Home and End; Page Up and Page Down with Ctrl go by whole pages."""
        held = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        goals = {Qt.Key.Key_Home: 1, Qt.Key.Key_End: self.count}
        if held:
            goals |= {Qt.Key.Key_PageUp: self._number - 1, Qt.Key.Key_PageDown: self._number + 1}
        goal = goals.get(Qt.Key(event.key()))
        if goal is None:
            super().keyPressEvent(event)
        else:
            self.go(goal)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl the wheel makes the pages larger or smaller."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.step_zoom(1 if event.angleDelta().y() > 0 else -1)
        else:
            super().wheelEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More or fewer pages are in view."""
        super().resizeEvent(event)
        self._look()

    # Drawing

    def _look(self) -> None:
        """Say which page is read, and have drawn what is in view."""
        if not self._labels:
            return
        top, height = self.verticalScrollBar().value(), self.viewport().height()
        step = self._labels[0].height() + GAP
        first = max(0, min(self.count - 1, (top - GAP) // step))
        last = max(0, min(self.count - 1, (top + height) // step))
        number = 1 + max(0, min(self.count - 1, (top + height // 3) // step))
        if number != self._number:
            self._read(number)
        near = range(max(0, first - _NEAR), min(self.count, last + _NEAR + 1))
        for place in [place for place in self._asked if place not in near]:
            del self._asked[place]
            self._labels[place].clear()
        for place in sorted(near, key=lambda place: not first <= place <= last):
            self._ask(place)

    def _read(self, number: int) -> None:
        """Another page is read: it has the focus in place of the one before, and so is spoken."""
        focused = any(label.hasFocus() for label in self._labels)
        for place, label in enumerate(self._labels, 1):
            here = Qt.FocusPolicy.StrongFocus if place == number else Qt.FocusPolicy.ClickFocus
            label.setFocusPolicy(here)
        self._number = number
        if focused:
            self.focus_page()
        self.page_changed.emit(number)

    def _ask(self, place: int) -> None:
        size = self._size(self.devicePixelRatioF())
        if self._asked.get(place) != size:
            self._asked[place] = size
            self._draw(partial(draw_page, self._pages[place], size), partial(self._drawn, place, size))

    def _drawn(self, place: int, size: QSize, image: QImage) -> None:
        # Meanwhile the page may have gone out of view, or another size been asked for.
        if self._asked.get(place) == size:
            self._labels[place].setPixmap(QPixmap.fromImage(image))
