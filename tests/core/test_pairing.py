"""The pairing against one that tries every possibility."""

from collections.abc import Iterator, Sequence
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.pairing import KEY, WORK, Mark, pair_up, tag_rank, without_repeats
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.span import WordRange

TAGS = ("claim", "opinion", "fact")


class Plain(Mark):
    """A mark that can be hashed although it holds a mapping."""

    def __hash__(self) -> int:
        return hash((self.side, self.id))


Pairs = frozenset[tuple[Mark, Mark]]


@st.composite
def marks(draw: st.DrawFn, side: int, most: int) -> list[Mark]:
    """Marks as the rules allow them: at most four over a word, no key passages with the same words."""
    chosen: list[Mark] = []
    for number in range(draw(st.integers(0, most))):
        i = draw(st.integers(0, 14))
        j = i + draw(st.integers(1, 9))
        tag = draw(st.sampled_from(TAGS))
        optional = side == KEY and draw(st.booleans())
        accept = {draw(st.sampled_from(TAGS)): Fraction(1)} if side == KEY and draw(st.booleans()) else {}
        mark = Mark(i, j, side, tag, f"{'ks'[side]}{number}", optional, accept)
        same = [other for other in chosen if (other.i, other.j) == (i, j) and side == KEY]
        if not same and deepest([WordRange(m.i, m.j) for m in chosen], WordRange(i, j)) < MOST_OVERLAP:
            chosen.append(mark)
    return chosen


def fit(key: Mark, work: Mark) -> Fraction:
    common = max(0, min(key.j, work.j) - max(key.i, work.i))
    return Fraction(2 * common, key.j - key.i + work.j - work.i)


def allowed(key: Mark, work: Mark) -> bool:
    return fit(key, work) >= Fraction(1, 2) if key.optional else fit(key, work) > 0


def every_pairing(keys: Sequence[Mark], works: Sequence[Mark]) -> Iterator[Pairs]:
    if not keys:
        yield frozenset()
        return
    first, *rest = keys
    yield from every_pairing(rest, works)
    for work in works:
        if allowed(first, work):
            others = [other for other in works if other is not work]
            for pairs in every_pairing(rest, others):
                yield pairs | {(first, work)}


def by_trying(keys: Sequence[Mark], works: Sequence[Mark]) -> Pairs:
    fixed = set()
    for key in keys:
        same = [work for work in works if (work.i, work.j) == (key.i, key.j)]
        if same:
            fixed.add((key, min(same, key=lambda work: (-tag_rank(key, work), work.tag))))
    used = [mark for pair in fixed for mark in pair]
    left_keys = [key for key in keys if key not in used]
    left_works = [work for work in works if work not in used]
    numbered = sorted([*left_keys, *left_works])

    def merit(pairs: Pairs) -> tuple[Fraction, int, list[float]]:
        partner = {mark: other for pair in pairs for mark, other in (pair, pair[::-1])}
        places = [numbered.index(partner[mark]) if mark in partner else -1 for mark in numbered]
        earlier = [-place if 0 <= place < n else float("-inf") for n, place in enumerate(places)]
        return (
            sum((fit(*pair) for pair in pairs), Fraction(0)),
            sum(tag_rank(*pair) for pair in pairs),
            earlier,
        )

    return max(every_pairing(left_keys, left_works), key=merit) | fixed


@settings(max_examples=300, deadline=None)
@given(marks(KEY, 4), marks(WORK, 4))
def test_equals_trying_every_pairing(keys: list[Mark], works: list[Mark]) -> None:
    works = without_repeats(works)
    expected = {
        (key.id, work.id)
        for key, work in by_trying([Plain(*mark) for mark in keys], [Plain(*mark) for mark in works])
    }
    assert {(key.id, work.id) for key, work in pair_up(keys, works)} == expected


@settings(max_examples=100, deadline=None)
@given(marks(KEY, 8), marks(WORK, 8), st.randoms(use_true_random=False))
def test_order_of_input_does_not_matter(keys: list[Mark], works: list[Mark], rng: Random) -> None:
    expected = pair_up(keys, without_repeats(works))
    rng.shuffle(keys)
    rng.shuffle(works)
    assert pair_up(keys, without_repeats(works)) == expected


def test_repeats_keep_the_first_id() -> None:
    twice = [Mark(0, 5, WORK, "claim", "s2"), Mark(0, 5, WORK, "claim", "s1"), Mark(0, 5, WORK, "fact", "s3")]
    assert [mark.id for mark in without_repeats(twice)] == ["s1", "s3"]


def test_chain_of_equal_fits_gives_the_earliest_partners() -> None:
    keys = [Mark(4 * n, 4 * n + 4, KEY, "claim", f"k{n}") for n in range(200)]
    works = [Mark(4 * n + 2, 4 * n + 6, WORK, "claim", f"s{n}") for n in range(200)]
    assert [(key.id, work.id) for key, work in pair_up(keys, works)] == [
        (f"k{n}", f"s{n}") for n in range(200)
    ]
