"""Notes as they are written: kept in short pauses, one edit one undo step, and never thrown away."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from typing import Any

from PySide6.QtCore import QObject

from annotator.core.key import KeyNotes
from annotator.core.note_fields import ACCEPT, TEXTS, WEIGHT, WHY, Note, with_value
from annotator.services.key_marking import KeyMarking
from annotator.services.marking import Changes
from annotator.ui.reader.page import ReaderPage
from annotator.ui.reader.reasons import Act
from annotator.ui.teach.notes_form import NotesForm

_TYPED = (*TEXTS, ACCEPT, WEIGHT)
"""Kinds whose value comes letter by letter, or step by step: until the field is left that is one edit."""


class NotesKeeper(QObject):
    """Between the form and the marking service; a ``Keeper`` for the reader.

    A text that cannot be kept (a full disk) stays here as a draft until it can.

    Args:
        page: where it is said whether everything is kept.
        form: the fields.
        marking: the draft.
        attempt: does an act of the service and reports its errors; None if it failed.
        show: shows what an act changed.
    """

    def __init__(
        self,
        page: ReaderPage,
        form: NotesForm,
        marking: KeyMarking,
        attempt: Callable[[Act], Changes | None],
        show: Callable[[Changes], None],
    ) -> None:
        super().__init__(page)
        self._page = page
        self._form = form
        self._marking = marking
        self._attempt = attempt
        self._show = show
        self._step: int | None = None
        self._at: tuple[str, Note] | None = None
        self._drafts: dict[tuple[str, Note], str] = {}
        form.edited.connect(self._edited)
        form.typing.connect(page.say_typing)
        form.left.connect(self._end_edit)

    def drafts_of(self, passage_id: str) -> dict[Note, str]:
        """Texts of a passage that could not be kept yet."""
        return {note: text for (each, note), text in self._drafts.items() if each == passage_id}

    def typing(self) -> bool:
        """Is the focus in the form?"""
        return self._form.has_focus()

    def finish(self) -> None:
        """Keep what is being typed; what is typed next is another edit."""
        self._form.send()
        self._end_edit()

    def retry(self) -> bool:
        """Try again to keep what could not be kept; True if nothing is left."""
        here = {passage.id for passage in self._marking.passages} if self._drafts else set()
        for (passage_id, note), text in list(self._drafts.items()):
            if passage_id in here:
                self._keep(passage_id, note, text)
            else:
                del self._drafts[passage_id, note]
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
        self._form.abandon()

    def _end_edit(self) -> None:
        self._step = self._at = None

    def _edited(self, note: Note, value: object) -> None:
        passage = self._form.passage
        if passage is not None:
            self._keep(passage.id, note, value)

    def _keep(self, passage_id: str, note: Note, value: Any) -> None:  # noqa: ANN401 - see ``value_of``
        text = note.kind in TEXTS
        if text:
            self._drafts[passage_id, note] = value
        if self._at != (passage_id, note) or note.kind not in _TYPED:
            self._end_edit()
        changes = self._attempt(partial(self._write, passage_id, note, value))
        if changes is None:
            # A text stays in its field; a box or a number shows again what is kept.
            self._show(())
            self._page.say_unsaved()
            return
        self._drafts.pop((passage_id, note), None)
        if changes:
            self._step, self._at = changes[-1].step, (passage_id, note)
        self._show(changes)

    def _write(self, passage_id: str, note: Note, value: Any) -> Changes:  # noqa: ANN401
        if note.kind == WHY:
            return self._marking.write_reason(passage_id, value, self._step)
        notes = self._marking.passage(passage_id).notes or KeyNotes()
        return self._marking.write_notes(passage_id, with_value(notes, note, value), self._step)
