"""Progress over tries and lessons: found it and right tag, by the key's tag and in total."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, first_try, key, lesson, passage

from annotator.core.comparison import Count
from annotator.core.model import Student, Try
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.presenting.progress import TagProgress
from annotator.services.progressing import Progressing
from annotator.services.rethinking import Rethinking

RIGHT = (passage(1, 8, 22, "opinion"), passage(2, 48, 63, "claim"))
OTHER_TAG = (passage(1, 8, 22, "opinion"), passage(2, 48, 63, "opinion"))
SECOND_LESSON = replace(
    lesson(),
    id="second",
    title="Another",
    tags=tuple(replace(tag, name=tag.name.upper()) for tag in lesson().tags),
    key=replace(key(), lesson="second"),
)


class NoFiles:
    """``LessonFiles`` without a lesson."""

    def shipped(self) -> list[object]:
        return []


@pytest.fixture
def work() -> MemoryWorkRepository:
    work = MemoryWorkRepository()
    work.add_student(STUDENT, NOW)
    work.add_student(Student("x", "Other"), NOW)
    return work


@pytest.fixture
def comparing(work: MemoryWorkRepository) -> Comparing:
    lessons = MemoryLessonRepository()
    for each in (lesson(), SECOND_LESSON):
        lessons.save(each)
    return Comparing(lessons, work, lambda: NOW)


@pytest.fixture
def progressing(work: MemoryWorkRepository, comparing: Comparing) -> Progressing:
    library = LessonLibrary(NoFiles(), comparing._lessons, work)
    return Progressing(work, library, comparing)


def hand_in(
    work: MemoryWorkRepository, attempt: Try, at: datetime, *passages, version: int | None = 1
) -> Try:
    work.start_try(attempt, passages)
    return work.hand_in(attempt, at, version)


def test_a_student_without_a_handed_in_try(progressing: Progressing, work: MemoryWorkRepository) -> None:
    work.start_try(first_try(), RIGHT)
    hand_in(work, first_try(2), NOW, *RIGHT, version=None)
    found = progressing.of(STUDENT)
    assert (found.tags, found.rows) == ((), ())


def test_tries_in_the_order_of_handing_in(progressing: Progressing, work: MemoryWorkRepository) -> None:
    hand_in(work, first_try(1), NOW + timedelta(hours=2), RIGHT[0])
    later = replace(first_try(1), lesson="second", started=NOW + timedelta(hours=1))
    hand_in(work, later, NOW + timedelta(hours=1), *RIGHT)
    hand_in(work, replace(first_try(), student="x"), NOW, *RIGHT)
    found = progressing.of(STUDENT)
    assert [(row.title, row.number, row.handed_in) for row in found.rows] == [
        ("Another", 1, NOW + timedelta(hours=1)),
        ("Lists & demands", 1, NOW + timedelta(hours=2)),
    ]
    assert [tag.name for tag in found.tags] == ["CLAIM", "OPINION"]


def test_found_it_and_right_tag_by_tag(progressing: Progressing, work: MemoryWorkRepository) -> None:
    hand_in(work, first_try(), NOW, *RIGHT)
    (row,) = progressing.of(STUDENT).rows
    assert (row.found, row.right_tag, row.second) == (Count(1, 1), Count(2, 2), None)
    assert row.by_tag == {
        "claim": TagProgress(Count(1, 1), Count(1, 1)),
        "opinion": TagProgress(Count(0, 0), Count(1, 1)),
    }


def test_tags_are_withheld_until_the_second_answer(
    progressing: Progressing, work: MemoryWorkRepository, comparing: Comparing
) -> None:
    attempt = hand_in(work, first_try(), NOW, *OTHER_TAG)
    (row,) = progressing.of(STUDENT).rows
    assert (row.right_tag, row.by_tag) == (Count(1, 2), {})
    review = comparing.review(attempt, lesson(), STUDENT)
    Rethinking(work, lambda: NOW).answer(review, "p0002", "claim", "")
    (row,) = progressing.of(STUDENT).rows
    assert (row.right_tag, row.second) == (Count(1, 2), Count(2, 2))
    assert row.by_tag["claim"] == TagProgress(Count(1, 1), Count(0, 1))
