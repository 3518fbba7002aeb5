"""What a user has set, as one value."""

from dataclasses import dataclass

THEMES = ("system", "light", "dark")
SMALLEST_ZOOM, LARGEST_ZOOM = 80, 300
"""Percent."""


@dataclass(frozen=True, slots=True)
class Settings:
    """Kept between two starts of the program.

    Attributes:
        zoom: size of the article's text in percent.
        theme: ``system``, ``light`` or ``dark``.
        geometry: where the window stood, as base64; empty for the first time.
    """

    zoom: int = 100
    theme: str = "system"
    geometry: str = ""
