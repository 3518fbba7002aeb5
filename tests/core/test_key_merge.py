"""Two instructors' keys made into one."""

from collections.abc import Mapping
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st
from scoring_cases import TAGS, key_of, key_passage, numbered_article, span_of
from scoring_strategies import ARTICLE as SMALL
from scoring_strategies import keys

from annotator.core.errors import KeyMergeError, ScoringError
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.key_decisions import TOOK, Decision, decisions_of
from annotator.core.key_difference import EDGES, colleague_differences
from annotator.core.key_merge import Choice, merged_key, undecided
from annotator.core.placing import check_key

ARTICLE = numbered_article(60)


def passage(name: str, i: int, j: int, tag: str = "claim", **fields: object) -> KeyPassage:
    return key_passage(ARTICLE, name, i, j, tag, **fields)


def merged(mine: Key, theirs: Key, choices: Mapping[tuple[str, str], Choice]) -> Key:
    return merged_key(ARTICLE, TAGS, mine, theirs, choices)


def one_against_one(took: str, mine: KeyPassage, theirs: KeyPassage, edges: str = "mine") -> Key:
    return merged(
        key_of(ARTICLE, [mine]),
        key_of(ARTICLE, [theirs]),
        {(mine.id, theirs.id): Choice(took, edges=edges)},
    )


MINE = replace(
    passage("k1", 0, 5, accept={"sourced-fact": Fraction(1, 2)}, wrong={"opinion": "no", "x": "n"}),
    why="mine",
)
THEIRS = replace(
    passage("c7", 1, 5, "opinion", accept={"claim": Fraction(1)}, check="found"),
    why="theirs",
)


class TestOneChoice:
    def test_mine(self) -> None:
        assert one_against_one("mine", MINE, THEIRS).passages == (MINE,)

    def test_theirs_keeps_my_id(self) -> None:
        assert one_against_one("theirs", MINE, THEIRS).passages == (replace(THEIRS, id="k1"),)

    def test_neither(self) -> None:
        key = one_against_one("neither", MINE, THEIRS)
        assert key.passages == ()
        assert decisions_of(key) == (Decision("k1", "neither"),)

    def test_both_accepts_their_tag_and_keeps_their_reason(self) -> None:
        [found] = one_against_one("both", MINE, THEIRS).passages
        assert found == replace(
            MINE,
            accept={"sourced-fact": Fraction(1, 2), "opinion": Fraction(1)},
            wrong={"x": "n"},
            disputed=(Dissent("opinion", "theirs"),),
        )

    def test_both_with_their_edges(self) -> None:
        [found] = one_against_one("both", MINE, THEIRS, edges="theirs").passages
        assert (found.id, found.tag, found.span, found.quote) == ("k1", "claim", THEIRS.span, THEIRS.quote)

    def test_both_on_an_agreed_passage_accepts_what_either_accepts(self) -> None:
        theirs = passage("c1", 0, 5, accept={"opinion": Fraction(1, 3), "sourced-fact": Fraction(1)})
        [found] = one_against_one("both", MINE, theirs).passages
        assert found.accept == {"sourced-fact": Fraction(1), "opinion": Fraction(1, 3)}
        assert found.disputed == ()

    def test_two_edges_cannot_both_stand(self) -> None:
        with pytest.raises(KeyMergeError, match="k1 cannot begin and end at two places"):
            one_against_one("both", MINE, passage("c1", 0, 4))

    @pytest.mark.parametrize(
        ("took", "mine_stays", "theirs_comes", "optional"),
        [
            ("mine", True, False, False),
            ("theirs", False, True, False),
            ("both", True, True, True),
            ("neither", False, False, False),
        ],
    )
    def test_a_passage_that_one_key_has(
        self, took: str, mine_stays: bool, theirs_comes: bool, optional: bool
    ) -> None:
        theirs = key_of(ARTICLE, [passage("c1", 30, 33)])
        key = merged(key_of(ARTICLE, [MINE]), theirs, {("k1", ""): Choice(took), ("", "c1"): Choice(took)})
        expected = ["k1"] * mine_stays + ["c1"] * theirs_comes
        assert [each.id for each in key.passages] == expected
        assert all(each.optional is optional for each in key.passages)


