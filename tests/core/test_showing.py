"""What of the key is shown after handing in: as the lesson says, and what waits for a second answer."""

from dataclasses import replace

import pytest
from made_up_review import ANSWERED, first_answers, made_up_review, open_review, showing

from annotator.core.model import ALL, CONTEST, REASONS, SCORE, SECOND, Response
from annotator.core.responding import with_responses
from annotator.core.review import Review
from annotator.core.showing import (
    line_of_unknown,
    outcomes_shown,
    rows_shown,
    tags_counted,
    unnamed,
    waiting,
    withheld,
)


@pytest.fixture
def review() -> Review:
    """p0005 with its piece p0004, and p0015, have another tag than the key."""
    return first_answers()


def second(own: str, key: str, tag: str) -> Response:
    return Response(SECOND, own, key, tag, "", ANSWERED)


def test_those_with_another_tag_wait(review):
    assert waiting(review) == ("p0005", "p0015")
    assert withheld(review) == {"k05", "k17"}


def test_a_second_answer_ends_the_waiting(review):
    told = with_responses(review, [second("p0015", "k17", "opinion")])
    assert waiting(told) == ("p0005",)
    assert withheld(told) == {"k05"}


def test_an_argument_does_not_end_it(review):
    told = with_responses(review, [Response(CONTEST, "p0015", "k17", "", "No.", ANSWERED)])
    assert waiting(told) == ("p0005", "p0015")
    assert told.second is None


@pytest.mark.parametrize("without", ["activity", "comparison"])
def test_nothing_waits_where_nobody_thinks_again(review, without):
    lesson = review.lesson
    changed = {
        "activity": {"lesson": replace(lesson, activity=replace(lesson.activity, think_again=False))},
        "comparison": {"key": None, "comparison": None},
    }
    told = replace(review, **changed[without])
    assert (waiting(told), withheld(told)) == ((), frozenset())


def test_a_lesson_that_shows_the_score_shows_no_outcome_and_lets_nobody_think_again(review):
    told = showing(review, SCORE)
    assert not outcomes_shown(told)
    assert rows_shown(told) is None
    assert (waiting(told), withheld(told)) == ((), frozenset())
    assert not tags_counted(told)


def test_a_lesson_that_shows_the_reasons_names_no_tag_of_the_key(review):
    told = showing(review, REASONS)
    assert rows_shown(told) == review.comparison.rows
    assert unnamed(told) == {passage.id for passage in review.key.passages}
    assert waiting(told) == waiting(review)
    assert not tags_counted(told)
    assert not tags_counted(showing(made_up_review(), REASONS))


def test_a_lesson_that_shows_all_keeps_what_waits(review):
    assert rows_shown(review) == review.comparison.rows
    assert unnamed(review) == withheld(review) == {"k05", "k17"}
    assert not tags_counted(review)
    answered = made_up_review()
    assert (answered.lesson.activity.show, unnamed(answered)) == (ALL, frozenset())
    assert tags_counted(answered)


@pytest.mark.parametrize("show", [SCORE, REASONS, ALL])
def test_an_open_try_shows_nothing_of_the_key(show):
    told = showing(open_review(), show)
    assert rows_shown(told) is None
    assert unnamed(told) == frozenset()


def test_the_line_of_an_unknown_tag_is_like_no_other(review):
    tags = review.lesson.tags
    assert line_of_unknown(tags) not in {tag.line for tag in tags}
    lines = ("solid", "dashed", "dotted", "double", "wavy")
    assert line_of_unknown([replace(tags[0], line=line) for line in lines]) in lines
