"""Second answers, differences and arguments beside a comparison that stays as it was."""

from dataclasses import replace

import pytest
from made_up_review import ANSWERED, first_answers, made_up_review

from annotator.core.model import SECOND, Response
from annotator.core.responding import response_about, with_responses
from annotator.core.review import Review
from annotator.core.scoring import compare


@pytest.fixture
def review() -> Review:
    """p0005 with its piece p0004, and p0015, have another tag than the key."""
    return first_answers()


def second(own: str, key: str, tag: str) -> Response:
    return Response(SECOND, own, key, tag, "", ANSWERED)


def test_second_answers_are_compared_apart(review):
    told = with_responses(review, [second("p0015", "k17", "claim")])
    assert told.comparison == review.comparison
    assert told.passages == review.passages
    changed = [replace(each, tag="claim") if each.id == "p0015" else each for each in review.passages]
    tags = [tag.id for tag in review.lesson.tags]
    assert told.second == compare(review.lesson.article, tags, review.key, changed)
    assert told.second.right_tag.part == review.comparison.right_tag.part + 1


def test_to_stay_gives_the_same_result(review):
    assert with_responses(review, [second("p0015", "k17", "opinion")]).second == review.comparison


def test_pieces_go_with_their_passage(review):
    told = with_responses(review, [second("p0005", "k05", "claim")])
    row = next(row for row in told.second.rows if row.key == "k05")
    assert (row.code, row.verdict, row.passages) == ("split", "right", ("p0005", "p0004"))
    assert told.second.shown > review.comparison.shown


def test_without_responses_all_is_as_before():
    told = with_responses(made_up_review(), [])
    assert told == first_answers()


def test_the_response_about_something():
    review = made_up_review()
    assert response_about(review, SECOND, "p0015", "k17").tag == "claim"
    assert response_about(review, SECOND, "p0015", "k05") is None
