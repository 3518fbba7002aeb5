"""The interface in other languages: nothing is left in English, nothing escapes the translator."""

import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from pseudo_language import LEFT, RIGHT, PseudoLanguage
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from texts import Text, texts_of
from texts_on_screen import texts_on_screen
from wordless_lesson import make_wordless_lesson

from annotator.app.translations import speak
from annotator.content.lesson_files import FolderLessonFiles

CHECKOUT = Path(__file__).parents[2]
STUDENT = "zzzz"
SKIPPED = {"quit", "open", "report", "backup", "preview"}
"""Actions that end the walk, ask the system for a file, or take long."""
SHIPPED = FolderLessonFiles().shipped()
NAMES = re.compile(
    r"Annotator|Python|SQLite|PySide6-Essentials|sqlite-utils|Markdown|click|filelock|jinja2|platformdirs"
    r"|typst|charset-normalizer|lxml|mammoth|pdfminer\.six|trafilatura"
    r"|Literata|Atkinson Hyperlegible|Andika|OpenDyslexic|English|Español"
    r"|PSF|LGPL|BSD|Apache|MIT|OFL|SIL|Clause"
    r"|\b(Ctrl|Alt|Shift|Del|Return|Enter|Esc|Up|Down|Left|Right|Tab|F\d+|[A-Z])\b|\b[AP]M\b"
    + "".join(f"|{summary.id}" for summary in SHIPPED)
    + r"|\S*/\S*|\S+\.(sqlite|ini|lesson|sqlite-wal)\b"
)
"""What is called alike in every language."""


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


Found = set[tuple[str, str]]


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


def note_dialogs(window: QWidget, found: Found) -> None:
    QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            note(dialog, found)
            dialog.reject()
    QApplication.processEvents()


def note(root: QWidget, found: Found) -> None:
    QApplication.processEvents()
    found.update(texts_on_screen(root))


def test_everything_on_the_screen_is_given_to_the_translator(pseudo, make_window, tmp_path):
    inner = re.compile(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}")
    left = set()
    for where, text in walk(make_window, tmp_path):
        rest = text
        for summary in SHIPPED:
            rest = rest.replace(summary.title, "")
        while inner.search(rest):
            rest = inner.sub("", rest)
        rest = re.sub(r"\bz+(’z+)?\b", "", NAMES.sub("", rest))
        left |= {(where, line.strip()) for line in rest.splitlines() if any(map(str.isalpha, line))}
    assert not left


def pattern_of(source: str) -> re.Pattern[str]:
    """Finds an English text with anything in its fields."""
    parts = re.split(r"(\{\w+\}|%L?n)", re.sub(r"&(.)", r"\1", source))
    texts = [re.escape(part).replace(re.escape("(s)"), "s?") for part in parts]
    texts[1::2] = [".+"] * (len(parts) // 2)
    return re.compile("".join(texts))


def test_no_english_sentence_is_left_in_spanish(spanish, make_window, tmp_path):
    said = {text for _, text in walk(make_window, tmp_path)}
    sentences = [text for text in texts_of(CHECKOUT) if is_sentence(text)]
    english = {
        text.source for text in sentences if any(pattern_of(text.source).search(each) for each in said)
    }
    assert not english
    assert any("¿" in each for each in said)


def is_sentence(text: Text) -> bool:
    """Long enough not to be found in Spanish by chance."""
    return len(re.sub(r"\{\w+\}", "", text.source).split()) >= 3
