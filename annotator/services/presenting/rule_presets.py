"""Rules ready to be chosen, in words, with what they give on the article at hand."""

from collections.abc import Mapping
from dataclasses import dataclass

from annotator.core.made_up_students import Way
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.calibration import WHAT
from annotator.services.presenting.wording import DASH, percent_of, rounded

PRESET_NAMES = {
    "default": "Default",
    "lenient": "Lenient",
    "strict": "Strict",
    "tags_first": "Tags first",
}
PRESET_MEANINGS = {
    "default": "Place and tag count half each, and an extra highlight puts one share at stake.",
    "lenient": "Edges up to two words off are exact, half of a passage is enough, and an extra highlight "
    "puts half a share at stake.",
    "strict": "Only exact edges earn anything.",
    "tags_first": "A wrong tag earns nothing.",
}
OWN_RULES = "Rules of your own"


@dataclass(frozen=True, slots=True)
class WayRow:
    """A way to mark the article and what it gives.

    Attributes:
        what: what is done.
        scores: the mean score in whole points, by the id of the rules.
        found: passages found, in percent; a dash if the key requires none.
    """

    what: str
    scores: Mapping[str, int]
    found: str


def way_rows(ways: tuple[Way, ...], language: Language = ENGLISH) -> list[WayRow]:
    """The table of ``core.made_up_students.calibrated`` in words.

    Args:
        ways: in the order in which they shall stand.
        language: how to say it.
    """
    return [
        WayRow(
            language.say(WHAT[way.code]),
            {rules: rounded(mean) for rules, mean in way.means.items()},
            DASH if way.found is None else percent_of(way.found, language),
        )
        for way in ways
    ]
