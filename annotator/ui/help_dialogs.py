"""The sheets behind Help, and those on keys and tags."""

from html import escape

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from annotator.core.model import Lesson
from annotator.ui.actions import ACTIONS, MENUS, Actions, translated
from annotator.ui.reader.passage_panel import guide
from annotator.ui.rich_text import direct, isolated, row_of
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.shortcut_keys import native

translate = QCoreApplication.translate


class Sheet(QDialog):
    """A page of text that can be read, scrolled and closed by key."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        # A path shall be copied without a mouse, too.
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.document().setDocumentMargin(14)
        direct(self.text.document())
        self.text.setHtml(html)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(self.buttons)
        fit_to_screen(self, 70, 30)


def keys_sheet(actions: Actions) -> str:
    """Every key of the program as it is now, by menu, and what mouse and keys do in the article."""
    parts = []
    for menu, title in MENUS:
        rows = [
            (translated(spec.text).replace("&", "").rstrip("…"), native(actions.keys[spec.id]))
            for spec in ACTIONS
            if spec.menu == menu and actions.keys[spec.id]
        ]
        parts.append(_table(translated(title).replace("&", ""), rows))
    parts.insert(0, _table(translate("help", "In the article"), _gestures()))
    change = translate("help", "“Change keys” gives an action another key, for you alone.")
    parts.append(f"<p>{escape(change)}</p>")
    return "".join(parts)


def _table(title: str, rows: list[tuple[str, str]]) -> str:
    cells = "".join(
        row_of(f"{escape(what)}&nbsp;&nbsp;", f"<b>{isolated(escape(how))}</b>") for what, how in rows
    )
    return f"<h3>{escape(title)}</h3><table cellpadding='3'>{cells}</table>" if rows else ""


def _gestures() -> list[tuple[str, str]]:
    return [
        (
            translate("help", "Select by letters or words"),
            translate("help", "Shift + arrows, Ctrl + Shift + arrows"),
        ),
        (
            translate("help", "Select a word, a sentence"),
            translate("help", "double click, triple click; drag for more"),
        ),
        (translate("help", "Give the selection a tag, or change it"), "1, 2, 3 …"),
        (
            translate("help", "Write the reason"),
            translate("help", "Enter; Enter again keeps it, Shift + Enter begins a line"),
        ),
        (translate("help", "Let go of the selection"), "Esc"),
        (translate("help", "To the passages and back"), translate("help", "Tab, Shift + Tab")),
        (translate("help", "Larger or smaller text"), translate("help", "Ctrl + wheel")),
        (
            translate("help", "Sentence by sentence: sentences, words inside them"),
            translate("help", "Up and Down, Left and Right; Shift extends"),
        ),
    ]


def tags_sheet(lesson: Lesson) -> str:
    """What to do in a lesson and what its tags mean."""
    how = translate("help", "Select words in the article, then press a number:")
    return guide(lesson.instructions, lesson.tags, how)
