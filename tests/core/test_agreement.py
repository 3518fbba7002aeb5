"""Agreement of two keys: what must hold for any two, and the figures of other people's programs."""

import json
import math
from dataclasses import replace
from fractions import Fraction
from importlib.metadata import version
from pathlib import Path
from random import Random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_cases import TAGS, key_of, key_passage, numbered_article, span_of
from scoring_strategies import ARTICLE, keys

from annotator.core.agreement import Agreement, agreement_of, level_of
from annotator.core.errors import ScoringError
from annotator.core.key import Key
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.span import WordRange

PEERS = Path(__file__).parents[1] / "golden" / "agreement_peers.json"
CASES, WORDS = 120, 40
Json = dict[str, Any]


def agreement(first: Key, second: Key) -> Agreement:
    return agreement_of(ARTICLE, TAGS, first, second)


class TestAnyTwoKeys:
    @settings(max_examples=150, deadline=None)
    @given(keys(), keys())
    def test_the_figures_stay_when_the_keys_change_places(self, first: Key, second: Key) -> None:
        one, other = agreement(first, second), agreement(second, first)
        assert sorted(one.pairs) == sorted((mine, theirs) for theirs, mine in other.pairs)
        assert (one.first, one.second) == (other.second, other.first)
        figures = [(found.equal, found.place_f1, found.tag_f1, found.kappa) for found in (one, other)]
        assert figures[0] == figures[1]
        for tag in TAGS:
            assert one.by_tag[tag].f1 == other.by_tag[tag].f1
            assert one.by_tag[tag].alpha == other.by_tag[tag].alpha

    @settings(max_examples=100, deadline=None)
    @given(keys())
    def test_a_key_agrees_with_itself(self, key: Key) -> None:
        found = agreement(key, key)
        assert {one == other for one, other in found.pairs} <= {True}
        assert len(found.pairs) == found.equal == len(key.passages)
        # A figure that does not exist is not 1.
        assert found.place_f1 == found.tag_f1 == (1 if key.passages else None)
        assert found.kappa == (1 if len({passage.tag for passage in key.passages}) > 1 else None)
        for figures in found.by_tag.values():
            assert figures.f1 == (1 if figures.first else None)
            assert figures.alpha in {1, None}

    @settings(max_examples=100, deadline=None)
    @given(keys(), keys(), st.randoms(use_true_random=False))
    def test_the_order_of_passages_and_the_rules_do_not_matter(
        self, first: Key, second: Key, rng: Random
    ) -> None:
        expected = agreement(first, second)
        shuffled = list(first.passages)
        rng.shuffle(shuffled)
        plain = [replace(one, optional=False, weight=1, accept={}) for one in second.passages]
        assert agreement(replace(first, passages=tuple(shuffled)), second) == expected
        assert agreement(first, replace(second, passages=tuple(plain), rules=first.rules)) == expected

    @settings(max_examples=150, deadline=None)
    @given(keys(), keys())
    def test_every_figure_is_within_its_bounds(self, first: Key, second: Key) -> None:
        found = agreement(first, second)
        assert found.equal <= len(found.pairs) <= min(found.first, found.second)
        shares = [found.place_f1, found.tag_f1, *(figures.f1 for figures in found.by_tag.values())]
        assert all(share is None or 0 <= share <= 1 for share in shares)
        others = [found.kappa, *(figures.alpha for figures in found.by_tag.values())]
        assert all(figure is None or -1 <= figure <= 1 for figure in others)


class TestIgnoredRegions:
    """A word is left out if both keys leave it out."""

    article = numbered_article(20)

    def test_what_one_key_alone_ignores_counts_as_not_marked_there(self) -> None:
        region = [span_of(self.article, 10, 14)]
        first = key_of(self.article, [key_passage(self.article, "a", 0, 4)], region)
        second = key_of(self.article, [key_passage(self.article, "b", 10, 14)])
        found = agreement_of(self.article, TAGS, first, second)
        assert (found.pairs, found.place_f1) == ((), 0)
        # 8 words differ: 1 - 39 x 8 / (32 x 8).
        assert found.by_tag["claim"].alpha == 1 - Fraction(39, 32)

    def test_what_both_ignore_is_out_of_the_numbering(self) -> None:
        one, other = (
            key_of(
                self.article,
                [key_passage(self.article, name, 0, end)],
                [span_of(self.article, start, 14)],
            )
            for name, end, start in (("a", 8, 4), ("b", 10, 6))
        )
        found = agreement_of(self.article, TAGS, one, other)
        assert found.pairs == (("a", "b"),)
        # Words 6 to 13 are out, so 6 of 6 are marked by both.
        assert found.by_tag["claim"].alpha == 1


def test_a_key_that_scoring_refuses_is_refused() -> None:
    passages = [key_passage(ARTICLE, name, 0, 3) for name in ("a", "b")]
    sound, broken = key_of(ARTICLE, passages[:1]), key_of(ARTICLE, passages)
    for pair in ((sound, broken), (broken, sound)):
        with pytest.raises(ScoringError) as refused:
            agreement(*pair)
        assert refused.value.code == "key_passages_same_words"


