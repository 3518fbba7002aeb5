"""The language of the interface, for layers that put words together and know no translator.

A text is written in English where it is used and given to ``Language.say``. With ``%n`` in it, ``(s)``
stands for the plural: ``%n word(s)``. Fields such as ``{name}`` are filled in after translating.
"""

from dataclasses import dataclass
from typing import Protocol


class Say(Protocol):
    """Translates a text; with a number, in the form that goes with it."""

    def __call__(self, text: str, n: int = -1, /) -> str:
        """The text in another language, with the number in place of ``%n``."""


def in_english(text: str, n: int = -1, /) -> str:
    """The text as it is; with a number, ``%n word(s)`` is "1 word" or "2 words"."""
    return text if n < 0 else english_form(text, n).replace("%n", str(n))


def english_form(text: str, n: int) -> str:
    """The form that goes with a number, still with ``%n``."""
    return text.replace("(s)", "" if n == 1 else "s")


@dataclass(frozen=True, slots=True)
class Language:
    """How to say things to the reader.

    Attributes:
        code: BCP 47.
        say: translates a text.
        point: stands before the decimals of a number.
    """

    code: str = "en"
    say: Say = in_english
    point: str = "."


ENGLISH = Language()
