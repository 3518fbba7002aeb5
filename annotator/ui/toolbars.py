"""Toolbars that work by keyboard, with icons as large as the text wants them."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QToolBar, QToolButton, QWidget

_SMALLEST = 20
"""Pixels of an icon."""


def reachable_by_tab(bar: QToolBar) -> None:
    """Let Tab reach the buttons; Qt leaves those of a toolbar out. Their icons grow with the text."""
    bar.setIconSize(icon_size(bar))
    for button in bar.findChildren(QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)


def pack(bar: QToolBar, *, tight: bool) -> None:
    """Let the buttons stand close together, or with room around their icons."""
    if bool(bar.property("tight")) != tight:
        bar.setProperty("tight", tight)
        for widget in (bar, *bar.findChildren(QToolButton)):
            widget.style().unpolish(widget)
            widget.style().polish(widget)


def icon_size(widget: QWidget) -> QSize:
    """How large an icon stands beside a widget's text."""
    return _square(1.25 * widget.fontMetrics().height())


def small_icon_size(widget: QWidget) -> QSize:
    """The same where there is little room: as high as the text."""
    return _square(0.9 * widget.fontMetrics().height())


def _square(side: float) -> QSize:
    pixels = max(_SMALLEST, round(side))
    return QSize(pixels, pixels)
