"""Writing a key: highlighting as a student does, with the notes of a key on each passage."""

from dataclasses import replace

from annotator.core.errors import MarkingError
from annotator.core.key import KeyNotes
from annotator.core.key_drafts import IGNORED
from annotator.core.model import Passage
from annotator.core.span import Span
from annotator.services.marking import Changes, Marking


class KeyMarking(Marking):
    """The passages of a key that is being written.

    The reason of a passage is its *why*. A passage with the tag ``IGNORED`` is a region whose words do not
    count. Ids are ``k01``, ``k02`` ... for passages and ``r01`` ... for regions, never used twice.
    """

    def write_notes(self, passage_id: str, notes: KeyNotes, step: int | None = None) -> Changes:
        """Keep the notes on a passage. Pass the step of an earlier change to make both one undo step."""
        passage = self.passage(passage_id)
        if (passage.notes or KeyNotes()) == notes:
            return ()
        return self._record("notes", passage, replace(passage, notes=notes), step)

    def retag(self, passage_id: str, tag: str) -> Changes:
        """Change a passage's tag; what its notes say of the new tag as a wrong or further one is dropped.

        The id stays, also if a passage becomes an ignored region or the reverse.

        Raises:
            MarkingError: the key has a passage with these words already.
        """
        passage = self.passage(passage_id)
        if passage.tag == tag:
            return ()
        self._refuse_same(passage.span, tag, passage)
        notes = None if passage.notes is None else _without(passage.notes, tag)
        return self._record("tag", passage, replace(passage, tag=tag, notes=notes))

    def _next_id(self, tag: str) -> str:
        letter = "r" if tag == IGNORED else "k"
        return f"{letter}{self.attempt.made + 1:02d}"

    def _add(self, words: Span, tag: str) -> Changes:
        self._refuse_same(words, tag)
        return super()._add(words, tag)

    def _check_free(self, words: Span, tag: str, *but: Passage) -> None:
        self._refuse_same(words, tag, *but)

    def _refuse_same(self, words: Span, tag: str, *but: Passage) -> None:
        """Two passages of a key cannot have the same words (scoring method, section 2)."""
        touched = self._range(words)
        there = [each for each in self.over(words) if each not in but and self._range(each.span) == touched]
        if any((each.tag == IGNORED) == (tag == IGNORED) for each in there):
            raise MarkingError(
                "The key has a passage with these words already.",
                "Nothing was changed. To accept a second tag there, choose it under “Also accept”.",
            )


def _without(notes: KeyNotes, tag: str) -> KeyNotes:
    return replace(
        notes,
        accept={each: share for each, share in notes.accept.items() if each != tag},
        wrong={each: text for each, text in notes.wrong.items() if each != tag},
    )
