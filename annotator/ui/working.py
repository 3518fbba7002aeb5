"""A student's place: the reader, then the review of what was handed in."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson, Student, Try
from annotator.core.review import Review
from annotator.ui.context import WindowContext
from annotator.ui.notify import ask
from annotator.ui.places import Shell, Visit
from annotator.ui.report_saver import ReportSaver

if TYPE_CHECKING:
    from annotator.ui.hints import ReaderHints
    from annotator.ui.reader.controller import ReaderController
    from annotator.ui.reader.page import ReaderPage
    from annotator.ui.review.controller import ReviewController
    from annotator.ui.review.page import ReviewPage


class Working(QObject):
    """One lesson that a student has open.

    Args:
        shell: what every place of the window works with.
        context: services.
        reports: saves, shows and prints.

    Attributes:
        lesson: what is open; None in another place. The same for all that follow.
        reader: the reader's page.
        controller: its controller.
        hints: its hints.
        review_page: the review's page.
        review: what it shows.
    """

    def __init__(self, shell: Shell, context: WindowContext, reports: ReportSaver) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._context = context
        self._reports = reports
        self._student: Student | None = None
        self._forget()
        shell.places.entered.connect(self._entered)

    def _forget(self) -> None:
        self.lesson: Lesson | None = None
        self.reader: ReaderPage | None = None
        self.controller: ReaderController | None = None
        self.hints: ReaderHints | None = None
        self.review_page: ReviewPage | None = None
        self.review_controller: ReviewController | None = None
        self.review: Review | None = None

    def _entered(self, place: str) -> None:
        if place not in {"reader", "review"}:
            self._forget()

    def acts(self) -> dict[str, Callable[[], None]]:
        """What can be done with an open lesson, by the action's id."""
        return {
            "hand_in": self._ask_hand_in,
            "again": self._again,
            "report": self._ask_report,
            "preview": self._show_preview,
        }

    def open(self, place: str | Path, student: Student) -> None:
        """Open a lesson where a student left it.

        Args:
            place: a shipped id, a folder or a ``.lesson`` file.
            student: who works.

        Raises:
            AnnotatorError: it cannot be opened; the window stays where it is.
        """
        lesson = self._context.library.open(place)
        self.show_try(lesson, self._context.tries.resume(student, lesson), student)

    def show_try(self, lesson: Lesson, attempt: Try, student: Student) -> None:
        """Show a try: in the reader while it is open, else in the review; raises like ``open``."""
        if attempt.article_sha256 != lesson.article.sha256:
            lesson = self._context.library.lesson_for(attempt)
        if attempt.handed_in is None:
            self._show_reader(lesson, attempt, student)
        else:
            self._show_review(self._context.comparing.review(attempt, lesson, student), student)

    def attempt(self) -> Try | None:
        """The try that is open."""
        if self.controller is not None:
            return self.controller.marking.attempt
        return self.review.attempt if self.review is not None else None

    def _show_reader(self, lesson: Lesson, attempt: Try, student: Student) -> None:
        from annotator.ui.hints import ReaderHints
        from annotator.ui.reader.controller import ReaderController
        from annotator.ui.reader.page import ReaderPage

        marking, shell = self._context.marking(lesson, attempt), self._shell

        def make() -> Visit:
            theme = shell.looks.theme
            self._forget()
            page = ReaderPage(lesson, shell.actions, theme, shell.looks.reading())
            controller = ReaderController(page, lesson, marking, shell.actions, shell.notices, theme)
            page.view.zoom_asked.connect(shell.looks.zoom)
            controller.told.connect(shell.say)
            controller.sentences_turned.connect(self._sentences_turned)
            self.lesson, self.reader, self.controller = lesson, page, controller
            return Visit(
                page=page,
                acts=controller.acts(),
                title=f"{lesson.title} – {student.name}",
                who=student.name,
                may_leave=controller.may_leave,
                set_theme=controller.set_theme,
                set_reading=page.view.set_reading,
            )

        self._student = student
        shell.places.enter("reader", make)
        if self.reader is not None and self.controller is not None:
            self.hints = ReaderHints(self.reader, self.controller, shell.looks)
            self.controller.turn_sentences(shell.looks.settings.sentences)
            self.reader.view.setFocus()

    def _sentences_turned(self, on: bool) -> None:
        self._shell.looks.settings = replace(self._shell.looks.settings, sentences=on)

    def _show_review(self, review: Review, student: Student) -> None:
        from annotator.ui.review.controller import ReviewController
        from annotator.ui.review.page import ReviewPage

        shell = self._shell

        def make() -> Visit:
            self._forget()
            page = ReviewPage(review, shell.actions, shell.looks.theme, shell.looks.reading())
            controller = ReviewController(page, self._context.rethinking, shell.notices)
            page.view.zoom_asked.connect(shell.looks.zoom)
            page.told.connect(shell.say)
            controller.changed.connect(self._review_changed)
            self.lesson, self.review, self.review_page = review.lesson, review, page
            self.review_controller = controller
            return Visit(
                page=page,
                acts=page.acts(),
                title=f"{review.lesson.title} – {student.name}",
                who=student.name,
                may_leave=controller.may_leave,
                set_theme=page.set_theme,
                set_reading=page.view.set_reading,
            )

        self._student = student
        shell.places.enter("review", make)
        if self.review_page is not None:
            self.review_page.cards.setFocus()
            self.review_page.choose_first()

    def _review_changed(self, review: Review) -> None:
        self.review = review

    # Handing in

    def _ask_hand_in(self) -> None:
        controller, lesson = self.controller, self.lesson
        if controller is None or lesson is None or not controller.may_leave(self._ask_hand_in):
            return
        from annotator.ui.reader.hand_in_text import hand_in_details

        passages = controller.marking.passages
        without = self._context.comparing.without_reason(passages)
        text = self.tr("Hand in %n passage(s)?", "", len(passages))
        details = hand_in_details(lesson, without)
        ask(self._shell.window, self.tr("Hand in"), text, details, self.tr("Hand in"), self.hand_in)

    def hand_in(self) -> None:
        """Freeze the try and show its comparison."""
        controller, lesson, student = self.controller, self.lesson, self._student
        if controller is None or lesson is None or student is None:
            return
        try:
            review = self._context.comparing.hand_in(controller.marking.attempt, lesson, student)
            self._show_review(review, student)
        except AnnotatorError as error:
            self._shell.notices.error(error)

    def _again(self) -> None:
        review, student = self.review, self._student
        if review is None or student is None or not self._shell.places.may_leave(self._again):
            return
        try:
            attempt = self._context.tries.again(student, review.attempt)
            self.show_try(review.lesson, attempt, student)
        except AnnotatorError as error:
            self._shell.notices.error(error)

    # Reports

    def _ask_report(self) -> None:
        review = self._review_here()
        if review is not None:
            self._reports.ask(review)

    def _show_preview(self) -> None:
        review = self._review_here()
        if review is not None:
            self._reports.preview(review, self._shell.looks.theme)

    def _review_here(self) -> Review | None:
        controller, lesson, student = self.controller, self.lesson, self._student
        if self.review is not None or controller is None or lesson is None or student is None:
            return self.review
        controller.keep_drafts()
        try:
            return self._context.comparing.review(controller.marking.attempt, lesson, student)
        except AnnotatorError as error:
            self._shell.notices.error(error)
            return None
