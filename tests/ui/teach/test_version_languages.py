"""Checklist, rules, versions and the preview in other languages."""

import re
from collections.abc import Callable, Iterator
from fractions import Fraction
from pathlib import Path

import pytest
from language_walk import Found, in_english, not_translated, note, note_dialogs
from made_up_class import collect_class
from pseudo_language import PseudoLanguage
from PySide6.QtWidgets import QApplication
from wordless_lesson import make_wordless_lesson

from annotator.app.teaching import InstructorSide
from annotator.app.translations import speak
from annotator.core.key import KeyNotes
from annotator.core.key_drafts import IGNORED
from annotator.core.span import Span
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.teach.publish_dialog import PublishDialog
from annotator.ui.teach.rescore_dialog import RescoreDialog
from annotator.ui.teach.rules_dialog import RulesDialog
from annotator.ui.teach.versions_dialog import VersionsDialog

OWN = re.compile(r"propaganda|\d{1,2} \w{3} \d{4}")
"""What the instructor wrote, and dates, which Qt says."""


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


def walk_versions(make_teacher: Callable, tmp_path: Path, side: InstructorSide) -> Found:
    """Go through checklist, rules, publishing, versions and the preview, with a class and odd passages."""
    found: Found = set()
    hand = make_teacher()
    window = hand.window
    hand.teach()
    window._dropped(str(make_wordless_lesson(tmp_path / "zz")))
    drafting = side.open().drafting
    lesson = drafting.lesson("zz")
    collect_class(SqliteWorkRepository(side._workspace), lesson, lesson.key, 6, "zzz")
    hand.act("versions")
    note_dialogs(window, found)
    hand.act("key_write")
    spoil(hand)
    hand.act("checklist")
    hand.idle()
    note(window, found)
    ask_rules(hand, found)
    publish(hand, found)
    note(window, found)
    hand.act("versions")
    dialog = hand.opened(VersionsDialog)
    note(dialog, found)
    dialog.force_button.click()
    preview = hand.opened(RescoreDialog)
    hand.qtbot.waitUntil(preview.force_button.isEnabled)
    preview.force_button.click()
    hand.opened(VersionsDialog).reject()
    note(window, found)
    hand.act("key_write")
    hand.settle()
    hand.act("versions")
    dialog = hand.opened(VersionsDialog)
    note(dialog, found)
    dialog.list.setCurrentIndex(dialog.list.cards.index(1))
    hand.idle()
    dialog.write_button.click()
    question = hand.question()
    note(question, found)
    question.reject()
    dialog.reject()
    return found


def spoil(hand) -> None:
    """Give the checklist something of every kind to say."""
    marking, act = hand.editor.marking, hand.editor.controller._act
    first, second, third, *_, last = hand.passages()
    tags = [tag.id for tag in hand.editor.lesson.tags]
    act(lambda: marking.write_reason(first.id, ""))
    act(lambda: marking.write_reason(second.id, "“zz” zz propaganda"))
    act(lambda: marking.write_notes(third.id, KeyNotes(accept=dict.fromkeys(tags, Fraction(1)))))
    act(lambda: marking.mark(Span(last.span.start - 400, last.span.end), tags[0]))
    act(lambda: marking.mark_also(first.span, IGNORED))
    for passage in hand.passages():
        if passage.tag == tags[2]:
            act(lambda passage=passage: marking.retag(passage.id, tags[1]))
    hand.idle()


def ask_rules(hand, found: Found) -> None:
    """Look at the rules, which cannot be worked out for a spoilt key; then again for a whole one."""
    hand.act("rules")
    hand.idle()
    note_dialogs(hand.window, found)
    region = next(each for each in hand.passages() if each.tag == IGNORED)
    hand.editor.controller._act(lambda: hand.editor.marking.delete(region.id))
    hand.act("rules")
    hand.idle()
    for dialog in hand.window.findChildren(RulesDialog):
        dialog.form.tolerance.setValue(2)
        note(dialog, found)
        dialog.accept()
    hand.settle()


def publish(hand, found: Found) -> None:
    """Publish with open points, then look at what the version would do."""
    hand.act("publish")
    hand.idle()
    question = hand.question()
    note(question, found)
    question.buttons()[0].click()
    dialog = hand.opened(PublishDialog)
    note(dialog, found)
    dialog.author.setText("z")
    dialog.preview_button.click()
    preview = hand.opened(RescoreDialog)
    hand.qtbot.waitUntil(lambda: preview.view is not None)
    hand.idle()
    note(preview, found)
    preview.view.table.setCurrentIndex(preview.view.model.index(1, 0))
    hand.idle()
    note(preview, found)
    preview.reject()


def test_versions_and_preview_are_given_to_the_translator(pseudo, make_teacher, tmp_path, side):
    found = walk_versions(make_teacher, tmp_path, side)
    assert not not_translated({(where, OWN.sub("", text)) for where, text in found})


def test_no_english_sentence_is_left_in_versions_and_preview(spanish, make_teacher, tmp_path, side):
    found = walk_versions(make_teacher, tmp_path, side)
    assert not in_english(found)
    assert any("estudiantes" in text for _, text in found)
