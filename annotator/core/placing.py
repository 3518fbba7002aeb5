"""Passages as ranges of countable words, and what scoring refuses (scoring method, sections 2 and 10)."""

from bisect import bisect_left
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from fractions import Fraction

from annotator.core.errors import Phrase, ScoringError
from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Article, Passage
from annotator.core.pairing import KEY, WORK, Mark
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.span import Span, WordRange
from annotator.core.words import covered

PLACE_RULES = ("share", "half", "exact")
MOST_WEIGHT = 10
_SHARE = Phrase("{least} to {most}", least=0, most=1)


class Ground:
    """An article's words as a key counts them: words that touch an ignored region are left out.

    Args:
        article: the text and its words.
        ignored: regions whose words do not count.
    """

    def __init__(self, article: Article, ignored: Iterable[Span]) -> None:
        self._words = article.words
        self._length = len(article.text)
        left_out: set[int] = set()
        for region in ignored:
            self.check(Phrase("The ignored region"), region)
            left_out.update(range(*covered(self._words, region.start, region.end)))
        self._left_out = sorted(left_out)

    def check(self, what: Phrase, span: Span) -> None:
        """Refuse a span that is not part of the text.

        Raises:
            ScoringError: ``span_outside_text``.
        """
        if not 0 <= span.start <= span.end <= self._length:
            raise ScoringError(
                "span_outside_text",
                "{what} goes from {start} to {end}, but the text only has {length} characters.",
                "It may belong to another version of the article.",
                what=what,
                start=span.start,
                end=span.end,
                length=self._length,
            )

    def touched(self, span: Span) -> WordRange:
        """The words of the article that the span touches; ``(0, 0)`` for none."""
        return covered(self._words, span.start, span.end)

    def countable(self, words: WordRange) -> WordRange:
        """The same words numbered without those left out; empty if all of them are."""
        if not self._left_out:
            return words
        return WordRange(
            words.i - bisect_left(self._left_out, words.i), words.j - bisect_left(self._left_out, words.j)
        )

    def counted(self, passage: KeyPassage) -> WordRange:
        """The countable words of a key passage; empty if it has none.

        Raises:
            ScoringError: ``span_outside_text``.
        """
        self.check(Phrase("The key passage {passage}", passage=passage.id), passage.span)
        return self.countable(self.touched(passage.span))

    @property
    def size(self) -> int:
        """How many words count."""
        return len(self._words) - len(self._left_out)


@dataclass(frozen=True, slots=True)
class Placed:
    """The passages of one side, placed.

    Attributes:
        marks: those with countable words.
        aside: those that only touch words in ignored regions; their own range is empty.
        dropped: ids of those that touch no word, by position.
        order: by id, where a passage stands in the article: its first and its last word, in all words.
    """

    marks: list[Mark]
    aside: list[Mark]
    dropped: tuple[str, ...]
    order: dict[str, WordRange]


def check_rules(rules: Rules) -> None:
    """Refuse rules outside the values of section 10.

    Raises:
        ScoringError: ``bad_rules``.
    """
    if rules.tolerance < 0:
        raise _bad_rule("tolerance", rules.tolerance, Phrase("0, 1, 2 ... words"))
    if rules.place not in PLACE_RULES:
        raise _bad_rule("place", rules.place, ", ".join(PLACE_RULES))
    if not _is_share(rules.extra):
        raise _bad_rule("extra", rules.extra, _SHARE)
    if not _is_share(rules.tag_share):
        raise _bad_rule("tag_share", rules.tag_share, _SHARE)


def check_key(article: Article, tags: Sequence[str], key: Key) -> None:
    """Refuse a key that work cannot be compared with.

    Args:
        article: the text that the key's spans count in.
        tags: ids of the lesson's tags.
        key: the key with its rules.

    Raises:
        ScoringError: ``bad_rules``, ``id_twice``, ``unknown_tag``, ``span_outside_text``,
            ``key_passage_empty``, ``key_passages_same_words`` or ``too_many_overlap``.
    """
    place_key(Ground(article, key.ignored), tags, key)


def check_work(article: Article, tags: Sequence[str], key: Key, passages: Sequence[Passage]) -> None:
    """Refuse a student's passages that cannot be compared with the key.

    Args:
        article: the text that the spans count in.
        tags: ids of the lesson's tags.
        key: the key, for its ignored regions.
        passages: in any order.

    Raises:
        ScoringError: ``id_twice``, ``unknown_tag``, ``span_outside_text`` or ``too_many_overlap``.
    """
    place_work(Ground(article, key.ignored), tags, passages)


