"""Notes are kept as they are typed, undone with everything else, and never thrown away."""

from fractions import Fraction

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from annotator.core.errors import StorageError
from annotator.core.key import Dissent, KeyNotes
from annotator.core.key_drafts import IGNORED

CTRL, ALT, SHIFT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ShiftModifier,
)


@pytest.fixture
def writing(teacher):
    """A key with one passage, which is chosen."""
    teacher.begin()
    teacher.mark("amnesty", 1)
    return teacher


def notes(hand, number=0):
    return hand.passages()[number].notes or KeyNotes()


def test_a_note_is_kept_half_a_second_after_the_last_key(writing):
    writing.key(Qt.Key.Key_F3)
    writing.type("They met.")
    assert writing.editor.page.saved.text() == "Saving…"
    assert notes(writing).check == ""
    writing.qtbot.waitUntil(lambda: notes(writing).check == "They met.")
    assert writing.editor.page.saved.text().startswith("Saved")
    assert writing.focused() is writing.form.check.field


def test_one_edit_is_one_undo_step(writing):
    writing.key(Qt.Key.Key_F2)
    writing.type("First")
    writing.qtbot.waitUntil(lambda: writing.passages()[0].reason == "First")
    writing.type(" and more")
    writing.key(Qt.Key.Key_Tab)
    assert writing.passages()[0].reason == "First and more"
    writing.act("undo")
    assert writing.passages()[0].reason == ""
    writing.act("redo")
    assert writing.passages()[0].reason == "First and more"
    assert writing.form.why.field.toPlainText() == "First and more"


def test_undo_in_the_form_shows_the_field_again(writing):
    writing.key(Qt.Key.Key_F3)
    writing.type("They met.")
    writing.key(Qt.Key.Key_Tab)
    writing.key(Qt.Key.Key_Tab)
    writing.type("Who?")
    writing.key(Qt.Key.Key_Z, CTRL)
    assert writing.form.hint.field.toPlainText() == ""
    writing.key(Qt.Key.Key_Z, CTRL)
    assert writing.form.check.field.toPlainText() == ""
    assert writing.focused() is writing.form.check.field
    writing.key(Qt.Key.Key_Y, CTRL)
    writing.key(Qt.Key.Key_Y, CTRL)
    assert writing.focused() is writing.form.hint.field
    assert (notes(writing).check, notes(writing).hint) == ("They met.", "Who?")


def test_undo_of_the_highlight_itself_goes_back_to_the_article(writing):
    writing.key(Qt.Key.Key_F2)
    writing.act("undo")
    assert writing.passages() == []
    assert writing.focused() is writing.view
    assert writing.form.passage is None


def test_undo_goes_on_after_a_restart(writing, make_teacher):
    writing.key(Qt.Key.Key_F3)
    writing.type("They met.")
    writing.tab_to("Also accept Opinion")
    writing.key(Qt.Key.Key_Space)
    assert writing.window.close()
    again = make_teacher()
    again.teach()
    again.act("key_write")
    assert notes(again).check == "They met."
    assert notes(again).accept == {"opinion": Fraction(1)}
    again.act("undo")
    assert notes(again).accept == {}
    again.act("undo")
    assert notes(again).check == ""
    assert again.form.check.field.toPlainText() == ""
    again.act("redo")
    again.act("redo")
    assert again.form.others["opinion"].accepts.isChecked()
    again.act("undo")
    again.act("undo")
    again.act("undo")
    assert again.passages() == []


