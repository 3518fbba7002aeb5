"""The plain counts beside the score (scoring method, section 7), read off the rows of a comparison."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.comparison import Count, Row, TagFigures

EXTRA, MISSED = "extra", "missed"


@dataclass(frozen=True, slots=True)
class Figures:
    """The counts of one comparison; fields as in ``Comparison``."""

    found: Count
    optional_found: int
    right_tag: Count
    precision: Count
    by_tag: Mapping[str, TagFigures]
    confusion: Mapping[str, Mapping[str, int]]


class _Tally:
    """Part and whole by tag, while they are counted."""

    def __init__(self, tags: Sequence[str]) -> None:
        self._part = dict.fromkeys(tags, 0)
        self._whole = dict.fromkeys(tags, 0)

    def add(self, tag: str, *, hit: bool) -> None:
        self._whole[tag] += 1
        self._part[tag] += hit

    def of(self, tag: str) -> Count:
        return Count(self._part[tag], self._whole[tag])

    @property
    def total(self) -> Count:
        return Count(sum(self._part.values()), sum(self._whole.values()))


def figures_of(tags: Sequence[str], rows: Iterable[Row]) -> Figures:
    """Count what the rows say.

    Args:
        tags: ids of the lesson's tags, in its order.
        rows: of one comparison.
    """
    found, right_tag, precision = _Tally(tags), _Tally(tags), _Tally(tags)
    confusion = {row: dict.fromkeys([*tags, MISSED], 0) for row in [*tags, EXTRA]}
    optional_found = 0
    for row in rows:
        hit = is_found(row)
        if row.key_tag is not None:
            if not row.code.startswith("optional"):
                found.add(row.key_tag, hit=hit)
                confusion[row.key_tag][MISSED] += not hit
            elif hit:
                optional_found += 1
        if row.key_tag is not None and row.own_tag is not None and hit:
            right_tag.add(row.key_tag, hit=row.verdict != "other")
            confusion[row.key_tag][row.own_tag] += 1
        if row.own_tag is not None and is_counted(row):
            precision.add(row.own_tag, hit=hit)
            confusion[EXTRA][row.own_tag] += not hit
    return Figures(
        found=found.total,
        optional_found=optional_found,
        right_tag=right_tag.total,
        precision=precision.total,
        by_tag={tag: TagFigures(found.of(tag), right_tag.of(tag), precision.of(tag)) for tag in tags},
        confusion=confusion,
    )


def is_found(row: Row) -> bool:
    """Whether the row is of a pair whose fit is at least one half."""
    return row.fit is not None and 2 * row.fit.numerator >= row.fit.denominator


def is_counted(row: Row) -> bool:
    """Whether the row's own mark counts in the precision: a pair, an extra mark or a second tag."""
    return row.fit is not None or row.code == "extra" or (row.code == "duplicate" and not row.same_tag)
