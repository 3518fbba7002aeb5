"""How far two keys agree, in words: for instructors, never for students."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from annotator.core.agreement import RELIABLE, TENTATIVE, UNRELIABLE, Agreement, level_of
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.wording import DASH, hundredths, percent_of

LEVELS = {
    RELIABLE: "reliable",
    TENTATIVE: "for tentative conclusions only",
    UNRELIABLE: "not reliable",
}
CAUTION = (
    "Alpha and kappa: from 0.8 reliable, from 0.667 for tentative conclusions only (Krippendorff 2004). "
    "The words of a text are not independent of each other, so no interval is shown."
)


@dataclass(frozen=True, slots=True)
class AgreementRow:
    """One figure of the agreement.

    Attributes:
        what: what it is about.
        figure: in percent, or with two decimals; a dash for a figure that does not exist.
        level: how far it can be relied on; empty where that is not said of such a figure.
    """

    what: str
    figure: str
    level: str = ""


def agreement_rows(
    agreement: Agreement, names: Mapping[str, str], language: Language = ENGLISH
) -> list[AgreementRow]:
    """The figures in the order of the scoring method, section 9.

    Args:
        agreement: of two keys.
        names: the tags' names by tag id; a tag without one is called by its id.
        language: how to say it.
    """
    say = language.say
    rows = [
        AgreementRow(say("Agreement on passages"), _share(agreement.place_f1, language)),
        AgreementRow(say("Agreement on passages and tags"), _share(agreement.tag_f1, language)),
    ]
    for tag, figures in agreement.by_tag.items():
        what = say("Agreement on {tag}").format(tag=names.get(tag, tag))
        rows.append(AgreementRow(what, _share(figures.f1, language)))
    rows.append(_with_level(say("Kappa of the tags"), agreement.kappa, language))
    for tag, figures in agreement.by_tag.items():
        what = say("Alpha of the words, {tag}").format(tag=names.get(tag, tag))
        rows.append(_with_level(what, figures.alpha, language))
    return rows


def _share(share: Fraction | None, language: Language) -> str:
    return DASH if share is None else percent_of(share, language)


def _with_level(what: str, figure: Fraction | None, language: Language) -> AgreementRow:
    level = level_of(figure)
    if figure is None or level is None:
        return AgreementRow(what, DASH)
    sign = "−" if figure < 0 else ""
    return AgreementRow(what, sign + hundredths(abs(figure), language), language.say(LEVELS[level]))
