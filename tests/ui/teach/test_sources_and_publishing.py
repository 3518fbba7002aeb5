"""Sources of a check, and a draft that becomes a version."""

import pytest
from PySide6.QtCore import Qt

from annotator.core.errors import ScoringError
from annotator.core.key import KeyNotes
from annotator.ui.teach.publish_dialog import PublishDialog
from annotator.ui.teach.references_dialog import ReferencesDialog

LESSON = "mexico-lists-demands"
CTRL = Qt.KeyboardModifier.ControlModifier


def shown(hand, kind):
    (dialog,) = (each for each in hand.window.findChildren(kind) if each.isVisible())
    return dialog


@pytest.fixture
def editing(teacher):
    teacher.teach()
    teacher.act("key_write")
    teacher.editor.jump("k04")
    teacher.settle()
    return teacher


def notes(hand, passage_id="k04"):
    return hand.editor.marking.passage(passage_id).notes or KeyNotes()


def ask(hand) -> ReferencesDialog:
    hand.form.sources_button.click()
    return shown(hand, ReferencesDialog)


def test_a_source_of_the_key_is_chosen_by_the_space_bar(editing):
    dialog = ask(editing)
    editing.qtbot.keyClick(dialog.list, Qt.Key.Key_Down)
    editing.qtbot.keyClick(dialog.list, Qt.Key.Key_Space)
    dialog.accept()
    assert notes(editing).references == ("press-2024-01-05",)
    assert "press conference" in editing.form.sources_button.accessibleDescription()
    editing.act("undo")
    assert notes(editing).references == ()


def test_a_new_source_is_named_and_kept_with_the_draft(editing, make_teacher):
    dialog = ask(editing)
    dialog.add_button.click()
    dialog.accept()
    assert dialog.isVisible()  # it has no title yet
    editing.qtbot.keyClicks(dialog.fields["title"], "Budget report")
    editing.qtbot.keyClicks(dialog.fields["publisher"], "Treasury")
    dialog.accept()
    assert notes(editing).references == ("s1",)
    assert editing.editor.head.references[-1].title == "Budget report"
    assert editing.window.close()
    again = make_teacher()
    again.teach()
    again.act("key_write")
    assert again.editor.head.references[-1].publisher == "Treasury"


def test_a_source_that_another_passage_names_stays(editing):
    dialog = ask(editing)
    dialog.list.setCurrentRow(0)
    assert not dialog.remove_button.isEnabled()
    dialog.add_button.click()
    assert dialog.remove_button.isEnabled()
    dialog.remove_button.click()
    dialog.accept()
    assert notes(editing).references == ()
    assert len(editing.editor.head.references) == 4


def test_cancelling_changes_nothing(editing):
    head = editing.editor.head
    dialog = ask(editing)
    dialog.add_button.click()
    dialog.reject()
    assert editing.editor.head == head
    assert notes(editing).references == ()


def test_publishing_keeps_what_is_being_typed(editing, side):
    editing.key(Qt.Key.Key_F3)
    editing.type("Nobody is named.")
    editing.act("publish")
    dialog = shown(editing, PublishDialog)
    editing.qtbot.keyClicks(dialog.note, "One check more")
    dialog.publish_button.click()
    drafting = side.open().drafting
    key = drafting.version(LESSON, 2)
    assert key.passage("k04").check == "Nobody is named."
    assert key.note == "One check more"
    assert editing.window.teaching.desk is not None
    assert "Version 2" in editing.window.notices.text
    assert drafting.in_force(LESSON) == 2


def test_a_key_that_cannot_be_used_stays_a_draft_and_says_why(editing, monkeypatch):
    editing.act("publish")
    dialog = shown(editing, PublishDialog)

    def refuse(*_arguments):
        raise ScoringError("too_many_overlap", "Five passages lie over one word.", "Delete one of them.")

    monkeypatch.setattr(type(dialog._drafting), "publish", refuse)
    dialog.publish_button.click()
    assert dialog.isVisible()
    assert "Five passages" in dialog._problem.text()
    dialog.reject()
    assert len(editing.passages()) == 17


def test_a_draft_that_goes_on_from_a_version_begins_with_its_passages(editing):
    editing.act("publish")
    shown(editing, PublishDialog).publish_button.click()
    editing.act("key_write")
    assert len(editing.passages()) == 17
    assert not editing.window.actions_table["undo"].isEnabled()
