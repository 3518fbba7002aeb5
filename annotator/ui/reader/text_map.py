"""Between what Qt counts and what the program counts: the only place where the two meet."""

from annotator.core.model import Article
from annotator.core.offsets import Utf16Map
from annotator.core.span import Span, WordRange
from annotator.core.words import covered, widen


class TextMap:
    """Document positions (UTF-16) of one article, as code points, words and sentences.

    A document's last position may lie one behind the text: every answer is kept inside the text.
    """

    def __init__(self, article: Article) -> None:
        self.article = article
        self._utf16 = Utf16Map(article.text)

    def span(self, start: int, end: int) -> Span:
        """The code points between two document positions, in either order."""
        a, b = sorted((self.offset(start), self.offset(end)))
        return Span(a, b)

    def offset(self, position: int) -> int:
        """The code point at a document position."""
        return self._utf16.to_code_points(max(0, min(position, self._utf16.length)))

    def position(self, offset: int) -> int:
        """The document position of a code point."""
        return self._utf16.to_utf16(offset)

    def positions(self, span: Span) -> tuple[int, int]:
        """The document positions of a span."""
        return self.position(span.start), self.position(span.end)

    def whole_words(self, span: Span) -> Span | None:
        """The span widened to whole words; None if it touches none."""
        return widen(self.article.words, span)

    def word_at(self, offset: int) -> Span | None:
        """The word at a code point, or else the nearest one; None in a text without words."""
        return _nearest(self.article.words, offset)

    def sentence_at(self, offset: int) -> Span | None:
        """The sentence at a code point, or else the nearest one, as whole words."""
        sentence = _nearest(self.article.sentences, offset)
        return None if sentence is None else self.whole_words(sentence)

    def next_word_start(self, offset: int) -> int:
        """Start of the first word that begins behind a code point; the text's end if there is none."""
        words = self.article.words
        after = covered(words, 0, offset + 1).j if offset >= 0 else 0
        return words[after].start if after < len(words) else len(self.article.text)

    def next_word_end(self, offset: int) -> int:
        """End of the first word that ends behind a code point; the text's end if there is none."""
        words = self.article.words
        rest = covered(words, offset, len(self.article.text))
        return words[rest.i].end if rest != WordRange(0, 0) else len(self.article.text)

    def previous_word_start(self, offset: int) -> int:
        """Start of the last word that begins before a code point; 0 if there is none."""
        before = covered(self.article.words, 0, offset)
        return self.article.words[before.j - 1].start if before.j else 0


def _nearest(spans: tuple[Span, ...], offset: int) -> Span | None:
    if not spans:
        return None
    here = covered(spans, offset, offset + 1)
    if here.j > here.i:
        return spans[here.i]
    left = covered(spans, 0, max(offset, 1))
    before = spans[left.j - 1] if left.j else None
    after = spans[left.j] if left.j < len(spans) else None
    if before is None or (after is not None and after.start - offset < offset - before.end):
        return after
    return before
