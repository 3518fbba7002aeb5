"""The window: one place at a time, one way back. It moves between places and reports errors."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson, Student, Try
from annotator.core.review import Review
from annotator.ui.actions import ACTIONS, MENUS, Actions, translated
from annotator.ui.context import WindowContext
from annotator.ui.file_dialogs import ask_open
from annotator.ui.jobs import Jobs
from annotator.ui.library.page import LibraryPage
from annotator.ui.looks import Looks
from annotator.ui.notify import NoticeBar, ask
from annotator.ui.report_saver import ReportSaver

if TYPE_CHECKING:
    from annotator.ui.reader.controller import ReaderController
    from annotator.ui.reader.page import ReaderPage
    from annotator.ui.review.page import ReviewPage


class MainWindow(QMainWindow):
    """Library, reader and review.

    Args:
        context: services, themes and settings.
    """

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.looks = Looks(context.settings, context.theme, self)
        self._student: Student | None = None
        self._lesson: Lesson | None = None
        self._review: Review | None = None
        self._wanted: str | Path = ""
        self._acts: dict[str, Callable[[], None]] = {}
        self.reader: ReaderPage | None = None
        self.review_page: ReviewPage | None = None
        self.controller: ReaderController | None = None
        self.jobs = Jobs(self)
        self.actions_table = Actions(self)
        self.notices = NoticeBar()
        self.reports = ReportSaver(self.jobs, context.reporting, self.notices, self)
        self.library = LibraryPage(self.looks.theme)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.library)
        self._lay_out()
        self._make_menus()
        self._connect()
        self._restore()
        self.show_library()

    def _lay_out(self) -> None:
        self.setWindowTitle("Annotator")
        self.setMinimumSize(640, 440)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self._stack, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self.statusBar().addPermanentWidget(self._who)

    def _make_menus(self) -> None:
        for menu_id, title in MENUS:
            menu = self.menuBar().addMenu(translated(title))
            for spec in ACTIONS:
                if spec.menu == menu_id:
                    menu.addAction(self.actions_table[spec.id])
        self.actions_table.paint(self.looks.theme)

    def _connect(self) -> None:
        self._always: dict[str, Callable[[], None]] = {
            "lessons": self.show_library,
            "open": self._ask_lesson_file,
            "hand_in": self._ask_hand_in,
            "again": self._again,
            "report": self._ask_report,
            "quit": self.close_window,
            "zoom_in": partial(self.looks.zoom, 1),
            "zoom_out": partial(self.looks.zoom, -1),
            "zoom_normal": partial(self.looks.zoom, 0),
            "tags": self._show_tags,
            "shortcuts": self._show_keys,
            "about": self._show_about,
        }
        for action in self.actions_table:
            action.triggered.connect(partial(self._do, action.objectName()))
        self.library.student_named.connect(self._student_named)
        self.library.lesson_asked.connect(self.open_lesson)
        self.looks.theme_changed.connect(self._theme_changed)
        self.looks.zoom_changed.connect(self._zoom_changed)

    def _do(self, name: str) -> None:
        act = self._acts.get(name) or self._always.get(name)
        if act is not None:
            act()

    def _restore(self) -> None:
        self.looks.paint()
        geometry = QByteArray.fromBase64(self.looks.settings.geometry.encode("ascii", "replace"))
        if not self.restoreGeometry(geometry):
            self.resize(QSize(1120, 760).boundedTo(self.screen().availableSize() * 0.95))
        try:
            students = self._context.students.all()
        except AnnotatorError as error:
            self.notices.error(error)
            return
        # On a shared computer nobody shall write into another's work by mistake.
        self._student = students[0] if len(students) == 1 else None

    @property
    def review(self) -> Review | None:
        """What the review shows; None elsewhere."""
        return self._review

    # Places

    def show_library(self) -> None:
        """Go to the lessons."""
        if not self._leave_reader():
            return
        self._acts = {}
        self.actions_table.enter("library")
        self._stack.setCurrentWidget(self.library)
        self._drop_pages()
        self.setWindowTitle("Annotator")
        self._who.clear()
        self._refresh_library()
        (self.library.list if self._student else self.library.who).setFocus()

    def _refresh_library(self) -> None:
        try:
            self.library.show_students(self._context.students.all(), self._student)
            self.library.show_shelf(self._context.library.shelf(self._student.id if self._student else None))
        except AnnotatorError as error:
            self.notices.error(error)

    def _student_named(self, name: str) -> None:
        if not name.strip():
            self._student = None
        elif self._student is None or self._student.name != name:
            try:
                self._student = self._context.students.enter(name)
            except AnnotatorError as error:
                self.notices.error(error)
            else:
                self.notices.hide()
        self._refresh_library()
        if self._student is not None:
            self.library.list.setFocus()
            if self._wanted:
                QTimer.singleShot(0, self, partial(self.open_lesson, self._wanted))

    def open_lesson(self, place: str | Path) -> None:
        """Open a lesson where the student left it.

        Args:
            place: a shipped id, a folder or a ``.lesson`` file.
        """
        if self._student is None:
            # Asked for by its file: it opens as soon as there is a name.
            self._wanted = place
            self.notices.tell(self.tr("Who is working? Type a name or a code name first."))
            self.library.ask_name()
            return
        if not self._leave_reader(partial(self.open_lesson, place)):
            return
        self._wanted = ""
        try:
            lesson = self._context.library.open(place)
            attempt = self._context.tries.resume(self._student, lesson)
            self._show_try(lesson, attempt)
        except AnnotatorError as error:
            self.notices.error(error)

    def _show_try(self, lesson: Lesson, attempt: Try) -> None:
        assert self._student is not None  # noqa: S101 - a try belongs to a student
        if attempt.article_sha256 != lesson.article.sha256:
            lesson = self._context.library.lesson_for(attempt)
        if attempt.handed_in is None:
            self._show_reader(lesson, attempt)
        else:
            self._show_review(self._context.comparing.review(attempt, lesson, self._student))

    def _show_reader(self, lesson: Lesson, attempt: Try) -> None:
        from annotator.ui.reader.controller import ReaderController
        from annotator.ui.reader.page import ReaderPage

        theme = self.looks.theme
        page = ReaderPage(lesson, self.actions_table, theme)
        page.view.set_zoom(self.looks.settings.zoom)
        page.view.zoom_asked.connect(self.looks.zoom)
        marking = self._context.marking(lesson, attempt)
        self.actions_table.enter("reader")
        controller = ReaderController(
            page, lesson, marking, self.actions_table, self.notices, self.looks.theme
        )
        self._enter(page, lesson, controller.acts())
        self.reader, self.controller = page, controller
        page.view.setFocus()

    def _show_review(self, review: Review) -> None:
        from annotator.ui.review.page import ReviewPage

        page = ReviewPage(review, self.actions_table, self.looks.theme)
        page.view.set_zoom(self.looks.settings.zoom)
        page.view.zoom_asked.connect(self.looks.zoom)
        self.actions_table.enter("review")
        self._enter(page, review.lesson, page.acts())
        self.review_page, self._review = page, review
        page.cards.setFocus()
        page.choose_first()

    def _enter(self, page: QWidget, lesson: Lesson, acts: dict[str, Callable[[], None]]) -> None:
        self._drop_pages()
        self.notices.hide()
        self._close_questions()
        self._lesson = lesson
        self._acts = acts
        self._stack.addWidget(page)
        self._stack.setCurrentWidget(page)
        name = f" – {self._student.name}" if self._student else ""
        self.setWindowTitle(f"{lesson.title}{name}")
        self._who.setText(self._student.name if self._student else "")

    def _close_questions(self) -> None:
        """A question about one lesson shall not be answered over another (a second start can open one)."""
        for dialog in self.findChildren(QDialog):
            if dialog.isVisible():
                dialog.reject()

    def _drop_pages(self) -> None:
        for page in (self.reader, self.review_page):
            if page is not None:
                self._stack.removeWidget(page)
                page.deleteLater()
        self.reader = self.review_page = self.controller = self._review = None

    def _leave_reader(self, then: Callable[[], None] | None = None) -> bool:
        """Keep what is being typed; False if that cannot be done and the student stays.

        ``then`` is done if the student leaves without it.
        """
        if self.controller is None or self.controller.keep_drafts():
            return True
        ask(
            self,
            self.tr("A reason is not saved"),
            self.tr("A reason that you typed could not be saved."),
            self.tr("Stay to copy it or to try again; it is lost if you leave."),
            self.tr("Leave without it"),
            partial(self._leave_without, then or self.show_library),
            careful=True,
        )
        return False

    def _leave_without(self, then: Callable[[], None]) -> None:
        if self.reader is not None:
            self.reader.panel.delegate.drafts.clear()
        then()

    # Handing in

    def _ask_hand_in(self) -> None:
        if self.controller is None or not self._leave_reader():
            return
        from annotator.ui.reader.hand_in_text import hand_in_details

        passages = self.controller.marking.passages
        without = self._context.comparing.without_reason(passages)
        text = self.tr("Hand in %n passage(s)?", "", len(passages))
        details = hand_in_details(self._lesson_here(), without)
        ask(self, self.tr("Hand in"), text, details, self.tr("Hand in"), self.hand_in)

    def hand_in(self) -> None:
        """Freeze the try and show its comparison."""
        if self.controller is None or self._student is None:
            return
        try:
            review = self._context.comparing.hand_in(
                self.controller.marking.attempt, self._lesson_here(), self._student
            )
            self._show_review(review)
        except AnnotatorError as error:
            self.notices.error(error)

    def _again(self) -> None:
        if self._review is None or self._student is None:
            return
        try:
            attempt = self._context.tries.again(self._student, self._review.attempt)
            self._show_try(self._review.lesson, attempt)
        except AnnotatorError as error:
            self.notices.error(error)

    def _lesson_here(self) -> Lesson:
        assert self._lesson is not None  # noqa: S101 - asked only where a lesson is open
        return self._lesson

    # Files

    def _ask_lesson_file(self) -> None:
        kinds = self.tr("Lessons (*.lesson);;All files (*)")
        ask_open(self, self.tr("Open a lesson"), kinds, self.open_lesson)

    def _ask_report(self) -> None:
        review = self._review_here()
        if review is not None:
            self.reports.ask(review)

    def _review_here(self) -> Review | None:
        if self._review is not None or self.controller is None or self._student is None:
            return self._review
        self.controller.keep_drafts()
        try:
            attempt = self.controller.marking.attempt
            return self._context.comparing.review(attempt, self._lesson_here(), self._student)
        except AnnotatorError as error:
            self.notices.error(error)
            return None

    # Looks

    def _zoom_changed(self, percent: int) -> None:
        for page in (self.reader, self.review_page):
            if page is not None:
                page.view.set_zoom(percent)
        self.statusBar().showMessage(self.tr("Text at {percent}%").format(percent=percent), 3000)

    def _theme_changed(self) -> None:
        theme = self.looks.theme
        self.actions_table.paint(theme)
        self.library.set_theme(theme)
        for page in (self.reader, self.review_page):
            if page is not None:
                page.set_theme(theme)
        if self.controller is not None:
            self.controller.set_theme(theme)

    # Help and the end

    def _show_tags(self) -> None:
        from annotator.ui.help_dialogs import Sheet, tags_sheet

        Sheet(self.tr("What the tags mean"), tags_sheet(self._lesson_here()), self).open()

    def _show_keys(self) -> None:
        from annotator.ui.help_dialogs import Sheet, keys_sheet

        Sheet(self.tr("Keys"), keys_sheet(), self).open()

    def _show_about(self) -> None:
        from annotator.ui.help_dialogs import Sheet, about_sheet

        Sheet(self.tr("About Annotator"), about_sheet(self._context.workspace), self).open()

    def close_window(self) -> None:
        """Close, if nothing would be lost."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, the settings and the window's place."""
        if not self._leave_reader(self.close_window):
            event.ignore()
            return
        self.jobs.wait()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self._context.keep_settings(replace(self.looks.settings, geometry=geometry))
        super().closeEvent(event)
