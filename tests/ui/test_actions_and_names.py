"""Each action has its keys to itself and stands in a menu; each widget has a name for a screen reader."""

from collections import Counter

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QKeySequence
from PySide6.QtWidgets import QAbstractButton, QDialog, QWidget

from annotator.ui.actions import ACTIONS, MENUS
from annotator.ui.shortcut_keys import needed


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


def test_no_key_of_an_action_is_needed_to_read_or_to_type():
    assert [key for spec in ACTIONS for key in spec.keys if needed(key)] == []


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


SHEETS = ("shortcuts", "change_keys", "scoring", "tags", "data", "about")


@pytest.mark.parametrize("action", SHEETS)
def test_every_widget_of_a_sheet_has_a_name(reader, action):
    reader.act(action)
    (sheet,) = (each for each in reader.window.findChildren(QDialog) if each.isVisible())
    assert sheet.windowTitle()
    assert nameless(sheet) == []


@pytest.mark.parametrize("action", SHEETS)
def test_what_can_be_pressed_is_large_enough(reader, action):
    reader.act(action)
    (sheet,) = (each for each in reader.window.findChildren(QDialog) if each.isVisible())
    buttons = [each for each in sheet.findChildren(QAbstractButton) if each.isVisibleTo(sheet)]
    assert buttons
    assert [each.text() for each in buttons if min(each.width(), each.height()) < 24] == []


def test_the_order_of_tab_in_the_library(hand):
    page = hand.window.library
    hand.window.library.student_named.emit("Ana")
    page.who.setFocus()
    reached = []
    for _ in range(5):
        reached.append(hand.focused())
        hand.key(Qt.Key.Key_Tab)
    assert reached == [page.who, page.shelf.search, page.list, page.file_button, page.open_button]
