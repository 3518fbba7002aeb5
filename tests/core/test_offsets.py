import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.core.offsets import Utf16Map

TEXTS = st.text(
    st.characters(exclude_categories=["Cs"]) | st.sampled_from("😡\U00020000é\u0301\r\n"), max_size=40
)


def units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


@settings(max_examples=200, deadline=None)
@given(TEXTS)
def test_round_trip_at_every_offset(text: str) -> None:
    offsets = Utf16Map(text)
    assert offsets.length == units(text)
    for offset in range(len(text) + 1):
        position = offsets.to_utf16(offset)
        assert position == units(text[:offset])
        assert offsets.to_code_points(position) == offset


def test_inside_a_pair_is_the_start_of_its_character() -> None:
    offsets = Utf16Map("a😡b😡")
    assert [offsets.to_code_points(position) for position in range(7)] == [0, 1, 1, 2, 3, 3, 4]


@pytest.mark.parametrize("outside", [-1, 4])
def test_outside_the_text_is_refused(outside: int) -> None:
    with pytest.raises(ValueError, match="outside"):
        Utf16Map("a😡").to_utf16(outside)
    with pytest.raises(ValueError, match="outside"):
        Utf16Map("a😡").to_code_points(outside)


def test_lone_surrogate_counts_as_one() -> None:
    assert Utf16Map("\ud800x").length == 2
