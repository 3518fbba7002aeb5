"""Courses and the order of their lessons."""

from dataclasses import replace

import pytest
from work_samples import key, lesson

from annotator.core.course import Course
from annotator.core.errors import StorageError
from annotator.storage.course_repository import SqliteCourseRepository
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository

NEWS = Course("news-1", "Reading the news", ("lists", "other"))
OTHER = replace(lesson(version=None), id="other", title="Other")


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "w.sqlite") as opened:
        yield opened


@pytest.fixture
def courses(workspace):
    return SqliteCourseRepository(workspace)


def test_a_course_comes_with_its_lessons_in_order(workspace, courses):
    assert courses.courses() == []
    courses.save(NEWS, [lesson(), OTHER])
    assert courses.courses() == [NEWS]
    assert SqliteLessonRepository(workspace).lesson("other") == OTHER


def test_courses_come_by_title(courses):
    courses.save(NEWS, [lesson(), OTHER])
    first = Course("a", "a course", ())
    courses.save(first)
    assert courses.courses() == [first, NEWS]


def test_another_order_and_title_take_the_place(courses):
    courses.save(NEWS, [lesson(), OTHER])
    changed = replace(NEWS, title="News", lessons=("other", "lists"))
    courses.save(changed)
    assert courses.courses() == [changed]
    shorter = replace(changed, lessons=("lists",))
    courses.save(shorter)
    assert courses.courses() == [shorter]


def test_a_course_is_kept_whole_or_not_at_all(workspace, courses):
    SqliteLessonRepository(workspace).save(lesson())
    stranger = replace(lesson(), key=replace(key(), note="Another key of this version."))
    with pytest.raises(StorageError):
        courses.save(NEWS, [OTHER, stranger])
    with pytest.raises(StorageError):
        courses.save(replace(NEWS, lessons=("lists", "nowhere")), [lesson()])
    assert courses.courses() == []
    assert SqliteLessonRepository(workspace).lesson("other") is None


def test_a_course_that_is_removed_leaves_its_lessons(workspace, courses):
    courses.save(NEWS, [lesson(), OTHER])
    courses.remove(NEWS.id)
    assert courses.courses() == []
    assert SqliteLessonRepository(workspace).lesson("lists") == lesson()
