"""When Python looks for objects that refer to each other in circles and to which nobody refers.

An open lesson can be a million objects, and looking through all of them takes a tenth of a second or more.
Python does that whenever many have been made, in the middle of a keystroke. Here it looks through the young
ones alone, and through all of them between two lessons, when the pages have gone.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QTimer

from annotator.ui.main_window import MainWindow

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


def all_between_lessons(window: MainWindow) -> None:
    """Look through all objects whenever the window has gone back to the lessons."""
    window.lesson_left.connect(lambda: QTimer.singleShot(0, gc.collect))
