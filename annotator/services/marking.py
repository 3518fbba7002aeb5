"""Highlighting: every act of the student is one transaction, and every act can be undone.

Undo is a walk over the append-only log of changes (``core.model.Change``) with a cursor that is stored
with the try, so it survives a restart. Nothing here draws: each method returns the changes it made, and
the window shows them.
"""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import datetime
from functools import cached_property

from annotator.core.anchoring import selector_of
from annotator.core.errors import MarkingError
from annotator.core.model import Article, Change, Passage, Try
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.sentences import belongs, paragraphs_of, whole_sentences
from annotator.core.span import Span, WordRange
from annotator.core.words import covered, widen
from annotator.services.passage_index import PassageIndex
from annotator.services.ports import PassageEdit, WorkRepository
from annotator.services.reshaping import merged, parts_of

Changes = tuple[Change, ...]
"""What an act changed, in order; empty if there was nothing to do."""


class Marking:
    """The passages of one open try.

    Args:
        work: where the try is kept.
        article: the text the try was made on.
        attempt: the try; must not be handed in.
        clock: gives the time in UTC.
        passages: of the try, if they are read already.
    """

    def __init__(
        self,
        work: WorkRepository,
        article: Article,
        attempt: Try,
        clock: Callable[[], datetime],
        passages: Sequence[Passage] | None = None,
    ) -> None:
        self._work = work
        self._article = article
        self._attempt = attempt
        self._clock = clock
        self._index = PassageIndex(work.passages(attempt) if passages is None else passages)

    @property
    def attempt(self) -> Try:
        """The try as it is stored now."""
        return self._attempt

    @property
    def passages(self) -> Sequence[Passage]:
        """All passages, in reading order."""
        return self._index.ordered

    def passage(self, passage_id: str) -> Passage:
        """The passage with this id; KeyError if there is none."""
        return self._index[passage_id]

    def place(self, passage: Passage) -> int:
        """Where a passage stands in reading order, or would stand."""
        return self._index.place(passage)

    def at(self, offset: int) -> list[Passage]:
        """The passages over a code point, smallest first."""
        return self.over(Span(offset, offset + 1))

    def over(self, span: Span) -> list[Passage]:
        """The passages that share a code point with the span, smallest first."""
        return self._index.over(span)

    def over_sentence(self, index: int) -> list[Passage]:
        """The passages that belong to a sentence of the article, smallest first (``sentences.belongs``)."""
        sentence = self._article.sentences[index]
        return [p for p in self.over(sentence) if belongs(self._article.words, p.span, sentence)]

    def next_unmarked_paragraph(self, offset: int) -> Span | None:
        """The first paragraph behind a code point with no passage over it, from first word to last.

        After the last one it begins again at the top. None if every paragraph has a passage.
        """
        unmarked = list(self._index.untouched(self._paragraphs))
        behind = (paragraph for paragraph in unmarked if paragraph.start > offset)
        return next(behind, unmarked[0] if unmarked else None)

    @cached_property
    def _paragraphs(self) -> tuple[Span, ...]:
        return paragraphs_of(self._article)

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
        passage = self._index[passage_id]
        if any(p.span == passage.span and p.tag == tag for p in self.over(passage.span)):
            return ()
        return self._record("tag", passage, replace(passage, tag=tag))

    def move_edges(self, passage_id: str, span: Span) -> Changes:
        """Give a passage other borders, widened to whole words.

        Raises:
            MarkingError: the span touches no word, the same words carry the tag already, or four
                other passages lie over one of its words.
        """
        passage = self._index[passage_id]
        words = self._words(span)
        if words == passage.span:
            return ()
        self._check_free(words, passage.tag)
        self._check_room(words, passage)
        quote = selector_of(self._article.text, words)
        return self._record("edges", passage, replace(passage, span=words, quote=quote))

    def nudge(self, passage_id: str, first: int = 0, last: int = 0) -> Changes:
        """Move a passage's first or last word by so many words; never past each other or the text."""
        passage = self._index[passage_id]
        words = self._article.words
        i, j = covered(words, *passage.span)
        i, j = max(0, i + first), min(len(words), j + last)
        if i >= j:
            return ()
        return self.move_edges(passage_id, Span(words[i].start, words[j - 1].end))

    def grow_to_sentence(self, passage_id: str) -> Changes:
        """Widen a passage to the whole sentences that it touches; raises like ``move_edges``."""
        span = self._index[passage_id].span
        return self.move_edges(passage_id, whole_sentences(self._article, span) or span)

    def merge(self, first_id: str, second_id: str) -> Changes:
        """Make two passages one, over both and what lies between, in one undo step.

        The one that was made first stays; both reasons are kept, one below the other.

        Raises:
            MarkingError: the tags differ, the words carry the tag already, or four other passages lie
                over one of them.
        """
        one, other = self._index[first_id], self._index[second_id]
        whole, goes = merged(self._article, one, other)
        before = self._index[whole.id]
        self._check_free(whole.span, whole.tag, one, other)
        self._check_room(whole.span, one, other)
        edits = [PassageEdit("delete", goes, None)]
        return self._record_all([*edits, PassageEdit("edges", before, whole)] if whole != before else edits)

    def split(self, passage_id: str, offset: int) -> Changes:
        """Cut a passage before the word at a code point, in one undo step.

        The second part is a new passage with the same tag and no reason.

        Raises:
            MarkingError: one part would have no word, or the words of one carry the tag already.
        """
        passage = self._index[passage_id]
        first, second = parts_of(self._article, passage, offset, self._next_id(passage.tag))
        for part in (first, second):
            self._check_free(part.span, part.tag)
        return self._record_all([PassageEdit("edges", passage, first), PassageEdit("add", None, second)])

    def set_sure(self, passage_id: str, sure: bool | None) -> Changes:
        """Keep how sure the student is of a passage's tag; None takes it back."""
        passage = self._index[passage_id]
        if passage.sure == sure:
            return ()
        return self._record("sure", passage, replace(passage, sure=sure))

    def set_who(self, passage_id: str, span: Span | None) -> Changes:
        """Mark who says so: words anywhere in the article, widened to whole ones; None takes them back.

        Raises:
            MarkingError: the span touches no word.
        """
        passage = self._index[passage_id]
        who = None if span is None else self._words(span)
        return () if passage.who == who else self._record("who", passage, replace(passage, who=who))

    def write_reason(self, passage_id: str, reason: str, step: int | None = None) -> Changes:
        """Keep a reason. Pass the step of an earlier change to make both one undo step."""
        passage = self._index[passage_id]
        if passage.reason == reason:
            return ()
        return self._record("reason", passage, replace(passage, reason=reason), step)

    def delete(self, passage_id: str) -> Changes:
        """Remove a passage."""
        return self._record("delete", self._index[passage_id], None)

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

    def _next_id(self, tag: str) -> str:  # noqa: ARG002 - a key's ids tell regions from passages
        return f"p{self._attempt.made + 1:04d}"

    def _add(self, words: Span, tag: str) -> Changes:
        self._check_room(words)
        quote = selector_of(self._article.text, words)
        return self._record("add", None, Passage(self._next_id(tag), words, tag, quote=quote))

    def _check_free(self, words: Span, tag: str, *but: Passage) -> None:
        if any(p.span == words and p.tag == tag and p not in but for p in self.over(words)):
            raise MarkingError("These words carry this tag already.", "The highlight was left as it was.")

    def _check_room(self, words: Span, *but: Passage) -> None:
        ranges = [self._range(p.span) for p in self.over(words) if p not in but]
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
        return self._record_all([PassageEdit(kind, before, after, step)])

    def _record_all(self, edits: Sequence[PassageEdit]) -> Changes:
        self._attempt, changes = self._work.record(self._attempt, edits, self._clock())
        return self._apply(changes)

    def _apply(self, changes: Sequence[Change]) -> Changes:
        self._index.apply(changes)
        return tuple(changes)
