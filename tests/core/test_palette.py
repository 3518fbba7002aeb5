import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.colour_vision import alike
from annotator.core.palette import (
    DARK_PAGE,
    LEAST_CONTRAST,
    LIGHT_PAGE,
    SEPIA_PAGE,
    TOKENS,
    contrast,
    is_colour,
    tag_colour,
)

PAGES = {"light": LIGHT_PAGE, "sepia": SEPIA_PAGE, "dark": DARK_PAGE, "contrast": "#000000"}


def assert_readable(colour):
    for name, page in PAGES.items():
        shade = colour.on(name)
        assert contrast(shade.ink, page) >= LEAST_CONTRAST
        assert contrast(shade.ink, shade.tint) >= LEAST_CONTRAST


def test_contrast_is_the_ratio_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.478, abs=0.001)
    assert contrast("#123456", "#123456") == 1


def test_a_lesson_can_have_nine_tags_of_different_colours():
    assert len(TOKENS) >= 9


@pytest.mark.parametrize("name", TOKENS)
def test_a_token_can_be_read_on_every_page(name):
    assert_readable(tag_colour(name))


@pytest.mark.parametrize("name", TOKENS)
def test_text_on_a_tint_can_be_read(name):
    assert contrast("#1b1b1f", tag_colour(name).light.tint) >= 7
    assert contrast("#33261a", tag_colour(name).sepia.tint) >= 7
    assert contrast("#e6e6e6", tag_colour(name).dark.tint) >= 7


def test_no_two_tokens_look_alike():
    assert alike(list(TOKENS)) == []


@given(st.integers(0, 0xFFFFFF))
def test_any_colour_of_a_lesson_is_made_readable(number):
    assert_readable(tag_colour(f"#{number:06x}"))


def test_a_colour_that_can_be_read_is_left_alone():
    assert tag_colour("#0b5394").light.ink == "#0b5394"


@pytest.mark.parametrize(
    "name", ["", "pink", "#12345", "#1234567", "#12345g", "123456", "#123456\n", "url(x)"]
)
def test_other_names_are_no_colours(name):
    assert not is_colour(name)
    with pytest.raises(KeyError):
        tag_colour(name)


@pytest.mark.parametrize("name", ["violet", "#AbCdEf"])
def test_tokens_and_hex_are_colours(name):
    assert is_colour(name)
