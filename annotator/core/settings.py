"""What a user has set, as one value."""

from collections.abc import Mapping
from dataclasses import dataclass, field

THEMES = ("system", "light", "sepia", "dark", "contrast")
TYPEFACES = ("literata", "atkinson", "andika", "opendyslexic")
LANGUAGES = ("system", "en", "es")
SMALLEST_ZOOM, LARGEST_ZOOM = 80, 300
"""Percent."""
CLOSEST_SPACING, WIDEST_SPACING = 100, 200
"""Percent of the normal space between lines."""
NARROWEST_MEASURE, WIDEST_MEASURE = 40, 90
"""Characters a line."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Kept for each student; those used last are kept for the computer.

    Attributes:
        zoom: size of the article's text in percent.
        theme: ``system``, ``light``, ``sepia``, ``dark`` or ``contrast``.
        typeface: of the article: ``literata``, ``atkinson``, ``andika`` or ``opendyslexic``.
        spacing: space between the article's lines, in percent of the normal one.
        measure: length of the article's lines in characters.
        underlines: draw the tags' underlines (their letters are always drawn).
        ruler: draw a reading ruler.
        sentences: read and mark sentence by sentence.
        hints: ids of the hints that were dismissed, in order.
        language: of the interface: ``system``, ``en`` or ``es``.
        keys: changed shortcuts: the keys of an action by its id; an empty tuple takes its keys away.
        geometry: where the window stood, as base64; empty for the first time. Of the computer, never of
            a student.
    """

    zoom: int = 100
    theme: str = "system"
    typeface: str = "literata"
    spacing: int = 100
    measure: int = 66
    underlines: bool = True
    ruler: bool = False
    sentences: bool = False
    hints: tuple[str, ...] = ()
    language: str = "system"
    keys: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    geometry: str = ""
