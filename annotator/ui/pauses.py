"""When to keep what is being typed."""

from PySide6.QtCore import QObject, QTimer, Signal

PAUSE, LONGEST = 500, 1000
"""Milliseconds after the last key, and after the first one, until what was typed is kept."""


class Pauses(QObject):
    """Finds the pauses while someone types; steady typing has one about every second."""

    over = Signal()
    """Now is the time to keep it."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._pause, self._longest = QTimer(self), QTimer(self)
        for timer, wait in ((self._pause, PAUSE), (self._longest, LONGEST)):
            timer.setSingleShot(True)
            timer.setInterval(wait)
            timer.timeout.connect(self._over)

    def touch(self) -> None:
        """Something was typed."""
        self._pause.start()
        if not self._longest.isActive():
            self._longest.start()

    def stop(self) -> None:
        """It is kept, or nobody wants it any more."""
        self._pause.stop()
        self._longest.stop()

    def _over(self) -> None:
        self.stop()
        self.over.emit()
