"""Two versions and two instructors' keys beside each other."""

from dataclasses import replace
from fractions import Fraction
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_cases import TAGS, key_of, key_passage, numbered_article, span_of
from scoring_strategies import ARTICLE as SMALL
from scoring_strategies import keys

from annotator.core.agreement import agreement_of
from annotator.core.errors import ScoringError
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.key_difference import KeyDifferences, colleague_differences, version_differences

ARTICLE = numbered_article(60)


def passage(name: str, i: int, j: int, tag: str = "claim", **fields: object) -> KeyPassage:
    return key_passage(ARTICLE, name, i, j, tag, **fields)


def versions(before: Key, after: Key) -> KeyDifferences:
    return version_differences(ARTICLE, TAGS, before, after)


def colleagues(mine: Key, theirs: Key) -> KeyDifferences:
    return colleague_differences(ARTICLE, TAGS, mine, theirs)


def told(found: KeyDifferences) -> list[tuple[object, ...]]:
    return [(each.code, *each.about, *each.fields) for each in found.passages]


class TestVersions:
    def test_the_same_key(self) -> None:
        key = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 9, 12)])
        found = versions(key, replace(key, version=2, note="Nothing new.", author="A. Author"))
        assert told(found) == [("same", "k1", "k1"), ("same", "k2", "k2")]
        assert found.none
        assert found.different == ()
        assert [(each.name, each.one, each.other) for each in found.texts] == [
            ("author", "", "A. Author"),
            ("note", "", "Nothing new."),
        ]

    @pytest.mark.parametrize(
        ("name", "fields"),
        [
            ("tag", {"tag": "opinion"}),
            ("why", {"why": "for another reason"}),
            ("check", {"check": "found"}),
            ("hint", {"hint": "look"}),
            ("accept", {"accept": {"opinion": Fraction(1)}}),
            ("wrong", {"wrong": {"opinion": "no"}}),
            ("optional", {"optional": True}),
            ("weight", {"weight": 2}),
            ("who", {"who": span_of(ARTICLE, 0, 1)}),
            ("disputed", {"disputed": (Dissent("opinion", "so"),)}),
            ("sources", {"references": ("cbp",)}),
            ("other", {"other": {"x": 1}}),
            ("words", {"span": span_of(ARTICLE, 0, 6)}),
        ],
    )
    def test_every_field_is_compared(self, name: str, fields: dict[str, object]) -> None:
        before = passage("k1", 0, 5)
        found = versions(key_of(ARTICLE, [before]), key_of(ARTICLE, [replace(before, **fields)]))
        assert told(found) == [("changed", "k1", "k1", name)]
        assert not found.none

    def test_the_id_comes_first_then_the_words(self) -> None:
        before = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 10, 14), passage("k3", 20, 24)])
        after = key_of(ARTICLE, [passage("k1", 30, 35), passage("k9", 10, 15), passage("k8", 22, 28)])
        found = versions(before, after)
        assert told(found) == [
            ("changed", "k2", "k9", "words", "id"),
            ("removed", "k3", ""),
            ("added", "", "k8"),
            ("changed", "k1", "k1", "words"),
        ]
        assert [each.fit for each in found.passages] == [Fraction(8, 9), None, None, 0]

    def test_part_of_a_word_is_no_change(self) -> None:
        before = passage("k1", 0, 5)
        start, end = before.span
        after = replace(before, span=before.span._replace(end=end - 1), quote=before.quote[:-1])
        assert start < end - 1
        assert versions(key_of(ARTICLE, [before]), key_of(ARTICLE, [after])).none

    def test_rules_regions_and_sources(self) -> None:
        one, other = span_of(ARTICLE, 50, 52), span_of(ARTICLE, 55, 57)
        before = replace(
            key_of(ARTICLE, [], [one], Rules(tolerance=1)),
            references=(Reference("a", "A"), Reference("b", "B"), Reference("c", "C")),
        )
        after = replace(
            key_of(ARTICLE, [], [other], Rules(extra=Fraction(1, 2))),
            references=(Reference("d", "D"), Reference("c", "C"), Reference("b", "B", "Press")),
        )
        found = versions(before, after)
        assert [(each.name, each.one, each.other) for each in found.rules] == [
            ("tolerance", 1, 0),
            ("extra", 1, Fraction(1, 2)),
        ]
        assert (found.not_ignored, found.ignored) == ((one,), (other,))
        assert [(each.code, (each.one or each.other).id) for each in found.references] == [
            ("removed", "a"),
            ("changed", "b"),
            ("added", "d"),
        ]
        assert not found.none

    def test_a_region_that_is_newly_ignored_changes_no_passage(self) -> None:
        before = key_of(ARTICLE, [passage("k1", 0, 5)])
        after = replace(before, ignored=(span_of(ARTICLE, 0, 2),))
        assert told(versions(before, after)) == [("same", "k1", "k1")]

    @settings(max_examples=100, deadline=None)
    @given(keys(), keys(), st.randoms(use_true_random=False))
    def test_the_order_in_the_files_does_not_matter(self, before: Key, after: Key, rng: Random) -> None:
        expected = version_differences(SMALL, TAGS, before, after)
        shuffled = [list(key.passages) for key in (before, after)]
        for passages in shuffled:
            rng.shuffle(passages)
        one, other = (
            replace(key, passages=tuple(each)) for key, each in zip((before, after), shuffled, strict=True)
        )
        assert version_differences(SMALL, TAGS, one, other) == expected
        assert version_differences(SMALL, TAGS, one, before).none
        # Every passage of both keys is there exactly once.
        for side, key in enumerate((before, after)):
            ids = [each.about[side] for each in expected.passages if each.about[side]]
            assert sorted(ids) == sorted(passage.id for passage in key.passages)


