"""What a report says of a review, in words and in order, before it has a format."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import tzinfo

from annotator import __version__
from annotator.content.reports.layers import KEY, OWN, Layers, Mark, layers_of
from annotator.core.model import Tag
from annotator.core.palette import is_colour, tag_colour
from annotator.core.responding import withheld
from annotator.core.review import Review
from annotator.core.speech import ENGLISH, Language
from annotator.core.tag_sets import LINES
from annotator.services.presenting.calibration import Calibration, calibration_of
from annotator.services.presenting.cards import Card, cards_of
from annotator.services.presenting.tables import (
    AnswerRow,
    Figures,
    Shares,
    answers_of,
    figures_of,
    shares_of,
)
from annotator.services.presenting.wording import key_name, moment, provenance, rules_in_words


@dataclass(frozen=True, slots=True)
class Fact:
    """A line of the report's head.

    Attributes:
        name: what it is.
        value: as text.
        personal: written by a person, so of unknown direction.
    """

    name: str
    value: str
    personal: bool = False


@dataclass(frozen=True, slots=True)
class TagView:
    """A tag with its colours on paper."""

    tag: Tag
    ink: str
    tint: str
    line: str


@dataclass(frozen=True, slots=True)
class ReportView:
    """Everything that a report shows.

    Attributes:
        title: the lesson's.
        student: name or code name.
        attempt: the try's number.
        facts: the head of the report.
        status: why there is no score; empty if there is one.
        tags: in the lesson's order.
        layers: the article.
        cards: in reading order.
        goals: of the lesson.
        waiting: how many cards wait for a second answer; until then some of the key is not shown.
        answers: the figures of first and second answers; none without a second answer.
        calibration: what the score means; None without a comparison.
        shares: how the score is made; None without a comparison.
        figures: the figures beside the score; None without a comparison.
        rules: a sentence each; none without a comparison.
        dropped: highlights that touch no word.
        language: of the article.
        sha256: of the article's text.
        version: of the program.
    """

    title: str
    student: str
    attempt: int
    facts: tuple[Fact, ...]
    status: str
    tags: tuple[TagView, ...]
    layers: Layers
    cards: tuple[Card, ...]
    goals: tuple[str, ...]
    waiting: int
    answers: tuple[AnswerRow, ...]
    calibration: Calibration | None
    shares: Shares | None
    figures: Figures | None
    rules: tuple[str, ...]
    dropped: int
    language: str
    sha256: str
    version: str = __version__


def view_of(review: Review, zone: tzinfo | None = None, language: Language = ENGLISH) -> ReportView:
    """Put a review into words.

    Args:
        review: of an open or handed-in try.
        zone: for times of day; None is the computer's.
        language: of the report's own words.
    """
    lesson, comparison = review.lesson, review.comparison
    cards = cards_of(review, language)
    left_out = review.key.ignored if review.key is not None else ()
    waiting = sum(card.waiting for card in cards)
    return ReportView(
        title=lesson.title,
        student=review.student.name,
        attempt=review.attempt.number,
        facts=tuple(_facts(review, zone, language)),
        status=_status(review, language),
        tags=tuple(_tag_view(tag) for tag in lesson.tags),
        layers=layers_of(lesson.article, _marks(review, cards), left_out),
        cards=cards,
        goals=lesson.goals,
        waiting=waiting,
        answers=answers_of(comparison, review.second, language) if comparison and review.second else (),
        calibration=calibration_of(review, language),
        shares=shares_of(comparison, cards, language) if comparison is not None else None,
        figures=figures_of(lesson.tags, comparison, language, withhold=waiting > 0)
        if comparison is not None
        else None,
        rules=tuple(rules_in_words(review.key, language)) if review.key is not None else (),
        dropped=len(comparison.dropped) if comparison is not None else 0,
        language=lesson.language,
        sha256=lesson.article.sha256,
    )


def _facts(review: Review, zone: tzinfo | None, language: Language) -> list[Fact]:
    say, attempt = language.say, review.attempt
    handed_in = say("not yet")
    if attempt.handed_in:
        handed_in = moment(attempt.handed_in.astimezone(zone), language)
    facts = [
        Fact(say("Student"), review.student.name, personal=True),
        Fact(say("Try"), str(attempt.number)),
        Fact(say("Handed in"), handed_in),
        Fact(say("Key"), _key(review, language), personal=True),
    ]
    source = provenance(review.lesson.source)
    return [*facts, Fact(say("Article"), source, personal=True)] if source else facts


def _key(review: Review, language: Language) -> str:
    if review.key is not None:
        return key_name(review.key, language)
    if review.attempt.handed_in is None:
        return language.say("not shown before handing in")
    return language.say("none")


def _status(review: Review, language: Language) -> str:
    if review.attempt.handed_in is None:
        return language.say(
            "Not handed in: this is work in progress and has no score. The work so far is listed below."
        )
    if review.comparison is None:
        return language.say(
            "Handed in. The work was not compared with a key, so there is no score. It is listed below."
        )
    return ""


def _tag_view(tag: Tag) -> TagView:
    shade = tag_colour(tag.colour if is_colour(tag.colour) else "slate").light
    return TagView(tag, shade.ink, shade.tint, tag.line if tag.line in LINES else "solid")


def _marks(review: Review, cards: Sequence[Card]) -> list[Mark]:
    """The highlights of both layers, each with the number of its card."""
    places = {tag.id: place for place, tag in enumerate(review.lesson.tags)}
    own = {card.own_id: card.number for card in cards}
    keys = {card.key_id: card.number for card in cards}
    found = [(OWN, own.get(passage.id, 0), passage.tag, passage.span) for passage in review.passages]
    if review.key is not None:
        hidden = withheld(review)
        shown = [passage for passage in review.key.passages if passage.id not in hidden]
        found += [(KEY, keys[passage.id], passage.tag, passage.span) for passage in shown]
    letters = [tag.letter for tag in review.lesson.tags]
    return [
        Mark(layer, number, places[tag], letters[places[tag]], span) for layer, number, tag, span in found
    ]
