"""The kinds of outcome that a student can look at one at a time."""

from annotator.core.comparison import Row
from annotator.ui.actions import QT_TRANSLATE_NOOP

GROUPS = (
    ("all", QT_TRANSLATE_NOOP("groups", "All outcomes")),
    ("agreed", QT_TRANSLATE_NOOP("groups", "Agreed")),
    ("tag", QT_TRANSLATE_NOOP("groups", "Other tag")),
    ("edges", QT_TRANSLATE_NOOP("groups", "Other edges")),
    ("missed", QT_TRANSLATE_NOOP("groups", "Missed")),
    ("extra", QT_TRANSLATE_NOOP("groups", "Extra")),
)

_EDGES = {"too_short", "too_long", "shifted", "split"}
_MISSED = {"missed", "merged", "optional_left"}


def groups_of(row: Row) -> set[str]:
    """The groups an outcome belongs to; another tag and other edges can come together."""
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
