"""What the key says of one passage: why, check, hint, other tags, weight. It asks and keeps nothing."""

from collections.abc import Iterator, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.key import Reference
from annotator.core.key_drafts import IGNORED
from annotator.core.model import Passage, Tag
from annotator.core.note_fields import (
    ACCEPT,
    CHECK,
    DISSENT,
    HINT,
    OPTIONAL,
    REFERENCES,
    WEIGHT,
    WHY,
    WRONG,
    Note,
    all_notes,
    value_of,
)
from annotator.ui.calm_fields import Number, UndoElsewhere
from annotator.ui.form_scroll import FormScroll
from annotator.ui.speech import quoted
from annotator.ui.teach.tag_notes import TagNotes
from annotator.ui.teach.typed_field import GrowingField, TypedField
from annotator.ui.theme import Theme

_QUOTE = 90
"""Code points of the quotation at the head."""
MOST_WEIGHT = 10


class NotesForm(FormScroll):
    """The notes of the chosen passage.

    Args:
        tags: of the lesson.
        parent: the widget it belongs to.
    """

    edited = Signal(object, object)
    """A note (``core.note_fields.Note``) and the value that shall be kept."""
    typing = Signal()
    """A key was pressed whose letter is not kept yet."""
    left = Signal()
    """A field was left: what is typed next is an edit of its own."""
    references_asked = Signal()
    """The sources of the passage's check shall be chosen."""
    closed = Signal()
    """Back to the article."""

    def __init__(self, tags: Sequence[Tag], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tags
        self._passage: Passage | None = None
        self._undo = UndoElsewhere(self)
        self._head = QLabel()
        self._head.setWordWrap(True)
        self._head.setTextFormat(Qt.TextFormat.PlainText)
        self._head.setProperty("role", "heading")
        self._say = QLabel()
        self._say.setWordWrap(True)
        self.why = TypedField(self.tr("Why it has this tag"), least=3)
        self.check = TypedField(self.tr("What checking it finds"))
        self._sources = QLabel()
        self._sources.setWordWrap(True)
        self._sources.setTextFormat(Qt.TextFormat.PlainText)
        self.sources_button = QPushButton(self.tr("Sources…"))
        self.sources_button.setProperty("small", "true")
        self.sources_button.setToolTip(self.tr("Choose the publications that the check rests on"))
        self.hint = TypedField(self.tr("Hint for thinking again, without the tag"))
        self.others = {tag.id: TagNotes(tag) for tag in tags}
        self.optional = QCheckBox(self.tr("Optional"))
        self.optional.setToolTip(self.tr("Leaving this passage out costs nothing"))
        self.optional.setAccessibleDescription(self.optional.toolTip())
        self.weight = Number()
        self.weight.setRange(1, MOST_WEIGHT)
        self.weight.keep_narrow()
        self.weight.setAccessibleName(self.tr("Weight"))
        self.weight.setToolTip(self.tr("How many shares of the score this passage holds"))
        self._undo.watch(self.weight)
        self._fields = QWidget()
        self._lay_out()
        self._connect()
        self.show_passage(None)

    def _lay_out(self) -> None:
        self.setAccessibleName(self.tr("Notes of the passage"))
        fields = QVBoxLayout(self._fields)
        fields.setContentsMargins(0, 0, 0, 0)
        fields.setSpacing(10)
        sources, weight = QHBoxLayout(), QHBoxLayout()
        sources.addWidget(self._sources, 1)
        sources.addWidget(self.sources_button, 0, Qt.AlignmentFlag.AlignTop)
        label = QLabel(self.tr("Weight"))
        label.setBuddy(self.weight)
        weight.addWidget(label)
        weight.addWidget(self.weight)
        weight.addStretch(1)
        fields.addWidget(self.why)
        fields.addWidget(self.check)
        fields.addLayout(sources)
        fields.addWidget(self.hint)
        for other in self.others.values():
            fields.addWidget(other)
        fields.addWidget(self.optional)
        fields.addLayout(weight)
        for widget in (self._head, self._say, self._fields):
            self.column.addWidget(widget)
        self.column.addStretch(1)
        self.complete()

    def _connect(self) -> None:
        for note, field in self.texts():
            field.typed.connect(partial(self.edited.emit, note))
            field.typing.connect(self.typing)
            field.left.connect(self.left)
            field.finished.connect(self.closed)
        for other in self.others.values():
            other.edited.connect(self.edited)
        self.optional.toggled.connect(partial(self.edited.emit, Note(OPTIONAL)))
        self.weight.valueChanged.connect(partial(self.edited.emit, Note(WEIGHT)))
        self.sources_button.clicked.connect(self.references_asked)
        self.field_left.connect(self._field_left)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.closed)

    def texts(self) -> Iterator[tuple[Note, TypedField]]:
        """The fields for texts, with what they hold."""
        yield Note(WHY), self.why
        yield Note(CHECK), self.check
        yield Note(HINT), self.hint
        for other in self.others.values():
            yield from other.texts()

    @property
    def passage(self) -> Passage | None:
        """The passage whose notes are shown."""
        return self._passage

    # What is shown

    def show_passage(
        self,
        passage: Passage | None,
        article: str = "",
        references: Sequence[Reference] = (),
        drafts: Mapping[Note, str] | None = None,
    ) -> None:
        """Show a passage's notes, or that none is chosen.

        Args:
            passage: as it is kept.
            article: the text that it stands in.
            references: of the key.
            drafts: texts that could not be kept yet, in place of those that are.
        """
        new = self._passage is None or passage is None or passage.id != self._passage.id
        had_focus = self.has_focus()
        self._passage = passage
        region = passage is not None and passage.tag == IGNORED
        self._fields.setVisible(passage is not None and not region)
        self._head.setVisible(passage is not None)
        self._say.setVisible(passage is None or region)
        if passage is None or region:
            self._say.setText(self._nothing(region))
        if passage is not None:
            self._head.setText(self._named(passage, article))
            self._fill(passage, references, drafts or {}, new=new)
        if new:
            self.verticalScrollBar().setValue(0)
        if had_focus and (passage is None or region):
            self.closed.emit()

    def _nothing(self, region: bool) -> str:
        if region:
            return self.tr("Highlights on these words do not count for or against a student.")
        return self.tr("Choose a passage in the article or in the list: its notes are written here.")

    def _named(self, passage: Passage, article: str) -> str:
        quote = " ".join(article[passage.span.start : passage.span.end].split())
        quote = quote if len(quote) <= _QUOTE else quote[: _QUOTE - 1] + "…"
        name = next((tag.name for tag in self._tags if tag.id == passage.tag), "")
        return f"{name}: {quoted(quote)}" if name else quoted(quote)

    def _fill(
        self, passage: Passage, references: Sequence[Reference], drafts: Mapping[Note, str], *, new: bool
    ) -> None:
        for note, field in self.texts():
            field.show_kept(value_of(passage, note), drafts.get(note))
        question = next((tag.question for tag in self._tags if tag.id == passage.tag), "")
        self.why.field.setPlaceholderText(question)
        for tag_id, other in self.others.items():
            other.setVisible(tag_id != passage.tag)
            other.show_values(value_of(passage, Note(ACCEPT, tag_id)), new=new)
        with QSignalBlocker(self.optional), QSignalBlocker(self.weight):
            self.optional.setChecked(value_of(passage, Note(OPTIONAL)))
            self.weight.setValue(value_of(passage, Note(WEIGHT)))
        chosen = [each.title for each in references if each.id in value_of(passage, Note(REFERENCES))]
        self._sources.setText("\n".join(chosen) or self.tr("No source is named for the check."))
        self.sources_button.setAccessibleDescription(self._sources.text())

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        for other in self.others.values():
            other.set_theme(theme)

    # Focus

    def _field_left(self, field: QWidget) -> None:
        if not isinstance(field, GrowingField):
            self.left.emit()  # a text says so itself, when it is sent

    def send(self) -> None:
        """Ask for everything that is typed to be kept now."""
        for _note, field in self.texts():
            field.send()

    def abandon(self) -> None:
        """Show what is kept in place of what is typed."""
        if self._passage is not None:
            for note, field in self.texts():
                field.show_kept(value_of(self._passage, note))

    def go_to(self, note: Note) -> None:
        """Put the focus where a note is written."""
        if self._fields.isHidden():
            return
        if note.kind == DISSENT:
            self.others[note.tag].disputed.setChecked(True)
        widget = self._widget_of(note)
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
        self.reveal(widget)

    def show_change(self, before: Passage, after: Passage) -> None:
        """Bring into view what an undone or redone change is about."""
        other = (
            note for note in all_notes(list(self.others)) if value_of(before, note) != value_of(after, note)
        )
        note = next(other, None)
        if note is None:
            return
        if self.has_focus():
            self.go_to(note)
        else:
            self.reveal(self._widget_of(note))

    def _widget_of(self, note: Note) -> QWidget:
        if note.kind in {WRONG, DISSENT, ACCEPT}:
            return self.others[note.tag].widget_of(note)
        return {
            WHY: self.why.field,
            CHECK: self.check.field,
            REFERENCES: self.sources_button,
            HINT: self.hint.field,
            OPTIONAL: self.optional,
            WEIGHT: self.weight,
        }[note.kind]