@pytest.mark.parametrize(
    ("figure", "level"),
    [
        (None, None),
        (Fraction(1), "reliable"),
        (Fraction(4, 5), "reliable"),
        (Fraction(799, 1000), "tentative"),
        (Fraction(667, 1000), "tentative"),
        (Fraction(666, 1000), "unreliable"),
        (Fraction(-1, 10), "unreliable"),
    ],
)
def test_how_far_a_figure_can_be_relied_on(figure: Fraction | None, level: str | None) -> None:
    assert level_of(figure) == level


class TestPeers:
    """The figures of ``krippendorff`` and of scikit-learn, kept with the cases they were worked out for.

    Both bring numpy and scipy along, which is much to install for two figures (decision record 0012).
    ``--update-golden`` works them out anew where both are installed.
    """

    def test_alpha_and_kappa_are_theirs(self, pytestconfig: pytest.Config) -> None:
        if pytestconfig.getoption("--update-golden"):
            PEERS.write_text(peers_figures(), encoding="utf-8")
        cases = json.loads(PEERS.read_text(encoding="utf-8"))["cases"]
        assert len(cases) == CASES
        for case in cases:
            found = worked_out(case)
            assert same(found.kappa, case["kappa"]), case
            for tag, figures in found.by_tag.items():
                assert same(figures.alpha, case["alpha"][tag]), (tag, case)
        # Not every case may be one in which there is nothing to compare.
        assert sum(case["kappa"] is not None for case in cases) > CASES // 2
        assert all(any(case["alpha"][tag] is not None for case in cases) for tag in TAGS)


def same(figure: Fraction | None, theirs: float | None) -> bool:
    if figure is None or theirs is None:
        return figure is theirs
    return math.isclose(figure, theirs, rel_tol=0, abs_tol=1e-9)


def worked_out(case: Json) -> Agreement:
    article = numbered_article(WORDS)
    regions = [span_of(article, *region) for region in case["ignored"]]
    first, second = (
        key_of(
            article,
            [key_passage(article, f"{side}{n}", i, j, tag) for n, (i, j, tag) in enumerate(case[side])],
            regions,
        )
        for side in ("first", "second")
    )
    return agreement_of(article, TAGS, first, second)


def peers_figures() -> str:
    """The cases with the peers' figures, one case a line."""
    for name in ("krippendorff", "sklearn"):
        pytest.importorskip(name, reason="the figures are made with both peers")
    rng = Random(20261125)  # noqa: S311 - reproducible test data, no secret
    lines = ",\n".join(json.dumps(with_figures(made_up(rng))) for _ in range(CASES))
    made_by = {name: version(name) for name in ("krippendorff", "scikit-learn")}
    return f'{{"made_by": {json.dumps(made_by)},\n"cases": [\n{lines}\n]}}\n'


def made_up(rng: Random) -> Json:
    """Two keys: the second has most passages of the first, moved a little, and one of its own."""
    first = [
        (i, i + rng.randint(1, 8), rng.choice(TAGS))
        for i in sorted(rng.sample(range(WORDS - 8), rng.randint(0, 7)))
    ]
    like = rng.random()
    second = [
        (max(0, i + rng.randint(-1, 1)), j + rng.randint(0, 1), tag if rng.random() < like else "claim")
        for i, j, tag in first
        if rng.random() < 0.8
    ]
    second.append((WORDS - 9, WORDS - 6, "opinion"))
    ignored = [] if rng.random() < 0.7 else [[WORDS - 5, WORDS - 2]]
    return {"first": sound(first), "second": sound(second), "ignored": ignored}


def sound(passages: list[tuple[int, int, str]]) -> list[tuple[int, int, str]]:
    """Those that a key may hold together: at most four over one word, no two with the same words."""
    kept: list[tuple[int, int, str]] = []
    for i, j, tag in passages:
        ranges = [WordRange(*words) for *words, _ in kept]
        if (i, j) not in ranges and i < j and deepest(ranges, WordRange(i, j)) < MOST_OVERLAP:
            kept.append((i, j, tag))
    return kept


def with_figures(case: Json) -> Json:
    import krippendorff
    from sklearn.metrics import cohen_kappa_score

    # Where there is one value only, scikit-learn divides by zero and krippendorff refuses.
    pairs = worked_out(case).pairs
    mine = [case["first"][place_of(one)][2] for one, _ in pairs]
    theirs = [case["second"][place_of(other)][2] for _, other in pairs]
    kappa = float(cohen_kappa_score(mine, theirs)) if len({*mine, *theirs}) > 1 else None
    alpha = {}
    for tag in TAGS:
        values = [carries(case, side, tag) for side in ("first", "second")]
        both = len({value for row in values for value in row}) == 2
        alpha[tag] = (
            float(krippendorff.alpha(reliability_data=values, level_of_measurement="nominal"))
            if both
            else None
        )
    return {**case, "kappa": kappa, "alpha": alpha}


def place_of(passage: str) -> int:
    return int(passage.removeprefix("first").removeprefix("second"))


def carries(case: Json, side: str, tag: str) -> list[int]:
    """For each word that counts, whether one of the passages with this tag lies over it."""
    left_out = {word for i, j in case["ignored"] for word in range(i, j)}
    return [
        int(any(i <= word < j and tag == mark for i, j, mark in case[side]))
        for word in range(WORDS)
        if word not in left_out
    ]