def place_key(ground: Ground, tags: Collection[str], key: Key) -> Placed:
    """Place and check a key's passages; as ``check_key``."""
    check_rules(key.rules)
    _check_ids(Phrase("The key"), [passage.id for passage in key.passages])
    order: dict[str, WordRange] = {}
    by_words: dict[WordRange, Mark] = {}
    for passage in key.passages:
        ground.check(Phrase("The key passage {passage}", passage=passage.id), passage.span)
        _check_passage(tags, passage)
        order[passage.id] = ground.touched(passage.span)
        i, j = ground.countable(order[passage.id])
        mark = Mark(i, j, KEY, passage.tag, passage.id, passage.optional, passage.accept)
        if i == j:
            raise ScoringError(
                "key_passage_empty",
                "The key passage {passage} has no word that counts.",
                "Move its edges, or take it out of the ignored regions.",
                passage=passage.id,
            )
        same = by_words.setdefault(WordRange(i, j), mark)
        if same is not mark:
            raise ScoringError(
                "key_passages_same_words",
                "The key passages {one} and {other} have the same words.",
                "Keep one of them and list the other tag as also accepted.",
                one=same.id,
                other=passage.id,
            )
    _check_overlap(Phrase("The key"), by_words)
    return Placed(list(by_words.values()), [], (), order)


def place_work(ground: Ground, tags: Collection[str], passages: Sequence[Passage]) -> Placed:
    """Place and check a student's passages; as ``check_work``."""
    _check_ids(Phrase("The work"), [passage.id for passage in passages])
    marks: list[Mark] = []
    aside: list[Mark] = []
    dropped: list[tuple[Span, str]] = []
    order: dict[str, WordRange] = {}
    for passage in passages:
        ground.check(Phrase("The passage {passage}", passage=passage.id), passage.span)
        _check_tag(tags, passage.id, passage.tag)
        touched = order[passage.id] = ground.touched(passage.span)
        if touched.i == touched.j:
            dropped.append((passage.span, passage.id))
            continue
        i, j = ground.countable(touched)
        (marks if i < j else aside).append(Mark(i, j, WORK, passage.tag, passage.id))
    _check_overlap(Phrase("The work"), [WordRange(mark.i, mark.j) for mark in marks])
    return Placed(marks, aside, tuple(passage for _, passage in sorted(dropped)), order)


def _check_ids(whose: Phrase, ids: Sequence[str]) -> None:
    seen: set[str] = set()
    for passage in ids:
        if passage in seen:
            raise ScoringError(
                "id_twice",
                "{whose} has two passages with the id {passage}.",
                "Each passage needs an id of its own.",
                whose=whose,
                passage=passage,
            )
        seen.add(passage)


def _check_overlap(whose: Phrase, ranges: Collection[WordRange]) -> None:
    if not ranges:
        return
    count = deepest(ranges, WordRange(0, max(found.j for found in ranges)))
    if count > MOST_OVERLAP:
        raise ScoringError(
            "too_many_overlap",
            "{whose} has {count} passages over one word; at most {most} are possible.",
            "Remove or shorten some of them.",
            whose=whose,
            count=count,
            most=MOST_OVERLAP,
        )


def _check_passage(tags: Collection[str], passage: KeyPassage) -> None:
    _check_tag(tags, passage.id, passage.tag)
    if passage.weight not in range(1, MOST_WEIGHT + 1):
        allowed = Phrase("{least} to {most}", least=1, most=MOST_WEIGHT)
        raise _bad_rule("weight", passage.weight, allowed, passage.id)
    for tag, share in passage.accept.items():
        _check_tag(tags, passage.id, tag)
        if not _is_share(share):
            raise _bad_rule("accept", share, _SHARE, passage.id)


def _check_tag(tags: Collection[str], passage: str, tag: str) -> None:
    if tag not in tags:
        raise ScoringError(
            "unknown_tag",
            "The passage {passage} has the tag {tag}, which the lesson does not have.",
            "The lesson's tags are: {tags}.",
            passage=passage,
            tag=tag,
            tags=", ".join(tags),
        )


def _is_share(value: Fraction) -> bool:
    return 0 <= value <= 1


def _bad_rule(rule: str, value: object, allowed: str | Phrase, passage: str = "") -> ScoringError:
    return ScoringError(
        "bad_rules",
        "{rule} of {passage} is {value}; possible is: {allowed}."
        if passage
        else "The rule {rule} is {value}; possible is: {allowed}.",
        "Change it in the key.",
        rule=rule,
        passage=passage,
        value=value,
        allowed=allowed,
    )
