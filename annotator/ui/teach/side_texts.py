"""What is said of the file that the instructor's side is kept in."""

from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.ui.rich_text import isolated
from annotator.ui.teach.context import SideFile

translate = QCoreApplication.translate


def one_account() -> str:
    """What the program cannot do, and what helps."""
    return translate(
        "side",
        "No program can keep people apart who use the same account of a computer: whoever uses this account "
        "can read the file of the instructor’s side, and with it every key, unless a pass phrase locks it.",
    )


def side_sheet(side: SideFile) -> str:
    """Where the instructor's side is kept and whether it is locked, as rich text."""
    title = translate("side", "The instructor’s side")
    file = translate("side", "Keys, drafts and collected work are kept in a file of their own:")
    texts = [_state(side)]
    if not side.has_phrase():
        texts.append(one_account())
        texts.append(translate("side", "A pass phrase is set at the desk: “Pass phrase” in the menu “Key”."))
    texts.append(translate("side", "“Back up now” asks which of the two files you want to copy."))
    place = f"<p>{escape(file)}<br><b>{isolated(escape(str(side.file())))}</b></p>"
    return f"<h3>{escape(title)}</h3>{place}" + "".join(f"<p>{escape(text)}</p>" for text in texts)


def _state(side: SideFile) -> str:
    if side.has_phrase():
        return translate(
            "side",
            "It is locked: without the pass phrase nobody can read it, and if that is forgotten nobody can "
            "help.",
        )
    if side.exists():
        return translate("side", "It is not locked.")
    return translate("side", "Nothing is there yet: Teach makes the file when it is opened first.")
