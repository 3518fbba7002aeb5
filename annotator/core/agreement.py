"""How far two instructors' keys for one article agree (scoring method, section 9). Exact fractions."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from annotator.core.key import Key
from annotator.core.key_pairing import KeyPair, ignored_by_both, marks_of, matched
from annotator.core.model import Article
from annotator.core.pairing import KEY, Mark
from annotator.core.placing import Ground, check_key
from annotator.core.ranges import common, union
from annotator.core.span import WordRange

RELIABLE, TENTATIVE, UNRELIABLE = "reliable", "tentative", "unreliable"
_RELIABLE_FROM, _TENTATIVE_FROM = Fraction(4, 5), Fraction(667, 1000)


@dataclass(frozen=True, slots=True)
class TagAgreement:
    """How far two keys agree on one tag; a figure that does not exist is None.

    Attributes:
        f1: twice the matched pairs with this tag on both sides ÷ the passages with it in both keys.
        alpha: Krippendorff's alpha of "does the word carry this tag", nominal, over the countable words.
        first: passages with this tag in the first key.
        second: passages with this tag in the second key.
    """

    f1: Fraction | None
    alpha: Fraction | None
    first: int
    second: int


@dataclass(frozen=True, slots=True)
class Agreement:
    """How far two keys agree; a figure that does not exist is None.

    Attributes:
        first: passages of the first key.
        second: passages of the second key.
        pairs: ids of the passages that belong together, in the reading order of the first key.
        equal: how many of these pairs have the same tag on both sides.
        place_f1: twice the pairs ÷ the passages of both keys.
        tag_f1: the same with the pairs of equal tag.
        kappa: Cohen's kappa of the pairs' tags.
        by_tag: by tag id, in the lesson's order.
    """

    first: int
    second: int
    pairs: tuple[tuple[str, str], ...]
    equal: int
    place_f1: Fraction | None
    tag_f1: Fraction | None
    kappa: Fraction | None
    by_tag: Mapping[str, TagAgreement]


def agreement_of(article: Article, tags: Sequence[str], first: Key, second: Key) -> Agreement:
    """How far two keys agree. Optional flags, accepted tags, weights and rules play no part.

    A word is left out if both keys ignore it: where one instructor marks what the other has set aside,
    they do not agree. So the figures stay the same when the keys change places.

    Args:
        article: the text that both keys count in.
        tags: ids of all tags of both keys, in the lesson's order.
        first: one instructor's key.
        second: the other's.

    Raises:
        ScoringError: one of the keys is refused; see ``check_key``.
    """
    for key in (first, second):
        check_key(article, tags, key)
    ground = Ground(article, ignored_by_both(article, first.ignored, second.ignored))
    pairs = list(matched(ground, first.passages, second.passages))
    equal = sum(pair.one.tag == pair.other.tag for pair in pairs)
    passages = len(first.passages) + len(second.passages)
    return Agreement(
        first=len(first.passages),
        second=len(second.passages),
        pairs=tuple((pair.one.id, pair.other.id) for pair in pairs),
        equal=equal,
        place_f1=_f1(len(pairs), passages),
        tag_f1=_f1(equal, passages),
        kappa=_kappa(tags, pairs),
        by_tag=_by_tag(ground, tags, pairs, first, second),
    )


def level_of(figure: Fraction | None) -> str | None:
    """How far an alpha or kappa can be relied on (Krippendorff 2004); None for a figure that is not there.

    ``reliable`` from 0.8, ``tentative`` from 0.667, else ``unreliable``. A caution and no test: the words of
    a text do not depend on each other, but they are not independent either.
    """
    if figure is None:
        return None
    if figure >= _RELIABLE_FROM:
        return RELIABLE
    return TENTATIVE if figure >= _TENTATIVE_FROM else UNRELIABLE


def _f1(pairs: int, passages: int) -> Fraction | None:
    return Fraction(2 * pairs, passages) if passages else None


def _kappa(tags: Sequence[str], pairs: Sequence[KeyPair]) -> Fraction | None:
    """(po - pe) ÷ (1 - pe), with everything multiplied by the square of the number of pairs."""
    count = len(pairs)
    equal = sum(pair.one.tag == pair.other.tag for pair in pairs)
    by_chance = sum(
        sum(pair.one.tag == tag for pair in pairs) * sum(pair.other.tag == tag for pair in pairs)
        for tag in tags
    )
    if count * count == by_chance:  # no pair at all, or one tag everywhere
        return None
    return Fraction(count * equal - by_chance, count * count - by_chance)


def _by_tag(
    ground: Ground, tags: Sequence[str], pairs: Sequence[KeyPair], first: Key, second: Key
) -> Mapping[str, TagAgreement]:
    ones, others = (marks_of(ground, key.passages, KEY) for key in (first, second))
    figures = {}
    for tag in tags:
        mine = [mark for mark in ones if mark.tag == tag]
        theirs = [mark for mark in others if mark.tag == tag]
        both = sum(pair.one.tag == pair.other.tag == tag for pair in pairs)
        figures[tag] = TagAgreement(
            _f1(both, len(mine) + len(theirs)), _alpha(ground.size, mine, theirs), len(mine), len(theirs)
        )
    return figures


def _alpha(words: int, ones: Sequence[Mark], others: Sequence[Mark]) -> Fraction | None:
    """1 - (N - 1) × u ÷ (c0 × c1): two coders, each word marked or not."""
    mine, theirs = (union([WordRange(mark.i, mark.j) for mark in marks]) for marks in (ones, others))
    one, other = (sum(j - i for i, j in blocks) for blocks in (mine, theirs))
    marked = one + other
    unmarked = 2 * words - marked
    if not marked or not unmarked:
        return None
    differing = marked - 2 * _common(mine, theirs)
    return 1 - Fraction((2 * words - 1) * differing, unmarked * marked)


def _common(ones: Sequence[WordRange], others: Sequence[WordRange]) -> int:
    """How many words two lists of blocks share; blocks in order, without overlap within a list."""
    shared, place = 0, 0
    for block in ones:
        while place < len(others) and others[place].j <= block.i:
            place += 1
        last = place
        while last < len(others) and others[last].i < block.j:
            last += 1
        shared += common(others[place:last], block)
    return shared
