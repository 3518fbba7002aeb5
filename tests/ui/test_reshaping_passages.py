"""Edges by mouse, joining, splitting, whole sentences, source words, sureness, the next bare paragraph."""

import pytest
from PySide6.QtCore import Qt

from annotator.ui.reader.marks import OWN, WHO

CTRL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton


def drag_edge(reader, edge: int, to: str):
    """Drag the knob of the chosen passage's start (0) or end (1) to a word."""
    grip = reader.window.controller._grip
    knob = grip._edges[edge].center()
    goal = reader.point(reader.view.text_map.positions(reader.span(to))[0] + 1)
    viewport = reader.view.viewport()
    reader.qtbot.mousePress(viewport, LEFT, pos=knob)
    reader.qtbot.mouseMove(viewport, (knob + goal) / 2)
    reader.qtbot.mouseMove(viewport, goal)
    reader.qtbot.mouseRelease(viewport, LEFT, pos=goal)


def test_an_edge_is_dragged_by_words_in_one_undo_step(reader):
    reader.mark("refusal to secure", 2)
    drag_edge(reader, 1, "southern")
    assert reader.quotes() == [("opinion", "refusal to secure the southern")]
    drag_edge(reader, 0, "Joe")
    assert reader.quotes() == [("opinion", "Joe Biden’s refusal to secure the southern")]
    reader.act("undo")
    reader.act("undo")
    assert reader.quotes() == [("opinion", "refusal to secure")]


def test_an_edge_does_not_pass_the_other_one(reader):
    reader.mark("refusal to secure", 2)
    drag_edge(reader, 1, "President")
    assert reader.quotes() == [("opinion", "refusal to secure")]


def test_a_press_on_the_words_of_a_highlight_begins_a_selection(reader):
    reader.mark("refusal to secure", 2)
    reader.drag("refusal to")
    assert reader.view.selection() == reader.span("refusal to")


def test_a_passage_grows_to_its_sentence(reader):
    reader.mark("skyrocketed", 1)
    reader.key(Qt.Key.Key_E, CTRL)
    assert reader.quotes() == [
        ("claim", "Under Biden’s watch, illegal immigration has skyrocketed repeatedly")
    ]


def test_two_passages_are_joined_and_one_is_split(reader):
    reader.mark("illegal immigration", 1)
    reader.mark("skyrocketed repeatedly", 1)
    reader.click("illegal immigration")
    reader.key(Qt.Key.Key_J, CTRL)
    assert reader.quotes() == [("claim", "illegal immigration has skyrocketed repeatedly")]
    reader.act("undo")
    assert len(reader.passages()) == 2
    reader.act("redo")
    reader.click("skyrocketed")
    reader.key(Qt.Key.Key_K, CTRL)
    assert [quote for _, quote in reader.quotes()] == [
        "illegal immigration has",
        "skyrocketed repeatedly",
    ]
    reader.act("undo")
    assert len(reader.passages()) == 1


def test_nothing_to_join_with_is_said(reader):
    reader.mark("illegal immigration", 1)
    reader.key(Qt.Key.Key_J, CTRL)
    assert "no later passage" in reader.window.notices.text


def test_who_says_so_is_drawn_apart_and_taken_back_by_the_same_key(reader):
    reader.mark("the U.S. Customs and Border Protection (CBP) reported that", 3)
    reader.drag("Customs and Border Protection")
    reader.key(Qt.Key.Key_F7)
    assert reader.text[slice(*reader.passages()[0].who)] == "Customs and Border Protection"
    layers = {mark.layer for mark in reader.view.marks_over(reader.passages()[0].who)}
    assert layers == {OWN, WHO}
    model = reader.window.reader.panel.model
    assert "Customs and Border Protection" in model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)
    reader.act("undo")
    assert reader.passages()[0].who is None
    assert {mark.layer for mark in reader.view.marks_over(reader.passages()[0].span)} == {OWN}


def test_source_words_may_stand_outside_the_passage(reader):
    reader.mark("has a very ambitious agenda", 3)
    reader.drag("NBC News")
    reader.key(Qt.Key.Key_F7)
    assert reader.text[slice(*reader.passages()[0].who)] == "NBC News"


def test_source_words_without_a_passage_ask_for_one(reader):
    reader.drag("NBC News")
    reader.key(Qt.Key.Key_F7)
    assert "Choose a passage first" in reader.window.notices.text


def test_sureness_has_two_steps_and_can_be_taken_back(reader):
    reader.mark("amnesty", 1)
    reader.key(Qt.Key.Key_F5)
    assert reader.passages()[0].sure is True
    assert reader.window.actions_table["sure"].isChecked()
    reader.key(Qt.Key.Key_F6)
    assert reader.passages()[0].sure is False
    assert not reader.window.actions_table["sure"].isChecked()
    reader.key(Qt.Key.Key_F6)
    assert reader.passages()[0].sure is None


@pytest.mark.parametrize("marked", [True, False])
def test_the_next_paragraph_without_a_highlight(reader, marked):
    if marked:
        reader.mark("gravity of the situation", 2)
    reader.key(Qt.Key.Key_Home, CTRL)
    reader.key(Qt.Key.Key_U, CTRL)
    expected = "Officials from both" if marked else "President Joe"
    assert reader.view.caret() == reader.span(expected).start
