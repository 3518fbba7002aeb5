"""Keys as they are written: drafts, versions, what is in force, and collected work."""

from dataclasses import replace
from datetime import timedelta

import pytest
from work_samples import NOW, STUDENT, first_try, key, lesson, passage

from annotator.core.errors import StorageError
from annotator.core.key_drafts import DraftHead, draft_passages, head_of
from annotator.core.model import INSTRUCTOR, Student, Try
from annotator.services.ports import KeyVersion, PassageEdit
from annotator.storage import locking
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository


@pytest.fixture(params=["plain", "locked"])
def workspace(request, tmp_path, cheap):
    path = tmp_path / "teaching.sqlite"
    with Workspace.open(path) as opened:
        if request.param == "locked":
            locking.lock(opened, new_keys("phrase", path), path)
        SqliteLessonRepository(opened).save(lesson())
        yield opened


@pytest.fixture
def drafts(workspace):
    return SqliteDraftRepository(workspace)


def start(drafts):
    new = Try(INSTRUCTOR, "lists", 1, lesson().article.sha256, NOW, made=2)
    return drafts.start(new, head_of(key()), draft_passages(key(), lesson().article))


def test_a_draft_comes_back_with_every_note(workspace, drafts):
    assert drafts.draft("lists") is None
    draft = start(drafts)
    assert drafts.draft("lists") == draft
    work = SqliteWorkRepository(workspace)
    assert work.passages(draft.attempt) == draft_passages(key(), lesson().article)
    assert draft.head == head_of(key())
    assert work.students() == []


def test_notes_are_logged_and_can_be_taken_back(workspace, drafts):
    draft = start(drafts)
    work = SqliteWorkRepository(workspace)
    before = next(each for each in work.passages(draft.attempt) if each.id == "k01")
    after = replace(before, notes=replace(before.notes, hint="Look again.", weight=2))
    attempt, changes = work.record(draft.attempt, [PassageEdit("notes", before, after)], NOW)
    assert after in work.passages(attempt)
    assert work.change(attempt, changes[0].seq) == changes[0]
    attempt = work.move_cursor(attempt, 0, changes, [])
    assert before in work.passages(attempt)


def test_a_head_is_replaced(drafts):
    draft = start(drafts)
    drafts.keep_head(draft.attempt, DraftHead(author="B. Teacher"))
    assert drafts.draft("lists").head == DraftHead(author="B. Teacher")


def test_publishing_freezes_the_draft_and_keeps_the_version(workspace, drafts):
    draft = start(drafts)
    drafts.publish(draft.attempt, key(2), NOW)
    assert drafts.draft("lists") is None
    assert SqliteLessonRepository(workspace).key("lists", 2) == key(2)
    with pytest.raises(StorageError):
        drafts.keep_head(draft.attempt, DraftHead())
    with pytest.raises(StorageError):
        SqliteWorkRepository(workspace).record(draft.attempt, [PassageEdit("add", None, passage(9))], NOW)


def test_a_version_that_is_there_is_refused_and_the_draft_stays(drafts):
    draft = start(drafts)
    with pytest.raises(StorageError):
        drafts.publish(draft.attempt, key(1), NOW)
    assert drafts.draft("lists") == draft


def test_the_last_author_is_of_the_version_that_was_published_last(workspace, drafts):
    drafts.add_version("lists", replace(key(2), author="A colleague"))
    assert drafts.last_author() == ""
    drafts.publish(start(drafts).attempt, replace(key(3), author="M. Long"), NOW)
    drafts.set_aside(start(drafts).attempt, NOW + timedelta(days=1))
    drafts.publish(start(drafts).attempt, replace(key(4), author="R. Ames"), NOW + timedelta(days=2))
    drafts.set_aside(start(drafts).attempt, NOW + timedelta(days=3))
    assert drafts.last_author() == "R. Ames"


def test_the_next_draft_has_the_next_number(drafts):
    drafts.set_aside(start(drafts).attempt, NOW)
    assert start(drafts).attempt.number == 2


def test_versions_and_which_is_in_force(drafts):
    drafts.add_version("lists", key(2))
    assert drafts.in_force("lists") is None
    drafts.put_in_force("lists", 2, NOW)
    drafts.put_in_force("lists", 1, NOW + timedelta(days=1))
    assert drafts.versions("lists") == [
        KeyVersion(1, key().created, "A. Teacher", "First.", 2, in_force=True),
        KeyVersion(2, key().created, "A. Teacher", "First.", 2, in_force=False),
    ]
    with pytest.raises(StorageError):
        drafts.put_in_force("lists", 3, NOW)
    assert drafts.in_force("lists") == 1


def test_collected_is_the_newest_work_of_each_student_and_never_a_draft(workspace, drafts):
    work = SqliteWorkRepository(workspace)
    start(drafts)
    other = Student("00aa", "Red Fox")
    for student in (STUDENT, other):
        work.add_student(student, NOW)
    handed_in = replace(first_try(), handed_in=NOW, key_version=1)
    work.start_try(handed_in, [passage(1)])
    newest = replace(handed_in, number=2)
    work.start_try(newest, [passage(2), passage(1)])
    work.start_try(replace(first_try(), student=other.id))
    found = drafts.collected("lists")
    assert [(each.student, each.attempt) for each in found] == [(STUDENT, newest)]
    assert [each.id for each in work.passages(found[0].attempt)] == ["p0001", "p0002"]
