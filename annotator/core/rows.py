"""The rows of a comparison: first what each has at stake, then, with its points, the row itself."""

from collections.abc import Iterator
from fractions import Fraction
from typing import NamedTuple

from annotator.core.comparison import Row
from annotator.core.credit import Judgement, earned_by, fraction, judge
from annotator.core.key import Key, KeyPassage
from annotator.core.pairing import KEY, Mark
from annotator.core.placing import Placed
from annotator.core.points import Stake
from annotator.core.settling import Left, Pair, settle

_ZERO = Fraction(0)
_Order = tuple[int, int, int, str, str]


class PairEntry(NamedTuple):
    """A pair that will be a row.

    Attributes:
        order: where the row stands.
        stake: its shares.
        pair: the key passage with the student's marks.
        passage: the key passage.
        judgement: what the pair is worth.
    """

    order: _Order
    stake: Stake
    pair: Pair
    passage: KeyPassage
    judgement: Judgement


class LeftEntry(NamedTuple):
    """A passage without partner that will be a row.

    Attributes:
        order: where the row stands.
        stake: its shares.
        left: the passage and its outcome.
    """

    order: _Order
    stake: Stake
    left: Left


def entries_of(keys: Placed, works: Placed, key: Key) -> Iterator[PairEntry | LeftEntry]:
    """Everything that will be a row, in no particular order.

    Args:
        keys: the key's passages.
        works: the student's passages.
        key: the key with its rules.
    """
    passages = {passage.id: passage for passage in key.passages}
    pairs, left = settle(keys.marks, works.marks)
    left += [Left(mark, "ignored", in_region=True) for mark in works.aside]
    for pair in pairs:
        yield _pair_entry(pair, passages[pair.key.id], key, keys)
    for rest in left:
        if rest.mark.side == KEY:
            weight = 0 if rest.mark.optional else passages[rest.mark.id].weight
            yield LeftEntry(_order(rest.mark, keys), Stake(fraction(weight, 1), _ZERO), rest)
        else:
            worth = key.rules.extra if rest.costs else _ZERO
            yield LeftEntry(_order(rest.mark, works), Stake(worth, _ZERO), rest)


def _pair_entry(pair: Pair, passage: KeyPassage, key: Key, keys: Placed) -> PairEntry:
    judgement = judge(pair, passage, key.rules)
    earned = earned_by(judgement.credit, passage.weight)
    worth = earned if passage.optional else fraction(2 * passage.weight, 1)
    return PairEntry(_order(pair.key, keys), Stake(worth, earned), pair, passage, judgement)


def _order(mark: Mark, side: Placed) -> _Order:
    """By first word in all words of the text, key passages before marks, last word, tag, id."""
    i, j = side.order[mark.id]
    return i, mark.side, j, mark.tag, mark.id


def row_of(entry: PairEntry | LeftEntry, points: int, lost: int) -> Row:
    """The row of an entry.

    Args:
        entry: from ``entries_of``.
        points: in tenths of a point.
        lost: in tenths of a point.
    """
    return _pair_row(entry, points, lost) if isinstance(entry, PairEntry) else _left_row(entry, points, lost)


def _pair_row(entry: PairEntry, points: int, lost: int) -> Row:
    _, (worth, earned), pair, passage, (code, verdict, fit, credit) = entry
    return Row(
        code="optional_found" if passage.optional else code,
        inner_code=code,
        key=passage.id,
        passages=(pair.own.id, *[piece.id for piece in pair.pieces]),
        fit=fit,
        verdict=verdict,
        key_tag=passage.tag,
        own_tag=pair.own.tag,
        credit=credit,
        worth=worth,
        earned=earned,
        points=points,
        lost=lost,
        size=pair.size,
        inside=pair.inside,
        outside=pair.outside,
        identical=pair.identical,
    )


def _left_row(entry: LeftEntry, points: int, lost: int) -> Row:
    left, mark = entry.left, entry.left.mark
    of_key = mark.side == KEY
    return Row(
        code=left.code,
        inner_code=left.code,
        key=mark.id if of_key else None,
        passages=tuple([over.id for over in left.over]) if of_key else (mark.id,),
        fit=None,
        verdict=None,
        key_tag=mark.tag if of_key else None,
        own_tag=None if of_key else mark.tag,
        credit=None,
        worth=entry.stake.worth,
        earned=entry.stake.earned,
        points=points,
        lost=lost,
        size=mark.j - mark.i if of_key else 0,
        same_tag=left.same_tag,
        in_region=left.in_region,
    )
