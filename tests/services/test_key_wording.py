"""Keys in words: the checklist, differences, agreement, rescoring, rules ready to be chosen."""

from dataclasses import fields, replace
from fractions import Fraction
from typing import Any

import pytest
from scoring_cases import TAGS, key_of, key_passage, mark, numbered_article, span_of

from annotator.core import key_difference
from annotator.core.agreement import agreement_of
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.key_checks import Finding, key_findings
from annotator.core.key_difference import colleague_differences, version_differences
from annotator.core.made_up_students import WAYS, Way, calibrated
from annotator.core.model import Passage
from annotator.core.presets import PRESETS
from annotator.core.rescoring import rescored
from annotator.core.speech import Language
from annotator.services.presenting.agreeing import agreement_rows
from annotator.services.presenting.key_checklist import (
    KINDS,
    SEVERITIES,
    finding_sentence,
    kinds_of,
    meaning_of,
)
from annotator.services.presenting.key_differences import (
    CODES,
    FIELDS,
    PLACE_NAMES,
    VALUES,
    fields_beside,
    summary,
    values_beside,
)
from annotator.services.presenting.rescoring import change_in_words
from annotator.services.presenting.rule_presets import PRESET_MEANINGS, PRESET_NAMES, way_rows

ARTICLE = numbered_article(80)
NAMES = {"claim": "Claim", "opinion": "Opinion"}
COMMA = Language(point=",")


def passage(name: str, i: int, j: int, tag: str = "claim", **more: Any) -> KeyPassage:
    return replace(key_passage(ARTICLE, name, i, j, tag), **more)


class TestEveryCodeHasWords:
    def test_of_differences(self) -> None:
        assert set(CODES) == {
            *(key_difference.ADDED, key_difference.REMOVED, key_difference.CHANGED, key_difference.SAME),
            *(key_difference.AGREED, key_difference.EDGES, key_difference.OTHER_TAG),
            *(key_difference.TAG_AND_EDGES, key_difference.ONLY_FIRST, key_difference.ONLY_SECOND),
        }
        assert set(FIELDS) == {"words", "id", *key_difference.FIELDS}
        assert set(VALUES) == {*(rule.name for rule in fields(Rules)), "author", "note"}
        assert set(PLACE_NAMES) == {"share", "half", "exact"}

    def test_of_rules_and_ways(self) -> None:
        assert set(PRESET_NAMES) == set(PRESET_MEANINGS) == set(PRESETS)
        ways = tuple(Way(code, {"mine": Fraction(145, 2)}, None) for code in WAYS)
        assert all(row.what and row.scores == {"mine": 73} and row.found == "–" for row in way_rows(ways))


def test_what_rules_give_on_an_article() -> None:
    key = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 10, 15)])
    rows = way_rows(calibrated(ARTICLE, TAGS, key, PRESETS))
    assert rows[-1].what == "the key itself"
    assert rows[-1].scores == dict.fromkeys(PRESETS, 100)
    assert rows[-1].found == "100%"


