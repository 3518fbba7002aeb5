"""Highlights found by place, and the lanes of those that lie over each other."""

from hypothesis import given
from hypothesis import strategies as st

from annotator.ui.reader.marks import KEY, OWN, Mark, MarkIndex

spans = st.tuples(st.integers(0, 60), st.integers(1, 20), st.sampled_from([OWN, KEY]))


def marks_of(drawn):
    return [
        Mark(f"p{number}", start, start + length, "claim", layer)
        for number, (start, length, layer) in enumerate(drawn)
    ]


def everything(index):
    return list(index.over(0, 1000))


@given(st.lists(spans, max_size=25))
def test_all_at_once_is_one_after_the_other(drawn):
    marks = marks_of(drawn)
    one_by_one = MarkIndex()
    for mark in sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.layer, mark.id)):
        one_by_one.add(mark)
    assert everything(MarkIndex(marks)) == everything(one_by_one)


@given(st.lists(spans, max_size=25))
def test_marks_of_a_layer_that_lie_over_each_other_have_different_lanes(drawn):
    marks = everything(MarkIndex(marks_of(drawn)))
    for mark in marks:
        here = [other for other in marks if other.layer == mark.layer]
        over = [other for other in here if other.start < mark.end and other.end > mark.start]
        assert len({other.lane for other in over if other.id == mark.id or other.lane == mark.lane}) <= 1
        assert [other.id for other in over if other.lane == mark.lane] == [mark.id]


@given(st.lists(spans, max_size=25), st.integers(0, 80), st.integers(1, 20))
def test_found_is_what_shares_a_position(drawn, start, length):
    index = MarkIndex(marks_of(drawn))
    found = {mark.id for mark in index.over(start, start + length)}
    assert found == {
        mark.id for mark in everything(index) if mark.start < start + length and mark.end > start
    }
