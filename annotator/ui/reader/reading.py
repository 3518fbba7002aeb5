"""How an article is set, as one value."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Reading:
    """What a reader has chosen for the article's text.

    Attributes:
        family: of the letters; it must be loaded. Empty for the interface's own.
        zoom: size of the letters in percent.
        spacing: distance of the lines in percent of the normal one.
        measure: characters in a full line.
        underlines: draw the lines of tags; their letters are always drawn.
        ruler: draw a reading ruler.
    """

    family: str = ""
    zoom: int = 100
    spacing: int = 100
    measure: int = 66
    underlines: bool = True
    ruler: bool = False
