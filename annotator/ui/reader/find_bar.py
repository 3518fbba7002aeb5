"""Find in the article: marks one place after the other, and says how many there are."""

import re
import unicodedata
from bisect import bisect_left, bisect_right
from functools import cache
from itertools import chain

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QHBoxLayout, QLabel, QToolButton, QWidget

from annotator.core.span import Span
from annotator.ui.notify import announce
from annotator.ui.reader.word_text import WordText
from annotator.ui.search_field import SearchField
from annotator.ui.speech import number
from annotator.ui.theme import Theme
from annotator.ui.toolbars import small_icon_size

_LONGEST = 200
_ALIKE = ("'’‘ʼ´`", '"“”„‟«»', "-‐‑‒–—−")
"""Signs that stand for each other: keyboards have one of each kind."""
_ACCENTS = "[\u0300-\u036f]*"
_LATIN = range(0x00C0, 0x0250), range(0x1E00, 0x1F00)


def find(text: str, wanted: str) -> list[Span]:
    """Where the wanted words stand.

    Case, soft hyphens, the kind of space, of apostrophe, quotation mark and dash make no difference. A
    letter without an accent finds it with any; one with an accent finds itself.

    Args:
        text: the article.
        wanted: what was typed; found nowhere if it is only space.
    """
    words = unicodedata.normalize("NFC", wanted).split()
    pattern = r"\s+".join(r"\u00ad*".join(map(_letter, word)) for word in words)
    return [Span(*match.span()) for match in re.finditer(pattern, text, re.IGNORECASE)] if pattern else []


def _letter(letter: str) -> str:
    for signs in _ALIKE:
        if letter in signs:
            return f"[{re.escape(signs)}]"
    accented = _accented().get(letter.lower())
    if accented is not None:
        return f"[{letter}{accented}]{_ACCENTS}"
    apart = unicodedata.normalize("NFD", letter)
    return re.escape(letter) if apart == letter else f"(?:{re.escape(letter)}|{re.escape(apart)})"


@cache
def _accented() -> dict[str, str]:
    """The accented letters for each plain one."""
    found: dict[str, str] = {}
    for letter in map(chr, chain(*_LATIN)):
        base = unicodedata.normalize("NFD", letter.lower())[0]
        if base != letter.lower():
            found[base] = found.get(base, "") + letter
    return found


class FindBar(QWidget):
    """A field under the article.

    Args:
        view: the article.
        parent: the page.
    """

    closed = Signal()

    def __init__(self, view: WordText, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._found: list[Span] = []
        self.field = SearchField(self.tr("Find in the article"), self.tr("Clear the field"))
        self.field.setMaxLength(_LONGEST)
        self.field.textChanged.connect(self._typed)
        self.field.returnPressed.connect(self.next)
        self._count = QLabel()
        self._previous = self._button(self.tr("Previous place"), self.previous)
        self._next = self._button(self.tr("Next place"), self.next)
        self._close = self._button(self.tr("Close the search"), self.close_bar)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 6, 12, 6)
        row.addWidget(self.field, 1)
        for widget in (self._count, self._previous, self._next, self._close):
            row.addWidget(widget)
        escape = QShortcut(Qt.Key.Key_Escape, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        escape.activated.connect(self.close_bar)
        back = QShortcut("Shift+Return", self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        back.activated.connect(self.previous)
        self.hide()

    def _button(self, name: str, act: object) -> QToolButton:
        button = QToolButton()
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setAutoRaise(True)
        button.setMinimumSize(28, 28)
        button.setIconSize(small_icon_size(self))
        button.clicked.connect(act)
        return button

    def stops(self) -> list[QWidget]:
        """What Tab reaches, in its order."""
        return [self.field, self._previous, self._next, self._close]

    def set_theme(self, theme: Theme) -> None:
        """Draw the icons in other colours."""
        for button, icon in ((self._previous, "previous"), (self._next, "next"), (self._close, "close")):
            button.setIcon(theme.icon(icon))
            button.setIconSize(small_icon_size(self))
        self.field.set_theme(theme)

    def open_bar(self) -> None:
        """Show the field with the caret in it; selected words are looked for at once."""
        words = self._view.selection()
        self.show()
        self.field.setFocus()
        if words is not None and words.end - words.start <= _LONGEST:
            self.field.setText(self._view.text_map.article.text[words.start : words.end])
        self.field.selectAll()

    def close_bar(self) -> None:
        """Go back to the article; what was found stays selected."""
        self.hide()
        self._view.setFocus()
        self.closed.emit()

    def next(self) -> None:
        """Go to the next place, from the last one to the first."""
        self._go(bisect_right(self._found, self._view.caret(), key=_start))

    def previous(self) -> None:
        """Go to the place before, from the first one to the last."""
        selected = self._view.textCursor().selectionStart()
        self._go(bisect_left(self._found, self._view.text_map.offset(selected), key=_start) - 1)

    def _typed(self, wanted: str) -> None:
        self._found = find(self._view.text_map.article.text, wanted)
        if self._found:
            selected = self._view.textCursor().selectionStart()
            self._go(bisect_left(self._found, self._view.text_map.offset(selected), key=_start))
        else:
            told = self.tr("not found") if wanted.strip() else ""
            self._count.setText(told)
            if told:
                announce(self, told)

    def _go(self, place: int) -> None:
        if not self._found:
            return
        place %= len(self._found)
        self._view.show_place(self._found[place])
        told = self.tr("{number} of {total}").format(number=number(place + 1), total=number(len(self._found)))
        self._count.setText(told)
        announce(self, told)


def _start(span: Span) -> int:
    return span.start
