"""Scoring rules ready to be chosen (scoring method, section 10)."""

from collections.abc import Mapping
from fractions import Fraction

from annotator.core.key import Rules

DEFAULT, LENIENT, STRICT, TAGS_FIRST = "default", "lenient", "strict", "tags_first"
PRESETS: Mapping[str, Rules] = {
    DEFAULT: Rules(),
    LENIENT: Rules(tolerance=2, place="half", extra=Fraction(1, 2)),
    STRICT: Rules(place="exact"),
    TAGS_FIRST: Rules(tag_share=Fraction(1)),
}
"""By id, in the order in which they are offered."""


def preset_of(rules: Rules) -> str | None:
    """The id of the preset that has exactly these rules; None for rules of one's own."""
    return next((name for name, preset in PRESETS.items() if preset == rules), None)
