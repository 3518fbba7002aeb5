"""Colours for eyes that lack a kind of cone."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.colour_vision import ALIKE, Alike, alike, distance

COLOURS = st.integers(0, 0xFFFFFF).map(lambda number: f"#{number:06x}")
SIGHTS = ("all", "protan", "deutan", "tritan")


@pytest.mark.parametrize("sight", SIGHTS)
def test_black_and_white_are_one_apart_for_everybody(sight):
    assert distance("#000000", "#ffffff", sight) == pytest.approx(1, abs=0.001)


def test_distances_are_those_of_oklab():
    # Ottosson's own values: white (1, 0, 0), red (0.628, 0.225, 0.126), blue (0.452, -0.032, -0.312).
    assert distance("#ff0000", "#0000ff") == pytest.approx(0.537, abs=0.002)


@pytest.mark.parametrize(
    ("one", "other", "confused"),
    [
        ("#9f2a00", "#5a5a00", {"protan", "deutan"}),  # a red and an olive
        ("#007d7d", "#2a76a0", {"tritan"}),  # a green and a blue
    ],
)
def test_what_an_eye_without_a_kind_of_cone_confuses(one, other, confused):
    far = distance(one, other)
    for sight in ("protan", "deutan", "tritan"):
        assert (distance(one, other, sight) < far / 2) == (sight in confused), sight


@given(COLOURS, COLOURS, st.sampled_from(SIGHTS))
def test_a_distance_is_one(one, other, sight):
    assert distance(one, one, sight) == 0
    assert distance(one, other, sight) == distance(other, one, sight) >= 0


def test_the_same_colour_twice_is_told_once():
    assert alike(["blue", "amber", "blue"]) == [Alike(0, 2, ("all",))]


def test_two_that_only_some_confuse():
    # As they are drawn, readable on each page; red and green of the same lightness.
    found = alike(["#b00000", "#5c5c00"])
    assert found
    assert "all" not in found[0].sights
    assert {"protan", "deutan"} & set(found[0].sights)


def test_a_colour_counts_as_it_is_drawn():
    # Two pale yellows are both darkened until they can be read, to nearly the same.
    assert distance("#ffff00", "#ffff99") > ALIKE
    assert alike(["#ffff00", "#fffb00"]) == [Alike(0, 1, ("all",))]


def test_no_colours():
    assert alike([]) == []
    with pytest.raises(KeyError):
        alike(["pink"])
