"""Which passage of the key a student's passage is compared with (scoring method, section 3).

Whole numbers only. Of all one-to-one pairings the one with the greatest total fit is found exactly, by
going through the passages in reading order and keeping, for each set of passages that may still find a
partner, the best way to get there. At most four passages of one person lie over one word, so there are
at most 2**8 such sets at a time; in practice one to four.
"""

import math
from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from types import MappingProxyType
from typing import NamedTuple

KEY, WORK = 0, 1
_NONE: Mapping[str, Fraction] = MappingProxyType({})


class Mark(NamedTuple):
    """A passage as a range of countable words. Marks sort in reading order.

    Attributes:
        i: its first word.
        j: the word behind its last.
        side: ``KEY`` or ``WORK``.
        tag: a tag id.
        id: unique on its side.
        optional: only for the key: it may be left out.
        accept: only for the key: other tags that count as right.
    """

    i: int
    j: int
    side: int
    tag: str
    id: str
    optional: bool = False
    accept: Mapping[str, Fraction] = _NONE


# Two marks of different sides by their places in a list, the earlier first, and how many words they share.
Shared = tuple[int, int, int]
# An earlier mark that a mark may be paired with, and what that is worth (fit first, tag rank second).
_Offer = tuple[int, int]
# A pairing so far: its last pair (the later mark first) and what came before it.
_Chain = tuple[int, int, "_Chain"] | None
# The best way to a set of waiting marks: its gain, its tie and its pairs. Plain tuples, as there are many.
_State = tuple[int, int, _Chain]


def tag_rank(key: Mark, work: Mark) -> int:
    """2 for the key's tag, 1 for an accepted one, 0 for another."""
    if work.tag == key.tag:
        return 2
    return 1 if work.tag in key.accept else 0


def is_half(words: int, size: int) -> bool:
    """Whether a fit is at least one half: ``words`` in common, ``size`` words in both passages together."""
    return 4 * words >= size


def without_repeats(works: Sequence[Mark]) -> list[Mark]:
    """The marks in reading order, without those that have words and tag of one with a smaller id."""
    kept: dict[tuple[int, int, str], Mark] = {}
    for mark in sorted(works):
        kept.setdefault((mark.i, mark.j, mark.tag), mark)
    return list(kept.values())


