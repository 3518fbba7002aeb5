"""The direction of an article: that of its language, whatever that of the interface."""

import re

from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QTextBlockFormat, QTextCursor, QTextDocument

from annotator.core.language_tags import UNKNOWN

_RIGHT_TO_LEFT = re.compile(
    "[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_LEFT_TO_RIGHT = re.compile(
    "[^\\W\\d_\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)


def set_direction(document: QTextDocument, language: str) -> None:
    """Let an article run in the direction of its language.

    A paragraph that is all in the other kind of script keeps its own, such as a quotation. Without this
    a paragraph would turn round because of its first word, and one without letters with the interface.

    Args:
        document: filled with the article.
        language: BCP 47; empty or unknown lets each paragraph's first letter decide.
    """
    if not language or language == UNKNOWN:
        return
    direction = QLocale(language).textDirection()
    option = document.defaultTextOption()
    option.setTextDirection(direction)
    document.setDefaultTextOption(option)
    own, other = _LEFT_TO_RIGHT, _RIGHT_TO_LEFT
    turned = Qt.LayoutDirection.RightToLeft
    if direction == turned:
        own, other, turned = other, own, Qt.LayoutDirection.LeftToRight
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    look = QTextBlockFormat()
    look.setLayoutDirection(turned)
    block = document.begin()
    while block.isValid():
        if other.search(block.text()) and not own.search(block.text()):
            cursor.setPosition(block.position())
            cursor.mergeBlockFormat(look)
        block = block.next()
    cursor.endEditBlock()
