"""Courses at the desk, and a course's file in a student's library."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QInputDialog, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.app.teaching import InstructorSide
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import Tag
from annotator.ui.library.lesson_model import Role
from annotator.ui.teach.courses_dialog import CoursesDialog
from annotator.ui.teach.tag_set_dialog import TagSetDialog

FIRST = FolderLessonFiles().read("mexico-lists-demands")
K, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier
OTHERS = [each for each in FolderLessonFiles().shipped() if each.id != FIRST.id]
"""What else comes with the program."""
MEXICO = "Mexico Lists Demands To Assist With Biden’s Border Crisis"


@pytest.fixture
def dialog(teacher: Hand, side: InstructorSide) -> CoursesDialog:
    lessons = side.open().courses._lessons
    for name in ("bridge", "sleep"):
        lessons.save(replace(FIRST, id=name, title=name.title(), key=None))
    teacher.teach()
    teacher.act("courses")
    return teacher.window.findChildren(CoursesDialog)[0]


@pytest.fixture
def course(dialog: CoursesDialog) -> CoursesDialog:
    dialog.make("Reading the news")
    for name in ("bridge", FIRST.id, "sleep"):
        add(dialog, name)
    return dialog


@pytest.fixture
def file(course: CoursesDialog, tmp_path: Path) -> Path:
    path = tmp_path / "news.course"
    made = course.sheet.course()
    assert made is not None
    course.save(made, str(path))
    assert "news.course" in course.sheet.said.text()
    course.reject()
    return path


def offered(dialog: CoursesDialog) -> list[str]:
    """Ids of the lessons that can be added."""
    choice = dialog.sheet.lesson
    return [choice.itemData(row) for row in range(choice.count())]


def add(dialog: CoursesDialog, lesson_id: str) -> None:
    dialog.sheet.lesson.setCurrentIndex(offered(dialog).index(lesson_id))
    dialog.sheet.add_button.click()


def items(dialog: CoursesDialog) -> list[str]:
    shown = dialog.sheet.lessons.list
    return [shown.item(row).text() for row in range(shown.count())]


def question(window: QWidget) -> QMessageBox:
    return [box for box in window.findChildren(QMessageBox) if box.isVisible()][-1]


def test_without_a_course(dialog):
    assert "There is no course yet" in dialog.sheet.tags.text()
    for widget in (dialog.sheet.add_button, dialog.sheet.remove_button, dialog.save_button):
        assert not widget.isEnabled()


def test_a_new_course_is_asked_for_its_title(dialog, qtbot):
    dialog.sheet.new_button.click()
    asked = dialog.findChild(QInputDialog)
    asked.setTextValue("News")
    asked.accept()
    assert dialog.sheet.title.text() == "News"
    assert "no lessons yet" in dialog.sheet.tags.text()
    assert not dialog.save_button.isEnabled()
    dialog.make(" ")
    assert "needs a title" in dialog.sheet.said.text()


def test_lessons_are_added_at_the_end(course):
    assert items(course) == [
        "1. Bridge (no key yet)",
        f"2. {MEXICO} (key version 1)",
        "3. Sleep (no key yet)",
    ]
    assert course.sheet.tags.text() == "Tags of all lessons: Claim, Opinion, and Sourced fact."
    assert offered(course) == [each.id for each in OTHERS]
    for each in OTHERS:
        assert course.sheet.add_button.isEnabled()
        add(course, each.id)
        assert f"{len(items(course))}. {each.title} (" in items(course)[-1]
    assert offered(course) == []
    assert not course.sheet.add_button.isEnabled()


def test_the_order_by_keyboard(course, qtbot):
    shown = course.sheet.lessons.list
    shown.setFocus()
    shown.setCurrentRow(2)
    qtbot.keyClick(shown, K.Key_Up, Alt)
    assert items(course)[1] == "2. Sleep (no key yet)"
    assert shown.currentRow() == 1
    qtbot.keyClick(shown, K.Key_Down, Alt)
    qtbot.keyClick(shown, K.Key_Down, Alt)
    assert items(course)[2] == "3. Sleep (no key yet)"
    qtbot.keyClick(shown, K.Key_Delete)
    assert len(items(course)) == 2
    assert course.sheet.lesson.findText("Sleep") >= 0


def test_what_was_done_is_there_when_the_dialog_is_opened_again(course, teacher):
    course.sheet.title.setText("News")
    course.reject()
    teacher.act("courses")
    again = teacher.window.findChildren(CoursesDialog)[-1]
    assert again.sheet.title.text() == "News"
    assert len(items(again)) == 3


def test_an_empty_title_is_refused(course):
    course.sheet.title.setText("  ")
    course.sheet.title.editingFinished.emit()
    assert "needs a title" in course.sheet.said.text()
    assert course.sheet.title.text() == "Reading the news"


def test_a_course_is_removed_after_asking(course):
    course.sheet.remove_button.click()
    box = question(course)
    assert "“Reading the news”" in box.text()
    box.buttons()[0].click()
    assert items(course) == []
    assert "There is no course yet" in course.sheet.tags.text()


def test_tags_for_all_lessons(course):
    course.sheet.tags_button.click()
    tags = course.findChild(TagSetDialog)
    assert not tags.goals.isVisible()
    tags.form.name.setText("Assertion")
    tags.form.name.textEdited.emit("Assertion")
    tags.keep_button.click()
    assert "Tags of all lessons: Assertion, Opinion" in course.sheet.tags.text()


def test_a_lesson_that_needs_another_tag_is_refused_in_words(course, side):
    odd = Tag("fact", "Fact", "F", "blue", "dotted", "It can be checked.", "Could it?")
    key = replace(
        FIRST.key, lesson="odd", passages=(replace(FIRST.key.passages[0], tag="fact", accept={}, wrong={}),)
    )
    side.open().courses._lessons.save(replace(FIRST, id="odd", title="Odd", tags=(*FIRST.tags, odd), key=key))
    course._show_course()
    add(course, "odd")
    assert "The tag “Fact” cannot go from “Odd”" in course.sheet.said.text()
    assert len(items(course)) == 3


def test_only_ticked_keys_go_along(course, tmp_path, qtbot):
    shown = course.sheet.lessons.list
    shown.setFocus()
    shown.setCurrentRow(1)
    qtbot.keyClick(shown, K.Key_Space)
    assert course.sheet.lessons.with_key() == {"mexico-lists-demands"}
    qtbot.keyClick(shown, K.Key_Up, Alt)
    assert course.sheet.lessons.with_key() == {"mexico-lists-demands"}
    path = tmp_path / "news.course"
    course.save(course.sheet.course(), str(path))
    trace = FIRST.key.passages[0].why.encode()
    assert path.read_bytes().count(trace) == 1
    qtbot.keyClick(shown, K.Key_Space)
    course.save(course.sheet.course(), str(path))
    assert trace not in path.read_bytes()


def test_a_place_that_cannot_be_written_is_told(course, tmp_path):
    course.save(course.sheet.course(), str(tmp_path / "gone" / "news.course"))
    assert "is not there" in course.sheet.said.text()


def test_everything_has_a_name_for_a_screen_reader(course):
    for widget in course.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(course):
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name), widget


# A student's library


def shelf(hand: Hand) -> list[tuple[str, str]]:
    model = hand.window.library.model
    rows = [model.index(row) for row in range(model.rowCount())]
    return [(row.data(), row.data(Role.COURSE)) for row in rows]


ON_THE_SHELF = [
    *((each.title, "") for each in OTHERS),
    ("Bridge", "Reading the news, lesson 1 of 3"),
    (MEXICO, "Reading the news, lesson 2 of 3"),
    ("Sleep", "Reading the news, lesson 3 of 3"),
]


def test_a_course_that_is_opened_stands_in_the_library(file, teacher):
    teacher.act("lessons")
    teacher.window.open_lesson(str(file))
    assert shelf(teacher) == ON_THE_SHELF
    assert "The course “Reading the news” with 3 lessons" in teacher.window.notices.text
    model = teacher.window.library.model
    spoken = model.index(model.row_of("bridge")).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Bridge")
    assert "lesson 1 of 3" in spoken
    teacher.window.library.shelf.search.setText("reading sleep")
    assert teacher.window.library.shelf.shown.rowCount() == 1


def test_its_lessons_are_opened_as_the_course_has_them(file, teacher):
    teacher.act("lessons")
    teacher.window.open_lesson(str(file))
    teacher.open("sleep")
    assert teacher.window.work.lesson.title == "Sleep"


def test_a_damaged_course_changes_nothing(file, teacher):
    file.write_bytes(file.read_bytes()[:2000])
    teacher.act("lessons")
    before = shelf(teacher)
    teacher.window.open_lesson(str(file))
    assert "damaged" in teacher.window.notices.text
    assert shelf(teacher) == before


def test_at_the_desk_a_course_is_taken_in(file, make_teacher: Callable[[], Hand], qtbot: QtBot):
    teacher = make_teacher()
    teacher.teach()
    teacher.window._dropped(str(file))
    assert teacher.window.teaching.desk.current().lesson.title == "Bridge"
