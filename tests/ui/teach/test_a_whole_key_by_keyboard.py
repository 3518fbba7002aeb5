"""The first lesson's key of 17 passages, written from nothing without the mouse, and published."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.content.lesson_files import FolderLessonFiles
from annotator.ui.teach.publish_dialog import PublishDialog

LESSON = "mexico-lists-demands"
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def shipped():
    return FolderLessonFiles().read(LESSON)


def select_words(hand, article, span) -> None:
    first = next(i for i, word in enumerate(article.words) if word.start == span.start)
    last = next(i for i, word in enumerate(article.words) if word.end == span.end)
    here = next(i for i, word in enumerate(article.words) if word.start >= hand.view.caret())
    for _ in range(abs(first - here)):
        hand.key(Qt.Key.Key_Right if first > here else Qt.Key.Key_Left, CTRL)
    for _ in range(last - first + 1):
        hand.key(Qt.Key.Key_Right, CTRL, SHIFT)
    assert hand.view.selection() == span


def write_passage(hand, lesson, wanted) -> None:
    names = {tag.id: tag.name for tag in lesson.tags}
    select_words(hand, lesson.article, wanted.span)
    hand.key(Qt.Key(Qt.Key.Key_1 + [tag.id for tag in lesson.tags].index(wanted.tag)))
    hand.key(Qt.Key.Key_F2)
    hand.write(wanted.why)
    hand.key(Qt.Key.Key_Tab)
    hand.write(wanted.check)
    for tag in wanted.accept:
        hand.tab_to(f"Also accept {names[tag]}")
        hand.key(Qt.Key.Key_Space)
    if wanted.optional:
        hand.tab_to("Optional")
        hand.key(Qt.Key.Key_Space)
    hand.key(Qt.Key.Key_Escape)
    assert hand.focused() is hand.view


def test_from_the_library_to_the_published_key(teacher, side, shipped):
    window = teacher.window
    teacher.key(Qt.Key.Key_T, CTRL, SHIFT)
    teacher.tab_to("Start from nothing…")
    teacher.key(Qt.Key.Key_Space)
    QApplication.processEvents()
    teacher.key(Qt.Key.Key_Home, CTRL)
    for wanted in shipped.key.passages:
        write_passage(teacher, shipped, wanted)
    assert teacher.editor.page.saved.text().startswith("Saved")

    teacher.key(Qt.Key.Key_P, CTRL, SHIFT)
    dialog = next(each for each in window.findChildren(PublishDialog) if each.isVisible())
    teacher.qtbot.waitUntil(dialog.isActiveWindow)
    dialog.author.setFocus()
    teacher.qtbot.keyClicks(dialog.author, "R. Ames")
    teacher.qtbot.keyClick(dialog.author, Qt.Key.Key_Return)
    teacher.qtbot.waitUntil(lambda: window.teaching.desk is not None)
    assert "Version 2" in window.notices.text

    key = side.open().drafting.version(LESSON, 2)
    assert key.author == "R. Ames"
    seen = [(p.span, p.quote, p.tag, p.why, p.check, p.accept, p.optional) for p in key.passages]
    assert seen == [
        (p.span, p.quote, p.tag, p.why, p.check, p.accept, p.optional) for p in shipped.key.passages
    ]
    assert "key version 2" in teacher.desk.model.state(teacher.desk.current())
