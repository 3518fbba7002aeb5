"""A student's place: the reader, then the review of what was handed in."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.model import Lesson, Student, Try
from annotator.core.review import Review
from annotator.ui.context import Services, WindowContext
from annotator.ui.notify import ask
from annotator.ui.places import Shell, Visit
from annotator.ui.report_saver import ReportSaver
from annotator.ui.steps import Stages

if TYPE_CHECKING:
    from annotator.services.opening import Opened
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
        """Open a lesson where a student left it; if it cannot be opened the window stays where it is.

        Args:
            place: a shipped id, a folder or a ``.lesson`` file.
            student: who works.
        """
        self._take_opened(student, lambda services: services.opening.open(student, place))

    def resume(self, lesson: Lesson, attempt: Try, student: Student) -> None:
        """Show a try: in the reader while it is open, else in the review."""
        self._take_opened(student, lambda services: services.opening.resume(student, lesson, attempt))

    def _take_opened(self, student: Student, work: Callable[[Services], "Opened"]) -> None:
        self._shell.steps.show(self.tr("The lesson is being opened…"), work, partial(self._show, student))

    def _show(self, student: Student, opened: "Opened") -> Stages:
        if opened.review is None:
            return self._show_reader(student, opened)
        return self._show_review(student, opened.review)

    def attempt(self) -> Try | None:
        """The try that is open."""
        if self.controller is not None:
            return self.controller.marking.attempt
        return self.review.attempt if self.review is not None else None

    def _show_reader(self, student: Student, opened: "Opened") -> Stages:
        from annotator.ui.hints import ReaderHints
        from annotator.ui.reader.controller import ReaderController
        from annotator.ui.reader.page import ReaderPage

        shell, lesson = self._shell, opened.lesson
        page = ReaderPage(lesson, shell.actions, shell.looks.theme, shell.looks.reading())
        page.view.zoom_asked.connect(shell.looks.zoom)
        yield
        marking = self._context.marking(opened)

        def make() -> Visit:
            self._forget()
            controller = ReaderController(
                page, lesson, marking, shell.actions, shell.notices, shell.looks.theme
            )
            controller.told.connect(shell.say)
            controller.sentences_turned.connect(shell.looks.turn_sentences)
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
        yield
        if self.controller is not None:
            self.hints = ReaderHints(page, self.controller, shell.looks)
            self.controller.turn_sentences(shell.looks.settings.sentences)
        return page.view.setFocus

    def _show_review(self, student: Student, review: Review) -> Stages:
        from annotator.ui.review.controller import ReviewController
        from annotator.ui.review.page import ReviewPage

        shell = self._shell
        page = ReviewPage(review, shell.actions, shell.looks.theme, shell.looks.reading())
        page.view.zoom_asked.connect(shell.looks.zoom)
        yield
        page.fill()
        yield

        def make() -> Visit:
            self._forget()
            controller = ReviewController(
                page, self._context.services().rethinking, shell.steps, shell.notices
            )
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
        page.choose_first()
        page.summary.tell()
        return page.cards.setFocus

    def _review_changed(self, review: Review) -> None:
        self.review = review

    # Handing in

    def _ask_hand_in(self) -> None:
        controller, lesson = self.controller, self.lesson
        if controller is None or lesson is None or not controller.may_leave(self._ask_hand_in):
            return
        from annotator.ui.reader.hand_in_text import hand_in_details

        passages = controller.marking.passages
        without = self._context.services().comparing.without_reason(passages)
        text = self.tr("Hand in %Ln passage(s)?", "", len(passages))
        details = hand_in_details(lesson, without)
        ask(self._shell.window, self.tr("Hand in"), text, details, self.tr("Hand in"), self.hand_in)

    def hand_in(self) -> None:
        """Freeze the try and show its comparison."""
        controller, lesson, student = self.controller, self.lesson, self._student
        if controller is None or lesson is None or student is None:
            return
        attempt = controller.marking.attempt
        self._shell.steps.show(
            self.tr("Your work is being handed in and compared with the key…"),
            lambda services: services.comparing.hand_in(attempt, lesson, student),
            partial(self._show_review, student),
            writes=True,
        )

    def _again(self) -> None:
        review, student = self.review, self._student
        if review is None or student is None or not self._shell.places.may_leave(self._again):
            return
        self._shell.steps.show(
            self.tr("A new try is being made…"),
            lambda services: services.opening.again(student, review),
            partial(self._show, student),
            writes=True,
        )

    # Reports

    def _ask_report(self) -> None:
        self._with_review(self._reports.ask)

    def _show_preview(self) -> None:
        self._with_review(lambda review: self._reports.preview(review, self._shell.looks.theme))

    def _with_review(self, then: Callable[[Review], object]) -> None:
        """Do something with the review that is shown, or with one of the work so far."""
        controller, lesson, student = self.controller, self.lesson, self._student
        if self.review is not None:
            then(self.review)
        elif controller is not None and lesson is not None and student is not None:
            controller.keep_drafts()
            attempt = controller.marking.attempt
            self._shell.steps.take(
                self.tr("Your work is being read…"),
                lambda services: services.comparing.review(attempt, lesson, student),
                then,
            )
