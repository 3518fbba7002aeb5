"""Measures what somebody at a window waits for, and how long the window stands still meanwhile."""

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from statistics import median

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication

_QUIET = 0.02
"""Seconds without work after which nothing more is expected to come."""
_NAP = 0.001
_PATIENCE = 60.0
"""Seconds until something that should happen counts as a fault."""


@dataclass
class Step:
    """A step that was taken several times; all figures are milliseconds.

    Attributes:
        name: what was done.
        seen: until it could be seen.
        still: longest stretch in which the window answered nothing, with what came after it.
    """

    name: str
    seen: list[float] = field(default_factory=list)
    still: list[float] = field(default_factory=list)

    def figures(self) -> tuple[float, float, float, float]:
        """Seen the first time and usually, and the longest standstills of both."""
        later = slice(1, None) if len(self.seen) > 1 else slice(None)
        return self.seen[0], median(self.seen[later]), self.still[0], median(self.still[later])


class Stopwatch:
    """Takes steps and keeps their figures, in the order in which they first came."""

    def __init__(self) -> None:
        self.steps: dict[str, Step] = {}

    def take(self, name: str, act: Callable[[], object], until: Callable[[], bool] | None = None) -> None:
        """Do something and measure it.

        Args:
            name: of the step; the same one again adds to its figures.
            act: does it.
            until: whether it is done; without it, it is when all that was waiting is drawn.
        """
        step = self.steps.setdefault(name, Step(name))
        began = time.perf_counter()
        act()
        stretches = [time.perf_counter() - began]
        stretches.append(self._turn())
        while until is not None and not until():
            if time.perf_counter() - began > _PATIENCE:
                message = f"{name}: nothing happens"
                raise TimeoutError(message)
            stretches.append(self._turn())
            # A loop that waits for events leaves the processor to the workers.
            time.sleep(_NAP)
        step.seen.append(1000 * (time.perf_counter() - began))
        step.still.append(1000 * max(*stretches, self.rest()))

    def rest(self) -> float:
        """Let everything come that is under way; returns the longest standstill in seconds."""
        longest, quiet = 0.0, time.perf_counter()
        while time.perf_counter() - quiet < _QUIET:
            took = self._turn()
            longest = max(longest, took)
            if took > _QUIET / 20:
                quiet = time.perf_counter()
        return longest

    @staticmethod
    def _turn() -> float:
        began = time.perf_counter()
        QApplication.processEvents()
        # Where no loop runs, Qt keeps what shall be deleted later; in the program it goes at once.
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        return time.perf_counter() - began