def test_all_notes_by_keyboard(writing):
    writing.key(Qt.Key.Key_F2)
    writing.type("Why")
    writing.tab_to("Hint for thinking again, without the tag")
    writing.type("Look")
    writing.tab_to("Also accept Opinion")
    writing.key(Qt.Key.Key_Space)
    writing.key(Qt.Key.Key_Tab)
    writing.key(Qt.Key.Key_Down)
    writing.tab_to("Shown to a student who chose Opinion")
    writing.type("Nearly")
    writing.tab_to("Some experts defend Opinion")
    writing.key(Qt.Key.Key_Space)
    writing.type("It judges")
    writing.tab_to("Shown to a student who chose Sourced fact")
    writing.type("No source")
    writing.tab_to("Optional")
    writing.key(Qt.Key.Key_Space)
    writing.key(Qt.Key.Key_Tab)
    writing.key(Qt.Key.Key_Up)
    writing.key(Qt.Key.Key_Escape)
    assert writing.focused() is writing.view
    kept = notes(writing)
    assert writing.passages()[0].reason == "Why"
    assert (kept.hint, kept.optional, kept.weight) == ("Look", True, 2)
    assert kept.accept == {"opinion": Fraction(3, 4)}
    assert kept.wrong == {"opinion": "Nearly", "sourced-fact": "No source"}
    assert kept.disputed == (Dissent("opinion", "It judges"),)
    shown = writing.editor.page.panel.model.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "optional · weight 2 · also Opinion · experts disagree" in shown


def test_any_whole_percentage_can_be_typed_and_is_one_edit(writing):
    writing.key(Qt.Key.Key_F3)
    writing.tab_to("Also accept Opinion")
    writing.key(Qt.Key.Key_Space)
    writing.key(Qt.Key.Key_Tab)
    share = writing.form.others["opinion"].share
    share.selectAll()
    writing.type("40")
    writing.key(Qt.Key.Key_Tab)
    assert notes(writing).accept == {"opinion": Fraction(2, 5)}
    writing.act("undo")
    assert notes(writing).accept == {"opinion": Fraction(1)}
    assert share.value() == 100


def test_undo_works_where_a_number_has_the_focus(writing):
    writing.form.weight.setFocus()
    writing.key(Qt.Key.Key_Up)
    writing.key(Qt.Key.Key_Up)
    assert notes(writing).weight == 3
    writing.key(Qt.Key.Key_Z, CTRL)
    assert notes(writing).weight == 1
    assert writing.form.weight.value() == 1


def test_a_share_that_is_no_whole_percentage_stays_until_another_is_chosen(writing):
    writing.editor.marking.write_notes("k01", KeyNotes(accept={"opinion": Fraction(1, 3)}))
    writing.editor.controller.show_notes()
    share = writing.form.others["opinion"].share
    assert share.value() == 33
    share.setFocus()
    writing.key(Qt.Key.Key_Tab)
    assert notes(writing).accept == {"opinion": Fraction(1, 3)}


def test_the_next_passage_by_key_keeps_what_is_typed_and_stays_in_the_form(writing):
    writing.mark("Fentanyl has poured", 2)
    writing.click("amnesty")
    writing.key(Qt.Key.Key_F2)
    writing.type("The first")
    writing.key(Qt.Key.Key_Down, ALT)
    assert writing.passages()[0].reason == "The first"
    assert writing.focused() is writing.form.why.field
    assert writing.form.why.field.toPlainText() == ""
    writing.type("The second")
    writing.key(Qt.Key.Key_Escape)
    assert [each.reason for each in writing.passages()] == ["The first", "The second"]


def test_keys_of_the_article_leave_the_form_alone(writing):
    writing.key(Qt.Key.Key_F2)
    writing.type("1 of 2")
    writing.key(Qt.Key.Key_Right, ALT)
    writing.key(Qt.Key.Key_Delete)
    writing.form.optional.setFocus()
    writing.key(Qt.Key.Key_Delete)
    assert writing.quotes() == [("claim", "amnesty")]
    assert writing.passages()[0].reason == "1 of 2"


def test_another_tag_drops_what_the_notes_say_of_it(writing):
    writing.key(Qt.Key.Key_F3)
    writing.tab_to("Also accept Opinion")
    writing.key(Qt.Key.Key_Space)
    writing.key(Qt.Key.Key_Escape)
    writing.key(Qt.Key.Key_2)
    assert writing.quotes() == [("opinion", "amnesty")]
    assert notes(writing).accept == {}
    assert not writing.form.others["opinion"].isVisible()
    assert writing.form.others["claim"].isVisible()