def pair_up(keys: Sequence[Mark], works: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    """Pair passages of the key with a student's, one to one.

    Args:
        keys: no two with the same words.
        works: no two with the same words and the same tag.

    Returns:
        Pairs of a key mark and a student's mark, in the reading order of the key marks.
    """
    pairs = _identical(keys, works)
    used = {(mark.side, mark.id) for pair in pairs for mark in pair}
    left = sorted(mark for marks in (keys, works) for mark in marks if (mark.side, mark.id) not in used)
    for component in _components(left):
        for earlier, later in _best_pairs(component):
            one, other = component[earlier], component[later]
            pairs.append((one, other) if one.side == KEY else (other, one))
    return sorted(pairs)


def sharing(marks: Sequence[Mark]) -> Iterator[Shared]:
    """All pairs of marks of different sides that share a word. The marks must be in reading order."""
    live: list[int] = []
    for later, mark in enumerate(marks):
        start, end, side = mark.i, mark.j, mark.side
        live = [earlier for earlier in live if marks[earlier].j > start]
        for earlier in live:
            other = marks[earlier]
            if other.side != side:
                yield earlier, later, min(end, other.j) - start
        live.append(later)


def _identical(keys: Sequence[Mark], works: Sequence[Mark]) -> list[tuple[Mark, Mark]]:
    """Step 1: passages with the same words; of several the best tag, then the first tag id."""
    by_words: dict[tuple[int, int], list[Mark]] = {}
    for work in works:
        by_words.setdefault((work.i, work.j), []).append(work)
    pairs = []
    for key in keys:
        same = by_words.get((key.i, key.j))
        if same:
            pairs.append((key, min(same, key=lambda work: (-tag_rank(key, work), work.tag))))
    return pairs


def _components(marks: Sequence[Mark]) -> Iterator[list[Mark]]:
    """The marks in groups that share no word with each other, leaving out groups of one."""
    group: list[Mark] = []
    reach = 0
    for mark in marks:
        if mark.i >= reach:
            if len(group) > 1:
                yield group
            group = []
        group.append(mark)
        reach = max(reach, mark.j)
    if len(group) > 1:
        yield group


def _best_pairs(marks: Sequence[Mark]) -> list[tuple[int, int]]:
    """Step 2 for one group: the best pairing as pairs of places in the list."""
    allowed = [shared for shared in sharing(marks) if _may_pair(marks, shared)]
    if len(allowed) < 2:
        return [(earlier, later) for earlier, later, _ in allowed]
    offers, last = _offers(marks, allowed)
    chain = _best_chain(offers, last)
    pairs = []
    while chain:
        later, earlier, chain = chain
        pairs.append((earlier, later))
    return pairs


def _may_pair(marks: Sequence[Mark], shared: Shared) -> bool:
    earlier, later, words = shared
    one, other = marks[earlier], marks[later]
    optional = one.optional or other.optional
    return not optional or is_half(words, _size(one, other))


def _size(one: Mark, other: Mark) -> int:
    return one.j - one.i + other.j - other.i


def _offers(marks: Sequence[Mark], allowed: Sequence[Shared]) -> tuple[list[list[_Offer]], list[int]]:
    """For each mark its earlier partners, and the place of its last later partner (-1 for none)."""
    sizes = [_size(marks[earlier], marks[later]) for earlier, later, _ in allowed]
    scale = math.lcm(*set(sizes))
    # Fits become whole numbers by the scale. Tag ranks, at most 2 a pair, are the smaller digit below them.
    base = len(marks) + 1
    offers: list[list[_Offer]] = [[] for _ in marks]
    last = [-1] * len(marks)
    for (earlier, later, words), size in zip(allowed, sizes, strict=True):
        one, other = marks[earlier], marks[later]
        rank = tag_rank(one, other) if one.side == KEY else tag_rank(other, one)
        offers[later].append((earlier, 2 * words * (scale // size) * base + rank))
        last[earlier] = max(last[earlier], later)
    return offers, last


def _best_chain(offers: Sequence[Sequence[_Offer]], last: Sequence[int]) -> _Chain:
    """The best pairing of one group: greatest gain, then the earliest partners for the earliest marks.

    A tie is a number with one digit a mark: 0 while the mark has no earlier partner, else the larger the
    earlier the partner. Only the order of ties matters, so they are replaced by their ranks after each mark.
    """
    digits = len(offers) + 1
    states: dict[tuple[int, ...], _State] = {(): (0, 0, None)}
    for place, partners in enumerate(offers):
        may_wait = last[place] > place
        if not partners and not may_wait:
            continue
        new: dict[tuple[int, ...], _State] = {}
        for held, (gain, tie, chain) in states.items():
            waiting = tuple([mark for mark in held if last[mark] >= place])
            single = tie * digits
            _offer(new, (*waiting, place) if may_wait else waiting, (gain, single, chain))
            for partner, more in partners:
                if partner in waiting:
                    rest = tuple([mark for mark in waiting if mark != partner])
                    _offer(new, rest, (gain + more, single + digits - 1 - partner, (place, partner, chain)))
        states = _ranked(new)
    return max(states.values(), key=lambda state: state[:2])[2]


def _offer(states: dict[tuple[int, ...], _State], waiting: tuple[int, ...], state: _State) -> None:
    known = states.get(waiting)
    if known is None or known[:2] < state[:2]:
        states[waiting] = state


def _ranked(states: dict[tuple[int, ...], _State]) -> dict[tuple[int, ...], _State]:
    """The same states with ties 0, 1, 2 ... in the same order."""
    order = sorted(states.items(), key=lambda item: item[1][1]) if len(states) > 1 else states.items()
    return {waiting: (gain, tie, chain) for tie, (waiting, (gain, _, chain)) in enumerate(order)}
