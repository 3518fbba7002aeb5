"""The tables of a report: how the score is made, the figures by tag, the confusion table."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction

from annotator.core.comparison import Comparison, Row, TagFigures
from annotator.core.model import Tag
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
        rows: one for each outcome.
        worth: sum of the shares at stake.
        earned: sum of the shares earned.
        points: sum of the rows' points.
        lost: sum of the rows' lost points.
        shown: the score in whole percent.
        sum: the division in words.
    """

    rows: tuple[ShareRow, ...]
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
        by_tag: (tag's name, found, right tag, precision).
        all_tags: found, right tag and precision in total.
        columns: of the confusion table: the tags' names and "missed".
        confusion: (name of the row, a count for each column, sum).
        sums: of the confusion table's columns, and the sum of all.
    """

    total: tuple[Figure, ...]
    by_tag: tuple[tuple[str, tuple[str, ...]], ...]
    all_tags: tuple[str, ...]
    columns: tuple[str, ...]
    confusion: tuple[tuple[str, tuple[int, ...], int], ...]
    sums: tuple[int, ...]


def shares_of(comparison: Comparison, cards: Sequence[Card]) -> Shares:
    """The table that makes the score, from the rows and their cards."""
    rows = comparison.rows
    return Shares(
        rows=tuple(_share_row(row, card) for row, card in zip(rows, cards, strict=True)),
        worth=_sum(comparison.worth),
        earned=_sum(comparison.earned),
        points=points(comparison.points),
        lost=points(sum(row.lost for row in rows)),
        shown=comparison.shown,
        sum=_division(comparison),
    )


def figures_of(tags: Sequence[Tag], comparison: Comparison) -> Figures:
    """The figures beside the score, by tag and in total."""
    columns = [*(tag.id for tag in tags), "missed"]
    table = comparison.confusion
    names = {tag.id: tag.name for tag in tags} | {"extra": "Not in the key"}
    confusion = [
        (names[row], tuple(table[row][column] for column in columns)) for row in [*columns[:-1], "extra"]
    ]
    sums = [sum(counts) for counts in zip(*(counts for _, counts in confusion), strict=True)]
    return Figures(
        total=_total(comparison),
        by_tag=tuple((tag.name, _three(comparison.by_tag[tag.id])) for tag in tags),
        all_tags=_three(comparison),
        columns=(*(tag.name for tag in tags), "Missed"),
        confusion=tuple((name, counts, sum(counts)) for name, counts in confusion),
        sums=(*sums, sum(sums)),
    )


def _share_row(row: Row, card: Card) -> ShareRow:
    return ShareRow(
        number=card.number,
        quote=shortened(card.quote, QUOTE),
        outcome=card.outcome,
        fit=_number(row.fit),
        credit=_number(row.credit),
        worth=_number(row.worth),
        earned=_number(row.earned),
        points=points(row.points),
        lost=points(row.lost),
    )


def _number(value: Fraction | None) -> Number:
    return Number(DASH) if value is None else Number(exact(value), about(value))


def _sum(value: Fraction) -> Number:
    """A sum; of a long fraction only the two decimals, because the exact one stands below the table."""
    number = _number(value)
    return Number(number.about) if len(number.exact) > LONGEST else number


def _division(comparison: Comparison) -> str:
    if not comparison.worth:
        return "Nothing is at stake, so the score is 100."
    score = comparison.score * 100
    division = f"Score = {exact(comparison.earned)} ÷ {exact(comparison.worth)} × 100"
    return f"{division} {'≈' if (score * 100).denominator > 1 else '='} {hundredths(score)}"


def _total(comparison: Comparison) -> tuple[Figure, ...]:
    more = comparison.optional_found
    found = "passages of the key that you found, whatever the tag" + (
        f"; and {more} optional" if more else ""
    )
    return (
        Figure("Found it", part_of(comparison.found), found),
        Figure("Right tag", part_of(comparison.right_tag), "found passages to which you gave a right tag"),
        Figure(
            "Precision", part_of(comparison.precision), "highlights of yours that met a passage of the key"
        ),
    )


def _three(figures: Comparison | TagFigures) -> tuple[str, ...]:
    return part_of(figures.found), part_of(figures.right_tag), part_of(figures.precision)
