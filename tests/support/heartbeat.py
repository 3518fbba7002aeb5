"""How long a window did not answer while something was going on."""

import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

_MOST = 300
"""Seconds."""


class Heartbeat(QObject):
    """Beats as often as the window's thread lets it.

    Attributes:
        longest: seconds of the longest pause between two beats.
    """

    def __init__(self) -> None:
        super().__init__()
        self.longest = 0.0
        self._last = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._beat)
        self._timer.start(0)

    def _beat(self) -> None:
        now = time.perf_counter()
        self.longest = max(self.longest, now - self._last)
        self._last = now

    def stop(self) -> None:
        """Beat no more."""
        self._beat()
        self._timer.stop()


def watched(act: Callable[[], object], until: Callable[[], bool]) -> tuple[float, float]:
    """Do something and wait for its end; gives the seconds of all of it and of the longest pause."""
    beat, start = Heartbeat(), time.perf_counter()
    act()
    while not until():
        QApplication.processEvents()
        assert time.perf_counter() - start < _MOST, "it does not end"
    took = time.perf_counter() - start
    beat.stop()
    return took, beat.longest
