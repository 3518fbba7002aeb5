"""Work that takes longer than a moment, off the window's thread."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRunnable, QThreadPool, Signal, SignalInstance

from annotator.core.errors import AnnotatorError


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

    In this order: ``run`` is called on the window's thread; ``work`` runs on a worker with plain values
    only (never a widget, a document or a database connection); ``done`` or ``failed`` is called on the
    window's thread.

    Args:
        parent: owner.
        workers: how many functions may run at the same time.
    """

    _ended = Signal(int, object, object)

    def __init__(self, parent: QObject, workers: int = 1) -> None:
        super().__init__(parent)
        self._pool = QThreadPool(self)
        self._pool.setMaxThreadCount(workers)
        self._waiting: dict[int, tuple[Callable[[Any], None], Callable[[AnnotatorError], None]]] = {}
        self._count = 0
        self._ended.connect(self._end)

    def run(
        self,
        work: Callable[[], Any],
        done: Callable[[Any], None],
        failed: Callable[[AnnotatorError], None],
        patience: int = 0,
    ) -> None:
        """Do ``work`` on the worker, then ``done`` with its result or ``failed`` with its error.

        Args:
            work: with plain values only.
            done: is given what it returns.
            failed: is given the error that it raises.
            patience: milliseconds to wait here; what is ready by then is given before this returns.
        """
        self._count += 1
        self._waiting[self._count] = (done, failed)
        self._pool.start(_Job(self._count, work, self._ended))
        if patience and self._pool.waitForDone(patience):
            QCoreApplication.sendPostedEvents(self, QEvent.Type.MetaCall)

    def busy(self) -> bool:
        """Is anything still under way?"""
        return bool(self._waiting)

    def wait(self) -> None:
        """Wait until the worker has finished; used when the window closes."""
        self._pool.waitForDone()

    def _end(self, number: int, result: object, error: Exception | None) -> None:
        done, failed = self._waiting.pop(number)
        if error is None:
            done(result)
        elif isinstance(error, AnnotatorError):
            failed(error)
        else:
            raise error
