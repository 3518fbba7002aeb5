"""Courses at the instructor's desk: lessons in an order, with tags that all of them share."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.course import Course
from annotator.core.errors import AnnotatorError
from annotator.core.file_names import file_name
from annotator.core.model import Tag
from annotator.services.courses import ENDING, LONGEST_TITLE
from annotator.ui.calm_fields import Choice
from annotator.ui.file_dialogs import ask_save
from annotator.ui.notify import announce, ask
from annotator.ui.scrolled_dialog import fit_to_screen, keep_heights
from annotator.ui.speech import listed, quoted, told
from annotator.ui.teach.course_lessons import CourseLessons
from annotator.ui.teach.lesson_tags import tag_sources
from annotator.ui.teach.tag_set_dialog import TagSetDialog
from annotator.ui.teach.tag_work import TagWork
from annotator.ui.teach.tools import TeachTools


class CoursesDialog(QDialog):
    """Changes one course at a time; every change is kept at once.

    Args:
        tools: what everything at the desk works with.
        parent: the window.
    """

    def __init__(self, tools: TeachTools, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Courses"))
        self._tools = tools
        self._courses = tools.context.courses
        self._course: Course | None = None
        self.choice, self.title = Choice(), QLineEdit()
        self.new_button = self._button(self.tr("&New course…"), self._ask_new)
        self.remove_button = self._button(self.tr("&Remove the course…"), self._ask_remove)
        self.lessons = CourseLessons()
        self.lesson = Choice()
        self.add_button = self._button(self.tr("&Add"), self._add)
        self.tags = QLabel()
        self.tags_button = self._button(self.tr("Tags for a&ll lessons…"), self.ask_tags)
        self.said = QLabel()
        self._lay_out()
        self.choice.currentIndexChanged.connect(self._chosen)
        self.title.editingFinished.connect(self._rename)
        self.lessons.arranged.connect(self._arrange)
        self._show_courses("")

    def _button(self, text: str, act: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(act)
        return button

    def _lay_out(self) -> None:
        for field in (self.choice, self.lesson):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(16)
        self.title.setMaxLength(LONGEST_TITLE)
        for label in (self.tags, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        grid = QGridLayout()
        grid.setColumnStretch(1, 1)
        rows = (
            (self.tr("&Course"), self.choice, self.new_button),
            (self.tr("&Title"), self.title, self.remove_button),
        )
        for row, (text, widget, button) in enumerate(rows):
            self._put(grid, row, text, widget)
            grid.addWidget(button, row, 2)
        below = QGridLayout()
        below.setColumnStretch(1, 1)
        self._put(below, 0, self.tr("L&esson"), self.lesson)
        below.addWidget(self.add_button, 0, 2)
        tags = QHBoxLayout()
        tags.addWidget(self.tags, 1)
        tags.addWidget(self.tags_button)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.addWidget(self.said)
        page.addLayout(grid)
        page.addWidget(self.lessons, 1)
        page.addLayout(below)
        page.addLayout(tags)
        keep_heights(inside)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area = area
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(self._buttons())
        fit_to_screen(self, 92, 40)

    def _put(self, grid: QGridLayout, row: int, text: str, field: QWidget) -> None:
        label = QLabel(text)
        label.setBuddy(field)
        field.setAccessibleName(text.replace("&", ""))
        grid.addWidget(label, row, 0)
        grid.addWidget(field, row, 1)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button = QPushButton(self.tr("&Save as a file…"))
        self.save_button.setProperty("primary", "true")
        self.save_button.clicked.connect(self.ask_where)
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.rejected.connect(self.reject)
        return buttons

    # What is shown

    def _show_courses(self, course_id: str) -> None:
        """Offer all courses and show one of them; the first if that is not here."""
        try:
            courses = self._courses.all()
        except AnnotatorError as error:
            self._say(told(error))
            return
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for course in courses:
                self.choice.addItem(course.title, course)
            ids = [course.id for course in courses]
            self.choice.setCurrentIndex(ids.index(course_id) if course_id in ids else min(0, len(ids) - 1))
        self._chosen()

    def _chosen(self) -> None:
        self._course = self.choice.currentData()
        course = self._course
        for widget in (self.title, self.remove_button, self.lessons, self.tags_button, self.save_button):
            widget.setEnabled(course is not None)
        self.title.setText(course.title if course is not None else "")
        if course is None:
            self.lessons.show_lessons((), {})
            self.tags.setText(self.tr("There is no course yet. “New course” begins one."))
            self._offer_lessons(())
            return
        lessons = self._courses.lessons(course)
        keys = {lesson.id: self._tools.context.drafting.in_force(lesson.id) for lesson in lessons}
        self.lessons.show_lessons(lessons, keys)
        self._offer_lessons(course.lessons)
        self.tags_button.setEnabled(bool(lessons))
        self.save_button.setEnabled(bool(lessons))
        names = listed([tag.name for tag in lessons[0].tags]) if lessons else ""
        shared = self.tr("Tags of all lessons: {tags}.")
        self.tags.setText(shared.format(tags=names) if lessons else self.tr("The course has no lessons yet."))

    def _offer_lessons(self, but: Sequence[str]) -> None:
        self.lesson.clear()
        for entry in self._tools.context.drafting.desk():
            if entry.lesson.id not in but and not entry.lesson.problem:
                self.lesson.addItem(entry.lesson.title, entry.lesson.id)
        able = self._course is not None and self.lesson.count() > 0
        self.lesson.setEnabled(able)
        self.add_button.setEnabled(able)

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
            self._area.ensureWidgetVisible(self.said)

    def _do(self, act: Callable[[], Course | None]) -> bool:
        """Change something and show it; False if that cannot be done, which is said."""
        try:
            course = act()
        except AnnotatorError as error:
            self._say(told(error))
            return False
        self._say("")
        self._show_courses(course.id if course is not None else "")
        return True

    # What is asked

    def _ask_new(self) -> QInputDialog:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New course"))
        dialog.setLabelText(self.tr("Title of the course"))
        dialog.textValueSelected.connect(self.make)
        dialog.open()
        return dialog

    def make(self, title: str) -> None:
        """Begin a course with this title."""
        if self._do(partial(self._courses.make, title)):
            self.lesson.setFocus()

    def _rename(self) -> None:
        course = self._course
        if course is None or self.title.text() == course.title:
            return
        if not self._do(partial(self._courses.rename, course, self.title.text())):
            self.title.setText(course.title)

    def _ask_remove(self) -> None:
        course = self._course
        if course is not None:
            ask(
                self,
                self.tr("Remove the course"),
                self.tr("Remove the course {course}?").format(course=quoted(course.title)),
                self.tr("Its lessons and their keys stay at the desk."),
                self.tr("Remove"),
                partial(self._remove, course),
                careful=True,
            )

    def _remove(self, course: Course) -> None:
        self._do(partial(self._courses.remove, course))

    def _arrange(self, order: Sequence[str], place: int) -> None:
        course = self._course
        if course is not None and self._do(partial(self._courses.arrange, course, order)):
            self.lessons.choose(place)

    def _add(self) -> None:
        course, lesson_id = self._course, self.lesson.currentData()
        if course is not None and lesson_id and self._do(partial(self._added, course, lesson_id)):
            self.lessons.choose(len(course.lessons))

    def _added(self, course: Course, lesson_id: str) -> Course:
        return self._courses.add(course, self._tools.context.drafting.lesson(lesson_id))

    def ask_tags(self) -> TagSetDialog | None:
        """Let an instructor change the tags of all lessons of the course."""
        course = self._course
        if course is None:
            return None
        try:
            work = TagWork(
                title=self.tr("Tags of all lessons: {course}").format(course=course.title),
                tags=self._courses.lessons(course)[0].tags,
                goals=None,
                sources=tag_sources(self._tools.context),
                uses=partial(self._courses.tag_uses, course),
                keep=partial(self._keep_tags, course),
            )
        except AnnotatorError as error:
            self._say(told(error))
            return None
        dialog = TagSetDialog(work, self._tools.shell.looks.theme, self)
        dialog.open()
        return dialog

    def _keep_tags(self, course: Course, tags: Sequence[Tag], _goals: Sequence[str]) -> None:
        self._courses.use_tags(course, tags)
        self._show_courses(course.id)

    # The file

    def ask_where(self) -> None:
        """Ask where the course's file shall be."""
        course = self._course
        if course is not None:
            name = file_name([course.title], ENDING, course.id)
            kinds = self.tr("Courses (*.course)")
            ask_save(self, self.tr("Save the course"), name, kinds, partial(self.save, course))

    def save(self, course: Course, path: str) -> None:
        """Write the course's file."""
        try:
            self._courses.export(course, Path(path), self.lessons.with_key())
        except AnnotatorError as error:
            self._say(told(error))
        else:
            self._say(self.tr("The course is saved: {path}").format(path=path))

    def reject(self) -> None:
        """Close; a title that was being typed is kept."""
        self._rename()
        self._tools.refresh()
        super().reject()


def show_courses(tools: TeachTools) -> None:
    """Show the courses."""
    CoursesDialog(tools, tools.shell.window).open()
