"""What the student of the demo marks, says and thinks again about."""

from dataclasses import dataclass

STUDENT = "Ana (7b)"
NEWCOMERS = ("Ben (7b)", "Chloé (7b)", "Dilan (7b)", "Emma (7b)", "Fadi (7b)")
"""They come to the same computer, one after the other."""

REFUSAL = "President Joe Biden’s refusal to secure the southern border"
DEPENDING = "the Biden administration is now depending on Mexico for help"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
WATCH = "Under Biden’s watch, illegal immigration has skyrocketed repeatedly"
AGENCY = (
    "In December 2023, the U.S. Customs and Border Protection (CBP) reported that 300,000 illegal immigrants "
    "were processed at the southern border, marking a new record high"
)
VISION = "We share the vision that we need to lift up the region"
AMNESTY = "Among Mexico’s please include the U.S. granting amnesty to around 10 million illegal immigrants"
DEMANDS = (
    "On Jan. 5, 2024, López Obrador said Mexico would only cooperate with the U.S. in tackling the illegal "
    "immigration crisis"
)


@dataclass(frozen=True, slots=True)
class Step:
    """One highlight that the student makes.

    Attributes:
        quote: the words that are dragged over.
        digit: the key that is pressed.
        reason: what is typed; nothing for none.
        sure: how sure the student says to be; None for nothing said.
        source: the words that say who says so; nothing for none.
    """

    quote: str
    digit: int
    reason: str = ""
    sure: bool | None = None
    source: str = ""


FIRST_TRY = (
    Step(REFUSAL, 2, "“Refusal” says what he wants. Nobody can measure that.", sure=True),
    Step(
        "has allowed millions of illegal immigrants to pour across the border",
        1,
        "There is a number, but nobody is named who counted.",
    ),
    Step(DEPENDING, 1, "It could be checked; no source.", sure=False),
    Step(OFFICIALS, 3, "Officials said it, so there is a source.", sure=True),
    Step(WATCH, 2, "“Skyrocketed” is loaded."),
    Step(
        "illegal border crossings at the southern border reached a new high",
        1,
        "Which count? It does not say.",
    ),
    Step("Biden refuses to enforce border security measures", 2, "The same word again, it judges."),
    Step(
        AGENCY,
        3,
        "The agency is named, and the month. I could look it up.",
        sure=True,
        source="the U.S. Customs and Border Protection",
    ),
    Step("has a very ambitious agenda", 2, "What is “very ambitious”? Somebody’s judgement."),
    Step(VISION, 2),
    Step("negotiators are seeking that Mexico ramp up security measures", 1, "No name for the negotiators."),
    Step(
        "Fentanyl has poured right across the border in record numbers and has taken the lives of more than "
        "100,000 Americans",
        1,
        "A big number without a source or a year.",
    ),
)
SECOND_TRY = (
    Step(AMNESTY, 1, "Mexico asked for this, but who says so?"),
    Step(DEMANDS, 3, "He said it himself, on a day that is named."),
)
"""What is added to the first."""

SECOND_ANSWER = (1, "No official is named, so I cannot look it up.")
"""About ``OFFICIALS``: a digit and a reason."""
DIFFERENCE = "I stopped before “with the crisis”, and the key hears the writer in “depending”."
"""About ``DEPENDING``."""
CONTEST = "“Under Biden’s watch” says whose fault it is. No count can settle that."
"""About ``WATCH``."""
