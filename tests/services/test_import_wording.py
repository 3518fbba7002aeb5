"""What was left out or changed at import, in words."""

import pytest

from annotator.core.importing import Notice
from annotator.services.presenting.importing import LEFT_OUT, left_out_reason, notice_sentence

EVERY = (
    *("article_guessed", "copy_restricted", "characters_removed", "comments", "contents", "embedded"),
    *("formulas", "headers", "hidden_text", "joined_words", "links_dropped", "page_fields"),
    *("pages_without_text", "part_aside", "part_missing", "pictures_without_text", "right_to_left"),
    *("struck_out", "unreadable_letters", "tracked_changes"),
)


@pytest.mark.parametrize("kind", EVERY)
def test_every_notice_is_one_sentence(kind):
    counts = {"insertions": 1} if kind == "tracked_changes" else {"some": 2}
    said = notice_sentence(Notice(kind, counts, ("one",)))
    assert said.endswith(".")
    assert not {"%", "{", "}"} & set(said)


@pytest.mark.parametrize("code", LEFT_OUT)
def test_every_reason_has_words(code):
    assert left_out_reason(code)


def test_a_block_that_was_not_left_out_has_no_reason():
    assert not left_out_reason("")


def test_one_and_several_differ():
    assert notice_sentence(Notice("comments", {"comments": 1})) == "Left out: 1 comment in the margin."
    assert notice_sentence(Notice("comments", {"comments": 3})) == "Left out: 3 comments in the margin."


def test_tracked_changes_are_counted_by_kind():
    notice = Notice("tracked_changes", {"deletions": 1, "insertions": 2})
    assert notice_sentence(notice) == "Tracked changes are taken as accepted: 2 insertions, 1 deletion."


def test_names_are_listed_and_not_endless():
    names = tuple(f"word-{number}" for number in range(20))
    said = notice_sentence(Notice("joined_words", {"words": 20}, names))
    assert said.startswith("Put together: 20 words parted at the end of a line: word-0, word-1,")
    assert said.endswith("word-11, ….")
    assert "word-12" not in said


def test_a_name_with_braces_is_only_a_name():
    assert "{0} %n" in notice_sentence(Notice("part_missing", {"parts": 1}, ("{0} %n",)))
