"""Settings in an ini file; the only place that knows ``QSettings``."""

from dataclasses import asdict, fields
from pathlib import Path

from PySide6.QtCore import QSettings

from annotator.core.settings import LARGEST_ZOOM, SMALLEST_ZOOM, THEMES, Settings


class SettingsStore:
    """Reads and writes one ini file.

    Args:
        path: of the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        """What is stored; the default for each value that is missing or makes no sense."""
        default = Settings()
        theme = str(self._file.value("theme", default.theme))
        return Settings(
            zoom=max(SMALLEST_ZOOM, min(LARGEST_ZOOM, self._number("zoom", default.zoom))),
            theme=theme if theme in THEMES else default.theme,
            geometry=str(self._file.value("geometry", default.geometry)),
        )

    def _number(self, name: str, default: int) -> int:
        try:
            return int(str(self._file.value(name, default)))
        except ValueError:
            return default

    def save(self, settings: Settings) -> None:
        """Store all values."""
        values = asdict(settings)
        for field in fields(settings):
            self._file.setValue(field.name, values[field.name])
        self._file.sync()
