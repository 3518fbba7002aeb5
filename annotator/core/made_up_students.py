"""What a key's rules give for ways to mark this very article (scoring method, section 11).

The students are made from the article and the key, always the same ones, so that a teacher sees what a rule
does before a class does. Where chance has a part, up to eight students are made and their scores averaged.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from random import Random
from typing import NamedTuple

from annotator.core.key import Key, Rules
from annotator.core.model import Article, Passage
from annotator.core.ranges import MOST_OVERLAP
from annotator.core.scoring import comparer
from annotator.core.span import Span, WordRange
from annotator.core.words import covered

SEEDS, ENOUGH = 8, 800
"""Students of each kind in which chance has a part; fewer if together they have so many passages to mark."""
FINDS, RIGHT_TAG = 0.85, 0.85
"""How much of the key a good student finds, and how many of these with the right tag."""


@dataclass(frozen=True, slots=True)
class Way:
    """What a way to mark the article gives.

    Attributes:
        code: one of ``WAYS``.
        means: by the id of the rules, the mean shown score.
        found: required passages found, of all required ones, over all students of the kind.
    """

    code: str
    means: Mapping[str, Fraction]
    found: Fraction | None


class _Mark(NamedTuple):
    words: WordRange
    tag: str


class _Ground:
    """An article with its key, as those who mark it see them.

    Args:
        article: the text.
        tags: ids of the lesson's tags.
        key: its passages, in reading order here.
    """

    def __init__(self, article: Article, tags: Sequence[str], key: Key) -> None:
        self.tags = tags
        self.size = len(article.words)
        self.sentences = [
            words for sentence in article.sentences if (words := covered(article.words, *sentence)) != (0, 0)
        ]
        passages = sorted(key.passages, key=lambda passage: (passage.span, passage.id))
        self.passages = [
            (_Mark(covered(article.words, *passage.span), passage.tag), passage.accept)
            for passage in passages
        ]
        self.marks = [mark for mark, _ in self.passages]


_Make = Callable[[_Ground, Random], Iterable[_Mark]]


def _any(rng: Random, tags: Sequence[str]) -> str:
    return tags[_below(rng, len(tags))]


def _below(rng: Random, most: int) -> int:
    """A whole number under ``most``; of Python's generator only ``random()`` never changes."""
    return int(rng.random() * most)


