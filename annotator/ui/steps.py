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
Work = Callable[[Services], T]
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
    in_stages = True
    """Let the window answer between the stages of a page; else it is put up at once."""

    def __init__(self, apart: Apart, page: QWidget, notices: NoticeBar) -> None:
        super().__init__(page)
        self._apart = apart
        self._page = page
        self._notices = notices
        self._jobs = Jobs(self, _WORKERS)
        self._number = 0
        self.busy = False
        """Is a step under way?"""
        self._closed = False
        self._waiting = False
        self._focused: QWidget | None = None
        self._stages: Stages | None = None
        self._what = ""
        self._may_stop = False
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(SOON)
        self._timer.timeout.connect(self._say)

    def take(self, what: str, work: Work[T], done: Callable[[T], object], *, writes: bool = False) -> None:
        """Take a step.

        Args:
            what: is done, in a sentence for those who wait long.
            work: does it on the worker, with plain values only.
            done: is given what came of it when the page takes input again.
            writes: it changes what is stored, so that nobody can decide against it any more.
        """
        self._begin(what, work, partial(self._settle_and, done), writes=writes)

    def show(self, what: str, work: Work[T], stages: Callable[[T], Stages], *, writes: bool = False) -> None:
        """Take a step after which another page is put up; see ``take``.

        Args:
            what: is done.
            work: does it.
            stages: put up the page for what came of it.
            writes: it changes what is stored.
        """
        self._begin(what, work, partial(self._put_up, stages), writes=writes)

    def stop(self) -> None:
        """Do not wait any longer for the step that is under way, if there is one."""
        self._number += 1
        if self._stages is not None:
            # What has begun to show shall not stay half done.
            self._finish(self._stages)
        self._settle()

    def close(self) -> None:
        """Let the workers end, because the window closes. Nothing is shown or begun any more."""
        self.stop()
        self._closed = True
        self._jobs.close()

    def _begin(self, what: str, work: Work[T], then: Callable[[T], None], *, writes: bool) -> None:
        if self._closed:
            return
        self.stop()
        self.busy = True
        self._what, self._may_stop = what, not writes
        ended = partial(self._ended, self._number, then)
        self._jobs.run(partial(_outcome, self._apart, work), ended, self._notices.error, self.patience)
        if self.busy:
            self._wait()

    def _wait(self) -> None:
        self._waiting = True
        self._focused = QApplication.focusWidget()
        self._page.setEnabled(False)
        QApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        self._timer.start()

    def _say(self) -> None:
        self._notices.wait(self._what, self.stop if self._may_stop else None)

    def _ended(self, number: int, then: Callable[[T], None], outcome: Outcome[T]) -> None:
        if number != self._number:
            return
        result, error = outcome
        if error is None:
            then(result)  # type: ignore[arg-type]
            return
        self._settle()
        if not isinstance(error, AnnotatorError):
            raise error
        self._notices.error(error)

    def _settle_and(self, done: Callable[[T], object], result: T) -> None:
        self._settle()
        done(result)

    # Pages in stages

    def _put_up(self, stages: Callable[[T], Stages], result: T) -> None:
        if self.in_stages:
            self._stages = stages(result)
            QTimer.singleShot(0, self, self._next_stage)
        else:
            self._finish(stages(result))

    def _next_stage(self) -> None:
        if self._stages is not None and self._advance(self._stages):
            QTimer.singleShot(0, self, self._next_stage)

    def _finish(self, stages: Stages) -> None:
        while self._advance(stages):
            pass

    def _advance(self, stages: Stages) -> bool:
        """One stage more; False behind the last one."""
        try:
            next(stages)
        except StopIteration as end:
            self._stages = None
            self._settle()
            end.value()
            return False
        except BaseException:
            self._stages = None
            self._settle()
            raise
        return True

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


def _outcome(apart: Apart, work: Work[T]) -> Outcome[T]:
    """What came of it, mistakes in the program included: the page must take input again after one."""
    try:
        with apart() as services:
            return work(services), None
    except Exception as error:  # noqa: BLE001 - raised again on the window's thread
        return None, error
