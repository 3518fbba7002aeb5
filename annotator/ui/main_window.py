"""The window: library, a student's work, the instructor's side; one place at a time, one way back."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QByteArray, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QLabel, QMainWindow, QVBoxLayout, QWidget

from annotator.core.course import is_course
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
from annotator.ui.notify import NoticeBar
from annotator.ui.place import Place
from annotator.ui.places import Places, Shell, Visit
from annotator.ui.report_saver import ReportSaver
from annotator.ui.settings_keeper import SettingsKeeper
from annotator.ui.steps import Steps
from annotator.ui.teach.teaching import Teaching
from annotator.ui.working import Working

if TYPE_CHECKING:
    from annotator.services.presenting.progress import Progress
    from annotator.ui.hints import ReaderHints
    from annotator.ui.preferences import PreferencesDialog
    from annotator.ui.reader.controller import ReaderController
    from annotator.ui.reader.page import ReaderPage
    from annotator.ui.review.page import ReviewPage


class MainWindow(QMainWindow):
    """Shows the library itself and leaves the other places to ``Working`` and ``Teaching``.

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
        self._wanted: str | Path = ""
        self._preferences: PreferencesDialog | None = None
        self.jobs = Jobs(self)
        self.actions_table = Actions(self)
        self.notices = NoticeBar()
        self.places = Places(self, self.actions_table, self.notices, self.looks)
        self.steps = Steps(context.apart, self.places.stack, self.notices)
        shell = Shell(self, self.places, self.actions_table, self.notices, self.looks, self.jobs, self.steps)
        self.reports = ReportSaver(self.jobs, context.reporting, self.notices, self)
        self.work = Working(shell, context, self.reports)
        self.teaching = Teaching(shell, context.teach, context.teach_file, self.show_library)
        self.help = HelpMenu(
            self, context, self.looks, self.actions_table, self.jobs, self.notices, self._open_lesson
        )
        self.library = LibraryPage(self.looks.theme)
        self.library.offer_teaching(context.teach is not None)
        self._drops = LessonDrops(self)
        self._lay_out()
        self._make_menus()
        self._connect()
        self._restore()
        self.show_library()

    def _lay_out(self) -> None:
        self.setMinimumSize(640, 440)
        self.setAnimated(False)
        centre = QWidget()
        column = QVBoxLayout(centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.notices)
        column.addWidget(self.places.stack, 1)
        self.setCentralWidget(centre)
        self.statusBar().setSizeGripEnabled(False)
        self._who = QLabel()
        self._who.setTextFormat(Qt.TextFormat.PlainText)
        self._who.setContentsMargins(10, 0, 10, 0)
        self.statusBar().addPermanentWidget(self._who)

    def _make_menus(self) -> None:
        for menu_id, title in MENUS:
            menu = self.menuBar().addMenu(translated(title))
            menu.menuAction().setObjectName(menu_id)
            for spec in ACTIONS:
                if spec.menu == menu_id:
                    menu.addAction(self.actions_table[spec.id])
        self.actions_table.paint(self.looks.theme)
        for name in ("open", "preferences"):  # a trial has one lesson, and the looks of the window it is of
            self.actions_table[name].setVisible(not self._context.is_trial)

    def _connect(self) -> None:
        self._always: dict[str, Callable[[], None]] = {
            "lessons": self.show_library,
            "teach": self.teaching.show_desk,
            "open": self._ask_lesson_file,
            "progress": self._show_progress,
            "quit": self.close_window,
            "zoom_in": partial(self.looks.zoom, 1),
            "zoom_out": partial(self.looks.zoom, -1),
            "zoom_normal": partial(self.looks.zoom, 0),
            "preferences": self._show_preferences,
            "hints": self._show_hints,
            **self.work.acts(),
            **self.help.acts(),
        }
        for action in self.actions_table:
            action.triggered.connect(partial(self._do, action.objectName()))
        self.library.student_named.connect(self._student_named)
        self.library.lesson_asked.connect(self.open_lesson)
        self.library.problem_asked.connect(self.notices.error)
        self.library.file_asked.connect(self._ask_lesson_file)
        self.library.teach_asked.connect(self.teaching.show_desk)
        self._drops.dropped.connect(self._dropped)
        self._drops.refused.connect(self.notices.tell)
        self.places.entered.connect(self._entered)
        self.looks.theme_changed.connect(self._theme_changed)
        self.looks.zoom_changed.connect(self._say_zoom)
        self.keeper.failed.connect(self.notices.error)

    def _do(self, name: str) -> None:
        if self.steps.busy and name != "quit":
            return
        if not self.places.do(name) and name in self._always:
            self._always[name]()

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

    def _entered(self, place: str) -> None:
        self._who.setText(self.places.here.who)
        if self._context.is_trial:
            self.setWindowTitle(self.tr("Trial: {title}").format(title=self.windowTitle()))
            self._who.setText(self.tr("Trial: nothing is kept"))
        teaches = place in {"desk", "editor", "agreement"}
        for action in self.menuBar().actions():
            if action.objectName() in {"key", "review"}:
                action.setVisible(teaches == (action.objectName() == "key"))

    # What is open; None in another place

    @property
    def reader(self) -> "ReaderPage | None":
        """A student's reader."""
        return self.work.reader

    @property
    def controller(self) -> "ReaderController | None":
        """The reader's controller."""
        return self.work.controller

    @property
    def hints(self) -> "ReaderHints | None":
        """The reader's hints."""
        return self.work.hints

    @property
    def review_page(self) -> "ReviewPage | None":
        """A student's review."""
        return self.work.review_page

    @property
    def review(self) -> Review | None:
        """What the review shows."""
        return self.work.review

    def hand_in(self) -> None:
        """Freeze the open try and show its comparison."""
        self.work.hand_in()

    # The library

    def show_library(self) -> None:
        """Go to the lessons."""
        if not self.places.may_leave(self.show_library):
            return
        self.steps.stop()
        acts = {"find": self.library.find_lesson}
        self.places.enter("library", partial(Visit, page=self.library, acts=acts, stays=True))
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

    def _who_works(self) -> Student | None:
        """The student; None after asking for a name."""
        if self._student is None:
            self.notices.tell(self.tr("Who is working? Type a name or a code name first."))
            self.library.ask_name()
        return self._student

    def open_lesson(self, place: str | Path) -> None:
        """Open a lesson where the student left it.

        Args:
            place: a shipped id, a folder or a ``.lesson`` file; or a ``.course`` file, whose lessons are put
                on the shelf.
        """
        if is_course(place):
            self.open_course(Path(place))
            return
        if self._student is None and self.places.here.page is not self.library:
            # A name is asked for in the library.
            self.show_library()
        if self._who_works() is None:
            self._wanted = place  # asked for by its file: it opens as soon as there is a name
            return
        if not self.places.may_leave(partial(self.open_lesson, place)):
            return
        self._wanted = ""
        if self._student is not None:
            self.work.open(place, self._student)

    def open_course(self, path: Path) -> None:
        """Put the lessons of a course on the shelf and show them there."""
        if not self.places.may_leave(partial(self.open_course, path)):
            return
        try:
            course = self._context.courses().open(path)
        except AnnotatorError as error:
            self.notices.error(error)
            return
        self.show_library()
        self.library.choose(course.lessons[0])
        said = self.tr(
            "The course “{course}” with %n lesson(s) is in the library now.", "", len(course.lessons)
        )
        self.notices.tell(said.format(course=course.title))

    def _dropped(self, path: str) -> None:
        if not self.teaching.take(path):
            self.open_lesson(path)

    def _ask_lesson_file(self) -> None:
        kinds = self.tr("Lessons and courses (*.lesson *.course);;All files (*)")
        ask_open(self, self.tr("Open a lesson"), kinds, self._dropped)

    def _show_progress(self) -> None:
        student = self._who_works()
        if student is None:
            return
        self.steps.take(
            self.tr("Your tries are being compared…"),
            lambda services: services.progressing.of(student),
            self._open_progress,
        )

    def _open_progress(self, progress: "Progress") -> None:
        from annotator.ui.progress.dialog import ProgressDialog

        ProgressDialog(progress, self.looks.theme, self).open()

    # Another window in its place

    def leave(self, then: Callable[[], None]) -> bool:
        """Keep what is being typed before the window goes; False if something would be lost.

        Args:
            then: done if the person decides to leave without it.
        """
        return self.places.may_leave(then)

    def place(self) -> Place:
        """Where the person is."""
        sheet = self._preferences is not None and self._preferences.isVisible()
        return Place(
            self._student, self.work.lesson, self.work.attempt(), self._wanted, sheet, self.teaching.place()
        )

    def go_on_at(self, place: Place) -> None:
        """Go where the person was in another window."""
        self._student, self._wanted = place.student, place.wanted
        self.keeper.enter(place.student.id if place.student is not None else "")
        self._refresh_library()
        (self.library.list if place.student else self.library.who).setFocus()
        if place.student is not None and place.lesson is not None and place.attempt is not None:
            self.work.resume(place.lesson, place.attempt, place.student)
        elif self._wanted:
            QTimer.singleShot(0, self, partial(self.open_lesson, self._wanted))
        self.teaching.go_on_at(place.teaching)
        if place.preferences:
            self._show_preferences()

    # Looks, help and the end

    def _say_zoom(self, percent: int) -> None:
        self.statusBar().showMessage(self.tr("Text at {percent}%").format(percent=percent), 3000)

    def _theme_changed(self) -> None:
        self.library.set_theme(self.looks.theme)

    def _show_preferences(self) -> None:
        from annotator.ui.preferences import PreferencesDialog

        if self._preferences is None:
            self._preferences = PreferencesDialog(self.looks, self)
        self._preferences.come_forward()

    def _show_hints(self) -> None:
        self.looks.settings = replace(self.looks.settings, hints=())
        if self.reader is None:
            self.notices.tell(self.tr("The hints are there again when you open a lesson to work on it."))

    def _open_lesson(self) -> Lesson | None:
        return self.work.lesson or self.teaching.lesson()

    def close_window(self) -> None:
        """Close, if nothing would be lost."""
        self.close()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Keep what is being typed, the settings and the window's place."""
        if not self.places.may_leave(self.close_window):
            event.ignore()
            return
        self.steps.close()
        self.jobs.close()
        geometry = bytes(self.saveGeometry().toBase64().data()).decode("ascii")
        self.keeper.close(geometry)
        super().closeEvent(event)
