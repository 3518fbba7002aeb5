"""What is different between two keys for one article: two versions, or the keys of two instructors.

Only codes and values stand here; ``services/presenting/key_differences.py`` has the words.
"""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass, fields
from fractions import Fraction
from typing import NamedTuple

from annotator.core.key import Key, KeyPassage, Reference, Rules
from annotator.core.key_pairing import ignored_by_both, matched
from annotator.core.model import Article
from annotator.core.placing import Ground, check_key
from annotator.core.span import Span

ADDED, REMOVED, CHANGED, SAME = "added", "removed", "changed", "same"
"""What became of a passage, or of a source, from one version to another."""
AGREED, EDGES, OTHER_TAG, TAG_AND_EDGES = "agreed", "edges", "other_tag", "tag_and_edges"
ONLY_FIRST, ONLY_SECOND = "only_first", "only_second"
"""How two instructors' readings of a place differ, beside their notes."""

WORDS, TAG, SOURCES = "words", "tag", "sources"
FIELDS = (
    *(TAG, "why", "check", "hint", "accept", "wrong", "optional", "weight"),
    *("who", "disputed", SOURCES, "other"),
)
"""What is compared of a passage beside its words and its id, by the names of ``key.json``."""


@dataclass(frozen=True, slots=True)
class PassageDifference:
    """A passage of one key beside that of another.

    Attributes:
        code: see the constants above.
        one: in the first key; None if it has none here.
        other: in the second key; None if it has none here.
        fields: the fields that differ: ``words``, ``id``, those of ``FIELDS``; empty without both passages.
        fit: twice the common words ÷ the words of both; None without both.
    """

    code: str
    one: KeyPassage | None
    other: KeyPassage | None
    fields: tuple[str, ...] = ()
    fit: Fraction | None = None

    @property
    def about(self) -> tuple[str, str]:
        """The ids of both passages; an empty text for one that is not there."""
        return (self.one.id if self.one else "", self.other.id if self.other else "")


@dataclass(frozen=True, slots=True)
class ReferenceDifference:
    """A source that is not the same in both keys; ``code`` is added, removed or changed."""

    code: str
    one: Reference | None
    other: Reference | None


@dataclass(frozen=True, slots=True)
class ValueDifference:
    """A rule, or a text of the key's head, that is not the same: its name and both values."""

    name: str
    one: object
    other: object


@dataclass(frozen=True, slots=True)
class KeyDifferences:
    """Two keys side by side.

    Attributes:
        passages: in reading order, those without a difference too.
        rules: the rules that differ.
        not_ignored: regions that only the first key leaves out.
        ignored: regions that only the second key leaves out.
        references: the sources that differ, by id.
        texts: ``author`` and ``note``, where they differ.
    """

    passages: tuple[PassageDifference, ...]
    rules: tuple[ValueDifference, ...]
    not_ignored: tuple[Span, ...]
    ignored: tuple[Span, ...]
    references: tuple[ReferenceDifference, ...]
    texts: tuple[ValueDifference, ...]

    @property
    def different(self) -> tuple[PassageDifference, ...]:
        """The passages that are not the same in every field."""
        return tuple(each for each in self.passages if each.fields or None in (each.one, each.other))

    @property
    def none(self) -> bool:
        """Whether passages, rules, regions and sources are the same; author and note do not matter."""
        return not (self.different or self.rules or self.not_ignored or self.ignored or self.references)


def version_differences(article: Article, tags: Sequence[str], before: Key, after: Key) -> KeyDifferences:
    """What a later version of a key changed.

    Passages with the same id belong together, wherever they stand; of the others those whose words fit by
    at least one half.

    Args:
        article: the text that both keys count in.
        tags: ids of all tags of both keys.
        before: the earlier version.
        after: the later one.

    Raises:
        ScoringError: one of the keys is refused; see ``check_key``.
    """
    later = {passage.id: passage for passage in after.passages}
    same_id = [(one, later[one.id]) for one in before.passages if one.id in later]
    # Every word counts here, so that a passage is not changed by what is ignored around it.
    reading = _Reading(Ground(article, ()), _version_code, ("id", *FIELDS))
    return _differences(article, tags, (before, after), same_id, reading)


def colleague_differences(article: Article, tags: Sequence[str], mine: Key, theirs: Key) -> KeyDifferences:
    """Where two instructors read an article differently.

    Passages belong together as in ``agreement_of``: if their words fit by at least one half; ids say nothing.

    Args:
        article: the text that both keys count in.
        tags: ids of all tags of both keys.
        mine: the first key.
        theirs: the second.

    Raises:
        ScoringError: one of the keys is refused; see ``check_key``.
    """
    ground = Ground(article, ignored_by_both(article, mine.ignored, theirs.ignored))
    return _differences(article, tags, (mine, theirs), [], _Reading(ground, _colleague_code, FIELDS))


