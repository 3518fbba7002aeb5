"""What of the key a student sees after handing in: as the lesson says, and what waits for a second answer.

Whatever shows a review (window, reports, progress) asks here and decides nothing itself.
"""

from collections.abc import Iterator, Sequence

from annotator.core.comparison import Row
from annotator.core.model import ALL, SCORE, SECOND, Tag
from annotator.core.review import Review

UNKNOWN = "?"
"""Stands for the letter of a tag that is not shown."""

_LINES = ("dotted", "double", "dashed", "wavy", "solid")


def outcomes_shown(review: Review) -> bool:
    """Whether the key's passages and their reasons are shown, and what became of each highlight."""
    return review.comparison is not None and review.lesson.activity.show != SCORE


def rows_shown(review: Review) -> tuple[Row, ...] | None:
    """The outcomes that are shown; None if there are only the student's own passages to show."""
    if review.comparison is None or not outcomes_shown(review):
        return None
    return review.comparison.rows


def waiting(review: Review) -> tuple[str, ...]:
    """The highlights that wait for a second answer, in reading order.

    They are those that met a passage of the key, but with a tag that it does not accept, in a lesson that
    lets its students think again. Until then the key's tag for them is not shown. In a lesson that shows
    no outcomes nothing waits: a second look begins with knowing which passage to look at.
    """
    return tuple(row.passages[0] for row in _waiting_rows(review))


def withheld(review: Review) -> frozenset[str]:
    """The key's passages whose tag and reason are not shown yet."""
    return frozenset(row.key for row in _waiting_rows(review) if row.key is not None)


def unnamed(review: Review) -> frozenset[str]:
    """The key's passages whose tag is not shown: those that are withheld, or all if the lesson says so."""
    if review.key is not None and review.lesson.activity.show != ALL:
        return frozenset(passage.id for passage in review.key.passages)
    return withheld(review)


def tags_counted(review: Review) -> bool:
    """Whether figures are shown that tell how many passages of the key have which tag."""
    return review.lesson.activity.show == ALL and not any(_waiting_rows(review))


def line_of_unknown(tags: Sequence[Tag]) -> str:
    """A kind of line that none of the lesson's tags has, for passages whose tag is not shown."""
    used = {tag.line for tag in tags}
    return next((line for line in _LINES if line not in used), _LINES[0])


def _waiting_rows(review: Review) -> Iterator[Row]:
    rows = rows_shown(review)
    if rows is None or not review.lesson.activity.think_again:
        return
    answered = {each.own for each in review.responses if each.kind == SECOND}
    for row in rows:
        if row.verdict == "other" and row.passages[0] not in answered:
            yield row
