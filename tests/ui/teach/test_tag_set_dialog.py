"""An instructor changes a lesson's tags and goals, by keyboard."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from work_samples import TAGS as SAMPLE_TAGS

from annotator.core.errors import StorageError
from annotator.core.model import Tag
from annotator.services.desk_ports import TagUse
from annotator.ui.teach.tag_set_dialog import TagSetDialog
from annotator.ui.teach.tag_work import TagSource, TagWork

TAGS = (SAMPLE_TAGS[0], replace(SAMPLE_TAGS[1], colour="violet"))
FACT = Tag("fact", "Fact", "F", "amber", "dotted", "It can be checked.", "Could it?")
GOALS = ("Tell apart", "Find sources")
Key, Alt = Qt.Key, Qt.KeyboardModifier.AltModifier


class Desk:
    """Keeps what the dialog gives it."""

    def __init__(self):
        self.uses = {}
        self.kept = []
        self.failure = None

    def keep(self, tags, goals):
        if self.failure is not None:
            raise self.failure
        self.kept.append((list(tags), list(goals)))


@pytest.fixture
def desk():
    return Desk()


@pytest.fixture
def make(hand, desk, qtbot):
    def open_it(tags=(*TAGS, FACT), goals=GOALS):
        sources = [TagSource("Two", lambda: TAGS), TagSource("One of them new", lambda: (TAGS[0], FACT))]
        work = TagWork("Tags", tags, goals, sources, lambda: desk.uses, desk.keep)
        dialog = TagSetDialog(work, hand.window.looks.theme, hand.window)
        with qtbot.waitExposed(dialog):
            dialog.open()
        return dialog

    return open_it


@pytest.fixture
def dialog(make):
    return make()


def names(dialog):
    return [dialog.list.list.item(row).text() for row in range(dialog.list.list.count())]


def press(qtbot, widget, key, modifier=Qt.KeyboardModifier.NoModifier):
    qtbot.keyClick(widget, key, modifier)


def test_what_is_shown(dialog):
    assert names(dialog) == ["1  Claim", "2  Opinion", "3  Fact"]
    assert dialog.form.name.text() == "Claim"
    assert dialog.checks.text() == "All checks are passed."
    assert dialog.goals.toPlainText() == "Tell apart\nFind sources"


def test_a_new_tag_by_keyboard(dialog, desk, qtbot):
    press(qtbot, dialog.list.list, Key.Key_Insert)
    assert QApplication.focusWidget() is dialog.form.name
    form = dialog.form
    for field, text in (
        (form.name, "Doubt"),
        (form.letter, "D"),
        (form.definition, "It asks."),
        (form.question, "?"),
    ):
        qtbot.keyClicks(field, text)
    assert names(dialog)[3] == "4  Doubt"
    assert dialog.checks.text() == "All checks are passed."
    press(qtbot, form.name, Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert not dialog.isVisible()
    ((tags, goals),) = desk.kept
    assert tags[3] == Tag("", "Doubt", "D", "teal", "dashed", "It asks.", "?")
    assert goals == list(GOALS)


def test_the_order_is_that_of_the_keys(dialog, desk, qtbot):
    press(qtbot, dialog.list.list, Key.Key_Down, Alt)
    press(qtbot, dialog.list.list, Key.Key_Down, Alt)
    press(qtbot, dialog.list.list, Key.Key_Down, Alt)
    assert names(dialog) == ["1  Opinion", "2  Fact", "3  Claim"]
    assert not dialog.list.down.isEnabled()
    press(qtbot, dialog.list.list, Key.Key_Up, Alt)
    dialog.keep_button.click()
    assert [tag.id for tag in desk.kept[0][0]] == ["opinion", "claim", "fact"]


def test_a_renamed_tag_keeps_its_id(dialog, desk, qtbot):
    dialog.form.name.selectAll()
    qtbot.keyClicks(dialog.form.name, "Assertion")
    dialog.keep_button.click()
    assert desk.kept[0][0][0] == replace(TAGS[0], name="Assertion")


def test_a_tag_that_nothing_uses_is_removed(dialog, qtbot):
    press(qtbot, dialog.list.list, Key.Key_Delete)
    assert names(dialog) == ["1  Opinion", "2  Fact"]
    assert "Cancel leaves everything as it was" in dialog.said.text()


def test_a_tag_in_use_stays_and_it_is_said_why(dialog, desk, qtbot):
    desk.uses = {"claim": TagUse(draft=3, versions=(1, 2), students=1, history=True)}
    press(qtbot, dialog.list.list, Key.Key_Delete)
    assert names(dialog)[0] == "1  Claim"
    assert dialog.said.text() == (
        "“Claim” stays, because these use it: 3 passages of the key that is being written, "
        "version 1 of the key, version 2 of the key, and the work of 1 student. "
        "You can rename it, and everything that uses it follows."
    )


def test_the_history_is_named_when_nothing_else_uses_a_tag(dialog, desk, qtbot):
    desk.uses = {"claim": TagUse(history=True)}
    press(qtbot, dialog.list.list, Key.Key_Delete)
    assert "undo can bring it back" in dialog.said.text()


def test_duplicates_are_told_at_once_and_are_not_kept(dialog, desk, qtbot):
    dialog.list.list.setCurrentRow(2)
    dialog.form.letter.selectAll()
    qtbot.keyClicks(dialog.form.letter, "o")
    assert dialog.checks.text() == "Two tags have the letter “o”."
    dialog.list.list.setCurrentRow(0)
    dialog.keep_button.click()
    assert dialog.isVisible()
    assert desk.kept == []
    assert dialog.list.list.currentRow() == 2
    assert QApplication.focusWidget() is dialog.form.letter


def test_an_own_colour_is_checked_as_it_is_typed(dialog, qtbot):
    colour = dialog.form.colour
    colour.list.setCurrentIndex(colour.list.count() - 1)
    assert QApplication.focusWidget() is colour.own
    assert "Tag 1 has no colour" in dialog.checks.text()
    qtbot.keyClicks(colour.own, "ffee00")
    assert dialog.tags[0].colour == "#ffee00"
    assert "#ffee00 has a contrast of only 1.0 : 1 on light pages and sepia pages" in dialog.checks.text()
    assert "for lines (3.0 : 1)" in dialog.checks.text()
    colour.own.clear()
    qtbot.keyClicks(colour.own, "#8a8a00")
    assert "too little for words (4.5 : 1). Another shade" in dialog.checks.text()
    ratios = [float(text.text().split()[-3]) for text in dialog.form.samples.captions.values()]
    assert min(ratios) >= 4.5


def test_colours_that_look_alike_are_told_with_for_whom(make):
    same = make([replace(TAGS[0], colour="amber"), replace(TAGS[1], colour="amber")])
    assert same.checks.text() == (
        "The colours of “Claim” and “Opinion” are hard to tell apart. "
        "Their letters and lines still tell them apart."
    )
    some = make([replace(TAGS[0], colour="#b00000"), replace(TAGS[1], colour="#5c5c00", line="solid")])
    assert "for people with green blindness (deuteranopia)" in some.checks.text()
    assert "Only their letters are different" in some.checks.text()


def test_another_set_takes_the_place(dialog, desk):
    desk.uses = {"opinion": TagUse(versions=(1,))}
    dialog.source.setCurrentIndex(1)
    dialog.take.click()
    assert names(dialog) == ["1  Claim", "2  Fact", "3  Opinion"]
    assert "because something uses them: “Opinion”" in dialog.said.text()
    dialog.source.setCurrentIndex(0)
    dialog.take.click()
    assert names(dialog) == ["1  Claim", "2  Opinion"]


def test_a_set_that_would_be_too_long_is_refused(make, desk):
    many = [replace(FACT, id=f"t{n}", name=f"T{n}", letter=str(n)) for n in range(9)]
    dialog = make(many)
    desk.uses = {tag.id: TagUse(students=2) for tag in many}
    dialog.take.click()
    assert len(names(dialog)) == 9
    assert "9 tags at most" in dialog.said.text()
    assert not dialog.list.add.isEnabled()


def test_goals_are_lines(dialog, desk):
    dialog.goals.setPlainText("  One\n\nTwo  \n")
    dialog.keep_button.click()
    assert desk.kept[0][1] == ["One", "Two"]


def test_what_cannot_be_kept_is_said_and_stays_on_the_screen(dialog, desk, qtbot):
    desk.failure = StorageError("The disk is full.", "Nothing was changed.")
    qtbot.keyClicks(dialog.form.name, "s")
    dialog.keep_button.click()
    assert dialog.isVisible()
    assert dialog.said.text() == "The disk is full. Nothing was changed."


def test_leaving_with_changes_is_asked(dialog, desk, qtbot):
    qtbot.keyClicks(dialog.form.name, "s")
    press(qtbot, dialog, Key.Key_Escape)
    question = dialog.findChild(QMessageBox)
    assert dialog.isVisible()
    assert question.defaultButton() is question.button(QMessageBox.StandardButton.Cancel)
    question.buttons()[0].click()
    assert not dialog.isVisible()
    assert desk.kept == []


def test_leaving_without_changes_is_not_asked(dialog, qtbot):
    press(qtbot, dialog, Key.Key_Escape)
    assert not dialog.isVisible()


def test_without_goals_there_is_no_field_for_them(make, desk):
    dialog = make(goals=None)
    assert not dialog.goals.isVisible()
    dialog.keep_button.click()
    assert desk.kept[0][1] == []


def test_everything_has_a_name_for_a_screen_reader(dialog):
    dialog.form.colour.list.setCurrentIndex(dialog.form.colour.list.count() - 1)
    for widget in dialog.findChildren(QWidget):
        if widget.focusPolicy() != Qt.FocusPolicy.NoFocus and widget.isVisibleTo(dialog):
            spoken = QAccessible.queryAccessibleInterface(widget)
            assert spoken.text(QAccessible.Text.Name), widget


def test_all_of_it_is_reached_with_tab(dialog, qtbot):
    seen = []
    for _ in range(30):
        widget = QApplication.focusWidget()
        if widget in seen:
            break
        seen.append(widget)
        press(qtbot, widget, Key.Key_Tab)
    form = dialog.form
    for field in (dialog.source, dialog.list.list, form.name, form.letter, form.colour.list, form.line):
        assert field in seen
    for field in (form.definition, form.question, dialog.goals, dialog.keep_button):
        assert field in seen