_Pair = tuple[KeyPassage, KeyPassage]


class _Reading(NamedTuple):
    """How two keys are read: how words count, what a difference is called, which fields are compared."""

    ground: Ground
    code: Callable[[KeyPassage | None, KeyPassage | None, Sequence[str]], str]
    fields: Sequence[str]


def _version_code(one: KeyPassage | None, other: KeyPassage | None, differing: Sequence[str]) -> str:
    if one is None:
        return ADDED
    if other is None:
        return REMOVED
    return CHANGED if differing else SAME


def _colleague_code(one: KeyPassage | None, other: KeyPassage | None, differing: Sequence[str]) -> str:
    if one is None:
        return ONLY_SECOND
    if other is None:
        return ONLY_FIRST
    if TAG in differing:
        return TAG_AND_EDGES if WORDS in differing else OTHER_TAG
    return EDGES if WORDS in differing else AGREED


def _differences(
    article: Article, tags: Sequence[str], keys: tuple[Key, Key], known: Sequence[_Pair], reading: _Reading
) -> KeyDifferences:
    for key in keys:
        check_key(article, tags, key)
    one, other = keys
    pairs = [*known, *_by_words(reading.ground, one, other, known)]
    found = [_beside(mine, theirs, reading) for mine, theirs in pairs]
    paired = [{passage.id for passage in side} for side in zip(*pairs, strict=True)] or [set(), set()]
    alone = [each for each in one.passages if each.id not in paired[0]]
    found += [PassageDifference(reading.code(each, None, ()), each, None) for each in alone]
    alone = [each for each in other.passages if each.id not in paired[1]]
    found += [PassageDifference(reading.code(None, each, ()), None, each) for each in alone]
    return KeyDifferences(
        passages=tuple(sorted(found, key=_place)),
        rules=tuple(_values(one.rules, other.rules, [rule.name for rule in fields(Rules)])),
        not_ignored=tuple(sorted(set(one.ignored) - set(other.ignored))),
        ignored=tuple(sorted(set(other.ignored) - set(one.ignored))),
        references=tuple(_references(one, other)),
        texts=tuple(_values(one, other, ["author", "note"])),
    )


def _by_words(ground: Ground, one: Key, other: Key, known: Iterable[_Pair]) -> Iterator[_Pair]:
    """The pairs among the passages that are in no known pair."""
    ones, others = ({each.id: each for each in key.passages} for key in (one, other))
    for mine, theirs in known:
        del ones[mine.id], others[theirs.id]
    for pair in matched(ground, ones.values(), others.values()):
        yield ones[pair.one.id], others[pair.other.id]


def _beside(one: KeyPassage, other: KeyPassage, reading: _Reading) -> PassageDifference:
    mine, theirs = reading.ground.counted(one), reading.ground.counted(other)
    differing = [WORDS] if mine != theirs else []
    differing += [name for name in reading.fields if _field(one, name) != _field(other, name)]
    common = max(0, min(mine.j, theirs.j) - max(mine.i, theirs.i))
    fit = Fraction(2 * common, mine.j - mine.i + theirs.j - theirs.i)
    return PassageDifference(reading.code(one, other, differing), one, other, tuple(differing), fit)


def _field(passage: KeyPassage, name: str) -> object:
    return passage.references if name == SOURCES else getattr(passage, name)


def _place(found: PassageDifference) -> tuple[int, int, str, str]:
    """Where it stands: the second key's passage, which is the later version's, else the first key's."""
    passage = found.other or found.one
    return (*(passage.span if passage else Span(0, 0)), *found.about)


def _values(one: object, other: object, names: Iterable[str]) -> Iterator[ValueDifference]:
    for name in names:
        mine, theirs = getattr(one, name), getattr(other, name)
        if mine != theirs:
            yield ValueDifference(name, mine, theirs)


def _references(one: Key, other: Key) -> Iterator[ReferenceDifference]:
    ones, others = ({each.id: each for each in key.references} for key in (one, other))
    for name in sorted({*ones, *others}):
        mine, theirs = ones.get(name), others.get(name)
        if mine != theirs:
            yield ReferenceDifference(
                ADDED if mine is None else REMOVED if theirs is None else CHANGED, mine, theirs
            )
