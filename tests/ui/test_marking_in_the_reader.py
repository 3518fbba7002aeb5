"""Highlights by mouse and by keyboard in the real window."""

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QToolButton

from annotator.core.span import Span

CTRL, SHIFT, ALT = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.AltModifier,
)


def test_drag_and_digit_make_a_highlight_of_whole_words(reader):
    reader.scroll_to("refusal to secure")
    start, end = reader.view.text_map.positions(reader.span("efusal to secu"))
    reader.drag_between(reader.point(start), reader.point(end))
    assert reader.view.selection() == reader.span("refusal to secure")
    reader.key(Qt.Key.Key_2)
    assert reader.quotes() == [("opinion", "refusal to secure")]


def test_the_screen_shows_the_articles_characters_and_no_other(reader):
    reader.mark("refusal to secure", 2)
    shown = reader.view.document().toRawText().replace("\u2029", "\n")
    assert shown == reader.text


def test_double_click_takes_the_word_and_a_drag_goes_on_by_words(reader):
    reader.double_click("large-scale")
    assert reader.view.selection() == reader.span("large-scale")
    viewport, left = reader.view.viewport(), Qt.MouseButton.LeftButton
    first, last = reader.middle("large-scale"), reader.middle("crisis at the southern border that")
    reader.qtbot.mouseDClick(viewport, left, pos=first)
    reader.qtbot.mouseMove(viewport, last)
    reader.qtbot.mouseRelease(viewport, left, pos=last)
    words = reader.view.selection()
    assert words is not None
    assert words.start == reader.span("large-scale").start
    assert reader.text[words.end] == " "
    assert words.end > reader.span("large-scale crisis").end


@pytest.mark.parametrize("word", ["U.S", "López", "10", "Mexico’s", "20"])
def test_double_click_follows_the_articles_own_word_rule(reader, word):
    reader.double_click(word)
    words = reader.view.selection()
    assert words is not None
    assert words in reader.view.text_map.article.words
    assert word in reader.text[words.start : words.end]


def test_triple_click_takes_the_sentence(reader):
    quote = "Just recently, in December 2023"
    reader.double_click(quote)
    point = reader.middle(quote)
    viewport, left = reader.view.viewport(), Qt.MouseButton.LeftButton
    reader.qtbot.mouseDClick(viewport, left, pos=point)
    reader.qtbot.mousePress(viewport, left, pos=point)
    reader.qtbot.mouseRelease(viewport, left, pos=point)
    whole = (
        "Just recently, in December 2023, illegal border crossings at the southern border reached a new high"
    )
    assert reader.view.selection() == reader.span(whole)


def test_the_keyboard_alone_selects_and_tags(reader):
    reader.key(Qt.Key.Key_Home, CTRL)
    reader.key(Qt.Key.Key_Right, CTRL)
    for _ in range(3):
        reader.key(Qt.Key.Key_Right, CTRL, SHIFT)
    reader.key(Qt.Key.Key_1)
    assert reader.quotes() == [("claim", "Lists Demands To")]
    reader.key(Qt.Key.Key_Right, ALT)
    reader.key(Qt.Key.Key_Left, ALT, SHIFT)
    assert reader.quotes() == [("claim", "Mexico Lists Demands To Assist")]
    reader.key(Qt.Key.Key_3)
    assert reader.quotes() == [("sourced-fact", "Mexico Lists Demands To Assist")]
    reader.key(Qt.Key.Key_Z, CTRL)
    reader.key(Qt.Key.Key_Z, CTRL)
    assert reader.quotes() == [("claim", "Lists Demands To Assist")]
    reader.key(Qt.Key.Key_Y, CTRL)
    reader.key(Qt.Key.Key_Delete)
    assert reader.quotes() == []
    reader.key(Qt.Key.Key_Z, CTRL)
    assert reader.quotes() == [("claim", "Mexico Lists Demands To Assist")]


def test_shift_and_arrows_by_letters_take_whole_words(reader):
    reader.key(Qt.Key.Key_Home, CTRL)
    for _ in range(9):
        reader.key(Qt.Key.Key_Right, SHIFT)
    reader.key(Qt.Key.Key_2)
    assert reader.quotes() == [("opinion", "Mexico Lists")]


