"""When what is being typed shall be kept."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE, LONGEST = 500, 1000
"""Milliseconds after the last key, and after the first one, until a text is kept."""


class Pause(QObject):
    """Waits for a pause in the typing, but never long: a power cut takes no more than the last second.

    Args:
        parent: owner.
    """

    over = Signal()
    """It is time to keep what was typed."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timers = (QTimer(self), QTimer(self))
        for timer, wait in zip(self._timers, (PAUSE, LONGEST), strict=True):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self._end)

    def typed(self) -> None:
        """A key was pressed."""
        last, first = self._timers
        last.start()
        if not first.isActive():
            first.start()

    def stop(self) -> None:
        """Nothing waits to be kept any more."""
        for timer in self._timers:
            timer.stop()

    def _end(self) -> None:
        self.stop()
        self.over.emit()