def _whole_article(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return [_Mark(WordRange(0, ground.size), ground.tags[0])] if ground.size else []


def _sentences_one_tag(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return [_Mark(words, ground.tags[0]) for words in ground.sentences]


def _sentences_random_tags(ground: _Ground, rng: Random) -> Iterable[_Mark]:
    return [_Mark(words, _any(rng, ground.tags)) for words in ground.sentences]


def _passages_random_tags(ground: _Ground, rng: Random) -> Iterable[_Mark]:
    return [mark._replace(tag=_any(rng, ground.tags)) for mark in ground.marks]


def _passages_wrong_tags(ground: _Ground, rng: Random) -> Iterable[_Mark]:
    for mark, accept in ground.passages:
        others = [tag for tag in ground.tags if tag != mark.tag]
        yield mark._replace(tag=_any(rng, [tag for tag in others if tag not in accept] or others))


def _first_halves(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return [
        mark._replace(words=WordRange(i, (i + j + 1) // 2)) for mark in ground.marks for i, j in [mark.words]
    ]


def _one_word_off(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return [_moved(ground, mark, -1, 1) for mark in ground.marks]


def _every_second(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return ground.marks[::2]


def _good_student(ground: _Ground, rng: Random) -> Iterable[_Mark]:
    for mark in ground.marks:
        if rng.random() < FINDS:
            tag = mark.tag if rng.random() < RIGHT_TAG else _any(rng, ground.tags)
            yield from _roughly(ground, mark._replace(tag=tag), rng)
    for _ in range(1 + _below(rng, 2) if ground.sentences else 0):
        i, j = ground.sentences[_below(rng, len(ground.sentences))]
        yield _Mark(WordRange(i, i + 1 + _below(rng, j - i)), _any(rng, ground.tags))


def _roughly(ground: _Ground, mark: _Mark, rng: Random) -> Iterable[_Mark]:
    """Half of the time exactly, else off by up to two words, too short by a third, or in two pieces."""
    i, j = mark.words
    how = rng.random()
    if how < 0.5 or j - i < 3:
        yield mark
    elif how < 0.8:
        yield _moved(ground, mark, _below(rng, 5) - 2, _below(rng, 5) - 2)
    elif how < 0.9:
        yield mark._replace(words=WordRange(i, j - (j - i) // 3))
    else:
        middle = (i + j) // 2
        yield mark._replace(words=WordRange(i, middle))
        yield mark._replace(words=WordRange(middle, j))


def _the_key(ground: _Ground, _: Random) -> Iterable[_Mark]:
    return ground.marks


def _moved(ground: _Ground, mark: _Mark, first: int, last: int) -> _Mark:
    """The mark with its edges moved by words, within the article and with a word left."""
    i = min(max(0, mark.words.i + first), ground.size - 1)
    return mark._replace(words=WordRange(i, min(max(i + 1, mark.words.j + last), ground.size)))


class _Kind(NamedTuple):
    make: _Make
    chance: bool = False


_KINDS: Mapping[str, _Kind] = {
    "whole_article": _Kind(_whole_article),
    "sentences_one_tag": _Kind(_sentences_one_tag),
    "sentences_random_tags": _Kind(_sentences_random_tags, chance=True),
    "passages_random_tags": _Kind(_passages_random_tags, chance=True),
    "passages_wrong_tags": _Kind(_passages_wrong_tags, chance=True),
    "first_halves": _Kind(_first_halves),
    "one_word_off": _Kind(_one_word_off),
    "every_second": _Kind(_every_second),
    "good_student": _Kind(_good_student, chance=True),
    "the_key": _Kind(_the_key),
}
WAYS = tuple(_KINDS)
"""The ways to mark an article, in the order in which they are shown."""


def made_up_works(article: Article, tags: Sequence[str], key: Key) -> dict[str, list[list[Passage]]]:
    """The works of the made-up students, by the way they mark.

    Args:
        article: the text.
        tags: ids of the lesson's tags, in its order.
        key: its passages; the rules play no part.
    """
    ground = _Ground(article, tags, key)
    seeds = max(1, min(SEEDS, ENOUGH // max(1, len(ground.marks))))
    return {
        code: [
            _work(article, kind.make(ground, Random(f"{code}/{seed}")))  # noqa: S311 - the same each time
            for seed in range(seeds if kind.chance else 1)
        ]
        for code, kind in _KINDS.items()
    }


def calibrated(
    article: Article, tags: Sequence[str], key: Key, rules: Mapping[str, Rules]
) -> tuple[Way, ...]:
    """What each way to mark the article gives under each set of rules.

    Args:
        article: the text.
        tags: ids of the lesson's tags, in its order.
        key: its passages and ignored regions.
        rules: by an id of the caller's, for instance ``presets.PRESETS``.

    Raises:
        ScoringError: the key is refused; see ``check_key``.
    """
    works = made_up_works(article, tags, key)
    compare = {name: comparer(article, tags, replace(key, rules=each)) for name, each in rules.items()}
    ways = []
    for code, students in works.items():
        compared = {name: [one(work) for work in students] for name, one in compare.items()}
        found = [result.found for result in next(iter(compared.values()), [])]
        whole = sum(count.whole for count in found)
        means = {
            name: Fraction(sum(each.shown for each in results), len(students))
            for name, results in compared.items()
        }
        ways.append(Way(code, means, Fraction(sum(count.part for count in found), whole) if whole else None))
    return tuple(ways)


def _work(article: Article, marks: Iterable[_Mark]) -> list[Passage]:
    """The marks as passages; as in the reader, there is no fifth over one word."""
    passages: list[Passage] = []
    ends: list[int] = []
    for (i, j), tag in sorted(marks):
        ends = [end for end in ends if end > i]
        if len(ends) < MOST_OVERLAP:
            ends.append(j)
            span = Span(article.words[i].start, article.words[j - 1].end)
            passages.append(Passage(f"p{len(passages) + 1:04d}", span, tag))
    return passages
