"""Two instructors' keys: taking one in, comparing, merging."""

from dataclasses import replace

import pytest
from work_samples import NOW, TEXT, key, lesson

from annotator.content.colleague_keys import ColleagueKeys
from annotator.content.key_writing import key_to_json
from annotator.core.errors import KeyMergeError, LessonError, UserFileError
from annotator.core.key import KeyPassage
from annotator.core.key_decisions import BOTH, MINE, THEIRS, Decision, decisions_of
from annotator.core.key_merge import Choice
from annotator.core.span import Span
from annotator.services.colleagues import Colleagues
from annotator.services.drafting import Drafting
from annotator.services.lessons import LessonLibrary
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository


class NoFiles:
    def shipped(self):
        return []


@pytest.fixture
def drafting(tmp_path):
    with Workspace.open(tmp_path / "teaching.sqlite") as workspace:
        lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
        lessons.save(lesson())
        library = LessonLibrary(NoFiles(), lessons, work)
        yield Drafting(library, lessons, work, SqliteDraftRepository(workspace), lambda: NOW)


@pytest.fixture
def colleagues(drafting):
    return Colleagues(drafting, ColleagueKeys())


def theirs(**change):
    """The other tag for the first passage, another edge for the second, and a third one."""
    one, two = key().passages
    one = replace(one, tag="claim", accept={}, wrong={}, disputed=(), why="Nobody is named.")
    third = KeyPassage("k03", Span(29, 43), TEXT[29:43], "claim", "A third.")
    shorter = replace(two, span=Span(50, 62), quote=TEXT[50:62])
    return replace(key(), author="B. Teacher", passages=(one, third, shorter), **change)


@pytest.fixture
def file(tmp_path):
    path = tmp_path / "their-key.json"
    path.write_text(key_to_json(theirs()), encoding="utf-8")
    return path


def test_a_key_from_a_file_becomes_a_version(colleagues, drafting, file):
    taken = colleagues.take_in(lesson(), file)
    assert (taken.version, taken.author) == (2, "B. Teacher")
    assert drafting.in_force("lists") == 1
    assert colleagues.take_in(lesson(), file) == taken
    assert len(drafting.versions("lists")) == 2


def test_the_own_draft_does_not_go_on_from_a_colleagues_key(colleagues, drafting, file):
    colleagues.take_in(lesson(), file)
    kept = drafting.lesson("lists")
    assert drafting.draft(kept).head.author == "A. Teacher"
    assert drafting.draft_key(kept).passages == key().passages


def test_an_own_version_that_waits_is_gone_on_from(drafting):
    draft = drafting.draft(lesson())
    drafting.publish(lesson(), draft.attempt, replace(draft.head, author="Me"))
    drafting.put_in_force("lists", 1)
    assert drafting.draft(drafting.lesson("lists")).head.author == "Me"


def test_files_that_are_no_key_for_this_lesson(colleagues, drafting, tmp_path):
    with pytest.raises(UserFileError, match="There is no file"):
        colleagues.take_in(lesson(), tmp_path / "gone.json")
    path = tmp_path / "other.json"
    path.write_text(key_to_json(theirs(article_sha256="0" * 64)), encoding="utf-8")
    with pytest.raises(LessonError, match="another text"):
        colleagues.take_in(lesson(), path)
    path.write_text("{", encoding="utf-8")
    with pytest.raises(LessonError, match="not valid JSON"):
        colleagues.take_in(lesson(), path)
    assert len(drafting.versions("lists")) == 1


def test_differences_and_agreement(colleagues):
    keys = colleagues.compare(lesson(), key(), theirs())
    assert [(each.code, each.about) for each in keys.differences] == [
        ("other_tag", ("k01", "k01")),
        ("only_second", ("", "k03")),
        ("edges", ("k02", "k02")),
    ]
    assert (keys.agreement.first, keys.agreement.second, keys.agreement.equal) == (2, 3, 1)
    assert len(keys.undecided({})) == 3


def test_a_key_for_an_earlier_text_is_not_compared(colleagues, drafting):
    corrected = TEXT.replace("mayor", "Mayor")
    drafting.draft(lesson())
    drafting._lessons.save(lesson(corrected, version=2))
    now = drafting.lesson("lists")
    early = drafting.draft_key(now)
    assert early.article_sha256 == lesson().article.sha256
    assert [each.quote for each in early.passages] == [each.quote for each in key().passages]
    with pytest.raises(LessonError, match="another text"):
        colleagues.compare(now, early, drafting.version("lists", 2))


def test_agreed_passages_with_other_notes_need_no_choice(colleagues):
    other = replace(key(), passages=(replace(key().passages[0], why="Another reason."), key().passages[1]))
    keys = colleagues.compare(lesson(), key(), other)
    assert [(each.code, each.fields) for each in keys.differences] == [("agreed", ("why",))]
    assert keys.undecided({}) == []


def test_the_merged_key_is_a_draft_that_says_who_decided(colleagues, drafting):
    keys = colleagues.compare(lesson(), key(), theirs())
    choices = {
        ("k01", "k01"): Choice(BOTH, "Ana", "Both can be defended."),
        ("", "k03"): Choice(THEIRS, "Ben"),
    }
    with pytest.raises(KeyMergeError):
        colleagues.merge(keys, choices)
    assert drafting.draft_key(lesson()) is None
    colleagues.merge(keys, {**choices, ("k02", "k02"): Choice(MINE)})
    merged = drafting.draft_key(lesson())
    assert [each.id for each in merged.passages] == ["k01", "k03", "k02"]
    assert merged.passages[0].accept == {"claim": 1}
    assert decisions_of(merged) == (
        Decision("k01", "both", "Ana", "Both can be defended."),
        Decision("k03", "theirs", "Ben"),
        Decision("k02", "mine"),
    )


def test_the_decisions_stay_when_the_draft_is_published(colleagues, drafting):
    keys = colleagues.compare(lesson(), key(), theirs())
    draft = colleagues.merge(keys, {each.about: Choice(MINE, "Ana") for each in keys.differences})
    published = drafting.publish(lesson(), draft.attempt, draft.head)
    assert [each.by for each in decisions_of(drafting.version("lists", published.version))] == ["Ana"] * 3
