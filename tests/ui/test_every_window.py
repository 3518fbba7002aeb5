"""In every window: names and roles, a focus that is seen and goes everywhere, targets that can be hit."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QRadioButton,
    QSpinBox,
    QWidget,
)

from annotator.ui.review.tag_choice import TagChoice

REFUSAL = "President Joe Biden’s refusal to secure the southern border"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
SHEETS = ("shortcuts", "change_keys", "scoring", "tags", "data", "about", "preferences")
INNER = ("qt_", "QTableCornerButton")
"""Parts of Qt's own compound widgets, which their owner speaks and answers for."""


def walk(hand) -> Iterator[tuple[str, QWidget]]:
    """Each window and each state of it, with its name."""
    window = hand.window
    yield "library", window
    hand.open()
    yield "reader", window
    hand.mark("amnesty", 1)
    hand.click("amnesty")
    yield "tag bar", window
    hand.act("find")
    hand.type("a")
    yield "find", window
    hand.key(Qt.Key.Key_Escape)
    for name in SHEETS:
        hand.act(name)
        yield from dialogs(hand, name)
    hand.view.setFocus()
    hand.act("hand_in")
    yield from dialogs(hand, "hand in")
    hand.mark(OFFICIALS, 3)
    hand.mark(REFUSAL, 2)
    window.hand_in()
    yield "review", window
    hand.act("think_again")
    yield "think again", window
    hand.qtbot.keyClick(window.review_page.sheet, Qt.Key.Key_1)
    window.review_page.sheet.think.reason.setFocus()
    hand.type("Nobody is named.")
    hand.key(Qt.Key.Key_Return)
    hand.act("disagree")
    yield "both answers", window
    for ask in (
        window.review_page.summary.show_meaning,
        window.review_page.summary.show_shares,
        window._show_progress,
    ):
        ask()
        yield from dialogs(hand, ask.__name__)
    hand.act("preview")
    hand.qtbot.waitUntil(lambda: not window.jobs.busy(), timeout=20_000)
    yield from dialogs(hand, "preview")


def dialogs(hand, name: str) -> Iterator[tuple[str, QWidget]]:
    QApplication.processEvents()
    dialog = next(each for each in hand.window.findChildren(QDialog) if each.isVisible())
    yield name, dialog
    dialog.reject()
    QApplication.processEvents()


def mine(widget: QWidget) -> bool:
    return not widget.objectName().startswith(INNER) and type(widget).__name__ not in INNER


def stops(root: QWidget) -> list[QWidget]:
    """What Tab shall reach; the field in a list that can be typed into is the list."""
    return [
        widget
        for widget in root.findChildren(QWidget)
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus
        and widget.isVisible()
        and widget.isEnabled()
        and mine(widget)
        and not isinstance(widget.parentWidget(), QComboBox | QSpinBox)
    ]


def spoken(widget: QWidget) -> tuple[str, QAccessible.Role]:
    """Name and role of what has the focus when the widget has it."""
    interface = QAccessible.queryAccessibleInterface(widget.focusProxy() or widget)
    return interface.text(QAccessible.Text.Name).strip(), interface.role()


@pytest.fixture
def everywhere(hand):
    def look(judge) -> list[str]:
        found = []
        for name, root in walk(hand):
            root.activateWindow()
            QApplication.processEvents()
            focused = QApplication.focusWidget()
            found += [f"{name}: {problem}" for problem in judge(root)]
            if focused is not None:
                focused.setFocus()
        return found

    return look


def test_whatever_takes_the_focus_has_a_name_and_a_role(everywhere):
    def judge(root):
        for widget in stops(root):
            name, role = spoken(widget)
            if not name or role in {QAccessible.Role.NoRole, QAccessible.Role.Client}:
                yield f"{widget.metaObject().className()} {name} {role}"

    assert everywhere(judge) == []


def test_what_can_be_pressed_or_typed_into_is_large_enough(everywhere):
    def judge(root):
        for widget in root.findChildren(QWidget):
            target = isinstance(widget, QAbstractButton | QComboBox | QLineEdit | QSpinBox)
            inside = isinstance(widget.parent(), QComboBox | QSpinBox)
            if not target or inside or not widget.isVisible() or not mine(widget):
                continue
            if min(widget.width(), widget.height()) < 24:
                yield f"{widget.metaObject().className()} {widget.size().toTuple()}"

    assert everywhere(judge) == []


def test_the_focus_is_seen(everywhere):
    def judge(root):
        # What floats over the text first: it goes when the head of the text is reached.
        for widget in reversed(stops(root)):
            target = widget.focusProxy() or widget
            target.setFocus(Qt.FocusReason.TabFocusReason)
            with_focus = widget.grab().toImage()
            target.clearFocus()
            if changed(with_focus, widget.grab().toImage()) < 20:
                yield f"{widget.metaObject().className()} {spoken(widget)[0]}"

    assert everywhere(judge) == []


def changed(one: QImage, other: QImage) -> int:
    """How many pixels near the upper and lower edges differ."""
    assert one.size() == other.size()
    height = one.height()
    rows = {*range(min(8, height)), height // 2, *range(max(0, height - 8), height)}
    return sum(one.pixel(x, y) != other.pixel(x, y) for y in rows for x in range(one.width()))


def test_tab_reaches_everything_and_is_held_nowhere(everywhere):
    def judge(root):
        wanted = stops(root)
        focused = QApplication.focusWidget() or wanted[0]
        reached = []
        while focused is not None and focused not in reached:
            reached.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
            focused = QApplication.focusWidget()
        for widget in wanted:
            alike = isinstance(widget, QRadioButton | TagChoice) and not widget.isChecked()
            if (widget.focusProxy() or widget) not in reached and not alike:
                yield f"{widget.metaObject().className()} {spoken(widget)[0]}"

    assert everywhere(judge) == []
