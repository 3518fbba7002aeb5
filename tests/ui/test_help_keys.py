"""Keys can be changed: at once, for one student alone, and never so that two actions share one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QPushButton

from annotator.ui.actions import ACTIONS
from annotator.ui.help_dialogs import keys_sheet
from annotator.ui.shortcut_keys import keys_in_force, needed
from annotator.ui.shortcuts_dialog import ShortcutsDialog

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
ROWS = {spec.id: row for row, spec in enumerate(ACTIONS)}


@pytest.fixture
def keys(reader) -> ShortcutsDialog:
    reader.act("change_keys")
    return next(each for each in reader.window.findChildren(ShortcutsDialog) if each.isVisible())


def press(reader, keys, action, key, *held) -> None:
    keys.table.setCurrentCell(ROWS[action], 0)
    modifiers = Qt.KeyboardModifier.NoModifier
    for each in held:
        modifiers |= each
    keys.field.setFocus()
    reader.qtbot.keyClick(keys.field, key, modifiers)


def shown(keys, action) -> str:
    return keys.table.item(ROWS[action], 1).text()


def of(reader, action) -> list[str]:
    return [key.toString() for key in reader.window.actions_table[action].shortcuts()]


def test_every_action_is_listed_with_its_keys(keys):
    assert keys.table.rowCount() == len(ACTIONS)
    for row, spec in enumerate(ACTIONS):
        assert spec.text.replace("&", "").rstrip("…") in keys.table.item(row, 0).text()
        for key in spec.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in shown(keys, spec.id)


def test_a_changed_key_works_at_once_and_the_old_one_no_longer(reader, keys):
    press(reader, keys, "find", Qt.Key.Key_F12)
    assert shown(keys, "find") == "F12 (instead of Ctrl+F)"
    assert of(reader, "find") == ["F12"]
    keys.reject()
    # A window manager makes the window active again when a dialog closes; offscreen there is none.
    reader.window.activateWindow()
    reader.qtbot.waitUntil(reader.window.isActiveWindow)
    reader.qtbot.keyClick(reader.view, Qt.Key.Key_F, CTRL)
    assert not reader.window.reader.find_bar.isVisible()
    reader.qtbot.keyClick(reader.view, Qt.Key.Key_F12)
    assert reader.window.reader.find_bar.isVisible()


def test_the_sheet_and_the_tool_tips_name_the_real_keys(reader, keys):
    press(reader, keys, "undo", Qt.Key.Key_F12)
    keys.reject()
    assert "(F12)" in reader.window.actions_table["undo"].toolTip()
    text = keys_sheet(reader.window.actions_table)
    assert "F12" in text
    assert ">Ctrl+Z<" not in text


def test_a_key_that_another_action_has_is_refused_in_words(reader, keys):
    press(reader, keys, "find", Qt.Key.Key_Z, CTRL)
    assert "Ctrl+Z belongs to “Undo” already" in keys.problem.text()
    assert of(reader, "find") == ["Ctrl+F"]
    assert keys.field.text() == "Ctrl+F"
    press(reader, keys, "redo", Qt.Key.Key_F12)
    assert keys.problem.text() == ""


def test_shift_that_only_makes_a_sign_is_no_part_of_the_key(reader, keys):
    press(reader, keys, "find", Qt.Key.Key_Question, SHIFT)
    assert "? belongs to “Keys” already" in keys.problem.text()
    press(reader, keys, "find", Qt.Key.Key_F12, SHIFT)
    assert of(reader, "find") == ["Shift+F12"]


@pytest.mark.parametrize("key", [Qt.Key.Key_1, Qt.Key.Key_Down, Qt.Key.Key_Escape, Qt.Key.Key_Return])
def test_a_key_that_reading_needs_is_refused_in_words(reader, keys, key):
    press(reader, keys, "find", key)
    assert "is needed to read" in keys.problem.text()
    assert of(reader, "find") == ["Ctrl+F"]
    assert keys.isVisible()


def test_a_freed_key_can_be_given_to_another_action(reader, keys):
    press(reader, keys, "undo", Qt.Key.Key_F12)
    press(reader, keys, "find", Qt.Key.Key_Z, CTRL)
    assert of(reader, "find") == ["Ctrl+Z"]
    keys.table.setCurrentCell(ROWS["undo"], 0)
    reader.qtbot.mouseClick(keys.reset_button, Qt.MouseButton.LeftButton)
    assert "Ctrl+Z belongs to “Find” already" in keys.problem.text()
    assert of(reader, "undo") == ["F12"]


def test_a_key_can_be_taken_away_and_reset(reader, keys):
    keys.table.setCurrentCell(ROWS["find"], 0)
    reader.qtbot.mouseClick(keys.clear_button, Qt.MouseButton.LeftButton)
    assert shown(keys, "find") == "none (instead of Ctrl+F)"
    assert of(reader, "find") == []
    assert not keys.clear_button.isEnabled()
    reader.qtbot.mouseClick(keys.reset_button, Qt.MouseButton.LeftButton)
    assert shown(keys, "find") == "Ctrl+F"
    assert of(reader, "find") == ["Ctrl+F"]
    assert not keys.reset_button.isEnabled()


def test_all_keys_can_be_reset(reader, keys):
    press(reader, keys, "find", Qt.Key.Key_F12)
    press(reader, keys, "redo", Qt.Key.Key_F11)
    reader.qtbot.mouseClick(keys.reset_all_button, Qt.MouseButton.LeftButton)
    assert of(reader, "find") == ["Ctrl+F"]
    assert of(reader, "redo") == ["Ctrl+Y", "Ctrl+Shift+Z"]
    assert reader.window.looks.settings.keys == {}
    assert not keys.reset_all_button.isEnabled()


def test_a_key_of_its_own_is_no_change(reader, keys):
    press(reader, keys, "find", Qt.Key.Key_F12)
    press(reader, keys, "find", Qt.Key.Key_F, CTRL)
    assert reader.window.looks.settings.keys == {}


def test_without_a_mouse(reader, keys):
    qtbot = reader.qtbot
    assert keys.focusWidget() is keys.table
    qtbot.keyClick(keys.table, Qt.Key.Key_Down)
    qtbot.keyClick(keys.table, Qt.Key.Key_Return)
    assert keys.isVisible()
    assert keys.focusWidget() is keys.field
    assert ACTIONS[1].text.replace("&", "").rstrip("…") in keys.focusWidget().accessibleName()
    qtbot.keyClick(keys.field, Qt.Key.Key_F12)
    assert of(reader, ACTIONS[1].id) == ["F12"]
    qtbot.keyClick(keys.field, Qt.Key.Key_Tab)
    assert isinstance(keys.focusWidget(), QPushButton)
    assert of(reader, ACTIONS[1].id) == ["F12"]


def test_changed_keys_are_one_students_alone_and_stay(reader, keys, make_window):
    press(reader, keys, "find", Qt.Key.Key_F12)
    keys.reject()
    reader.act("lessons")
    reader.open(name="Bo")
    assert of(reader, "find") == ["Ctrl+F"]
    reader.act("lessons")
    reader.open(name="Ana")
    assert of(reader, "find") == ["F12"]
    reader.window.close()
    again = make_window()
    again.open(name="Ana")
    assert of(again, "find") == ["F12"]


def test_a_students_own_key_wins_over_a_default_one():
    keys = keys_in_force({"find": ("Ctrl+Z",), "gone": ("F9",), "redo": ("nonsense+", "1")})
    assert keys["find"] == ("Ctrl+Z",)
    assert keys["undo"] == ()
    assert keys["redo"] == ()
    assert "gone" not in keys


def test_which_keys_no_action_can_have():
    assert all(
        map(needed, ("1", "Left", "Shift+Left", "Ctrl+End", "Tab", "Return", "Esc", "Ctrl+C", "Space"))
    )
    assert not any(map(needed, ("F1", "?", "Alt+Left", "Ctrl+Return", "Ctrl+1", "Del", "m")))
