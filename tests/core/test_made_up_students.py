"""Rules shown on the article itself: presets and made-up students."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from scoring_cases import TAGS, key_of, numbered_article
from scoring_strategies import ARTICLE, keys

from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.key import Key, Rules
from annotator.core.made_up_students import WAYS, Way, calibrated, made_up_works
from annotator.core.model import Article
from annotator.core.placing import check_work
from annotator.core.presets import PRESETS, preset_of


@pytest.fixture(scope="module")
def first_lesson() -> dict[str, Way]:
    lesson = FolderLessonFiles().read("mexico-lists-demands")
    assert lesson.key is not None
    ways = calibrated(lesson.article, [tag.id for tag in lesson.tags], lesson.key, PRESETS)
    return {way.code: way for way in ways}


class TestPresets:
    def test_they_are_those_of_the_scoring_method(self) -> None:
        assert {
            "default": Rules(0, "share", Fraction(1), Fraction(1, 2)),
            "lenient": Rules(2, "half", Fraction(1, 2), Fraction(1, 2)),
            "strict": Rules(0, "exact", Fraction(1), Fraction(1, 2)),
            "tags_first": Rules(0, "share", Fraction(1), Fraction(1)),
        } == PRESETS

    @pytest.mark.parametrize("name", PRESETS)
    def test_rules_are_known_by_their_values(self, name: str) -> None:
        assert preset_of(replace(PRESETS[name])) == name
        assert preset_of(replace(PRESETS[name], tolerance=7)) is None


class TestTheFirstLesson:
    """The figures are close to those of the scoring method, section 11, for a key that covers most."""

    def test_the_same_each_time(self, first_lesson: dict[str, Way]) -> None:
        shown = {
            code: [int(mean + Fraction(1, 2)) for mean in way.means.values()]
            for code, way in first_lesson.items()
        }
        assert shown == {
            "whole_article": [2, 2, 0, 0],
            "sentences_one_tag": [76, 86, 36, 68],
            "sentences_random_tags": [61, 71, 29, 41],
            "passages_random_tags": [76, 76, 76, 50],
            "passages_wrong_tags": [53, 53, 53, 0],
            "first_halves": [71, 100, 0, 71],
            "one_word_off": [95, 100, 0, 95],
            "every_second": [72, 72, 72, 72],
            "good_student": [83, 89, 53, 80],
            "the_key": [100, 100, 100, 100],
        }

    def test_what_was_found(self, first_lesson: dict[str, Way]) -> None:
        assert first_lesson["the_key"].found == 1
        assert first_lesson["whole_article"].found == 0
        assert first_lesson["every_second"].found == Fraction(8, 15)


@settings(max_examples=60, deadline=None)
@given(keys())
def test_every_work_can_be_compared_and_the_key_gets_everything(key: Key) -> None:
    works = made_up_works(ARTICLE, TAGS, key)
    assert tuple(works) == WAYS
    for students in works.values():
        for work in students:
            check_work(ARTICLE, TAGS, key, work)
    ways = {way.code: way for way in calibrated(ARTICLE, TAGS, key, PRESETS)}
    assert set(ways["the_key"].means.values()) == {100}
    assert all(0 <= mean <= 100 for way in ways.values() for mean in way.means.values())


@settings(max_examples=30, deadline=None)
@given(keys())
def test_the_order_in_the_file_does_not_matter(key: Key) -> None:
    turned = replace(key, passages=key.passages[::-1])
    assert made_up_works(ARTICLE, TAGS, turned) == made_up_works(ARTICLE, TAGS, key)


@pytest.mark.parametrize("article", [Article.from_text(""), numbered_article(1)])
def test_an_article_that_hardly_has_words(article: Article) -> None:
    ways = calibrated(article, TAGS, key_of(article, []), {"mine": Rules()})
    assert [way.code for way in ways] == list(WAYS)
    assert all(way.found is None for way in ways)
