"""What makes a set of tags that can be worked with."""

from dataclasses import replace

import pytest

from annotator.core.model import Tag
from annotator.core.tag_sets import faults_of, is_letter, new_tag, tidy, with_ids

CLAIM = Tag("claim", "Claim", "C", "amber", "dashed", "Without a source.", "Who says so?")
OPINION = Tag("opinion", "Opinion", "O", "#5500aa", "wavy", "A judgement.", "Would all agree?")


def told(*tags):
    return [(fault.place, fault.field, fault.error.message) for fault in faults_of(tags)]


def test_a_sound_set():
    assert told(CLAIM, OPINION) == []


@pytest.mark.parametrize(
    ("change", "field", "sentence"),
    [
        ({"name": " "}, "name", "Tag 2 has no name."),
        ({"name": "cLAIM "}, "name", "Two tags are called “cLAIM”."),
        ({"letter": ""}, "letter", "Tag 2 needs a letter: one or two characters."),
        ({"letter": "O P"}, "letter", "Tag 2 needs a letter: one or two characters."),
        ({"letter": "OPI"}, "letter", "Tag 2 needs a letter: one or two characters."),
        ({"letter": "c"}, "letter", "Two tags have the letter “c”."),
        (
            {"colour": "#12"},
            "colour",
            "Tag 2 has no colour: choose one, or write # and six of the characters 0–9 and a–f.",
        ),
        ({"definition": "\n"}, "definition", "Tag 2 has no definition."),
        ({"question": ""}, "question", "Tag 2 has no question."),
    ],
)
def test_what_is_wrong_with_a_tag(change, field, sentence):
    assert told(CLAIM, replace(OPINION, **change)) == [(1, field, sentence)]


def test_too_few_and_too_many():
    assert told(CLAIM) == [(None, "", "A lesson has 2 to 9 tags; these are 1.")]
    many = [replace(CLAIM, name=f"Tag {n}", letter=str(n)) for n in range(10)]
    assert told(*many) == [(None, "", "A lesson has 2 to 9 tags; these are 10.")]
    assert told(*many[:9]) == []


def test_faults_come_in_the_order_of_the_tags():
    empty = replace(CLAIM, name="", letter="")
    places = [place for place, _, _ in told(CLAIM, empty, CLAIM)]
    assert places == [1, 1, 2, 2]


def test_a_letter_may_be_two_characters():
    assert is_letter("Sf")
    assert not is_letter("\u00a0S")


def test_a_new_tag_looks_like_no_other():
    new = new_tag([CLAIM, OPINION])
    assert (new.id, new.name) == ("", "")
    assert (new.colour, new.line) == ("violet", "solid")


def test_an_id_stays_when_the_tag_is_renamed():
    renamed = replace(CLAIM, name="Assertion")
    new = replace(OPINION, id="", name="Claim")
    assert [tag.id for tag in with_ids([renamed, new])] == ["claim", "claim-2"]


def test_a_new_id_is_none_that_work_refers_to_and_none_with_a_meaning():
    new = replace(OPINION, id="", name="Extra")
    assert [tag.id for tag in with_ids([new, replace(new, name="Old")], ["old"])] == ["extra-2", "old-2"]


def test_spaces_around_texts_are_dropped():
    assert tidy(replace(CLAIM, name=" Claim ", question="Why?\n")) == replace(CLAIM, question="Why?")
