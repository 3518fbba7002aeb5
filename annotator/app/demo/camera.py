"""Pictures of the window with everything that stands over it: dialogs, menus, tool tips."""

from pathlib import Path

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QPainter, QPalette, QPixmap
from PySide6.QtWidgets import QApplication, QWidget

_MARGIN = 5
"""Pixels over and under a dialog's title."""


def take(window: QWidget, path: Path) -> None:
    """Write a picture as PNG."""
    picture_of(window).save(str(path))


def picture_of(window: QWidget) -> QPixmap:
    """The window and what stands over it.

    A dialog gets a plain frame with its title, because the desktop draws that and not the program.
    """
    over = sorted(
        (each for each in QApplication.topLevelWidgets() if each.isVisible() and each is not window),
        key=lambda each: each.windowType().value,  # dialogs, popups, tool tips
    )
    origin = window.mapToGlobal(QPoint(0, 0))
    places = {each: QRect(each.mapToGlobal(QPoint(0, 0)) - origin, each.size()) for each in over}
    whole = QRect(QPoint(0, 0), window.size())
    for each, place in places.items():
        whole = whole.united(place.adjusted(-1, -_title_height(each), 1, 1))
    ratio = window.devicePixelRatioF()
    picture = QPixmap(whole.size() * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(window.palette().color(QPalette.ColorRole.Mid))
    painter = QPainter(picture)
    painter.translate(-whole.topLeft())
    painter.drawPixmap(0, 0, window.grab())
    for each, place in places.items():
        _frame(painter, each, place)
        painter.drawPixmap(place.topLeft(), each.grab())
    painter.end()
    return picture


def _title_height(widget: QWidget) -> int:
    is_dialog = widget.windowType() == Qt.WindowType.Dialog
    return widget.fontMetrics().height() + 2 * _MARGIN if is_dialog else 0


def _frame(painter: QPainter, widget: QWidget, place: QRect) -> None:
    height = _title_height(widget)
    if not height:
        return
    palette = widget.palette()
    painter.setFont(widget.font())
    painter.setPen(palette.color(QPalette.ColorRole.WindowText))
    painter.setBrush(palette.color(QPalette.ColorRole.Window))
    painter.drawRect(place.adjusted(-1, -height, 0, 0))
    title = QRect(place.left(), place.top() - height, place.width(), height)
    painter.drawText(title, Qt.AlignmentFlag.AlignCenter, widget.windowTitle())
