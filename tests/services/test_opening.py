"""What a student goes on with: the lesson, the try, and its passages or its review."""

from dataclasses import replace
from datetime import timedelta

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, TEXT, first_try, key, lesson, passage

from annotator.core.errors import LessonError, UserFileError
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.opening import Opening
from annotator.services.ports import PassageEdit
from annotator.services.tries import Tries

LATER = NOW + timedelta(hours=1)


class Files:
    """``LessonFiles`` with one lesson, which may be another tomorrow."""

    def __init__(self):
        self.found = lesson()

    def shipped(self):
        return []

    def read(self, place):
        if place != "lists":
            raise UserFileError("There is no lesson {place}.", place=place)
        return self.found


@pytest.fixture
def files():
    return Files()


@pytest.fixture
def lessons():
    return MemoryLessonRepository()


@pytest.fixture
def work():
    repository = MemoryWorkRepository()
    repository.add_student(STUDENT, NOW)
    return repository


@pytest.fixture
def opening(files, lessons, work):
    library = LessonLibrary(files, lessons, work)
    return Opening(library, Tries(work, lambda: NOW), Comparing(lessons, work, lambda: LATER), work)


def test_a_first_try_is_made_of_a_lesson_that_is_new(opening, lessons, work):
    opened = opening.open(STUDENT, "lists")
    assert opened.lesson == lessons.lesson("lists") == lesson()
    assert opened.attempt == first_try()
    assert (list(opened.passages), opened.review) == ([], None)
    assert work.tries(STUDENT.id, "lists") == [first_try()]


def test_an_open_try_comes_with_its_passages(opening, work):
    attempt = opening.open(STUDENT, "lists").attempt
    edits = [PassageEdit("add", None, passage(number)) for number in (2, 1)]
    attempt, _ = work.record(attempt, edits, NOW)
    opened = opening.open(STUDENT, "lists")
    assert opened.attempt == attempt
    assert list(opened.passages) == list(work.passages(attempt))
    assert len(opened.passages) == 2


def test_a_try_that_is_handed_in_comes_with_its_review(opening, work):
    attempt = opening.open(STUDENT, "lists").attempt
    attempt, _ = work.record(attempt, [PassageEdit("add", None, passage(1))], NOW)
    attempt = work.hand_in(attempt, LATER, 1)
    opened = opening.open(STUDENT, "lists")
    assert opened.review is not None
    assert opened.review.attempt == opened.attempt == attempt
    assert opened.review.comparison is not None
    assert list(opened.passages) == []


def test_a_try_goes_on_with_the_text_it_was_made_on(opening, files):
    before = opening.open(STUDENT, "lists")
    mended = type(lesson().article).from_text(TEXT + "A correction.\n")
    files.found = replace(lesson(), article=mended, key=key(2, mended.text))
    opened = opening.open(STUDENT, "lists")
    assert opened.attempt == before.attempt
    assert opened.lesson.article == lesson().article


def test_a_new_try_starts_from_the_passages_of_the_last(opening, work):
    attempt = opening.open(STUDENT, "lists").attempt
    attempt, _ = work.record(attempt, [PassageEdit("add", None, passage(1))], NOW)
    work.hand_in(attempt, LATER, 1)
    review = opening.open(STUDENT, "lists").review
    again = opening.again(STUDENT, review)
    assert again.attempt.number == 2
    assert list(again.passages) == [passage(1)]
    assert again.review is None


def test_a_try_is_found_again_by_another_window(opening):
    opened = opening.open(STUDENT, "lists")
    assert opening.resume(STUDENT, opened.lesson, opened.attempt) == opened


def test_what_is_not_there_changes_nothing(opening, work):
    with pytest.raises(UserFileError):
        opening.open(STUDENT, "others")
    assert list(work.all_tries(STUDENT.id)) == []


def test_a_text_that_is_not_kept_is_told_of(opening):
    opened = opening.open(STUDENT, "lists")
    with pytest.raises(LessonError):
        opening.resume(STUDENT, opened.lesson, replace(opened.attempt, article_sha256="0" * 64))
