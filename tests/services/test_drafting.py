"""The instructor's desk: writing a key, publishing it, going back."""

from dataclasses import replace

import pytest
from work_samples import NOW, STUDENT, TEXT, first_try, key, lesson, passage

from annotator.core.errors import LessonError, MarkingError, ScoringError
from annotator.core.key import KeyNotes
from annotator.core.key_drafts import IGNORED, DraftHead, drafted_key, head_of
from annotator.core.span import Span
from annotator.services.drafting import Drafting
from annotator.services.lessons import LessonLibrary
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository


class Files:
    """One lesson that ships."""

    def shipped(self):
        return []

    def read(self, _place):
        return lesson()


@pytest.fixture
def workspace(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as opened:
        yield opened


@pytest.fixture
def drafting(workspace):
    lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
    library = LessonLibrary(Files(), lessons, work)
    return Drafting(library, lessons, work, SqliteDraftRepository(workspace), lambda: NOW)


@pytest.fixture
def opened(drafting):
    return drafting.lesson("lists")


def test_a_draft_goes_on_from_the_newest_version(drafting, opened):
    draft = drafting.draft(opened)
    made = drafting.marking(opened, draft)
    again = drafted_key(opened, draft.head, made.passages, 1, key().created)
    assert again == replace(key(), note="")
    assert drafting.draft(opened) == draft


def test_a_key_from_nothing_is_published_as_the_next_version(drafting, opened):
    draft = drafting.revise(opened, None)
    marking = drafting.marking(opened, draft)
    change = marking.mark(Span(8, 17), "claim")[0]
    assert change.after.id == "k01"
    marking.write_reason("k01", "No source.")
    marking.write_notes("k01", KeyNotes(hint="Who says so?", weight=2))
    region = marking.mark(Span(0, 7), IGNORED)[0].after
    assert region.id == "r02"
    published = drafting.publish(opened, marking.attempt, DraftHead(author="Me"))
    assert (published.version, published.author, published.ignored) == (2, "Me", (Span(0, 7),))
    assert [(each.id, each.why, each.hint, each.weight) for each in published.passages] == [
        ("k01", "No source.", "Who says so?", 2)
    ]
    assert drafting.version("lists", 2) == published
    assert drafting.in_force("lists") == 2
    assert [entry.draft for entry in drafting.desk()] == [None]


def test_the_author_is_remembered(drafting, opened):
    draft = drafting.draft(opened)
    assert draft.head.author == "A. Teacher"
    drafting.publish(opened, draft.attempt, replace(draft.head, author="R. Ames"))
    assert drafting.revise(opened, key()).head.author == "R. Ames"
    assert drafting.revise(opened, None).head.author == "R. Ames"


def test_the_key_of_the_draft_as_it_stands(drafting, opened):
    assert drafting.draft_key(opened) is None
    marking = drafting.marking(opened, drafting.draft(opened))
    marking.write_reason("k02", "")
    drawn = drafting.draft_key(opened)
    assert (drawn.version, drawn.passage("k02").why) == (2, "")


def test_the_newest_version_is_in_force_until_one_is_chosen(drafting, opened):
    assert [each.in_force for each in drafting.versions("lists")] == [True]
    draft = drafting.draft(opened)
    drafting.publish(opened, draft.attempt, draft.head)
    assert [each.in_force for each in drafting.versions("lists")] == [False, True]


def test_an_open_draft_is_set_aside_for_a_new_one_and_ids_are_not_used_again(drafting, opened):
    first = drafting.marking(opened, drafting.revise(opened, None))
    first.mark(Span(8, 17), "claim")
    second = drafting.marking(opened, drafting.revise(opened, None))
    assert second.passages == []
    assert second.mark(Span(8, 17), "claim")[0].after.id == "k02"


def test_notes_are_undone_and_redone_after_a_restart(drafting, opened):
    marking = drafting.marking(opened, drafting.draft(opened))
    before = marking.passage("k02")
    marking.write_notes("k02", KeyNotes(check="The minutes."))
    again = drafting.marking(opened, drafting.draft(opened))
    again.undo()
    assert again.passage("k02") == before
    again.redo()
    assert again.passage("k02").notes == KeyNotes(check="The minutes.")
    assert again.write_notes("k02", KeyNotes(check="The minutes.")) == ()


def test_two_passages_with_the_same_words_are_refused(drafting, opened):
    marking = drafting.marking(opened, drafting.draft(opened))
    words = marking.passage("k02").span
    with pytest.raises(MarkingError) as refused:
        marking.mark_also(words, "opinion")
    assert "Also accept" in refused.value.hint
    marking.mark_also(words, IGNORED)
    with pytest.raises(MarkingError):
        marking.retag("k02", IGNORED)
    assert marking.passage("k02").tag == "claim"


def test_another_tag_drops_what_was_said_of_it_as_a_further_one(drafting, opened):
    marking = drafting.marking(opened, drafting.draft(opened))
    marking.retag("k01", "claim")
    assert (marking.passage("k01").notes.accept, marking.passage("k01").notes.wrong) == ({}, {})
    marking.undo()
    assert marking.passage("k01").notes.accept == key().passages[0].accept


def test_a_version_that_work_cannot_be_compared_with_is_refused(drafting, opened):
    draft = drafting.draft(opened)
    bad = replace(head_of(key()), rules=replace(key().rules, place="sometimes"))
    with pytest.raises(ScoringError):
        drafting.publish(opened, draft.attempt, bad)
    assert drafting.draft(opened) == draft


def test_a_new_version_waits_while_there_is_collected_work(workspace, drafting, opened):
    work = SqliteWorkRepository(workspace)
    work.add_student(STUDENT, NOW)
    work.start_try(replace(first_try(), handed_in=NOW), [passage(1)])
    draft = drafting.draft(opened)
    drafting.publish(opened, draft.attempt, draft.head)
    assert drafting.in_force("lists") == 1
    drafting.put_in_force("lists", 2)
    assert drafting.in_force("lists") == 2
    drafting.put_in_force("lists", 1)
    assert [each.in_force for each in drafting.versions("lists")] == [True, False]
    assert len(drafting.collected("lists")) == 1


def test_a_colleagues_key_becomes_a_version_of_its_own(drafting, opened):
    theirs = replace(key(7), author="B. Teacher")
    mine = drafting.take_in(opened, theirs)
    assert (mine.version, mine.author) == (2, "B. Teacher")
    with pytest.raises(LessonError):
        drafting.take_in(opened, replace(theirs, article_sha256="0" * 64))
    assert TEXT[mine.passages[0].span.start] == "T"
