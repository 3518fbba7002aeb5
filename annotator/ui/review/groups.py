"""The kinds of outcome that a student can look at one at a time, and which of them are differences."""

from collections.abc import Collection

from annotator.core.comparison import Row
from annotator.ui.actions import QT_TRANSLATE_NOOP

GROUPS = (
    ("all", QT_TRANSLATE_NOOP("groups", "All outcomes")),
    ("waiting", QT_TRANSLATE_NOOP("groups", "To think about again")),
    ("agreed", QT_TRANSLATE_NOOP("groups", "Agreed")),
    ("tag", QT_TRANSLATE_NOOP("groups", "Other tag")),
    ("edges", QT_TRANSLATE_NOOP("groups", "Other edges")),
    ("missed", QT_TRANSLATE_NOOP("groups", "Missed")),
    ("extra", QT_TRANSLATE_NOOP("groups", "Extra")),
    ("sure", QT_TRANSLATE_NOOP("groups", "Sure and different")),
)

_EDGES = {"too_short", "too_long", "shifted", "split"}
_MISSED = {"missed", "merged", "optional_left"}
_NO_DIFFERENCE = {"piece", "ignored", "optional_left"}
_EXTRA = {"extra", "duplicate"}


def groups_of(row: Row, sure: Collection[str] = ()) -> set[str]:
    """The groups that an outcome belongs to; another tag and other edges can come together.

    Args:
        row: of a comparison.
        sure: ids of the highlights that the student was sure of.
    """
    groups = _by_outcome(row)
    if row.passages and row.passages[0] in sure and (row.verdict == "other" or row.code == "extra"):
        groups.add("sure")
    return groups


def _by_outcome(row: Row) -> set[str]:
    groups = {"all"}
    if row.key is None:
        return groups | {"extra"}
    if row.code in _MISSED:
        return groups | {"missed"}
    if row.verdict == "other":
        groups.add("tag")
    if row.inner_code in _EDGES:
        groups.add("edges")
    return groups if len(groups) > 1 else groups | {"agreed"}


def differs(row: Row) -> bool:
    """Whether student and key do not say the same here."""
    if row.code in _NO_DIFFERENCE or (row.code == "duplicate" and row.same_tag):
        return False
    return "agreed" not in _by_outcome(row)


def contestable(row: Row) -> bool:
    """Whether there is something of the key to disagree with: a passage of it, or that it has none here."""
    return row.key is not None or row.code in _EXTRA
