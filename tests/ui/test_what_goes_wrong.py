"""A full disk and other failures in the middle of work: said in words, nothing lost."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QApplication, QWidget

from annotator.core.errors import StorageError


@pytest.fixture
def failing(reader, monkeypatch):
    """Make every write fail until it is called with False."""
    work = reader.window.controller.marking._work
    real = work.record

    def switch(on: bool = True) -> None:
        def full(*_arguments):
            raise StorageError("The disk is full.", "Your last change was not kept; make room and try again.")

        monkeypatch.setattr(work, "record", full if on else real)

    return switch


def test_a_highlight_that_cannot_be_kept_is_not_drawn(reader, failing):
    failing()
    reader.mark("amnesty", 1)
    assert reader.passages() == []
    assert reader.view.marks_over(reader.span("amnesty")) == []
    assert "The disk is full." in reader.window.notices.text
    assert reader.window.reader.saved.text() == "Not saved"
    failing(False)
    reader.mark("amnesty", 1)
    assert reader.quotes() == [("claim", "amnesty")]
    assert reader.window.reader.saved.text().startswith("Saved")
    assert reader.window.notices.text == ""


def test_a_reason_that_cannot_be_kept_stays_on_the_card_until_it_can(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    assert reader.window.reader.panel.delegate.drafts == {"p0001": "No source."}
    assert reader.window.close() is False
    box = reader.question()
    assert "could not be saved" in box.text()
    box.reject()
    failing(False)
    reader.act("reason")
    reader.key(Qt.Key.Key_Return)
    assert reader.passages()[0].reason == "No source."
    assert reader.window.reader.panel.delegate.drafts == {}


def test_leaving_tries_once_more_to_keep_a_reason(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    failing(False)
    reader.act("lessons")
    reader.open()
    assert reader.passages()[0].reason == "No source."


@pytest.mark.parametrize("act", ["undo", "delete", "retag"])
def test_what_is_typed_is_kept_before_its_card_moves_or_goes(reader, act):
    reader.mark("amnesty", 1)
    reader.mark("amnesty to around", 2)
    reader.click("to around")
    reader.act("reason")
    reader.type("Half a sentence")
    if act == "retag":
        reader.window.reader.bar.tag_asked.emit("sourced-fact")
        assert reader.passages()[1].reason == "Half a sentence"
        return
    if act == "delete":
        reader.window._do("delete")
        reader.act("undo")
        assert reader.passages()[1].reason == "Half a sentence"
        return
    reader.act("undo")
    reader.act("redo")
    assert reader.passages()[1].reason == "Half a sentence"


def test_edges_do_not_move_while_a_reason_is_typed(reader):
    reader.mark("amnesty", 1)
    reader.act("reason")
    reader.type("Half a sen")
    reader.key(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    reader.type("tence")
    reader.key(Qt.Key.Key_Tab)
    assert reader.quotes() == [("claim", "amnesty")]
    assert reader.passages()[0].reason == "Half a sentence"


def test_saved_is_not_said_while_a_reason_waits_and_the_next_act_keeps_it(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    assert reader.window.reader.saved.text() == "Not saved"
    failing(False)
    reader.mark("Fentanyl has poured", 1)
    assert reader.passages()[0].reason == "No source."
    assert reader.window.reader.saved.text().startswith("Saved")


def test_a_draft_of_a_passage_that_was_deleted_holds_nobody_up(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    failing(False)
    reader.window.controller._page.panel.delegate.drafts["p0099"] = "of a passage that is gone"
    assert reader.window.close() is True


def test_leaving_without_a_reason_must_be_chosen_and_then_closes(reader, failing):
    reader.mark("amnesty", 1)
    failing()
    reader.act("reason")
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    reader.window.close()
    box = reader.question()
    assert box.defaultButton().text() != "Leave without it"
    leave = next(button for button in box.buttons() if button.text() == "Leave without it")
    reader.qtbot.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert not reader.window.isVisible()


def test_steady_typing_is_kept_about_every_second(reader):
    reader.mark("amnesty", 1)
    reader.act("reason")
    field = reader.focused()

    def typing() -> bool:
        field.insertPlainText("x")
        return bool(reader.passages()[0].reason)

    reader.qtbot.waitUntil(typing, timeout=4000)
    assert reader.passages()[0].reason.startswith("x")


def test_closing_a_window_that_is_not_active_keeps_the_last_letters(reader, qtbot):
    reader.mark("amnesty", 1)
    reader.act("reason")
    field = reader.focused()
    other = QWidget()
    qtbot.addWidget(other)
    with qtbot.waitActive(other):
        other.show()
        other.activateWindow()
    qtbot.keyClicks(field, "No source")
    marking = reader.window.controller.marking
    assert reader.window.close() is True
    assert marking.passages[0].reason == "No source"


def test_a_look_at_another_window_leaves_the_field_open(reader):
    reader.mark("amnesty", 1)
    reader.act("reason")
    reader.type("First I look")
    field = reader.focused()
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.ActiveWindowFocusReason))
    assert reader.passages()[0].reason == "First I look"
    QApplication.sendEvent(field, QFocusEvent(QEvent.Type.FocusIn, Qt.FocusReason.ActiveWindowFocusReason))
    reader.qtbot.keyClicks(field, " it up")
    reader.key(Qt.Key.Key_Return)
    assert reader.passages()[0].reason == "First I look it up"


def test_escape_lets_go_of_the_highlight(reader):
    reader.mark("amnesty", 1)
    reader.key(Qt.Key.Key_Escape)
    reader.key(Qt.Key.Key_2)
    assert reader.quotes() == [("claim", "amnesty")]
    assert "Select one or more words" in reader.window.notices.text


def test_a_question_about_one_lesson_is_not_answered_over_another(reader, tmp_path):
    reader.mark("amnesty", 1)
    reader.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    box = reader.question()
    reader.window.open_lesson("mexico-lists-demands")
    assert not box.isVisible()
    assert reader.window.review_page is None
