"""A lesson for the class: which key an open file gets, and what a withheld one is."""

from datetime import UTC, datetime

import pytest
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import key, lesson

from annotator.core.errors import LessonError, UserFileError
from annotator.core.model import Lesson
from annotator.services.drafting import Drafting
from annotator.services.lessons import LessonLibrary
from annotator.services.ports import KeyVersion, LessonSummary
from annotator.services.sharing import Sharing

NOW = datetime(2026, 1, 1, tzinfo=UTC)


class Files:
    """One lesson comes with the program."""

    def shipped(self) -> list[LessonSummary]:
        return [LessonSummary("shipped", "Shipped", "en", 3, path="somewhere")]


class Drafts:
    """What ``Drafting`` asks of its repository here."""

    chosen: int | None = None

    def __init__(self, lessons: MemoryLessonRepository) -> None:
        self._lessons = lessons

    def versions(self, lesson_id: str) -> list:
        found = [self._lessons.key(lesson_id, number) for number in (1, 2, 3)]
        return [
            KeyVersion(each.version, each.created, "", "", 2, False) for each in found if each is not None
        ]

    def in_force(self, _lesson_id: str) -> int | None:
        return self.chosen

    def draft(self, _lesson_id: str) -> None:
        return None

    def collected(self, _lesson_id: str) -> list:
        return []


@pytest.fixture
def lessons():
    return MemoryLessonRepository()


@pytest.fixture
def drafts(lessons):
    return Drafts(lessons)


@pytest.fixture
def sharing(lessons, drafts):
    work = MemoryWorkRepository()
    drafting = Drafting(LessonLibrary(Files(), lessons, work), lessons, work, drafts, lambda: NOW)
    return Sharing(drafting, lambda given: repr(given).encode())


def test_a_withheld_key_is_left_out_whatever_is_published(sharing, lessons):
    lessons.save(lesson())
    assert sharing.prepared(lesson(), "withheld") == lesson(version=None)
    assert sharing.prepared(lesson(version=None), "withheld") == lesson(version=None)


def test_an_open_file_gets_the_version_in_force(sharing, lessons, drafts):
    lessons.save(lesson())
    lessons.save(lesson(version=2))
    assert sharing.version(lesson()) == 2
    drafts.chosen = 1
    assert sharing.version(lesson()) == 1
    assert sharing.prepared(lesson(version=2), "open").key == key(1)


def test_without_a_published_version_there_is_no_open_file(sharing, lessons):
    lessons.save(lesson(version=None))
    assert sharing.version(lesson()) is None
    with pytest.raises(LessonError, match="published"):
        sharing.prepared(lesson(version=None), "open")


def test_the_file_is_written_whole_or_not_at_all(sharing, tmp_path):
    path = tmp_path / "x.lesson"
    sharing.write(lesson(version=None), path)
    assert path.read_bytes() == repr(lesson(version=None)).encode()
    with pytest.raises(UserFileError, match="not there"):
        sharing.write(lesson(), tmp_path / "gone" / "x.lesson")

    def refuse(_: Lesson) -> bytes:
        raise LessonError("No.")

    sharing._archive = refuse
    with pytest.raises(LessonError):
        sharing.write(lesson(), path)
    assert path.read_bytes() == repr(lesson(version=None)).encode()
    assert list(tmp_path.iterdir()) == [path]


def test_the_name_is_one_that_every_system_takes(sharing):
    assert sharing.suggested_name(lesson()) == "Lists & demands.lesson"


def test_a_lesson_that_ships_has_shipped_its_key(sharing, lessons):
    from dataclasses import replace

    lessons.save(lesson(version=None))
    assert not sharing.is_shipped(lesson())
    assert sharing.is_shipped(replace(lesson(), id="shipped"))
