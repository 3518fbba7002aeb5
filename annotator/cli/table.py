"""A comparison as a plain-text table."""

from collections.abc import Sequence
from fractions import Fraction

from annotator.core.comparison import Comparison, Count, Row
from annotator.core.key import Key
from annotator.core.model import Lesson
from annotator.core.outcomes import sentence

HEAD = ("no.", "points", "lost", "fit", "credit", "shares", "earned", "key", "work", "outcome")
GAP = "  "


def table_of(lesson: Lesson, key: Key, comparison: Comparison) -> str:
    """Figures, rows and total, each line with its line end."""
    names = {tag.id: tag.name for tag in lesson.tags}
    rows = [_cells(number, row, names) for number, row in enumerate(comparison.rows, 1)]
    lines = [
        f"{lesson.title} ({lesson.id}, key version {key.version})",
        "",
        f"Found it   {_part(comparison.found)}{_more(comparison.optional_found)}",
        f"Right tag  {_part(comparison.right_tag)}",
        f"Precision  {_part(comparison.precision)}",
        f"Score      {comparison.shown} of 100",
        "",
        *columns([HEAD, *rows, _total(comparison)], HEAD.index("key")),
    ]
    if comparison.dropped:
        lines += ["", "Not compared, because they touch no word: " + ", ".join(comparison.dropped)]
    return "\n".join(lines) + "\n"


def _cells(number: int, row: Row, names: dict[str, str]) -> Sequence[str]:
    return (
        str(number),
        tenths(row.points),
        tenths(row.lost),
        _short(row.fit),
        _short(row.credit),
        _short(row.worth),
        _short(row.earned),
        row.key or "–",
        " ".join(row.passages) or "–",
        sentence(row, names),
    )


def _total(comparison: Comparison) -> Sequence[str]:
    lost = sum(row.lost for row in comparison.rows)
    shares = (_short(comparison.worth), _short(comparison.earned))
    return ("sum", tenths(comparison.points), tenths(lost), "", "", *shares, "", "", "")


def columns(table: Sequence[Sequence[str]], words: int) -> list[str]:
    """The rows with figures to the right and words, from the column ``words`` on, to the left."""
    widths = [max(map(len, column)) for column in zip(*table, strict=True)]
    return [
        GAP.join(
            cell.rjust(width) if place < words else cell.ljust(width)
            for place, (cell, width) in enumerate(zip(row, widths, strict=True))
        ).rstrip()
        for row in table
    ]


def _part(count: Count) -> str:
    part, whole = count
    return f"{part} of {whole} ({(200 * part + whole) // (2 * whole)}%)" if whole else "–"


def _more(optional: int) -> str:
    return f", and {optional} optional" if optional else ""


def tenths(points: int) -> str:
    """Tenths of a point with one decimal."""
    return f"{points // 10}.{points % 10}"


def _short(value: Fraction | None) -> str:
    """Exact if it is whole, else rounded half up to two decimals (JSON has the fractions)."""
    if value is None:
        return "–"
    if value.denominator == 1:
        return str(value.numerator)
    hundredths = int(value * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02d}"
