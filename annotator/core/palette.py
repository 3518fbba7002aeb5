"""The colours of tags, on light, sepia and dark pages.

A lesson names a token or writes ``#rrggbb``. Every pair has a contrast of at least 4.5 between ink and
page and between ink and tint. The inks of the tokens differ in lightness as well as in hue, so that they
stay apart for people who do not tell red from green or blue from yellow. No meaning rests on them alone.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

LIGHT_PAGE: Final = "#ffffff"
SEPIA_PAGE: Final = "#f8efdc"
DARK_PAGE: Final = "#1e1f22"
LEAST_CONTRAST: Final = 4.5
STEPS: Final = 50
"""How finely a colour of the lesson's own is moved towards black or white."""


@dataclass(frozen=True, slots=True)
class Shade:
    """A tag's two colours on one kind of page, as ``#rrggbb``.

    Attributes:
        ink: for lines, letters and text.
        tint: for the ground behind highlighted words.
    """

    ink: str
    tint: str


@dataclass(frozen=True, slots=True)
class TagColour:
    """A tag's colours on light, sepia and dark pages."""

    light: Shade
    sepia: Shade
    dark: Shade

    def on(self, page: str) -> Shade:
        """The colours on a theme's paper.

        Args:
            page: name of the theme. ``contrast`` has those of dark pages: on black they stand out more still.
        """
        return {"light": self.light, "sepia": self.sepia}.get(page, self.dark)


TOKENS: Final[Mapping[str, TagColour]] = {
    "amber": TagColour(Shade("#925a06", "#ffe3c6"), Shade("#89530b", "#f8d5ab"), Shade("#f9a13e", "#502f08")),
    "violet": TagColour(
        Shade("#7d30cf", "#ece2ff"), Shade("#6742c9", "#e6d4dc"), Shade("#c880fe", "#422d53")
    ),
    "teal": TagColour(Shade("#39726b", "#c0f5ec"), Shade("#276a5a", "#bbe6cc"), Shade("#7ffee8", "#02423a")),
    "blue": TagColour(Shade("#0504a0", "#dde8ff"), Shade("#14019b", "#d7d9dc"), Shade("#abcefe", "#1f385c")),
    "rose": TagColour(Shade("#5c0018", "#ffdfe0"), Shade("#530122", "#f8d1c1"), Shade("#ffb5b7", "#56272b")),
    "green": TagColour(Shade("#015429", "#cdf3d7"), Shade("#0b502d", "#c7e4b9"), Shade("#b5faab", "#22411d")),
    "red": TagColour(Shade("#9b0208", "#ffe0db"), Shade("#910000", "#f8d2bd"), Shade("#ff7770", "#572825")),
    "sky": TagColour(Shade("#012d41", "#cfedff"), Shade("#142948", "#c9dedc"), Shade("#80b9e0", "#0b3c58")),
    "slate": TagColour(Shade("#504f5f", "#e8e8ee"), Shade("#584265", "#e2d9cd"), Shade("#9ca4aa", "#32393e")),
}

_HEX = re.compile(r"#[0-9a-fA-F]{6}")
Rgb = tuple[int, int, int]
"""Red, green and blue, each from 0 to 255."""
_BLACK: Final[Rgb] = (0, 0, 0)
_WHITE: Final[Rgb] = (255, 255, 255)


def is_colour(name: str) -> bool:
    """Whether a lesson may call a colour this: a token or ``#rrggbb``."""
    return name in TOKENS or _HEX.fullmatch(name) is not None


def tag_colour(name: str) -> TagColour:
    """The colours for a token, or ones made from ``#rrggbb``; KeyError for any other name."""
    if _HEX.fullmatch(name) is None:
        return TOKENS[name]
    own = rgb(name)
    return TagColour(
        _shade(own, LIGHT_PAGE, _BLACK, 0.16),
        _shade(own, SEPIA_PAGE, _BLACK, 0.2),
        _shade(own, DARK_PAGE, _WHITE, 0.3),
    )


def contrast(one: str, other: str) -> float:
    """The contrast ratio of two colours by WCAG 2, from 1 to 21."""
    low, high = sorted((_luminance(rgb(one)), _luminance(rgb(other))))
    return (high + 0.05) / (low + 0.05)


def _shade(own: Rgb, page: str, away: Rgb, strength: float) -> Shade:
    """The lesson's own colour, moved away from the page until it can be read."""
    tint = _hex(_mixed(rgb(page), own, strength))
    inks = (_hex(_mixed(own, away, step / STEPS)) for step in range(STEPS + 1))
    return Shade(next(i for i in inks if min(contrast(i, page), contrast(i, tint)) >= LEAST_CONTRAST), tint)


def _mixed(one: Rgb, other: Rgb, share: float) -> Rgb:
    red, green, blue = (round(a + (b - a) * share) for a, b in zip(one, other, strict=True))
    return red, green, blue


def _luminance(colour: Rgb) -> float:
    red, green, blue = (linear(channel / 255) for channel in colour)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def linear(channel: float) -> float:
    """The light of a channel of sRGB, both from 0 to 1."""
    return float(((channel + 0.055) / 1.055) ** 2.4) if channel > 0.04045 else channel / 12.92


def rgb(colour: str) -> Rgb:
    """The channels of ``#rrggbb``."""
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _hex(colour: Rgb) -> str:
    return "#{:02x}{:02x}{:02x}".format(*colour)
