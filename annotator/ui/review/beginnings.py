"""Second answers that are begun: what the form shows, what is on the disk, and what could not be kept."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, Signal

from annotator.core.model import Draft
from annotator.ui.review.saying import moment_of
from annotator.ui.review.think_form import ThinkForm

_NOTHING = ("", "")


class Beginnings(QObject):
    """Between the form of a second answer and what keeps it; goes on where the student stopped.

    Args:
        form: asks for one answer at a time.
    """

    typed = Signal(str, str, str)
    """A highlight's id, and tag and reason so far, which shall be kept."""

    def __init__(self, form: ThinkForm) -> None:
        super().__init__(form)
        self._form = form
        self._own = ""
        self._kept: dict[str, Draft] = {}
        self.unkept: dict[str, tuple[str, str]] = {}
        """Tag and reason that could not be kept, by the highlight's id."""
        form.typed.connect(self._typed)

    def restore(self, drafts: Iterable[Draft]) -> None:
        """Take what is on the disk from an earlier visit."""
        self._kept = {draft.own: draft for draft in drafts}

    def ask(self, own_id: str, first: str) -> None:
        """Ask about a highlight, from where the student stopped.

        Args:
            own_id: its id.
            first: id of its first tag.
        """
        draft = self._kept.get(own_id)
        kept = (draft.tag, draft.text) if draft is not None else _NOTHING
        self._own = own_id
        self._form.ask(first, *self.unkept.get(own_id, kept))
        self._form.kept(*kept)
        if own_id in self.unkept:
            self._say_failed()
        elif draft is not None:
            self._say_kept(draft)

    def send(self) -> None:
        """Send what is being typed."""
        if self._own:
            self._form.send()

    def leave(self) -> None:
        """Send what is being typed, and ask about nothing."""
        self.send()
        self._own = ""

    def given(self, own_id: str) -> None:
        """This answer is begun no longer."""
        self._kept.pop(own_id, None)
        self.unkept.pop(own_id, None)
        if own_id == self._own:
            self._own = ""

    def abandon(self) -> None:
        """Forget what could not be kept, and ask about nothing."""
        self.unkept.clear()
        self._own = ""

    def kept(self, draft: Draft) -> None:
        """This much is on the disk now."""
        self.unkept.pop(draft.own, None)
        self._kept[draft.own] = draft
        if draft.own == self._own:
            self._form.kept(draft.tag, draft.text)
            self._say_kept(draft)

    def failed(self, own_id: str, tag: str, reason: str) -> None:
        """This much could not be kept; it stays here."""
        self.unkept[own_id] = tag, reason
        if own_id == self._own:
            self._say_failed()

    def _typed(self, tag: str, reason: str) -> None:
        if self._own:
            self.typed.emit(self._own, tag, reason)

    def _say_kept(self, draft: Draft) -> None:
        begun = self.tr("Saved {moment}, and not given yet.").format(moment=moment_of(draft.at))
        self._form.say(begun if draft.tag or draft.text else "")

    def _say_failed(self) -> None:
        self._form.say(self.tr("Not saved. Your text is still here."))