def test_a_second_tag_on_the_same_words_is_not_offered(writing):
    writing.click("amnesty")
    assert writing.editor.page.bar.isVisible()
    assert not writing.editor.page.bar._also.isVisible()


def test_enter_in_the_list_goes_to_the_reason(writing):
    panel = writing.editor.page.panel
    panel.list.setFocus()
    writing.key(Qt.Key.Key_Return)
    assert writing.focused() is writing.form.why.field
    writing.type("From the list")
    writing.key(Qt.Key.Key_Return)
    assert writing.passages()[0].reason == "From the list"
    assert writing.focused() is writing.view


def test_a_region_does_not_count_and_has_no_notes(writing):
    writing.drag("Fentanyl has poured")
    writing.key(Qt.Key.Key_0)
    assert [each.tag for each in writing.passages()] == ["claim", IGNORED]
    assert writing.passages()[1].id == "r02"
    assert not writing.form.why.isVisible()
    assert not writing.window.actions_table["notes"].isEnabled()
    assert not writing.window.actions_table["reason"].isEnabled()
    assert "1 region not counted" in writing.editor.page.panel.counted()
    assert len(writing.editor.lesson.tags) == 3
    (mark,) = writing.view.marks_over(writing.span("Fentanyl has poured"))
    assert mark.look.line == "hatched"


def test_a_region_can_be_made_a_passage_and_the_reverse(writing):
    writing.key(Qt.Key.Key_0)
    assert writing.passages()[0].tag == IGNORED
    writing.key(Qt.Key.Key_3)
    assert writing.quotes() == [("sourced-fact", "amnesty")]
    assert writing.form.why.isVisible()


def test_who_says_so_as_a_student_marks_it(writing):
    writing.drag("Mexico’s")
    writing.key(Qt.Key.Key_F7)
    assert writing.passages()[0].who == writing.span("Mexico’s")


@pytest.fixture
def failing(writing, monkeypatch):
    work = writing.editor.marking._work
    real = work.record

    def switch(on: bool = True) -> None:
        def full(*_arguments):
            raise StorageError("The disk is full.", "Your last change was not kept; make room and try again.")

        monkeypatch.setattr(work, "record", full if on else real)

    return switch


def test_on_a_full_disk_the_text_stays_in_its_field_until_it_can_be_kept(writing, failing):
    failing()
    writing.key(Qt.Key.Key_F3)
    writing.type("They met.")
    writing.key(Qt.Key.Key_Escape)
    assert writing.editor.page.saved.text() == "Not saved"
    assert "The disk is full." in writing.window.notices.text
    writing.editor.controller.choose("")
    writing.editor.controller.choose("k01")
    assert writing.form.check.field.toPlainText() == "They met."
    assert writing.window.close() is False
    writing.question().reject()
    failing(False)
    writing.mark("Fentanyl has poured", 1)
    assert notes(writing).check == "They met."
    assert writing.editor.page.saved.text().startswith("Saved")
    assert writing.window.close() is True


def test_on_a_full_disk_a_box_shows_what_is_kept(writing, failing):
    failing()
    writing.form.optional.setFocus()
    writing.key(Qt.Key.Key_Space)
    assert not writing.form.optional.isChecked()
    assert writing.editor.page.saved.text() == "Not saved"


def test_leaving_without_a_text_must_be_chosen(writing, failing):
    failing()
    writing.key(Qt.Key.Key_F2)
    writing.type("Lost")
    writing.act("lessons")
    box = writing.question()
    next(button for button in box.buttons() if button.text() == "Leave without it").click()
    assert writing.window.teaching.desk is not None


def test_the_desk_and_a_students_lesson_ask_as_well(writing, failing):
    failing()
    writing.key(Qt.Key.Key_F2)
    writing.type("Lost")
    writing.window.open_lesson("mexico-lists-demands")
    QApplication.processEvents()
    assert writing.window.teaching.editor is not None
    writing.question().reject()
