"""Connects what a student says in the review with the service that keeps it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from PySide6.QtCore import QObject, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.model import DIFFERENCE
from annotator.core.responding import response_about
from annotator.core.review import Review
from annotator.services.rethinking import Rethinking
from annotator.ui.notify import NoticeBar, ask
from annotator.ui.review.card_sheet import Thing
from annotator.ui.review.page import ReviewPage
from annotator.ui.steps import Steps


class ReviewController(QObject):
    """One review in the window; lives as long as its page.

    Args:
        page: the widgets.
        rethinking: keeps what is said.
        steps: for what takes long.
        notices: where messages go.
    """

    changed = Signal(object)
    """The review as it is now; what is new in it is saved."""

    def __init__(self, page: ReviewPage, rethinking: Rethinking, steps: Steps, notices: NoticeBar) -> None:
        super().__init__(page)
        self._page = page
        self._sheet = page.sheet
        self._rethinking = rethinking
        self._steps = steps
        self._notices = notices
        self._replaced: dict[Thing, datetime] = {}
        self._mine: set[Thing] = set()
        self._sheet.answered.connect(self._answer)
        self._sheet.said.connect(self._say)
        self._sheet.begun.typed.connect(self._begin)
        self._go_on()

    def _go_on(self) -> None:
        """Offer the second answers that were begun when the review was left, or when the program ended."""
        try:
            self._sheet.begun.restore(self._rethinking.begun(self._page.review))
        except AnnotatorError as error:
            self._notices.error(error)

    def keep_drafts(self) -> bool:
        """Try again to keep what could not be kept; True if nothing is left."""
        self._sheet.put_aside()
        for thing, text in list(self._sheet.drafts.items()):
            self._say(*thing, text)
        for own_id, begun in list(self._sheet.begun.unkept.items()):
            self._begin(own_id, *begun)
        return not self._sheet.drafts and not self._sheet.begun.unkept

    def may_leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed; False if something would be lost, and the student is asked.

        Args:
            then: done if the student leaves all the same.
        """
        if self.keep_drafts():
            return True
        ask(
            self._page.window(),
            self.tr("Not saved"),
            self.tr("Something that you wrote could not be saved."),
            self.tr("Stay to copy it or to try again; it is lost if you leave."),
            self.tr("Leave without it"),
            partial(self._leave, then),
            careful=True,
        )
        return False

    def _leave(self, then: Callable[[], None]) -> None:
        self._sheet.abandon()
        then()

    def _answer(self, own_id: str, tag: str, reason: str) -> None:
        before = self._page.review
        # If it fails, the form keeps what was chosen and typed; the same button tries again.
        self._steps.take(
            self.tr("Your second answer is being kept and compared…"),
            lambda services: services.rethinking.answer(before, own_id, tag, reason),
            partial(self._answered, own_id),
            writes=True,
        )

    def _answered(self, own_id: str, review: Review) -> None:
        self._notices.hide()
        self._sheet.begun.given(own_id)
        self._page.show_answer(review, own_id)
        self.changed.emit(review)

    def _begin(self, own_id: str, tag: str, reason: str) -> None:
        try:
            draft = self._rethinking.begin(self._page.review, own_id, tag, reason)
        except AnnotatorError as error:
            self._notices.error(error)
            self._sheet.begun.failed(own_id, tag, reason)
            return
        self._notices.hide()
        self._sheet.begun.kept(draft)

    def _say(self, kind: str, own_id: str, key_id: str, text: str) -> None:
        thing = kind, own_id, key_id
        before = response_about(self._page.review, *thing)
        say = self._rethinking.say_difference if kind == DIFFERENCE else self._rethinking.contest
        try:
            review = say(self._page.review, own_id, key_id, text)
        except AnnotatorError as error:
            self._notices.error(error)
            self._sheet.say_failed(thing, text)
            return
        self._notices.hide()
        self._page.show_saying(review, own_id, key_id)
        if before is not None and before.text and thing not in self._mine:
            self._replaced[thing] = before.at
        self._mine.add(thing)
        self._say_kept(review, thing, text)
        self.changed.emit(review)

    def _say_kept(self, review: Review, thing: Thing, text: str) -> None:
        response = response_about(review, *thing)
        if response is not None:
            self._sheet.say_kept(thing, text, response.at, self._replaced.get(thing))
