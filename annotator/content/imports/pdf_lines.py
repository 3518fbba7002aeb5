"""Letters of a PDF as a line of text: blanks between words, raised numbers, lines from right to left."""

import math
import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from pdfminer.layout import LTChar, LTTextLine

_BLANKS = re.compile(r"[ \t\r\n]+")
_UNKNOWN = re.compile(r"\(cid:\d+\)")
"""What the library writes for a letter that the file does not say the meaning of."""
_SUPERSCRIPTS = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")
_RAISED_SIZE, _RAISED_BY = 0.8, 0.2
"""A number that is smaller and stands higher than its line, by such shares of the line's size, is raised."""
_GAP = 0.15
"""Share of a letter's size that parts words."""
_NEXT_LINE = 0.5
_BOLD = 0.95
_FOREIGN = r"[^\W\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufeff]+"
_HELD_TOGETHER = re.compile(rf"{_FOREIGN}(?:[ \-'’.&]{_FOREIGN})*|\d+(?:[.,:/\-]\d+)*")
"""What runs from left to right inside a line from right to left: foreign words and numbers."""


@dataclass(frozen=True, slots=True)
class Line:
    """One line of letters.

    Attributes:
        text: its letters, without blanks at its ends.
        size: of its letters, in points; the middle one of all sizes.
        bold: nearly all of its letters are bold, by their typeface's name.
        left: where it begins, in points from the page's left edge.
        right: where it ends.
        reversed: it was written from right to left and put into the order of reading.
    """

    text: str
    size: float
    bold: bool
    left: float
    right: float
    reversed: bool = False


def is_upright(letter: LTChar) -> bool:
    """Does a letter stand upright?"""
    # ``LTChar.upright`` is wrong for turns by 90 degrees that are not exact.
    return letter.matrix[0] > abs(letter.matrix[1])


def line_of(found: LTTextLine, *, mirrored: bool) -> Line | None:
    """A line of the library's; None if it holds no text.

    Args:
        found: the line.
        mirrored: it is on a page that was turned over by ``mirror``.
    """
    letters = [each for each in found if isinstance(each, LTChar)]
    if not letters:
        return None
    size = sorted(letter.size for letter in letters)[len(letters) // 2]
    foot = sorted(letter.y0 for letter in letters if letter.size >= size * _RAISED_SIZE)
    ground = foot[len(foot) // 2] if foot else found.y0
    parts = [_raised(each, size, ground) if isinstance(each, LTChar) else " " for each in found]
    backwards = is_backwards(letters)
    if mirrored != backwards:  # a line in the other script of its page
        parts.reverse()
    text = _BLANKS.sub(" ", "".join(parts))
    return _line(_HELD_TOGETHER.sub(_turned_back, text) if backwards else text, letters, size, backwards)


def mirror(letters: Sequence[LTChar], width: float) -> list[LTChar]:
    """Turn a page over that is read from right to left, so that it can be read from left to right.

    Its letters come line by line, since a file may write them in any order.

    Args:
        letters: of the page; they are moved.
        width: of the page.
    """
    for letter in letters:
        letter.set_bbox((width - letter.x1, letter.y0, width - letter.x0, letter.y1))
    return sorted(letters, key=lambda letter: (-round(letter.matrix[5]), letter.x0))


def turned_lines(letters: Sequence[LTChar]) -> Iterator[Line]:
    """Letters that do not stand upright, as lines, in the order in which they were written."""
    line: list[LTChar] = []
    text = ""
    for letter in letters:
        gap, aside = _step(line[-1], letter) if line else (0.0, 0.0)
        if line and abs(aside) > _NEXT_LINE:
            yield from _one_turned(text, line)
            line, text = [], ""
        text += (" " if line and gap > _GAP else "") + _letter(letter)
        line.append(letter)
    yield from _one_turned(text, line)


def _one_turned(text: str, letters: Sequence[LTChar]) -> Iterator[Line]:
    if text.strip():
        found = _line(text, letters, letters[0].size, backwards=False)
        if found is not None:
            yield found


def _line(text: str, letters: Sequence[LTChar], size: float, backwards: bool) -> Line | None:
    text = _BLANKS.sub(" ", text).strip(" ")
    if not text:
        return None
    bold = sum("bold" in letter.fontname.lower() or "black" in letter.fontname.lower() for letter in letters)
    return Line(
        text,
        round(size, 1),
        bold >= _BOLD * len(letters),
        min(letter.x0 for letter in letters),
        max(letter.x1 for letter in letters),
        backwards,
    )


def _letter(letter: LTChar) -> str:
    text = letter.get_text()
    return "\ufffd" if _UNKNOWN.fullmatch(text) else text


def _raised(letter: LTChar, size: float, ground: float) -> str:
    text = _letter(letter)
    small = letter.size < size * _RAISED_SIZE and letter.y0 > ground + size * _RAISED_BY
    return text.translate(_SUPERSCRIPTS) if small and text.isascii() and text.isdigit() else text


def is_backwards(letters: Iterable[LTChar]) -> bool:
    """Are most letters of a script that runs from right to left?"""
    kinds = [unicodedata.bidirectional(sign) for letter in letters for sign in letter.get_text()]
    return sum(kind in {"R", "AL"} for kind in kinds) > sum(kind == "L" for kind in kinds)


def _turned_back(run: re.Match[str]) -> str:
    return run.group()[::-1]


def _step(one: LTChar, other: LTChar) -> tuple[float, float]:
    """How far a letter stands behind the end of the one before, along its line and beside it, in sizes."""
    a, b = one.matrix[0], one.matrix[1]
    length = math.hypot(a, b) or 1.0
    across, up = other.matrix[4] - one.matrix[4], other.matrix[5] - one.matrix[5]
    along = (across * a + up * b) / length - one.adv * length
    beside = (up * a - across * b) / length
    size = one.size or 1.0
    return along / size, beside / size
