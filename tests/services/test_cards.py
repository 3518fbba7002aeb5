"""Cards: what is said afterwards, how sure the student was, and what is withheld until then."""

from dataclasses import replace

import pytest
from made_up_review import first_answers, made_up_review

from annotator.core.model import Lesson
from annotator.core.review import Review
from annotator.services.presenting.cards import Card, SecondSide, cards_of
from annotator.services.presenting.tables import answers_of, figures_of


def card(review: Review, own: str = "", key: str = "") -> Card:
    return next(each for each in cards_of(review) if (each.own_id, each.key_id) == (own, key))


class TestWaiting:
    @pytest.fixture
    def waiting(self) -> Card:
        return card(first_answers(), "p0015", "k17")

    def test_there_is_no_key_but_question_and_hint(self, waiting: Card) -> None:
        assert (waiting.waiting, waiting.key, waiting.second) == (True, None, None)
        assert waiting.question == first_answers().lesson.tag("opinion").question
        assert waiting.hint == first_answers().key.passage("k17").hint != ""
        assert waiting.sentence == "Right passage."

    def test_nothing_names_the_keys_tag(self) -> None:
        """Of a key whose tags have names that stand nowhere else."""
        review = first_answers()
        tags = tuple(replace(tag, name=f"<{tag.id}>") for tag in review.lesson.tags)
        told = replace(review, lesson=replace(review.lesson, tags=tags))
        for each in cards_of(told):
            if each.waiting:
                assert "<claim>" not in repr(each)

    def test_others_do_not_wait(self) -> None:
        assert [each.own_id for each in cards_of(first_answers()) if each.waiting] == ["p0005", "p0015"]
        assert not any(each.waiting or each.question or each.hint for each in cards_of(made_up_review()))

    def test_where_nobody_thinks_again_all_is_shown(self) -> None:
        review = first_answers()
        activity = replace(review.lesson.activity, think_again=False)
        lesson: Lesson = replace(review.lesson, activity=activity)
        shown = card(replace(review, lesson=lesson), "p0015", "k17")
        assert shown.key is not None
        assert shown.sentence == "Right passage; the key's tag is Claim, you chose Opinion."


class TestAfterwards:
    def test_the_second_answer(self) -> None:
        shown = card(made_up_review(), "p0015", "k17")
        assert shown.second == SecondSide(
            tag=0,
            reason="There is a number,\nbut nobody who gives it.",
            stayed=False,
            sentence="The tag Claim is right.",
        )
        assert shown.key is not None
        assert shown.difference == "A number alone is not a source."

    def test_staying_with_the_first(self) -> None:
        shown = card(made_up_review(), "p0005", "k05")
        assert shown.second is not None
        assert (shown.second.stayed, shown.second.sentence) == (
            True,
            "The key's tag is Claim, you chose Sourced fact.",
        )

    def test_an_argument_against_a_missed_passage(self) -> None:
        missed = next(each for each in cards_of(made_up_review()) if each.outcome == "Missed")
        assert missed.contest.startswith("A reader cannot see")
        assert (missed.difference, missed.second) == ("", None)

    def test_a_second_wrong_tag_is_explained(self) -> None:
        review = made_up_review()
        passages = tuple(
            replace(each, accept={}, wrong={"opinion": "Look for the judge.", "sourced-fact": "Where?"})
            for each in review.key.passages
        )
        responses = tuple(
            replace(each, tag="sourced-fact") if each.own == "p0015" and each.tag else each
            for each in review.responses
        )
        told = replace(review, key=replace(review.key, passages=passages), responses=responses)
        assert card(told, "p0015", "k17").key.notes[:2] == (
            ("About your tag", "Look for the judge."),
            ("About your second tag", "Where?"),
        )


class TestSureAndWho:
    def test_they_are_told(self) -> None:
        own = card(first_answers(), "p0004").own[0]
        assert (own.sure, own.who) == ("Not sure", "Officials")
        own = card(first_answers(), "p0001", "k02").own[0]
        assert (own.sure, own.who) == ("Sure", "")

    def test_sure_and_different(self) -> None:
        review = first_answers()
        assert [each.own_id for each in cards_of(review) if each.sure_and_different] == ["p0015"]
        sure = replace(review, passages=tuple(replace(each, sure=True) for each in review.passages))
        assert [each.own_id for each in cards_of(sure) if each.sure_and_different] == [
            "p0005",
            "p0008",
            "p0015",
        ]


def test_first_and_second_answers_side_by_side() -> None:
    review = made_up_review()
    rows = answers_of(review.comparison, review.second)
    assert [(row.name, row.first, row.second) for row in rows] == [
        ("Score", "60 of 100", "63 of 100"),
        ("Found it", "9 of 15 (60%)", "9 of 15 (60%)"),
        ("Right tag", "8 of 10 (80%)", "9 of 10 (90%)"),
        ("Precision", "10 of 13 (77%)", "10 of 13 (77%)"),
    ]


def test_figures_that_tell_the_keys_tags_can_be_withheld() -> None:
    figures = figures_of(first_answers())
    assert figures.total == figures_of(made_up_review()).total
    assert (figures.by_tag, figures.columns, figures.confusion, figures.sums) == ((), (), (), ())
