import pytest
from hypothesis import given
from hypothesis import strategies as st

from annotator.core.slugs import LONGEST, is_slug, slug_of


@pytest.mark.parametrize(
    ("name", "slug"),
    [
        ("Sourced fact", "sourced-fact"),
        ("  Juicio razonado  ", "juicio-razonado"),
        ("Opinión", "opinion"),
        ("Straße 12!", "strasse-12"),
        ("意見", "tag"),
        ("--", "tag"),
        ("", "tag"),
        ("A" * 100, "a" * (LONGEST - 5)),
    ],
)
def test_an_id_after_a_name(name, slug):
    assert slug_of(name, (), "tag") == slug


def test_a_taken_id_gets_a_number():
    assert slug_of("Fact", {"fact"}, "tag") == "fact-2"
    assert slug_of("Fact", {"fact", "fact-2"}, "tag") == "fact-3"
    assert slug_of("?", {"tag"}, "tag") == "tag-2"


@given(st.text(), st.sets(st.text(max_size=5)))
def test_what_comes_out_is_an_id_that_is_free(name, taken):
    slug = slug_of(name, taken, "tag")
    assert is_slug(slug)
    assert slug not in taken
