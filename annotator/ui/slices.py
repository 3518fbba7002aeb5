"""Long work that has to stay on the window's thread, done between its other work."""

import time
from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, QTimer

from annotator.core.errors import AnnotatorError
from annotator.core.steps import Steps

_SLICE = 0.015
"""Seconds until the window has its turn."""


class Slices(QObject):
    """Does work in steps, a moment at a time; for what needs the workspace.

    Args:
        steps: the work.
        advanced: is told how many parts of how many are done.
        done: gets the result.
        failed: gets the error.
        parent: owner; when it goes, the work ends and nothing is told any more.
    """

    def __init__(
        self,
        steps: Steps[Any],
        advanced: Callable[[int, int], None],
        done: Callable[[Any], None],
        failed: Callable[[AnnotatorError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._steps = steps
        self._advanced = advanced
        self._done = done
        self._failed = failed
        self._turn = QTimer(self)
        self._turn.timeout.connect(self._go_on)
        self._turn.start(0)

    def stop(self) -> None:
        """End it; nothing is told any more."""
        self._turn.stop()
        self._steps.close()

    def _go_on(self) -> None:
        until = time.monotonic() + _SLICE
        try:
            step = next(self._steps)
            while time.monotonic() < until:
                step = next(self._steps)
        except StopIteration as end:
            self._turn.stop()
            self._done(end.value)
        except AnnotatorError as error:
            self._turn.stop()
            self._failed(error)
        else:
            self._advanced(step.done, step.of)
