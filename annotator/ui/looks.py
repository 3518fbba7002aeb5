"""What the user has set, and how the program looks by it."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from annotator.core.settings import LARGEST_ZOOM, SMALLEST_ZOOM, Settings
from annotator.ui.reader.reading import Reading
from annotator.ui.theme import Theme

_FINE, _COARSE, _LARGE = 10, 25, 150
"""Percent of a step below and above so many percent."""


class Looks(QObject):
    """Holds the settings, makes theme and typography of them, and says when they change.

    Args:
        settings: as they were stored.
        theme_for: gives the theme for a setting.
        typeface_for: loads a typeface by its setting and gives its family.
        parent: owner.
    """

    changed = Signal()
    """Some setting, in whatever way."""
    theme_changed = Signal()
    reading_changed = Signal()
    """How the article is set."""
    zoom_changed = Signal(int)
    """Percent."""
    language_changed = Signal(str)
    """The setting."""

    def __init__(
        self,
        settings: Settings,
        theme_for: Callable[[str], Theme],
        typeface_for: Callable[[str], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._settings = settings
        self._theme_for = theme_for
        self._typeface_for = typeface_for
        self.theme = theme_for(settings.theme)
        self._painted = ""
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._desktop_changed)

    @property
    def settings(self) -> Settings:
        """What is set now; set it to change the looks."""
        return self._settings

    @settings.setter
    def settings(self, settings: Settings) -> None:
        before, self._settings = self._settings, settings
        if settings.theme != before.theme:
            self._set_theme()
        if _reading(settings, "") != _reading(before, "") or settings.typeface != before.typeface:
            self.reading_changed.emit()
        if settings.zoom != before.zoom:
            self.zoom_changed.emit(settings.zoom)
        if settings.language != before.language:
            self.language_changed.emit(settings.language)
        if settings != before:
            self.changed.emit()

    def reading(self) -> Reading:
        """How an article is set."""
        return _reading(self._settings, self._typeface_for(self._settings.typeface))

    def typeface(self, name: str) -> str:
        """The family of a typeface by its setting; it is loaded if need be."""
        return self._typeface_for(name)

    def paint(self) -> None:
        """Give the whole program the theme's colours."""
        app = QApplication.instance()
        if isinstance(app, QApplication) and self._painted != self.theme.name:
            self._painted = self.theme.name
            self.theme.apply(app)

    def zoom(self, steps: int) -> None:
        """Make the article's text larger or smaller by steps; 0 sets it to 100%."""
        now = self._settings.zoom
        percent = now + steps * (_FINE if now + steps <= _LARGE else _COARSE) if steps else 100
        percent = max(SMALLEST_ZOOM, min(LARGEST_ZOOM, percent))
        self.settings = replace(self._settings, zoom=percent)

    def turn_sentences(self, on: bool) -> None:
        """Remember whether articles are read sentence by sentence."""
        self.settings = replace(self._settings, sentences=on)

    def _desktop_changed(self) -> None:
        if self._settings.theme == "system":
            self._set_theme()

    def _set_theme(self) -> None:
        theme = self._theme_for(self._settings.theme)
        if theme.name != self.theme.name:
            self.theme = theme
            self.paint()
            self.theme_changed.emit()


def _reading(settings: Settings, family: str) -> Reading:
    return Reading(
        family, settings.zoom, settings.spacing, settings.measure, settings.underlines, settings.ruler
    )
