"""A comparison as JSON, with the field names of the scoring vectors."""

import json
from collections.abc import Mapping
from fractions import Fraction
from typing import Any

from annotator.core.comparison import Comparison, Row, TagFigures
from annotator.core.outcomes import sentence
from annotator.core.review import Review


def comparison_to_json(comparison: Comparison, names: Mapping[str, str]) -> dict[str, Any]:
    """The comparison as values that ``json`` can write; fractions are strings in lowest terms.

    Args:
        comparison: of any work.
        names: the tags' names for the sentences, by tag id; a tag without one is called by its id.
    """
    return {
        "score": str(comparison.score),
        "shown": comparison.shown,
        "points": comparison.points,
        "earned": str(comparison.earned),
        "worth": str(comparison.worth),
        **_figures(comparison),
        "optional_found": comparison.optional_found,
        "by_tag": {tag: _figures(figures) for tag, figures in comparison.by_tag.items()},
        "confusion": {row: dict(counts) for row, counts in comparison.confusion.items()},
        "rows": [row_to_json(row, names) for row in comparison.rows],
        "dropped": list(comparison.dropped),
    }


def result_text(lesson_id: str, key_version: int, comparison: Comparison) -> str:
    """What ``annotator compare --json`` prints: ASCII, tags called by their ids."""
    return written({"lesson": lesson_id, "key_version": key_version} | comparison_to_json(comparison, {}))


def result_to_json(review: Review) -> str:
    """The same text for a review; without a comparison only the names of lesson and key version."""
    comparison = review.comparison
    if review.key is None or comparison is None:
        return written({"lesson": review.lesson.id, "key_version": None})
    return result_text(review.lesson.id, review.key.version, comparison)


def written(values: Mapping[str, Any]) -> str:
    """Values as the text that a command prints: ASCII, indented, with a line end."""
    return json.dumps(values, indent=2) + "\n"


def _figures(figures: Comparison | TagFigures) -> dict[str, Any]:
    return {
        "found": list(figures.found),
        "right_tag": list(figures.right_tag),
        "precision": list(figures.precision),
    }


def row_to_json(row: Row, names: Mapping[str, str]) -> dict[str, Any]:
    """A row as values that ``json`` can write; ``names`` as in ``comparison_to_json``."""
    return {
        "code": row.code,
        "key": row.key,
        "student": list(row.passages),
        "fit": text_of(row.fit),
        "tag": row.verdict,
        "credit": text_of(row.credit),
        "worth": str(row.worth),
        "earned": str(row.earned),
        "sentence": sentence(row, names),
        "points": row.points,
    }


def text_of(value: Fraction | None) -> str | None:
    """A fraction as a string in lowest terms; None for a figure that does not exist."""
    return None if value is None else str(value)
