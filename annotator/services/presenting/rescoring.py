"""A rescoring in words: who gains, who loses, and why."""

from collections.abc import Mapping

from annotator.core.comparison import Row
from annotator.core.outcomes import sentence
from annotator.core.rescoring import RowChange
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.wording import exact

DIRECTIONS = {"gains": "Gains", "loses": "Loses", "same": "The same"}
MISSING = {
    "before": "Not in the old key.",
    "after": "Not in the new key.",
    "met_before": "Met by a highlight until now.",
    "met_after": "Met by a highlight now.",
}
"""Where a passage of the key has a row of its own with one version only."""


def change_in_words(
    change: RowChange, names: Mapping[str, str], language: Language = ENGLISH
) -> tuple[str, str]:
    """What was said of it with the old key, and what is said with the new one.

    If the outcome is the same and only the shares at stake are others, both say the shares.

    Args:
        change: of a student's rows.
        names: the tags' names by tag id; a tag without one is called by its id.
        language: how to say it.
    """
    before, after = (
        _told(row, side, change, names, language)
        for row, side in ((change.before, "before"), (change.after, "after"))
    )
    if change.before and change.after and before == after:
        return _with_shares(change.before, before, language), _with_shares(change.after, after, language)
    return before, after


def _told(row: Row | None, side: str, change: RowChange, names: Mapping[str, str], language: Language) -> str:
    if row is not None:
        return sentence(row, names, say=language.say)
    return language.say(MISSING[f"met_{side}" if change.in_both else side])


def _with_shares(row: Row, told: str, language: Language) -> str:
    shares = {"earned": exact(row.earned, language), "worth": exact(row.worth, language)}
    return language.say("{outcome} Shares: {earned} of {worth}.").format(outcome=told, **shares)