class TestTheWholeKey:
    def test_ids_stay_apart(self) -> None:
        mine = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 10, 12)])
        theirs = key_of(ARTICLE, [passage("k1", 20, 22), passage("k2", 30, 32)])
        choices = {
            ("k1", ""): Choice("neither"),
            ("k2", ""): Choice("mine"),
            ("", "k1"): Choice("theirs", "Ms. Vega", "It judges."),
            ("", "k2"): Choice("theirs"),
        }
        key = merged(mine, theirs, choices)
        assert [(each.id, each.span) for each in key.passages] == [
            ("k2", span_of(ARTICLE, 10, 12)),
            ("k1-2", span_of(ARTICLE, 20, 22)),
            ("k2-2", span_of(ARTICLE, 30, 32)),
        ]
        assert decisions_of(key) == (
            Decision("k1", "neither"),
            Decision("k2", "mine"),
            Decision("k1-2", "theirs", "Ms. Vega", "It judges."),
            Decision("k2-2", "theirs"),
        )

    def test_sources_come_along_and_keep_their_meaning(self) -> None:
        mine = replace(
            key_of(ARTICLE, [passage("k1", 0, 5, references=("same",))]),
            references=(Reference("same", "One"), Reference("name", "Mine")),
        )
        theirs = replace(
            key_of(
                ARTICLE,
                [
                    passage("c1", 20, 22, references=("same", "name", "new")),
                    passage("c2", 30, 32, references=("name",)),
                ],
            ),
            references=(
                Reference("same", "One"),
                Reference("name", "Theirs"),
                Reference("new", "New"),
                Reference("unused", "Nobody names it"),
            ),
        )
        choices = {about: Choice("theirs") for about in (("", "c1"), ("", "c2"))}
        key = merged(mine, theirs, {("k1", ""): Choice("mine"), **choices})
        assert key.references == (
            *mine.references,
            Reference("name-2", "Theirs"),
            Reference("new", "New"),
        )
        assert [each.references for each in key.passages] == [
            ("same",),
            ("same", "name-2", "new"),
            ("name-2",),
        ]

    def test_the_rest_stays_mine_and_earlier_decisions_too(self) -> None:
        rules = Rules(tolerance=1)
        mine = replace(
            key_of(ARTICLE, [MINE], rules=rules),
            author="Me",
            other={"x": 1, "decisions": [{"passage": "k0", "took": "mine"}]},
        )
        theirs = replace(key_of(ARTICLE, [passage("c1", 0, 5)]), author="You", note="Mine is better.")
        key = merged(mine, theirs, {("k1", "c1"): Choice("mine", "Me")})
        assert replace(key, other={}) == replace(mine, other={})
        assert key.other["x"] == 1
        assert decisions_of(key) == (Decision("k0", "mine"), Decision("k1", "mine", "Me"))

    def test_agreed_passages_need_no_choice(self) -> None:
        mine, theirs = key_of(ARTICLE, [passage("k1", 0, 5)]), key_of(ARTICLE, [passage("c1", 0, 5)])
        assert merged(mine, theirs, {}) == mine
        assert undecided(colleague_differences(ARTICLE, TAGS, mine, theirs).passages, {}) == []


class TestRefusals:
    def test_what_is_not_decided(self) -> None:
        mine, theirs = key_of(ARTICLE, [MINE]), key_of(ARTICLE, [passage("c1", 30, 33)])
        with pytest.raises(KeyMergeError, match="not decided yet: 1"):
            merged(mine, theirs, {("k1", ""): Choice("mine")})

    def test_choices_about_other_keys(self) -> None:
        mine = key_of(ARTICLE, [MINE])
        with pytest.raises(KeyMergeError, match="has changed"):
            merged(mine, mine, {("k1", "c1"): Choice("mine")})

    def test_a_fifth_passage_over_one_word(self) -> None:
        mine = key_of(ARTICLE, [passage(f"k{n}", 0, 3 + n) for n in range(4)])
        theirs = key_of(ARTICLE, [passage("c1", 2, 40)])
        choices = {(f"k{n}", ""): Choice("mine") for n in range(4)}
        with pytest.raises(ScoringError) as refused:
            merged(mine, theirs, {**choices, ("", "c1"): Choice("theirs")})
        assert refused.value.code == "too_many_overlap"

    def test_two_passages_with_the_same_words(self) -> None:
        mine = key_of(ARTICLE, [], [span_of(ARTICLE, 5, 6)])
        theirs = key_of(ARTICLE, [passage("c1", 0, 5), passage("c2", 0, 6)])
        choices = {("", name): Choice("theirs") for name in ("c1", "c2")}
        with pytest.raises(ScoringError) as refused:
            merged(mine, theirs, choices)
        assert refused.value.code == "key_passages_same_words"


@settings(max_examples=150, deadline=None)
@given(keys(), keys(), st.data())
def test_whatever_is_chosen_is_a_key_or_is_refused(mine: Key, theirs: Key, data: st.DataObject) -> None:
    differences = colleague_differences(SMALL, TAGS, mine, theirs).passages
    choices = {
        each.about: Choice(
            data.draw(st.sampled_from([took for took in TOOK if took != "both" or each.code != EDGES]))
        )
        for each in differences
        if each.code != "agreed" or data.draw(st.booleans())
    }
    try:
        key = merged_key(SMALL, TAGS, mine, theirs, choices)
    except ScoringError as refused:
        event(refused.code)
        return
    check_key(SMALL, TAGS, key)
    assert len(decisions_of(key)) == len(choices)
    assert merged_key(SMALL, TAGS, mine, theirs, choices) == key


@settings(max_examples=50, deadline=None)
@given(keys(), keys())
def test_all_mine_is_mine_and_all_theirs_is_theirs(mine: Key, theirs: Key) -> None:
    theirs = replace(theirs, ignored=mine.ignored)
    try:
        differences = colleague_differences(SMALL, TAGS, mine, theirs).passages
    except ScoringError:
        return
    for took, whole in (("mine", mine), ("theirs", theirs)):
        key = merged_key(SMALL, TAGS, mine, theirs, {each.about: Choice(took) for each in differences})
        assert sorted((each.span, each.tag) for each in key.passages) == sorted(
            (each.span, each.tag) for each in whole.passages
        )
