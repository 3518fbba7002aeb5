"""Two keys side by side in words: what a version changed, or how two instructors' readings differ."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction

from annotator.core.key import KeyPassage
from annotator.core.key_difference import (
    ADDED,
    CHANGED,
    REMOVED,
    SOURCES,
    TAG,
    WORDS,
    KeyDifferences,
    PassageDifference,
)
from annotator.core.model import Article
from annotator.core.span import Span
from annotator.core.speech import ENGLISH, Language
from annotator.services.presenting.wording import DASH, exact, in_percent

CODES = {
    "added": "New",
    "removed": "Taken out",
    "changed": "Changed",
    "same": "As before",
    "agreed": "Agreed",
    "edges": "Other edges",
    "other_tag": "Other tag",
    "tag_and_edges": "Other tag and other edges",
    "only_first": "Only in the first key",
    "only_second": "Only in the second key",
}
FIELDS = {
    "words": "Words",
    "id": "Id",
    "tag": "Tag",
    "why": "Why",
    "check": "What checking finds",
    "hint": "Hint",
    "accept": "Also accepted",
    "wrong": "About wrong tags",
    "optional": "Optional",
    "weight": "Weight",
    "who": "Who says so",
    "disputed": "Experts disagree",
    "sources": "Sources",
    "other": "Fields of another program",
}
VALUES = {
    "tolerance": "Tolerance in words",
    "place": "Strictness of place",
    "extra": "Extra marks",
    "tag_share": "Weight of the tag",
    "author": "Author",
    "note": "Note",
}
"""Rules, and the texts of a key's head."""
PLACE_NAMES = {"share": "as much as it fits", "half": "half is enough", "exact": "only exact"}


@dataclass(frozen=True, slots=True)
class FieldBeside:
    """Something of two keys that differs.

    Attributes:
        name: what it is.
        one: in the first key; a dash for nothing, a line for each entry of a list.
        other: in the second key, likewise.
    """

    name: str
    one: str
    other: str


def fields_beside(
    difference: PassageDifference,
    article: Article,
    names: Mapping[str, str],
    language: Language = ENGLISH,
    sources: Mapping[str, str] | None = None,
) -> list[FieldBeside]:
    """The fields of a passage that differ, in words; for a passage that one key has, its words and tag.

    Args:
        difference: between two keys.
        article: the text that both count in.
        names: the tags' names by tag id; a tag without one is called by its id.
        language: how to say it.
        sources: what the sources of both keys are called, by id; one without a name is called by its id.
    """
    tell = _Teller(article, names, language, sources or {})
    return [
        FieldBeside(
            language.say(FIELDS[name]), tell.field(difference.one, name), tell.field(difference.other, name)
        )
        for name in difference.fields or (WORDS, TAG)
    ]


def summary(differences: KeyDifferences, language: Language = ENGLISH) -> str:
    """How much is different, in one line; author and note do not matter."""
    say, codes = language.say, [each.code for each in differences.different]
    regions = len(differences.ignored) + len(differences.not_ignored)
    counted = (
        (codes.count(ADDED), say("%n new passage(s)", codes.count(ADDED))),
        (codes.count(REMOVED), say("%n passage(s) taken out", codes.count(REMOVED))),
        (codes.count(CHANGED), say("%n passage(s) changed", codes.count(CHANGED))),
        (len(differences.rules), say("%n rule(s) changed", len(differences.rules))),
        (regions, say("%n uncounted region(s) changed", regions)),
        (len(differences.references), say("%n source(s) changed", len(differences.references))),
    )
    return ", ".join(text for count, text in counted if count) or say("nothing is different")


def values_beside(
    differences: KeyDifferences, article: Article, language: Language = ENGLISH
) -> Iterator[FieldBeside]:
    """What differs beside the passages: rules, ignored regions, sources, author and note."""
    say = language.say
    tell = _Teller(article, {}, language, {})
    for value in (*differences.rules, *differences.texts):
        yield FieldBeside(say(VALUES[value.name]), tell.value(value.one), tell.value(value.other))
    for span in differences.not_ignored:
        yield FieldBeside(say("Not counted"), tell.quote(span), DASH)
    for span in differences.ignored:
        yield FieldBeside(say("Not counted"), DASH, tell.quote(span))
    for each in differences.references:
        one, other = (
            ", ".join(filter(None, (side.title, side.publisher, side.date))) if side else DASH
            for side in (each.one, each.other)
        )
        yield FieldBeside(say("Source"), one, other)


@dataclass(frozen=True, slots=True)
class _Teller:
    """Says what stands in a field.

    Attributes:
        article: the text that spans count in.
        names: the tags' names by tag id.
        language: how to say it.
        sources: what sources are called, by id.
    """

    article: Article
    names: Mapping[str, str]
    language: Language
    sources: Mapping[str, str]

    def field(self, passage: KeyPassage | None, name: str) -> str:
        if passage is None:
            return DASH
        if name == WORDS:
            return self.quote(passage.span)
        if name == TAG:
            return self._tag(passage.tag)
        if name == SOURCES:
            return "\n".join(self.sources.get(name, name) for name in passage.references) or DASH
        return self.value(getattr(passage, name))

    def value(self, value: object) -> str:
        """A value of any kind; a dash for none."""
        if isinstance(value, bool):
            return self.language.say("yes") if value else self.language.say("no")
        if isinstance(value, Fraction):
            return in_percent(exact(value * 100, self.language), self.language)
        if isinstance(value, Span):
            return self.quote(value)
        if isinstance(value, Mapping):
            return "\n".join(self._entry(name, each) for name, each in value.items()) or DASH
        if isinstance(value, tuple):
            return "\n".join(self._entry(each.tag, each.why) for each in value) or DASH
        if value in PLACE_NAMES:
            return self.language.say(PLACE_NAMES[str(value)])
        return DASH if value is None or value == "" else str(value)

    def quote(self, span: Span) -> str:
        return self.language.say("“{words}”").format(words=self.article.text[span.start : span.end])

    def _entry(self, name: str, value: object) -> str:
        return self.language.say("{name}: {value}").format(name=self._tag(name), value=self.value(value))

    def _tag(self, tag: str) -> str:
        return self.names.get(tag, tag)
