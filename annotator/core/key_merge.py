"""Two instructors' keys made into one: mine, theirs, both acceptable or neither, passage by passage."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from itertools import chain, count

from annotator.core.errors import KeyMergeError
from annotator.core.key import Dissent, Key, KeyPassage, Reference
from annotator.core.key_decisions import BOTH, MINE, THEIRS, Decision, with_decisions
from annotator.core.key_difference import AGREED, EDGES, PassageDifference, colleague_differences
from annotator.core.model import Article
from annotator.core.placing import check_key


@dataclass(frozen=True, slots=True)
class Choice:
    """What is decided about a difference.

    Attributes:
        took: ``mine``, ``theirs``, ``both`` or ``neither``.
        by: who decided; may be empty.
        note: why; may be empty.
        edges: with ``both``, whose words the passage gets: ``mine`` or ``theirs``.
    """

    took: str
    by: str = ""
    note: str = ""
    edges: str = MINE


About = tuple[str, str]
"""What a choice is about: ``PassageDifference.about``."""


def undecided(
    differences: Sequence[PassageDifference], choices: Mapping[About, Choice]
) -> list[PassageDifference]:
    """The differences that still need a choice: all but agreed passages."""
    return [each for each in differences if each.code != AGREED and each.about not in choices]


def merged_key(
    article: Article, tags: Sequence[str], mine: Key, theirs: Key, choices: Mapping[About, Choice]
) -> Key:
    """My key with what was decided about its differences from a colleague's.

    ``both`` accepts the colleague's tag in full and keeps the colleague's reason as one that experts
    defend; a passage that only one key has becomes optional. Agreed passages stay mine unless a choice says
    otherwise. Rules, ignored regions, version, author and note stay mine. Each choice is kept as a decision.

    Args:
        article: the text that both keys count in.
        tags: ids of all tags of both keys.
        mine: the key to go on from; its passages keep their ids.
        theirs: the colleague's.
        choices: by ``PassageDifference.about`` of ``colleague_differences``.

    Raises:
        KeyMergeError: a difference is not decided, a choice is about no passage of the keys, or it accepts
            two different edges.
        ScoringError: one of the keys is refused, or what came out: see ``check_key``.
    """
    differences = colleague_differences(article, tags, mine, theirs).passages
    _check_choices(differences, choices)
    merging = _Merging(mine, theirs)
    passages, decisions = [], []
    for difference in differences:
        choice = choices.get(difference.about)
        passage = merging.passage(difference, choice or Choice(MINE))
        if passage is not None:
            passages.append(passage)
        if choice is not None:
            about = passage.id if passage is not None else next(filter(None, difference.about))
            decisions.append(Decision(about, choice.took, choice.by, choice.note))
    key = replace(
        mine,
        passages=tuple(sorted(passages, key=lambda passage: (passage.span, passage.id))),
        references=(*mine.references, *merging.references),
    )
    check_key(article, tags, key)
    return with_decisions(key, decisions)


def _check_choices(differences: Sequence[PassageDifference], choices: Mapping[About, Choice]) -> None:
    if left := len(undecided(differences, choices)):
        raise KeyMergeError(
            "Differences that are not decided yet: {count}.",
            "Nothing was changed. Take mine, theirs, both or neither for each of them.",
            count=left,
        )
    if choices.keys() - {each.about for each in differences}:
        raise KeyMergeError(
            "One of the two keys has changed since the decisions were taken.",
            "Nothing was changed. Compare the keys again.",
        )
    for each in differences:
        if each.code == EDGES and each.about in choices and choices[each.about].took == BOTH:
            raise KeyMergeError(
                "The passage {passage} cannot begin and end at two places.",
                "Nothing was changed. Take the edges of one of the keys.",
                passage=each.about[0],
            )


class _Merging:
    """Takes passages out of two keys and sees to it that ids and sources stay apart.

    Attributes:
        references: sources of the colleague's that came along.
    """

    def __init__(self, mine: Key, theirs: Key) -> None:
        self.references: list[Reference] = []
        self._ids = {passage.id for passage in mine.passages}
        self._mine = {reference.id: reference for reference in mine.references}
        self._theirs = {reference.id: reference for reference in theirs.references}
        self._renamed: dict[str, str] = {}

    def passage(self, difference: PassageDifference, choice: Choice) -> KeyPassage | None:
        """The passage that a choice gives; None if it is left out."""
        mine, theirs, took = difference.one, difference.other, choice.took
        if mine is None or theirs is None:
            return self._alone(mine, theirs, took)
        if took == THEIRS:
            return self._brought(theirs, mine.id)
        if took == BOTH:
            return _both(mine, theirs, choice.edges)
        return mine if took == MINE else None

    def _alone(self, mine: KeyPassage | None, theirs: KeyPassage | None, took: str) -> KeyPassage | None:
        if mine is not None and took in {MINE, BOTH}:
            passage = mine
        elif theirs is not None and took in {THEIRS, BOTH}:
            passage = self._brought(theirs, _free(theirs.id, self._ids))
            self._ids.add(passage.id)
        else:
            return None
        return replace(passage, optional=passage.optional or took == BOTH)

    def _brought(self, passage: KeyPassage, passage_id: str) -> KeyPassage:
        """A passage of theirs with an id of mine, and with its sources."""
        return replace(passage, id=passage_id, references=tuple(map(self._reference, passage.references)))

    def _reference(self, name: str) -> str:
        """What a source of theirs is called here; it comes along if it is none of mine."""
        theirs = self._theirs.get(name)
        if theirs is None or self._mine.get(name) == theirs:
            return name
        if name not in self._renamed:
            taken = {*self._mine, *self._renamed.values()}
            self._renamed[name] = _free(name, taken)
            self.references.append(replace(theirs, id=self._renamed[name]))
        return self._renamed[name]


def _both(mine: KeyPassage, theirs: KeyPassage, edges: str) -> KeyPassage:
    """My passage that also accepts whatever the colleague's calls right."""
    accept = dict(mine.accept)
    for tag, share in {**theirs.accept, theirs.tag: Fraction(1)}.items():
        if tag != mine.tag:
            accept[tag] = max(share, accept.get(tag, share))
    place = theirs if edges == THEIRS else mine
    disputed = mine.disputed
    if theirs.tag != mine.tag and theirs.why.strip():
        disputed = (*disputed, Dissent(theirs.tag, theirs.why))
    return replace(
        mine,
        span=place.span,
        quote=place.quote,
        accept=accept,
        # A note for a wrong tag has no place where the tag is right.
        wrong={tag: text for tag, text in mine.wrong.items() if accept.get(tag) != 1},
        optional=mine.optional or theirs.optional,
        disputed=disputed,
    )


def _free(name: str, taken: Collection[str]) -> str:
    """The name, or with the first number behind it that makes it a new one."""
    numbered = (f"{name}-{number}" for number in count(2))
    return next(free for free in chain((name,), numbered) if free not in taken)
