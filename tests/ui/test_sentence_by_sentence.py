"""Sentence mode: arrows move, Shift extends, digits tag, and a screen reader hears where it is."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible

from annotator.ui.reader import controller, sentence_keys

SHIFT = Qt.KeyboardModifier.ShiftModifier
FIRST = "Mexico Lists Demands To Assist With Biden’s Border Crisis"
SECOND = (
    "President Joe Biden’s refusal to secure the southern border has allowed millions of illegal immigrants "
    "to pour across the border"
)


@pytest.fixture
def spoken(monkeypatch):
    said: list[str] = []
    monkeypatch.setattr(sentence_keys, "announce", lambda _widget, sentence: said.append(sentence))
    return said


@pytest.fixture
def sentences(reader, spoken):
    reader.key(Qt.Key.Key_F4)
    return reader


def test_down_and_up_go_from_sentence_to_sentence(sentences, spoken):
    assert sentences.view.selection() == sentences.span(FIRST)
    sentences.key(Qt.Key.Key_Down)
    assert sentences.view.selection() == sentences.span(SECOND)
    assert spoken[-1].startswith("Sentence 2 of 16. President Joe Biden’s refusal")
    assert sentences.window.statusBar().currentMessage() == "Sentence 2 of 16"
    sentences.key(Qt.Key.Key_Up)
    sentences.key(Qt.Key.Key_Up)
    assert sentences.view.selection() == sentences.span(FIRST)


def test_a_digit_tags_the_sentence_and_its_tags_are_spoken(sentences, spoken):
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_1)
    assert sentences.quotes() == [("claim", SECOND)]
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_Up)
    assert spoken[-1].startswith("Sentence 2 of 16.")
    assert spoken[-1].endswith("Claim")
    sentences.key(Qt.Key.Key_2)
    assert sentences.quotes() == [("opinion", SECOND)]


def test_shift_extends_over_more_sentences(sentences):
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_Down, SHIFT)
    sentences.key(Qt.Key.Key_3)
    [(tag, quote)] = sentences.quotes()
    assert tag == "sourced-fact"
    assert quote.startswith("President Joe Biden’s")
    assert quote.endswith("in exchange for its assistance")


def test_right_and_left_go_by_words_inside_the_sentence(sentences, spoken):
    sentences.key(Qt.Key.Key_Down)
    for _ in range(4):
        sentences.key(Qt.Key.Key_Right)
    assert spoken[-1] == "refusal"
    sentences.key(Qt.Key.Key_Right, SHIFT)
    sentences.key(Qt.Key.Key_Right, SHIFT)
    sentences.key(Qt.Key.Key_2)
    assert sentences.quotes() == [("opinion", "refusal to secure")]
    sentences.key(Qt.Key.Key_Down)
    assert sentences.view.selection().start > sentences.span(SECOND).end


def test_the_last_sentence_can_be_reached_and_not_passed(sentences):
    for _ in range(30):
        sentences.key(Qt.Key.Key_Down)
    assert sentences.view.selection() is not None
    assert sentences.text[sentences.view.selection().end - 9 : sentences.view.selection().end] == "Americans"


def test_a_click_elsewhere_is_followed(sentences):
    sentences.click("Among Mexico’s please")
    sentences.key(Qt.Key.Key_Down)
    assert sentences.text[sentences.view.selection().start :].startswith("Among Mexico’s please")


def test_the_mode_is_remembered_and_arrows_are_free_without_it(sentences):
    sentences.act("lessons")
    sentences.open()
    assert sentences.window.actions_table["sentences"].isChecked()
    sentences.key(Qt.Key.Key_F4)
    sentences.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    sentences.key(Qt.Key.Key_Right)
    assert sentences.view.caret() == 1
    assert QAccessible.queryAccessibleInterface(sentences.view) is not None


def test_the_articles_description_carries_the_passages(reader):
    reader.mark("amnesty", 1)
    reader.mark("refusal to secure", 2)
    told = QAccessible.queryAccessibleInterface(reader.view).text(QAccessible.Text.Description)
    assert "2 passages" in told
    assert "Claim: “amnesty”" in told
    assert "Opinion: “refusal to secure”" in told
    reader.act("undo")
    told = QAccessible.queryAccessibleInterface(reader.view).text(QAccessible.Text.Description)
    assert "refusal" not in told


def test_a_caret_that_enters_a_passage_is_told_its_tag(reader, monkeypatch):
    said = []
    monkeypatch.setattr(controller, "announce", lambda _widget, sentence: said.append(sentence))
    reader.mark("Lists Demands", 1)
    reader.key(Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    said.clear()
    reader.key(Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    assert said == ["Claim: “Lists Demands”"]


def test_shift_extends_upwards_too_and_less_again(sentences, spoken):
    for _ in range(4):
        sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_Up, SHIFT)
    sentences.key(Qt.Key.Key_Up, SHIFT)
    assert spoken[-1].startswith("Sentences 3 to 5 of 16 selected. Considering the gravity")
    sentences.key(Qt.Key.Key_Down, SHIFT)
    assert spoken[-1].startswith("Sentences 4 to 5 of 16 selected. Officials")
    sentences.key(Qt.Key.Key_Up)
    assert spoken[-1].startswith("Sentence 3 of 16. Considering the gravity")


def test_shift_extends_by_words_to_the_left_too(sentences, spoken):
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_Left)
    sentences.key(Qt.Key.Key_Left, SHIFT)
    assert spoken[-1] == "the. 2 words selected"
    assert sentences.text[slice(*sentences.view.selection())] == "the border"
    sentences.key(Qt.Key.Key_Right, SHIFT)
    assert spoken[-1] == "border"


@pytest.mark.parametrize("way_out", [Qt.Key.Key_Return, Qt.Key.Key_Escape, Qt.Key.Key_Tab])
def test_whoever_writes_a_reason_from_the_article_goes_on_there(sentences, way_out):
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_1)
    sentences.key(Qt.Key.Key_Return)
    sentences.type("So it says.")
    sentences.key(way_out)
    assert sentences.focused() is sentences.view
    assert sentences.passages()[0].reason == "So it says."


def test_whoever_writes_a_reason_in_the_list_stays_there(sentences):
    sentences.key(Qt.Key.Key_Down)
    sentences.key(Qt.Key.Key_1)
    passages = sentences.window.reader.panel.list
    passages.setFocus()
    sentences.key(Qt.Key.Key_Return)
    sentences.type("So it says.")
    sentences.key(Qt.Key.Key_Return)
    assert sentences.focused() is passages
    sentences.key(Qt.Key.Key_Escape)
    assert sentences.focused() is sentences.view
