"""The checklist beside the article: what is open, where it leads, and that it follows each change."""

from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.core.key_drafts import IGNORED
from annotator.core.span import Span
from annotator.ui.teach.checklist_panel import ChecklistPanel
from annotator.ui.teach.editor_panes import ARTICLE

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def editing(teacher):
    teacher.teach()
    teacher.act("key_write")
    teacher.settle()
    teacher.idle()
    return teacher


def panel(hand) -> ChecklistPanel:
    found = hand.editor.page.findChild(ChecklistPanel)
    assert isinstance(found, ChecklistPanel)
    return found


def entries(hand) -> list[str]:
    cards = panel(hand).list.cards
    return [cards.data(cards.index(row)) for row in range(cards.rowCount())]


def tab(hand) -> str:
    tabs = hand.editor.page.panes.tabs
    return next(tabs.tabText(n) for n in range(tabs.count()) if tabs.tabText(n).startswith("Checklist"))


def change(hand, act) -> None:
    hand.editor.controller._act(act)
    hand.idle()


def leave_open(hand, *ids: str) -> None:
    for passage_id in ids:
        change(hand, partial(hand.editor.marking.write_reason, passage_id, ""))


def test_a_whole_key_has_nothing_open_and_shows_its_figures(editing):
    assert tab(editing) == "Checklist"
    assert panel(editing)._heading.text() == "Nothing is open"
    assert all(entry.startswith(("For information", "Worth a look")) for entry in entries(editing))
    lix = next(entry for entry in entries(editing) if "LIX is" in entry)
    assert "Compare it only with texts in the same language" in lix
    assert any("No passage touches" in entry for entry in entries(editing))


def test_open_entries_come_first_and_are_counted_on_the_tab(editing):
    leave_open(editing, "k04", "k07")
    assert tab(editing) == "Checklist (2)"
    assert panel(editing)._heading.text() == "2 points to settle"
    assert entries(editing)[0].startswith("Open. “")
    assert entries(editing)[0].endswith("No reason is given why this has its tag")
    kinds = [entry.split(".")[0] for entry in entries(editing)]
    assert kinds == sorted(kinds, key=["Open", "Worth a look", "For information"].index)
    editing.act("undo")
    editing.idle()
    assert tab(editing) == "Checklist (1)"


def test_typing_a_why_settles_its_entry(editing):
    leave_open(editing, "k04")
    editing.editor.jump("k04")
    editing.key(Qt.Key.Key_F2)
    editing.type("Nobody is named.")
    editing.key(Qt.Key.Key_Escape)
    editing.idle()
    assert tab(editing) == "Checklist"


def test_enter_goes_to_the_passage_and_the_key_comes_back_to_the_entry(editing):
    leave_open(editing, "k04", "k15")
    editing.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert editing.focused() is panel(editing).list
    editing.key(Qt.Key.Key_Down)
    editing.key(Qt.Key.Key_Return)
    assert editing.focused() is editing.view
    assert editing.form.passage.id == "k15"
    passage = editing.editor.marking.passage("k15")
    assert editing.view.caret() == passage.span.start
    assert editing.view.rects(passage.span)  # it is in view
    editing.key(Qt.Key.Key_C, CTRL, SHIFT)
    assert panel(editing).list.currentIndex().row() == 1
    editing.editor.jump("k15")
    change(editing, lambda: editing.editor.marking.write_reason("k15", "So."))
    assert panel(editing).list.currentIndex().row() == 1


def test_a_click_goes_to_the_passage(editing):
    leave_open(editing, "k04")
    editing.act("checklist")
    QApplication.processEvents()
    cards = panel(editing).list
    place = cards.visualRect(cards.cards.index(0)).center()
    editing.qtbot.mouseClick(cards.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert editing.form.passage.id == "k04"
    assert editing.focused() is editing.view


def test_an_entry_about_the_article_selects_its_stretch(editing):
    editing.act("checklist")
    cards = panel(editing).list.cards
    row = next(n for n, entry in enumerate(entries(editing)) if "No passage touches" in entry)
    panel(editing).list.setCurrentIndex(cards.index(row))
    editing.key(Qt.Key.Key_Return)
    finding = cards.item(cards.index(row))
    assert editing.view.selection() == finding.span
    assert editing.view.caret() == finding.span.start


def test_two_that_can_hardly_be_told_apart_are_called_by_their_words(editing):
    span = editing.editor.marking.passage("k09").span
    change(editing, lambda: editing.editor.marking.mark(Span(span.start, span.end + 40), "claim"))
    (alike,) = (entry for entry in entries(editing) if "hardly tell this from" in entry)
    assert "k09" not in alike
    assert alike.count("“") == 2


def test_a_passage_whose_words_do_not_count_is_open(editing):
    span = editing.editor.marking.passage("k04").span
    change(editing, lambda: editing.editor.marking.mark_also(span, IGNORED))
    assert "None of its words counts" in entries(editing)[0]


def test_an_entry_whose_passage_has_gone_meanwhile_leads_to_where_it_was(editing):
    leave_open(editing, "k04")
    editing.act("checklist")
    editing.editor.controller._act(lambda: editing.editor.marking.delete("k04"))
    panel(editing).list.setFocus()
    editing.key(Qt.Key.Key_Return)
    assert editing.view.selection() is not None
    editing.idle()
    assert tab(editing) == "Checklist"


@pytest.fixture
def large_letters(qapp):
    font = qapp.font()
    twice = qapp.font()
    twice.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(twice)
    yield
    qapp.setFont(font)


def test_where_one_thing_is_shown_at_a_time_an_entry_shows_the_article(large_letters, editing):
    leave_open(editing, "k04")
    editing.window.resize(800, 600)
    QApplication.processEvents()
    editing.act("checklist")
    assert panel(editing).isVisible()
    assert not editing.view.isVisible()
    editing.key(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert editing.editor.page.panes.tabs.currentIndex() == ARTICLE
    assert editing.focused() is editing.view


def test_a_screen_reader_is_told_what_an_entry_says(editing):
    leave_open(editing, "k04")
    editing.act("checklist")
    QApplication.processEvents()
    shown = QAccessible.queryAccessibleInterface(panel(editing).list)
    assert shown.text(QAccessible.Text.Name) == "Checklist"
    assert "Enter" in shown.text(QAccessible.Text.Description)
    entry = shown.child(0).text(QAccessible.Text.Name)
    assert entry.startswith("Open. “")


def test_another_theme_is_followed(editing):
    leave_open(editing, "k04")
    editing.act("checklist")
    looks = editing.window.looks
    looks.settings = replace(looks.settings, theme="dark")
    QApplication.processEvents()
    assert panel(editing).list.itemDelegate()._theme.name == "dark"


def test_leaving_while_the_key_is_looked_through_is_safe(editing):
    editing.editor.controller._act(lambda: editing.editor.marking.write_reason("k04", ""))
    editing.editor.checks.when_current(lambda: None)
    QApplication.processEvents()
    editing.act("lessons")
    editing.idle()
    assert editing.window.teaching.desk is not None
