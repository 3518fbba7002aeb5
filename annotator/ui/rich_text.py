"""Rich text that follows the direction of the layout; Qt's does not turn tables round."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QTextDocument

_ISOLATE, _POP = "\u2068", "\u2069"


def in_reading_order(cells: Sequence[str]) -> Sequence[str]:
    """The cells of a row from left to right, given in the order in which they are read."""
    return cells[::-1] if _mirrored() else cells


def row_of(*cells: str, width: str = "") -> str:
    """A row of a table.

    Args:
        cells: from the first to the last that is read.
        width: of each, as HTML has it; as wide as its text if empty.
    """
    how = f" width='{width}'" if width else ""
    return f"<tr>{''.join(in_reading_order([f'<td{how}>{cell}</td>' for cell in cells]))}</tr>"


def far_side() -> str:
    """The side at which a line ends, for ``align``."""
    return "left" if _mirrored() else "right"


def near_side() -> str:
    """The side at which a line begins, for ``align``."""
    return "right" if _mirrored() else "left"


def isolated(html: str) -> str:
    """A person's words or an article's, which may run in another direction than what is around them."""
    return f"{_ISOLATE}{html}{_POP}" if _mirrored() else html


def direct(document: QTextDocument) -> None:
    """Let a document run in the direction of the layout; before it is filled."""
    if _mirrored():
        option = document.defaultTextOption()
        option.setTextDirection(Qt.LayoutDirection.RightToLeft)
        document.setDefaultTextOption(option)


def _mirrored() -> bool:
    return QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
