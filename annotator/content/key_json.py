"""Reads ``key.json``: what an article's passages are, why, and by which rules work is scored."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

from annotator.content.fields import Fields, repeated, span_of
from annotator.content.findings import Place
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.key_decisions import DECISIONS, TOOK, Decision, decision_fields
from annotator.core.model import Article
from annotator.core.placing import MOST_WEIGHT, PLACE_RULES
from annotator.core.span import Span

FORMAT = "annotator-key"
HIGHEST_VERSION = 2**31 - 1
MOST_TOLERANCE = 1000


@dataclass(frozen=True, slots=True)
class KeyContext:
    """What a key is checked against.

    Attributes:
        lesson: the lesson's id.
        article: the text that the spans count in.
        tags: ids of the lesson's tags.
    """

    lesson: str
    article: Article
    tags: Sequence[str]


def key_of(values: Mapping[str, Any], context: KeyContext, place: Place) -> Key | None:
    """The key in the content of a ``key.json``; None if it cannot be read any further."""
    fields = Fields(values, place)
    if not place.inside("format").format(fields.text("format", required=True), FORMAT):
        return None
    lesson = fields.text("lesson", required=True)
    if lesson and lesson != context.lesson:
        place.report(
            "belongs to the lesson “{other}”, not to “{lesson}”", other=lesson, lesson=context.lesson
        )
    sha256 = fields.text("article_sha256", required=True)
    if sha256 != context.article.sha256:
        place.report("was made for another text: article_sha256 is not that of article.txt")
    version = fields.whole("version", None, 1, HIGHEST_VERSION)
    created = _moment(fields, "created")
    references = _references(fields)
    passages = _Passages(context, {reference.id for reference in references}).read(fields)
    decisions = list(_decisions(fields))
    key = Key(
        lesson=lesson,
        article_sha256=sha256,
        version=version,
        created=created,
        passages=passages,
        author=fields.text("author", one_line=True),
        note=fields.text("note"),
        rules=_rules(fields.table("rules")),
        ignored=_ignored(fields, len(context.article.text)),
        references=references,
        other=fields.rest() | ({DECISIONS: decisions} if decisions else {}),
    )
    return None if place.findings.errors else key


def _moment(fields: Fields, name: str) -> datetime:
    value = fields.text(name, required=True, one_line=True)
    try:
        moment = datetime.fromisoformat(value)
        # The extremes of the calendar cannot be turned into UTC.
        if moment.tzinfo is not None:
            moment.astimezone(UTC)
            return moment
    except (ValueError, OverflowError):
        pass
    if value:
        fields.place.report(
            "the field “{field}” must be a time with its zone, such as {example}",
            field=name,
            example="2026-11-25T10:00:00+00:00",
        )
    return datetime(1970, 1, 1, tzinfo=UTC)


def _references(fields: Fields) -> tuple[Reference, ...]:
    references = tuple(
        Reference(
            id=inner.text("id", required=True, one_line=True),
            title=inner.text("title", required=True),
            publisher=inner.text("publisher"),
            date=inner.text("date"),
            other=inner.rest(),
        )
        for inner in fields.objects("sources", "source")
    )
    for twice in repeated(reference.id for reference in references if reference.id):
        fields.place.report("two sources have the id “{id}”", id=twice)
    return references


def _ignored(fields: Fields, length: int) -> tuple[Span, ...]:
    values = enumerate(fields.items("ignored"), 1)
    spans = (
        span_of(value, length, fields.place.inside(f"ignored region {number}")) for number, value in values
    )
    return tuple(span for span in spans if span is not None)


def _decisions(fields: Fields) -> Iterator[dict[str, Any]]:
    """What was decided when two keys were made into one, with the fields that are not known."""
    for inner in fields.objects(DECISIONS, "decision"):
        decision = Decision(
            passage=inner.text("passage", required=True, one_line=True),
            took=inner.choice("took", TOOK),
            by=inner.text("by", one_line=True),
            note=inner.text("note"),
        )
        yield decision_fields(decision) | inner.rest()


def _rules(fields: Fields) -> Rules:
    default = Rules()
    rules = Rules(
        tolerance=fields.whole("tolerance", default.tolerance, 0, MOST_TOLERANCE),
        place=fields.choice("place", PLACE_RULES, default.place),
        extra=fields.share("extra", default.extra),
        tag_share=fields.share("tag_share", default.tag_share),
    )
    # Leaving a rule out in silence would give another score than the key's author meant.
    for name in fields.rest():
        fields.place.report("the rule “{rule}” is not known to this program", rule=name)
    return rules


class _Passages:
    """Reads the passages of a key; all of them are read, whatever is wrong with one."""

    def __init__(self, context: KeyContext, references: Collection[str]) -> None:
        self._text = context.article.text
        self._tags = context.tags
        self._references = references

    def read(self, fields: Fields) -> tuple[KeyPassage, ...]:
        found = list(fields.objects("passages", "passage", required=True))
        passages = [self._passage(inner) for inner in found]
        for twice in repeated(passage.id for passage in passages if passage.id):
            fields.place.report("two passages have the id “{id}”", id=twice)
        return tuple(passages)

    def _passage(self, fields: Fields) -> KeyPassage:
        span = fields.bounds(len(self._text))
        tag = self._tag(fields)
        return KeyPassage(
            id=fields.text("id", required=True, one_line=True),
            span=span or Span(0, 0),
            quote=self._quote(fields, span),
            tag=tag,
            why=fields.text("why", required=True),
            optional=fields.flag("optional"),
            weight=fields.whole("weight", 1, 1, MOST_WEIGHT),
            accept=self._accept(fields.table("accept"), tag),
            check=fields.text("check"),
            references=self._named_references(fields),
            hint=fields.text("hint"),
            wrong=self._wrong(fields.table("wrong"), tag),
            who=fields.span("who", len(self._text)),
            disputed=tuple(self._dissents(fields)),
            other=fields.rest(),
        )

    def _quote(self, fields: Fields, span: Span | None) -> str:
        quote = fields.text("quote", required=True)
        if quote and span and self._text[span.start : span.end] != quote:
            fields.place.report("the quotation is not at [{start}, {end})", start=span.start, end=span.end)
        return quote

    def _tag(self, fields: Fields) -> str:
        tag = fields.text("tag", required=True, one_line=True)
        if tag:
            self._known(tag, fields.place)
        return tag

    def _known(self, tag: str, place: Place) -> None:
        if tag not in self._tags:
            place.report("the lesson has no tag “{tag}”", tag=tag)

    def _accept(self, fields: Fields, own: str) -> Mapping[str, Fraction]:
        return {tag: fields.share(tag, Fraction(1)) for tag in self._other_tags(fields, own)}

    def _wrong(self, fields: Fields, own: str) -> Mapping[str, str]:
        return {tag: fields.text(tag, required=True) for tag in self._other_tags(fields, own)}

    def _other_tags(self, fields: Fields, own: str) -> Iterator[str]:
        for tag in fields.names():
            self._known(tag, fields.place)
            if tag == own:
                fields.place.report("names the passage's own tag “{tag}”", tag=tag)
            yield tag

    def _named_references(self, fields: Fields) -> tuple[str, ...]:
        ids = fields.texts("sources")
        for unknown in sorted(set(ids) - set(self._references)):
            fields.place.report("the key names no source “{id}”", id=unknown)
        for twice in repeated(ids):
            fields.place.report("names the source “{id}” twice", id=twice)
        return ids

    def _dissents(self, fields: Fields) -> Iterator[Dissent]:
        for inner in fields.objects("disputed", "disputed"):
            yield Dissent(self._tag(inner), inner.text("why", required=True), inner.rest())
