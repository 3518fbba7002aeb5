from itertools import pairwise

from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.ranges import MOST_OVERLAP, common, deepest, union
from annotator.core.span import WordRange

RANGE = st.tuples(st.integers(0, 15), st.integers(1, 8)).map(
    lambda pair: WordRange(pair[0], pair[0] + pair[1])
)


@settings(max_examples=150, deadline=None)
@given(st.lists(RANGE, max_size=9), RANGE)
def test_deepest_counts_every_word(ranges: list[WordRange], within: WordRange) -> None:
    assert deepest(ranges, within) == max(sum(i <= word < j for i, j in ranges) for word in range(*within))


@settings(max_examples=150, deadline=None)
@given(st.lists(RANGE, max_size=6), RANGE)
def test_union_and_common_count_each_word_once(ranges: list[WordRange], within: WordRange) -> None:
    words = {word for found in ranges for word in range(*found)}
    blocks = union(ranges)
    assert [word for block in blocks for word in range(*block)] == sorted(words)
    assert all(one.j < other.i for one, other in pairwise(blocks))
    assert common(blocks, within) == len(words & set(range(*within)))


def test_fifth_passage_over_a_word_is_one_too_many() -> None:
    four = [WordRange(0, 9), WordRange(2, 5), WordRange(3, 5), WordRange(3, 4)]
    assert deepest(four, WordRange(3, 4)) == MOST_OVERLAP
    assert deepest(four, WordRange(4, 7)) == MOST_OVERLAP - 1
    assert deepest(four, WordRange(9, 12)) == 0
