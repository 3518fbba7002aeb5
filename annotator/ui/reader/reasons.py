"""Reasons as they are typed: kept in short pauses, one edit one undo step, and never thrown away."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QAbstractItemView, QWidget

from annotator.services.marking import Changes, Marking
from annotator.ui.notify import ask
from annotator.ui.reader.page import ReaderPage

Act = Callable[[], Changes]


class Keeper(Protocol):
    """Keeps what is typed about passages; the reader asks it before it does anything else."""

    def typing(self) -> bool:
        """Is something about a passage being typed? Then keys belong to the field."""

    def finish(self) -> None:
        """Keep what is being typed, as an edit of its own."""

    def retry(self) -> bool:
        """Try again to keep what could not be kept; True if nothing is left."""

    def say_kept(self) -> None:
        """Say "Saved", if that is true of everything that was typed."""

    def forget(self) -> None:
        """Throw away what could not be kept."""


class Reasons(QObject):
    """Between the field on a card and the marking service.

    A reason that cannot be kept (a full disk) stays with its card as a draft until it can.

    Args:
        page: the widgets.
        marking: the open try.
        attempt: does an act of the service and reports its errors; None if it failed.
        show: shows what an act changed.
    """

    def __init__(
        self,
        page: ReaderPage,
        marking: Marking,
        attempt: Callable[[Act], Changes | None],
        show: Callable[[Changes], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._marking = marking
        self._attempt = attempt
        self._show = show
        self._step: int | None = None
        self._drafts = page.panel.delegate.drafts
        page.panel.model.reason_written.connect(self._typed)
        page.panel.delegate.reason_typed.connect(self._typed)
        page.panel.delegate.typing.connect(page.say_typing)
        page.panel.delegate.editing_ended.connect(self._closed)

    def typing(self) -> bool:
        """Is a reason's field open?"""
        return self._page.panel.list.state() == QAbstractItemView.State.EditingState

    def finish(self) -> None:
        """Keep a reason that is being typed, and close its field."""
        if self.typing():
            self._page.view.setFocus()

    def retry(self) -> bool:
        """Try again to keep what could not be kept; True if nothing is left."""
        here = {passage.id for passage in self._marking.passages} if self._drafts else set()
        for passage_id, text in list(self._drafts.items()):
            if passage_id in here:
                self._typed(passage_id, text)
            else:
                del self._drafts[passage_id]
        return not self._drafts

    def say_kept(self) -> None:
        """Say "Saved", if that is true of everything that was typed."""
        if self._drafts:
            self._page.say_unsaved()
        else:
            self._page.say_saved(datetime.now(UTC))

    def forget(self) -> None:
        """Throw away what could not be kept."""
        self._drafts.clear()

    def _typed(self, passage_id: str, text: str) -> None:
        self._drafts[passage_id] = text
        changes = self._attempt(partial(self._marking.write_reason, passage_id, text, self._step))
        if changes is None:
            return
        self._drafts.pop(passage_id, None)
        if changes:
            self._step = changes[-1].step
            self._show(changes)
        self.say_kept()

    def _closed(self) -> None:
        self._step = None


def ask_to_leave(window: QWidget, keeper: Keeper, then: Callable[[], None]) -> None:
    """Ask whether to leave without what could not be kept; ``then`` is done if so."""

    def leave() -> None:
        keeper.forget()
        then()

    ask(
        window,
        QCoreApplication.translate("Reasons", "A reason is not saved"),
        QCoreApplication.translate("Reasons", "A reason that you typed could not be saved."),
        QCoreApplication.translate("Reasons", "Stay to copy it or to try again; it is lost if you leave."),
        QCoreApplication.translate("Reasons", "Leave without it"),
        leave,
        careful=True,
    )
