"""The scoring rules: presets and own values, and what each gives on the very article."""

from dataclasses import replace
from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.core.errors import StorageError
from annotator.core.key import Rules
from annotator.core.made_up_students import WAYS, calibrated
from annotator.core.presets import PRESETS
from annotator.ui import jobs as jobs_module
from annotator.ui.teach.rules_dialog import RulesDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editing(teacher):
    teacher.teach()
    teacher.act("key_write")
    teacher.settle()
    teacher.idle()
    return teacher


def ask(hand) -> RulesDialog:
    hand.key(Qt.Key.Key_R, CTRL, SHIFT)
    return hand.opened(RulesDialog)


def column(dialog: RulesDialog, number: int) -> list[str]:
    return [dialog.table.item(row, number).text() for row in range(dialog.table.rowCount())]


def heads(dialog: RulesDialog) -> list[str]:
    return [dialog.table.horizontalHeaderItem(n).text() for n in range(dialog.table.columnCount())]


def worked_out(hand, rules: Rules) -> list[str]:
    lesson = hand.editor.lesson
    tags = [tag.id for tag in lesson.tags]
    ways = calibrated(lesson.article, tags, lesson.key, {"x": rules})
    return [str(int(way.means["x"] + Fraction(1, 2))) for way in ways]


def test_each_preset_is_shown_with_what_it_gives_on_this_article(editing):
    dialog = ask(editing)
    assert heads(dialog) == ["What is done", "Default", "Lenient", "Strict", "Tags first", "These rules"]
    assert dialog.table.rowCount() == len(WAYS)
    for number, rules in enumerate(PRESETS.values(), 1):
        assert column(dialog, number) == worked_out(editing, rules)
    assert column(dialog, 5) == column(dialog, 1)
    assert "made-up student" in dialog.progress.label.text()
    assert not dialog.progress.bar.isVisible()


def test_a_preset_is_chosen_by_keyboard_and_kept_with_the_draft(editing, side):
    dialog = ask(editing)
    dialog.form.preset.setFocus()
    editing.qtbot.keyClick(dialog.form.preset, Qt.Key.Key_Down)
    editing.qtbot.keyClick(dialog.form.preset, Qt.Key.Key_Down)
    assert dialog.form.rules() == PRESETS["strict"]
    assert "Only exact edges" in dialog.form.meaning.text()
    assert column(dialog, 5) == column(dialog, 3)
    dialog.keep_button.click()
    assert editing.editor.head.rules == PRESETS["strict"]
    draft = side.open().drafting.draft(editing.editor.lesson)
    assert draft.head.rules == PRESETS["strict"]


def test_own_values_are_whole_percents_and_worked_out(editing):
    dialog = ask(editing)
    dialog.form.tolerance.setValue(1)
    dialog.form.tag_share.setValue(65)
    own = Rules(tolerance=1, tag_share=Fraction(13, 20))
    assert dialog.form.rules() == own
    assert dialog.form.preset.currentText() == "Rules of your own"
    assert "65%" in dialog.form.meaning.text()
    assert set(column(dialog, 5)) == {"–"}
    editing.qtbot.waitUntil(lambda: "–" not in column(dialog, 5), timeout=20_000)
    assert column(dialog, 5) == worked_out(editing, own)
    dialog.accept()
    assert editing.editor.head.rules == own


def test_a_finer_share_from_a_file_stays_exact_until_it_is_changed(editing):
    fine = Rules(extra=Fraction(1, 3))
    editing.editor.keep_head(replace(editing.editor.head, rules=fine))
    dialog = ask(editing)
    assert dialog.form.extra.text() == "≈ 33%"
    assert dialog.form.rules() == fine
    dialog.accept()
    assert editing.editor.head.rules == fine
    editing.act("rules")
    dialog = editing.opened(RulesDialog)
    dialog.form.extra.stepUp()
    assert dialog.form.rules().extra == Fraction(38, 100)
    assert dialog.form.extra.text() == "38%"
    dialog.reject()
    assert editing.editor.head.rules == fine


def test_it_can_be_stopped_and_the_rules_used_all_the_same(editing, monkeypatch):
    monkeypatch.setattr(jobs_module, "_OFTEN", 0)
    editing.act("rules")
    (dialog,) = (each for each in editing.window.findChildren(RulesDialog) if each.isVisible())
    assert dialog.progress.stop_button.isVisible()
    dialog.progress.stop_button.click()
    editing.qtbot.waitUntil(lambda: not editing.window.jobs.busy(), timeout=20_000)
    assert dialog.progress.label.text().startswith("Stopped.")
    assert not dialog.progress.stop_button.isVisible()
    dialog.form.tolerance.setValue(3)
    assert not dialog._pause.isActive()
    dialog.keep_button.click()
    assert editing.editor.head.rules.tolerance == 3


def test_the_progress_is_shown(editing, monkeypatch):
    monkeypatch.setattr(jobs_module, "_OFTEN", 0)
    editing.act("rules")
    (dialog,) = (each for each in editing.window.findChildren(RulesDialog) if each.isVisible())
    seen = []
    dialog.progress.bar.valueChanged.connect(seen.append)
    editing.idle()
    assert seen == sorted(seen)
    assert len(seen) > 10


def test_what_is_being_typed_is_part_of_what_is_worked_out(editing):
    editing.editor.jump("k04")
    editing.key(Qt.Key.Key_F2)
    editing.type("x")
    editing.act("rules")
    assert editing.editor.marking.passage("k04").reason.endswith("x")


def test_without_passages_there_is_nothing_to_work_out(teacher):
    teacher.begin()
    teacher.idle()
    teacher.act("rules")
    dialog = teacher.opened(RulesDialog)
    assert not dialog.table.isVisible()
    assert "no passage yet" in dialog.progress.label.text()
    dialog.form.preset.setCurrentIndex(1)
    dialog.form.preset.activated.emit(1)
    dialog.accept()
    assert teacher.editor.head.rules == PRESETS["lenient"]


def test_a_key_that_cannot_be_scored_says_why(editing):
    editing.editor.controller._act(
        lambda: editing.editor.marking.mark_also(editing.editor.marking.passage("k04").span, "#ignored")
    )
    editing.act("rules")
    dialog = editing.opened(RulesDialog)
    assert "no word that counts" in dialog.progress.label.text()
    dialog.reject()


def test_on_a_full_disk_the_rules_stay_as_they_were(editing, monkeypatch):
    dialog = ask(editing)
    dialog.form.tolerance.setValue(2)

    def fail(*_arguments):
        raise StorageError("The disk that holds the workspace is full.")

    monkeypatch.setattr(type(editing.editor), "keep_head", fail)
    dialog.keep_button.click()
    assert dialog.isVisible()
    assert "disk" in dialog._problem.text()
    assert editing.editor.head.rules == Rules()
    dialog.reject()
    QApplication.processEvents()
