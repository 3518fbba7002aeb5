"""Highlighting: every act of the student is one transaction, and every act can be undone.

Undo is a walk over the append-only log of changes (``core.model.Change``) with a cursor that is stored
with the try, so it survives a restart. Nothing here draws: each method returns the changes it made, and
the window shows them.
"""

from bisect import bisect_left, insort
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime

from annotator.core.anchoring import selector_of
from annotator.core.errors import MarkingError
from annotator.core.model import Article, Change, Passage, Try, reading_order, reading_place
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.span import Span, WordRange
from annotator.core.words import covered, widen
from annotator.services.ports import PassageEdit, WorkRepository

Changes = tuple[Change, ...]
"""What an act changed, in order; empty if there was nothing to do."""


class Marking:
    """The passages of one open try.

    Args:
        work: where the try is kept.
        article: the text the try was made on.
        attempt: the try; must not be handed in.
        clock: gives the time in UTC.
    """

    def __init__(
        self, work: WorkRepository, article: Article, attempt: Try, clock: Callable[[], datetime]
    ) -> None:
        self._work = work
        self._article = article
        self._attempt = attempt
        self._clock = clock
        self._ordered = reading_order(work.passages(attempt))
        self._by_id = {passage.id: passage for passage in self._ordered}
        self._longest = max((p.span.end - p.span.start for p in self._ordered), default=0)

    @property
    def attempt(self) -> Try:
        """The try as it is stored now."""
        return self._attempt

    @property
    def passages(self) -> Sequence[Passage]:
        """All passages, in reading order."""
        return self._ordered

    def passage(self, passage_id: str) -> Passage:
        """The passage with this id; KeyError if there is none."""
        return self._by_id[passage_id]

    def place(self, passage: Passage) -> int:
        """Where a passage stands in reading order, or would stand."""
        return bisect_left(self._ordered, reading_place(passage), key=reading_place)

    def at(self, offset: int) -> list[Passage]:
        """The passages over a code point, smallest first."""
        return self.over(Span(offset, offset + 1))

    def over(self, span: Span) -> list[Passage]:
        """The passages that share a code point with the span, smallest first."""
        first = bisect_left(self._ordered, span.start - self._longest, key=lambda p: p.span.start)
        found = []
        for passage in self._ordered[first:]:
            if passage.span.start >= span.end:
                break
            if passage.span.end > span.start:
                found.append(passage)
        return sorted(found, key=lambda p: (p.span.end - p.span.start, reading_place(p)))

    def mark(self, span: Span, tag: str, prefer: str | None = None) -> Changes:
        """Give the words of a selection a tag.

        The span is widened to whole words. On exactly the words of an existing highlight the tag of
        that one is changed (of ``prefer``, if several lie there); with the same tag nothing happens.

        Raises:
            MarkingError: the span touches no word, or four passages lie over one of its words.
        """
        words = self._words(span)
        same = [p for p in self.over(words) if p.span == words]
        if any(p.tag == tag for p in same):
            return ()
        if same:
            chosen = next((p for p in same if p.id == prefer), same[-1])
            return self.retag(chosen.id, tag)
        return self._add(words, tag)

    def mark_also(self, span: Span, tag: str) -> Changes:
        """Give the words a further tag beside the highlights that lie there; raises like ``mark``."""
        words = self._words(span)
        if any(p.span == words and p.tag == tag for p in self.over(words)):
            return ()
        return self._add(words, tag)

    def retag(self, passage_id: str, tag: str) -> Changes:
        """Change a passage's tag. Nothing happens if the same words carry that tag already."""
        passage = self._by_id[passage_id]
        if any(p.span == passage.span and p.tag == tag for p in self.over(passage.span)):
            return ()
        return self._record("tag", passage, replace(passage, tag=tag))

    def move_edges(self, passage_id: str, span: Span) -> Changes:
        """Give a passage other borders, widened to whole words.

        Raises:
            MarkingError: the span touches no word, the same words carry the tag already, or four
                other passages lie over one of its words.
        """
        passage = self._by_id[passage_id]
        words = self._words(span)
        if words == passage.span:
            return ()
        if any(p.span == words and p.tag == passage.tag for p in self.over(words)):
            raise MarkingError("These words carry this tag already.", "The highlight was left as it was.")
        self._check_room(words, but=passage)
        quote = selector_of(self._article.text, words)
        return self._record("edges", passage, replace(passage, span=words, quote=quote))

    def nudge(self, passage_id: str, first: int = 0, last: int = 0) -> Changes:
        """Move a passage's first or last word by so many words; never past each other or the text."""
        passage = self._by_id[passage_id]
        words = self._article.words
        i, j = covered(words, *passage.span)
        i, j = max(0, i + first), min(len(words), j + last)
        if i >= j:
            return ()
        return self.move_edges(passage_id, Span(words[i].start, words[j - 1].end))

    def write_reason(self, passage_id: str, reason: str, step: int | None = None) -> Changes:
        """Keep a reason. Pass the step of an earlier change to make both one undo step."""
        passage = self._by_id[passage_id]
        if passage.reason == reason:
            return ()
        return self._record("reason", passage, replace(passage, reason=reason), step)

    def delete(self, passage_id: str) -> Changes:
        """Remove a passage."""
        return self._record("delete", self._by_id[passage_id], None)

    def can_undo(self) -> bool:
        """Is there a change to take back?"""
        return self._attempt.cursor != 0

    def can_redo(self) -> bool:
        """Is there an undone change to make again?"""
        return self._work.latest_child(self._attempt, self._attempt.cursor) is not None

    def undo(self) -> Changes:
        """Take back the last step; returns its changes turned round, newest first."""
        undone: list[Change] = []
        cursor = self._attempt.cursor
        while (change := self._work.change(self._attempt, cursor)) is not None:
            if undone and change.step != undone[0].step:
                break
            undone.append(change)
            cursor = change.parent
        if not undone:
            return ()
        self._attempt = self._work.move_cursor(self._attempt, cursor, undone, [])
        return self._apply([replace(change, before=change.after, after=change.before) for change in undone])

    def redo(self) -> Changes:
        """Make the step that was last undone again."""
        redone: list[Change] = []
        cursor = self._attempt.cursor
        while (change := self._work.latest_child(self._attempt, cursor)) is not None:
            if redone and change.step != redone[0].step:
                break
            redone.append(change)
            cursor = change.seq
        if not redone:
            return ()
        self._attempt = self._work.move_cursor(self._attempt, cursor, [], redone)
        return self._apply(redone)

    def _words(self, span: Span) -> Span:
        words = widen(self._article.words, span)
        if words is None:
            raise MarkingError("No word is selected.", "Select at least one word, then choose a tag.")
        return words

    def _add(self, words: Span, tag: str) -> Changes:
        self._check_room(words)
        passage_id = f"p{self._attempt.made + 1:04d}"
        quote = selector_of(self._article.text, words)
        return self._record("add", None, Passage(passage_id, words, tag, quote=quote))

    def _check_room(self, words: Span, but: Passage | None = None) -> None:
        ranges = [self._range(p.span) for p in self.over(words) if p is not but]
        if deepest(ranges, self._range(words)) >= MOST_OVERLAP:
            raise MarkingError(
                "Four highlights lie over one of these words already.",
                "Nothing was changed. Delete one of them, or choose other words.",
            )

    def _range(self, span: Span) -> WordRange:
        return covered(self._article.words, *span)

    def _record(
        self, kind: str, before: Passage | None, after: Passage | None, step: int | None = None
    ) -> Changes:
        edit = PassageEdit(kind, before, after, step)
        self._attempt, changes = self._work.record(self._attempt, [edit], self._clock())
        return self._apply(changes)

    def _apply(self, changes: Sequence[Change]) -> Changes:
        for change in changes:
            if change.before is not None:
                self._take_out(change.before)
            if change.after is not None:
                insort(self._ordered, change.after, key=reading_place)
                self._by_id[change.after.id] = change.after
                self._longest = max(self._longest, change.after.span.end - change.after.span.start)
        return tuple(changes)

    def _take_out(self, passage: Passage) -> None:
        del self._ordered[self.place(passage)]
        del self._by_id[passage.id]
