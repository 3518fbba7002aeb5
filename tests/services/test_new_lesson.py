"""A lesson out of what was read."""

import pytest

from annotator.content.tag_sets import TagSetFiles
from annotator.core.errors import LessonError
from annotator.core.importing import Block, Imported
from annotator.core.model import Provenance
from annotator.core.span import Span
from annotator.services.new_lesson import first_tags, new_lesson

SETS = TagSetFiles().shipped()
TAGS = first_tags(SETS, "en")
READ = Imported(
    "html",
    (
        Block("heading1", "Fares"),
        Block("caption", "A bus", counted=False),
        Block("paragraph", "Menu", included=False, left_out="menu"),
        Block("paragraph", "Text."),
    ),
    language="en_GB",
    source=Provenance(outlet="Example News"),
)


def test_the_included_blocks_are_its_article():
    lesson, regions = new_lesson(READ, TAGS, title="Fares: up!")
    assert lesson.article.text == "Fares\n\nA bus\n\nText.\n\n"[:-1]
    assert regions == (Span(7, 12),)
    assert (lesson.id, lesson.title, lesson.language) == ("fares-up", "Fares: up!", "en-GB")
    assert (lesson.source, lesson.tags, lesson.key) == (READ.source, TAGS, None)


def test_a_made_id_is_none_that_is_taken_and_a_given_one_is_kept():
    assert new_lesson(READ, TAGS, title="Fares up", taken=["fares-up"])[0].id == "fares-up-2"
    assert new_lesson(READ, TAGS, title="Fares up", lesson_id="own", taken=["own"])[0].id == "own"
    assert new_lesson(READ, TAGS, title="票价")[0].id == "lesson"


def test_without_words_there_is_no_lesson():
    nothing = Imported("html", (Block("paragraph", "Menu", included=False), Block("paragraph", "—")))
    with pytest.raises(LessonError, match="Nothing of this file"):
        new_lesson(nothing, TAGS, title="x")


@pytest.mark.parametrize(
    ("language", "name"), [("en-GB", "Claim"), ("es-MX", "Afirmación"), ("und", "Claim")]
)
def test_the_first_tags_speak_the_articles_language_if_they_can(language, name):
    assert first_tags(SETS, language)[0].name == name
