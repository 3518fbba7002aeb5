"""Keeps settings as they change: of the student who works, and of the computer."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.settings import Settings
from annotator.services.preferences import Preferences
from annotator.ui.looks import Looks

PAUSE = 300
"""Milliseconds after the last change; a held key makes many."""


class SettingsKeeper(QObject):
    """Reads a student's settings when they come, and keeps them soon after each change.

    Args:
        looks: what is set.
        preferences: the students' settings.
        keep_last: keeps the settings used last, for the computer.
        parent: owner.
    """

    failed = Signal(object)
    """An ``AnnotatorError``: settings could not be read or kept."""

    def __init__(
        self,
        looks: Looks,
        preferences: Preferences,
        keep_last: Callable[[Settings], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._looks = looks
        self._preferences = preferences
        self._keep_last = keep_last
        self._student = ""
        self._kept = True
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PAUSE)
        self._timer.timeout.connect(self.keep)
        looks.changed.connect(self._changed)

    def _changed(self) -> None:
        self._kept = False
        self._timer.start()

    def enter(self, student_id: str) -> None:
        """Someone else works now: show their settings.

        Args:
            student_id: empty for nobody.
        """
        if student_id == self._student:
            return
        self.keep()
        self._student = student_id
        if student_id:
            try:
                self._looks.settings = self._preferences.of(student_id, self._looks.settings)
            except AnnotatorError as error:
                self.failed.emit(error)

    def keep(self) -> None:
        """Keep now what has changed."""
        if self._kept:
            return
        self._kept = True
        self._timer.stop()
        self._keep_last(self._looks.settings)
        if self._student:
            try:
                self._preferences.keep(self._student, self._looks.settings)
            except AnnotatorError as error:
                self.failed.emit(error)

    def close(self, geometry: str) -> None:
        """Keep everything, with the window's place."""
        self.keep()
        self._keep_last(replace(self._looks.settings, geometry=geometry))
