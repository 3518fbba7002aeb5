"""What reports show of a key whose lesson shows its reasons without the tags, or the score alone."""

from dataclasses import replace
from datetime import UTC

import html5lib
import pytest
from made_up_review import first_answers, made_up_review, showing

from annotator.content.reports.html import HtmlReport
from annotator.content.reports.pdf import PdfReport
from annotator.core.responding import with_responses
from annotator.core.scoring import compare

KINDS = (HtmlReport, PdfReport)
OTHER_TAG, MISSED = "k05", "k06"
"""A passage that was tagged otherwise, and one that was missed."""


def with_another_key(review, change):
    """The review as another key makes it: ``change`` says what is other in a passage."""
    passages = [replace(each, **change(each)) for each in review.key.passages]
    key = replace(review.key, passages=tuple(passages))
    tags = [tag.id for tag in review.lesson.tags]
    comparison = compare(review.lesson.article, tags, key, review.passages)
    told = replace(review, key=key, comparison=comparison, second=None)
    return with_responses(told, review.responses)


def plain(_passage):
    return {"accept": {}, "wrong": {}, "disputed": ()}


def retagged(passage):
    """The student's tag of the first one stays wrong: it was a sourced fact to them."""
    changed = {OTHER_TAG: {"tag": "opinion"}, MISSED: {"tag": "opinion"}}
    return plain(passage) | changed.get(passage.id, {})


def reworded(passage):
    words = {"why": f"Other words on {passage.id}.", "check": "Other.", "hint": "Other.", "references": ()}
    return retagged(passage) | words


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("answers", [first_answers, made_up_review])
@pytest.mark.parametrize(("show", "change"), [("reasons", retagged), ("score", reworded)])
def test_nothing_tells_what_the_lesson_keeps(kind, answers, show, change):
    review = showing(answers(), show)
    one, other = (with_another_key(review, how) for how in (plain, change))
    assert one.key != other.key
    assert kind(zone=UTC).render(one) == kind(zone=UTC).render(other)


@pytest.mark.parametrize("kind", KINDS)
def test_a_lesson_that_shows_all_tells_them_apart(kind):
    one, other = (with_another_key(made_up_review(), how) for how in (plain, retagged))
    assert kind(zone=UTC).render(one) != kind(zone=UTC).render(other)


def page(show):
    review = showing(made_up_review(), show)
    return html5lib.parse(HtmlReport(zone=UTC).render(review), namespaceHTMLElements=False)


def words(node):
    return " ".join("".join(node.itertext()).split())


def found(tree, element, name):
    return [node for node in tree.iter(element) if name in node.get("class", "").split()]


@pytest.fixture(scope="module")
def reasons():
    return page("reasons")


@pytest.fixture(scope="module")
def score():
    return page("score")


class TestReasons:
    def test_every_reason_of_the_key_is_there_and_no_tag(self, reasons):
        whole = words(reasons)
        assert all(" ".join(passage.why.split()) in whole for passage in made_up_review().key.passages)
        theirs = found(reasons, "div", "theirs")
        assert len(theirs) == 21
        assert not [side for side in theirs if found(side, "span", "tag")]

    def test_sentences_say_whether_the_tag_is_right_and_not_which_one_the_key_has(self, reasons):
        sentences = [words(node) for node in found(reasons, "p", "sentence")]
        assert "Right passage; your tag is right." in sentences
        assert "Right passage; the key has another tag." in sentences
        assert "Missed: the key has a passage here." in sentences
        second = words(found(reasons, "div", "second")[-1])
        assert second.endswith("This tag is right.")

    def test_the_article_shows_where_the_keys_passages_are(self, reasons):
        labels = [node.get("data-key") for node in reasons.iter() if node.get("data-key")]
        assert len(labels) >= 15
        assert {label[0] for label in labels} == {"?"}
        assert "A question mark stands for a tag that is not shown." in words(reasons)

    def test_it_says_so_and_has_no_table_by_tag(self, reasons):
        assert (
            words(found(reasons, "p", "kept")[0]) == "This lesson shows the key’s reasons, and not its tags."
        )
        captions = [words(node) for node in reasons.iter("caption")]
        assert [each for each in captions if "tag of the key" in each or "By tag" in each] == []
        assert "The shares, row by row" in captions


class TestScore:
    def test_the_cards_are_the_students_own_passages(self, score):
        cards = [words(node) for node in found(score, "article", "card")]
        assert len(cards) == len(made_up_review().passages)
        assert found(score, "div", "theirs") == []
        assert "“Refusal” says what he wanted." in cards[0]

    def test_the_figures_and_what_they_mean_are_there(self, score):
        values = [words(node) for node in found(score, "span", "value")]
        assert values == ["9 of 15 (60%)", "8 of 10 (80%)", "10 of 13 (77%)", "60 of 100"]
        assert (
            words(found(score, "p", "kept")[0]) == "This lesson shows the score, and not what the key says."
        )
        captions = [words(node) for node in score.iter("caption")]
        assert captions == ["First and second answers", "The tags", "What other ways of marking give"]
        assert "÷ 29 × 100 ≈ 60.01; shown as 60." in words(score)

    def test_no_mark_of_the_key_is_in_the_article(self, score):
        assert [node for node in score.iter() if node.get("data-key")] == []
        assert "a line below them" not in words(score)
