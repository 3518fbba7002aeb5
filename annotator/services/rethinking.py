"""What a student says after handing in: a second answer, a line on the difference, an argument."""

from collections.abc import Callable, Sequence
from datetime import datetime

from annotator.core.comparison import Row
from annotator.core.errors import MarkingError
from annotator.core.model import CONTEST, DIFFERENCE, SECOND, Draft, Response
from annotator.core.responding import with_responses
from annotator.core.review import Review
from annotator.core.showing import waiting
from annotator.services.ports import WorkRepository

LONGEST_SAYING = 4000
"""Code points of a reason, a line or an argument."""


class Rethinking:
    """Keeps responses beside a handed-in try. Nothing that was handed in is changed.

    Every method that writes gives the review as it is then, and raises ``MarkingError`` for what makes no
    sense and ``StorageError`` if it cannot be kept; nothing was changed then.

    Args:
        work: where the try is kept.
        clock: gives the time in UTC.
    """

    def __init__(self, work: WorkRepository, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._clock = clock

    def waiting(self, review: Review) -> tuple[str, ...]:
        """The highlights that wait for a second answer, in reading order (``core.showing.waiting``)."""
        return waiting(review)

    def begin(self, review: Review, own_id: str, tag: str, reason: str) -> Draft:
        """Keep a second answer as far as it is chosen and typed; it counts for nothing until it is given.

        Args:
            review: of a handed-in try.
            own_id: a highlight that waits for one.
            tag: a tag of the lesson; empty if none is chosen.
            reason: as it was typed; without a tag and without a word the draft is taken back.
        """
        _check_waits(review, own_id)
        _check(review, own_id, "", reason)
        begun = bool(tag or reason.strip())
        draft = Draft(own_id, tag, reason if begun else "", self._clock())
        self._work.keep_draft(review.attempt, draft)
        return draft

    def begun(self, review: Review) -> Sequence[Draft]:
        """The second answers that are begun, of the highlights that still wait.

        Raises:
            StorageError: they cannot be read.
        """
        waits = set(waiting(review))
        return [draft for draft in self._work.drafts(review.attempt) if draft.own in waits] if waits else []

    def answer(self, review: Review, own_id: str, tag: str, reason: str) -> Review:
        """Keep a second answer; it is final, because the key's tag is shown after it.

        Args:
            review: of a handed-in try.
            own_id: a highlight that waits for one.
            tag: a tag of the lesson; the first one again if the student stays with it.
            reason: why, now.
        """
        _check_waits(review, own_id)
        if all(tag != each.id for each in review.lesson.tags):
            raise MarkingError("The lesson has no such tag.", "Choose one of the lesson's tags.")
        row = next(row for row in _rows(review) if own_id in row.passages[:1] and row.verdict is not None)
        return self._keep(review, SECOND, own_id, row.key or "", tag, reason)

    def say_difference(self, review: Review, own_id: str, key_id: str, text: str) -> Review:
        """Keep a line on the difference between the student's passage and the key's; may be empty.

        Args:
            review: of a handed-in try.
            own_id: a highlight, or empty for a passage that was missed.
            key_id: a passage of the key, or empty for a highlight that has no partner.
            text: in the student's words; an empty one takes a former line back.
        """
        return self._keep(review, DIFFERENCE, own_id, key_id, "", text)

    def contest(self, review: Review, own_id: str, key_id: str, text: str) -> Review:
        """Keep an argument against the key; the arguments are those of ``say_difference``."""
        return self._keep(review, CONTEST, own_id, key_id, "", text)

    def _keep(self, review: Review, kind: str, own_id: str, key_id: str, tag: str, text: str) -> Review:
        _check(review, own_id, key_id, text)
        response = Response(kind, own_id, key_id, tag, text.strip(), self._clock())
        self._work.respond(review.attempt, response)
        return with_responses(review, self._work.responses(review.attempt))


def _rows(review: Review) -> tuple[Row, ...]:
    return () if review.comparison is None else review.comparison.rows


def _check_waits(review: Review, own_id: str) -> None:
    if own_id not in waiting(review):
        raise MarkingError(
            "This highlight does not wait for a second answer.", "The first answer stands as it is."
        )


def _check(review: Review, own_id: str, key_id: str, text: str) -> None:
    """Refuse what speaks of nothing in the review, or at too great length."""
    known = {passage.id for passage in review.passages} | {""}
    keys = {passage.id for passage in review.key.passages} | {""} if review.key is not None else {""}
    if own_id not in known or key_id not in keys or not (own_id or key_id):
        raise MarkingError("That passage is not in this review.", "Nothing was changed. Open it again.")
    if len(text) > LONGEST_SAYING:
        raise MarkingError(
            "The text is longer than {most} characters.", "Shorten it; it was not kept.", most=LONGEST_SAYING
        )
