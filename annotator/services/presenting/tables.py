"""The tables of a report: how the score is made, the figures by tag, the confusion table."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import overload

from annotator.core.comparison import Comparison, Row, TagFigures
from annotator.core.review import Review
from annotator.core.showing import outcomes_shown, tags_counted
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.cards import Card
from annotator.services.presenting.wording import DASH, about, exact, hundredths, part_of, points, shortened

QUOTE = 70
"""Characters of a passage that a table shows."""
LONGEST = 9
"""Characters of a fraction that a column has room for."""


@dataclass(frozen=True, slots=True)
class Number:
    """An exact figure, and two decimals beside it where that helps."""

    exact: str
    about: str = ""


@dataclass(frozen=True, slots=True)
class ShareRow:
    """A line of the table that makes the score."""

    number: int
    quote: str
    outcome: str
    fit: Number
    credit: Number
    worth: Number
    earned: Number
    points: str
    lost: str


@dataclass(frozen=True, slots=True)
class Shares:
    """How the score is made.

    Attributes:
        rows: one for each outcome; empty if no outcomes are shown.
        worth: sum of the shares at stake.
        earned: sum of the shares earned.
        points: sum of the rows' points.
        lost: sum of the rows' lost points.
        shown: the score in whole percent.
        sum: the division in words.
    """

    rows: Sequence[ShareRow]
    worth: Number
    earned: Number
    points: str
    lost: str
    shown: int
    sum: str


@dataclass(frozen=True, slots=True)
class Figure:
    """A count of something: its name, part and whole, and what it means."""

    name: str
    value: str
    meaning: str


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures beside the score.

    Attributes:
        total: found it, right tag, precision.
        by_tag: (tag's name, found, right tag, precision); empty while tags are not shown.
        all_tags: found, right tag and precision in total.
        columns: of the confusion table: the tags' names and "missed"; empty while tags are not shown.
        confusion: (name of the row, a count for each column, sum).
        sums: of the confusion table's columns, and the sum of all.
    """

    total: tuple[Figure, ...]
    by_tag: tuple[tuple[str, tuple[str, ...]], ...]
    all_tags: tuple[str, ...]
    columns: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...], int], ...]
    sums: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class AnswerRow:
    """A figure of the first answers and the same of the second ones."""

    name: str
    first: str
    second: str


def shares_of(review: Review, cards: Sequence[Card], language: Language = ENGLISH) -> Shares | None:
    """The table that makes the score, from the rows and their cards; None without a comparison."""
    shares = shares_on_demand(review, cards.__getitem__, language)
    return None if shares is None else replace(shares, rows=tuple(shares.rows))


def shares_on_demand(
    review: Review, card: Callable[[int], Card], language: Language = ENGLISH
) -> Shares | None:
    """The table that makes the score; each row is made when it is first asked for.

    Args:
        review: whose score it is.
        card: gives the card of an outcome, counted from 0.
        language: of the words.

    Returns:
        None without a comparison; no rows if the lesson does not show the outcomes.
    """
    comparison = review.comparison
    if comparison is None:
        return None
    return Shares(
        rows=_ShareRows(comparison.rows if outcomes_shown(review) else (), card, language),
        worth=_sum(comparison.worth, language),
        earned=_sum(comparison.earned, language),
        points=points(comparison.points, language),
        lost=points(sum(row.lost for row in comparison.rows), language),
        shown=comparison.shown,
        sum=_division(comparison, language),
    )


class _ShareRows(Sequence[ShareRow]):
    """The lines of the table; of ten thousand few are ever looked at."""

    def __init__(self, rows: Sequence[Row], card: Callable[[int], Card], language: Language) -> None:
        self._rows = rows
        self._card = card
        self._language = language
        self._made: dict[int, ShareRow] = {}

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, place: int) -> ShareRow: ...
    @overload
    def __getitem__(self, place: slice) -> Sequence[ShareRow]: ...
    def __getitem__(self, place: int | slice) -> ShareRow | Sequence[ShareRow]:
        if isinstance(place, slice):
            return [self[each] for each in range(len(self))[place]]
        number = range(len(self))[place]
        made = self._made.get(number)
        if made is None:
            made = self._made[number] = _share_row(self._rows[number], self._card(number), self._language)
        return made


