from dataclasses import replace
from datetime import timedelta

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, TEXT, first_try, key, lesson, passage

from annotator.core.errors import StorageError
from annotator.core.review import Review
from annotator.core.scoring import compare
from annotator.services.comparing import Comparing
from annotator.services.ports import PassageEdit

LATER = NOW + timedelta(hours=1)


@pytest.fixture
def lessons():
    repository = MemoryLessonRepository()
    repository.save(lesson())
    return repository


@pytest.fixture
def work():
    repository = MemoryWorkRepository()
    repository.add_student(STUDENT, NOW)
    repository.start_try(first_try())
    return repository


@pytest.fixture
def comparing(lessons, work):
    return Comparing(lessons, work, lambda: LATER)


def add(work, *passages):
    return work.record(first_try(), [PassageEdit("add", None, each) for each in passages], NOW)[0]


def expected_comparison(*passages, version=1):
    return compare(lesson().article, ["claim", "opinion"], key(version), passages)


class TestHandIn:
    def test_freezes_the_try_with_the_version_of_the_key(self, comparing, work):
        review = comparing.hand_in(add(work, passage(1)), lesson(), STUDENT)
        assert review.attempt.handed_in == LATER
        assert review.attempt.key_version == 1
        assert work.tries(STUDENT.id, "lists") == [review.attempt]

    def test_compares_with_the_key(self, comparing, work):
        attempt = add(work, passage(2, 48, 60), passage(1))
        review = comparing.hand_in(attempt, lesson(), STUDENT)
        frozen = replace(attempt, handed_in=LATER, key_version=1)
        passages = (passage(1), passage(2, 48, 60))
        comparison = expected_comparison(*passages)
        assert review == Review(STUDENT, lesson(), frozen, passages, key(), comparison)

    def test_work_without_a_highlight_is_compared_too(self, comparing):
        review = comparing.hand_in(first_try(), lesson(), STUDENT)
        assert review.comparison is not None
        assert review.comparison.score == 0

    def test_without_a_key_there_is_nothing_to_compare_with(self, comparing, work):
        review = comparing.hand_in(add(work, passage(1)), lesson(version=None), STUDENT)
        assert review.attempt.handed_in == LATER
        assert review.attempt.key_version is None
        assert (review.key, review.comparison) == (None, None)
        assert review.passages == (passage(1),)

    def test_a_key_for_another_text_is_no_key(self, comparing):
        other = replace(lesson(), key=key(2, TEXT.replace("mayor", "Mayor")))
        assert comparing.hand_in(first_try(), other, STUDENT).attempt.key_version is None

    def test_handing_in_twice_changes_nothing(self, comparing):
        first = comparing.hand_in(first_try(), lesson(), STUDENT)
        assert comparing.hand_in(first.attempt, lesson(), STUDENT) == first

    def test_a_try_that_cannot_be_frozen_stays_open(self, comparing, work):
        work.failing = StorageError("The disk is full.")
        with pytest.raises(StorageError):
            comparing.hand_in(first_try(), lesson(), STUDENT)
        assert work.tries(STUDENT.id, "lists") == [first_try()]


class TestReview:
    def test_an_open_try_is_not_compared(self, comparing, work):
        review = comparing.review(add(work, passage(1)), lesson(), STUDENT)
        assert (review.key, review.comparison) == (None, None)
        assert review.passages == (passage(1),)

    def test_uses_the_version_that_the_try_was_handed_in_with(self, comparing, lessons, work):
        attempt = comparing.hand_in(add(work, passage(1)), lesson(), STUDENT).attempt
        newer = lesson(version=2)
        lessons.save(newer)
        review = comparing.review(attempt, newer, STUDENT)
        assert review.key == key(1)
        assert review.comparison == expected_comparison(passage(1))

    def test_a_file_with_another_key_of_the_same_version_changes_nothing(self, comparing, work):
        first = comparing.hand_in(add(work, passage(1)), lesson(), STUDENT)
        forged = replace(lesson(), key=replace(key(), passages=key().passages[1:]))
        again = comparing.review(first.attempt, forged, STUDENT)
        assert (again.key, again.comparison) == (first.key, first.comparison)

    def test_a_key_that_is_only_in_the_file_will_do(self, work):
        comparing = Comparing(MemoryLessonRepository(), work, lambda: LATER)
        assert comparing.hand_in(first_try(), lesson(), STUDENT).comparison is not None

    def test_a_version_that_is_nowhere_is_named(self, comparing):
        attempt = replace(first_try(), handed_in=LATER, key_version=7)
        with pytest.raises(StorageError, match="Version 7 of the key"):
            comparing.review(attempt, lesson(), STUDENT)

    def test_shows_the_text_that_the_try_was_made_on(self, comparing, lessons, work):
        attempt = comparing.hand_in(add(work, passage(1)), lesson(), STUDENT).attempt
        newer = lesson(TEXT.replace("12 lists", "13 lists"), version=None)
        lessons.save(newer)
        review = comparing.review(attempt, newer, STUDENT)
        assert review.lesson.article == lesson().article
        assert review.comparison == expected_comparison(passage(1))

    def test_a_text_that_is_nowhere_is_named(self, work):
        comparing = Comparing(MemoryLessonRepository(), work, lambda: LATER)
        with pytest.raises(StorageError, match="try 1"):
            comparing.review(first_try(), lesson("Another text."), STUDENT)


def test_finds_the_passages_without_a_reason(comparing):
    empty, blank, written = passage(1), passage(2, reason=" \n"), passage(3, reason="Because.")
    assert comparing.without_reason([empty, written, blank]) == [empty, blank]
