"""What a key says of one other tag: whether it counts, what it shows, whether experts defend it."""

from collections.abc import Iterator
from fractions import Fraction

from PySide6.QtCore import QSignalBlocker, QSize, Signal
from PySide6.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from annotator.core.model import Tag
from annotator.core.note_fields import ACCEPT, DISSENT, WRONG, Note
from annotator.ui.calm_fields import Number, UndoElsewhere
from annotator.ui.reader.tag_bar import tag_icon
from annotator.ui.speech import percent
from annotator.ui.teach.typed_field import TypedField
from annotator.ui.theme import Theme

_STEP = 25
"""Percent of a press on the arrow."""


class TagNotes(QWidget):
    """The notes on one tag that is not the passage's own.

    Args:
        tag: which one.
    """

    edited = Signal(object, object)
    """A note that is no text, and its new value."""

    def __init__(self, tag: Tag) -> None:
        super().__init__()
        self._tag = tag
        self._share: Fraction | None = None
        self._icon = QLabel()
        heading = QLabel(tag.name)
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        self.accepts = QCheckBox(self.tr("Also accept it"))
        self.accepts.setAccessibleName(self.tr("Also accept {tag}").format(tag=tag.name))
        self.share = Number()
        self.share.setRange(1, 100)
        self.share.setSingleStep(_STEP)
        self.share.setSuffix(percent())
        self.share.setKeyboardTracking(False)
        self.share.keep_narrow()
        room = self.share.sizePolicy()
        room.setRetainSizeWhenHidden(True)
        self.share.setSizePolicy(room)
        self.share.setAccessibleName(self.tr("Share for {tag}").format(tag=tag.name))
        self.share.setToolTip(self.tr("How much of the tag’s credit it earns"))
        UndoElsewhere(self).watch(self.share)
        self.wrong = TypedField(
            self.tr("Shown to a student who chose it"),
            self.tr("Shown to a student who chose {tag}").format(tag=tag.name),
            least=1,
        )
        self.disputed = QCheckBox(self.tr("Some experts defend it"))
        self.disputed.setAccessibleName(self.tr("Some experts defend {tag}").format(tag=tag.name))
        self.dissent = TypedField(
            self.tr("Their reason"), self.tr("The reason of those who defend {tag}").format(tag=tag.name)
        )
        self._lay_out(heading)
        self.accepts.toggled.connect(self._accept)
        self.share.valueChanged.connect(self._set_share)
        self.disputed.toggled.connect(self._dispute)

    def _lay_out(self, heading: QLabel) -> None:
        top, accept = QHBoxLayout(), QHBoxLayout()
        top.addWidget(self._icon)
        top.addWidget(heading, 1)
        accept.addWidget(self.accepts)
        accept.addWidget(self.share)
        accept.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(6)
        column.addLayout(top)
        column.addLayout(accept)
        for widget in (self.wrong, self.disputed, self.dissent):
            column.addWidget(widget)

    def texts(self) -> Iterator[tuple[Note, TypedField]]:
        """The texts of this tag."""
        yield Note(WRONG, self._tag.id), self.wrong
        yield Note(DISSENT, self._tag.id), self.dissent

    def widget_of(self, note: Note) -> QWidget:
        """Where a note on this tag is written."""
        return {ACCEPT: self.accepts, WRONG: self.wrong.field, DISSENT: self.dissent.field}[note.kind]

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        size = self.fontMetrics().height()
        self._icon.setPixmap(tag_icon(theme.look(self._tag)).pixmap(QSize(size, size)))

    def show_values(self, share: Fraction | None, *, new: bool) -> None:
        """Show whether the tag counts; the texts are shown before.

        Args:
            share: of the credit; None if it does not count.
            new: another passage is shown now.
        """
        self._share = share
        with QSignalBlocker(self.accepts), QSignalBlocker(self.share), QSignalBlocker(self.disputed):
            self.accepts.setChecked(share is not None)
            self.share.setValue(100 if share is None else round(share * 100))
            if new or self.dissent.field.toPlainText():
                self.disputed.setChecked(bool(self.dissent.field.toPlainText()))
        self._fit()

    def _fit(self) -> None:
        self.share.setVisible(self.accepts.isChecked())
        # A tag that counts in full is never a wrong one.
        wrong = self._share != 1 or bool(self.wrong.field.toPlainText())
        self.wrong.setVisible(wrong)
        self.dissent.setVisible(self.disputed.isChecked())

    def _accept(self, on: bool) -> None:
        self.edited.emit(Note(ACCEPT, self._tag.id), Fraction(1) if on else None)

    def _set_share(self, value: int) -> None:
        # A share that is no whole percentage stays what it is until another one is chosen.
        if self._share is not None and round(self._share * 100) != value:
            self.edited.emit(Note(ACCEPT, self._tag.id), Fraction(value, 100))

    def _dispute(self, on: bool) -> None:
        """The reason is what is kept; without one nobody disagrees."""
        self._fit()
        if on:
            self.dissent.field.setFocus()
        elif self.dissent.field.toPlainText():
            self.edited.emit(Note(DISSENT, self._tag.id), "")
