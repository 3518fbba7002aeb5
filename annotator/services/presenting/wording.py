"""Numbers, dates and rules in words, as every kind of report shows them."""

import re
from datetime import datetime
from fractions import Fraction

from annotator.core.comparison import Count
from annotator.core.key import Key, Rules
from annotator.core.model import Provenance
from annotator.core.speech import ENGLISH, Language

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
SURE = {True: "Sure", False: "Not sure", None: ""}
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


def exact(value: Fraction, language: Language = ENGLISH) -> str:
    """A decimal if two places are exact (``1.6``), else the fraction (``16/9``)."""
    if 100 % value.denominator == 0:
        return hundredths(value, language).rstrip("0").rstrip(language.point)
    return f"{value.numerator}/{value.denominator}"


def about(value: Fraction, language: Language = ENGLISH) -> str:
    """Two decimals where ``exact`` gives a fraction; empty where it gives a decimal."""
    return "" if 100 % value.denominator == 0 else f"≈ {hundredths(value, language)}"


def hundredths(value: Fraction, language: Language = ENGLISH) -> str:
    """The value rounded half up to two decimals."""
    whole, part = divmod(int(value * 100 + Fraction(1, 2)), 100)
    return f"{whole}{language.point}{part:02d}"


def tenths(value: Fraction, language: Language = ENGLISH) -> str:
    """The value rounded half up to one decimal."""
    return points(int(value * 10 + Fraction(1, 2)), language)


def points(in_tenths: int, language: Language = ENGLISH) -> str:
    """Tenths of a point with one decimal."""
    return f"{in_tenths // 10}{language.point}{in_tenths % 10}"


def rounded(value: Fraction) -> int:
    """The value rounded half up to a whole number."""
    return int(value + Fraction(1, 2))


def percent(count: Count, language: Language = ENGLISH) -> str:
    """The share in whole percent, rounded half up; a dash for a part of nothing."""
    return percent_of(Fraction(count.part, count.whole), language) if count.whole else DASH


def percent_of(share: Fraction, language: Language = ENGLISH) -> str:
    """A share in whole percent, rounded half up."""
    return in_percent(str(rounded(share * 100)), language)


def in_percent(number: str, language: Language = ENGLISH) -> str:
    """A number with its percent sign."""
    return language.say("{number}%").format(number=number)


def part_of(count: Count, language: Language = ENGLISH) -> str:
    """``3 of 4 (75%)``; a dash for a part of nothing."""
    if not count.whole:
        return DASH
    share = percent(count, language)
    return language.say("{part} of {whole} ({share})").format(part=count.part, whole=count.whole, share=share)


def day(when: datetime, language: Language = ENGLISH) -> str:
    """``5 January 2024``."""
    month = language.say(MONTHS[when.month - 1])
    return language.say("{day} {month} {year}").format(day=when.day, month=month, year=when.year)


def moment(when: datetime, language: Language = ENGLISH) -> str:
    """Date, time and offset from UTC, in the zone that the value carries."""
    offset = f"{when:%z}"
    return f"{day(when, language)}, {when:%H:%M} (UTC{offset[:3]}:{offset[3:5]})"


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


def key_name(key: Key, language: Language = ENGLISH) -> str:
    """The key's version with its day, author and note."""
    created, author = day(key.created, language), key.author.strip()
    name = language.say("version {version} of {day}").format(version=key.version, day=created)
    if author:
        name = language.say("{version}, by {author}").format(version=name, author=author)
    return f"{name}. {key.note.strip()}" if key.note.strip() else name


def rules_in_words(key: Key, language: Language = ENGLISH) -> list[str]:
    """The rules of the key, a sentence each."""
    say = language.say
    sentences = [*_credit(key.rules, language), _extra(key.rules, language)]
    heavy = sum(passage.weight != 1 for passage in key.passages)
    optional = sum(passage.optional for passage in key.passages)
    passages = say("The key has %n passage(s)", len(key.passages))
    if optional:
        free = say("%n of them optional (can add points, never costs any)", optional)
    else:
        free = say("none is optional")
    sentences.append(f"{passages}; {free}.")
    if heavy:
        sentences.append(say("Passages with a weight of more than one share: {count}.").format(count=heavy))
    if key.ignored:
        count = len(key.ignored)
        sentences.append(say("Parts of the text whose words do not count: {count}.").format(count=count))
    return sentences


def _credit(rules: Rules, language: Language) -> list[str]:
    say = language.say
    place, tag = _share(1 - rules.tag_share, language), _share(rules.tag_share, language)
    borders = say("Borders are exact to the word: no tolerance.")
    if rules.tolerance:
        borders = say("A border that is up to %n word(s) off still counts as exact.", rules.tolerance)
    return [
        say("{place} of the credit is for the place, {tag} for the tag.").format(place=place, tag=tag),
        say(PLACES[rules.place]),
        borders,
    ]


def _extra(rules: Rules, language: Language) -> str:
    if not rules.extra:
        return language.say("An extra highlight costs nothing.")
    if rules.extra == 1:
        return language.say("An extra highlight puts 1 share at stake.")
    extra = exact(rules.extra, language)
    return language.say("An extra highlight puts {extra} of a share at stake.").format(extra=extra)


def _share(value: Fraction, language: Language) -> str:
    return in_percent(exact(value * 100, language), language)
