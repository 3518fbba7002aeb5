"""Read-only text in which the mouse and the keys select by the article's own words and sentences."""

from collections.abc import Callable

from PySide6.QtCore import QElapsedTimer, QPoint, QPointF, QSignalBlocker, Qt, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from annotator.core.model import Article
from annotator.core.span import Span
from annotator.ui.reader.keys import digit
from annotator.ui.reader.text_map import TextMap

_WORD_MOVES = {
    QKeySequence.StandardKey.MoveToNextWord: (1, QTextCursor.MoveMode.MoveAnchor),
    QKeySequence.StandardKey.SelectNextWord: (1, QTextCursor.MoveMode.KeepAnchor),
    QKeySequence.StandardKey.MoveToPreviousWord: (-1, QTextCursor.MoveMode.MoveAnchor),
    QKeySequence.StandardKey.SelectPreviousWord: (-1, QTextCursor.MoveMode.KeepAnchor),
}


class WordText(QTextEdit):
    """Selects by characters, by words after a double click, by sentences after a triple click.

    Qt's own word rule cuts at apostrophes and hyphens, so it is not used.
    """

    selected = Signal()
    """The selection has changed and the mouse button is up."""
    caret_moved = Signal(int)
    """The caret stands at this code point, and nothing is selected."""
    digit_pressed = Signal(int)
    """A digit."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._map = TextMap(Article.from_text(""))
        self._grow: Callable[[int], Span | None] | None = None
        self._origin: Span | None = None
        self._since_double = QElapsedTimer()
        self._double_at = QPointF()
        self.setReadOnly(True)
        self.setAcceptRichText(False)
        self.setUndoRedoEnabled(False)
        self.setTabChangesFocus(True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.selectionChanged.connect(self._selection_changed)
        self.cursorPositionChanged.connect(self._caret_changed)

    @property
    def text_map(self) -> TextMap:
        """Converts between this document's positions and code points."""
        return self._map

    # What is selected

    def selection(self) -> Span | None:
        """The selected code points, widened to whole words; None without a word."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            return None
        return self._map.whole_words(self._map.span(cursor.selectionStart(), cursor.selectionEnd()))

    def caret(self) -> int:
        """The code point at the caret."""
        return self._map.offset(self.textCursor().position())

    def select(self, span: Span) -> None:
        """Select these code points and bring them into view."""
        start, end = self._map.positions(span)
        self._select_positions(start, end)

    def show_place(self, span: Span) -> None:
        """Select these code points and bring them into view. No signal tells."""
        start, end = self._map.positions(span)
        with QSignalBlocker(self):
            self._select_positions(start, end)
            self._make_room()

    def word_under(self, point: QPoint) -> Span | None:
        """The word at a point of the viewport, or else the nearest one."""
        return self._map.word_at(self._offset_at(point))

    def let_go(self) -> None:
        """Select nothing; the caret stays. No signal tells of it."""
        cursor = self.textCursor()
        if cursor.hasSelection():
            # Setting a cursor scrolls to it; whoever has scrolled elsewhere shall stay there.
            scrolled = self.verticalScrollBar().value()
            with QSignalBlocker(self):
                cursor.clearSelection()
                self.setTextCursor(cursor)
            self.verticalScrollBar().setValue(scrolled)

    def reveal(self, span: Span) -> None:
        """Put the caret at the span's start and scroll as little as needed to show it. No signal tells."""
        start, end = self._map.positions(span)
        with QSignalBlocker(self):
            cursor = self.textCursor()
            for position in (end, start):
                cursor.setPosition(position)
                self.setTextCursor(cursor)
                self._make_room()

    def _make_room(self) -> None:
        """Show the caret with a line's height around it, so that nothing at the edge is cut."""
        self.ensureCursorVisible()
        rect, bar = self.cursorRect(), self.verticalScrollBar()
        room = 2 * rect.height()
        if rect.bottom() > self.viewport().height() - room:
            bar.setValue(bar.value() + rect.bottom() - self.viewport().height() + room)
        elif rect.top() < rect.height():
            bar.setValue(bar.value() + rect.top() - rect.height())

    def _select_positions(self, anchor: int, position: int) -> None:
        cursor = self.textCursor()
        cursor.setPosition(anchor)
        cursor.setPosition(position, QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    def _selection_changed(self) -> None:
        if QGuiApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self.selected.emit()

    def _caret_changed(self) -> None:
        if not self.textCursor().hasSelection():
            self.caret_moved.emit(self.caret())

    # Mouse: by characters, by words after a double click, by sentences after a triple click

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A third press in a row takes the sentence."""
        third = (
            self._since_double.isValid()
            and self._since_double.elapsed() < QGuiApplication.styleHints().mouseDoubleClickInterval()
            and (event.position() - self._double_at).manhattanLength() < 8
        )
        if event.button() == Qt.MouseButton.LeftButton and third:
            self._since_double.invalidate()
            self._begin(self._map.sentence_at, event)
            return
        self._grow = None
        if event.button() == Qt.MouseButton.LeftButton and not event.modifiers():
            # Qt would begin to drag selected text about; a press always begins a new selection here.
            self.let_go()
        super().mousePressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Take the word by the article's own word rule."""
        if event.button() != Qt.MouseButton.LeftButton:
            super().mouseDoubleClickEvent(event)
            return
        self._since_double.start()
        self._double_at = event.position()
        self._begin(self._map.word_at, event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """After a double or triple click a drag extends by words or sentences."""
        if self._grow is None or self._origin is None or not event.buttons() & Qt.MouseButton.LeftButton:
            super().mouseMoveEvent(event)
            return
        here = self._grow(self._offset_under(event)) or self._origin
        if here.start < self._origin.start:
            anchor, position = self._origin.end, here.start
        else:
            anchor, position = self._origin.start, max(here.end, self._origin.end)
        self._select_positions(self._map.position(anchor), self._map.position(position))
        self.ensureCursorVisible()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Widen what was selected to whole words: what is coloured is what counts."""
        if self._grow is None:
            super().mouseReleaseEvent(event)
        self._grow = None
        if event.button() != Qt.MouseButton.LeftButton:
            return
        words = self.selection()
        if words is not None:
            start, end = self._map.positions(words)
            cursor = self.textCursor()
            if (cursor.selectionStart(), cursor.selectionEnd()) != (start, end):
                self._select_positions(start, end)
        self.selected.emit()

    def _begin(self, grow: Callable[[int], Span | None], event: QMouseEvent) -> None:
        self._grow = grow
        self._origin = grow(self._offset_under(event))
        if self._origin is not None:
            self._select_positions(*self._map.positions(self._origin))

    def _offset_under(self, event: QMouseEvent) -> int:
        return self._offset_at(event.position().toPoint())

    def _offset_at(self, point: QPoint) -> int:
        position = self.cursorForPosition(point).position()
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        # The nearest gap between characters may lie right of the character under the mouse.
        if position > 0 and self.cursorRect(cursor).center().x() > point.x():
            position -= 1
        return self._map.offset(position)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits ask for a tag; Ctrl + arrows move by the article's own words."""
        number = digit(event)
        if number is not None:
            self.digit_pressed.emit(number)
            event.accept()
            return
        for key, (direction, mode) in _WORD_MOVES.items():
            if event.matches(key):
                self._move_by_word(direction, mode)
                event.accept()
                return
        super().keyPressEvent(event)

    def _move_by_word(self, direction: int, mode: QTextCursor.MoveMode) -> None:
        caret = self.caret()
        if self.textCursor().block().textDirection() == Qt.LayoutDirection.RightToLeft:
            direction = -direction
        if direction < 0:
            target = self._map.previous_word_start(caret)
        elif mode == QTextCursor.MoveMode.KeepAnchor:
            target = self._map.next_word_end(caret)
        else:
            target = self._map.next_word_start(caret)
        cursor = self.textCursor()
        cursor.setPosition(self._map.position(target), mode)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()
