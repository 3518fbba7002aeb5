"""Notes everything that a window says, and finds in it what no translator saw and what is left in English."""

import re
from pathlib import Path

from pseudo_language import LEFT, RIGHT
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from texts import Text, texts_of
from texts_on_screen import texts_on_screen

from annotator.content.lesson_files import FolderLessonFiles

CHECKOUT = Path(__file__).parents[2]
SHIPPED = FolderLessonFiles().shipped()
NAMES = re.compile(
    r"Annotator|Python|SQLite|PySide6-Essentials|sqlite-utils|Markdown|click|filelock|jinja2|platformdirs|pyrage"
    r"|typst|charset-normalizer|lxml|mammoth|pdfminer\.six|trafilatura"
    r"|Literata|Atkinson Hyperlegible|Andika|OpenDyslexic|English|Español"
    r"|PSF|LGPL|BSD|Apache|MIT|OFL|SIL|Clause"
    r"|\b(Ctrl|Alt|Shift|Del|Return|Enter|Esc|Up|Down|Left|Right|Tab|F\d+|[A-Z])\b|\b[AP]M\b"
    + "".join(f"|{summary.id}" for summary in SHIPPED)
    + r"|\S*/\S*|\S+\.(sqlite|ini|lesson|sqlite-wal)\b"
)
"""What is called alike in every language."""

Found = set[tuple[str, str]]


def note(root: QWidget, found: Found) -> None:
    """Note everything that a window says now."""
    QApplication.processEvents()
    found.update(texts_on_screen(root))


def note_dialogs(window: QWidget, found: Found) -> None:
    """Note what the open dialogs say, and close them."""
    QApplication.processEvents()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            note(dialog, found)
            dialog.reject()
    QApplication.processEvents()


def not_translated(found: Found) -> Found:
    """What no translator saw, in a walk in the language that does not exist; a lesson's words are all z."""
    inner = re.compile(f"{LEFT}[^{LEFT}{RIGHT}]*{RIGHT}")
    left = set()
    for where, text in found:
        rest = text
        for summary in SHIPPED:
            rest = rest.replace(summary.title, "")
        while inner.search(rest):
            rest = inner.sub("", rest)
        rest = re.sub(r"\bz+(’z+)?\b", "", NAMES.sub("", rest))
        left |= {(where, line.strip()) for line in rest.splitlines() if any(map(str.isalpha, line))}
    return left


def in_english(found: Found) -> set[str]:
    """The program's English sentences that were said in a walk in another language."""
    said = {text for _, text in found}
    sentences = [text for text in texts_of(CHECKOUT) if _is_sentence(text)]
    return {text.source for text in sentences if any(_pattern_of(text.source).search(each) for each in said)}


def _pattern_of(source: str) -> re.Pattern[str]:
    """Finds an English text with anything in its fields."""
    parts = re.split(r"(\{\w+\}|%L?n)", re.sub(r"&(.)", r"\1", source))
    texts = [re.escape(part).replace(re.escape("(s)"), "s?") for part in parts]
    texts[1::2] = [".+"] * (len(parts) // 2)
    return re.compile("".join(texts))


def _is_sentence(text: Text) -> bool:
    """Long enough not to be found in Spanish by chance."""
    return len(re.sub(r"\{\w+\}", "", text.source).split()) >= 3
