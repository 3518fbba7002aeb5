"""Sentence by sentence: arrows move, Shift extends, digits tag. A full way to do the work."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.span import Span, WordRange
from annotator.core.words import covered
from annotator.ui.notify import announce
from annotator.ui.reader.word_text import WordText

_STEPS = {
    Qt.Key.Key_Down: ("sentence", 1),
    Qt.Key.Key_Up: ("sentence", -1),
    Qt.Key.Key_Right: ("word", 1),
    Qt.Key.Key_Left: ("word", -1),
}


class SentenceKeys(QObject):
    """Turns arrows into sentences, and into words inside the sentence, while it is on.

    Down and Up go to the next and the previous sentence, with Shift they extend over more of them. Right
    and Left go by words inside the sentence, with Shift they extend over more words.

    Args:
        view: the article.
        tags_of: the tags of the passages that belong to a sentence, in words; by the sentence's number.
    """

    moved = Signal(int, int)
    """The sentence that was reached and how many there are, from 1."""

    def __init__(self, view: WordText, tags_of: Callable[[int], str]) -> None:
        super().__init__(view)
        self._view = view
        self._tags_of = tags_of
        self._on = False
        self._first = self._last = -1
        self._words: WordRange | None = None
        self._fresh = False
        view.installEventFilter(self)

    @property
    def on(self) -> bool:
        """Do arrows move by sentences?"""
        return self._on

    def turn(self, on: bool) -> None:
        """Switch the mode; switching on selects the sentence at the caret."""
        if on == self._on:
            return
        self._on = on
        if on and self._view.text_map.article.sentences:
            self._first = self._last = self._sentence_at(self._view.caret())
            self._select_sentences()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the arrows; leave every other key to the article."""
        if self._on and isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = _STEPS.get(Qt.Key(event.key()))
            others = event.modifiers() & ~(
                Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier
            )
            if step is not None and not others and self._view.text_map.article.sentences:
                extend = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
                self._go(*step, extend=extend)
                return True
        return super().eventFilter(watched, event)

    def _go(self, unit: str, by: int, *, extend: bool) -> None:
        self._follow_caret()
        if unit == "sentence":
            self._go_by_sentence(by, extend=extend)
        else:
            self._go_by_word(by, extend=extend)

    def _follow_caret(self) -> None:
        """A click or a search may have gone elsewhere meanwhile."""
        here = self._sentence_at(self._view.caret())
        if self._first < 0 or not self._first <= here <= self._last + 1:
            self._first = self._last = here
            self._words = None
            self._fresh = True

    def _go_by_sentence(self, by: int, *, extend: bool) -> None:
        last = len(self._view.text_map.article.sentences) - 1
        # Where a click went the first press takes the sentence there, and does not leave it.
        fresh, self._fresh = self._fresh, False
        self._words = None
        if extend:
            self._last = max(self._first, min(last, self._last + by))
        else:
            here = self._last if by > 0 else self._first
            self._first = self._last = max(0, min(last, here if fresh else here + by))
        self._select_sentences()

    def _go_by_word(self, by: int, *, extend: bool) -> None:
        article = self._view.text_map.article
        inside = covered(article.words, *article.sentences[self._first])
        if inside.i == inside.j:
            return
        if self._words is None:
            place = inside.i if by > 0 else inside.j - 1
            self._words = WordRange(place, place + 1)
        elif extend:
            end = max(self._words.i + 1, min(inside.j, self._words.j + by))
            self._words = WordRange(self._words.i, end)
        else:
            place = (self._words.j - 1 if by > 0 else self._words.i) + by
            place = max(inside.i, min(inside.j - 1, place))
            self._words = WordRange(place, place + 1)
        span = Span(article.words[self._words.i].start, article.words[self._words.j - 1].end)
        self._view.select(span)
        announce(self._view, article.text[span.start : span.end])

    def _select_sentences(self) -> None:
        article = self._view.text_map.article
        start, end = article.sentences[self._first].start, article.sentences[self._last].end
        words = self._view.text_map.whole_words(Span(start, end))
        if words is not None:
            self._view.select(words)
        total = len(article.sentences)
        text = article.text[start:end]
        tags = self._tags_of(self._last)
        told = self.tr("Sentence {number} of {total}.").format(number=self._last + 1, total=total)
        announce(self._view, f"{told} {text} {tags}".rstrip())
        self.moved.emit(self._last + 1, total)

    def _sentence_at(self, offset: int) -> int:
        sentences = self._view.text_map.article.sentences
        return max(0, covered(sentences, 0, offset + 1).j - 1) if sentences else -1
