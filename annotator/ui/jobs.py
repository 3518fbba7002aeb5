"""Work that takes longer than a moment, off the window's thread."""

import time
from collections.abc import Callable
from threading import Event
from typing import Any, NamedTuple

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, SignalInstance

from annotator.core.errors import AnnotatorError
from annotator.core.steps import Steps

_OFTEN = 0.05
"""Seconds between two reports of how far the work is."""

Done = Callable[[Any], None]
Failed = Callable[[AnnotatorError], None]
Advanced = Callable[[int, int], None]


class Run:
    """Work in steps that is under way.

    Args:
        owner: whose work it is; when it has gone, the work stops.
    """

    def __init__(self, owner: QObject) -> None:
        self._owner = owner
        self._stop = Event()
        owner.destroyed.connect(self.stop)

    def stop(self) -> None:
        """Let it end after the step that it is at; nothing of it is told any more."""
        self._stop.set()

    def end(self) -> None:
        """Leave the owner alone; it is there still."""
        self._owner.destroyed.disconnect(self.stop)

    @property
    def stopped(self) -> bool:
        """Was it stopped? Asked on both threads."""
        return self._stop.is_set()


class _Waiting(NamedTuple):
    done: Done
    failed: Failed
    advanced: Advanced
    run: Run | None = None

    @property
    def wanted(self) -> bool:
        """Shall its outcome be told?"""
        return self.run is None or not self.run.stopped


class _Job(QRunnable):
    """Runs one function; owns no signal, so nothing it sends can be lost with it."""

    def __init__(self, number: int, work: Callable[[], Any], ended: SignalInstance) -> None:
        super().__init__()
        self._number = number
        self._work = work
        self._ended = ended

    def run(self) -> None:
        """Do the work and send what came of it."""
        try:
            result = self._work()
        except Exception as error:  # noqa: BLE001 - every failure is raised again on the window's thread
            self._ended.emit(self._number, None, error)
        else:
            self._ended.emit(self._number, result, None)


class Jobs(QObject):
    """Sends functions to a worker and their results back.

    In this order: ``run`` or ``start`` is called on the window's thread; ``work`` runs on a worker with plain
    values only (never a widget, a document or a database connection); ``advanced``, ``done`` and ``failed``
    are called on the window's thread.

    Args:
        parent: owner.
        workers: how many functions may run at the same time.
    """

    _ended = Signal(int, object, object)
    _advanced = Signal(int, int, int)

    def __init__(self, parent: QObject, workers: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(workers)
        self._waiting: dict[int, _Waiting] = {}
        self._count = 0
        self._closed = False
        self._ended.connect(self._end)
        self._advanced.connect(self._advance)

    def run(self, work: Callable[[], Any], done: Done, failed: Failed, patience: int = 0) -> None:
        """Do ``work`` on the worker, then ``done`` with its result or ``failed`` with its error.

        Args:
            work: with plain values only.
            done: is given what it returns.
            failed: is given the error that it raises.
            patience: milliseconds to wait here; what is ready by then is given before this returns.
        """
        self._send(work, _Waiting(done, failed, _quietly))
        if patience and self._pool.waitForDone(patience):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def start(
        self, owner: QObject, work: Callable[[], Steps[Any]], advanced: Advanced, done: Done, failed: Failed
    ) -> Run:
        """The same for work in steps: ``advanced`` is told how many parts of how many are done.

        After ``stop`` of what is returned, or when the owner has gone, none of the three is called.
        """
        run = Run(owner)
        number = self._count + 1
        self._send(lambda: _walk(work(), run, number, self._advanced), _Waiting(done, failed, advanced, run))
        return run

    def _send(self, work: Callable[[], Any], waiting: _Waiting) -> None:
        if self._closed:
            return
        self._count += 1
        self._waiting[self._count] = waiting
        self._pool.start(_Job(self._count, work, self._ended))

    def busy(self) -> bool:
        """Is anything still under way?"""
        return bool(self._waiting)

    def close(self) -> None:
        """Stop work in steps, wait until the worker has finished, and take no more; the window closes.

        What is asked for later, by a timer that still runs, is not done and not told. Qt would wait for it
        when it takes the worker down, with Python locked, and so for ever.
        """
        self._closed = True
        for waiting in self._waiting.values():
            if waiting.run is not None:
                waiting.run.stop()
        self._pool.waitForDone()

    def _advance(self, number: int, done: int, of: int) -> None:
        waiting = self._waiting.get(number)
        if waiting is not None and waiting.wanted:
            waiting.advanced(done, of)

    def _end(self, number: int, result: object, error: Exception | None) -> None:
        waiting = self._waiting.pop(number)
        if not waiting.wanted:
            return
        if waiting.run is not None:
            waiting.run.end()
        if error is None:
            waiting.done(result)
        elif isinstance(error, AnnotatorError):
            waiting.failed(error)
        else:
            raise error


def _quietly(_done: int, _of: int) -> None:
    """For work that does not say how far it is."""


def _walk(steps: Steps[Any], run: Run, number: int, advanced: SignalInstance) -> object:
    """Do work in steps; None if it was stopped."""
    told = time.monotonic()
    while not run.stopped:
        try:
            step = next(steps)
        except StopIteration as end:
            return end.value
        if time.monotonic() - told >= _OFTEN:
            told = time.monotonic()
            advanced.emit(number, step.done, step.of)
    return None
