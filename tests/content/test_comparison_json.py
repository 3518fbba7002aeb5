import json
from dataclasses import replace

from made_up_review import made_up_review, open_review

from annotator.content.comparison_json import comparison_to_json, result_text, result_to_json


def test_fields_are_those_of_the_vectors():
    comparison = made_up_review().comparison
    values = comparison_to_json(comparison, {})
    assert list(values) == [
        *("score", "shown", "points", "earned", "worth", "found", "right_tag", "precision"),
        *("optional_found", "by_tag", "confusion", "rows", "dropped"),
    ]
    row_fields = ["code", "key", "student", "fit", "tag", "credit", "worth", "earned", "sentence", "points"]
    assert all(list(row) == row_fields for row in values["rows"])
    assert json.loads(json.dumps(values)) == values


def test_tags_are_called_by_their_names_if_there_are_names():
    row = comparison_to_json(made_up_review().comparison, {"opinion": "Opinion", "claim": "Claim"})["rows"][1]
    assert row["sentence"] == "Right passage; the tag Opinion is right."
    row = comparison_to_json(made_up_review().comparison, {})["rows"][1]
    assert row["sentence"] == "Right passage; the tag opinion is right."


def test_the_result_names_lesson_and_key_version():
    review = made_up_review()
    text = result_to_json(review)
    assert text == result_text(review.lesson.id, 1, review.comparison)
    assert text.isascii()
    values = json.loads(text)
    assert (values["lesson"], values["key_version"]) == ("mexico-lists-demands", 1)


def test_without_a_comparison_there_is_nothing_but_the_names():
    assert json.loads(result_to_json(open_review())) == {
        "lesson": "mexico-lists-demands",
        "key_version": None,
    }
    without_key = replace(made_up_review(), comparison=None)
    assert json.loads(result_to_json(without_key))["key_version"] is None
