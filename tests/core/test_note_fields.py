"""Single notes of a key's passage: read, changed, taken away; the others stay as they are."""

from fractions import Fraction

import pytest

from annotator.core.key import Dissent, KeyNotes
from annotator.core.model import Passage
from annotator.core.note_fields import (
    ACCEPT,
    CHECK,
    DISSENT,
    HINT,
    OPTIONAL,
    REFERENCES,
    WEIGHT,
    WHY,
    WRONG,
    Note,
    all_notes,
    value_of,
    with_value,
)
from annotator.core.span import Span

FULL = KeyNotes(
    optional=True,
    weight=3,
    accept={"opinion": Fraction(1, 3)},
    check="found",
    references=("s1",),
    hint="look",
    wrong={"opinion": "no", "claim": "neither"},
    disputed=(Dissent("opinion", "because", {"extra": 1}),),
    other={"kept": True},
)
BARE = Passage("k01", Span(0, 5), "fact")
VALUES = [
    (Note(CHECK), "x", ""),
    (Note(HINT), "x", ""),
    (Note(OPTIONAL), True, False),
    (Note(WEIGHT), 10, 1),
    (Note(REFERENCES), ("s2", "s1"), ()),
    (Note(ACCEPT, "claim"), Fraction(3, 4), None),
    (Note(WRONG, "claim"), "x", ""),
    (Note(DISSENT, "claim"), "x", ""),
]


@pytest.mark.parametrize(("note", "value", "nothing"), VALUES)
def test_what_is_written_is_read_and_can_be_taken_away(note, value, nothing):
    assert value_of(BARE, note) == nothing
    written = with_value(KeyNotes(), note, value)
    passage = Passage("k01", Span(0, 5), "fact", notes=written)
    assert value_of(passage, note) == value
    assert with_value(written, note, nothing) == KeyNotes()


@pytest.mark.parametrize(("note", "value", "nothing"), VALUES)
def test_the_other_notes_stay(note, value, nothing):
    before = Passage("k01", Span(0, 5), "fact", "why", notes=FULL)
    after = Passage("k01", Span(0, 5), "fact", "why", notes=with_value(FULL, note, value))
    for other in all_notes(["claim", "opinion"]):
        if other != note:
            assert value_of(after, other) == value_of(before, other)
    assert after.notes.other == {"kept": True}


def test_the_reason_is_the_passages_own():
    assert value_of(Passage("k01", Span(0, 5), "fact", "because"), Note(WHY)) == "because"


def test_a_dissent_keeps_its_place_and_what_is_not_known_of_it():
    two = with_value(FULL, Note(DISSENT, "claim"), "other")
    changed = with_value(two, Note(DISSENT, "opinion"), "better")
    assert changed.disputed == (Dissent("opinion", "better", {"extra": 1}), Dissent("claim", "other"))


def test_spaces_alone_are_no_text_about_a_tag():
    assert with_value(FULL, Note(WRONG, "opinion"), "  \n").wrong == {"claim": "neither"}
    assert with_value(FULL, Note(DISSENT, "opinion"), " ").disputed == ()
