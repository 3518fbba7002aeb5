"""Found it and right tag over a student's tries and lessons, as data for a table and a plot."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from annotator.core.comparison import Comparison, Count
from annotator.core.model import Tag
from annotator.core.review import Review
from annotator.core.showing import tags_counted, waiting


@dataclass(frozen=True, slots=True)
class TagProgress:
    """Of one tag of the key: passages found, and those of them with a right tag."""

    found: Count
    right_tag: Count


@dataclass(frozen=True, slots=True)
class ProgressRow:
    """A try.

    Attributes:
        lesson: the lesson's id.
        title: its title.
        number: of the try.
        handed_in: when, in UTC.
        found: required passages found, of all.
        right_tag: found passages with a right tag, of all found ones.
        second: the same with the second answers; None if there are none.
        by_tag: by tag id, for the tags of its lesson; empty while tags of the key are not shown.
        waits: there are passages to think about again.
    """

    lesson: str
    title: str
    number: int
    handed_in: datetime
    found: Count
    right_tag: Count
    second: Count | None
    by_tag: Mapping[str, TagProgress]
    waits: bool = False


@dataclass(frozen=True, slots=True)
class Progress:
    """A student's tries.

    Attributes:
        tags: of all their lessons, each once, as the newest lesson has it.
        rows: in the order of handing in.
    """

    tags: tuple[Tag, ...]
    rows: tuple[ProgressRow, ...]


def progress_of(reviews: Iterable[Review]) -> Progress:
    """The progress that some reviews show; those of open tries and without a comparison are left out."""
    lessons: list[Review] = []
    rows: list[ProgressRow] = []
    for review in reviews:
        if review.comparison is not None and review.attempt.handed_in is not None:
            lessons.append(review)
            rows.append(_row(review, review.comparison, review.attempt.handed_in))
    return Progress(_tags(lessons), tuple(sorted(rows, key=_place)))


def _row(review: Review, comparison: Comparison, handed_in: datetime) -> ProgressRow:
    return ProgressRow(
        lesson=review.lesson.id,
        title=review.lesson.title,
        number=review.attempt.number,
        handed_in=handed_in,
        found=comparison.found,
        right_tag=comparison.right_tag,
        second=review.second.right_tag if review.second is not None else None,
        by_tag=_by_tag(comparison) if tags_counted(review) else {},
        waits=bool(waiting(review)),
    )


def _by_tag(comparison: Comparison) -> dict[str, TagProgress]:
    return {tag: TagProgress(figures.found, figures.right_tag) for tag, figures in comparison.by_tag.items()}


def _place(row: ProgressRow) -> tuple[datetime, str, int]:
    return row.handed_in, row.lesson, row.number


def _tags(reviews: Sequence[Review]) -> tuple[Tag, ...]:
    newest = sorted(reviews, key=lambda review: review.attempt.started)
    return tuple({tag.id: tag for review in newest for tag in review.lesson.tags}.values())
