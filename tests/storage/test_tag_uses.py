"""What refers to a tag, and which tags can therefore go."""

from dataclasses import replace
from fractions import Fraction

import pytest
from work_samples import NOW, STUDENT, TAGS, first_try, key, lesson, passage

from annotator.core.key import Dissent, KeyNotes
from annotator.core.key_drafts import DraftHead
from annotator.core.model import INSTRUCTOR, SECOND, Response, Tag, Try
from annotator.services.desk_ports import TagUse
from annotator.services.ports import PassageEdit
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.tag_uses import SqliteTagUses
from annotator.storage.work_repository import SqliteWorkRepository

FACT = Tag("fact", "Fact", "F", "green", "dotted", "Sourced.", "Where?")
NEW_DRAFT = Try(INSTRUCTOR, "lists", 1, lesson().article.sha256, NOW)


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as opened:
        SqliteLessonRepository(opened).save(replace(lesson(version=None), tags=(*TAGS, FACT)))
        yield opened


@pytest.fixture
def uses(workspace):
    return SqliteTagUses(workspace).uses


@pytest.fixture
def drafts(workspace):
    return SqliteDraftRepository(workspace)


@pytest.fixture
def work(workspace):
    return SqliteWorkRepository(workspace)


def tags_now(workspace, *tags):
    lessons = SqliteLessonRepository(workspace)
    lessons.save(replace(lesson(version=None), tags=tags))
    return lessons.lesson("lists").tags


def test_nothing_refers_to_a_tag_of_a_new_lesson(uses):
    assert uses("lists") == {}


def test_a_key_that_is_being_written_with_its_notes(uses, drafts):
    notes = KeyNotes(
        accept={"opinion": Fraction(1)}, wrong={"opinion": "No."}, disputed=(Dissent("fact", "?"),)
    )
    drafts.start(NEW_DRAFT, DraftHead(), [replace(passage(1), notes=notes), passage(2, 48, 63)])
    assert uses("lists") == {"claim": TagUse(draft=2), "opinion": TagUse(draft=1), "fact": TagUse(draft=1)}


def test_the_log_of_a_key_remembers_what_was_taken_back(uses, drafts, work):
    attempt = drafts.start(NEW_DRAFT, DraftHead(), []).attempt
    marked = replace(passage(1, tag="fact"), notes=KeyNotes(accept={"claim": Fraction(1)}))
    attempt, _ = work.record(attempt, [PassageEdit("add", None, marked)], NOW)
    work.record(attempt, [PassageEdit("delete", marked, None)], NOW)
    assert uses("lists") == {"fact": TagUse(history=True), "claim": TagUse(history=True)}


def test_a_draft_that_was_set_aside(uses, drafts):
    drafts.set_aside(drafts.start(NEW_DRAFT, DraftHead(), [passage(1)]).attempt, NOW)
    assert uses("lists") == {"claim": TagUse(history=True)}


def test_published_versions(uses, drafts):
    drafts.add_version("lists", key(1))
    drafts.add_version("lists", key(3))
    assert uses("lists") == {"claim": TagUse(versions=(1, 3)), "opinion": TagUse(versions=(1, 3))}


def test_students_work_and_second_answers(uses, work):
    work.add_student(STUDENT, NOW)
    work.start_try(first_try(), [passage(1)])
    attempt = work.hand_in(first_try(), NOW, None)
    work.respond(attempt, Response(SECOND, "p0001", "", "fact", "", NOW))
    assert uses("lists") == {"claim": TagUse(students=1), "fact": TagUse(students=1)}


def test_another_lesson_does_not_count(workspace, uses, drafts):
    SqliteLessonRepository(workspace).save(replace(lesson(version=None), id="other"))
    drafts.start(replace(NEW_DRAFT, lesson="other"), DraftHead(), [passage(1)])
    assert uses("lists") == {}


def test_a_tag_goes_unless_something_refers_to_it(workspace, drafts, work):
    attempt = drafts.start(NEW_DRAFT, DraftHead(), []).attempt
    work.record(attempt, [PassageEdit("add", None, passage(1))], NOW)
    assert tags_now(workspace, FACT, TAGS[1]) == (FACT, TAGS[1], TAGS[0])
    assert tags_now(workspace, TAGS[1], TAGS[0]) == (TAGS[1], TAGS[0])


def test_a_tag_of_a_published_key_stays(workspace, drafts):
    drafts.add_version("lists", key(1))
    drafts.start(NEW_DRAFT, DraftHead(), [])
    assert tags_now(workspace, FACT, TAGS[0]) == (FACT, *TAGS)
