"""Courses: put together at the desk, given out as one file, opened by a student."""

from dataclasses import replace
from pathlib import Path

import pytest
from work_samples import NOW, STUDENT, TAGS, key, lesson

from annotator.content.course_files import CourseArchives
from annotator.content.lesson_writing import lesson_archive
from annotator.content.tag_sets import TagSetFiles
from annotator.core.course import Course, is_course
from annotator.core.errors import LessonError, StorageError, UserFileError
from annotator.core.model import Tag
from annotator.services.courses import CourseEditing, Courses
from annotator.services.drafting import Drafting
from annotator.services.lesson_editing import LessonEditing
from annotator.services.lessons import CoursePlace, LessonLibrary
from annotator.services.ports import LessonSummary
from annotator.services.sharing import Sharing
from annotator.services.tries import Tries
from annotator.storage.course_repository import SqliteCourseRepository
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.tag_uses import SqliteTagUses
from annotator.storage.work_repository import SqliteWorkRepository

FACT = Tag("fact", "Fact", "F", "green", "dotted", "It can be checked.", "Could it?")


class NoFiles:
    def shipped(self):
        return []

    def read(self, _place):
        raise UserFileError("There is no lesson.")


class Desk:
    """The services over one workspace."""

    def __init__(self, workspace):
        self.lessons, self.work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
        self.repository = SqliteCourseRepository(workspace)
        self.library = LessonLibrary(NoFiles(), self.lessons, self.work, self.repository)
        drafts = SqliteDraftRepository(workspace)
        self.drafting = Drafting(self.library, self.lessons, self.work, drafts, lambda: NOW)
        self.editing = LessonEditing(self.lessons, SqliteTagUses(workspace), TagSetFiles())
        self.sharing = Sharing(self.drafting, lesson_archive)
        self.courses = CourseEditing(
            CourseArchives(), self.repository, self.lessons, self.editing, self.sharing, lambda: "abcdef99"
        )
        self.opening = Courses(CourseArchives(), self.repository)

    def keep(self, name, **change):
        made = replace(lesson(version=None), **{"id": name, "title": name.title(), **change})
        self.lessons.save(made)
        return made


