"""The instructor's pages for the keyboard, a screen reader, large text, small windows and other colours."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QCheckBox, QDialog, QWidget

from annotator.core.note_fields import ACCEPT, CHECK, DISSENT, WEIGHT, WHY, Note
from annotator.ui.teach.editor_panes import ARTICLE, NOTES, PASSAGES

SHIFT = Qt.KeyboardModifier.ShiftModifier


def unnamed(root: QWidget) -> list[str]:
    found = []
    for widget in root.findChildren(QWidget):
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or not widget.isVisibleTo(root):
            continue
        if widget.objectName().startswith("qt_"):
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if not interface.text(QAccessible.Text.Name).strip() or interface.role() == QAccessible.Role.NoRole:
            found.append(f"{type(widget).__name__} {widget.objectName()}")
    return found


def too_small(root: QWidget) -> list[str]:
    buttons = [each for each in root.findChildren(QAbstractButton) if each.isVisibleTo(root)]
    assert buttons
    return [each.text() for each in buttons if min(each.width(), each.height()) < 24]


@pytest.fixture
def editing(teacher):
    teacher.teach()
    teacher.act("key_write")
    teacher.editor.jump("k04")
    teacher.settle()
    return teacher


def test_everything_has_a_name_and_a_role(editing):
    assert unnamed(editing.window) == []
    editing.form.go_to(Note(DISSENT, "opinion"))
    editing.settle()
    assert unnamed(editing.window) == []
    assert too_small(editing.window) == []
    editing.act("lessons")
    assert unnamed(editing.window) == []
    assert too_small(editing.window) == []


@pytest.mark.parametrize("ask", ["publish", "sources"])
def test_every_widget_of_a_dialog_has_a_name(editing, ask):
    if ask == "publish":
        editing.act("publish")
    else:
        editing.form.sources_button.click()
    (dialog,) = (each for each in editing.window.findChildren(QDialog) if each.isVisible())
    assert dialog.windowTitle()
    assert unnamed(dialog) == []
    assert too_small(dialog) == []


def test_names_of_the_notes_on_a_tag_say_which_tag(editing):
    names = [
        QAccessible.queryAccessibleInterface(box).text(QAccessible.Text.Name)
        for box in editing.form.findChildren(QCheckBox)
        if box.isVisibleTo(editing.form)
    ]
    assert names == [
        "Also accept Opinion",
        "Some experts defend Opinion",
        "Also accept Sourced fact",
        "Some experts defend Sourced fact",
        "Optional",
    ]


def test_tab_goes_through_the_notes_in_the_order_of_the_form(editing):
    form = editing.form
    editing.key(Qt.Key.Key_F2)
    opinion, fact = form.others["opinion"], form.others["sourced-fact"]
    order = [
        *(form.why.field, form.check.field, form.sources_button, form.hint.field),
        *(opinion.accepts, opinion.share, opinion.disputed),
        *(fact.accepts, fact.wrong.field, fact.disputed),
        *(form.optional, form.weight),
    ]
    reached = []
    for _ in order:
        reached.append(editing.focused())
        editing.key(Qt.Key.Key_Tab)
    assert reached == order
    for _ in order:
        editing.key(Qt.Key.Key_Tab, SHIFT)
    assert editing.focused() is form.why.field


def in_view(widget: QWidget, area: QWidget) -> bool:
    top = widget.mapTo(area, QPoint(0, 0)).y()
    return top >= 0 and top + widget.height() <= area.height() + 1


@pytest.mark.parametrize("size", [(1280, 820), (800, 600)])
def test_what_has_the_focus_is_in_view(editing, size):
    editing.window.resize(*size)
    editing.settle()
    editing.key(Qt.Key.Key_F2)
    for _ in range(12):
        editing.settle()
        here = editing.focused()
        assert in_view(here, editing.form.viewport()), here.accessibleName()
        left = here.mapTo(editing.form.viewport(), QPoint(0, 0)).x()
        assert left >= 0
        assert left + here.width() <= editing.form.viewport().width(), here.accessibleName()
        editing.key(Qt.Key.Key_Tab)


def test_passages_and_notes_have_a_tab_each_in_a_low_window(editing):
    tabs = editing.editor.page.panes.tabs
    assert not tabs.isVisible()
    assert editing.form.isVisible()
    editing.window.resize(800, 600)
    editing.settle()
    assert tabs.isVisible()
    assert not tabs.isTabVisible(ARTICLE)
    assert not editing.form.isVisible()
    editing.key(Qt.Key.Key_F3)
    assert tabs.currentIndex() == NOTES
    assert editing.focused() is editing.form.check.field
    assert editing.view.isVisible()
    editing.window.resize(1280, 820)
    editing.settle()
    assert not tabs.isVisible()
    assert editing.form.isVisible()
    assert editing.editor.page.panel.isVisible()
    assert editing.focused() is editing.form.check.field


@pytest.fixture
def large(qapp, teacher):
    font = qapp.font()
    twice = qapp.font()
    twice.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(twice)
    teacher.window.resize(800, 600)
    teacher.teach()
    teacher.act("key_write")
    teacher.settle()
    yield teacher
    qapp.setFont(font)


def test_with_large_text_one_thing_is_shown_at_a_time(large):
    tabs = large.editor.page.panes.tabs
    assert tabs.currentIndex() == ARTICLE
    assert large.view.isVisible()
    assert not large.editor.page.panel.isVisible()
    large.editor.jump("k12")
    large.key(Qt.Key.Key_F2)
    assert not large.view.isVisible()
    assert large.focused() is large.form.why.field
    large.type("x")
    large.key(Qt.Key.Key_Escape)
    assert large.view.isVisible()
    assert large.focused() is large.view
    large.settle()
    start, _ = large.view.text_map.positions(large.passages()[11].span)
    assert large.view.viewport().rect().contains(large.point(start))
    tabs.setCurrentIndex(PASSAGES)
    assert large.editor.page.panel.isVisible()
    assert large.focused() is tabs


def test_a_tab_of_another_widget(editing):
    checks = QWidget()
    checks.setWindowTitle("Checklist")
    editing.editor.add_tab(checks)
    tabs = editing.editor.page.panes.tabs
    assert [tabs.tabText(place) for place in range(tabs.count()) if tabs.isTabVisible(place)] == [
        "Passages",
        "Checklist",
    ]
    tabs.setCurrentIndex(3)
    assert checks.isVisible()
    assert not editing.form.isVisible()
    editing.key(Qt.Key.Key_F2)
    assert not checks.isVisible()
    assert editing.focused() is editing.form.why.field


@pytest.mark.parametrize("theme", ["dark", "contrast", "sepia"])
def test_other_colours_reach_desk_and_editor(editing, theme):
    looks = editing.window.looks
    before = editing.editor.page.grab().toImage().pixelColor(30, 300)
    looks.settings = replace(looks.settings, theme=theme)
    QApplication.processEvents()
    assert editing.editor.page.grab().toImage().pixelColor(30, 300) != before
    (mark,) = editing.view.marks_over(editing.passages()[3].span)
    assert mark.look == looks.theme.look(editing.editor.lesson.tag("claim"))


def test_a_long_note_grows_and_then_scrolls(editing):
    field = editing.form.check.field
    low = field.height()
    editing.key(Qt.Key.Key_F3)
    field.insertPlainText("A long note about what checking finds. " * 6)
    editing.settle()
    grown = field.height()
    assert grown > low
    field.insertPlainText("A long note about what checking finds. " * 40)
    editing.settle()
    assert field.height() <= 9 * field.fontMetrics().lineSpacing() + 40
    assert field.verticalScrollBar().maximum() > 0
    editing.act("undo")
    editing.settle()
    assert field.height() == low


def test_going_to_a_note_shows_it(editing):
    for note in (Note(WEIGHT), Note(WHY), Note(ACCEPT, "sourced-fact"), Note(CHECK)):
        editing.editor.page.write_note(note)
        editing.settle()
        assert in_view(editing.focused(), editing.form.viewport()), note
