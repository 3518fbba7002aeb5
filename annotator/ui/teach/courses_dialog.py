"""Courses at the instructor's desk: lessons in an order, with tags that all of them share."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QInputDialog, QPushButton, QVBoxLayout, QWidget

from annotator.core.course import ENDING, Course
from annotator.core.errors import AnnotatorError
from annotator.core.file_names import file_name
from annotator.core.model import Tag
from annotator.ui.file_dialogs import ask_save
from annotator.ui.notify import ask
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.speech import listed, quoted, told
from annotator.ui.teach.course_sheet import CourseSheet
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
        self.sheet = CourseSheet()
        self.save_button = QPushButton(self.tr("&Save as a file…"))
        column = QVBoxLayout(self)
        column.addWidget(self.sheet, 1)
        column.addWidget(self._buttons())
        fit_to_screen(self, 92, 40)
        self._connect()
        self._show_courses("")

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.save_button.setProperty("primary", "true")
        buttons.addButton(self.save_button, QDialogButtonBox.ButtonRole.ActionRole)
        for button in buttons.buttons():
            # Enter in the title means the title.
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.rejected.connect(self.reject)
        return buttons

    def _connect(self) -> None:
        sheet = self.sheet
        sheet.choice.currentIndexChanged.connect(self._show_course)
        sheet.title.editingFinished.connect(self._rename)
        sheet.lessons.arranged.connect(self._arrange)
        sheet.new_button.clicked.connect(self._ask_new)
        sheet.remove_button.clicked.connect(self._ask_remove)
        sheet.add_button.clicked.connect(self._add)
        sheet.tags_button.clicked.connect(self._ask_tags)
        self.save_button.clicked.connect(self._ask_where)

    # What is shown

    def _show_courses(self, course_id: str) -> None:
        try:
            self.sheet.show_courses(self._courses.all(), course_id)
        except AnnotatorError as error:
            self.sheet.say(told(error))
        self._show_course()

    def _show_course(self) -> None:
        sheet, course = self.sheet, self.sheet.course()
        lessons = self._courses.lessons(course) if course is not None else []
        for widget in (sheet.title, sheet.remove_button, sheet.lessons):
            widget.setEnabled(course is not None)
        sheet.tags_button.setEnabled(bool(lessons))
        self.save_button.setEnabled(bool(lessons))
        sheet.title.setText(course.title if course is not None else "")
        keys = {lesson.id: self._tools.context.sharing.version(lesson) for lesson in lessons}
        sheet.lessons.show_lessons(lessons, keys)
        here = {lesson.id for lesson in lessons}
        desk = [entry.lesson for entry in self._tools.context.drafting.desk()]
        others = [each for each in desk if each.id not in here and not each.problem]
        sheet.offer_lessons([(each.title, each.id) for each in others])
        if course is None:
            sheet.tags.setText(self.tr("There is no course yet. “New course” begins one."))
        elif not lessons:
            sheet.tags.setText(self.tr("The course has no lessons yet."))
        else:
            names = listed([tag.name for tag in lessons[0].tags])
            sheet.tags.setText(self.tr("Tags of all lessons: {tags}.").format(tags=names))

    def _do(self, act: Callable[[], Course | None]) -> bool:
        """Change something and show it; False if that cannot be done, which is said."""
        try:
            course = act()
        except AnnotatorError as error:
            self.sheet.say(told(error))
            return False
        self.sheet.say("")
        self._show_courses(course.id if course is not None else "")
        return True

    # What is asked

    def _ask_new(self) -> None:
        dialog = QInputDialog(self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.setWindowTitle(self.tr("New course"))
        dialog.setLabelText(self.tr("Title of the course"))
        dialog.textValueSelected.connect(self.make)
        dialog.open()

    def make(self, title: str) -> None:
        """Begin a course with this title."""
        if self._do(partial(self._courses.make, title)):
            self.sheet.lesson.setFocus()

    def _rename(self) -> None:
        course, title = self.sheet.course(), self.sheet.title.text()
        if course is None or title == course.title:
            return
        if not self._do(partial(self._courses.rename, course, title)):
            self.sheet.title.setText(course.title)

    def _ask_remove(self) -> None:
        course = self.sheet.course()
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
        course = self.sheet.course()
        if course is not None and self._do(partial(self._courses.arrange, course, order)):
            self.sheet.lessons.choose(place)

    def _add(self) -> None:
        course, lesson_id = self.sheet.course(), self.sheet.lesson.currentData()
        if course is not None and lesson_id and self._do(partial(self._added, course, lesson_id)):
            self.sheet.lessons.choose(len(course.lessons))

    def _added(self, course: Course, lesson_id: str) -> Course:
        return self._courses.add(course, self._tools.context.drafting.lesson(lesson_id))

    def _ask_tags(self) -> None:
        course = self.sheet.course()
        if course is None:
            return
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
            self.sheet.say(told(error))
        else:
            TagSetDialog(work, self._tools.shell.looks.theme, self).open()

    def _keep_tags(self, course: Course, tags: Sequence[Tag], _goals: Sequence[str]) -> None:
        self._courses.use_tags(course, tags)
        self._show_courses(course.id)

    # The file

    def _ask_where(self) -> None:
        course = self.sheet.course()
        if course is not None:
            name = file_name([course.title], ENDING, course.id)
            kinds = self.tr("Courses (*.course)")
            ask_save(self, self.tr("Save the course"), name, kinds, partial(self.save, course))

    def save(self, course: Course, path: str) -> None:
        """Write the course's file."""
        try:
            self._courses.export(course, Path(path), self.sheet.lessons.with_key())
        except AnnotatorError as error:
            self.sheet.say(told(error))
        else:
            self.sheet.say(self.tr("The course is saved: {path}").format(path=path))

    def reject(self) -> None:
        """Close; a title that was being typed is kept."""
        self._rename()
        self._tools.refresh()
        super().reject()


def show_courses(tools: TeachTools) -> None:
    """Show the courses."""
    CoursesDialog(tools, tools.shell.window).open()
