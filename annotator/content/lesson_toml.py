"""``lesson.toml``: title, instructions, source, activity and tags."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from annotator.content.fields import Fields, repeated
from annotator.content.findings import Place
from annotator.core.model import Activity, Provenance, Tag
from annotator.core.palette import is_colour
from annotator.core.slugs import is_slug
from annotator.core.tag_sets import FEWEST_TAGS, LINES, MOST_TAGS, RESERVED, is_letter

FORMAT = "annotator-lesson"
SHOW = ("score", "reasons", "all")
_LANGUAGE = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


@dataclass(frozen=True, slots=True)
class LessonHead:
    """What ``lesson.toml`` says; the article and the key stand beside it."""

    id: str
    title: str
    language: str
    article_sha256: str
    instructions: str
    goals: tuple[str, ...]
    source: Provenance
    activity: Activity
    tags: tuple[Tag, ...]


def lesson_head(values: Mapping[str, Any], place: Place) -> LessonHead | None:
    """The head of a lesson; None if it is of another format. Other problems are kept at the place."""
    fields = Fields(values, place)
    if not place.inside("format").format(fields.text("format", required=True), FORMAT):
        return None
    return LessonHead(
        id=slug_in(fields),
        title=fields.text("title", required=True, one_line=True),
        language=language_in(fields),
        article_sha256=fields.text("article_sha256", required=True, one_line=True),
        instructions=fields.text("instructions"),
        goals=fields.texts("goals"),
        source=_source(fields.table("source")),
        activity=_activity(fields.table("activity")),
        tags=tags_in(fields),
    )


def slug_in(fields: Fields) -> str:
    """The field ``id``: an id as ``core.slugs`` knows them."""
    value = fields.text("id", required=True, one_line=True)
    if value and not is_slug(value):
        fields.place.report("the id “{id}” may hold only a-z, 0-9 and single hyphens", id=value)
    return value


def language_in(fields: Fields) -> str:
    """The field ``language``: a BCP 47 tag."""
    value = fields.text("language", required=True, one_line=True)
    if value and not _LANGUAGE.fullmatch(value):
        fields.place.inside("language").report(
            "“{value}” is no language tag such as “en” or “es”", value=value
        )
    return value


def _source(fields: Fields) -> Provenance:
    return Provenance(
        outlet=fields.text("outlet", one_line=True),
        author=fields.text("author", one_line=True),
        published=fields.text_or_date("published"),
        address=fields.text("address", one_line=True),
        note=fields.text("note"),
    )


def _activity(fields: Fields) -> Activity:
    return Activity(
        think_again=fields.flag("think_again"),
        confidence=fields.flag("confidence"),
        show=fields.choice("show", SHOW, "all"),
    )


def tags_in(fields: Fields) -> tuple[Tag, ...]:
    """The field ``tags``: a set of tags that can be told apart."""
    tags = [_tag(inner) for inner in fields.objects("tags", "tag", required=True)]
    if not FEWEST_TAGS <= len(tags) <= MOST_TAGS:
        fields.place.report(
            "{count} tags; a lesson has {fewest} to {most}",
            count=len(tags),
            fewest=FEWEST_TAGS,
            most=MOST_TAGS,
        )
    for value in _repeated(tag.id for tag in tags):
        fields.place.report("two tags have the id “{value}”", value=value)
    for value in _repeated(tag.name.casefold() for tag in tags):
        fields.place.report("two tags have the name “{value}”", value=value)
    for value in _repeated(tag.letter.casefold() for tag in tags):
        fields.place.report("two tags have the letter “{value}”", value=value)
    return tuple(tags)


def _tag(fields: Fields) -> Tag:
    tag = Tag(
        id=slug_in(fields),
        name=fields.text("name", required=True, one_line=True),
        letter=fields.text("letter", required=True, one_line=True),
        colour=fields.text("colour", required=True, one_line=True),
        line=fields.choice("line", LINES),
        definition=fields.text("definition", required=True),
        question=fields.text("question", required=True),
    )
    if tag.id in RESERVED:
        fields.place.report("the ids “extra” and “missed” have a meaning in the comparison; take another")
    if tag.letter and not is_letter(tag.letter):
        fields.place.report("the letter must be one or two characters")
    if tag.colour and not is_colour(tag.colour):
        fields.place.report(
            "the colour “{colour}” is neither a name of the palette nor #rrggbb", colour=tag.colour
        )
    return tag


def _repeated(values: Iterable[str]) -> list[str]:
    return repeated(filter(None, values))
