"""The settings used last on this computer, in an ini file; the only place that knows ``QSettings``."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

from PySide6.QtCore import QSettings

from annotator.content.settings_json import settings_from, settings_values
from annotator.core.settings import Settings

_GEOMETRY = "geometry"


class SettingsStore:
    """Reads and writes one ini file.

    Args:
        path: of the file; it need not exist.
    """

    def __init__(self, path: Path) -> None:
        self._file = QSettings(str(path), QSettings.Format.IniFormat)

    def load(self) -> Settings:
        """What is stored; the default for each value that is missing or makes no sense."""
        values = {name: _value(str(self._file.value(name))) for name in self._file.childKeys()}
        geometry = str(self._file.value(_GEOMETRY, ""))
        return replace(settings_from(values), geometry=geometry)

    def save(self, settings: Settings) -> None:
        """Store all values."""
        for name, value in settings_values(settings).items():
            self._file.setValue(name, value if isinstance(value, str) else json.dumps(value))
        self._file.setValue(_GEOMETRY, settings.geometry)
        self._file.sync()


def _value(text: str) -> Any:  # noqa: ANN401 - numbers, lists and the like stand in the file as JSON
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
