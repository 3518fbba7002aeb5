"""Shares turned into whole tenths of a point which add up exactly (scoring method, section 5)."""

import math
from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

FULL = 1000
"""100 points in tenths."""


class Stake(NamedTuple):
    """What a row has at stake and what it earned, in shares."""

    worth: Fraction
    earned: Fraction


class Total(NamedTuple):
    """The result of all rows together.

    Attributes:
        score: earned ÷ worth; 1 if nothing is at stake.
        shown: in whole percent, rounded half up.
        points: in tenths of a point, cut.
        earned: shares earned.
        worth: shares at stake.
        row_points: each row's points, in tenths.
        row_lost: what each row lost, in tenths.
    """

    score: Fraction
    shown: int
    points: int
    earned: Fraction
    worth: Fraction
    row_points: list[int]
    row_lost: list[int]


def total_of(stakes: Sequence[Stake]) -> Total:
    """Add up the rows' stakes and share the points out.

    The rows' points add up to the total's, and points and lost points together to 100.0, so that the
    columns can be checked by hand. A row that earned all it had at stake has lost nothing. With nothing at
    stake the total is 100.0 and all rows have 0.
    """
    # Everything over one denominator, as whole numbers: much faster than fractions one by one.
    common = math.lcm(*{share.denominator for stake in stakes for share in stake})
    worths = [worth.numerator * (common // worth.denominator) for worth, _ in stakes]
    earned = [earned.numerator * (common // earned.denominator) for _, earned in stakes]
    whole, part = sum(worths), sum(earned)
    if not whole:
        nothing, zeros = Fraction(0), [0] * len(stakes)
        return Total(Fraction(1), 100, FULL, nothing, nothing, zeros, zeros)
    points = FULL * part // whole
    return Total(
        score=Fraction(part, whole),
        shown=(200 * part + whole) // (2 * whole),
        points=points,
        earned=Fraction(part, common),
        worth=Fraction(whole, common),
        row_points=_apportion(earned, whole, points),
        row_lost=_apportion(
            [worth - gain for worth, gain in zip(worths, earned, strict=True)], whole, FULL - points
        ),
    )


def _apportion(shares: Sequence[int], whole: int, tenths: int) -> list[int]:
    """Each share's tenths of ``whole``, cut; the missing ones go to the largest remainders, earlier first."""
    parts = [divmod(FULL * share, whole) for share in shares]
    result = [part for part, _ in parts]
    missing = tenths - sum(result)
    by_remainder = sorted(range(len(parts)), key=lambda n: -parts[n][1])
    for n in by_remainder[:missing]:
        result[n] += 1
    return result
