"""The sheets behind Help: keys, tags, about."""

from html import escape
from pathlib import Path

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from annotator import __version__
from annotator.core.model import Lesson
from annotator.ui.actions import ACTIONS, MENUS, translated
from annotator.ui.reader.passage_panel import guide


class Sheet(QDialog):
    """A page of text that can be read, scrolled and closed by key."""

    def __init__(self, title: str, html: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.text = QTextBrowser()
        self.text.setAccessibleName(title)
        self.text.setHtml(html)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(buttons)
        self.resize(620, 560)


def keys_sheet() -> str:
    """Every key of the program, by menu."""
    parts = []
    for menu, title in MENUS:
        rows = [
            f"<tr><td>{escape(_plain(spec.text))}&nbsp;&nbsp;</td><td><b>{escape(_keys(spec.keys))}</b></td></tr>"
            for spec in ACTIONS
            if spec.menu == menu and spec.keys
        ]
        parts.append(f"<h3>{escape(_plain(title))}</h3><table cellpadding='3'>{''.join(rows)}</table>")
    gestures = "".join(
        f"<tr><td>{escape(what)}&nbsp;&nbsp;</td><td><b>{escape(how)}</b></td></tr>"
        for what, how in _gestures()
    )
    parts.append(f"<h3>{escape(_tr('In the article'))}</h3><table cellpadding='3'>{gestures}</table>")
    return "".join(parts)


def _gestures() -> list[tuple[str, str]]:
    return [
        (_tr("Select by letters or words"), _tr("Shift + arrows, Ctrl + Shift + arrows")),
        (_tr("Select a word, a sentence"), _tr("double click, triple click; drag for more")),
        (_tr("Give the selection a tag, or change it"), "1, 2, 3 …"),
        (_tr("Write the reason"), _tr("Enter; Enter again keeps it, Shift + Enter begins a line")),
        (_tr("Let go of the selection"), "Esc"),
        (_tr("To the passages and back"), "Tab, Shift + Tab"),
        (_tr("Larger or smaller text"), _tr("Ctrl + wheel")),
    ]


def tags_sheet(lesson: Lesson) -> str:
    """What to do in a lesson and what its tags mean."""
    return guide(lesson, _tr("Select words in the article, then press a number:"))


def about_sheet(workspace: Path) -> str:
    """Version, licence and where the work is kept."""
    lines = [
        f"<h3>Annotator {escape(__version__)}</h3>",
        _tr("Learn to read the news closely: claim, opinion or sourced fact?"),
        _tr("It takes no side. It teaches what kind of statement a passage is and how it could be checked."),
        _tr("Free software under the MIT licence. The typefaces Literata and Atkinson Hyperlegible stand ")
        + _tr("under the SIL Open Font Licence."),
        _tr("Your work is kept in this file, on this computer alone:")
        + f"<br><b>{escape(str(workspace))}</b>",
    ]
    return "".join(f"<p>{line}</p>" for line in lines)


def _plain(text: str) -> str:
    return translated(text).replace("&", "")


def _keys(keys: tuple[str, ...]) -> str:
    return ", ".join(QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText) for key in keys)


def _tr(text: str) -> str:
    return QCoreApplication.translate("help", text)
