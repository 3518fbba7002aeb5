"""Steps that a student asked for and waits for, and which may take longer than a moment."""

from collections.abc import Callable, Generator
from functools import partial
from typing import TypeVar

import shiboken6
from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.errors import AnnotatorError
from annotator.ui.context import Apart, Services
from annotator.ui.jobs import Jobs
from annotator.ui.notify import NoticeBar

T = TypeVar("T")
Outcome = tuple[T | None, Exception | None]

Stages = Generator[None, None, Callable[[], object]]
"""Puts up a page little by little, so that the window answers in between; what it returns is called when the
page takes input again."""

PATIENCE = 25
"""Milliseconds in which most steps are done: nothing shall flicker for them."""
SOON = 500
"""Milliseconds after which it is said what is under way."""
_WORKERS = 2
"""One for a step that nobody waits for any more, one for the step after it."""


class Steps(QObject):
    """Takes one step at a time on a worker; the page takes no input meanwhile.

    A step that is asked for while another one is under way goes before it: what that one gives is not shown
    any more. What it has written stays written.

    Args:
        apart: gives the worker services with a connection of their own.
        page: what takes no input meanwhile; also the owner.
        notices: where it is said what takes long, and what went wrong.
    """

    patience = PATIENCE

    def __init__(self, apart: Apart, page: QWidget, notices: NoticeBar) -> None:
        super().__init__(page)
        self._apart = apart
        self._page = page
        self._notices = notices
        self._jobs = Jobs(self, _WORKERS)
        self._number = 0
        self.busy = False
        """Is a step under way?"""
        self._waiting = False
        self._focused: QWidget | None = None
        self._stages: Stages | None = None
        self._what = ""
        self._may_stop = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._say)

    def take(
        self,
        what: str,
        work: Callable[[Services], T],
        done: Callable[[T], object],
        *,
        failed: Callable[[], None] | None = None,
        writes: bool = False,
    ) -> None:
        """Take a step.

        Args:
            what: is done, in a sentence for those who wait long.
            work: does it on the worker, with plain values only.
            done: shows what came of it; may be a generator (``Stages``).
            failed: is called when the error has been shown.
            writes: it changes what is stored, so that nobody can decide against it any more.
        """
        self.stop()
        self.busy = True
        self._what, self._may_stop = what, not writes
        ended = partial(self._ended, self._number, done, failed)
        self._jobs.run(partial(_outcome, self._apart, work), ended, self._notices.error, self.patience)
        if self.busy:
            self._wait()

    def stop(self) -> None:
        """Do not wait any longer for the step that is under way, if there is one."""
        self._number += 1
        if self._stages is not None:
            # What has begun to show shall not stay half done.
            self._finish(self._stages)
        self._settle()

    def wait(self) -> None:
        """Let the workers end; used when the window closes. Nothing is shown any more."""
        self.stop()
        self._jobs.wait()

    def _wait(self) -> None:
        self._waiting = True
        self._focused = QApplication.focusWidget()
        self._page.setEnabled(False)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._timer.start()

    def _say(self) -> None:
        self._notices.wait(self._what, self.stop if self._may_stop else None)

    def _ended(
        self, number: int, done: Callable[[T], object], failed: Callable[[], None] | None, outcome: Outcome[T]
    ) -> None:
        if number != self._number:
            return
        result, error = outcome
        if error is None:
            self._show(done(result))  # type: ignore[arg-type]
            return
        self._settle()
        if not isinstance(error, AnnotatorError):
            raise error
        self._notices.error(error)
        if failed is not None:
            failed()

    def _show(self, shown: object) -> None:
        if not isinstance(shown, Generator):
            self._settle()
        elif self._waiting:
            self._stages = shown
            QTimer.singleShot(0, self, self._next_stage)
        else:
            self._finish(shown)

    def _next_stage(self) -> None:
        if self._stages is None:
            return
        try:
            next(self._stages)
        except StopIteration as end:
            self._at_last(end.value)
        else:
            QTimer.singleShot(0, self, self._next_stage)

    def _finish(self, stages: Stages) -> None:
        try:
            while True:
                next(stages)
        except StopIteration as end:
            self._at_last(end.value)

    def _at_last(self, then: Callable[[], object]) -> None:
        self._stages = None
        self._settle()
        then()

    def _settle(self) -> None:
        self.busy = False
        if not self._waiting:
            return
        self._waiting = False
        self._timer.stop()
        self._notices.waited()
        QApplication.restoreOverrideCursor()
        self._page.setEnabled(True)
        focused, self._focused = self._focused, None
        if focused is not None and shiboken6.isValid(focused) and self._page.isAncestorOf(focused):
            focused.setFocus()


def _outcome(apart: Apart, work: Callable[[Services], T]) -> Outcome[T]:
    """What came of it, mistakes in the program included: the page must take input again after one."""
    try:
        with apart() as services:
            return work(services), None
    except Exception as error:  # noqa: BLE001 - raised again on the window's thread
        return None, error
