"""A class whose work was collected: tries made from a key by students of different skill, always the same."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from random import Random

from annotator.core.anchoring import selector_of
from annotator.core.key import Key
from annotator.core.model import Article, Lesson, Passage, Student, Try
from annotator.core.span import Span
from annotator.core.words import covered
from annotator.services.ports import WorkRepository

HANDED_IN = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
FIRST = ("Ada", "Ben", "Chiara", "Dmitri", "Elif", "Fatima", "Goran", "Hana", "Ines", "Jonas")
LAST = (
    "Long",
    "Ortega-Villanueva de la Fuente y Santillán",
    "Mbeki",
    "Novák",
    "Park",
    "Quiroga",
    "Rossi",
    "Sato",
)


def work_of(article: Article, key: Key, tags: list[str], rng: Random) -> list[Passage]:
    """One student's passages: found, tagged and cut as well as the student can; and one or two extra ones."""
    skill = rng.uniform(0.45, 1)
    marks: list[tuple[int, int, str]] = []
    for passage in key.passages:
        i, j = covered(article.words, *passage.span)
        if rng.random() < skill:
            tag = passage.tag if rng.random() < skill else rng.choice(tags)
            marks.append((*_cut(i, j, len(article.words), rng), tag))
    for _ in range(rng.randint(0, 2)):
        i = rng.randrange(len(article.words))
        marks.append((i, min(len(article.words), i + rng.randint(3, 12)), rng.choice(tags)))
    return list(_passages(article, marks))


def _cut(i: int, j: int, size: int, rng: Random) -> tuple[int, int]:
    how = rng.random()
    if how < 0.6 or j - i < 3:
        return i, j
    if how < 0.8:
        return max(0, i - rng.randint(0, 2)), min(size, j + rng.randint(0, 2))
    return i, j - (j - i) // 3


def _passages(article: Article, marks: list[tuple[int, int, str]]) -> Iterator[Passage]:
    """At most four over a word, and none twice."""
    ends: list[int] = []
    number = 0
    for i, j, tag in sorted(set(marks)):
        ends = [end for end in ends if end > i]
        if len(ends) == 4:
            continue
        ends.append(j)
        number += 1
        span = Span(article.words[i].start, article.words[j - 1].end)
        yield Passage(f"p{number:04d}", span, tag, "", selector_of(article.text, span))


def name_of(number: int) -> str:
    """The number-th student's name; some are long."""
    return f"{FIRST[number % len(FIRST)]} {LAST[number // len(FIRST) % len(LAST)]}"


def collect_class(work: WorkRepository, lesson: Lesson, key: Key, students: int = 30, name: str = "") -> None:
    """Keep so many students' tries at a lesson, all of them handed in; all with one name if it is given."""
    tags = [tag.id for tag in lesson.tags]
    for number in range(students):
        student = Student(f"{number:04x}-class", name or name_of(number))
        work.add_student(student, HANDED_IN)
        passages = work_of(lesson.article, key, tags, Random(f"class/{number}"))  # noqa: S311 - made-up data
        handed_in = HANDED_IN + timedelta(minutes=number)
        attempt = Try(
            student.id, lesson.id, 1, lesson.article.sha256, HANDED_IN, handed_in, 1, made=len(passages)
        )
        work.start_try(attempt, passages)
