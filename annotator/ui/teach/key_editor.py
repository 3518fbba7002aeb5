"""One lesson's key being written: page, controller, and the head of the draft."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.key import KeyNotes, Reference
from annotator.core.key_drafts import DraftHead
from annotator.core.model import Lesson
from annotator.core.note_fields import REFERENCES, Note
from annotator.services.key_marking import KeyMarking
from annotator.ui.teach.editor_page import KeyEditorPage
from annotator.ui.teach.key_controller import KeyController
from annotator.ui.teach.not_counted import lesson_for_editor
from annotator.ui.teach.references_dialog import ReferencesDialog
from annotator.ui.teach.tools import TeachTools
from annotator.ui.theme import Theme


class KeyEditor:
    """An open draft in the window.

    Args:
        tools: what everything at the desk works with.
        lesson: whose key it is.
        head: the draft's rules, author, note and references.
        marking: the draft's passages.

    Attributes:
        page: the widgets.
        controller: gestures to service and back.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson, head: DraftHead, marking: KeyMarking) -> None:
        shell = tools.shell
        self._tools = tools
        self.lesson = lesson
        self.head = head
        self.marking = marking
        shown = lesson_for_editor(lesson)
        self.page = KeyEditorPage(shown, shell.actions, shell.looks.theme, shell.looks.reading())
        self.controller = KeyController(
            self.page, shown, marking, shell.actions, shell.notices, shell.looks.theme, self._references
        )
        self.page.view.zoom_asked.connect(shell.looks.zoom)
        self.page.form.references_asked.connect(self._ask_references)
        self.controller.told.connect(shell.say)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What actions do here, by id."""
        return self.controller.acts()

    def begin(self) -> None:
        """Put the focus where the work begins."""
        self.controller.show_notes()
        self.page.view.setFocus()

    def add_tab(self, widget: QWidget) -> None:
        """Show a widget in a tab of its own beside the passages; its window title is the tab's."""
        self.page.panes.add_tab(widget)

    def jump(self, passage_id: str) -> None:
        """Choose a passage and bring it into view."""
        self.page.panes.show_article()
        self.controller.choose(passage_id)

    def may_leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed; False if that cannot be done, and the instructor is asked."""
        return self.controller.may_leave(then)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.controller.set_theme(theme)

    # The head

    def keep_head(self, head: DraftHead) -> None:
        """Keep what the draft says of the key as a whole.

        Raises:
            StorageError: it cannot be kept.
        """
        if head != self.head:
            self._tools.context.drafting.keep_head(self.marking.attempt, head)
            self.head = head

    def _references(self) -> tuple[Reference, ...]:
        return self.head.references

    def _ask_references(self) -> None:
        passage = self.page.form.passage
        if passage is None:
            return
        others = (each.notes for each in self.marking.passages if each.id != passage.id)
        used = {name for notes in others if notes is not None for name in notes.references}
        chosen = (passage.notes or KeyNotes()).references
        ReferencesDialog(
            self.head.references, chosen, used, self._keep_references, self._tools.shell.window
        ).open()

    def _keep_references(self, references: tuple[Reference, ...], chosen: tuple[str, ...]) -> None:
        try:
            self.keep_head(replace(self.head, references=references))
        except AnnotatorError as error:
            self._tools.shell.notices.error(error)
            return
        self.page.form.edited.emit(Note(REFERENCES), chosen)
        self.controller.show_notes()
