"""The wording of a text that comes closest to a quotation which is not in it as it stands.

Stretches of the text where it may be are guessed from the old position, the context, and pieces of the
quotation; in each, spans of whole words are compared with the quotation and its context. The number and the
length of what is compared are bounded, so that one passage takes milliseconds in a book as well.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import pairwise

from annotator.core.model import QuoteSelector
from annotator.core.quoting import agreement, context_length
from annotator.core.span import Span
from annotator.core.words import words_of

# Less alike than this is another statement. (Unrelated English sentences reach about 0.5 by letters.)
_ALIKE = 0.6
# A quotation of more words is looked for by its beginning and its end.
_MOST_WORDS = 200
_END_WORDS = 80
# Up to this many characters the letters are compared too, so that a corrected typing error is seen.
_MOST_LETTERS = 200
# So much context beside the quotation is enough to tell a place by.
_INNER = 16
_MOST_GUESSES = 8
_MOST_SEEDS = 12
# A piece that occurs more often says nothing about the place.
_MOST_OCCURRENCES = 30


def nearest_wording(text: str, selector: QuoteSelector, position: Span) -> Span | None:
    """The span of whole words most like the quotation and its context; None if none is like it.

    Args:
        text: where to look.
        selector: with a quotation that the text does not contain.
        position: where the passage was; may lie outside this text.
    """
    words = words_of(selector.exact)
    if not words:
        return None
    if len(words) > _MOST_WORDS:
        return _by_ends(text, selector, position, words)
    search = _Search(text, selector, words)
    spans = {span for guess in _guesses(text, selector, words, position) for span in search.spans_near(guess)}
    alike = [(search.likeness(span), span) for span in spans]
    near = [(_closeness(text, selector, span, share), span) for share, span in alike if share >= _ALIKE]
    if not near:
        return None
    return min(near, key=lambda found: (-found[0], abs(found[1].start - position.start), found[1]))[1]


def _by_ends(text: str, selector: QuoteSelector, position: Span, words: Sequence[Span]) -> Span | None:
    """A long passage, from where it begins to where it ends."""
    cut = words[_END_WORDS].start
    last = words[-_END_WORDS].start
    exact = selector.exact
    head_selector = QuoteSelector(
        exact[:cut].rstrip(), selector.prefix, exact[cut : cut + len(selector.suffix)]
    )
    tail_selector = QuoteSelector(
        exact[last:], exact[max(last - len(selector.prefix), 0) : last], selector.suffix
    )
    head = _one_end(text, head_selector, position.start)
    tail = _one_end(text, tail_selector, position.start + last)
    if not head or not tail or head.end > tail.start or tail.end - head.start > 2 * len(exact):
        return None
    return Span(head.start, tail.end)


def _one_end(text: str, selector: QuoteSelector, start: int) -> Span | None:
    length = len(selector.exact)
    places = [Span(found, found + length) for found in _occurrences(text, selector.exact)]
    if places:
        return max(places, key=lambda span: (agreement(text, selector, span), -abs(span.start - start)))
    return nearest_wording(text, selector, Span(start, start + length))


def _closeness(text: str, selector: QuoteSelector, span: Span, likeness: float) -> float:
    """How much of quotation and context together agrees, from 0 to 1."""
    both = len(selector.exact) + span.end - span.start
    context = 2 * context_length(selector)
    return (likeness * both + 2 * agreement(text, selector, span)) / (both + context)


def _occurrences(text: str, piece: str) -> list[int]:
    """Where a piece stands in the text; nothing if that is too often to be of use."""
    found: list[int] = []
    start = text.find(piece) if piece else -1
    while start >= 0:
        if len(found) == _MOST_OCCURRENCES:
            return []
        found.append(start)
        start = text.find(piece, start + 1)
    return found


def _inner_context(selector: QuoteSelector) -> tuple[str, str]:
    """The context next to the quotation, which is the likelier to be unchanged the shorter it is."""
    return selector.prefix[-_INNER:], selector.suffix[:_INNER]


def _guesses(text: str, selector: QuoteSelector, words: Sequence[Span], position: Span) -> list[int]:
    """Where the passage may begin, the likeliest first."""
    length = len(selector.exact)
    votes: Counter[int] = Counter()
    first: dict[int, int] = {}
    bucket = max(length // 4, 16)
    starts = [min(position.start, len(text))]
    prefix, suffix = _inner_context(selector)
    starts += [found + len(prefix) for found in _occurrences(text, prefix)]
    starts += [max(found - length, 0) for found in _occurrences(text, suffix)]
    starts += [max(start, 0) for start in _seeded(text, selector.exact, words)]
    for start in starts:
        first.setdefault(start // bucket, start)
        votes[start // bucket] += 1
    likeliest = sorted(votes, key=lambda n: (-votes[n], abs(first[n] - position.start), n))
    return [first[n] for n in likeliest[:_MOST_GUESSES]]


def _seeded(text: str, quote: str, words: Sequence[Span]) -> Iterator[int]:
    """Where the passage would begin, judged by pairs of words and by long words of it."""
    pairs = [Span(one.start, other.end) for one, other in pairwise(words)]
    pairs = pairs[:: len(pairs) // _MOST_SEEDS + 1]
    longest = sorted(words, key=lambda word: (word.start - word.end, word.start))[: _MOST_SEEDS // 3]
    for start, end in [*pairs, *longest]:
        for found in _occurrences(text, quote[start:end]):
            yield found - start


class _Search:
    """Compares spans of a text with one quotation."""

    def __init__(self, text: str, selector: QuoteSelector, words: Sequence[Span]) -> None:
        self._text = text
        self._exact = selector.exact
        self._prefix, self._suffix = _inner_context(selector)
        self._words = [selector.exact[start:end].casefold() for start, end in words]
        # The second sequence of a matcher is analysed once and kept.
        self._by_words: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
        self._by_words.set_seq2(self._words)
        self._by_letters: SequenceMatcher[str] = SequenceMatcher(None, autojunk=False)
        self._by_letters.set_seq2(selector.exact)

    def likeness(self, span: Span) -> float:
        """How alike the text of a span and the quotation are, from 0 to 1: by words or by letters."""
        found = self._text[span.start : span.end]
        self._by_words.set_seq1([found[start:end].casefold() for start, end in words_of(found)])
        by_words = self._by_words.ratio()
        if max(len(found), len(self._exact)) > _MOST_LETTERS:
            return by_words
        self._by_letters.set_seq1(found)
        return max(by_words, self._by_letters.ratio())

    def spans_near(self, guess: int) -> Iterator[Span]:
        """Spans of whole words that the passage may have become, if it begins about here."""
        length = len(self._exact)
        slack = length // 2 + 32
        low, high = max(guess - slack, 0), guess + length + slack
        window = self._text[low:high]
        words = [Span(low + start, low + end) for start, end in words_of(window)]
        # A word at a border of the window may be cut.
        words = words[1 if low else 0 : -1 if high < len(self._text) else None]
        starts, ends = self._borders(words)
        starts |= self._after_prefix(words, window, low)
        ends |= self._before_suffix(words, window, low)
        for first in starts:
            for last in ends:
                if first <= last:
                    yield Span(words[first].start, words[last].end)

    def _borders(self, words: Sequence[Span]) -> tuple[set[int], set[int]]:
        """First and last words by the words in common: these alone, or with those that were replaced."""
        self._by_words.set_seq1([self._text[start:end].casefold() for start, end in words])
        blocks = [block for block in self._by_words.get_matching_blocks() if block.size]
        if not blocks:
            return set(), set()
        first, last = blocks[0], blocks[-1]
        behind = len(self._words) - (last.b + last.size)
        end = last.a + last.size - 1
        return {first.a, max(first.a - first.b, 0)}, {end, min(end + behind, len(words) - 1)}

    def _after_prefix(self, words: Sequence[Span], window: str, low: int) -> set[int]:
        """The first word behind each place of the prefix."""
        ends = [low + found + len(self._prefix) for found in _occurrences(window, self._prefix)]
        return {n for n in (_first(words, end) for end in ends) if n < len(words)}

    def _before_suffix(self, words: Sequence[Span], window: str, low: int) -> set[int]:
        """The last word before each place of the suffix."""
        starts = [low + found for found in _occurrences(window, self._suffix)]
        return {n - 1 for n in (_first(words, start) for start in starts) if n}


def _first(words: Sequence[Span], offset: int) -> int:
    """The first word that begins at or behind an offset."""
    return next((n for n, word in enumerate(words) if word.start >= offset), len(words))
