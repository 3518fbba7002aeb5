"""The checklist of a key, and what stands behind its entries."""

from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from scoring_cases import TAGS, key_of, key_passage, numbered_article, span_of
from scoring_strategies import ARTICLE as SMALL
from scoring_strategies import keys

from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.key import Dissent, Key, KeyPassage
from annotator.core.key_checks import LONGEST, Finding, key_findings
from annotator.core.loaded_words import LABELS, loaded_words
from annotator.core.model import Article
from annotator.core.readability import readability_of

ARTICLE = numbered_article(100)
EVERY_TAG = [(80, "claim"), (84, "opinion"), (88, "sourced-fact")]


def passage(name: str, i: int, j: int, tag: str = "claim", **fields: object) -> KeyPassage:
    return replace(key_passage(ARTICLE, name, i, j, tag), **fields)


def found(*passages: KeyPassage, every_tag: bool = True) -> list[Finding]:
    """What is open or hinted at, beside passages that use every tag and lack nothing."""
    sound = [passage(f"z{i}", i, i + 3, tag) for i, tag in EVERY_TAG] if every_tag else []
    findings = key_findings(ARTICLE, TAGS, key_of(ARTICLE, [*passages, *sound]))
    return [finding for finding in findings if finding.severity != "figure"]


def told(*passages: KeyPassage) -> list[tuple[object, ...]]:
    return [(each.code, each.passage, *each.fields.values()) for each in found(*passages)]


class TestOpenEntries:
    def test_a_key_that_lacks_nothing(self) -> None:
        assert found() == []

    def test_an_empty_key_has_one_entry(self) -> None:
        assert found(every_tag=False) == [Finding("no_passages", "open")]

    @pytest.mark.parametrize("why", ["", " \n"])
    def test_a_passage_without_a_why(self, why: str) -> None:
        [entry] = found(passage("k1", 0, 5, why=why))
        assert (entry.code, entry.severity, entry.passage) == ("no_why", "open", "k1")
        assert entry.span == span_of(ARTICLE, 0, 5)

    def test_a_passage_none_of_whose_words_counts(self) -> None:
        key = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 4, 9)], [span_of(ARTICLE, 0, 5)])
        findings = key_findings(ARTICLE, TAGS, key)
        assert [each.passage for each in findings if each.code == "no_words"] == ["k1"]

    def test_tags_that_are_never_used(self) -> None:
        entries = found(passage("k1", 0, 5, "opinion"), every_tag=False)
        assert [(each.code, each.fields["tag"]) for each in entries] == [
            ("tag_unused", "claim"),
            ("tag_unused", "sourced-fact"),
        ]

    def test_two_passages_that_one_highlight_finds(self) -> None:
        assert told(passage("k1", 0, 6), passage("k2", 0, 3, "opinion")) == [
            ("alike", "k2", "k1", Fraction(2, 3))
        ]
        # Four of five and four words are less than half of both.
        assert told(passage("k1", 0, 10), passage("k2", 7, 14, "opinion")) == []

    def test_one_within_another(self) -> None:
        assert told(passage("k1", 0, 30), passage("k2", 4, 8)) == [("within", "k2", "k1", "claim")]
        assert told(passage("k1", 0, 30), passage("k2", 0, 8)) == [("within", "k2", "k1", "claim")]
        assert told(passage("k1", 0, 30), passage("k2", 22, 30)) == [("within", "k2", "k1", "claim")]
        assert told(passage("k1", 0, 30), passage("k2", 4, 8, "opinion")) == []
        assert told(passage("k1", 0, 30), passage("k2", 25, 33)) == []

    def test_a_passage_that_is_too_long(self) -> None:
        assert told(passage("k1", 0, LONGEST)) == []
        assert told(passage("k1", 0, LONGEST + 1)) == [("overlong", "k1", LONGEST + 1, LONGEST)]

    def test_alternatives_that_make_every_tag_right(self) -> None:
        one, both = {"opinion": Fraction(1)}, {"opinion": Fraction(1, 2), "sourced-fact": Fraction(1)}
        assert told(passage("k1", 0, 5, accept=one)) == []
        assert told(passage("k1", 0, 5, accept=both)) == [("any_tag", "k1")]
        assert told(passage("k1", 0, 5, accept={**both, "opinion": Fraction(0)})) == []

    def test_entries_are_in_reading_order_whatever_the_file_has(self) -> None:
        entries = found(
            passage("a", 50, 55, why=""), passage("b", 0, 5, why=""), passage("c", 20, 25, why="")
        )
        assert [each.passage for each in entries] == ["b", "c", "a"]


