"""A corrected article: where the passages of a try, or of a key that is being written, are in the new text.

Each is the same, moved, unsure or lost, and nothing moves in silence: a report says it of every passage, of
the words that name its source, and of regions that do not count (which a draft keeps as passages). Only what
is certain, or was confirmed by a person, goes into the new text; the rest stays with the old one.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from annotator.core.anchoring import anchor, selector_of
from annotator.core.model import Article, Passage
from annotator.core.span import Span
from annotator.core.words import widen

SAME, MOVED, UNSURE, LOST = "same", "moved", "unsure", "lost"
_CERTAIN = frozenset({SAME, MOVED})


@dataclass(frozen=True, slots=True)
class Place:
    """Where something is in the new text.

    Attributes:
        outcome: ``same``, ``moved``, ``unsure`` or ``lost``.
        before: where it was in the old text.
        after: where it is in the new one, or most probably is; whole words. None if it is lost.
    """

    outcome: str
    before: Span
    after: Span | None

    @property
    def is_certain(self) -> bool:
        """Need nobody confirm it?"""
        return self.outcome in _CERTAIN


@dataclass(frozen=True, slots=True)
class PassageReport:
    """What becomes of one passage.

    Attributes:
        passage: as it was.
        place: its own.
        who: of the words that name its source; None if none were marked.
    """

    passage: Passage
    place: Place
    who: Place | None


@dataclass(frozen=True, slots=True)
class TextReport:
    """What becomes of all passages, in the order in which they were given."""

    passages: tuple[PassageReport, ...]

    @property
    def counts(self) -> Mapping[str, int]:
        """How many passages have each outcome."""
        found = Counter(each.place.outcome for each in self.passages)
        return {outcome: found[outcome] for outcome in (SAME, MOVED, UNSURE, LOST)}

    @property
    def asks(self) -> bool:
        """Is there anything that a person has to look at?"""
        return any(not place.is_certain for place in self._places())

    def _places(self) -> Iterator[Place]:
        for each in self.passages:
            yield each.place
            if each.who is not None:
                yield each.who


def compare_texts(old: Article, new: Article, passages: Sequence[Passage]) -> TextReport:
    """Look for every passage in a new text.

    Args:
        old: the text that the passages are on.
        new: the corrected one.
        passages: of a try or a draft.
    """
    places = _apart([_place(old, new, passage.span) for passage in passages])
    return TextReport(
        tuple(
            PassageReport(passage, place, _who(old, new, passage, place))
            for passage, place in zip(passages, places, strict=True)
        )
    )


def in_new_text(
    report: TextReport,
    new: Article,
    confirmed: Mapping[str, Span] | None = None,
    confirmed_who: Mapping[str, Span] | None = None,
) -> tuple[Passage, ...]:
    """The passages as they are in the new text: those that are certain, and those that a person confirmed.

    Args:
        report: of this text.
        new: the text.
        confirmed: where unsure or lost passages are, by passage id; widened to whole words.
        confirmed_who: likewise for the words that name a source.
    """
    found = []
    for each in report.passages:
        span = _settled(each.passage.id, each.place, confirmed or {}, new)
        if span is not None:
            who = None if each.who is None else _settled(each.passage.id, each.who, confirmed_who or {}, new)
            found.append(replace(each.passage, span=span, quote=selector_of(new.text, span), who=who))
    return tuple(found)


def left_behind(report: TextReport, confirmed: Mapping[str, Span] | None = None) -> tuple[PassageReport, ...]:
    """The passages that stay with the old text alone."""
    known = confirmed or {}
    return tuple(
        each for each in report.passages if not each.place.is_certain and each.passage.id not in known
    )


def _settled(passage_id: str, place: Place, confirmed: Mapping[str, Span], new: Article) -> Span | None:
    if place.is_certain:
        return place.after
    told = confirmed.get(passage_id)
    return None if told is None else widen(new.words, told)


def _place(old: Article, new: Article, span: Span) -> Place:
    found = anchor(new.text, selector_of(old.text, span), span)
    if found.span is None:
        return Place(LOST, span, None)
    whole = widen(new.words, found.span)
    if whole is None or found.span == whole:
        return Place(found.outcome, span, found.span)
    # A passage is whole words; if these words are longer now, they are others.
    was_whole = widen(old.words, span) == span
    return Place(UNSURE, span, whole) if was_whole else Place(found.outcome, span, found.span)


def _apart(places: Sequence[Place]) -> list[Place]:
    """The places, unsure where two passages that were apart would now share words: one of them is wrong."""
    kept = list(places)
    order = sorted((n for n in range(len(kept)) if kept[n].is_certain), key=lambda n: _end(kept[n]))
    reach: list[int] = []
    for number in order:
        place = kept[number]
        for other in reversed(reach):
            if _end(places[other]) <= _start(place):
                break
            if not _overlap(places[other].before, place.before):
                kept[number] = replace(place, outcome=UNSURE)
                kept[other] = replace(places[other], outcome=UNSURE)
        reach.append(number)
    return kept


def _start(place: Place) -> int:
    return place.after.start if place.after is not None else 0


def _end(place: Place) -> int:
    return place.after.end if place.after is not None else 0


def _overlap(one: Span, other: Span) -> bool:
    return one.start < other.end and other.start < one.end


def _who(old: Article, new: Article, passage: Passage, place: Place) -> Place | None:
    """Where the words that name a source are: with the passage, if all from one to the other is unchanged."""
    who = passage.who
    if who is None:
        return None
    if place.is_certain and place.after is not None:
        start, end = min(who.start, passage.span.start), max(who.end, passage.span.end)
        by = place.after.start - passage.span.start
        if start + by >= 0 and old.text[start:end] == new.text[start + by : end + by]:
            return Place(SAME if by == 0 else MOVED, who, Span(who.start + by, who.end + by))
    return _place(old, new, who)
