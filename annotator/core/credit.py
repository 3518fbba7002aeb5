"""What a pair earns and what its outcome is called (scoring method, sections 5 and 6)."""

from fractions import Fraction
from functools import lru_cache
from typing import NamedTuple

from annotator.core.key import KeyPassage, Rules
from annotator.core.settling import Pair

_ZERO, _ONE = Fraction(0), Fraction(1)
_CLOSE_CODES = {"right": "exact", "accepted": "accepted", "other": "other_tag"}


class Judgement(NamedTuple):
    """What a pair is worth.

    Attributes:
        code: its outcome, as if its key passage were required.
        verdict: on the tag: ``right``, ``accepted`` or ``other``.
        fit: twice the common words ÷ the words of both.
        credit: the part of its shares that it earns.
    """

    code: str
    verdict: str
    fit: Fraction
    credit: Fraction


@lru_cache(maxsize=4096)
def fraction(numerator: int, denominator: int) -> Fraction:
    """A fraction; the same few come up again and again in a class, and reducing them takes time."""
    return Fraction(numerator, denominator)


def judge(pair: Pair, passage: KeyPassage, rules: Rules) -> Judgement:
    """Judge a pair by the rules.

    Args:
        pair: the key passage with the student's marks.
        passage: the key passage.
        rules: the key's.
    """
    tag = pair.own.tag
    verdict = verdict_on(tag, passage)
    fit = fraction(2 * pair.inside, pair.both)
    close = _is_close(pair, rules.tolerance)
    if close or (rules.place == "half" and pair.found):
        place = _ONE
    else:
        place = _ZERO if rules.place == "exact" else fit
    credit = (
        place if verdict == "right" else _with_tag(place, rules.tag_share, passage.accept.get(tag, _ZERO))
    )
    return Judgement(
        _CLOSE_CODES[verdict] if close and not pair.split else _place_code(pair), verdict, fit, credit
    )


def verdict_on(tag: str, passage: KeyPassage) -> str:
    """What a key passage says of a tag: ``right``, ``accepted`` or ``other``."""
    if tag == passage.tag:
        return "right"
    return "accepted" if tag in passage.accept else "other"


def earned_by(credit: Fraction, weight: int) -> Fraction:
    """The shares that a pair earns: its two, times the weight, times the credit."""
    return fraction(2 * weight * credit.numerator, credit.denominator)


def _is_close(pair: Pair, tolerance: int) -> bool:
    """Whether the pair's borders differ by at most ``tolerance`` words and its fit is at least one half."""
    return (
        pair.gapless
        and abs(pair.first - pair.key.i) <= tolerance
        and abs(pair.last - pair.key.j) <= tolerance
        and pair.found
    )


def _with_tag(place: Fraction, share: Fraction, part: Fraction) -> Fraction:
    """``place × (1 - share + share × part)``, for the tag's share of the credit and the part of it earned."""
    # Worked out on numerators and denominators: adding and multiplying fractions takes much longer.
    factor = (share.denominator - share.numerator) * part.denominator + share.numerator * part.numerator
    return fraction(place.numerator * factor, place.denominator * share.denominator * part.denominator)


def _place_code(pair: Pair) -> str:
    if pair.split:
        return "split"
    if not pair.outside:
        return "too_short"
    return "too_long" if pair.inside == pair.size else "shifted"
