"""How large a typeface's letters are, so that size, tints and distances fit all typefaces alike."""

from dataclasses import dataclass
from functools import cache

from PySide6.QtGui import QFont, QFontMetricsF

_PIXELS = 200
"""Size at which a typeface is measured; figures are shares of it."""
_X_HEIGHT = 0.507
"""Of Literata, in which everything was set first."""
_ABOVE = 1.32
"""A tint's height over the baseline, in the height of the tall letters: room for accents."""
_BELOW = 0.08
"""Room under the descenders."""
_SAMPLE = "The letters of ordinary text: some are wide, many are narrow, and each fifth or sixth is a space. "
"""In a line of an article there are more narrow letters than in the alphabet."""


@dataclass(frozen=True, slots=True)
class Letters:
    """Measures of a typeface, in shares of the font's size.

    Attributes:
        size: of its small letters beside those of Literata at the same font size.
        over: what a line keeps free above the letters, as a share of the line's height.
        under: what a line keeps free below them, likewise.
        height: of a line.
        advance: from one character of ordinary text to the next, on average.
    """

    size: float
    over: float
    under: float
    height: float
    advance: float


@cache
def letters_of(family: str) -> Letters:
    """Measure a typeface that is loaded."""
    font = QFont(family)
    font.setPixelSize(_PIXELS)
    metrics = QFontMetricsF(font)
    size = metrics.xHeight() / _PIXELS / _X_HEIGHT
    top = -_ABOVE * metrics.tightBoundingRect("bdhkl").top()
    bottom = metrics.tightBoundingRect("gjpqy").bottom() + _BELOW * size * _PIXELS
    return Letters(
        size=round(size, 2),
        over=max(0.0, metrics.ascent() - top) / metrics.height(),
        under=max(0.0, metrics.descent() - bottom) / metrics.height(),
        height=metrics.height() / _PIXELS,
        advance=metrics.horizontalAdvance(_SAMPLE) / len(_SAMPLE) / _PIXELS,
    )
