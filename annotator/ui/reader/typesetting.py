"""Puts an article into a document: its characters as they are, its forms, and the distance of its lines."""

import unicodedata
from collections.abc import Iterator

from PySide6.QtGui import QFont, QTextBlockFormat, QTextCharFormat, QTextCursor, QTextDocument, QTextFormat

from annotator.core.model import Article
from annotator.core.span import Span
from annotator.ui.reader.letters import letters_of
from annotator.ui.reader.text_map import TextMap

_SMALLEST_LETTERS = -2
_LONG = 4_000
"""UTF-16 units of a paragraph from which drawing a line of it takes noticeably long."""
_SMALLER_LETTERS = -1
_HEADINGS = {"heading1": 1, "heading2": 1, "heading3": 0}
_SMALLER = frozenset({"caption", "byline", "note"})

_LEANING = {"emphasis", "image"}
_WITH_ITALICS = ("LATIN", "GREEK", "CYRILLIC", "ARMENIAN", "GEORGIAN")


def insert_article(
    document: QTextDocument, article: Article, text_map: TextMap, line: QTextBlockFormat
) -> None:
    """Fill an empty document.

    Args:
        document: what is filled.
        article: its text and forms.
        text_map: finds the forms' positions.
        line: of every line that is not empty.
    """
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.setBlockFormat(line)
    cursor.insertText(article.text)
    # By smaller letters: a line lower than its letters would take the clicks of the line below it.
    narrow = QTextCharFormat()
    narrow.setProperty(QTextFormat.Property.FontSizeAdjustment, _SMALLEST_LETTERS)
    for position in _empty_lines(document):
        cursor.setPosition(position)
        cursor.setBlockFormat(QTextBlockFormat())
        cursor.setBlockCharFormat(narrow)
    _format_runs(cursor, article, text_map)
    cursor.endEditBlock()
    _remember_long_lines(document)


def set_lines(document: QTextDocument, line: QTextBlockFormat) -> None:
    """Set the lines at another distance; empty ones stay narrow."""
    cursor = QTextCursor(document)
    cursor.beginEditBlock()
    cursor.select(QTextCursor.SelectionType.Document)
    cursor.mergeBlockFormat(line)
    for position in _empty_lines(document):
        cursor.setPosition(position)
        cursor.setBlockFormat(QTextBlockFormat())
    cursor.endEditBlock()


def line_format(family: str, distance: float) -> QTextBlockFormat:
    """A distance of lines, whatever a typeface adds by itself.

    Args:
        family: of the letters.
        distance: in percent of the size of Literata's letters.
    """
    letters = letters_of(family)
    block = QTextBlockFormat()
    kind = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
    block.setLineHeight(distance * letters.size / letters.height, kind)
    return block


def leans(text: str) -> bool:
    """Whether all letters of a text are of scripts that have italics.

    Others lean in no good type, and where no font has them leaning Qt draws boxes in their place.
    """
    return all(unicodedata.name(letter, "").startswith(_WITH_ITALICS) for letter in text if letter.isalpha())


def _empty_lines(document: QTextDocument) -> Iterator[int]:
    block = document.begin()
    while block.isValid():
        if block.length() == 1:
            yield block.position()
        block = block.next()


def _remember_long_lines(document: QTextDocument) -> None:
    """Keep how long paragraphs are laid out; else Qt works out all of one again to draw a line of it."""
    block = document.begin()
    while block.isValid():
        if block.length() > _LONG:
            block.layout().setCacheEnabled(True)
        block = block.next()


def _format_runs(cursor: QTextCursor, article: Article, text_map: TextMap) -> None:
    for run in article.runs:
        look = QTextCharFormat()
        if run.kind in _HEADINGS:
            look.setFontWeight(QFont.Weight.Bold)
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, _HEADINGS[run.kind])
        elif run.kind == "strong":
            look.setFontWeight(QFont.Weight.Bold)
        elif run.kind in _LEANING and leans(article.text[run.start : run.end]):
            look.setFontItalic(True)
        elif run.kind == "emphasis":
            look.setFontWeight(QFont.Weight.Bold)
        elif run.kind in _SMALLER:
            look.setProperty(QTextFormat.Property.FontSizeAdjustment, _SMALLER_LETTERS)
        else:
            continue
        start, end = text_map.positions(Span(run.start, run.end))
        cursor.setPosition(start)
        cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        cursor.mergeCharFormat(look)