def test_the_last_words_and_the_whole_text_can_be_highlighted(reader):
    reader.key(Qt.Key.Key_End, CTRL)
    reader.key(Qt.Key.Key_Left, CTRL, SHIFT)
    reader.key(Qt.Key.Key_1)
    assert reader.quotes() == [("claim", "Americans")]
    reader.key(Qt.Key.Key_A, CTRL)
    reader.key(Qt.Key.Key_2)
    assert reader.passages()[0].span == Span(0, len(reader.text) - 1)


def test_a_passage_may_run_over_a_line_end(reader):
    reader.mark("assistance.\n\nOfficials", 1)
    assert reader.quotes() == [("claim", "assistance.\n\nOfficials")]


def test_a_digit_without_a_selection_says_what_to_do(reader):
    reader.key(Qt.Key.Key_Home, CTRL)
    reader.key(Qt.Key.Key_1)
    assert "Select one or more words" in reader.window.notices.text
    reader.key(Qt.Key.Key_7)
    assert "3 tags" in reader.window.notices.text
    assert reader.passages() == []


def test_the_reason_is_written_in_place_and_digits_there_are_letters(reader):
    reader.mark("refusal to secure", 2)
    reader.key(Qt.Key.Key_Return)
    reader.type("1 motive, 2 words")
    reader.key(Qt.Key.Key_Return)
    assert reader.passages()[0].reason == "1 motive, 2 words"
    assert reader.quotes() == [("opinion", "refusal to secure")]
    assert reader.window.reader.saved.text().startswith("Saved")


def test_a_reason_is_kept_half_a_second_after_the_last_key(reader):
    reader.mark("refusal to secure", 2)
    reader.act("reason")
    reader.type("A mot")
    assert reader.window.reader.saved.text() == "Saving…"
    reader.qtbot.waitUntil(lambda: reader.passages()[0].reason == "A mot")
    reader.type("ive")
    reader.qtbot.waitUntil(lambda: reader.passages()[0].reason == "A motive")
    reader.key(Qt.Key.Key_Escape)
    reader.act("undo")
    assert reader.passages()[0].reason == ""
    reader.act("redo")
    assert reader.passages()[0].reason == "A motive"


def test_leaving_the_field_keeps_the_reason(reader):
    reader.mark("refusal to secure", 2)
    reader.act("reason")
    reader.type("A motive")
    reader.click("Among Mexico’s please")
    assert reader.passages()[0].reason == "A motive"
    assert not isinstance(QApplication.focusWidget(), QPlainTextEdit)


def test_the_same_highlight_again_changes_nothing(reader):
    for _ in range(3):
        reader.mark("illegal immigration has skyrocketed", 1)
    assert reader.quotes() == [("claim", "illegal immigration has skyrocketed")]
    reader.mark("illegal immigration has skyrocketed", 2)
    assert reader.quotes() == [("opinion", "illegal immigration has skyrocketed")]
    reader.act("undo")
    assert reader.quotes() == [("claim", "illegal immigration has skyrocketed")]


def test_overlapping_highlights_are_all_within_reach(reader):
    reader.mark("illegal immigration has skyrocketed repeatedly", 1)
    reader.mark("has skyrocketed", 2)
    reader.mark("skyrocketed repeatedly", 3)
    marks = reader.view.marks_over(reader.span("skyrocketed"))
    assert {mark.lane for mark in marks} == {0, 1, 2}
    reader.click("skyrocketed")
    offered = [action.text() for action in reader.window.reader.bar.which.actions()]
    assert [text.split(":")[0] for text in offered] == ["Opinion", "Sourced fact", "Claim"]
    reader.window.reader.bar.which.actions()[2].trigger()
    chosen = reader.window.reader.panel.list.currentIndex()
    assert reader.window.reader.panel.model.passage(chosen).tag == "claim"
    seen = set()
    reader.key(Qt.Key.Key_Home, CTRL)
    for _ in range(3):
        reader.key(Qt.Key.Key_Down, ALT)
        index = reader.window.reader.panel.list.currentIndex()
        seen.add(reader.window.reader.panel.model.passage(index).id)
    assert seen == {"p0001", "p0002", "p0003"}


