"""Which passages belong to a sentence, and the paragraphs of an article."""

import re
from bisect import bisect_right
from collections.abc import Sequence

from annotator.core.model import Article
from annotator.core.span import Span
from annotator.core.words import covered, widen

_LINE = re.compile(r"[^\n]+")


def belongs(words: Sequence[Span], passage: Span, sentence: Span) -> bool:
    """Whether a passage belongs to a sentence (scoring method, section 8).

    At least half of its words lie in the sentence, or at least half of the sentence's words lie in it. So
    a border that is one word too far does not count for the next sentence.

    Args:
        words: of the article, in reading order.
        passage: in code points.
        sentence: in code points.
    """
    ours, theirs = covered(words, *passage), covered(words, *sentence)
    common = min(ours.j, theirs.j) - max(ours.i, theirs.i)
    shorter = min(ours.j - ours.i, theirs.j - theirs.i)
    return common > 0 and 2 * common >= shorter


def whole_sentences(article: Article, span: Span) -> Span | None:
    """The sentences that the span shares a word with, from their first word to their last; None for none."""
    words = widen(article.words, span)
    if words is None:
        return None
    first = _sentence_at(article.sentences, words.start)
    last = _sentence_at(article.sentences, words.end - 1)
    return widen(article.words, Span(min(first.start, words.start), max(last.end, words.end)))


def _sentence_at(sentences: Sequence[Span], offset: int) -> Span:
    """The sentence over a code point; that code point alone where a corrected list of sentences has none."""
    place = bisect_right(sentences, offset, key=lambda sentence: sentence.start) - 1
    if place >= 0 and sentences[place].end > offset:
        return sentences[place]
    return Span(offset, offset + 1)


def paragraphs_of(article: Article) -> tuple[Span, ...]:
    """What stands between two line ends and holds a word, headings left out, from first word to last."""
    headings = {run.start for run in article.runs if run.kind.startswith("heading")}
    lines = [Span(*match.span()) for match in _LINE.finditer(article.text)]
    found = (widen(article.words, line) for line in lines if line.start not in headings)
    return tuple(paragraph for paragraph in found if paragraph is not None)
