"""The key editor: the reader, with the notes of the chosen passage beside the article."""

from PySide6.QtWidgets import QWidget

from annotator.core.key_drafts import IGNORED
from annotator.core.model import Lesson, Passage
from annotator.core.note_fields import WHY, Note
from annotator.ui.actions import Actions
from annotator.ui.reader.page import ReaderPage
from annotator.ui.reader.passage_panel import PassagePanel, guide
from annotator.ui.reader.reading import Reading
from annotator.ui.teach.editor_panes import EditorPanes
from annotator.ui.teach.notes_form import NotesForm
from annotator.ui.theme import Theme


class KeyPanel(PassagePanel):
    """The key's passages; the regions that do not count are counted apart."""

    def __init__(self, lesson: Lesson, theme: Theme, parent: QWidget | None = None) -> None:
        text = guide("", lesson.tags, self.tr("Select words in the article, then press a number:"))
        super().__init__(lesson, theme, parent, text=text, in_place=False)
        self.list.setAccessibleDescription(self.tr("Enter writes why, Delete removes the passage"))
        self.model.dataChanged.connect(self.count)

    def counted(self) -> str:
        """How many passages there are, and how many regions."""
        regions = sum(each.tag == IGNORED for each in self.model.all())
        passages = self.tr("%n passage(s)", "", self.model.rowCount() - regions)
        if not regions:
            return passages
        return f"{passages} · " + self.tr("%n region(s) not counted", "", regions)


class KeyEditorPage(ReaderPage):
    """Where an instructor reads, highlights and writes notes.

    Args:
        lesson: with the tag for what does not count.
        actions: the program's actions.
        theme: colours.
        reading: how the article is set.
    """

    def __init__(self, lesson: Lesson, actions: Actions, theme: Theme, reading: Reading) -> None:
        self.form = NotesForm([tag for tag in lesson.tags if tag.id != IGNORED])
        super().__init__(lesson, actions, theme, reading, panel=KeyPanel(lesson, theme), finish="publish")
        self.bar.one_tag = True
        self.panes = EditorPanes(self, self.form)
        self.form.closed.connect(self._back_to_article)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        super().set_theme(theme)
        self.form.set_theme(theme)

    def write_reason(self, passage: Passage) -> None:  # noqa: ARG002 - the form shows the chosen one
        """Let the chosen passage's reason be written."""
        self.write_note(Note(WHY))

    def write_note(self, note: Note) -> None:
        """Let one of the chosen passage's notes be written."""
        self.panes.show_notes()
        self.form.go_to(note)

    def _back_to_article(self) -> None:
        self.panes.show_article()
        self.view.setFocus()
