"""Who decided what when two instructors' keys became one.

The decisions stand in the field ``decisions`` of ``key.json``. They are kept among a key's other fields: the
workspace, a draft and an older version of the program carry them along without knowing them.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace

from annotator.core.key import Key

DECISIONS = "decisions"
MINE, THEIRS, BOTH, NEITHER = "mine", "theirs", "both", "neither"
TOOK = (MINE, THEIRS, BOTH, NEITHER)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided about one passage.

    Attributes:
        passage: its id in the key; that of the key it came from if it was left out.
        took: ``mine`` is the key that was merged into, ``theirs`` the colleague's, ``both`` accepts both
            readings, ``neither`` leaves the passage out.
        by: who decided; may be empty.
        note: why; may be empty.
    """

    passage: str
    took: str
    by: str = ""
    note: str = ""


def decisions_of(key: Key) -> tuple[Decision, ...]:
    """The decisions that a key keeps, in the order in which they were taken."""
    kept = key.other.get(DECISIONS, ())
    return tuple(
        Decision(each["passage"], each["took"], each.get("by", ""), each.get("note", "")) for each in kept
    )


def with_decisions(key: Key, decisions: Iterable[Decision]) -> Key:
    """The key with further decisions behind those that it keeps."""
    kept = [*key.other.get(DECISIONS, ()), *map(decision_fields, decisions)]
    return replace(key, other={**key.other, DECISIONS: kept}) if kept else key


def decision_fields(decision: Decision) -> dict[str, str]:
    """A decision as it stands in ``key.json``: what is empty is left out."""
    fields = {
        "passage": decision.passage,
        "took": decision.took,
        "by": decision.by,
        "note": decision.note,
    }
    return {name: value for name, value in fields.items() if value}
