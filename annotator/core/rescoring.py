"""What another version of a key makes of collected work: who gains, who loses, and why.

Nothing is stored here and nothing takes effect; it is the preview before a version does. The words are in
``services/presenting/rescoring.py``.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import attrgetter

from annotator.core.comparison import Comparison, Row
from annotator.core.key import Key
from annotator.core.key_difference import KeyDifferences, version_differences
from annotator.core.model import Article, Passage
from annotator.core.scoring import comparer
from annotator.core.span import Span

GAINS, LOSES, SAME = "gains", "loses", "same"


@dataclass(frozen=True, slots=True)
class RowChange:
    """A row that the new version makes another one; points alone are no change, they shift with the total.

    Attributes:
        own: the student's passage that it is about; None for a key passage that the student has not met.
        before: its row with the old key; None if there was none.
        after: its row with the new key; None if there is none.
        in_both: of a key passage: both versions have it. Then, where a row is missing, a highlight meets it.
    """

    own: str | None
    before: Row | None
    after: Row | None
    in_both: bool = True


@dataclass(frozen=True, slots=True)
class StudentChange:
    """One student's work with both versions.

    Attributes:
        student: the id that the works were given by.
        before: with the old key.
        after: with the new key.
        rows: the rows that changed, in reading order.
    """

    student: str
    before: Comparison
    after: Comparison
    rows: tuple[RowChange, ...]

    @property
    def direction(self) -> str:
        """``gains``, ``loses`` or ``same``, by the exact score."""
        if self.after.score == self.before.score:
            return SAME
        return GAINS if self.after.score > self.before.score else LOSES


@dataclass(frozen=True, slots=True)
class KeyEffect:
    """A passage of the key with both versions.

    Attributes:
        one: its id in the old key; None if it is new.
        other: its id in the new key; None if it is gone.
        before: how often each outcome was, by code; empty if it is new.
        after: how often each outcome is, by code; empty if it is gone.
        changed: students for whom something about it changed.
    """

    one: str | None
    other: str | None
    before: Mapping[str, int]
    after: Mapping[str, int]
    changed: int


@dataclass(frozen=True, slots=True)
class Rescoring:
    """All collected work with both versions.

    Attributes:
        students: by id.
        passages: the passages of both keys, in reading order.
        differences: what the new version changed.
    """

    students: tuple[StudentChange, ...]
    passages: tuple[KeyEffect, ...]
    differences: KeyDifferences

    def count(self, direction: str) -> int:
        """How many students gain, lose or stay the same."""
        return sum(each.direction == direction for each in self.students)

    @property
    def mean_before(self) -> Fraction | None:
        """The mean score with the old key, 0 to 1; None without work."""
        return _mean([each.before.score for each in self.students])

    @property
    def mean_after(self) -> Fraction | None:
        """The mean score with the new key, 0 to 1; None without work."""
        return _mean([each.after.score for each in self.students])


def rescored(
    article: Article,
    tags: Sequence[str],
    before: Key,
    after: Key,
    works: Mapping[str, Sequence[Passage]],
) -> Rescoring:
    """Compare each work with both versions of a key.

    Args:
        article: the text that keys and works count in.
        tags: ids of the lesson's tags, in its order.
        before: the version that the work was compared with, with its rules.
        after: the version that shall take its place, with its rules.
        works: by student id, in any order; only of students who handed in.

    Raises:
        ScoringError: a key or a work is refused; see ``check_key`` and ``check_work``.
    """
    differences = version_differences(article, tags, before, after)
    with_old, with_new = comparer(article, tags, before), comparer(article, tags, after)
    same = {each.about[1]: each.about[0] for each in differences.passages if all(each.about)}
    both = frozenset(same.values())
    places = {passage.id: passage.span for key in (after, before) for passage in key.passages}
    students = []
    for student in sorted(works):
        passages = works[student]
        one, other = with_old(passages), with_new(passages)
        changes = _Changes(same, both, places, {passage.id: passage.span for passage in passages})
        students.append(StudentChange(student, one, other, tuple(changes.of(one.rows, other.rows))))
    return Rescoring(tuple(students), tuple(_effects(differences, same, students)), differences)


_ALONE = attrgetter("code", "worth", "earned", "own_tag", "same_tag", "in_region")
_PAIRED = attrgetter(
    *("code", "inner_code", "fit", "verdict", "key_tag", "own_tag", "credit", "worth", "earned"),
    *("size", "inside", "outside", "identical"),
)
"""What a row says, without whose it is and without the points, which depend on all other rows. A passage
that was missed is so whatever its tag and its edges are."""


def _substance(row: Row) -> object:
    return _ALONE(row) if row.fit is None else _PAIRED(row)


@dataclass(frozen=True, slots=True)
class _Changes:
    """Finds the rows of one student that changed.

    Attributes:
        same: by the id of a passage in the new key its id in the old one, if it has one there.
        both: ids, in the old key, of the passages that both keys have.
        places: where the keys' passages stand.
        own_places: where the student's passages stand.
    """

    same: Mapping[str, str]
    both: frozenset[str]
    places: Mapping[str, Span]
    own_places: Mapping[str, Span]

    def of(self, before: Sequence[Row], after: Sequence[Row]) -> list[RowChange]:
        ones = {_about(row, row.key): row for row in before}
        others = {_about(row, self._old_name(row)): row for row in after}
        changes = [
            RowChange(about[0], ones.get(about), others.get(about), about[1] is None or about[1] in self.both)
            for about in {**ones, **others}
            if self._differ(ones.get(about), others.get(about))
        ]
        return sorted(changes, key=self._place)

    def _old_name(self, row: Row) -> str | None:
        return None if row.key is None else self.same.get(row.key, row.key)

    def _differ(self, one: Row | None, other: Row | None) -> bool:
        if one is None or other is None:
            return True
        return one.key != self._old_name(other) or _substance(one) != _substance(other)

    def _place(self, change: RowChange) -> tuple[Span, bool, str]:
        if change.own is not None:
            return self.own_places[change.own], True, change.own
        row = change.after or change.before
        key = (row.key if row else None) or ""
        return self.places[key], False, key


def _about(row: Row, key: str | None) -> tuple[str | None, str | None]:
    """What a row is about: the student's passage whose own it is, else the key's passage."""
    if row.passages and row.code != "merged":
        return row.passages[0], None
    return None, key


def _effects(
    differences: KeyDifferences, same: Mapping[str, str], students: Iterable[StudentChange]
) -> Iterator[KeyEffect]:
    """The passages of both keys with their outcomes."""
    before: dict[str, Counter[str]] = {}
    after: dict[str, Counter[str]] = {}
    changed: Counter[str | None] = Counter()
    for student in students:
        for counts, rows in ((before, student.before.rows), (after, student.after.rows)):
            for row in rows:
                if row.key is not None:
                    counts.setdefault(row.key, Counter())[row.code] += 1
        old = {change.before.key for change in student.rows if change.before}
        new = {change.after.key for change in student.rows if change.after}
        changed.update(old | {same.get(key or "", key) for key in new})
    for each in differences.passages:
        one, other = (passage.id if passage else None for passage in (each.one, each.other))
        yield KeyEffect(
            one,
            other,
            before.get(one or "", {}),
            after.get(other or "", {}),
            changed[one or other],
        )


def _mean(scores: Sequence[Fraction]) -> Fraction | None:
    return sum(scores, Fraction(0)) / len(scores) if scores else None
