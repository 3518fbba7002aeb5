"""What was read crosses from one process to another without a loss."""

import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from made_blocks import blocks

from annotator.content.imports.imported_json import (
    imported_from,
    imported_to_json,
    options_from,
    options_to_json,
    refusal_from,
    refusal_to_json,
)
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, Part, ReadOptions
from annotator.core.model import Provenance


@settings(max_examples=100, deadline=None)
@given(
    st.lists(blocks(), max_size=5), st.text(), st.dictionaries(st.text(), st.integers()), st.lists(st.text())
)
def test_what_was_read_comes_back_from_json(found, text, counts, names):
    imported = Imported(
        "text",
        tuple(found),
        title=text,
        source=Provenance(author=text),
        notices=(Notice("comments", counts, tuple(names)),),
        parts=(Part(text, text, 3),),
        encoding=text,
    )
    assert imported_from(json.loads(imported_to_json(imported))) == imported


@given(st.text(), st.text(), st.lists(st.text()), st.booleans())
def test_the_answers_of_a_person_come_back(encoding, password, parts, whole):
    options = ReadOptions(encoding, password, tuple(parts), whole)
    assert options_from(options_to_json(options)) == options


@pytest.mark.parametrize("offers", [(), ("cp1252", "utf-16")])
def test_a_refusal_comes_back_with_all_that_it_says(offers):
    refused = ImportRefused(
        "encoding",
        "Not {so}, not {many}.",
        "Try {so}.",
        offers=offers,
        samples=tuple("é" for _ in offers),
        so="x",
        many=3,
    )
    told = refusal_from(json.loads(refusal_to_json(refused)))
    assert (told.code, told.sentence, told.fields) == (
        refused.code,
        "Not x, not 3. Try x.",
        {"so": "x", "many": 3},
    )
    assert (told.offers, told.samples) == (offers, refused.samples)
