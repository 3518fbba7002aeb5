"""Find: every place, in any case, through soft hyphens and odd spaces; Esc goes back to the words."""

import pytest
from PySide6.QtCore import Qt

from annotator.ui.reader.find_bar import find

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.mark.parametrize(
    ("text", "wanted", "places"),
    [
        ("Prices rose. prices fell.", "PRICES", [(0, 6), (13, 19)]),
        ("sta\u00adtis\u00adtics", "statistics", [(0, 12)]),
        ("ten\u00a0years, ten  years", "ten years", [(0, 9), (11, 21)]),
        ("a+b (c)", "+b (", [(1, 5)]),
        ("Biden’s “border”", 'biden\'s "border"', [(0, 16)]),
        ("2019–2023", "2019-2023", [(0, 9)]),
        ("México y Mexico", "mexico", [(0, 6), (9, 15)]),
        ("México y Mexico", "méxico", [(0, 6)]),
        ("Me\u0301xico", "méxico", [(0, 7)]),
        ("Me\u0301xico", "mexico", [(0, 7)]),
        ("mañana [sic]", "manana [", [(0, 8)]),
        ("🦊 fox 🦊", "🦊", [(0, 1), (6, 7)]),
        ("nothing", "   ", []),
        ("nothing", "some", []),
    ],
)
def test_where_words_stand(text, wanted, places):
    assert find(text, wanted) == places


def test_typing_goes_to_the_first_place_and_enter_to_the_next(reader):
    reader.key(Qt.Key.Key_F, CTRL)
    reader.type("fentanyl")
    assert reader.view.selection() == reader.span("Fentanyl")
    reader.focused().selectAll()
    reader.type("southern border")
    bar = reader.window.reader.find_bar
    first = reader.view.selection()
    reader.key(Qt.Key.Key_Return)
    assert reader.view.selection().start != first.start
    reader.key(Qt.Key.Key_Return, SHIFT)
    assert reader.view.selection() == first
    assert "of 6" in bar._count.text()
    reader.key(Qt.Key.Key_Escape)
    assert not bar.isVisible()
    reader.key(Qt.Key.Key_1)
    assert reader.quotes() == [("claim", "southern border")]


def test_what_is_not_there_is_said_and_moves_nothing(reader):
    caret = reader.view.caret()
    reader.key(Qt.Key.Key_F, CTRL)
    reader.focused().setText("zebra")
    assert reader.window.reader.find_bar._count.text() == "not found"
    assert reader.view.caret() == caret
    reader.key(Qt.Key.Key_Return)


def test_digits_in_the_field_are_letters(reader):
    reader.key(Qt.Key.Key_F, CTRL)
    reader.type("2024")
    assert reader.passages() == []
    assert reader.view.selection() == reader.span("2024")


def test_its_signs_grow_with_the_text_and_the_clear_sign_is_there_when_needed(reader):
    reader.key(Qt.Key.Key_F, CTRL)
    bar = reader.window.reader.find_bar
    clear = bar.field.clear_button
    assert not clear.isVisible()
    reader.type("border")
    assert clear.isVisible()
    assert min(clear.width(), clear.height()) >= 24
    reader.qtbot.mouseClick(clear, Qt.MouseButton.LeftButton)
    assert bar.field.text() == ""
    assert bar._next.iconSize().height() >= reader.window.fontMetrics().height()
