"""What must hold for any key and any work."""

from dataclasses import replace
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_cases import TAGS
from scoring_strategies import ARTICLE, SHARES, keys, works

from annotator.core.comparison import Comparison
from annotator.core.key import Key
from annotator.core.model import Passage
from annotator.core.outcomes import sentence
from annotator.core.scoring import compare


def compared(key: Key, work: list[Passage]) -> Comparison:
    return compare(ARTICLE, TAGS, key, work)


@settings(max_examples=150, deadline=None)
@given(keys(), works(), st.randoms(use_true_random=False))
def test_order_of_input_does_not_matter(key: Key, work: list[Passage], rng: Random) -> None:
    expected = compared(key, work)
    passages = list(key.passages)
    rng.shuffle(passages)
    shuffled = list(work)
    rng.shuffle(shuffled)
    assert compared(replace(key, passages=tuple(passages)), shuffled) == expected


@settings(max_examples=200, deadline=None)
@given(keys(), works())
def test_everything_adds_up(key: Key, work: list[Passage]) -> None:
    result = compared(key, work)
    rows = result.rows
    assert 0 <= result.score <= 1
    assert result.earned == sum(row.earned for row in rows)
    assert result.worth == sum(row.worth for row in rows)
    assert result.shown == (result.points + 5) // 10
    assert all(row.points >= 0 and row.lost >= 0 for row in rows)
    assert all(row.lost == 0 for row in rows if row.earned == row.worth)
    if result.worth:
        assert result.score == result.earned / result.worth
        assert sum(row.points for row in rows) == result.points
        assert sum(row.points + row.lost for row in rows) == 1000
    else:
        assert (result.score, result.points, {row.points for row in rows} | {0}) == (1, 1000, {0})
    # Every passage is in exactly one row of its own.
    assert sorted(row.key for row in rows if row.key) == sorted(passage.id for passage in key.passages)
    paired = [row.passages[0] for row in rows if row.fit is not None]
    alone = [row.passages[0] for row in rows if row.key is None]
    assert sorted(paired + alone) == sorted(passage.id for passage in work)
    assert all(sentence(row, {}) and "{" not in sentence(row, {}) for row in rows)


@settings(max_examples=150, deadline=None)
@given(keys(), works())
def test_confusion_table_has_the_right_sums(key: Key, work: list[Passage]) -> None:
    result = compared(key, work)
    table = result.confusion
    assert list(table) == [*TAGS, "extra"]
    required = sum(not passage.optional for passage in key.passages)
    assert sum(sum(table[tag].values()) for tag in TAGS) == required + result.optional_found
    marked = sum(columns[tag] for columns in table.values() for tag in TAGS)
    assert marked == result.precision.whole
    assert result.found.whole == required
    assert result.found.part + result.optional_found == result.right_tag.whole == result.precision.part
    for name in ("found", "right_tag", "precision"):
        counts = [getattr(figures, name) for figures in result.by_tag.values()]
        assert (sum(c.part for c in counts), sum(c.whole for c in counts)) == getattr(result, name)


@settings(max_examples=200, deadline=None)
@given(keys(), works(), st.integers(1, 2), SHARES)
def test_laxer_rules_never_lower_a_score(key: Key, work: list[Passage], more: int, share: Fraction) -> None:
    score = compared(key, work).score
    rules = key.rules
    laxer_place = {"exact": "share", "share": "half", "half": "half"}[rules.place]
    for laxer in (
        replace(rules, tolerance=rules.tolerance + more),
        replace(rules, place=laxer_place),
        replace(rules, extra=rules.extra * share),
        replace(rules, tag_share=rules.tag_share * share),
    ):
        assert compared(replace(key, rules=laxer), work).score >= score
    raised = [
        replace(passage, accept={tag: max(part, share) for tag, part in passage.accept.items()})
        for passage in key.passages
    ]
    assert compared(replace(key, passages=tuple(raised)), work).score >= score


@settings(max_examples=60, deadline=None)
@given(keys())
def test_the_key_itself_scores_full(key: Key) -> None:
    work = [Passage(passage.id, passage.span, passage.tag) for passage in key.passages]
    result = compared(key, work)
    assert (result.score, result.points, result.shown) == (1, 1000, 100)
    assert {row.inner_code for row in result.rows} <= {"exact"}
