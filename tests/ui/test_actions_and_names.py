"""Each action has its keys to itself and stands in a menu; each widget has a name for a screen reader."""

from collections import Counter

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QWidget

from annotator.ui.actions import ACTIONS, MENUS
from annotator.ui.help_dialogs import about_sheet, keys_sheet


def test_no_two_actions_share_a_key():
    keys = Counter(QKeySequence(key).toString() for spec in ACTIONS for key in spec.keys)
    assert [key for key, count in keys.items() if count > 1 or not key] == []


def test_every_action_stands_in_a_menu_and_says_what_it_does():
    assert {spec.menu for spec in ACTIONS} == {menu for menu, _ in MENUS}
    assert all(spec.tip and spec.text for spec in ACTIONS)
    assert len({spec.id for spec in ACTIONS}) == len(ACTIONS)


def test_access_keys_are_unique_in_each_menu():
    for menu, _ in MENUS:
        letters = [spec.text[spec.text.index("&") + 1].lower() for spec in ACTIONS if spec.menu == menu]
        assert len(set(letters)) == len(letters), menu


def test_the_key_sheet_lists_every_key():
    sheet = keys_sheet()
    for spec in ACTIONS:
        for key in spec.keys:
            assert QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) in sheet


def test_about_names_the_workspace(tmp_path):
    assert str(tmp_path / "w.sqlite") in about_sheet(tmp_path / "w.sqlite")


def nameless(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip():
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def test_every_widget_that_takes_the_focus_has_a_name(hand):
    assert nameless(hand.window) == []
    hand.open()
    assert nameless(hand.window) == []
    hand.mark("amnesty", 1)
    assert nameless(hand.window) == []
    hand.window.hand_in()
    assert nameless(hand.window) == []
