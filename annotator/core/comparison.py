"""What a comparison says: one row a passage, and the figures beside the score."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from typing import NamedTuple


class Count(NamedTuple):
    """``part`` of ``whole``; a whole of 0 is shown as a dash, never as a percentage."""

    part: int
    whole: int


@dataclass(frozen=True, slots=True)
class Row:
    """The outcome of one key passage, or of one highlight without a partner.

    Attributes:
        code: ``exact``, ``accepted``, ``other_tag``, ``too_short``, ``too_long``, ``shifted``,
            ``split``, ``optional_found``, ``optional_left``, ``merged``, ``missed``, ``piece``,
            ``ignored``, ``duplicate`` or ``extra``.
        inner_code: for ``optional_found`` the code it would have otherwise; else the same as ``code``.
        key: id of the key passage; None for a highlight without a partner.
        passages: ids of the student's passages: the paired one first, then its pieces; for ``merged``
            the highlights over it.
        fit: of the pair (with its pieces, where they help); None without a pair.
        verdict: ``right``, ``accepted`` or ``other``; None without a pair.
        key_tag: the key's tag; None without a key passage.
        own_tag: the student's tag; None without a highlight.
        credit: of the pair; None without a pair.
        worth: shares at stake.
        earned: shares earned.
        points: tenths of a point; the rows' points add up exactly to the total.
        lost: tenths of a point that the row cost: its share of 100 less its points.
        size: countable words of the key passage.
        inside: countable words of it that were marked.
        outside: countable words marked outside it.
        identical: the pair has the same words.
        same_tag: for ``duplicate``: the same words carry the same tag already.
        in_region: for ``ignored``: it lies in an ignored region (else in an optional passage).
    """

    code: str
    inner_code: str
    key: str | None
    passages: tuple[str, ...]
    fit: Fraction | None
    verdict: str | None
    key_tag: str | None
    own_tag: str | None
    credit: Fraction | None
    worth: Fraction
    earned: Fraction
    points: int
    lost: int
    size: int = 0
    inside: int = 0
    outside: int = 0
    identical: bool = False
    same_tag: bool = False
    in_region: bool = False


@dataclass(frozen=True, slots=True)
class TagFigures:
    """The three figures for one tag."""

    found: Count
    right_tag: Count
    precision: Count


@dataclass(frozen=True, slots=True)
class Comparison:
    """A student's work beside a key (scoring method, sections 3 to 7).

    Attributes:
        score: earned shares ÷ shares at stake; 1 if nothing is at stake.
        shown: the score in whole percent, rounded half up.
        points: the total in tenths of a point, cut; the rows' points add up to it.
        earned: sum of the rows' earned shares.
        worth: sum of the rows' shares at stake.
        found: required key passages found, of all required ones.
        optional_found: optional key passages found.
        right_tag: found passages with a right or accepted tag, of all found ones.
        precision: highlights that met a passage, of all counted ones.
        by_tag: the figures by tag id, in the lesson's order.
        confusion: ``confusion[key tag or "extra"][student tag or "missed"]`` = count.
        rows: in reading order, a key passage before a highlight.
        dropped: ids of passages that touch no word.
    """

    score: Fraction
    shown: int
    points: int
    earned: Fraction
    worth: Fraction
    found: Count
    optional_found: int
    right_tag: Count
    precision: Count
    by_tag: Mapping[str, TagFigures]
    confusion: Mapping[str, Mapping[str, int]]
    rows: tuple[Row, ...]
    dropped: tuple[str, ...] = ()
