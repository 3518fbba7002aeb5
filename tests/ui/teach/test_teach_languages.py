"""The instructor's side in other languages: nothing is left in English, nothing escapes the translator."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from language_walk import Found, in_english, not_translated, note, note_dialogs
from pseudo_language import PseudoLanguage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from wordless_lesson import make_wordless_lesson

from annotator.app.translations import speak
from annotator.app.trial import Trial
from annotator.core.note_fields import DISSENT, Note
from annotator.ui.teach.editor_panes import PASSAGES


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


def walk(make_teacher: Callable, tmp_path: Path) -> Found:
    """Go through the instructor's side with a lesson that has no words."""
    found: Found = set()
    hand = make_teacher()
    window = hand.window
    note(window, found)
    hand.teach()
    note(window, found)
    window._dropped(str(make_wordless_lesson(tmp_path / "zz")))
    note(window, found)
    for name in ("export", "pass_phrase", "backup", "data"):
        window.actions_table[name].trigger()
        note_dialogs(window, found)
    window.actions_table["key_write"].trigger()
    note(window, found)
    window.actions_table["try_out"].trigger()
    trial = window.findChildren(Trial)[-1]
    note(trial.window, found)
    trial.end()
    for passage in hand.passages()[:3]:
        hand.editor.jump(passage.id)
        note(window, found)
    hand.editor.page.write_note(Note(DISSENT, hand.editor.lesson.tags[2].id))
    hand.type("z")
    note(window, found)
    hand.key(Qt.Key.Key_Escape)
    hand.key(Qt.Key.Key_0)
    note(window, found)
    hand.form.sources_button.click()
    note_dialogs(window, found)
    window.resize(800, 600)
    hand.editor.page.panes.tabs.setCurrentIndex(PASSAGES)
    note(window, found)
    window.actions_table["lessons"].trigger()
    note(window, found)
    window.actions_table["key_new"].trigger()
    note_dialogs(window, found)
    window.actions_table["key_write"].trigger()
    window.actions_table["publish"].trigger()
    note_dialogs(window, found)
    window.actions_table["publish"].trigger()
    from annotator.ui.teach.publish_dialog import PublishDialog

    for dialog in window.findChildren(PublishDialog):
        if dialog.isVisible():
            dialog.author.setText("z")
            dialog.accept()
    note(window, found)
    return found


def test_everything_on_the_screen_is_given_to_the_translator(pseudo, make_teacher, tmp_path):
    assert not not_translated(walk(make_teacher, tmp_path))


def test_no_english_sentence_is_left_in_spanish(spanish, make_teacher, tmp_path):
    found = walk(make_teacher, tmp_path)
    assert not in_english(found)
    assert any("¿" in text for _, text in found)
