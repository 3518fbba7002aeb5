"""The lessons that come with the program hold together, and the first one says what it must."""

import json
from fractions import Fraction
from pathlib import Path

import pytest

from annotator.content.article_json import article_to_json
from annotator.content.assets import lessons_folder
from annotator.content.key_writing import key_to_json
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.key import Key
from annotator.core.model import Article, Lesson
from annotator.core.words import covered, widen

CHECKOUT = Path(__file__).parents[2]
FIRST = "mexico-lists-demands"
C, O, S = "claim", "opinion", "sourced-fact"  # noqa: E741 - the tags' own letters
# Beginning of the passage, its words, the key's tag, what else is accepted, whether it is optional.
FIRST_KEY = [
    ("Biden’s Border Crisis", 3, O, None, True),
    ("President Joe Biden’s refusal", 9, O, None, False),
    ("has allowed millions", 11, C, O, False),
    ("the Biden administration is now depending", 13, C, O, False),
    ("Officials from both nations’", 20, C, None, False),
    ("Among Mexico’s please", 14, C, None, False),
    ("Under Biden’s watch", 8, C, O, False),
    ("in December 2023, illegal border crossings", 14, C, None, False),
    ("Considering that Biden refuses", 9, O, None, False),
    ("Homeland Security Secretary", 25, C, S, False),
    ("On Jan. 5, 2024, López Obrador said", 57, S, None, False),
    ("In December 2023, the U.S. Customs", 26, S, None, False),
    ("A prominent Biden administration official", 45, S, C, False),
    ("has a very ambitious agenda", 5, O, None, True),
    ("negotiators are seeking", 23, C, None, False),
    ("the U.S. has been subjected", 20, O, C, False),
    ("Fentanyl has poured", 20, C, None, False),
]


def shipped_ids() -> list[str]:
    return [summary.id for summary in FolderLessonFiles().shipped()]


@pytest.fixture(scope="module")
def lesson() -> Lesson:
    return FolderLessonFiles().read(FIRST)


@pytest.fixture(scope="module")
def key(lesson: Lesson) -> Key:
    assert lesson.key is not None
    return lesson.key


@pytest.mark.parametrize("lesson_id", shipped_ids())
def test_every_shipped_lesson_holds_together(lesson_id: str) -> None:
    assert FolderLessonFiles().problems(lesson_id) == []


@pytest.mark.parametrize("lesson_id", shipped_ids())
def test_its_json_files_are_what_the_program_writes(lesson_id: str) -> None:
    folder = lessons_folder() / lesson_id
    article = Article.from_text((folder / "article.txt").read_bytes().decode("utf-8"))
    found = json.loads((folder / "article.json").read_bytes())
    assert [tuple(word) for word in found["words"]] == list(article.words)
    assert [tuple(sentence) for sentence in found["sentences"]] == list(article.sentences)
    kept = FolderLessonFiles().read(lesson_id)
    assert (folder / "article.json").read_bytes() == article_to_json(kept.article).encode("utf-8")
    if kept.key is not None:
        assert (folder / "key.json").read_bytes() == key_to_json(kept.key).encode("utf-8")


@pytest.mark.parametrize("lesson_id", shipped_ids())
def test_key_passages_begin_and_end_with_a_word(lesson_id: str) -> None:
    kept = FolderLessonFiles().read(lesson_id)
    assert kept.key is not None
    for passage in kept.key.passages:
        assert widen(kept.article.words, passage.span) == passage.span, passage.id
        if passage.who is not None:
            assert widen(kept.article.words, passage.who) == passage.who, passage.id


@pytest.mark.parametrize("lesson_id", shipped_ids())
def test_hints_do_not_give_the_tag_away(lesson_id: str) -> None:
    kept = FolderLessonFiles().read(lesson_id)
    assert kept.key is not None
    for passage in kept.key.passages:
        assert not any(tag.name.casefold() in passage.hint.casefold() for tag in kept.tags), passage.id


def test_the_article_is_the_seed_byte_for_byte() -> None:
    seed = (CHECKOUT / "seeds" / "000_c0a8508c40851112.txt").read_bytes()
    assert (lessons_folder() / FIRST / "article.txt").read_bytes() == seed
    assert not seed.endswith(b"\n")


def test_three_tags_differ_in_letter_colour_and_line(lesson: Lesson) -> None:
    assert [(tag.id, tag.name, tag.letter) for tag in lesson.tags] == [
        (C, "Claim", "C"),
        (O, "Opinion", "O"),
        (S, "Sourced fact", "S"),
    ]
    assert len({tag.colour for tag in lesson.tags}) == len({tag.line for tag in lesson.tags}) == 3
    assert all(tag.definition and tag.question for tag in lesson.tags)


def test_the_activity_and_the_source_are_as_published(lesson: Lesson) -> None:
    assert lesson.activity.think_again
    assert lesson.activity.confidence
    assert lesson.activity.show == "all"
    assert lesson.language == "en"
    assert not lesson.source.outlet
    assert not lesson.source.author
    assert "slips" in lesson.source.note
    assert lesson.instructions
    assert lesson.goals


def test_the_first_key_has_the_passages_of_its_table(lesson: Lesson, key: Key) -> None:
    assert [passage.id for passage in key.passages] == [f"k{number:02}" for number in range(1, 18)]
    found = []
    for passage in key.passages:
        i, j = covered(lesson.article.words, *passage.span)
        accepted = next(iter(passage.accept), None)
        found.append((passage.quote, j - i, passage.tag, accepted, passage.optional))
    for (quote, *rest), (beginning, *wanted) in zip(found, FIRST_KEY, strict=True):
        assert quote.startswith(beginning)
        assert rest == wanted, beginning


def test_alternatives_count_in_full_and_nothing_is_weighted(key: Key) -> None:
    assert all(share == Fraction(1) for passage in key.passages for share in passage.accept.values())
    assert all(passage.weight == 1 for passage in key.passages)
    assert key.version == 1


def test_every_passage_helps_and_figures_name_their_sources(key: Key) -> None:
    for passage in key.passages:
        assert passage.why
        assert passage.hint
        assert passage.tag not in passage.wrong
        assert not set(passage.accept) & set(passage.wrong)
    checked = [passage.id for passage in key.passages if passage.check]
    assert checked == ["k02", "k03", "k06", "k07", "k08", "k10", "k11", "k12", "k13", "k17"]
    used = {reference for passage in key.passages for reference in passage.references}
    assert used == {reference.id for reference in key.references}
    sourced = [passage for passage in key.passages if passage.tag == S]
    assert all(passage.who is not None and passage.references for passage in sourced)
