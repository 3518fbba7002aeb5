"""The preview of a version: what is collected is read, and what changes is told."""

from dataclasses import replace

import pytest
from made_up_class import collect_class, name_of
from work_samples import NOW

from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import Student, Try
from annotator.core.rescoring import rescored
from annotator.core.steps import Step, at_once
from annotator.services.drafting import Drafting
from annotator.services.lessons import LessonLibrary
from annotator.services.rescoring_class import KeyChange, changes_of, gather, rescore_class
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository

LESSON = "mexico-lists-demands"


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as opened:
        yield opened


@pytest.fixture
def work(workspace):
    return SqliteWorkRepository(workspace)


@pytest.fixture
def drafting(workspace, work):
    lessons = SqliteLessonRepository(workspace)
    library = LessonLibrary(FolderLessonFiles(), lessons, work)
    return Drafting(library, lessons, work, SqliteDraftRepository(workspace), lambda: NOW)


@pytest.fixture
def lesson(drafting):
    return drafting.lesson(LESSON)


@pytest.fixture
def change(lesson):
    passages = (lesson.key.passages[0], *lesson.key.passages[2:])
    return KeyChange(lesson, lesson.key, replace(lesson.key, version=2, passages=passages))


def test_a_class_is_read_student_by_student(drafting, work, lesson):
    collect_class(work, lesson, lesson.key, 3)
    steps = gather(drafting, lesson)
    assert next(steps) == Step(1, 3)
    found = at_once(gather(drafting, lesson))
    assert sorted(found.names.values()) == sorted(map(name_of, range(3)))
    assert {len(found.works[student]) > 0 for student in found.works} == {True}
    assert found.elsewhere == 0


def test_everyone_has_both_scores_and_changed_rows_are_told_when_asked(drafting, work, lesson, change):
    collect_class(work, lesson, lesson.key)
    found = at_once(gather(drafting, lesson))
    preview = at_once(rescore_class(change, found))
    whole = rescored(lesson.article, change.tags, change.before, change.after, found.works)
    assert len(preview.rescoring.students) == 30
    assert preview.refused == 0
    for light, full in zip(preview.rescoring.students, whole.students, strict=True):
        assert light == replace(full, rows=())
        if light.changed:
            assert at_once(changes_of(change, found.works[light.student])) == full.rows
    assert preview.rescoring.count("gains") + preview.rescoring.count("loses") > 0


def test_work_on_another_text_is_counted_and_left_out(drafting, work, lesson, change):
    collect_class(work, lesson, lesson.key, 2)
    found = at_once(gather(drafting, replace(lesson, article=replace(lesson.article, sha256="0" * 64))))
    assert (found.elsewhere, found.works) == (2, {})
    assert at_once(rescore_class(change, found)).rescoring.students == ()


def test_work_that_cannot_be_compared_is_counted_and_left_out(drafting, work, lesson, change):
    collect_class(work, lesson, lesson.key, 2)
    found = at_once(gather(drafting, lesson))
    student = next(iter(found.works))
    odd = [replace(each, tag="no such tag") for each in found.works[student]]
    preview = at_once(rescore_class(change, replace(found, works={**found.works, student: odd})))
    assert preview.refused == 1
    assert [each.student for each in preview.rescoring.students] == [s for s in found.works if s != student]


def test_what_is_not_handed_in_is_not_collected(drafting, work, lesson):
    student = Student("00aa", "Red Fox")
    work.add_student(student, NOW)
    work.start_try(Try(student.id, LESSON, 1, lesson.article.sha256, NOW))
    assert at_once(gather(drafting, lesson)).works == {}
