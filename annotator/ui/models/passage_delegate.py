"""Draws a passage as a card, and edits its reason in place."""

from functools import partial

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFocusEvent, QFont, QFontMetrics, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemDelegate,
    QPlainTextEdit,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from annotator.core.key_drafts import IGNORED
from annotator.core.model import Passage, Tag
from annotator.ui.models.card_frame import draw_frame
from annotator.ui.models.passage_model import Role
from annotator.ui.models.text_lines import draw_lines
from annotator.ui.pauses import Pauses
from annotator.ui.speech import quoted
from annotator.ui.theme import Theme

Index = QModelIndex | QPersistentModelIndex

_PAD = 10


class PassageDelegate(QStyledItemDelegate):
    """Cards of one height, so that ten thousand of them cost no more than ten.

    Args:
        theme: colours.
        parent: owner.
        lines: of the quotation and of the reason that a card shows.
    """

    reason_typed = Signal(str, str)
    """A passage's id and its reason so far, half a second after the last key."""
    typing = Signal()
    """A key was pressed whose letters are not kept yet."""
    editing_ended = Signal()

    def __init__(self, theme: Theme, parent: QObject | None = None, *, lines: int = 2) -> None:
        super().__init__(parent)
        self._theme = theme
        self._lines = lines
        self.drafts: dict[str, str] = {}
        """Reasons that were typed and are not kept yet, by passage id."""

    def set_theme(self, theme: Theme) -> None:
        """Use these colours from the next painting on."""
        self._theme = theme

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: ARG002
        """All cards have room for the tag and some lines each of quotation and reason."""
        line = QFontMetrics(option.font).height()
        return QSize(200, (1 + 2 * self._lines) * line + 4 + 3 * _PAD)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Tag with its letter, quotation, reason."""
        tag: Tag = index.data(Role.TAG)
        passage: Passage = index.data(Role.PASSAGE)
        look = self._theme.look(tag)
        painter.save()
        card = draw_frame(painter, option, self._theme)
        inside = card.adjusted(_PAD, _PAD - 3, -_PAD, -_PAD + 3)
        line = QFontMetrics(option.font).height()
        painter.setFont(_bold(option.font))
        chip = _mirrored(option, inside, QRectF(inside.left(), inside.top(), 1.5 * line, line + 2))
        painter.setPen(QPen(look.ink, 1.5))
        painter.setBrush(look.tint)
        painter.drawRoundedRect(chip, 3, 3)
        painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, tag.letter)
        painter.setPen(self._theme.colour("text"))
        name = _mirrored(option, inside, inside.adjusted(chip.width() + 8, 0, 0, 0))
        name.setHeight(chip.height())
        side = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        painter.drawText(
            name, Qt.AlignmentFlag.AlignVCenter | side | Qt.AlignmentFlag.AlignAbsolute, tag.name
        )
        painter.setFont(option.font)
        taken = QFontMetrics(_bold(option.font)).horizontalAdvance(tag.name) + 12
        aside = _mirrored(option, name, name.adjusted(taken, 0, 0, 0))
        painter.setPen(self._theme.colour("muted"))
        note = painter.fontMetrics().elidedText(
            index.data(Role.ASIDE), Qt.TextElideMode.ElideRight, int(aside.width())
        )
        painter.drawText(aside, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignTrailing, note)
        painter.setPen(self._theme.colour("text"))
        painter.setFont(option.font)
        quote = inside.adjusted(0, line + 6, 0, 0)
        draw_lines(painter, quote, quoted(index.data(Role.QUOTE)), self._lines)
        text, colour = self._reason(passage)
        painter.setPen(colour)
        draw_lines(painter, quote.adjusted(0, self._lines * line + 4, 0, 0), text, self._lines)
        painter.restore()

    def _reason(self, passage: Passage) -> tuple[str, QColor]:
        if passage.id in self.drafts:
            unsaved = self.tr("Not saved yet: {reason}").format(reason=self.drafts[passage.id])
            return unsaved, self._theme.colour("bad")
        if passage.tag == IGNORED:
            return self.tr("Highlights on these words do not count."), self._theme.colour("muted")
        if passage.reason.strip():
            return passage.reason, self._theme.colour("text")
        return self.tr("No reason yet. Why this tag?"), self._theme.colour("muted")

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: Index) -> QWidget:  # noqa: ARG002
        """A field for the reason."""
        editor = QPlainTextEdit(parent)
        tag: Tag = index.data(Role.TAG)
        passage: Passage = index.data(Role.PASSAGE)
        editor.setAccessibleName(self.tr("Reason"))
        editor.setPlaceholderText(tag.question)
        editor.setTabChangesFocus(True)
        pauses = Pauses(editor)
        pauses.over.connect(partial(self._pause_over, editor, passage.id))
        editor.setPlainText(self.drafts.get(passage.id, passage.reason))
        editor.moveCursor(editor.textCursor().MoveOperation.End)
        editor.textChanged.connect(pauses.touch)
        editor.textChanged.connect(self.typing)
        editor.destroyed.connect(self.editing_ended)
        return editor

    def _pause_over(self, editor: QPlainTextEdit, passage_id: str) -> None:
        self.reason_typed.emit(passage_id, editor.toPlainText())

    def setEditorData(self, editor: QWidget, index: Index) -> None:
        """The field was filled when it was made; what is typed since then must stay."""

    def setModelData(self, editor: QWidget, model: object, index: Index) -> None:  # noqa: ARG002
        """Keep the reason when the field is left."""
        if isinstance(editor, QPlainTextEdit):
            index.model().setData(index, editor.toPlainText(), Qt.ItemDataRole.EditRole)

    def updateEditorGeometry(self, editor: QWidget, option: QStyleOptionViewItem, index: Index) -> None:  # noqa: ARG002
        """Over the reason's place and a little more, always inside the list."""
        line = QFontMetrics(option.font).height()
        place = option.rect.adjusted(9, 3 * line + 2 * _PAD, -9, 0)
        place.setHeight(4 * line + 16)
        viewport = editor.parentWidget()
        if viewport is not None and place.bottom() > viewport.rect().bottom():
            place.moveBottom(viewport.rect().bottom() - 2)
        editor.setGeometry(place)

    def eventFilter(self, editor: QObject, event: QEvent) -> bool:
        """Enter, Tab and Esc keep the reason and close the field; Shift + Enter begins a line."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.KeyPress
            and isinstance(editor, QWidget)
        ):
            enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
            plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
            leave = event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Tab, Qt.Key.Key_Backtab}
            if leave or (enter and plain):
                self.commitData.emit(editor)
                self.closeEditor.emit(editor, QAbstractItemDelegate.EndEditHint.NoHint)
                return True
        if isinstance(event, QFocusEvent) and _another_window(event) and isinstance(editor, QWidget):
            # Somebody looks a source up in another window and comes back to go on typing.
            self.commitData.emit(editor)
            return False
        return super().eventFilter(editor, event)


def _another_window(event: QFocusEvent) -> bool:
    """Does the focus go to another window?"""
    return event.lostFocus() and event.reason() == Qt.FocusReason.ActiveWindowFocusReason


def _mirrored(option: QStyleOptionViewItem, around: QRectF, rect: QRectF) -> QRectF:
    """A rectangle as it stands where the layout runs from left to right, at its place in this layout."""
    if option.direction != Qt.LayoutDirection.RightToLeft:
        return rect
    return QRectF(around.left() + around.right() - rect.right(), rect.top(), rect.width(), rect.height())


def _bold(font: QFont) -> QFont:
    bold = QFont(font)
    bold.setBold(True)
    return bold
