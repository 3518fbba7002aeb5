"""The preview of a new key version: who gains, who loses, and why."""

from collections import Counter
from dataclasses import replace
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scoring_cases import (
    TAGS,
    key_from_workload,
    key_of,
    key_passage,
    mark,
    numbered_article,
    span_of,
    work_from_workload,
)
from scoring_strategies import ARTICLE as SMALL
from scoring_strategies import keys, works
from workloads import workload

from annotator.core.errors import ScoringError
from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Article, Passage
from annotator.core.rescoring import Rescoring, RowChange, rescored
from annotator.core.scoring import compare

ARTICLE = numbered_article(60)


def passage(name: str, i: int, j: int, tag: str = "claim", **fields: object) -> KeyPassage:
    return key_passage(ARTICLE, name, i, j, tag, **fields)


def own(name: str, i: int, j: int, tag: str = "claim") -> Passage:
    return mark(ARTICLE, name, i, j, tag)


def changed(before: Key, after: Key, *passages: Passage) -> tuple[RowChange, ...]:
    [student] = rescored(ARTICLE, TAGS, before, after, {"s": passages}).students
    return student.rows


def told(changes: tuple[RowChange, ...]) -> list[tuple[str | None, str | None, str | None]]:
    return [(each.own, each.before and each.before.code, each.after and each.after.code) for each in changes]


class TestWhatChanges:
    before = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 10, 15), passage("k3", 20, 25)])

    def changes(self, *passages: KeyPassage, rules: Rules | None = None) -> list[tuple[object, ...]]:
        after = key_of(ARTICLE, passages, rules=rules)
        return told(changed(self.before, after, own("a", 0, 5), own("b", 10, 14), own("c", 40, 44)))

    def test_nothing(self) -> None:
        assert self.changes(*self.before.passages) == []

    def test_another_tag(self) -> None:
        one, *rest = self.before.passages
        assert self.changes(replace(one, tag="opinion"), *rest) == [("a", "exact", "other_tag")]

    def test_an_accepted_tag_that_nobody_chose(self) -> None:
        one, *rest = self.before.passages
        assert self.changes(replace(one, accept={"opinion": Fraction(1)}), *rest) == []

    def test_other_edges(self) -> None:
        one, two, three = self.before.passages
        moved = replace(two, span=span_of(ARTICLE, 10, 14))
        assert self.changes(one, moved, three) == [("b", "too_short", "exact")]

    def test_a_passage_that_is_gone(self) -> None:
        one, *rest = self.before.passages
        assert self.changes(*rest) == [("a", "exact", "extra")]
        assert self.changes(one, self.before.passages[1]) == [(None, "missed", None)]

    def test_a_new_passage(self) -> None:
        assert self.changes(*self.before.passages, passage("k4", 40, 44)) == [("c", "extra", "exact")]
        assert self.changes(*self.before.passages, passage("k4", 50, 54)) == [(None, None, "missed")]

    def test_a_passage_that_is_met_now(self) -> None:
        one, two, _ = self.before.passages
        # The mark meets it, so that it is missed no longer.
        moved = passage("k3", 40, 45)
        assert self.changes(one, two, moved) == [(None, "missed", None), ("c", "extra", "too_short")]

    def test_rules(self) -> None:
        cheap = Rules(extra=Fraction(1, 2))
        assert self.changes(*self.before.passages, rules=cheap) == [("c", "extra", "extra")]

    def test_a_new_id_for_the_same_words_is_no_change(self) -> None:
        renamed = [replace(each, id=f"x{each.id}") for each in self.before.passages]
        assert self.changes(*renamed) == []


class TestAClass:
    def test_thirty_students_in_the_order_of_their_ids(self) -> None:
        load = workload("class")
        article = Article.from_text(load["text"])
        before = key_from_workload(article, load["key"]["passages"])
        students = {work["student"]: work_from_workload(work["passages"]) for work in load["works"]}
        after = replace(before, passages=(replace(before.passages[0], tag="opinion"), *before.passages[2:]))
        found = rescored(article, TAGS, before, after, dict(reversed(students.items())))
        assert [each.student for each in found.students] == sorted(students)
        for each in found.students:
            assert each.before == compare(article, TAGS, before, students[each.student])
            assert each.after == compare(article, TAGS, after, students[each.student])
        directions = Counter(each.direction for each in found.students)
        assert sum(found.count(direction) for direction in ("gains", "loses", "same")) == 30
        assert {name: found.count(name) for name in directions} == directions
        assert found.mean_before == sum(each.before.score for each in found.students) / 30
        assert found.mean_after == sum(each.after.score for each in found.students) / 30

    def test_outcomes_by_passage_of_the_key(self) -> None:
        before = key_of(ARTICLE, [passage("k1", 0, 5), passage("k2", 10, 15)])
        after = key_of(ARTICLE, [passage("k1", 0, 5, "opinion"), passage("n1", 20, 25)])
        students = {"a": [own("p1", 0, 5), own("p2", 20, 25)], "b": [own("p1", 0, 5, "opinion")], "c": []}
        found = rescored(ARTICLE, TAGS, before, after, students)
        assert [(each.one, each.other, each.before, each.after, each.changed) for each in found.passages] == [
            (
                "k1",
                "k1",
                {"exact": 1, "other_tag": 1, "missed": 1},
                {"exact": 1, "other_tag": 1, "missed": 1},
                2,
            ),
            ("k2", None, {"missed": 3}, {}, 3),
            (None, "n1", {}, {"exact": 1, "missed": 2}, 3),
        ]

    def test_without_work(self) -> None:
        key = key_of(ARTICLE, [passage("k1", 0, 5)])
        found = rescored(ARTICLE, TAGS, key, key, {})
        assert (found.students, found.mean_before, found.mean_after) == ((), None, None)
        assert found.differences.none

    def test_work_that_cannot_be_compared_is_refused(self) -> None:
        key = key_of(ARTICLE, [])
        with pytest.raises(ScoringError):
            rescored(ARTICLE, TAGS, key, key, {"s": [own("p", 0, 5, "no such tag")]})


def one_student(before: Key, after: Key, work: list[Passage]) -> Rescoring:
    return rescored(SMALL, TAGS, before, after, {"s": work})


@settings(max_examples=150, deadline=None)
@given(keys(), keys(), works())
def test_the_changes_explain_the_difference(before: Key, after: Key, work: list[Passage]) -> None:
    [student] = one_student(before, after, work).students
    for name in ("worth", "earned"):
        total = getattr(student.after, name) - getattr(student.before, name)
        explained = sum(
            (getattr(each.after, name) if each.after else 0)
            - (getattr(each.before, name) if each.before else 0)
            for each in student.rows
        )
        assert total == explained
    if not student.rows:
        assert student.direction == "same"


@settings(max_examples=60, deadline=None)
@given(keys(), works())
def test_the_same_key_changes_nothing(key: Key, work: list[Passage]) -> None:
    found = one_student(key, replace(key, version=2), work)
    assert found.students[0].rows == ()
    assert found.count("same") == 1


@settings(max_examples=60, deadline=None)
@given(keys(), keys(), works(), st.sampled_from(["gains", "loses", "same"]))
def test_there_and_back(before: Key, after: Key, work: list[Passage], direction: str) -> None:
    there, back = one_student(before, after, work), one_student(after, before, work)
    opposite = {"gains": "loses", "loses": "gains", "same": "same"}
    assert there.count(direction) == back.count(opposite[direction])
