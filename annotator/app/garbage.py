"""When Python looks for objects that refer to each other in circles and to which nobody refers.

An open lesson can be a million objects, and looking through all of them takes a tenth of a second or more.
Python does that whenever many have been made, in the middle of a keystroke. Here it looks through the young
ones alone, and through all of them when somebody rests between two lessons and the pages have gone.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QObject, QTimer

from annotator.ui.main_window import MainWindow

REST = 2000
"""Milliseconds at the lessons after which nobody is about to do something, most likely."""
_YOUNG, _OLDER, _NEVER = 2_000, 5, 1_000_000
"""Objects made, and collections of younger ones, after which the next generation is looked through."""


@contextmanager
def only_the_young() -> Iterator[None]:
    """Do not look through all objects meanwhile, and never through those that are there already."""
    former = gc.get_threshold()
    gc.set_threshold(_YOUNG, _OLDER, _NEVER)
    gc.freeze()
    gc.enable()
    try:
        yield
    finally:
        gc.unfreeze()
        gc.set_threshold(*former)


class BetweenLessons(QObject):
    """Looks through all objects when the window has been at the lessons for a while.

    Args:
        window: which is watched; also the owner.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(REST)
        self._timer.timeout.connect(self._collect)
        window.lesson_left.connect(self._timer.start)

    def _collect(self) -> None:
        if self._window.reader is None and self._window.review_page is None:
            gc.collect()
