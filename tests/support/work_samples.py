"""A small lesson, a student and passages for tests that need some work to keep."""

from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.model import (
    Activity,
    Article,
    Lesson,
    Passage,
    Provenance,
    QuoteSelector,
    Run,
    Student,
    Tag,
    Try,
)
from annotator.core.span import Span

NOW = datetime(2026, 3, 4, 5, 6, 7, 890, tzinfo=UTC)
TEXT = "Heading\nThe mayor lied, said the café owner 🥐. He had 12 lists.\n"
STUDENT = Student("4b0c", "Blue Fox")

TAGS = (
    Tag("claim", "Claim", "C", "blue", "solid", "Stated without a source.", "Who says so?"),
    Tag("opinion", "Opinion", "O", "#aa0000", "wavy", "A judgement.", "Would all agree?"),
)


def article(text: str = TEXT) -> Article:
    plain = Article.from_text(text)
    runs = (Run(0, 7, "heading1", {}), Run(8, 17, "link", {"address": "x:y"}))
    return Article(plain.text, plain.sha256, plain.words, plain.sentences, runs)


def key(version: int = 1, text: str = TEXT) -> Key:
    """A key that uses every field."""
    full = KeyPassage(
        id="k01",
        span=Span(8, 22),
        quote=text[8:22],
        tag="opinion",
        why="A judgement — “lied”.",
        optional=True,
        weight=3,
        accept={"claim": Fraction(1, 3)},
        check="The minutes say otherwise.",
        references=("r1",),
        hint="Who can know?",
        wrong={"claim": "No."},
        who=Span(29, 43),
        disputed=(Dissent("claim", "It is stated flatly."),),
        other={"colour": ["x", {"y": None}]},
    )
    return Key(
        lesson="lists",
        article_sha256=Article.from_text(text).sha256,
        version=version,
        created=datetime(2026, 1, 2, 3, 4, 5, tzinfo=timezone(timedelta(hours=2))),
        passages=(full, KeyPassage("k02", Span(48, 63), text[48:63], "claim", "No source.")),
        author="A. Teacher",
        note="First.",
        rules=Rules(1, "half", Fraction(1, 2), Fraction(2, 3)),
        ignored=(Span(0, 7),),
        references=(Reference("r1", "Minutes", "Town", "2026", {"page": 4}), Reference("r2", "Other")),
        other={"reviewed": True},
    )


def lesson(text: str = TEXT, version: int | None = 1) -> Lesson:
    return Lesson(
        id="lists",
        title="Lists & demands",
        language="en",
        article=article(text),
        tags=TAGS,
        instructions="Read.",
        goals=("RH.6-8.8", "Tell apart"),
        source=Provenance("Daily", "A. B.", "2026-01-01", "x:y", "n"),
        activity=Activity(think_again=True, confidence=True),
        key=None if version is None else key(version, text),
    )


def first_try(number: int = 1) -> Try:
    return Try(STUDENT.id, "lists", number, article().sha256, NOW)


def passage(number: int, start: int = 8, end: int = 17, tag: str = "claim", reason: str = "") -> Passage:
    return Passage(
        f"p{number:04d}",
        Span(start, end),
        tag,
        reason,
        QuoteSelector(TEXT[start:end], TEXT[:start], TEXT[end:]),
    )
