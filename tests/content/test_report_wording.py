from dataclasses import replace
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction

import pytest
from work_samples import key

from annotator.core.comparison import Count
from annotator.core.key import Rules
from annotator.core.model import Provenance
from annotator.services.presenting.wording import (
    about,
    exact,
    key_name,
    moment,
    part_of,
    points,
    provenance,
    readable,
    rules_in_words,
    shortened,
)


@pytest.mark.parametrize(
    ("value", "shown", "beside"),
    [
        ("0", "0", ""),
        ("20", "20", ""),
        ("8/5", "1.6", ""),
        ("3/4", "0.75", ""),
        ("7/8", "7/8", "≈ 0.88"),
        ("16/9", "16/9", "≈ 1.78"),
        ("1/3", "1/3", "≈ 0.33"),
        ("1999/1000", "1999/1000", "≈ 2.00"),
    ],
)
def test_fractions(value, shown, beside):
    assert (exact(Fraction(value)), about(Fraction(value))) == (shown, beside)


def test_points_are_tenths():
    assert [points(tenths) for tenths in (0, 5, 766, 1000)] == ["0.0", "0.5", "76.6", "100.0"]


@pytest.mark.parametrize(
    ("count", "shown"),
    [
        ((0, 0), "–"),
        ((0, 3), "0 of 3 (0%)"),
        ((1, 3), "1 of 3 (33%)"),
        ((1, 200), "1 of 200 (1%)"),
        ((2, 2), "2 of 2 (100%)"),
    ],
)
def test_counts_show_part_and_whole(count, shown):
    assert part_of(Count(*count)) == shown


@pytest.mark.parametrize(
    ("zone", "shown"),
    [
        (UTC, "5 January 2024, 23:04 (UTC+00:00)"),
        (timezone(timedelta(hours=5, minutes=30)), "6 January 2024, 04:34 (UTC+05:30)"),
        (timezone(timedelta(hours=-8)), "5 January 2024, 15:04 (UTC-08:00)"),
    ],
)
def test_moments_name_their_offset(zone, shown):
    assert moment(datetime(2024, 1, 5, 23, 4, tzinfo=UTC).astimezone(zone)) == shown


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("short", "short"),
        ("two\n lines", "two lines"),
        ("a sentence that is longer than the table", "a sentence that is…"),
        ("x" * 30, "x" * 19 + "…"),
    ],
)
def test_quotes_are_cut_between_words(text, shown):
    assert shortened(text, 20) == shown


def test_provenance_tells_what_is_known():
    assert provenance(Provenance()) == ""
    assert provenance(Provenance(outlet="Daily", author="A. B.", note="Cut.")) == "A. B., Daily. Cut."
    assert provenance(Provenance(note="Cut.")) == "Cut."


def test_the_key_is_named_with_its_author_and_note():
    assert key_name(key()) == "version 1 of 2 January 2026, by A. Teacher. First."
    assert key_name(replace(key(), author="", note=" ")) == "version 1 of 2 January 2026"


@pytest.mark.parametrize(
    ("rules", "words"),
    [
        (Rules(), "50% of the credit is for the place, 50% for the tag."),
        (Rules(tag_share=Fraction(1)), "0% of the credit is for the place, 100% for the tag."),
        (Rules(tag_share=Fraction(1, 3)), "200/3% of the credit is for the place, 100/3% for the tag."),
        (Rules(), "Borders are exact to the word: no tolerance."),
        (Rules(tolerance=1), "A border that is up to 1 word off still counts as exact."),
        (Rules(tolerance=2), "A border that is up to 2 words off still counts as exact."),
        (Rules(), "An extra highlight puts 1 share at stake."),
        (Rules(extra=Fraction(0)), "An extra highlight costs nothing."),
        (Rules(extra=Fraction(1, 2)), "An extra highlight puts 0.5 of a share at stake."),
        (
            Rules(place="half"),
            "A fit of at least one half earns the place in full; below it earns as much as it fits.",
        ),
        (Rules(place="exact"), "Only exact borders (within the tolerance) earn anything."),
        (Rules(), "The key has 2 passages; 1 of them optional (can add points, never costs any)."),
        (Rules(), "Passages with a weight of more than one share: 1."),
        (Rules(), "Parts of the text whose words do not count: 1."),
    ],
)
def test_rules_are_told_in_words(rules, words):
    assert words in rules_in_words(replace(key(), rules=rules))


def test_what_a_page_cannot_hold_is_replaced_one_for_one():
    assert readable("a\0b\x1f\x85\ud800\ufdd0\U0010ffff\r") == "a\ufffdb" + "\ufffd" * 6
    assert readable("tab\tline\n🥐é") == "tab\tline\n🥐é"
