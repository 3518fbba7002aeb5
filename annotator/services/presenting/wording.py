"""Numbers, dates and rules in words, as every kind of report shows them."""

import re
from datetime import datetime
from fractions import Fraction

from annotator.core.comparison import Count
from annotator.core.key import Key, Rules
from annotator.core.model import Provenance

DASH = "–"
MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
OUTCOMES = {
    "exact": "Right passage",
    "accepted": "Accepted tag",
    "other_tag": "Other tag",
    "too_short": "Too short",
    "too_long": "Too long",
    "shifted": "Shifted",
    "split": "In pieces",
    "optional_found": "Optional, found",
    "optional_left": "Optional, left out",
    "merged": "Merged",
    "missed": "Missed",
    "piece": "Piece",
    "ignored": "Not counted",
    "duplicate": "Marked twice",
    "extra": "Extra",
}
PLACES = {
    "share": "The place earns as much as it fits: half of the words give half of the place.",
    "half": "A fit of at least one half earns the place in full; below it earns as much as it fits.",
    "exact": "Only exact borders (within the tolerance) earn anything.",
}

_UNREADABLE = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef"
    + "".join(chr(plane * 0x10000 + low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "]"
)


def readable(text: str) -> str:
    """The text with each code point that HTML cannot hold replaced by U+FFFD; the length stays."""
    return _UNREADABLE.sub("\ufffd", text)


def exact(value: Fraction) -> str:
    """A decimal if two places are exact (``1.6``), else the fraction (``16/9``)."""
    if 100 % value.denominator == 0:
        return hundredths(value).rstrip("0").rstrip(".")
    return f"{value.numerator}/{value.denominator}"


def about(value: Fraction) -> str:
    """Two decimals where ``exact`` gives a fraction; empty where it gives a decimal."""
    return "" if 100 % value.denominator == 0 else f"≈ {hundredths(value)}"


def hundredths(value: Fraction) -> str:
    """The value rounded half up to two decimals."""
    whole, part = divmod(int(value * 100 + Fraction(1, 2)), 100)
    return f"{whole}.{part:02d}"


def points(tenths: int) -> str:
    """Tenths of a point with one decimal."""
    return f"{tenths // 10}.{tenths % 10}"


def percent(count: Count) -> str:
    """The share in whole percent, rounded half up; a dash for a part of nothing."""
    part, whole = count
    return f"{(200 * part + whole) // (2 * whole)}%" if whole else DASH


def part_of(count: Count) -> str:
    """``3 of 4 (75%)``; a dash for a part of nothing."""
    return f"{count.part} of {count.whole} ({percent(count)})" if count.whole else DASH


def counted(number: int, noun: str) -> str:
    """``1 highlight``, ``2 highlights``."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def day(when: datetime) -> str:
    """``5 January 2024``."""
    return f"{when.day} {MONTHS[when.month - 1]} {when.year}"


def moment(when: datetime) -> str:
    """Date, time and offset from UTC, in the zone that the value carries."""
    offset = f"{when:%z}"
    return f"{day(when)}, {when:%H:%M} (UTC{offset[:3]}:{offset[3:5]})"


def shortened(text: str, most: int) -> str:
    """One line of at most so many characters, cut between two words."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return (cut[: cut.rfind(" ")] if " " in cut[most // 2 :] else cut).rstrip(" ,;:") + "…"


def provenance(source: Provenance) -> str:
    """Who published the article where and when, and a note; empty if nothing is known."""
    known = (source.author, source.outlet, source.published, source.address)
    published = ", ".join(part.strip() for part in known if part.strip())
    return " ".join(part for part in (f"{published}." if published else "", source.note.strip()) if part)


def key_name(key: Key) -> str:
    """The key's version with its day, author and note."""
    name = f"version {key.version} of {day(key.created)}"
    if key.author.strip():
        name += f", by {key.author.strip()}"
    return f"{name}. {key.note.strip()}" if key.note.strip() else name


def rules_in_words(key: Key) -> list[str]:
    """The rules of the key, a sentence each."""
    sentences = [*_credit(key.rules), _extra(key.rules)]
    heavy = sum(passage.weight != 1 for passage in key.passages)
    optional = sum(passage.optional for passage in key.passages)
    free = (
        f"{optional} of them optional (can add points, never costs any)" if optional else "none is optional"
    )
    sentences.append(f"The key has {counted(len(key.passages), 'passage')}; {free}.")
    if heavy:
        sentences.append(f"Passages with a weight of more than one share: {heavy}.")
    if key.ignored:
        sentences.append(f"Parts of the text whose words do not count: {len(key.ignored)}.")
    return sentences


def _credit(rules: Rules) -> list[str]:
    tag = rules.tag_share
    borders = "Borders are exact to the word: no tolerance."
    if rules.tolerance:
        borders = f"A border that is up to {counted(rules.tolerance, 'word')} off still counts as exact."
    return [
        f"{_share(1 - tag)} of the credit is for the place, {_share(tag)} for the tag.",
        PLACES[rules.place],
        borders,
    ]


def _extra(rules: Rules) -> str:
    if not rules.extra:
        return "An extra highlight costs nothing."
    noun = "share" if rules.extra == 1 else "of a share"
    return f"An extra highlight puts {exact(rules.extra)} {noun} at stake."


def _share(value: Fraction) -> str:
    return f"{exact(value * 100)}%"
