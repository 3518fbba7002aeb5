"""The instructor's side in other languages: nothing is left in English, nothing escapes the translator."""

import json
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
from annotator.content.tag_sets import TagSetFiles
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


def walk_on(make_teacher: Callable, tmp_path: Path) -> Found:
    """Go through tags, two keys and courses."""
    from annotator.ui.teach.agreement import Agreeing
    from annotator.ui.teach.courses_dialog import CoursesDialog
    from annotator.ui.teach.tag_set_dialog import TagSetDialog

    found: Found = set()
    hand = make_teacher()
    window = hand.window
    hand.teach()
    folder = make_wordless_lesson(tmp_path / "zz")
    window._dropped(str(folder))
    window.actions_table["lesson_tags"].trigger()
    dialog = window.findChild(TagSetDialog)
    note(dialog, found)
    dialog.list.remove.click()
    note(dialog, found)
    dialog.form.colour.list.setCurrentIndex(dialog.form.colour.list.count() - 1)
    for colour in ("#ffee00", "#8a8a00", "#5c5c00"):
        dialog.form.colour.own.setText(colour)
        dialog.form.colour.changed.emit(colour)
        note(dialog, found)
    dialog.list.add.click()
    note(dialog, found)
    dialog.keep_button.click()
    note(dialog, found)
    dialog.reject()
    note_dialogs(window, found)
    for each in window.findChildren(TagSetDialog):
        each.done(0)
    window.actions_table["compare_keys"].trigger()
    note(window, found)
    agreeing = window.findChild(Agreeing)
    key = json.loads((folder / "key.json").read_text(encoding="utf-8"))
    key["author"] = "z"
    key["passages"] = key["passages"][1:]
    key["passages"][0]["why"] = "zzz zz"
    (tmp_path / "z.json").write_text(json.dumps(key), encoding="utf-8")
    agreeing.take_in(str(tmp_path / "z.json"))
    note(window, found)
    for place in range(agreeing.page.side.list.count()):
        agreeing.page.side.choose(place)
        agreeing.page.side.digit(place % 4 + 1)
        note(window, found)
    agreeing.page.figures.figures_button.click()
    note_dialogs(window, found)
    window.actions_table["lessons"].trigger()
    note_dialogs(window, found)
    agreeing._choices.clear()
    window.actions_table["lessons"].trigger()
    window.actions_table["courses"].trigger()
    courses = window.findChild(CoursesDialog)
    note(courses, found)
    courses.make("zzz")
    note(courses, found)
    courses.sheet.lesson.setCurrentIndex(courses.sheet.lesson.count() - 1)
    courses.sheet.add_button.click()
    note(courses, found)
    courses.sheet.remove_button.click()
    note_dialogs(courses, found)
    courses.save(courses.sheet.course(), str(tmp_path / "z.course"))
    courses.reject()
    window.actions_table["lessons"].trigger()
    window.open_lesson(str(tmp_path / "z.course"))
    note(window, found)
    return found


def test_tags_two_keys_and_courses_are_given_to_the_translator(pseudo, make_teacher, tmp_path):
    left = not_translated(walk_on(make_teacher, tmp_path))
    shipped = [each.name for each in TagSetFiles().shipped()]
    # The shipped sets are in a language of their own, and a colour is written in none.
    known = [*shipped, "#"]
    assert not {(where, text) for where, text in left if not any(name in text for name in known)}


def test_no_english_is_left_of_tags_two_keys_and_courses(spanish, make_teacher, tmp_path):
    assert not in_english(walk_on(make_teacher, tmp_path))


def test_everything_on_the_screen_is_given_to_the_translator(pseudo, make_teacher, tmp_path):
    assert not not_translated(walk(make_teacher, tmp_path))


def test_no_english_sentence_is_left_in_spanish(spanish, make_teacher, tmp_path):
    found = walk(make_teacher, tmp_path)
    assert not in_english(found)
    assert any("¿" in text for _, text in found)
