"""The first minute: three hints in place, each dismissed by its button or by doing what it says."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication

from annotator.core.settings import Settings
from annotator.ui.hints import HINTS, HintBubble


def strip(hand):
    return hand.window.hints.strip


def open_hints(hand):
    return [bubble.hint.id for bubble in strip(hand).bubbles]


def bubble(hand, name) -> HintBubble:
    return next(each for each in strip(hand).bubbles if each.hint.id == name)


def test_the_first_lesson_opens_with_three_hints(reader):
    assert open_hints(reader) == list(HINTS)
    assert strip(reader).shown() == list(HINTS)
    texts = [each.hint.text for each in strip(reader).bubbles]
    assert [text.split(" ")[0] for text in texts] == ["Select", "Press", "Say"]
    assert "1, 2 or 3" in texts[1]
    assert QApplication.activeModalWidget() is None


def test_each_hint_points_at_what_it_speaks_of(reader):
    page = reader.window.reader
    about = [each.hint.about for each in strip(reader).bubbles]
    assert about[0] is page.view
    assert about[1] in page.tag_buttons()
    assert about[2] is page.panel


def test_doing_the_thing_dismisses_its_hint(reader):
    reader.drag("amnesty")
    assert open_hints(reader) == ["tag", "why"]
    reader.key(Qt.Key.Key_1)
    assert open_hints(reader) == ["why"]
    reader.key(Qt.Key.Key_Return)
    reader.type("No source.")
    reader.key(Qt.Key.Key_Return)
    assert open_hints(reader) == []
    assert not strip(reader).isVisible()
    assert reader.window.looks.settings.hints == HINTS


def test_a_button_dismisses_one_hint(reader):
    reader.qtbot.mouseClick(bubble(reader, "tag").button, Qt.MouseButton.LeftButton)
    assert open_hints(reader) == ["select", "why"]
    assert reader.window.looks.settings.hints == ("tag",)


def test_hints_by_keyboard(reader):
    reader.view.setFocus()
    reader.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.focused().accessibleName() == "Show all about the source"
    reader.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.focused() is bubble(reader, "why").button
    reader.key(Qt.Key.Key_Tab, Qt.KeyboardModifier.ShiftModifier)
    assert reader.focused() is bubble(reader, "tag").button
    reader.key(Qt.Key.Key_Space)
    assert open_hints(reader) == ["select", "why"]
    assert reader.focused() is bubble(reader, "select").button
    reader.key(Qt.Key.Key_Escape)
    assert open_hints(reader) == ["why"]
    reader.key(Qt.Key.Key_Escape)
    assert open_hints(reader) == []
    assert reader.focused() is reader.view


def test_a_screen_reader_is_told(hand, monkeypatch):
    said = []
    monkeypatch.setattr("annotator.ui.hints.announce", lambda _widget, text: said.append(text))
    hand.open()
    assert len(said) == 1
    assert said[0].startswith("Select words")
    assert "Say why" in said[0]
    button = bubble(hand, "why").button
    assert button.accessibleName().startswith("Got it: Say why")


def test_hints_come_back_from_help(reader):
    for name in HINTS:
        strip(reader).dismiss(name)
    assert not strip(reader).isVisible()
    reader.act("hints")
    assert open_hints(reader) == list(HINTS)
    assert strip(reader).isVisible()


def test_hints_that_are_wanted_in_the_library_wait_for_the_lesson(reader):
    strip(reader).dismiss(*HINTS)
    reader.act("lessons")
    reader.act("hints")
    assert "open a lesson" in reader.window.notices.text
    reader.open()
    assert open_hints(reader) == list(HINTS)


def test_dismissed_hints_stay_away_for_this_student_and_come_for_the_next(reader, make_window):
    strip(reader).dismiss("select", "tag")
    reader.act("lessons")
    reader.open()
    assert open_hints(reader) == ["why"]
    reader.act("lessons")
    reader.open(name="Bo")
    assert open_hints(reader) == list(HINTS)
    reader.window.close()
    again = make_window()
    again.open(name="Ana")
    assert open_hints(again) == ["why"]


def test_hints_cover_nothing(reader):
    page = reader.window.reader
    place = QRect(strip(reader).mapTo(page, strip(reader).rect().topLeft()), strip(reader).size())
    article = QRect(page.view.mapTo(page, page.view.rect().topLeft()), page.view.size())
    assert not place.intersects(article)
    assert not place.intersects(QRect(page.panel.mapTo(page, page.panel.rect().topLeft()), page.panel.size()))


def test_nothing_moves_when_a_hint_goes(reader):
    reader.scroll_to("ambitious agenda")
    reader.drag("ambitious agenda")
    top = reader.view.mapToGlobal(reader.view.rect().topLeft())
    reader.key(Qt.Key.Key_2)
    QApplication.processEvents()
    assert reader.view.mapToGlobal(reader.view.rect().topLeft()) == top


def test_the_text_stays_where_it_is_when_the_last_hint_goes(reader):
    start = reader.view.text_map.positions(reader.span("ambitious agenda"))[0]
    strip(reader).dismiss("select", "tag")
    QApplication.processEvents()
    bar = reader.view.verticalScrollBar()
    bar.setValue(bar.maximum() // 2)
    before = reader.view.viewport().mapToGlobal(reader.point(start)).y()
    strip(reader).dismiss("why")
    QApplication.processEvents()
    assert abs(reader.view.viewport().mapToGlobal(reader.point(start)).y() - before) <= 1


@pytest.fixture(params=[1, 2])
def text_size(qapp, request):
    """Letters of the interface at 100% and 200%, for windows that are made from now on."""
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(font.pointSizeF() * request.param)
    qapp.setFont(large)
    yield request.param
    qapp.setFont(font)


@pytest.mark.parametrize("size", [(800, 600), (640, 440)])
def test_with_little_room_there_is_one_at_a_time(text_size, size, reader):
    reader.window.resize(*size)
    QApplication.processEvents()
    assert strip(reader).shown() == ["select"]
    first = strip(reader).bubbles[0]
    assert first.width() > strip(reader).width() - 40
    assert first.button.height() >= 24
    strip(reader).dismiss("select")
    assert strip(reader).shown() == (["tag", "why"] if text_size == 1 else ["tag"])


def test_a_lesson_with_other_tags_names_its_own_numbers(reader):
    hints = reader.window.hints
    assert "1 or 2" in hints._how_to_tag(2)
    assert "from 1 to 5" in hints._how_to_tag(5)


def test_a_new_student_begins_with_hints_and_keys_of_their_own(hand):
    last = Settings(theme="dark", hints=HINTS, keys={"undo": ("F12",)})
    preferences = hand.window._context.preferences
    found = preferences.of("nobody-yet", last)
    assert found == replace(last, hints=(), keys={})
