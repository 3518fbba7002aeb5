"""Theme and size of the text, for every page that is shown."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.core.settings import LARGEST_ZOOM, SMALLEST_ZOOM, Settings
from annotator.ui.theme import Theme

_FINE, _COARSE, _LARGE = 10, 25, 150
"""Percent of a step below and above so many percent."""


class Looks(QObject):
    """Keeps theme and zoom, and says when they change.

    Args:
        settings: as they were stored.
        theme_for: gives the theme for a setting.
        parent: owner.
    """

    theme_changed = Signal()
    zoom_changed = Signal(int)
    """Percent."""

    def __init__(self, settings: Settings, theme_for: Callable[[str], Theme], parent: QObject) -> None:
        super().__init__(parent)
        self.settings = settings
        self._theme_for = theme_for
        self.theme = theme_for(settings.theme)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)

    def paint(self) -> None:
        """Give the whole program the theme's colours."""
        app = QApplication.instance()
        if isinstance(app, QApplication):
            self.theme.apply(app)

    def zoom(self, steps: int) -> None:
        """Make the article's text larger or smaller by steps; 0 sets it to 100%."""
        now = self.settings.zoom
        percent = now + steps * (_FINE if now + steps <= _LARGE else _COARSE) if steps else 100
        percent = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
        self.settings = replace(self.settings, zoom=percent)
        self.zoom_changed.emit(percent)

    def _desktop_changed(self) -> None:
        self.theme = self._theme_for(self.settings.theme)
        self.paint()
        self.theme_changed.emit()
