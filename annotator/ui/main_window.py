"""The window: one place at a time, one way back. It moves between places and reports errors."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QDialog, QLabel, QMainWindow, QStackedWidget, QVBoxLayout, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson, Student
from annotator.core.review import Review
from annotator.ui.actions import ACTIONS, MENUS, Actions, translated
from annotator.ui.context import WindowContext
from annotator.ui.file_dialogs import ask_open
from annotator.ui.help_menu import HelpMenu
from annotator.ui.jobs import Jobs
from annotator.ui.library.drops import LessonDrops
from annotator.ui.library.page import LibraryPage
from annotator.ui.looks import Looks
from annotator.ui.notify import NoticeBar, ask
from annotator.ui.place import Place
from annotator.ui.report_saver import ReportSaver
from annotator.ui.settings_keeper import SettingsKeeper
from annotator.ui.steps import Stages, Steps

if TYPE_CHECKING:
    from annotator.services.opening import Opened
    from annotator.services.presenting.progress import Progress
    from annotator.ui.hints import ReaderHints
    from annotator.ui.preferences import PreferencesDialog
    from annotator.ui.reader.controller import ReaderController
    from annotator.ui.reader.page import ReaderPage
    from annotator.ui.review.controller import ReviewController
    from annotator.ui.review.page import ReviewPage


class MainWindow(QMainWindow):
    """Library, reader and review.

    Args:
        context: services, themes and settings.
    """

    lesson_left = Signal()
    """The window has gone back to the lessons, and what the last one needed has gone."""

    def __init__(self, context: WindowContext) -> None:
        super().__init__()
        self._context = context
        self.looks = Looks(context.settings, context.theme, context.typeface, self)
        self.keeper = SettingsKeeper(self.looks, context.preferences, context.keep_settings, self)
        self._student: Student | None = None
        self._lesson: Lesson | None = None
        self._review: Review | None = None
        self._wanted: str | Path = ""
        self._acts: dict[str, Callable[[], None]] = {}
        self.reader: ReaderPage | None = None
        self.review_page: ReviewPage | None = None
        self.controller: ReaderController | None = None
        self.review_controller: ReviewController | None = None
        self.hints: ReaderHints | None = None
        self._preferences: PreferencesDialog | None = None
        self.jobs = Jobs(self)
        self.actions_table = Actions(self)
        self.notices = NoticeBar()
        self.reports = ReportSaver(self.jobs, context.reporting, self.notices, self)
        self.help = HelpMenu(
            self, context, self.looks, self.actions_table, self.jobs, self.notices, self._open_lesson
        )
        self.library = LibraryPage(self.looks.theme)
        self._drops = LessonDrops(self)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.library)
        self._lay_out()
        self._make_menus()
        self.steps = Steps(context.apart, self._stack, self.notices)
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
        self._who.setContentsMargins(10, 0, 10, 0)
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
            "preview": self._show_preview,
            "progress": self._show_progress,
            "quit": self.close_window,
            "zoom_in": partial(self.looks.zoom, 1),
            "zoom_out": partial(self.looks.zoom, -1),
            "zoom_normal": partial(self.looks.zoom, 0),
            "preferences": self._show_preferences,
            "hints": self._show_hints,
            **self.help.acts(),
        }
        for action in self.actions_table:
            action.triggered.connect(partial(self._do, action.objectName()))
        self.library.student_named.connect(self._student_named)
        self.library.lesson_asked.connect(self.open_lesson)
        self.library.problem_asked.connect(self.notices.tell)
        self.library.file_asked.connect(self._ask_lesson_file)
        self._drops.dropped.connect(self.open_lesson)
        self._drops.refused.connect(self.notices.tell)
        self.looks.theme_changed.connect(self._theme_changed)
        self.looks.reading_changed.connect(self._reading_changed)
        self.looks.zoom_changed.connect(self._say_zoom)
        self.keeper.failed.connect(self.notices.error)

    def _do(self, name: str) -> None:
        if self.steps.busy and name != "quit":
            return
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
        self.keeper.enter(self._student.id if self._student else "")

    @property
    def review(self) -> Review | None:
        """What the review shows; None elsewhere."""
        return self._review

    # Places

    def show_library(self) -> None:
        """Go to the lessons."""
        if not self._leave_page():
            return
        self.steps.stop()
        self._acts = {"find": self.library.find_lesson}
        self.actions_table.enter("library")
        self._stack.setCurrentWidget(self.library)
        self._drop_pages()
        self.setWindowTitle("Annotator")
        self._who.clear()
        self._refresh_library()
        (self.library.list if self._student else self.library.who).setFocus()
        self.lesson_left.emit()

    def _refresh_library(self) -> None:
        try:
            self.library.show_students(self._context.students.all(), self._student)
            self.library.show_shelf(self._context.library.shelf(self._student.id if self._student else None))
        except AnnotatorError as error:
            self.notices.error(error)

    def _student_named(self, name: str) -> None:
        if self._student is not None and self._student.name == name and not self._wanted:
            # The field says so once more when it is left: whoever tabbed on is where they want to be.
            self.library.leave_name()
            return
        if not name.strip():
            self._student = None
        elif self._student is None or self._student.name != name:
            try:
                self._student = self._context.students.enter(name)
            except AnnotatorError as error:
                self.notices.error(error)
            else:
                self.notices.hide()
        self.keeper.enter(self._student.id if self._student else "")
        self._refresh_library()
        if self._student is not None:
            self.library.leave_name()
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
        if not self._leave_page(partial(self.open_lesson, place)):
            return
        self._wanted = ""
        student = self._student
        self.steps.show(
            self.tr("The lesson is being opened…"),
            lambda services: services.opening.open(student, place),
            self._show,
        )

    def _show(self, opened: "Opened") -> Stages:
        return self._show_reader(opened) if opened.review is None else self._show_review(opened.review)

    def _show_reader(self, opened: "Opened") -> Stages:
        from annotator.ui.hints import ReaderHints
        from annotator.ui.reader.controller import ReaderController
        from annotator.ui.reader.page import ReaderPage

        theme, lesson = self.looks.theme, opened.lesson
        page = ReaderPage(lesson, self.actions_table, theme, self.looks.reading())
        page.view.zoom_asked.connect(self.looks.zoom)
        yield
        marking = self._context.marking(opened)
        self.actions_table.enter("reader")
        controller = ReaderController(page, lesson, marking, self.actions_table, self.notices, theme)
        yield
        self._enter(page, lesson, controller.acts())
        self.reader, self.controller = page, controller
        self.hints = ReaderHints(page, controller, self.looks)
        controller.told.connect(self.statusBar().showMessage)
        controller.sentences_turned.connect(self._sentences_turned)
        controller.turn_sentences(self.looks.settings.sentences)
        return page.view.setFocus

    def _sentences_turned(self, on: bool) -> None:
        self.looks.settings = replace(self.looks.settings, sentences=on)

    def _show_review(self, review: Review) -> Stages:
        from annotator.ui.review.controller import ReviewController
        from annotator.ui.review.page import ReviewPage

        page = ReviewPage(review, self.actions_table, self.looks.theme, self.looks.reading())
        page.view.zoom_asked.connect(self.looks.zoom)
        yield
        page.fill()
        yield
        self.actions_table.enter("review")
        self._enter(page, review.lesson, page.acts())
        self.review_page, self._review = page, review
        self.review_controller = ReviewController(
            page, self._context.services().rethinking, self.steps, self.notices
        )
        self.review_controller.changed.connect(self._review_changed)
        page.told.connect(self.statusBar().showMessage)
        page.choose_first()
        return page.cards.setFocus

    def _show_progress(self) -> None:
        if self._student is None:
            self.notices.tell(self.tr("Who is working? Type a name or a code name first."))
            self.library.ask_name()
            return
        student = self._student
        self.steps.take(
            self.tr("Your tries are being compared…"),
            lambda services: services.progressing.of(student),
            self._open_progress,
        )

    def _open_progress(self, progress: "Progress") -> None:
        from annotator.ui.progress.dialog import ProgressDialog

        ProgressDialog(progress, self.looks.theme, self).open()

    def _review_changed(self, review: Review) -> None:
        self._review = review

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
        self.review_controller = None
        self.reader = self.review_page = self.controller = self.hints = self._review = None

    def _leave_page(self, then: Callable[[], None] | None = None) -> bool:
        """Keep what is being typed; False if that cannot be done and the student stays.

        ``then`` is done if the student leaves without it.
        """
        if self.review_controller is not None:
            return self.review_controller.may_leave(then or self.show_library)
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

    def leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed before the window goes; False if something would be lost.

        Args:
            then: done if the student decides to leave without it.
        """
        return self._leave_page(then)

    def place(self) -> Place:
        """Where the student is."""
        attempt = self._review.attempt if self._review is not None else None
        if self.controller is not None:
            attempt = self.controller.marking.attempt
        sheet = self._preferences is not None and self._preferences.isVisible()
        return Place(self._student, self._open_lesson(), attempt, self._wanted, sheet)

    def go_on_at(self, place: Place) -> None:
        """Go where the student was in another window."""
        self._student, self._wanted = place.student, place.wanted
        self.keeper.enter(place.student.id if place.student is not None else "")
        self._refresh_library()
        if place.student is not None and place.lesson is not None and place.attempt is not None:
            student, lesson, attempt = place.student, place.lesson, place.attempt
            self.steps.show(
                self.tr("The lesson is being opened…"),
                lambda services: services.opening.resume(student, lesson, attempt),
                self._show,
            )
        elif self._wanted:
            QTimer.singleShot(0, self, partial(self.open_lesson, self._wanted))
        if place.preferences:
            self._show_preferences()

    # Handing in

    def _ask_hand_in(self) -> None:
        if self.controller is None or not self._leave_page():
            return
        from annotator.ui.reader.hand_in_text import hand_in_details

        passages = self.controller.marking.passages
        without = self._context.services().comparing.without_reason(passages)
        text = self.tr("Hand in %n passage(s)?", "", len(passages))
        details = hand_in_details(self._lesson_here(), without)
        ask(self, self.tr("Hand in"), text, details, self.tr("Hand in"), self.hand_in)

    def hand_in(self) -> None:
        """Freeze the try and show its comparison."""
        if self.controller is None or self._student is None:
            return
        attempt, lesson, student = self.controller.marking.attempt, self._lesson_here(), self._student
        self.steps.show(
            self.tr("Your work is being handed in and compared with the key…"),
            lambda services: services.comparing.hand_in(attempt, lesson, student),
            self._show_review,
            writes=True,
        )

    def _again(self) -> None:
        if self._review is None or self._student is None or not self._leave_page(self._again):
            return
        student, review = self._student, self._review
        self.steps.show(
            self.tr("A new try is being made…"),
            lambda services: services.opening.again(student, review),
            self._show,
            writes=True,
        )

    def _lesson_here(self) -> Lesson:
        assert self._lesson is not None  # noqa: S101 - asked only where a lesson is open
        return self._lesson

    # Files

    def _ask_lesson_file(self) -> None:
        kinds = self.tr("Lessons (*.lesson);;All files (*)")
        ask_open(self, self.tr("Open a lesson"), kinds, self.open_lesson)

    def _ask_report(self) -> None:
        self._with_review(self.reports.ask)

    def _show_preview(self) -> None:
        self._with_review(lambda review: self.reports.preview(review, self.looks.theme))

    def _with_review(self, then: Callable[[Review], object]) -> None:
        """Do something with the review that is shown, or with one of the work so far."""
        if self._review is not None:
            then(self._review)
        elif self.controller is not None and self._student is not None:
            self.controller.keep_drafts()
            attempt, lesson, student = self.controller.marking.attempt, self._lesson_here(), self._student
            self.steps.take(
                self.tr("Your work is being read…"),
                lambda services: services.comparing.review(attempt, lesson, student),
                then,
            )

    # Looks

    def _reading_changed(self) -> None:
        for page in (self.reader, self.review_page):
            if page is not None:
                page.view.set_reading(self.looks.reading())

    def _say_zoom(self, percent: int) -> None:
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

    def _show_preferences(self) -> None:
        from annotator.ui.preferences import PreferencesDialog

        if self._preferences is None:
            self._preferences = PreferencesDialog(self.looks, self)
        self._preferences.come_forward()

    # Help and the end

    def _show_hints(self) -> None:
        self.looks.settings = replace(self.looks.settings, hints=())
        if self.reader is None:
            self.notices.tell(self.tr("The hints are there again when you open a lesson to work on it."))

    def _open_lesson(self) -> Lesson | None:
        return self._lesson if self.reader or self.review_page else None

    def close_window(self) -> None:
        """Close, if nothing would be lost."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, the settings and the window's place."""
        if not self._leave_page(self.close_window):
            event.ignore()
            return
        self.steps.close()
        self.jobs.wait()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.keeper.close(geometry)
        super().closeEvent(event)