class TestColleagues:
    def test_how_readings_differ(self) -> None:
        mine = key_of(
            ARTICLE,
            [
                passage("a", 0, 5, hint="mine"),
                passage("b", 10, 15),
                passage("c", 20, 25),
                passage("d", 30, 35),
                passage("e", 40, 44),
                passage("f", 50, 58),
            ],
        )
        theirs = key_of(
            ARTICLE,
            [
                passage("1", 0, 5, hint="theirs"),
                passage("2", 10, 14),
                passage("3", 20, 25, "opinion"),
                passage("4", 31, 36, "opinion"),
                passage("5", 46, 48),
                # Two of eight and two words are no half.
                passage("6", 56, 59),
            ],
        )
        found = colleagues(mine, theirs)
        assert told(found) == [
            ("agreed", "a", "1", "hint"),
            ("edges", "b", "2", "words"),
            ("other_tag", "c", "3", "tag"),
            ("tag_and_edges", "d", "4", "words", "tag"),
            ("only_first", "e", ""),
            ("only_second", "", "5"),
            ("only_first", "f", ""),
            ("only_second", "", "6"),
        ]
        assert [each.fit for each in found.passages[:4]] == [1, Fraction(8, 9), 1, Fraction(4, 5)]

    def test_the_same_id_says_nothing(self) -> None:
        mine, theirs = key_of(ARTICLE, [passage("k1", 0, 5)]), key_of(ARTICLE, [passage("k1", 20, 25)])
        assert told(colleagues(mine, theirs)) == [("only_first", "k1", ""), ("only_second", "", "k1")]

    @settings(max_examples=100, deadline=None)
    @given(keys(), keys())
    def test_the_pairs_are_those_of_the_agreement(self, mine: Key, theirs: Key) -> None:
        found = colleague_differences(SMALL, TAGS, mine, theirs)
        agreement = agreement_of(SMALL, TAGS, mine, theirs)
        pairs = [each.about for each in found.passages if all(each.about)]
        assert sorted(pairs) == sorted(agreement.pairs)
        assert sum(each.code in {"agreed", "edges"} for each in found.passages) == agreement.equal
        turned = colleague_differences(SMALL, TAGS, theirs, mine)
        assert {each.about[::-1] for each in turned.passages} == {each.about for each in found.passages}


def test_a_key_that_scoring_refuses_is_refused() -> None:
    sound = key_of(ARTICLE, [passage("k1", 0, 5)])
    broken = key_of(ARTICLE, [passage("k1", 0, 5), passage("k1", 7, 9)])
    for compared in (versions, colleagues):
        with pytest.raises(ScoringError) as refused:
            compared(sound, broken)
        assert refused.value.code == "id_twice"
