"""After handing in: second answers, differences, arguments. What was handed in stays."""

from dataclasses import replace
from datetime import timedelta

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, first_try, lesson, passage

from annotator.core.errors import MarkingError, StorageError
from annotator.core.model import Draft, Lesson, Response
from annotator.core.review import Review
from annotator.services.comparing import Comparing
from annotator.services.rethinking import LONGEST_SAYING, Rethinking

LATER = NOW + timedelta(hours=1)
MARKED = (passage(1, 8, 22, "opinion"), passage(2, 48, 63, "opinion"))
"""The first is right. The key calls the second one a claim."""


@pytest.fixture
def work() -> MemoryWorkRepository:
    work = MemoryWorkRepository()
    work.add_student(STUDENT, NOW)
    work.start_try(first_try(), MARKED)
    return work


@pytest.fixture
def comparing(work: MemoryWorkRepository) -> Comparing:
    lessons = MemoryLessonRepository()
    lessons.save(lesson())
    return Comparing(lessons, work, lambda: NOW)


@pytest.fixture
def review(comparing: Comparing) -> Review:
    return comparing.hand_in(first_try(), lesson(), STUDENT)


@pytest.fixture
def rethinking(work: MemoryWorkRepository) -> Rethinking:
    return Rethinking(work, lambda: LATER)


def quick_lesson() -> Lesson:
    return replace(lesson(), activity=replace(lesson().activity, think_again=False))


def test_another_tag_waits(rethinking: Rethinking, review: Review) -> None:
    assert rethinking.waiting(review) == ("p0002",)


def test_nothing_waits_if_the_lesson_does_not_ask_again(rethinking: Rethinking, review: Review) -> None:
    assert rethinking.waiting(replace(review, lesson=quick_lesson())) == ()


def test_a_second_answer_is_kept_and_compared(
    rethinking: Rethinking, comparing: Comparing, review: Review
) -> None:
    told = rethinking.answer(review, "p0002", "claim", " Nobody says so. ")
    assert told.responses == (Response("second", "p0002", "k02", "claim", "Nobody says so.", LATER),)
    assert rethinking.waiting(told) == ()
    assert (review.comparison.shown, told.second.shown) == (83, 100)
    assert (told.passages, told.comparison, told.attempt) == (
        review.passages,
        review.comparison,
        review.attempt,
    )
    assert comparing.review(told.attempt, lesson(), STUDENT) == told


def test_staying_is_an_answer_too(rethinking: Rethinking, review: Review) -> None:
    told = rethinking.answer(review, "p0002", "opinion", "I stay.")
    assert rethinking.waiting(told) == ()
    assert told.second == review.comparison


@pytest.mark.parametrize(("own", "tag"), [("p0001", "claim"), ("p0009", "claim"), ("p0002", "lie")])
def test_what_does_not_wait_gets_no_second_answer(
    rethinking: Rethinking, work: MemoryWorkRepository, review: Review, own: str, tag: str
) -> None:
    with pytest.raises(MarkingError):
        rethinking.answer(review, own, tag, "")
    assert work.responses(review.attempt) == []


def test_a_second_answer_is_final(rethinking: Rethinking, review: Review) -> None:
    told = rethinking.answer(review, "p0002", "claim", "")
    with pytest.raises(MarkingError, match="does not wait"):
        rethinking.answer(told, "p0002", "opinion", "")


def test_an_answer_that_is_begun_counts_for_nothing(
    rethinking: Rethinking, comparing: Comparing, review: Review
) -> None:
    rethinking.begin(review, "p0002", "claim", "Nobody ")
    draft = rethinking.begin(review, "p0002", "claim", "Nobody says")
    assert draft == Draft("p0002", "claim", "Nobody says", LATER)
    again = comparing.review(review.attempt, lesson(), STUDENT)
    assert again == review
    assert rethinking.waiting(again) == ("p0002",)
    assert rethinking.begun(again) == [draft]


@pytest.mark.parametrize(("tag", "reason", "left"), [("", " \n", 0), ("", "So", 1), ("claim", "", 1)])
def test_without_a_tag_and_a_word_nothing_is_begun(
    rethinking: Rethinking, review: Review, tag: str, reason: str, left: int
) -> None:
    rethinking.begin(review, "p0002", "claim", "Nobody")
    rethinking.begin(review, "p0002", tag, reason)
    assert len(rethinking.begun(review)) == left


def test_an_answer_that_is_given_is_begun_no_longer(rethinking: Rethinking, review: Review) -> None:
    rethinking.begin(review, "p0002", "claim", "Nobody")
    told = rethinking.answer(review, "p0002", "claim", "Nobody says so.")
    assert rethinking.begun(told) == []
    for own in ("p0002", "p0001"):
        with pytest.raises(MarkingError, match="does not wait"):
            rethinking.begin(told, own, "opinion", "")


def test_what_is_begun_is_not_offered_where_nothing_waits(rethinking: Rethinking, review: Review) -> None:
    rethinking.begin(review, "p0002", "claim", "Nobody")
    assert rethinking.begun(replace(review, lesson=quick_lesson())) == []


def test_too_long_a_beginning_is_refused(rethinking: Rethinking, review: Review) -> None:
    with pytest.raises(MarkingError, match="longer than 4000"):
        rethinking.begin(review, "p0002", "claim", "x" * (LONGEST_SAYING + 1))
    assert rethinking.begun(review) == []


def test_a_line_on_the_difference_can_be_written_again(
    rethinking: Rethinking, work: MemoryWorkRepository, review: Review
) -> None:
    rethinking.say_difference(review, "p0001", "k01", "First.")
    told = rethinking.say_difference(review, "p0001", "k01", "Better.")
    assert told.responses == (Response("difference", "p0001", "k01", "", "Better.", LATER),)
    assert told.second is None
    assert work.responses(review.attempt) == list(told.responses)


def test_arguments_against_a_pair_and_against_a_missed_passage(
    rethinking: Rethinking, review: Review
) -> None:
    rethinking.contest(review, "p0001", "k01", "It is a claim.")
    told = rethinking.contest(review, "", "k02", "Not worth a mark.")
    assert [(each.own, each.key, each.text) for each in told.responses] == [
        ("p0001", "k01", "It is a claim."),
        ("", "k02", "Not worth a mark."),
    ]


@pytest.mark.parametrize(("own", "key"), [("", ""), ("p0009", "k01"), ("p0001", "k09")])
def test_about_nothing_in_the_review(rethinking: Rethinking, review: Review, own: str, key: str) -> None:
    for say in (rethinking.say_difference, rethinking.contest):
        with pytest.raises(MarkingError, match="not in this review"):
            say(review, own, key, "Text.")


def test_too_long_a_text_is_refused(rethinking: Rethinking, review: Review) -> None:
    rethinking.contest(review, "p0001", "k01", "x" * LONGEST_SAYING)
    with pytest.raises(MarkingError, match="longer than 4000"):
        rethinking.contest(review, "p0001", "k01", "x" * (LONGEST_SAYING + 1))


def test_what_cannot_be_kept_is_told(
    rethinking: Rethinking, work: MemoryWorkRepository, review: Review
) -> None:
    work.failing = StorageError("The disk is full.")
    with pytest.raises(StorageError):
        rethinking.answer(review, "p0002", "claim", "")
    assert work.responses(review.attempt) == []