class TestChecklist:
    @pytest.mark.parametrize(
        ("finding", "words"),
        [
            (Finding("no_passages", "open"), "The key has no passage yet."),
            (Finding("tag_unused", "open", fields={"tag": "claim"}), "No passage has the tag Claim."),
            (Finding("tag_unused", "open", fields={"tag": "x"}), "No passage has the tag x."),
            (
                Finding("overlong", "open", fields={"words": 61, "most": 60}),
                "This is 61 words long and probably holds more than one statement.",
            ),
            (
                Finding("untouched", "figure", fields={"words": 1, "share": Fraction(1, 200)}),
                "No passage touches 1 word, 1% of what counts.",
            ),
            (
                Finding("sentence_length", "figure", fields={"words": Fraction(93, 4)}),
                "The mean sentence has 23,3 words.",
            ),
            (
                Finding("lix", "figure", fields={"lix": Fraction(50), "level": "hard"}),
                "The readability index LIX is 50,0: hard, like a text for specialists.",
            ),
            (
                Finding("takes_sides", "hint", fields={"field": "wrong", "word": "liar"}),
                "“About wrong tags” says “liar”, which can sound as if the key took sides.",
            ),
        ],
    )
    def test_sentences(self, finding: Finding, words: str) -> None:
        assert finding_sentence(finding, NAMES, COMMA) == words

    def test_passages_are_called_by_their_words_where_these_are_known(self) -> None:
        finding = Finding("within", "open", "k2", fields={"other": "k1", "tag": "claim"})
        assert "the passage k1 and" in finding_sentence(finding, NAMES)
        assert "the passage “w1 w2” and" in finding_sentence(finding, NAMES, COMMA, {"k1": "“w1 w2”"})

    def test_what_a_figure_means_is_told_where_it_has_to_be(self) -> None:
        assert meaning_of(Finding("lix", "figure")).startswith("LIX is the mean number of words")
        assert meaning_of(Finding("no_why", "open", "k1")) == ""

    def test_open_entries_are_counted_by_kind(self) -> None:
        findings = [
            Finding("no_why", "open", "k1"),
            Finding("no_why", "open", "k2"),
            Finding("any_tag", "open"),
        ]
        assert kinds_of(findings) == ["Passages without a why: 2", "Passages for which every tag is right: 1"]
        assert kinds_of([Finding("no_passages", "open")]) == ["The key has no passage yet."]
        assert kinds_of([]) == []

    def test_every_open_kind_has_a_name(self) -> None:
        every = {tag: Fraction(1) for tag in TAGS[1:]}
        region = [span_of(ARTICLE, 72, 76)]
        passages = [
            passage("a", 0, 70, why=""),
            passage("b", 2, 9, accept=every),
            passage("c", 2, 10, "opinion"),
            passage("d", 72, 76),
        ]
        findings = key_findings(ARTICLE, TAGS, key_of(ARTICLE, passages, region))
        codes = {each.code for each in findings if each.severity == "open"}
        assert codes == set(KINDS)

    def test_every_entry_has_a_sentence(self) -> None:
        every = {tag: Fraction(1) for tag in TAGS[1:]}
        key = key_of(
            ARTICLE,
            [
                passage("a", 0, 70, why=""),
                passage("b", 2, 9, accept=every),
                passage("c", 2, 10, "opinion", hint="Obviously so."),
            ],
        )
        findings = [*key_findings(ARTICLE, TAGS, key), *key_findings(ARTICLE, TAGS, key_of(ARTICLE, []))]
        assert {each.code for each in findings} == {
            *("no_passages", "no_why", "tag_unused", "alike", "within", "overlong", "any_tag"),
            *("takes_sides", "untouched", "sentence_length", "long_words", "lix"),
        }
        for each in findings:
            sentence = finding_sentence(each, NAMES)
            assert sentence.endswith(".")
            assert "{" not in sentence
            assert each.severity in SEVERITIES


class TestSummary:
    def summary(self, before: Key, after: Key) -> str:
        return summary(version_differences(ARTICLE, TAGS, before, after))

    def test_everything_that_differs_is_counted(self) -> None:
        before = key_of(ARTICLE, [passage("a", 0, 5), passage("b", 10, 15), passage("c", 20, 25)])
        after = replace(
            before,
            passages=(passage("a", 0, 5, "opinion"), passage("d", 30, 35), passage("e", 40, 45)),
            rules=PRESETS["lenient"],
            ignored=(span_of(ARTICLE, 50, 52),),
            references=(Reference("r", "Title"),),
            note="Another note.",
        )
        assert self.summary(before, after) == (
            "2 new passages, 2 passages taken out, 1 passage changed, 3 rules changed, "
            "1 uncounted region changed, 1 source changed"
        )

    def test_author_and_note_do_not_matter(self) -> None:
        key = key_of(ARTICLE, [passage("a", 0, 5)])
        assert self.summary(key, replace(key, author="B.", note="N.")) == "nothing is different"


