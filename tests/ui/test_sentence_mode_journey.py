"""A whole lesson sentence by sentence, by keys alone: from the start of the program to the report as PDF.

Every step is a key that is sent to whatever has the focus; nothing is clicked, and no method of the window
is called. What a screen reader is told on the way is looked at as well.
"""

import pytest
from pypdf import PdfReader
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication

from annotator.core.model import CONTEST, DIFFERENCE, SECOND
from annotator.ui import file_dialogs, notify

Key = Qt.Key
CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
NAME = "Mara Lindqvist"
REFUSAL = "President Joe Biden’s refusal to secure the southern border"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"


class Keyboard:
    """Presses keys and listens to what a screen reader is told."""

    def __init__(self, hand, said):
        self.hand = hand
        self._said = said

    def press(self, key, *modifiers, times=1):
        self._said.clear()
        for _ in range(times):
            self.hand.key(key, *modifiers)
            QApplication.processEvents()

    def type(self, text):
        self._said.clear()
        self.hand.type(text)

    @property
    def told(self):
        """The last sentence that was announced since the last key; empty if none was."""
        return self._said[-1] if self._said else ""

    @property
    def here(self):
        """What a screen reader says of the widget that has the focus: its current item, or its name."""
        interface = QAccessible.queryAccessibleInterface(self.hand.focused())
        inner = interface.focusChild()
        return (inner or interface).text(QAccessible.Text.Name)

    def back_in_the_window(self):
        # A window manager makes the window active again when a dialog closes; offscreen there is none.
        self.hand.window.activateWindow()
        self.hand.qtbot.waitUntil(self.hand.window.isActiveWindow)


@pytest.fixture
def keys(hand, monkeypatch, tmp_path):
    said = []
    event = notify.QAccessibleAnnouncementEvent

    def heard(widget, sentence):
        said.append(sentence)
        return event(widget, sentence)

    monkeypatch.setattr(notify, "QAccessibleAnnouncementEvent", heard)
    monkeypatch.setattr(file_dialogs, "_documents", lambda: str(tmp_path))
    return Keyboard(hand, said)


def test_a_whole_lesson_by_keys_alone_sentence_by_sentence(keys, tmp_path):
    come_in(keys)
    judge_words_inside_a_sentence(keys)
    tag_whole_sentences_and_name_a_source(keys)
    take_two_sentences_as_one_passage(keys)
    hand_in(keys)
    think_again(keys)
    say_what_differs(keys)
    contest_the_key(keys)
    see_what_the_score_means(keys)
    report = save_the_report(keys, tmp_path)

    text = " ".join(" ".join(page.extract_text() for page in report.pages).split())
    for told in (
        NAME,
        "Refusal says what he wants.",
        "Officials said it.",
        "How sure: Not sure",
        "Who says so: López Obrador",
        "Nobody is named.",
        "I took it for a source.",
        "A record can be looked up.",
    ):
        assert told in text, told


def come_in(keys):
    assert keys.here == "Who is working?"
    keys.type(NAME)
    keys.press(Key.Key_Return)
    assert keys.here.startswith("Mexico Lists Demands To Assist With Biden’s Border Crisis")
    keys.press(Key.Key_Return)
    assert keys.here.startswith("Article: Mexico Lists Demands")
    assert keys.told.startswith("Select words: ")
    keys.press(Key.Key_F4)
    assert keys.told == "Sentence 1 of 16. Mexico Lists Demands To Assist With Biden’s Border Crisis"


def judge_words_inside_a_sentence(keys):
    keys.press(Key.Key_Down)
    assert keys.told.startswith("Sentence 2 of 16. President Joe Biden’s refusal")
    keys.press(Key.Key_Right)
    assert keys.told == "President"
    keys.press(Key.Key_Right, SHIFT, times=8)
    assert keys.told == "border. 9 words selected"
    keys.press(Key.Key_2)
    assert keys.told == "Opinion: “President Joe Biden’s refusal to secure…”"
    assert keys.hand.quotes() == [("opinion", REFUSAL)]
    keys.press(Key.Key_F5)
    assert keys.told == "You are sure."
    keys.press(Key.Key_Return)
    assert keys.here == "Reason"
    keys.type("Refusal says what he wants.")
    keys.press(Key.Key_Return)
    assert keys.told.startswith("Saved ")
    assert keys.here.startswith("Article: ")
    [passage] = keys.hand.passages()
    assert (passage.reason, passage.sure) == ("Refusal says what he wants.", True)


def tag_whole_sentences_and_name_a_source(keys):
    keys.press(Key.Key_Down, times=2)
    assert keys.told.startswith(f"Sentence 4 of 16. {OFFICIALS}")
    keys.press(Key.Key_3)
    assert keys.told.startswith("Sourced fact: “Officials from both")
    keys.press(Key.Key_F6)
    assert keys.told == "You are not sure."
    keys.press(Key.Key_F2)
    assert keys.here == "Reason"
    keys.type("Officials said it.")
    keys.press(Key.Key_Tab)
    assert keys.here.startswith("Article: ")
    keys.press(Key.Key_Down, times=5)
    assert keys.told.startswith("Sentence 9 of 16. On Jan. 5, 2024, López Obrador said")
    keys.press(Key.Key_3)
    keys.press(Key.Key_Right, times=5)
    assert keys.told == "López"
    keys.press(Key.Key_Right, SHIFT)
    keys.press(Key.Key_F7)
    assert keys.told == "Who says so: “López Obrador”"
    sourced = keys.hand.passages()[-1]
    assert keys.hand.text[slice(*sourced.who)] == "López Obrador"


