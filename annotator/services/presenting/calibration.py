"""What a score means: beside what marking blindly, in part or well gives (scoring method, section 11)."""

from dataclasses import dataclass

from annotator.core.key import Key
from annotator.core.model import Article
from annotator.core.presets import DEFAULT, preset_of
from annotator.core.review import Review
from annotator.core.speech import ENGLISH, Language
from annotator.core.words import covered


@dataclass(frozen=True, slots=True)
class Way:
    """A way to mark an article, and the mean scores that it gave in 300 made-up lessons.

    Attributes:
        code: of ``WHAT``.
        half: under the usual rules, where the key covers about half of the article.
        half_from: 5% of the lessons gave less.
        half_to: 5% gave more.
        most: the same where the key covers most of it; so for all figures that follow.
        most_from: 5% of the lessons gave less.
        most_to: 5% gave more.
        found: passages found, in percent.
        lenient: under the lenient rules.
        strict: under the strict rules.
        tags_first: where a wrong tag earns nothing.
    """

    code: str
    half: int
    half_from: int
    half_to: int
    most: int
    most_from: int
    most_to: int
    found: int
    lenient: int
    strict: int
    tags_first: int


WHAT = {
    "whole_article": "marking the whole article as one passage",
    "sentences_one_tag": "marking every sentence with one and the same tag",
    "sentences_random_tags": "marking every sentence with random tags",
    "words_one_tag": "marking every word by itself with one and the same tag",
    "random_words": "marking random words with random tags",
    "passages_random_tags": "marking the right passages with random tags",
    "passages_wrong_tags": "marking the right passages with wrong tags only",
    "first_halves": "marking the first half of every passage with the right tag",
    "one_word_off": "marking every passage with the right tag, but one word off at both ends",
    "two_pieces": "marking every passage in two pieces with the right tag",
    "every_second": "marking every second passage exactly with the right tag",
    "good_student": "good work (85 of 100 passages found, 85 of 100 of these with the right tag)",
    "the_key": "the key itself",
}
"""What is done, by the code of the way."""

WAYS = (
    Way("whole_article", 1, 1, 2, 1, 0, 1, 0, 1, 0, 1),
    Way("sentences_one_tag", 49, 38, 58, 63, 54, 72, 76, 69, 45, 46),
    Way("sentences_random_tags", 44, 35, 54, 57, 48, 66, 76, 62, 41, 34),
    Way("words_one_tag", 9, 7, 11, 42, 32, 53, 100, 55, 42, 30),
    Way("random_words", 23, 14, 33, 34, 28, 41, 52, 48, 0, 21),
    Way("passages_random_tags", 73, 63, 84, 73, 65, 81, 100, 73, 73, 44),
    Way("passages_wrong_tags", 53, 50, 58, 54, 51, 57, 100, 54, 54, 2),
    Way("first_halves", 71, 68, 74, 71, 69, 74, 100, 100, 0, 71),
    Way("one_word_off", 91, 88, 94, 91, 89, 93, 100, 100, 0, 91),
    Way("two_pieces", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100),
    Way("every_second", 70, 67, 76, 70, 67, 74, 51, 70, 70, 70),
    Way("good_student", *(81, 69, 90, 82, 74, 89, 85, 86, 58, 77)),
    Way("the_key", 100, 100, 100, 100, 100, 100, 100, 100, 100, 100),
)

HALF_OR_MOST = 70
"""Percent of the article's words: a key that covers more is one that covers most of it."""

LOOK = "A score alone says little: “found it” and “right tag” say what to look at."
BETWEEN = "To compare: in made-up lessons, {below} gave about {less} of 100 points, and {above} about {more}."
UNDER = "To compare: in made-up lessons, {above} gave about {more} of 100 points."
LIKE_KEY = "This is what the key itself gets."
BLIND = "So few points can come about without close reading, because half of the credit is for the place."
OWN_RULES = "This key has scoring rules of its own, so there is nothing to compare the score with."
NO_CLOSE_READING = 60
"""Points under which there need be no understanding, under the usual rules."""


@dataclass(frozen=True, slots=True)
class CalibrationRow:
    """What a way to mark an article gives.

    Attributes:
        what: what was done.
        score: the mean, with the middle 90% where they are known: ``73 (65 to 81)``.
        mean: as a number.
    """

    what: str
    score: str
    mean: int


@dataclass(frozen=True, slots=True)
class Calibration:
    """What a score means.

    Attributes:
        text: some sentences; neutral, and never the score alone.
        rows: the table behind them, from few points to many; empty for a key with rules of its own.
    """

    text: str
    rows: tuple[CalibrationRow, ...]


def calibration_of(review: Review, language: Language = ENGLISH) -> Calibration | None:
    """What the score of a review means; None without a comparison."""
    if review.key is None or review.comparison is None:
        return None
    say = language.say
    rows = _rows(review.key, review.lesson.article, language)
    if not rows:
        return Calibration(f"{say(OWN_RULES)} {say(LOOK)}", ())
    shown = review.comparison.shown
    sentences = [_between(rows, shown, language)]
    if preset_of(review.key.rules) == DEFAULT and shown < NO_CLOSE_READING:
        sentences.append(say(BLIND))
    return Calibration(" ".join([*sentences, say(LOOK)]), rows)


def _rows(key: Key, article: Article, language: Language) -> tuple[CalibrationRow, ...]:
    column = preset_of(key.rules)
    if column == DEFAULT:
        column = "most" if _coverage(key, article) > HALF_OR_MOST else "half"
    rows = [_row(way, column, language) for way in WAYS] if column else []
    return tuple(sorted(rows, key=lambda row: row.mean))


def _row(way: Way, column: str, language: Language) -> CalibrationRow:
    what = language.say(WHAT[way.code])
    mean: int = getattr(way, column)
    if column not in {"half", "most"}:
        return CalibrationRow(what, str(mean), mean)
    least, most = getattr(way, f"{column}_from"), getattr(way, f"{column}_to")
    if least == most:
        return CalibrationRow(what, str(mean), mean)
    score = language.say("{mean} ({least} to {most})").format(mean=mean, least=least, most=most)
    return CalibrationRow(what, score, mean)


def _coverage(key: Key, article: Article) -> int:
    """How much of the article the key's passages cover, in percent of its words."""
    words: set[int] = set()
    for passage in key.passages:
        words.update(range(*covered(article.words, *passage.span)))
    return 100 * len(words) // len(article.words) if article.words else 0


def _between(rows: tuple[CalibrationRow, ...], shown: int, language: Language) -> str:
    """Beside the nearest ways that gave as many points or less, and more."""
    above = next((row for row in rows if row.mean > shown), None)
    if above is None:
        return language.say(LIKE_KEY)
    below = [row for row in rows if row.mean <= shown]
    if not below:
        return language.say(UNDER).format(above=above.what, more=above.mean)
    values = {"below": below[-1].what, "less": below[-1].mean, "above": above.what, "more": above.mean}
    return language.say(BETWEEN).format(**values)
