"""A lesson's file that is dropped on the window opens; everything else is refused in words."""

import shutil
import zipfile
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDragMoveEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.content.course_files import CourseArchives
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.course import Course
from annotator.ui.library.lesson_model import Role

LESSONS = Path(__file__).parents[2] / "lessons"


def urls(*places) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl(place) if "://" in str(place) else QUrl.fromLocalFile(str(place)) for place in places])
    return data


def drop(target: QWidget, data: QMimeData) -> bool:
    """Drag something in from outside and let it go; whether the window offered to take it."""
    middle = target.rect().center()
    actions, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    held = Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(middle, actions, data, button, held)
    QApplication.sendEvent(target, enter)
    if not enter.isAccepted():
        return False
    QApplication.sendEvent(target, QDragMoveEvent(middle, actions, data, button, held))
    QApplication.sendEvent(target, QDropEvent(QPointF(middle), actions, data, button, held))
    return True


@pytest.fixture
def archive(tmp_path):
    path = tmp_path / "Ana’s & Bo’s.lesson"
    source = LESSONS / "mexico-lists-demands"
    with zipfile.ZipFile(path, "w") as packed:
        for name in ("lesson.toml", "article.txt", "article.json", "key.json"):
            packed.write(source / name, name)
    return path


def test_a_lesson_file_dropped_on_the_library_opens(hand, archive):
    hand.window.library.student_named.emit("Ana")
    assert drop(hand.window.library.list.viewport(), urls(archive))
    assert hand.window.reader is not None


def test_a_course_file_dropped_on_the_library_puts_its_lessons_there(hand, tmp_path):
    lesson = FolderLessonFiles().read("mexico-lists-demands")
    path = tmp_path / "news.course"
    path.write_bytes(CourseArchives().pack(Course("news", "Reading the news", (lesson.id,)), [lesson]))
    assert drop(hand.window.library.list.viewport(), urls(path))
    model = hand.window.library.model
    row = model.index(model.row_of(lesson.id))
    assert row.data() == lesson.title
    assert row.data(Role.COURSE) == "Reading the news, lesson 1 of 1"
    assert "“Reading the news”" in hand.window.notices.text


@pytest.mark.parametrize("where", ["who", "search"])
def test_a_field_takes_no_file_as_text(hand, archive, where):
    hand.window.library.student_named.emit("Ana")
    page = hand.window.library
    field = page.who.lineEdit() if where == "who" else page.shelf.search
    before = field.text()
    assert drop(field, urls(archive))
    assert field.text() == before
    assert hand.window.reader is not None


def test_a_lesson_dropped_on_the_article_opens_in_its_place(reader, archive, tmp_path):
    before = reader.window.reader
    assert drop(reader.view.viewport(), urls(archive))
    assert reader.window.reader is not before


def test_a_folder_is_a_lesson_too(hand, tmp_path):
    folder = tmp_path / "lesson"
    shutil.copytree(LESSONS / "mexico-lists-demands", folder)
    hand.window.library.student_named.emit("Ana")
    assert drop(hand.window, urls(folder))
    assert hand.window.reader is not None


def test_a_lesson_that_is_dropped_before_a_name_is_given_waits_for_it(hand, archive):
    assert drop(hand.window, urls(archive))
    assert "Who is working?" in hand.window.notices.text
    hand.type("Bo")
    hand.key(Qt.Key.Key_Return)
    hand.qtbot.waitUntil(lambda: hand.window.reader is not None)


def test_what_is_no_lesson_is_refused_in_words(hand, tmp_path):
    hand.window.library.student_named.emit("Ana")
    picture = tmp_path / "cat.png"
    picture.write_bytes(b"\x89PNG nothing")
    assert drop(hand.window, urls(picture))
    assert "cat.png" in hand.window.notices.text
    assert hand.window.reader is None


def test_a_link_and_several_files_are_refused_in_words(hand, archive):
    assert drop(hand.window, urls("https://example.org/a.lesson"))
    assert "name ends in .lesson" in hand.window.notices.text
    assert drop(hand.window, urls(archive, archive))
    assert "one lesson at a time" in hand.window.notices.text
    assert hand.window.reader is None


def test_text_is_not_taken(hand):
    data = QMimeData()
    data.setText("some words")
    assert not drop(hand.window, data)
