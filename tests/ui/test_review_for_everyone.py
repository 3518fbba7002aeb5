"""The review for the keyboard and a screen reader: names, order of the focus, targets, long names."""

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QWidget

from annotator.ui.review.tag_choice import TagChoice

LESSONS = Path(__file__).parents[2] / "lessons"
REFUSAL = "President Joe Biden’s refusal to secure the southern border"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
LEFT = Qt.MouseButton.LeftButton
SMALLEST = 24


@pytest.fixture
def review(reader):
    handed_in(reader)
    return reader


def handed_in(hand):
    hand.mark(OFFICIALS, 3)
    hand.mark(REFUSAL, 2)
    hand.window.hand_in()
    QApplication.processEvents()


def states(hand):
    """The page in each of its states, and its dialogs."""
    page = hand.window.review_page
    yield "list", page
    hand.act("think_again")
    yield "think again", page
    hand.key(Qt.Key.Key_1)
    page.sheet.think.reason.setFocus()
    hand.type("Nobody is named.")
    hand.key(Qt.Key.Key_Return)
    yield "pair", page
    hand.act("disagree")
    yield "disagree", page
    hand.key(Qt.Key.Key_Escape)
    for ask in (page.summary.show_meaning, page.summary.show_shares, hand.window._show_progress):
        ask()
        dialog = hand.window.findChildren(QDialog)[-1]
        QApplication.processEvents()
        yield type(dialog).__name__, dialog
        dialog.reject()
        dialog.deleteLater()


def reachable(root):
    for widget in root.findChildren(QWidget):
        inner = widget.objectName().startswith("qt_")
        if widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible() and not inner:
            yield widget


def test_whatever_takes_the_focus_has_a_name_and_a_role_in_every_state(review):
    for state, root in states(review):
        for widget in reachable(root):
            interface = QAccessible.queryAccessibleInterface(widget)
            assert interface.text(QAccessible.Text.Name).strip(), (state, widget)
            assert interface.role() not in {QAccessible.Role.NoRole, QAccessible.Role.Client}, (state, widget)


def test_targets_are_large_enough(review):
    for state, root in states(review):
        for widget in root.findChildren(QWidget):
            if isinstance(widget, QAbstractButton | QComboBox) and widget.isVisible():
                if widget.objectName().startswith("qt_") or type(widget).__name__ == "QTableCornerButton":
                    continue
                assert min(widget.width(), widget.height()) >= SMALLEST, (state, widget, widget.size())


def test_tab_goes_through_the_form_in_reading_order(review):
    page = review.window.review_page
    review.act("think_again")
    seen = []
    for _ in range(6):
        seen.append(review.focused())
        review.key(Qt.Key.Key_Tab)
    think = page.sheet.think
    choices = think.findChildren(TagChoice)
    assert seen[:5] == [page.sheet.face, choices[0], think.reason, think.keep, think._later]
    page.sheet.face.setFocus()
    review.key(Qt.Key.Key_Backtab)
    assert review.focused() is page.sheet.back


def test_tab_goes_from_the_pair_to_the_line_and_to_the_argument(review):
    page = review.window.review_page
    page.cards.setCurrentIndex(page.model.find("p0002"))
    page.cards.setFocus()
    review.key(Qt.Key.Key_Return)
    seen = []
    for _ in range(3):
        seen.append(review.focused())
        review.key(Qt.Key.Key_Tab)
    assert seen == [page.sheet.face, page.sheet.difference.field, page.sheet.disagree]


def test_the_whole_page_is_reached_by_tab_and_left_again(review):
    page = review.window.review_page
    page.view.setFocus()
    seen = []
    for _ in range(40):
        seen.append(review.focused())
        review.key(Qt.Key.Key_Tab)
    assert {page.view, page.cards, page.filter, page.side.waiting} <= set(seen)
    assert {page.summary.meaning, page.summary.shares} <= set(seen)
    assert any(each in page.layers.buttons.values() for each in seen)
    order = [seen.index(each) for each in (page.side.waiting, page.filter, page.cards)]
    assert order == sorted(order)


def test_long_names_of_tags_push_nothing_out_of_the_window(hand, tmp_path):
    folder = tmp_path / "mexico-lists-demands"
    shutil.copytree(LESSONS / "mexico-lists-demands", folder)
    lesson = (folder / "lesson.toml").read_text(encoding="utf-8")
    name = "A statement that somebody who is named has made & that a reader could look up <b>somewhere</b>"
    assert 'name = "Sourced fact"' in lesson
    lesson = lesson.replace('name = "Sourced fact"', f"name = {json.dumps(name)}")
    (folder / "lesson.toml").write_text(lesson, encoding="utf-8")
    hand.window.resize(800, 600)
    hand.open(folder)
    handed_in(hand)
    page = hand.window.review_page
    hand.act("think_again")
    QApplication.processEvents()
    choice = page.sheet.think.findChildren(TagChoice)[2]
    assert choice.text().endswith("…")
    assert choice.accessibleName() == f"3  {name} (your first answer)"
    assert (
        name.replace("&", "&amp;").replace("<b>", "&lt;b&gt;").replace("</b>", "&lt;/b&gt;")
        in choice.toolTip()
    )
    right = choice.mapTo(page, choice.rect().topRight()).x()
    assert right <= page.width()
    assert page.width() == hand.window.centralWidget().width() <= 800
