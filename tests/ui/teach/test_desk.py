"""The desk: all lessons with the state of their keys, one switch away from the library."""

import shutil
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

import annotator
from annotator.core.errors import StorageError
from annotator.services.drafting import DeskEntry
from annotator.services.ports import KeyVersion, LessonSummary
from annotator.ui.library.lesson_model import Role
from annotator.ui.teach.desk_model import DeskModel, act_of
from annotator.ui.teach.desk_page import DeskPage

LESSON = "mexico-lists-demands"
CTRL = Qt.KeyboardModifier.ControlModifier
LONG = "A title that goes on and on, as titles of saved pages do, with the outlet’s name at its end " * 3


def version(number: int, author: str = "", *, in_force: bool = False) -> KeyVersion:
    return KeyVersion(number, datetime(2026, 11, 25, 12, tzinfo=UTC), author, "", 17, in_force)


def summary(title: str = "A lesson", problem: str = "") -> LessonSummary:
    return LessonSummary("a", title, "en", 1200, None, problem)


@pytest.mark.parametrize(
    ("entry", "state", "act"),
    [
        (DeskEntry(summary(), kept=False), "not opened here yet", "Write the key"),
        (DeskEntry(summary()), "no key yet", "Write the key"),
        (DeskEntry(summary(), draft=1), "draft with 1 passage", "Go on with the draft"),
        (DeskEntry(summary(), (version(1),)), "key version 1 of 25 Nov 2026", "Change the key"),
        (
            DeskEntry(summary(), (version(1, in_force=True), version(2, "R. Ames")), 3, 12),
            (
                "key version 2 of 25 Nov 2026, by R. Ames · version 1 is in force · "
                "draft with 3 passages · work of 12 students"
            ),
            "Go on with the draft",
        ),
        (DeskEntry(summary(problem="The file is damaged.")), "The file is damaged.", ""),
    ],
)
def test_the_state_of_a_key(qapp, entry, state, act):
    model = DeskModel()
    model.show_entries([entry])
    index = model.index(0)
    assert model.data(index, Role.PROGRESS) == state
    assert model.data(index, Role.ACT) == act
    spoken = model.data(index, Qt.ItemDataRole.AccessibleTextRole)
    assert entry.lesson.title in spoken
    assert state in spoken


def test_one_switch_there_and_one_way_back(teacher):
    window = teacher.window
    window.library.teach_button.click()
    assert window.teaching.desk is not None
    assert teacher.focused() is teacher.desk.list
    teacher.key(Qt.Key.Key_Return)
    assert window.teaching.editor is not None
    assert teacher.focused() is teacher.view
    teacher.key(Qt.Key.Key_L, CTRL)
    assert window.teaching.editor is None
    assert teacher.focused() is teacher.desk.list
    teacher.key(Qt.Key.Key_L, CTRL)
    assert window.teaching.desk is None
    assert window.library.isVisible()


def test_without_an_instructors_side_there_is_no_switch(hand):
    assert not hand.window.library.teach_button.isVisible()
    assert not hand.window.actions_table["teach"].isVisible()
    hand.window.teaching.show_desk()
    assert hand.window.library.isVisible()


def test_the_menus_fit_the_side(teacher):
    def shown() -> set[str]:
        return {each.objectName() for each in teacher.window.menuBar().actions() if each.isVisible()}

    assert "review" in shown()
    assert "key" not in shown()
    teacher.teach()
    assert "key" in shown()
    assert "review" not in shown()


def test_a_workspace_that_cannot_be_opened_is_told_of_in_the_library(teacher, monkeypatch):
    def broken():
        raise StorageError("The file is damaged.", "It was left as it is.")

    monkeypatch.setattr(teacher.window.teaching, "_open_side", broken)
    teacher.window.library.teach_button.click()
    assert teacher.window.library.isVisible()
    assert "The file is damaged." in teacher.window.notices.text


def test_what_was_done_shows_on_the_desk(teacher):
    teacher.teach()
    assert "not opened here yet" in teacher.desk.model.state(teacher.desk.current())
    teacher.act("key_write")
    assert len(teacher.passages()) == 17
    teacher.act("lessons")
    entry = teacher.desk.current()
    assert "draft with 17 passages" in teacher.desk.model.state(entry)
    assert teacher.desk.write_button.text() == act_of(entry) == "Go on with the draft"


def test_a_draft_is_only_set_aside_after_a_question(teacher):
    teacher.teach()
    teacher.act("key_write")
    teacher.act("lessons")
    teacher.act("key_new")
    question = teacher.question()
    assert "17 passages" in question.text()
    question.reject()
    assert teacher.window.teaching.editor is None
    teacher.act("key_new")
    question = teacher.question()
    assert question.defaultButton().text() != "Set it aside"
    next(button for button in question.buttons() if button.text() == "Set it aside").click()
    assert teacher.passages() == []


def test_a_lesson_that_is_opened_is_chosen(teacher, tmp_path):
    folder = tmp_path / "no-key"
    shutil.copytree(Path(annotator.__file__).parents[1] / "lessons" / LESSON, folder)
    (folder / "key.json").unlink()
    head = (folder / "lesson.toml").read_text(encoding="utf-8")
    (folder / "lesson.toml").write_text(head.replace(LESSON, "no-key"), encoding="utf-8")
    teacher.teach()
    teacher.window._dropped(str(folder))
    assert teacher.desk.current().lesson.id == "no-key"
    assert "no key yet" in teacher.desk.model.state(teacher.desk.current())
    teacher.window._dropped(str(tmp_path / "missing.lesson"))
    assert teacher.window.notices.text
    assert teacher.desk.current().lesson.id == "no-key"


def test_a_desk_without_lessons_says_what_to_do(teacher, monkeypatch):
    teacher.teach()
    desk: DeskPage = teacher.desk
    desk.show_entries([], "")
    assert not desk.list.isVisible()
    assert not desk.write_button.isEnabled()
    assert not teacher.window.actions_table["key_new"].isEnabled()
    assert desk.current() is None
    desk.show_entries([DeskEntry(summary(LONG)), DeskEntry(summary(problem="Damaged."))], "")
    assert desk.write_button.isEnabled()
    desk.list.setCurrentIndex(desk.model.index(1))
    assert not desk.write_button.isEnabled()
    desk.list.asked.emit(desk.model.index(1))
    assert teacher.window.notices.text == "Damaged."


def test_another_window_goes_on_where_this_one_was(teacher, make_teacher):
    teacher.teach()
    other = make_teacher()
    other.window.go_on_at(teacher.window.place())
    assert other.window.teaching.desk is not None
    teacher.act("key_write")
    third = make_teacher()
    third.window.go_on_at(teacher.window.place())
    assert third.editor.lesson.id == LESSON
    assert len(third.passages()) == 17


def test_a_lesson_from_outside_opens_for_the_student(teacher):
    teacher.open(LESSON)
    teacher.window.actions_table["teach"].trigger()
    assert teacher.window.teaching.desk is not None
    assert teacher.window.reader is None
    teacher.window.open_lesson(LESSON)
    assert teacher.window.teaching.desk is None
    assert teacher.window.reader is not None
