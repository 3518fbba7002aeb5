from itertools import combinations
from math import dist

import pytest
from hypothesis import given
from hypothesis import strategies as st

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

# How people see who lack one kind of cone (Machado, Oliveira & Fernandes 2009, severity 1), on linear RGB.
SIGHT = {
    "all cones": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protanopia": ((0.1523, 1.0526, -0.2049), (0.1145, 0.7863, 0.0992), (-0.0039, -0.0481, 1.0520)),
    "deuteranopia": ((0.3673, 0.8606, -0.2280), (0.2801, 0.6725, 0.0474), (-0.0118, 0.0429, 0.9690)),
    "tritanopia": ((1.2555, -0.0767, -0.1788), (-0.0784, 0.9308, 0.1476), (0.0047, 0.6914, 0.3039)),
}


def linear(colour):
    channels = [int(colour[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    return [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels]


def oklab(rgb):
    """Björn Ottosson's perceptual space: equal distances look equally different."""
    r, g, b = rgb
    long = (0.4122214708 * r + 0.5363325363 * g + 0.0514459929 * b) ** (1 / 3)
    middle = (0.2119034982 * r + 0.6806995451 * g + 0.1073969566 * b) ** (1 / 3)
    short = (0.0883024619 * r + 0.2817188376 * g + 0.6299787005 * b) ** (1 / 3)
    return (
        0.2104542553 * long + 0.7936177850 * middle - 0.0040720468 * short,
        1.9779984951 * long - 2.4285922050 * middle + 0.4505937099 * short,
        0.0259040371 * long + 0.7827717662 * middle - 0.8086757660 * short,
    )


def seen(colour, sight):
    rgb = linear(colour)
    return oklab([min(1, max(0, sum(w * c for w, c in zip(row, rgb, strict=True)))) for row in SIGHT[sight]])


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


@pytest.mark.parametrize("sight", SIGHT)
@pytest.mark.parametrize("page", ["light", "sepia", "dark"])
def test_no_two_tokens_look_alike(sight, page):
    inks = {name: getattr(colour, page).ink for name, colour in TOKENS.items()}
    for one, other in combinations(inks, 2):
        assert dist(seen(inks[one], sight), seen(inks[other], sight)) > 0.07, (one, other)


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
