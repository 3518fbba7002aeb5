"""A lesson's tags and goals at the instructor's desk."""

from dataclasses import replace

import pytest
from work_samples import TAGS, key, lesson

from annotator.content.tag_sets import TagSetFiles
from annotator.core.errors import LessonError
from annotator.core.model import Tag
from annotator.services.lesson_editing import LessonEditing
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.tag_uses import SqliteTagUses

FACT = Tag("", " Fact ", "F", "green", "dotted", "Sourced.", "Where?")


@pytest.fixture
def lessons(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as opened:
        yield SqliteLessonRepository(opened)


@pytest.fixture
def editing(lessons):
    return LessonEditing(lessons, SqliteTagUses(lessons._workspace), TagSetFiles())


@pytest.fixture
def plain(lessons):
    lessons.save(lesson(version=None))
    return lessons.lesson("lists")


def test_tags_in_a_new_order_and_goals_without_empty_lines(editing, lessons, plain):
    changed = editing.keep(plain, TAGS[::-1], ["One ", "", "  "])
    assert changed == lessons.lesson("lists")
    assert (changed.tags, changed.goals) == (TAGS[::-1], ("One",))


def test_a_renamed_tag_keeps_its_id_and_a_new_one_gets_one(editing, lessons, plain):
    editing.keep(plain, [replace(TAGS[0], name="Assertion"), TAGS[1], FACT], [])
    assert [(tag.id, tag.name) for tag in lessons.lesson("lists").tags] == [
        ("claim", "Assertion"),
        ("opinion", "Opinion"),
        ("fact", "Fact"),
    ]


def test_a_tag_that_nothing_uses_can_go(editing, lessons, plain):
    editing.keep(plain, [TAGS[0], FACT], [])
    assert [tag.id for tag in lessons.lesson("lists").tags] == ["claim", "fact"]


def test_a_new_tag_does_not_get_the_id_of_one_that_goes(editing, plain):
    again = replace(FACT, name="Opinion")
    assert [tag.id for tag in editing.checked(plain, [TAGS[0], again], []).tags] == ["claim", "opinion-2"]


def test_a_tag_of_the_key_is_not_given_up(editing, lessons):
    lessons.save(lesson())
    with pytest.raises(LessonError) as refused:
        editing.keep(lesson(), [TAGS[0], FACT], [])
    assert "Opinion" in refused.value.message
    assert lessons.lesson("lists") == lesson()
    assert editing.uses("lists")["opinion"].versions == (1,)


def test_what_makes_no_sound_set_is_refused(editing, lessons, plain):
    with pytest.raises(LessonError) as refused:
        editing.keep(plain, [TAGS[0], replace(FACT, letter="c")], ["New"])
    assert "letter" in refused.value.message
    assert lessons.lesson("lists") == plain


def test_the_key_stays_as_it_is(editing, lessons):
    lessons.save(lesson())
    editing.keep(lesson(), [*TAGS, FACT], [])
    assert lessons.lesson("lists").key == key()


def test_the_sets_that_come_with_the_program(editing):
    assert len(editing.shipped_sets()) == 4