def take_two_sentences_as_one_passage(keys):
    keys.press(Key.Key_Down, times=8)
    assert keys.told.startswith("Sentence 16 of 16. Fentanyl")
    keys.press(Key.Key_Up, SHIFT)
    assert keys.told.startswith("Sentences 15 to 16 of 16 selected. Since Biden took office")
    keys.press(Key.Key_1)
    assert keys.hand.quotes()[-1][1].startswith("Since Biden took office")
    assert keys.hand.quotes()[-1][1].endswith("100,000 Americans")
    keys.press(Key.Key_Z, CTRL)
    assert keys.told.startswith("Removed: Claim: “Since Biden took office")
    keys.press(Key.Key_Y, CTRL)
    assert keys.told.startswith("Claim: “Since Biden took office")
    # Whoever goes to the list of passages comes back with Esc.
    keys.press(Key.Key_Tab)
    while not keys.here.startswith("Claim. "):
        keys.press(Key.Key_Tab)
    keys.press(Key.Key_Escape)
    assert keys.here.startswith("Article: ")


def hand_in(keys):
    keys.press(Key.Key_Return, CTRL)
    question = keys.hand.question()
    keys.hand.qtbot.waitUntil(question.isActiveWindow)
    assert "2 passages without a reason" in question.informativeText()
    assert keys.here == "Hand in"
    keys.press(Key.Key_Return)
    keys.hand.qtbot.waitUntil(lambda: keys.hand.window.review is not None)
    figures = "Found it: 4 of 15 (27%). Right tag: 3 of 4 (75%). Precision: 4 of 4 (100%). Score: 32 of 100"
    assert keys.told == figures
    keys.back_in_the_window()
    assert keys.here.startswith("1. Optional: nothing is lost by leaving it out. “Biden’s Border Crisis”")


def think_again(keys):
    keys.press(Key.Key_F9)
    assert "Think again." in keys.here
    assert "Somebody is said to have said this." in keys.here
    assert "Claim" not in keys.here.replace("(Claim: yes, and no.)", "")
    keys.press(Key.Key_1)
    assert keys.here == "1  Claim"
    keys.press(Key.Key_Tab)
    assert keys.here == "Why this tag, now?"
    keys.type("Nobody is named.")
    keys.press(Key.Key_Return)
    assert "Second answer: Claim. Nobody is named." in keys.here
    assert "Key: Claim." in keys.here
    assert said(keys, SECOND) == {"p0002": "Nobody is named."}


def say_what_differs(keys):
    keys.press(Key.Key_D, CTRL)
    assert keys.here == "What differs between your reason and the key’s?"
    keys.type("I took it for a source.")
    keys.press(Key.Key_Return)
    assert keys.told.startswith("Saved ")
    assert "What differs, in your words: I took it for a source." in keys.here
    assert said(keys, DIFFERENCE) == {"p0002": "I took it for a source."}


def contest_the_key(keys):
    keys.press(Key.Key_F8)
    first = keys.here
    keys.press(Key.Key_F8)
    second = keys.here
    assert first != second
    keys.press(Key.Key_F8, SHIFT)
    assert keys.here == first
    keys.press(Key.Key_D, CTRL, SHIFT)
    assert keys.here == "I disagree with the key, because"
    keys.type("A record can be looked up.")
    # Out of the field to the next difference: what was typed is kept, and the focus is on that card.
    keys.press(Key.Key_F8)
    assert keys.here == second
    assert said(keys, CONTEST) == {"": "A record can be looked up."}
    keys.press(Key.Key_Escape)
    assert keys.here == second


def see_what_the_score_means(keys):
    keys.press(Key.Key_I, CTRL)
    tables = []
    while "What other ways of marking give" not in tables:
        assert len(tables) < 9
        keys.press(Key.Key_Tab)
        tables.append(QAccessible.queryAccessibleInterface(keys.hand.focused()).text(QAccessible.Text.Name))
    assert tables[-3:] == ["The figures", "First and second answers", "What other ways of marking give"]
    keys.press(Key.Key_Escape)
    keys.back_in_the_window()
    keys.press(Key.Key_I, CTRL, SHIFT)
    table = keys.hand.focused()
    assert table.accessibleName() == "Shares and points of each outcome"
    keys.press(Key.Key_Down)
    assert table.currentIndex().row() == 1
    keys.press(Key.Key_Escape)
    keys.back_in_the_window()


def save_the_report(keys, folder):
    keys.press(Key.Key_S, CTRL)
    keys.hand.qtbot.waitUntil(lambda: QApplication.activeWindow() is not keys.hand.window)
    assert keys.here == "File name:"
    keys.press(Key.Key_Return)
    keys.hand.qtbot.waitUntil(lambda: "saved" in keys.told)
    [file] = folder.glob("*.pdf")
    assert keys.told == f"The report is saved: {file}"
    assert file.read_bytes().startswith(b"%PDF")
    return PdfReader(file)


def said(keys, kind):
    """What the student said of this kind, by the highlight."""
    return {each.own: each.text for each in keys.hand.window.review.responses if each.kind == kind}