def test_also_as_gives_the_same_words_a_second_tag(reader):
    reader.mark("amnesty", 1)
    reader.window.reader.bar.also_asked.emit("opinion")
    assert sorted(reader.quotes()) == [("claim", "amnesty"), ("opinion", "amnesty")]


def test_a_fifth_highlight_over_one_word_is_refused_in_words(reader):
    for quote in ("large-scale", "large-scale crisis", "large-scale crisis at", "a large-scale crisis"):
        reader.mark(quote, 1)
    before = reader.quotes()
    assert len(before) == 4
    reader.mark("a large-scale crisis at the southern", 1)
    assert "Four highlights" in reader.window.notices.text
    assert reader.quotes() == before


def test_clicking_a_highlight_chooses_its_card_and_the_reverse(reader):
    reader.mark("refusal to secure", 2)
    reader.mark("Fentanyl has poured", 1)
    panel = reader.window.reader.panel
    reader.click("refusal to secure")
    assert panel.list.currentIndex().row() == 0
    panel.list.setFocus()
    reader.key(Qt.Key.Key_Down)
    assert reader.view.caret() == reader.span("Fentanyl").start
    assert reader.view.rects(reader.span("Fentanyl")), "the passage was scrolled into view"


def test_undo_survives_a_restart(make_window):
    first = make_window()
    first.open()
    first.mark("refusal to secure", 2)
    first.mark("amnesty", 1)
    first.act("undo")
    first.window.close()
    second = make_window()
    second.open()
    assert second.quotes() == [("opinion", "refusal to secure")]
    second.act("redo")
    second.act("undo")
    second.act("undo")
    assert second.quotes() == []


def test_zoom_by_key_and_wheel_keeps_to_its_limits(reader):
    for _ in range(40):
        reader.act("zoom_in")
    assert reader.view.zoom == 300
    for _ in range(60):
        reader.act("zoom_out")
    assert reader.view.zoom == 80
    reader.act("zoom_normal")
    assert reader.view.zoom == 100
    reader.view.zoom_asked.emit(1)
    assert reader.view.zoom == 110


def test_a_tag_button_shows_what_is_kept_and_not_what_was_pressed(reader):
    reader.mark("amnesty", 1)
    reader.click("amnesty")
    bar = reader.window.reader.bar
    claim = next(button for button in bar.findChildren(QToolButton) if button.accessibleName() == "Claim")
    assert claim.isChecked()
    reader.qtbot.mouseClick(claim, Qt.MouseButton.LeftButton)
    reader.click("amnesty")
    assert claim.isChecked()
    assert reader.quotes() == [("claim", "amnesty")]


@pytest.mark.parametrize(("width", "height"), [(640, 440), (800, 600), (1100, 760)])
def test_the_bar_stays_inside_the_article_and_beside_the_words(reader, width, height):
    reader.window.resize(width, height)
    QApplication.processEvents()
    reader.mark("illegal immigration has skyrocketed", 1)
    reader.mark("has skyrocketed", 2)
    reader.click("skyrocketed")
    bar, view = reader.window.reader.bar, reader.view
    assert bar.isVisible()
    assert view.rect().contains(bar.geometry())
    assert all(
        button.width() >= 24 and button.height() >= 24
        for button in bar.findChildren(QToolButton)
        if button.isVisible()
    )
    words = [rect.translated(view.viewport().pos()) for rect in view.rects(reader.span("has skyrocketed"))]
    assert not any(bar.geometry().intersects(rect) for rect in words)


def test_a_fine_wheel_zooms_by_whole_notches(reader):
    def turn(units: int, sideways: int = 0) -> None:
        QApplication.sendEvent(
            reader.view.viewport(),
            QWheelEvent(
                QPointF(5, 5),
                QPointF(5, 5),
                QPoint(),
                QPoint(sideways, units),
                Qt.MouseButton.NoButton,
                CTRL,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    for _ in range(8):
        turn(15)
    assert reader.view.zoom == 110
    turn(0, 120)
    turn(0)
    assert reader.view.zoom == 110
    turn(-120)
    assert reader.view.zoom == 100
