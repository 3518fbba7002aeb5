"""The fields of the dialog for courses, in a page that scrolls."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.course import Course
from annotator.services.courses import LONGEST_TITLE
from annotator.ui.calm_fields import Choice
from annotator.ui.notify import announce
from annotator.ui.teach.course_lessons import CourseLessons

_LABEL = 8
"""Letters that a label has room for, so that the fields stand in one line."""
_SIDE_BY_SIDE = 70
"""Letters from which buttons stand beside their fields."""


class CourseSheet(QScrollArea):
    """Shows what it is given; the dialog acts.

    Attributes:
        choice: the courses.
        title: of the one that is chosen.
        lessons: its lessons.
        lesson: those that can be added.
        tags: what tags its lessons share, in words.
        said: what was done or could not be done.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.choice, self.title, self.lesson = Choice(), QLineEdit(), Choice()
        self.lessons = CourseLessons()
        self.tags, self.said = QLabel(), QLabel()
        self.new_button = QPushButton(self.tr("&New course…"))
        self.remove_button = QPushButton(self.tr("&Remove the course…"))
        self.add_button = QPushButton(self.tr("&Add"))
        self.tags_button = QPushButton(self.tr("Tags for a&ll lessons…"))
        self.title.setMaxLength(LONGEST_TITLE)
        for field in (self.choice, self.lesson):
            field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
            field.setMinimumContentsLength(16)
        for label in (self.tags, self.said):
            label.setWordWrap(True)
            label.setTextFormat(Qt.TextFormat.PlainText)
        self.said.hide()
        self._lay_out()

    def _lay_out(self) -> None:
        pairs = (
            (self.tr("&Course"), self.choice, self.new_button),
            (self.tr("&Title"), self.title, self.remove_button),
            (self.tr("L&esson"), self.lesson, self.add_button),
            ("", self.tags, self.tags_button),
        )
        course, title, lesson, tags = self._rows = [self._row(*pair) for pair in pairs]
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.addWidget(self.said)
        page.addLayout(course)
        page.addLayout(title)
        page.addWidget(self.lessons, 1)
        page.addLayout(lesson)
        page.addLayout(tags)
        self.setWidget(inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _row(self, text: str, field: QWidget, button: QPushButton) -> QBoxLayout:
        """A field with its label, and a button that stands beside it if there is room."""
        button.setAutoDefault(False)
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        inner = QHBoxLayout()
        if text:
            label = QLabel(text)
            label.setBuddy(field)
            label.setMinimumWidth(_LABEL * self.fontMetrics().averageCharWidth())
            field.setAccessibleName(text.replace("&", ""))
            inner.addWidget(label)
        inner.addWidget(field, 1)
        row.addLayout(inner, 1)
        row.addWidget(button)
        return row

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Buttons stand under their fields where there is little room."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        for row in self._rows:
            row.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    def show_courses(self, courses: Sequence[Course], course_id: str) -> None:
        """Offer these courses and choose one; the first if that is not here. No signal tells."""
        ids = [course.id for course in courses]
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for course in courses:
                self.choice.addItem(course.title, course)
            self.choice.setCurrentIndex(ids.index(course_id) if course_id in ids else min(0, len(ids) - 1))

    def course(self) -> Course | None:
        """The chosen course."""
        course: Course | None = self.choice.currentData()
        return course

    def offer_lessons(self, lessons: Sequence[tuple[str, str]]) -> None:
        """Offer lessons that can be added, by title and id."""
        self.lesson.clear()
        for title, lesson_id in lessons:
            self.lesson.addItem(title, lesson_id)
        able = self.course() is not None and bool(lessons)
        self.lesson.setEnabled(able)
        self.add_button.setEnabled(able)

    def say(self, sentence: str) -> None:
        """Say what was done or could not be done; an empty text takes the last sentence away."""
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
            self.ensureWidgetVisible(self.said)