def answers_of(first: Comparison, second: Comparison, language: Language = ENGLISH) -> tuple[AnswerRow, ...]:
    """The score and the figures of the first and of the second answers, side by side."""
    scores = [language.say("{score} of 100").format(score=each.shown) for each in (first, second)]
    rows = [AnswerRow(language.say("Score"), *scores)]
    for one, other in zip(_total(first, language), _total(second, language), strict=True):
        rows.append(AnswerRow(one.name, one.value, other.value))
    return tuple(rows)


def figures_of(review: Review, language: Language = ENGLISH) -> Figures | None:
    """The figures beside the score, in total and, where the key's tags are shown, by tag; of first answers.

    None without a comparison.
    """
    comparison, tags = review.comparison, review.lesson.tags
    if comparison is None:
        return None
    if not tags_counted(review):
        return Figures(_total(comparison, language), (), _three(comparison, language), (), (), ())
    columns = [*(tag.id for tag in tags), "missed"]
    table = comparison.confusion
    names = {tag.id: tag.name for tag in tags} | {"extra": language.say("Not in the key")}
    confusion = [
        (names[row], tuple(table[row][column] for column in columns)) for row in [*columns[:-1], "extra"]
    ]
    sums = [sum(counts) for counts in zip(*(counts for _, counts in confusion), strict=True)]
    return Figures(
        total=_total(comparison, language),
        by_tag=tuple((tag.name, _three(comparison.by_tag[tag.id], language)) for tag in tags),
        all_tags=_three(comparison, language),
        columns=(*(tag.name for tag in tags), language.say("Missed")),
        confusion=tuple((name, counts, sum(counts)) for name, counts in confusion),
        sums=(*sums, sum(sums)),
    )


def _share_row(row: Row, card: Card, language: Language) -> ShareRow:
    return ShareRow(
        number=card.number,
        quote=shortened(card.quote, QUOTE),
        outcome=card.outcome,
        fit=_number(row.fit, language),
        credit=_number(row.credit, language),
        worth=_number(row.worth, language),
        earned=_number(row.earned, language),
        points=points(row.points, language),
        lost=points(row.lost, language),
    )


def _number(value: Fraction | None, language: Language) -> Number:
    return Number(DASH) if value is None else Number(exact(value, language), about(value, language))


def _sum(value: Fraction, language: Language) -> Number:
    """A sum; of a long fraction only the two decimals, because the exact one stands below the table."""
    number = _number(value, language)
    return Number(number.about) if len(number.exact) > LONGEST else number


def _division(comparison: Comparison, language: Language) -> str:
    if not comparison.worth:
        return language.say("Nothing is at stake, so the score is 100.")
    score = comparison.score * 100
    earned, worth = exact(comparison.earned, language), exact(comparison.worth, language)
    division = language.say("Score = {earned} ÷ {worth} × 100").format(earned=earned, worth=worth)
    return f"{division} {'≈' if (score * 100).denominator > 1 else '='} {hundredths(score, language)}"


def _total(comparison: Comparison, language: Language) -> tuple[Figure, ...]:
    say, more = language.say, comparison.optional_found
    found = say("passages of the key that you found, whatever the tag")
    if more:
        found = say("{found}; and %n optional", more).format(found=found)
    right_tag = say("found passages to which you gave a right tag")
    precision = say("highlights of yours that met a passage of the key")
    return (
        Figure(say("Found it"), part_of(comparison.found, language), found),
        Figure(say("Right tag"), part_of(comparison.right_tag, language), right_tag),
        Figure(say("Precision"), part_of(comparison.precision, language), precision),
    )


def _three(figures: Comparison | TagFigures, language: Language) -> tuple[str, ...]:
    counts = figures.found, figures.right_tag, figures.precision
    return tuple(part_of(count, language) for count in counts)
