"""What a score means in words: neutral, by the key's rules, and never the score alone."""

from dataclasses import replace
from fractions import Fraction

import pytest
from made_up_review import first_answers

from annotator.core.key import Rules
from annotator.core.presets import PRESETS
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.services.presenting.calibration import calibration_of


def scored(shown: int, rules: Rules | None = None) -> Review:
    """A review with this score; its key covers most of the article."""
    review = first_answers()
    key = replace(review.key, rules=rules or Rules())
    return replace(review, key=key, comparison=replace(review.comparison, shown=shown))


@pytest.mark.parametrize(
    ("shown", "below", "above"),
    [
        (
            1,
            "the whole article as one passage gave about 1 of 100 points",
            "random words with random tags about 34",
        ),
        (60, "every sentence with random tags gave about 57", "one and the same tag about 63"),
        (73, "the right passages with random tags gave about 73", "good work"),
        (82, "85 of 100 of these with the right tag) gave about 82", "one word off at both ends about 91"),
        (99, "one word off at both ends gave about 91", "in two pieces with the right tag about 100"),
    ],
)
def test_it_stands_between_two_ways_of_marking(shown: int, below: str, above: str) -> None:
    text = calibration_of(scored(shown)).text
    assert below in text
    assert above in text


@pytest.mark.parametrize("shown", range(101))
@pytest.mark.parametrize("rules", [*PRESETS.values(), Rules(tolerance=7)])
def test_every_score_has_words_and_other_figures_beside_it(shown: int, rules: Rules) -> None:
    text = calibration_of(scored(shown, rules)).text
    assert "“right tag”" in text
    assert "{" not in text


def test_the_least_and_the_most() -> None:
    assert calibration_of(scored(0)).text.startswith(
        "To compare: in made-up lessons, marking the whole article as one passage gave about 1 of 100 points."
    )
    assert calibration_of(scored(100)).text.startswith("This is what the key itself gets.")


def test_few_points_may_come_without_close_reading() -> None:
    assert "without close reading" in calibration_of(scored(59)).text
    assert "without close reading" not in calibration_of(scored(60)).text
    assert "without close reading" not in calibration_of(scored(30, PRESETS["tags_first"])).text


def test_the_table_goes_by_the_rules_of_the_key() -> None:
    def means(rules: Rules | None = None) -> dict[str, str]:
        rows = calibration_of(scored(50, rules)).rows
        assert [row.mean for row in rows] == sorted(row.mean for row in rows)
        assert len(rows) == 13
        return {row.what: row.score for row in rows}

    what = "marking the right passages with random tags"
    assert means()[what] == "73 (65 to 81)"
    assert means(PRESETS["tags_first"])[what] == "44"
    assert means(PRESETS["lenient"])["marking the first half of every passage with the right tag"] == "100"
    assert means(PRESETS["strict"])["marking random words with random tags"] == "0"
    assert means()["the key itself"] == "100"


def test_a_key_that_covers_half_of_the_article() -> None:
    review = scored(50)
    passages = [
        replace(each, span=Span(each.span.start, each.span.start + 9)) for each in review.key.passages
    ]
    key = replace(review.key, passages=tuple(passages))
    rows = calibration_of(replace(review, key=key)).rows
    assert ("marking every sentence with one and the same tag", "49 (38 to 58)") in [
        (row.what, row.score) for row in rows
    ]


def test_a_key_with_rules_of_its_own() -> None:
    told = calibration_of(scored(80, Rules(extra=Fraction(1, 3))))
    assert told.rows == ()
    assert told.text.startswith("This key has scoring rules of its own")


def test_without_a_comparison_there_is_nothing_to_say() -> None:
    assert calibration_of(replace(first_answers(), key=None, comparison=None)) is None