class TestNotesThatTakeSides:
    @pytest.mark.parametrize(
        ("fields", "name"),
        [
            ({"why": "He is a liar."}, "why"),
            ({"check": "He is a liar."}, "check"),
            ({"hint": "He is a liar."}, "hint"),
            ({"wrong": {"opinion": "He is a liar."}}, "wrong"),
            ({"disputed": (Dissent("opinion", "He is a liar."),)}, "disputed"),
        ],
    )
    def test_every_note_is_looked_at(self, fields: dict[str, object], name: str) -> None:
        [entry] = found(passage("k1", 0, 5, **fields))
        assert (entry.code, entry.severity, entry.passage) == ("takes_sides", "hint", "k1")
        assert entry.fields == {"field": name, "word": "liar"}

    @pytest.mark.parametrize(
        ("note", "words"),
        [
            ("Obviously, everyone knows it: OBVIOUSLY.", ["Obviously", "everyone knows"]),
            ("Es, por supuesto, una mentira.", ["por supuesto", "mentira"]),
            ('“Radical” is loaded wording; so is «mentira», "liar" and ‘propaganda’.', []),
            ("The word’s meaning is ‘evil’; this is evil.", ["evil"]),
            ("The judgement lies in the word. It belies him. A non-woke word.", []),
            ("The figure is false, and the wording is loaded.", []),
        ],
    )
    def test_words_are_found_whole_and_outside_quotations(self, note: str, words: list[str]) -> None:
        assert list(loaded_words(note)) == words

    @pytest.mark.parametrize("language", LABELS)
    def test_what_is_said_of_one_side_has_its_counterpart(self, language: str) -> None:
        for left, right in LABELS[language]:
            assert left
            assert right
            assert len(left.split("|")) == len(right.split("|"))
            for word in (*left.split("|"), *right.split("|")):
                assert list(loaded_words(f"A {word}.")) == [word]


class TestFigures:
    def test_how_much_no_passage_touches_and_where_most_of_it_is(self) -> None:
        region = span_of(ARTICLE, 40, 45)
        key = key_of(ARTICLE, [passage("k1", 0, 20), passage("k2", 60, 100)], [region])
        entry = next(each for each in key_findings(ARTICLE, TAGS, key) if each.code == "untouched")
        assert entry.fields == {"words": 35, "share": Fraction(35, 95)}
        assert entry.span == span_of(ARTICLE, 20, 60)

    def test_an_article_that_is_touched_all_over(self) -> None:
        key = key_of(ARTICLE, [passage("k1", 0, 60), passage("k2", 40, 100)])
        entry = next(each for each in key_findings(ARTICLE, TAGS, key) if each.code == "untouched")
        assert (entry.fields["words"], entry.span) == (0, None)

    def test_lix_by_hand(self) -> None:
        article = Article.from_text("The elephants were extraordinarily thirsty. It’s hot. They’re drinking!")
        figures = readability_of(article)
        assert figures is not None
        assert (figures.words, figures.sentences) == (9, 3)
        assert (figures.words_per_sentence, figures.long_words) == (3, Fraction(4, 9))
        assert figures.lix == 3 + Fraction(400, 9)
        assert figures.level == "medium"

    @pytest.mark.parametrize(
        ("words", "level"), [(29, "very_easy"), (30, "easy"), (40, "medium"), (50, "hard"), (60, "very_hard")]
    )
    def test_what_lix_means(self, words: int, level: str) -> None:
        figures = readability_of(numbered_article(words))
        assert figures is not None
        assert figures.level == level

    @pytest.mark.parametrize("text", ["", "– – –", "价格上涨。物价也上涨。"])
    def test_texts_that_have_no_such_figures(self, text: str) -> None:
        assert readability_of(Article.from_text(text)) is None


def test_the_first_lesson_has_nothing_open() -> None:
    lesson = FolderLessonFiles().read("mexico-lists-demands")
    assert lesson.key is not None
    findings = key_findings(lesson.article, [tag.id for tag in lesson.tags], lesson.key)
    assert {each.severity for each in findings} == {"figure"}


@settings(max_examples=100, deadline=None)
@given(keys())
def test_any_key_has_a_checklist_in_a_fixed_order(key: Key) -> None:
    findings = key_findings(SMALL, TAGS, key)
    assert key_findings(SMALL, TAGS, replace(key, passages=key.passages[::-1])) == findings
    ids = {each.id for each in key.passages}
    assert all(each.passage is None or each.passage in ids for each in findings)
    assert all(each.span is None or each.span.end <= len(SMALL.text) for each in findings)
