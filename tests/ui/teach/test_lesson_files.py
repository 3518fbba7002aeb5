"""Saving a lesson for the class from the desk."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QLabel

from annotator.content.lesson_files import FolderLessonFiles
from annotator.ui.teach.export_dialog import ExportDialog


def dialog_of(teacher) -> ExportDialog:
    teacher.teach()
    teacher.act("export")
    return next(each for each in teacher.window.findChildren(ExportDialog) if each.isVisible())


def texts(dialog) -> str:
    return "\n".join(label.text() for label in dialog.findChildren(QLabel))


def test_by_key_alone_without_the_key_unless_somebody_says_so(teacher, tmp_path):
    dialog = dialog_of(teacher)
    assert dialog.withheld.isChecked()
    assert dialog.focusWidget() in {None, dialog.withheld}
    teacher.qtbot.keyClick(dialog.withheld, Qt.Key.Key_Return)
    asked = next(each for each in teacher.window.findChildren(QFileDialog) if each.isVisible())
    assert asked.selectedFiles()[0].endswith(
        "Mexico Lists Demands To Assist With Biden’s Border Crisis.lesson"
    )
    assert asked.defaultSuffix() == "lesson"
    path = tmp_path / "out.lesson"
    asked.fileSelected.emit(str(path))
    asked.close()
    teacher.qtbot.waitUntil(lambda: str(path) in teacher.window.notices.text)
    assert "without its key" in teacher.window.notices.text
    assert FolderLessonFiles().read(path).key is None


def test_open_it_holds_the_version_in_force_and_says_that_it_can_be_read(teacher, tmp_path):
    dialog = dialog_of(teacher)
    for words in ("Version 1 of the key", "can read the key", "No program can keep people apart"):
        assert words in texts(dialog)
    assert "comes with the program" in texts(dialog)
    dialog.open_key.click()
    path = tmp_path / "out.lesson"
    dialog.save(str(path))
    teacher.qtbot.waitUntil(lambda: str(path) in teacher.window.notices.text)
    assert FolderLessonFiles().read(path) == FolderLessonFiles().read("mexico-lists-demands")


def test_a_file_that_cannot_be_written_is_told_in_words(teacher, tmp_path):
    dialog = dialog_of(teacher)
    dialog.save(str(tmp_path / "gone" / "out.lesson"))
    teacher.qtbot.waitUntil(lambda: "is not there" in teacher.window.notices.text)
    assert "Nothing was written" in teacher.window.notices.text


@pytest.mark.parametrize("size", [(1100, 760), (640, 440)])
def test_it_fits_and_everything_can_be_reached(teacher, size):
    teacher.window.resize(*size)
    dialog = dialog_of(teacher)
    assert dialog.width() <= size[0]
    assert dialog.height() <= size[1]
    for choice in (dialog.withheld, dialog.open_key):
        assert choice.accessibleDescription()
