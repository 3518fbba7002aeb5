"""The library: what there is, how far a student is, and which text and key belong to a try."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, TEXT, first_try, key, lesson, passage

from annotator.core.errors import LessonError, StorageError, UserFileError
from annotator.core.model import Lesson
from annotator.services.lessons import LessonLibrary, ShelfEntry
from annotator.services.ports import LessonSummary, PassageEdit

LISTS = LessonSummary("lists", "Lists & demands", "en", 12, Path("lessons/lists"))
BROKEN = LessonSummary("broken", "Zebra", "", 0, Path("lessons/broken"), LessonError("key.json: is missing."))
MENDED = TEXT + "A correction.\n"


class Files:
    """``LessonFiles`` with one lesson."""

    def __init__(self) -> None:
        self.found: Lesson = lesson()

    def shipped(self) -> list[LessonSummary]:
        return [LISTS, BROKEN]

    def read(self, place: str | Path) -> Lesson:
        if place != "lists":
            raise UserFileError("There is no lesson {place}.", place=place)
        return self.found

    def problems(self, place: str | Path) -> list[str]:
        return [] if place == "lists" else ["lesson.toml: is missing."]


@pytest.fixture
def files() -> Files:
    return Files()


@pytest.fixture
def lessons() -> MemoryLessonRepository:
    return MemoryLessonRepository()


@pytest.fixture
def work() -> MemoryWorkRepository:
    work = MemoryWorkRepository()
    work.add_student(STUDENT, NOW)
    return work


@pytest.fixture
def library(files: Files, lessons: MemoryLessonRepository, work: MemoryWorkRepository) -> LessonLibrary:
    return LessonLibrary(files, lessons, work)


def test_without_a_student_every_lesson_is_new(library: LessonLibrary) -> None:
    assert library.shelf() == [ShelfEntry(LISTS), ShelfEntry(BROKEN)]
    assert library.shelf(STUDENT.id) == library.shelf("nobody") == library.shelf()


def test_an_open_try_shows_its_passages(library: LessonLibrary, work: MemoryWorkRepository) -> None:
    work.start_try(first_try(), [passage(1), passage(2, 24, 28)])
    entry, _ = library.shelf(STUDENT.id)
    assert entry == ShelfEntry(LISTS, "started", number=1, passages=2, last_used=NOW)
    assert library.shelf() == [ShelfEntry(LISTS), ShelfEntry(BROKEN)]


def test_the_newest_try_counts(library: LessonLibrary, work: MemoryWorkRepository) -> None:
    first = first_try()
    work.start_try(first, [passage(1)])
    done = NOW + timedelta(minutes=5)
    work.hand_in(first, done, key_version=1)
    assert library.shelf(STUDENT.id)[0] == ShelfEntry(LISTS, "handed_in", 1, 1, last_used=done)
    for number in range(2, 12):
        work.start_try(first_try(number))
    assert library.shelf(STUDENT.id)[0] == ShelfEntry(LISTS, "started", 11, 0, last_used=NOW)


class TestKeptLessons:
    OWN = replace(lesson(version=None), id="own", title="Apples")
    SUMMARY = LessonSummary("own", "Apples", "en", len(lesson().article.words), None)

    def test_they_stand_after_those_that_come_with_the_program(
        self, library: LessonLibrary, lessons: MemoryLessonRepository
    ) -> None:
        lessons.save(self.OWN)
        lessons.save(lesson())
        assert [entry.lesson for entry in library.shelf()] == [LISTS, BROKEN, self.SUMMARY]

    def test_what_was_worked_on_last_comes_first(
        self, library: LessonLibrary, lessons: MemoryLessonRepository, work: MemoryWorkRepository
    ) -> None:
        lessons.save(self.OWN)
        own = replace(first_try(), lesson="own")
        work.start_try(own)
        later = NOW + timedelta(hours=1)
        work.start_try(replace(first_try(), started=later))
        assert [entry.lesson.id for entry in library.shelf(STUDENT.id)] == ["lists", "own", "broken"]
        latest = NOW + timedelta(hours=2)
        work.record(own, [PassageEdit("add", None, passage(1))], latest)
        shelf = library.shelf(STUDENT.id)
        assert [entry.lesson.id for entry in shelf] == ["own", "lists", "broken"]
        assert [entry.last_used for entry in shelf] == [latest, later, None]
        assert [entry.lesson.id for entry in library.shelf("nobody")] == ["lists", "broken", "own"]

    def test_one_whose_file_is_gone_opens_from_the_workspace(
        self, library: LessonLibrary, lessons: MemoryLessonRepository
    ) -> None:
        lessons.save(self.OWN)
        assert library.open("own") == self.OWN
        with pytest.raises(UserFileError):
            library.open(Path("own"))


def test_an_opened_lesson_is_kept(library: LessonLibrary, lessons: MemoryLessonRepository) -> None:
    assert library.open("lists") == lesson()
    assert lessons.lesson("lists") == lesson()


def test_a_lesson_that_cannot_be_read_changes_nothing(
    library: LessonLibrary, lessons: MemoryLessonRepository
) -> None:
    with pytest.raises(UserFileError):
        library.open("none")
    assert lessons.lesson("none") is None


def test_the_newest_key_wins_over_an_older_file(library: LessonLibrary, files: Files) -> None:
    files.found = lesson(version=2)
    assert library.open("lists").key == key(2)
    files.found = lesson(version=1)
    assert library.open("lists").key == key(2)
    files.found = lesson(version=None)
    assert library.open("lists").key == key(2)


def test_a_key_of_another_text_is_not_given(library: LessonLibrary, files: Files) -> None:
    library.open("lists")
    files.found = lesson(MENDED, version=None)
    assert library.open("lists").key is None


def test_a_try_keeps_its_text_with_that_texts_newest_key(library: LessonLibrary, files: Files) -> None:
    library.open("lists")
    attempt = first_try()
    files.found = lesson(version=2)
    library.open("lists")
    files.found = lesson(MENDED, version=3)
    assert library.open("lists").article.text == MENDED
    found = library.lesson_for(attempt)
    assert found.article.text == TEXT
    assert found.key == key(2)


def test_a_try_without_its_lesson_is_told(library: LessonLibrary) -> None:
    with pytest.raises(LessonError, match="does not hold the lesson “lists”") as caught:
        library.lesson_for(first_try())
    assert "Open the lesson's file" in caught.value.hint


def test_another_key_under_a_kept_version_is_refused(library: LessonLibrary, files: Files) -> None:
    library.open("lists")
    files.found = replace(lesson(), key=replace(key(), note="Changed in silence."))
    with pytest.raises(StorageError):
        library.open("lists")


def test_opening_what_is_kept_already_writes_nothing(monkeypatch, tmp_path):
    """A full disk does not stand between a student and work that is there."""
    from annotator.content.lesson_files import FolderLessonFiles
    from annotator.storage.database import Workspace
    from annotator.storage.lesson_repository import SqliteLessonRepository
    from annotator.storage.work_repository import SqliteWorkRepository

    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        lessons = SqliteLessonRepository(workspace)
        library = LessonLibrary(FolderLessonFiles(), lessons, SqliteWorkRepository(workspace))
        first = library.open("mexico-lists-demands")

        def full(_lesson):
            raise StorageError("The disk is full.")

        monkeypatch.setattr(lessons, "save", full)
        assert library.open("mexico-lists-demands") == first