class TestDifferences:
    def beside(self, before: KeyPassage, after: KeyPassage) -> list[tuple[str, str, str]]:
        found = version_differences(ARTICLE, TAGS, key_of(ARTICLE, [before]), key_of(ARTICLE, [after]))
        return [(b.name, b.one, b.other) for b in fields_beside(found.passages[0], ARTICLE, NAMES)]

    def test_every_field_in_words(self) -> None:
        before = passage("k1", 0, 2)
        after = replace(
            before,
            span=span_of(ARTICLE, 0, 3),
            tag="opinion",
            why="so",
            check="found",
            accept={"claim": Fraction(1, 2), "sourced-fact": Fraction(1, 3)},
            wrong={"claim": "no"},
            optional=True,
            weight=3,
            who=span_of(ARTICLE, 5, 6),
            disputed=(Dissent("claim", "they say"),),
            references=("a", "b"),
            other={"x": 1},
        )
        assert self.beside(before, after) == [
            ("Words", "“w0 w1”", "“w0 w1 w2”"),
            ("Tag", "Claim", "Opinion"),
            ("Why", "because", "so"),
            ("What checking finds", "–", "found"),
            ("Also accepted", "–", "Claim: 50%\nsourced-fact: 100/3%"),
            ("About wrong tags", "–", "Claim: no"),
            ("Optional", "no", "yes"),
            ("Weight", "1", "3"),
            ("Who says so", "–", "“w5”"),
            ("Experts disagree", "–", "Claim: they say"),
            ("Sources", "–", "a\nb"),
            ("Fields of another program", "–", "x: 1"),
        ]

    def test_a_passage_that_one_key_has(self) -> None:
        found = colleague_differences(
            ARTICLE, TAGS, key_of(ARTICLE, []), key_of(ARTICLE, [passage("k1", 0, 2)])
        )
        told = [(b.name, b.one, b.other) for b in fields_beside(found.passages[0], ARTICLE, NAMES)]
        assert told == [("Words", "–", "“w0 w1”"), ("Tag", "–", "Claim")]

    def test_what_stands_beside_the_passages(self) -> None:
        before = replace(
            key_of(ARTICLE, [], [span_of(ARTICLE, 0, 1)], Rules(place="half")),
            references=(Reference("a", "A", "Press", "2024"),),
        )
        after = replace(key_of(ARTICLE, [], [span_of(ARTICLE, 4, 5)], Rules(tolerance=2)), note="New.")
        found = version_differences(ARTICLE, TAGS, before, after)
        assert [(b.name, b.one, b.other) for b in values_beside(found, ARTICLE)] == [
            ("Tolerance in words", "0", "2"),
            ("Strictness of place", "half is enough", "as much as it fits"),
            ("Note", "–", "New."),
            ("Not counted", "“w0”", "–"),
            ("Not counted", "–", "“w4”"),
            ("Source", "A, Press, 2024", "–"),
        ]


def test_agreement() -> None:
    first = key_of(ARTICLE, [passage("a", 0, 3), passage("b", 10, 14, "opinion"), passage("c", 20, 24)])
    second = key_of(ARTICLE, [passage("a", 0, 3), passage("b", 10, 14), passage("c", 20, 24, "opinion")])
    rows = agreement_rows(agreement_of(ARTICLE, TAGS, first, second), NAMES, COMMA)
    assert [(row.what, row.figure, row.level) for row in rows] == [
        ("Agreement on passages", "100%", ""),
        ("Agreement on passages and tags", "33%", ""),
        ("Agreement on Claim", "50%", ""),
        ("Agreement on Opinion", "0%", ""),
        ("Agreement on sourced-fact", "–", ""),
        ("Kappa of the tags", "−0,50", "not reliable"),
        ("Alpha of the words, Claim", "0,38", "not reliable"),
        ("Alpha of the words, Opinion", "−0,05", "not reliable"),
        ("Alpha of the words, sourced-fact", "–", ""),
    ]


class TestRescoring:
    @staticmethod
    def told(before: Key, after: Key, *passages: Passage) -> list[tuple[str, str]]:
        [student] = rescored(ARTICLE, TAGS, before, after, {"s": passages}).students
        return [change_in_words(change, NAMES) for change in student.rows]

    def test_both_outcomes(self) -> None:
        before, after = (key_of(ARTICLE, [passage("k1", 0, 5, tag)]) for tag in ("claim", "opinion"))
        assert self.told(before, after, mark(ARTICLE, "p", 0, 5)) == [
            (
                "Right passage; the tag Claim is right.",
                "Right passage; the key's tag is Opinion, you chose Claim.",
            )
        ]

    def test_the_same_outcome_for_other_shares(self) -> None:
        before = key_of(ARTICLE, [passage("k1", 0, 5)])
        after = key_of(ARTICLE, [passage("k1", 0, 5, weight=3)])
        assert self.told(before, after) == [
            (
                "Missed: the key marks this as Claim. Shares: 0 of 1.",
                "Missed: the key marks this as Claim. Shares: 0 of 3.",
            )
        ]

    def test_a_passage_that_one_version_has(self) -> None:
        empty, key = key_of(ARTICLE, []), key_of(ARTICLE, [passage("k1", 0, 5)])
        missed = "Missed: the key marks this as Claim."
        assert self.told(empty, key) == [("Not in the old key.", missed)]
        assert self.told(key, empty) == [(missed, "Not in the new key.")]

    def test_a_passage_that_a_highlight_meets_with_one_version(self) -> None:
        far, near = key_of(ARTICLE, [passage("k1", 0, 5)]), key_of(ARTICLE, [passage("k1", 20, 25)])
        own = mark(ARTICLE, "p", 20, 25)
        assert self.told(far, near, own)[0] == (
            "Missed: the key marks this as Claim.",
            "Met by a highlight now.",
        )
        assert self.told(near, far, own)[0] == (
            "Met by a highlight until now.",
            "Missed: the key marks this as Claim.",
        )
