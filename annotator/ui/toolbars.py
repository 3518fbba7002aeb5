"""Toolbars that work by keyboard."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolBar, QToolButton


def reachable_by_tab(bar: QToolBar) -> None:
    """Let Tab reach the buttons; Qt leaves those of a toolbar out."""
    for button in bar.findChildren(QToolButton):
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