@pytest.fixture
def desk(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as workspace:
        yield Desk(workspace)


@pytest.fixture
def student(tmp_path):
    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        yield Desk(workspace)


@pytest.fixture
def course(desk):
    made = desk.courses.make("  Reading the news ")
    for name in ("one", "two", "three"):
        made = desk.courses.add(made, desk.keep(name))
    return made


def test_a_new_course_has_an_id_of_its_own(desk):
    made = desk.courses.make(" Reading  the news ")
    assert (made.id, made.title, made.lessons) == ("reading-the-news-abcdef", "Reading the news", ())
    again = desk.courses.make("Reading the news")
    assert again.id == "reading-the-news-abcdef-2"
    with pytest.raises(LessonError):
        desk.courses.make("  ")
    assert len(desk.courses.all()) == 2


def test_lessons_are_added_arranged_and_taken_out(desk, course):
    assert course.lessons == ("one", "two", "three")
    assert desk.courses.add(course, desk.lessons.lesson("two")) == course
    turned = desk.courses.arrange(course, ("three", "one"))
    assert desk.courses.all() == [turned]
    renamed = desk.courses.rename(turned, "News")
    assert (renamed.id, renamed.title) == (course.id, "News")
    with pytest.raises(LessonError):
        desk.courses.rename(renamed, "")
    desk.courses.remove(renamed)
    assert desk.courses.all() == []
    assert desk.lessons.lesson("two") is not None


def test_a_lesson_gets_the_tags_of_the_course(desk, course):
    desk.courses.add(course, desk.keep("four", tags=(FACT, TAGS[0])))
    assert desk.lessons.lesson("four").tags == TAGS


def test_the_same_tags_in_other_words_stay(desk, course):
    spanish = tuple(replace(tag, name=tag.name.upper()) for tag in TAGS)
    desk.courses.add(course, desk.keep("four", tags=spanish))
    assert desk.lessons.lesson("four").tags == spanish


def test_a_lesson_whose_key_uses_another_tag_is_refused_in_words(desk, course):
    desk.lessons.save(replace(lesson(), tags=(*TAGS, FACT)))
    first, second = key().passages
    desk.drafting.take_in(
        desk.lessons.lesson("lists"), replace(key(), passages=(first, replace(second, tag="fact")))
    )
    with pytest.raises(LessonError, match="“Fact” cannot go from “Lists & demands”"):
        desk.courses.add(course, desk.lessons.lesson("lists"))
    assert desk.courses.all() == [course]


def test_other_tags_for_all_or_for_none(desk, course):
    desk.courses.use_tags(course, [FACT, TAGS[1]])
    assert {desk.lessons.lesson(name).tags for name in course.lessons} == {(FACT, TAGS[1])}
    desk.lessons.save(replace(lesson(), tags=(*TAGS, FACT)))
    longer = desk.courses.add(desk.courses.arrange(course, ()), desk.lessons.lesson("lists"))
    longer = desk.courses.add(longer, desk.lessons.lesson("one"))
    with pytest.raises(LessonError, match="Lists & demands"):
        desk.courses.use_tags(longer, [FACT, TAGS[1]])
    assert desk.lessons.lesson("one").tags == (*TAGS, FACT)
    assert desk.courses.tag_uses(longer)["claim"].versions == (1,)


def test_a_new_tag_has_one_id_in_all_lessons(desk, course):
    desk.courses.use_tags(course, [*TAGS, replace(FACT, id="")])
    assert {desk.lessons.lesson(name).tags[2].id for name in course.lessons} == {"fact"}


def test_a_student_gets_the_lessons_in_order(desk, student, course, tmp_path):
    file = tmp_path / "news.course"
    desk.courses.export(course, file, ())
    student.keep("zero", title="M comes before the course")
    opened = student.opening.open(file)
    assert opened == course
    shelf = student.library.shelf()
    assert [entry.lesson.id for entry in shelf] == ["zero", "one", "two", "three"]
    assert shelf[2].course == CoursePlace("Reading the news", 2, 3)
    assert shelf[0].course is None
    assert student.lessons.lesson("one") == desk.lessons.lesson("one")


def test_two_courses_with_one_title_stay_apart(student):
    for name in ("one", "two", "three", "four"):
        student.keep(name)
    student.repository.save(Course("news-a", "News", ("three", "two")))
    student.repository.save(Course("news-b", "NEWS", ("four", "one")))
    shelf = student.library.shelf()
    assert [entry.lesson.id for entry in shelf] == ["three", "two", "four", "one"]


def test_a_course_stands_after_the_lessons_that_ship_with_those_of_them_that_it_has(student):
    class Shipped(NoFiles):
        def shipped(self):
            return [
                LessonSummary(name, title, "en", 1, Path(name))
                for name, title in (("zebra", "Zebra"), ("one", "One"), ("yak", "Yak"))
            ]

    for name in ("one", "two"):
        student.keep(name)
    student.keep("after", title="Apples grow later")
    student.keep("before", title="Aardvark")
    student.repository.save(Course("apples", "Apples", ("two", "one")))
    library = LessonLibrary(Shipped(), student.lessons, student.work, student.repository)
    shelf = library.shelf()
    assert [entry.lesson.id for entry in shelf] == ["zebra", "yak", "before", "two", "one", "after"]
    assert [entry.course is not None for entry in shelf] == [False, False, False, True, True, False]


def test_what_was_worked_on_last_still_comes_first(desk, student, course, tmp_path):
    desk.courses.export(course, tmp_path / "news.course", ())
    student.opening.open(tmp_path / "news.course")
    student.work.add_student(STUDENT, NOW)
    Tries(student.work, lambda: NOW).resume(STUDENT, student.library.open("three"))
    assert [entry.lesson.id for entry in student.library.shelf(STUDENT.id)] == ["three", "one", "two"]


def test_keys_go_along_only_where_they_are_asked_for(desk, student, tmp_path):
    desk.lessons.save(lesson())
    other = replace(lesson(), id="other", title="Other", key=replace(key(), lesson="other"))
    desk.lessons.save(other)
    course = desk.courses.add(desk.courses.make("News"), desk.lessons.lesson("lists"))
    course = desk.courses.add(course, desk.lessons.lesson("other"))
    file = tmp_path / "news.course"
    desk.courses.export(course, file, {"other"})
    trace = key().passages[0].why.encode()
    assert file.read_bytes().count(trace) == 1
    student.opening.open(file)
    assert student.lessons.lesson("lists").key is None
    assert student.lessons.lesson("other").key == other.key


def test_the_version_in_force_goes_along(desk, student, tmp_path):
    desk.lessons.save(lesson())
    desk.lessons.save(lesson(version=2))
    desk.drafting.put_in_force("lists", 1)
    course = desk.courses.add(desk.courses.make("News"), desk.lessons.lesson("lists"))
    desk.courses.export(course, tmp_path / "news.course", {"lists"})
    student.opening.open(tmp_path / "news.course")
    assert student.lessons.lesson("lists").key == key(1)


def test_the_same_course_is_the_same_file(desk, course, tmp_path):
    desk.courses.export(course, tmp_path / "a.course", ())
    desk.courses.export(course, tmp_path / "b.course", ())
    assert (tmp_path / "a.course").read_bytes() == (tmp_path / "b.course").read_bytes()


def test_what_cannot_be_given_out(desk, course, tmp_path):
    file = tmp_path / "news.course"
    with pytest.raises(LessonError, match="no lessons yet"):
        desk.courses.export(desk.courses.arrange(course, ()), file, ())
    desk.lessons.save(replace(desk.lessons.lesson("two"), tags=(FACT, TAGS[0])))
    with pytest.raises(LessonError, match="“Two” has other tags"):
        desk.courses.export(course, file, ())
    assert not file.exists()


def test_a_course_with_another_key_of_a_kept_version_changes_nothing(desk, student, course, tmp_path):
    desk.lessons.save(lesson())
    file = tmp_path / "news.course"
    desk.courses.export(desk.courses.add(course, desk.lessons.lesson("lists")), file, {"lists"})
    student.lessons.save(replace(lesson(), key=replace(key(), note="Another.")))
    with pytest.raises(StorageError):
        student.opening.open(file)
    assert student.opening.all() == []
    assert student.lessons.lesson("one") is None


def test_a_lesson_of_a_course_is_not_replaced_by_the_one_that_ships(student):
    class Shipped(NoFiles):
        def shipped(self):
            return []

        def read(self, _place):
            return replace(lesson(), tags=(*TAGS, FACT))

    library = LessonLibrary(Shipped(), student.lessons, student.work, student.repository)
    student.lessons.save(lesson())
    student.repository.save(student.courses.make("News"))
    assert library.open("lists").tags == (*TAGS, FACT)
    student.lessons.save(lesson())
    student.courses.add(student.courses.make("More"), lesson())
    assert library.open("lists").tags == student.lessons.lesson("lists").tags


@pytest.mark.parametrize(
    ("name", "is_one"), [("a.course", True), ("A.COURSE", True), ("a.lesson", False), ("course", False)]
)
def test_a_course_by_its_name(name, is_one):
    assert is_course(name) == is_one
