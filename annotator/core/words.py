"""Words and sentences of a text, and the words that a stretch of it touches.

Both lists are computed once, when an article is stored, and kept with it: a later table of Unicode
must not change old scores. The rules are those of the scoring method, section 2 (``words/1``).
"""

import re
import unicodedata
from bisect import bisect_left
from collections.abc import Sequence

from annotator.core.span import Span, WordRange

# Scripts written without spaces (Thai, Lao, Myanmar, Khmer, Han, kana, bopomofo): first and last code point.
_UNSPACED = (
    (0x0E00, 0x0EFF),
    (0x1000, 0x109F),
    (0xA9E0, 0xA9FF),
    (0xAA60, 0xAA7F),
    (0x1780, 0x17FF),
    (0x2E80, 0x2FDF),
    (0x3005, 0x3007),
    (0x3021, 0x3029),
    (0x3031, 0x3035),
    (0x3038, 0x303C),
    (0x3041, 0x30FF),
    (0x3105, 0x312F),
    (0x31A0, 0x31BF),
    (0x31F0, 0x31FF),
    (0x3400, 0x4DBF),
    (0x4E00, 0x9FFF),
    (0xF900, 0xFAFF),
    (0xFF66, 0xFF9F),
    (0x1B000, 0x1B16F),
    (0x20000, 0x3FFFF),
)
_AROUND = 48
"""Letters on each side that tell whether a word goes on; a longer word is cut."""
_BREAKS = frozenset("\u200b\u2012\u2013\u2014\u2015\u2026")


def _kind(code: int) -> str:
    """The letter that stands for a character in the pattern below.

    ``b`` break, ``u`` letter of a script without spaces, ``m`` mark, ``w`` other word character,
    ``-`` and ``.`` themselves (two in a row are a break), ``o`` anything else.
    """
    char = chr(code)
    if char in "-.":
        return char
    if char in _BREAKS or char.isspace():
        return "b"
    category = unicodedata.category(char)
    if category in {"Lo", "Lm", "Nl"} and any(first <= code <= last for first, last in _UNSPACED):
        return "u"
    if category[0] == "M":
        return "m"
    return "w" if category[0] in "LN" or category == "So" else "o"


class _Kinds(dict[int, str]):
    """A table for ``str.translate`` which classifies each character once."""

    def __missing__(self, code: int) -> str:
        kind = self[code] = _kind(code)
        return kind


_KINDS = _Kinds()
# A unit of a script without spaces, or a word: what stands between its word characters is inside.
_WORD = re.compile(
    r"""u m*+
      | w [wm]*+ (?: (?: o | (?<!-)-(?!-) | (?<!\.)\.(?!\.) )++ [wm]++ )*+""",
    re.VERBOSE,
)


def words_of(text: str) -> list[Span]:
    """The words of a canonical text, in reading order, as spans of code points."""
    return [Span(*match.span()) for match in _WORD.finditer(text.translate(_KINDS))]


def is_unspaced(char: str) -> bool:
    """Whether a character is a letter of a script without spaces, which is a unit by itself."""
    return _KINDS[ord(char)] == "u"


_CLOSING = "\"'’”»›“‘«‹)\\]}」』）】"
_OPENING = "\"'‘“«‹„‚‟‛»›「『"
_SENTENCE_END = re.compile(rf"\n|[。！？]++[」』”]*+|(?P<stops>[.!?…]++)[{_CLOSING}]*+(?=\s)")
_NEXT = re.compile(rf"[\s{_OPENING}]*+")
_ABBREVIATION = re.compile(
    r"mr|mrs|ms|dr|prof|st|sen|rep|gov|gen|lt|col|sgt|jr|sr|vs|no|inc|co|corp|ltd"
    r"|jan|feb|mar|apr|jun|jul|aug|sep|sept|oct|nov|dec|u\.s|u\.k|u\.n|e\.u|a\.m|p\.m|e\.g|i\.e",
    re.IGNORECASE,
)


def sentences_of(text: str) -> list[Span]:
    """The sentences of a canonical text, in reading order, without the white space around them."""
    word_starts = {end: start for start, end in words_of(text)}
    sentences: list[Span] = []
    start = 0
    for match in _SENTENCE_END.finditer(text):
        if match["stops"] and not _stops_end(text, match, word_starts):
            continue
        _append_trimmed(sentences, text, start, match.end())
        start = match.end()
    _append_trimmed(sentences, text, start, len(text))
    return sentences


def _stops_end(text: str, match: re.Match[str], word_starts: dict[int, int]) -> bool:
    """Whether full stops, marks or an ellipsis before white space end a sentence here."""
    following = _NEXT.match(text, match.end())
    after = following.end() if following else match.end()
    if text[after : after + 1].islower():
        return False
    if match["stops"] != ".":
        return True
    stop = match.start()
    start = word_starts.get(stop)
    return start is None or not _is_abbreviation(text, start, stop)


def _is_abbreviation(text: str, start: int, stop: int) -> bool:
    """Whether the word before a full stop is one letter (an initial) or a known abbreviation."""
    if _ABBREVIATION.fullmatch(text, start, stop):
        return True
    kinds = text[max(start - 1, 0) : stop].translate(_KINDS)
    before, word = (kinds[:1], kinds[1:]) if start else ("", kinds)
    # In a script without spaces the unit before may belong to the same word.
    return word.rstrip("m") in {"w", "u"} and text[start].isalpha() and before not in {"u", "m"}


def _append_trimmed(spans: list[Span], text: str, start: int, end: int) -> None:
    piece = text[start:end]
    inner = piece.strip()
    if inner:
        first = start + len(piece) - len(piece.lstrip())
        spans.append(Span(first, first + len(inner)))


def is_inside_word(text: str, offset: int) -> bool:
    """Does a word go on over an offset? Only what stands around it is looked at."""
    kinds = text[max(offset - 1, 0) : offset + 1].translate(_KINDS)
    if not 0 < offset < len(text) or "b" in kinds or ("u" in kinds and "m" not in kinds):
        return False
    low = max(offset - _AROUND, 0)
    inside = offset - low
    return any(start < inside < end for start, end in words_of(text[low : offset + _AROUND]))


def covered(words: Sequence[Span], start: int, end: int) -> WordRange:
    """The words that ``[start, end)`` touches; a word partly covered is covered. ``(0, 0)`` for none.

    Args:
        words: in reading order.
        start: in code points.
        end: in code points.
    """
    if start >= end:
        return WordRange(0, 0)
    first = bisect_left(words, (start + 1, 0)) - 1
    if first < 0 or words[first].end <= start:
        first += 1
    last = bisect_left(words, (end, 0))
    return WordRange(first, last) if first < last else WordRange(0, 0)


def widen(words: Sequence[Span], span: Span) -> Span | None:
    """The span widened to whole words: first touched to last; None if it touches none."""
    i, j = covered(words, span.start, span.end)
    return Span(words[i].start, words[j - 1].end) if i < j else None
