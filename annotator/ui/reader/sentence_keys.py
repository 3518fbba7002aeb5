"""Sentence by sentence: arrows move, Shift extends, digits tag. A full way to do the work."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent

from annotator.core.span import Span
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

    Down and Up go to the next and the previous sentence, Right and Left by words inside the sentence. With
    Shift they extend over more sentences or words, in either direction from where it began, and less again.

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
        self._sentences = _Stretch(-1, -1)
        self._words: _Stretch | None = None
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
            self._stand_at(self._sentence_at(self._view.caret()))
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
        if self._sentences.head < 0 or not self._sentences.first <= here <= self._sentences.last + 1:
            self._stand_at(here)
            self._fresh = True

    def _stand_at(self, sentence: int) -> None:
        self._sentences = _Stretch(sentence, sentence)
        self._words = None

    def _go_by_sentence(self, by: int, *, extend: bool) -> None:
        last = len(self._view.text_map.article.sentences) - 1
        # Where a click went the first press takes the sentence there, and does not leave it.
        fresh, self._fresh = self._fresh, False
        self._words = None
        self._sentences = self._sentences.moved(0 if fresh and not extend else by, 0, last, extend=extend)
        self._select_sentences()

    def _go_by_word(self, by: int, *, extend: bool) -> None:
        article = self._view.text_map.article
        inside = covered(article.words, *article.sentences[self._sentences.head])
        if inside.i == inside.j:
            return
        if self._words is None:
            place = inside.i if by > 0 else inside.j - 1
            self._words = _Stretch(place, place)
        else:
            self._words = self._words.moved(by, inside.i, inside.j - 1, extend=extend)
        words = self._words
        self._view.select(Span(article.words[words.first].start, article.words[words.last].end))
        word = article.text[slice(*article.words[words.head])]
        count = words.last - words.first + 1
        if count > 1:
            word = self.tr("{word}. %n word(s) selected", "", count).format(word=word)
        announce(self._view, word)

    def _select_sentences(self) -> None:
        """Select them, and say the one that was reached; the others were said before."""
        article, reached = self._view.text_map.article, self._sentences
        whole = Span(article.sentences[reached.first].start, article.sentences[reached.last].end)
        words = self._view.text_map.whole_words(whole)
        if words is not None:
            self._view.select(words)
        total = len(article.sentences)
        text = article.text[slice(*article.sentences[reached.head])]
        tags = self._tags_of(reached.head)
        told = self.tr("Sentence {number} of {total}.").format(number=reached.head + 1, total=total)
        if reached.first < reached.last:
            several = self.tr("Sentences {first} to {last} of {total} selected.")
            told = several.format(first=reached.first + 1, last=reached.last + 1, total=total)
        announce(self._view, f"{told} {text} {tags}".rstrip())
        self.moved.emit(reached.head + 1, total)

    def _sentence_at(self, offset: int) -> int:
        sentences = self._view.text_map.article.sentences
        return max(0, covered(sentences, 0, offset + 1).j - 1) if sentences else -1


@dataclass(frozen=True, slots=True)
class _Stretch:
    """Sentences or words in a row, by their numbers: from where it began to where Shift has led."""

    anchor: int
    head: int

    @property
    def first(self) -> int:
        return min(self.anchor, self.head)

    @property
    def last(self) -> int:
        return max(self.anchor, self.head)

    def moved(self, by: int, least: int, most: int, *, extend: bool) -> "_Stretch":
        """Extended by some, or one alone that lies behind or before all of these."""
        start = self.head if extend or not by else self.last if by > 0 else self.first
        place = max(least, min(most, start + by))
        return _Stretch(self.anchor if extend else place, place)
