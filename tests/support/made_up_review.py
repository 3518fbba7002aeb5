"""A made-up student's work on the first lesson, with every kind of outcome that a report shows."""

from dataclasses import replace
from datetime import UTC, datetime

from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import (
    CONTEST,
    DIFFERENCE,
    SECOND,
    Lesson,
    Passage,
    Response,
    Student,
    Try,
    reading_order,
)
from annotator.core.responding import with_responses
from annotator.core.review import Review
from annotator.core.scoring import compare
from annotator.core.span import Span

STARTED = datetime(2026, 11, 25, 9, 0, tzinfo=UTC)
HANDED_IN = datetime(2026, 11, 25, 10, 32, tzinfo=UTC)
ANSWERED = datetime(2026, 11, 25, 10, 40, tzinfo=UTC)
STUDENT = Student("0c9d", "Quiet Heron")

FENTANYL = ("Fentanyl has poured", "100,000 Americans")
MARKS = (
    ("President Joe", "southern border", "opinion", "“Refusal” says what he wanted. Nobody can check that."),
    ("has allowed", "across the border", "opinion", "“Pour” is a loaded word."),
    ("the Biden administration", "on Mexico", "claim", "It is said like a fact.\nBut nobody says so."),
    ("Officials", "governments", "sourced-fact", "They name officials."),
    ("have said that", "from the U.S", "sourced-fact", ""),
    ("Under Biden’s watch", "a new high", "claim", "Numbers could be looked up, but there is no source."),
    ("Biden refuses", "measures", "opinion", "Again “refuses”."),
    ("to ask if", "ongoing crisis", "claim", ""),
    ("López Obrador said", "immigration crisis", "sourced-fact", "A named person said it."),
    ("In December 2023", "record high", "sourced-fact", "CBP publishes its numbers every month."),
    ("A prominent", "NBC News", "sourced-fact", "NBC can be found."),
    ("has a very", "agenda", "opinion", " "),
    ("has a very", "the region", "sourced-fact", "Quoted from the official."),
    (*FENTANYL, "sourced-fact", "There is a number, and <b>numbers</b> & records are facts."),
    (*FENTANYL, "opinion", "“Poured” again."),
)
"""First words, last words, tag, reason."""


SURE = {"p0001": True, "p0003": True, "p0004": False, "p0015": True}
WHO = {"p0004": "Officials", "p0009": "López Obrador", "p0011": "NBC News"}
SAID = (
    (SECOND, "p0005", "sourced-fact", "It still says who: officials."),
    (SECOND, "p0015", "claim", "There is a number,\nbut nobody who gives it."),
    (DIFFERENCE, "p0015", "", "A number alone is not a source."),
    (CONTEST, "p0005", "", "“Officials” are a source, even if they have no names."),
    (CONTEST, "", "", "A reader cannot see that <i>this</i> is a claim; it is said flatly."),
)
"""Kind, own passage (empty: the first that was missed), tag, text."""


def first_lesson() -> Lesson:
    return FolderLessonFiles().read("mexico-lists-demands")


def made_up_review() -> Review:
    """Handed in and compared; everything that can be thought about again was."""
    review = first_answers()
    rows = review.comparison.rows
    met = {"": next(row.key for row in rows if row.code == "missed")}
    met |= {row.passages[0]: row.key for row in rows if row.verdict is not None}
    responses = [Response(kind, own, met[own], tag, text, ANSWERED) for kind, own, tag, text in SAID]
    return with_responses(review, responses)


def first_answers() -> Review:
    """Handed in and compared; nothing was said yet."""
    lesson = first_lesson()
    passages = tuple(reading_order([_passage(lesson, n, *mark) for n, mark in enumerate(MARKS, 1)]))
    attempt = Try(STUDENT.id, lesson.id, 2, lesson.article.sha256, STARTED, HANDED_IN, lesson.key.version)
    tags = [tag.id for tag in lesson.tags]
    return Review(
        STUDENT, lesson, attempt, passages, lesson.key, compare(lesson.article, tags, lesson.key, passages)
    )


def showing(review: Review, show: str) -> Review:
    """The same in a lesson that shows so much of its key."""
    lesson = review.lesson
    return replace(review, lesson=replace(lesson, activity=replace(lesson.activity, show=show)))


def open_review() -> Review:
    """The same work before it is handed in."""
    review = first_answers()
    attempt = replace(review.attempt, handed_in=None, key_version=None)
    return replace(review, attempt=attempt, key=None, comparison=None)


def _passage(lesson: Lesson, number: int, first: str, last: str, tag: str, reason: str) -> Passage:
    text = lesson.article.text
    start = text.index(first)
    passage_id = f"p{number:04d}"
    return Passage(
        passage_id,
        Span(start, text.index(last, start) + len(last)),
        tag,
        reason,
        sure=SURE.get(passage_id),
        who=_words(text, WHO[passage_id]) if passage_id in WHO else None,
    )


def _words(text: str, words: str) -> Span:
    return Span(text.index(words), text.index(words) + len(words))


def without_why() -> Review:
    """The same with a key that was published without a reason for any passage."""
    review = made_up_review()
    assert review.key is not None
    passages = tuple(replace(each, why=" ") for each in review.key.passages)
    return replace(review, key=replace(review.key, passages=passages))
