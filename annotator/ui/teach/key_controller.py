"""The reader's gestures for a key: the same as a student's, with the notes beside them."""

from collections.abc import Callable
from functools import partial

from annotator.core.key import Reference
from annotator.core.key_drafts import IGNORED
from annotator.core.model import Change, Lesson
from annotator.core.note_fields import CHECK, Note
from annotator.services.key_marking import KeyMarking
from annotator.services.marking import Changes
from annotator.ui.actions import Actions
from annotator.ui.notify import NoticeBar
from annotator.ui.reader.controller import ReaderController
from annotator.ui.teach.editor_page import KeyEditorPage
from annotator.ui.teach.notes_keeper import NotesKeeper
from annotator.ui.theme import Theme


class KeyController(ReaderController):
    """One open draft of a key; lives as long as its page.

    Args:
        page: the widgets.
        lesson: with the tag for what does not count.
        marking: the draft's passages.
        actions: the program's actions.
        notices: where messages go.
        theme: colours of the tags.
        references: gives the key's references.

    Attributes:
        notes: keeps what is written in the form.
    """

    def __init__(
        self,
        page: KeyEditorPage,
        lesson: Lesson,
        marking: KeyMarking,
        actions: Actions,
        notices: NoticeBar,
        theme: Theme,
        references: Callable[[], tuple[Reference, ...]],
    ) -> None:
        self._form = page.form
        self._panes = page.panes
        self._key_page = page
        self._key_marking = marking
        self._references = references
        self._done: list[Change] = []
        super().__init__(page, lesson, marking, actions, notices, theme)
        self.chosen.connect(self.show_notes)
        self.changed.connect(self.show_notes)
        page.panel.list.activated.connect(self.write_reason)
        page.panel.list.doubleClicked.connect(self.write_reason)
        # What is being typed is kept before it is undone, so there is something to undo already.
        page.form.typing.connect(partial(actions["undo"].setEnabled, True))
        page.panes.article_shown.connect(self._reveal_chosen)

    def _make_keeper(self) -> NotesKeeper:
        self.notes = NotesKeeper(self._key_page, self._form, self._key_marking, self._try, self._show)
        return self.notes

    def acts(self) -> dict[str, Callable[[], None]]:
        """What each action of the table does here, by its id."""
        return {
            **super().acts(),
            "undo": partial(self._walk, self._key_marking.undo),
            "redo": partial(self._walk, self._key_marking.redo),
            "notes": self._write_notes,
        }

    def choose(self, passage_id: str) -> None:
        """Choose a passage and bring it into view; empty for none."""
        if passage_id:
            self._choose_and_offer(passage_id)
        else:
            self._choose("")

    def show_notes(self) -> None:
        """Show the chosen passage's notes as they are kept."""
        passage = self._chosen_passage()
        drafts = self.notes.drafts_of(passage.id) if passage is not None else {}
        self._form.show_passage(passage, self._lesson.article.text, self._references(), drafts)
        writable = passage is not None and passage.tag != IGNORED
        for name in ("notes", "reason"):
            self._actions[name].setEnabled(writable)

    def _write_notes(self) -> None:
        self._page.hide_bar()
        self._key_page.write_note(Note(CHECK))

    def _choose(self, passage_id: str) -> None:
        if passage_id != self._chosen:
            self._reasons.finish()  # what is typed belongs to the passage that was chosen before
        super()._choose(passage_id)

    def _walk(self, act: Callable[[], Changes]) -> None:
        """Undo or redo, and show what that was about."""
        self._done.clear()
        self._act(act)
        for change in self._done[-1:]:
            if change.before is not None and change.after is not None:
                self._form.show_change(change.before, change.after)

    def _show(self, changes: Changes) -> None:
        self._done[:] = changes or self._done
        super()._show(changes)

    def _delete(self) -> None:
        """Del in a field of the form is the field's."""
        if not self.notes.typing():
            super()._delete()

    def _reveal_chosen(self) -> None:
        passage = self._chosen_passage()
        if passage is not None:
            self._view.reveal(passage.span)
