"""What a plot of progress shows: one panel for all tags together and one for each."""

from collections.abc import Iterator
from dataclasses import dataclass

from annotator.core.comparison import Count
from annotator.core.model import Tag
from annotator.services.presenting.progress import Progress, ProgressRow


@dataclass(frozen=True, slots=True)
class Panel:
    """Two figures over the tries.

    Attributes:
        tag: whose figures they are; None for all tags together.
        found: passages found, try by try; None where there is nothing to count or it is not told yet.
        right_tag: found passages with a right tag, likewise.
    """

    tag: Tag | None
    found: tuple[Count | None, ...]
    right_tag: tuple[Count | None, ...]


def panels_of(progress: Progress) -> list[Panel]:
    """The panels of a student's progress; a tag about which nothing is known yet has none."""
    rows = progress.rows
    found, right_tag = (row.found for row in rows), (row.right_tag for row in rows)
    return [Panel(None, tuple(map(_known, found)), tuple(map(_known, right_tag))), *_tag_panels(progress)]


def _tag_panels(progress: Progress) -> Iterator[Panel]:
    for tag in progress.tags:
        panel = Panel(
            tag,
            tuple(_of(row, tag.id, right_tag=False) for row in progress.rows),
            tuple(_of(row, tag.id, right_tag=True) for row in progress.rows),
        )
        if any(panel.found):
            yield panel


def _of(row: ProgressRow, tag_id: str, *, right_tag: bool) -> Count | None:
    figures = row.by_tag.get(tag_id)
    if figures is None:
        return None
    return _known(figures.right_tag if right_tag else figures.found)


def _known(count: Count) -> Count | None:
    return count if count.whole else None
