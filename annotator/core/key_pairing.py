"""Passages of two keys that belong together, by their words (scoring method, sections 3 and 9)."""

from collections.abc import Collection, Iterable, Iterator, Sequence
from fractions import Fraction
from typing import NamedTuple

from annotator.core.key import KeyPassage
from annotator.core.model import Article
from annotator.core.pairing import KEY, WORK, Mark, is_half, pair_up
from annotator.core.placing import Ground
from annotator.core.span import Span
from annotator.core.words import covered


class KeyPair(NamedTuple):
    """A passage of one key and the passage of another that it fits.

    Attributes:
        one: of the first key.
        other: of the second key.
        fit: twice the common words ÷ the words of both; at least one half.
    """

    one: Mark
    other: Mark
    fit: Fraction


def marks_of(ground: Ground, passages: Iterable[KeyPassage], side: int) -> list[Mark]:
    """A key's passages as ranges of countable words, none of them optional and with one tag each.

    Raises:
        ScoringError: ``span_outside_text``.
    """
    return [Mark(*ground.counted(each), side, each.tag, each.id) for each in passages]


def matched(
    ground: Ground, first: Collection[KeyPassage], second: Collection[KeyPassage]
) -> Iterator[KeyPair]:
    """Pair the passages of two keys as a key's with a student's; only pairs with a fit of at least ½.

    The same pairs come out, turned round, if the keys change places.

    Args:
        ground: how words are counted; every passage has some, and no two of one key have the same.
        first: of one key.
        second: of the other.

    Returns:
        Pairs in the reading order of the first key.

    Raises:
        ScoringError: ``span_outside_text``.
    """
    for one, other in pair_up(marks_of(ground, first, KEY), marks_of(ground, second, WORK)):
        size = one.j - one.i + other.j - other.i
        words = min(one.j, other.j) - max(one.i, other.i)
        if is_half(words, size):
            yield KeyPair(one, other, Fraction(2 * words, size))


def ignored_by_both(article: Article, first: Sequence[Span], second: Sequence[Span]) -> list[Span]:
    """The words that both keys leave out, each as a region of its own, in reading order."""
    left_out = _words_in(article, first) & _words_in(article, second)
    return [article.words[word] for word in sorted(left_out)]


def _words_in(article: Article, regions: Iterable[Span]) -> set[int]:
    return {word for region in regions for word in range(*covered(article.words, *region))}
