"""The interface in other languages: nothing is left in English, nothing escapes the translator."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from language_walk import Found, in_english, not_translated, note, note_dialogs
from pseudo_language import PseudoLanguage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from wordless_lesson import make_wordless_lesson

from annotator.app.translations import speak

STUDENT = "zzzz"
SKIPPED = {"quit", "open", "report", "backup", "preview"}
"""Actions that end the walk, ask the system for a file, or take long."""


@pytest.fixture
def spanish(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "es")
    yield
    speak(qapp, "en")


@pytest.fixture
def pseudo(qapp: QApplication) -> Iterator[None]:
    language = PseudoLanguage(qapp)
    yield
    language.stop()


def walk(make_window: Callable, tmp_path: Path) -> Found:
    """Go through the program with a lesson that has no words, and note everything that is said."""
    found: Found = set()
    hand = make_window()
    window = hand.window
    note(window, found)
    window.open_lesson("zz")
    note(window, found)
    hand.open(make_wordless_lesson(tmp_path / "zz"), STUDENT)
    note(window, found)
    window.open_lesson("zzzzz")  # there is no such lesson
    note(window, found)
    look_at_sheets(window, found)
    view = hand.view
    start = view.text_map.article.words[4].start
    for words in (3, 5):
        view.select(type(view.text_map.article.words[0])(start, view.text_map.article.words[4 + words].end))
        hand.qtbot.keyClick(view, Qt.Key.Key_1 + (words > 3))
        note(window, found)
    window.reader.panel.delegate.drafts[hand.passages()[0].id] = "z"
    note(window, found)
    window.reader.panel.delegate.drafts.clear()
    window.reader.say_typing()
    note(window, found)
    window.reader.say_unsaved()
    note(window, found)
    window.actions_table["hand_in"].trigger()
    note_dialogs(window, found)
    window.hand_in()
    note(window, found)
    look_at_sheets(window, found)
    for button in window.review_page.summary.findChildren(QWidget):
        if hasattr(button, "click") and button.isVisible():
            button.click()
            note_dialogs(window, found)
    window.show_library()
    note(window, found)
    return found


def look_at_sheets(window: QWidget, found: Found) -> None:
    for action in list(window.actions_table):
        if action.isEnabled() and action.objectName() not in {*SKIPPED, "hand_in", "lessons", "again"}:
            action.trigger()
            QApplication.processEvents()
            note(window, found)
            note_dialogs(window, found)


def test_everything_on_the_screen_is_given_to_the_translator(pseudo, make_window, tmp_path):
    assert not not_translated(walk(make_window, tmp_path))


def test_no_english_sentence_is_left_in_spanish(spanish, make_window, tmp_path):
    found = walk(make_window, tmp_path)
    assert not in_english(found)
    assert any("¿" in text for _, text in found)
