"""The way in: finds out what a file is, by what is in it, and gives it to its reader."""

import re
from collections.abc import Callable
from pathlib import PurePath

from annotator.content.imports.decoding import is_binary
from annotator.content.imports.tidying import tidied
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, ReadOptions

Reader = Callable[[bytes, ReadOptions], Imported]

LARGEST_FILE = 100 * 1024 * 1024
MOST_LETTERS = 10_000_000
SUFFIXES = (
    *(".txt", ".text", ".md", ".markdown", ".html", ".htm", ".xhtml", ".mhtml", ".mht"),
    *(".docx", ".odt", ".pdf", ".epub"),
)
"""Names that files of the known formats end with, for a file dialog."""
_BY_SUFFIX = {
    ".md": "markdown",
    ".markdown": "markdown",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".mhtml": "mhtml",
    ".mht": "mhtml",
}
_UNREADABLE = re.compile(
    rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF....WEBP|II\*\x00|MM\x00\*|\{\\rtf|%!PS|<\?xml[^>]*>\s*<office:document\b",
    re.DOTALL,
)
"""Pictures, RTF, PostScript and flat OpenDocument: what would be read as a text and make none."""
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_TYPES = "[Content_Types].xml"
_HEAD = 1024
"""Bytes at the beginning of a file that tell what it is."""


def read(name: str, data: bytes, options: ReadOptions | None = None) -> Imported:
    """Read a file of any known format.

    Args:
        name: the file's name; only its end matters, and only where the content does not tell.
        data: the file's bytes.
        options: what a person answered.

    Raises:
        ImportRefused: it cannot be read as it is; the code says why.
    """
    if len(data) > LARGEST_FILE:
        raise ImportRefused(
            "too_large",
            "The file is larger than {most} MB.",
            "Nothing was read in. Save the part that you need as a file of its own.",
            most=LARGEST_FILE // 1024 // 1024,
        )
    try:
        found = tidied(_reader(format_of(name, data))(data, options or ReadOptions()))
    except RecursionError as exc:
        raise ImportRefused(
            "too_deep",
            "This file is nested more deeply than any real text.",
            "Nothing was read in. Save the text in another format, or paste it.",
        ) from exc
    if sum(len(block.text) for block in found.blocks) > MOST_LETTERS:
        raise ImportRefused(
            "too_large",
            "The text in this file is longer than a whole shelf of books.",
            "Nothing was read in. Save the part that you need as a file of its own.",
        )
    if not any(block.text.strip() for block in found.blocks):
        raise ImportRefused(
            "no_text",
            "There is no text in this file.",
            "Nothing was read in. Choose another file, or paste the text.",
        )
    return found


def format_of(name: str, data: bytes) -> str:
    """What a file is.

    Raises:
        ImportRefused: ``unknown_format``.
    """
    suffix = PurePath(name).suffix.lower()
    if data.startswith(b"%PDF-") or (suffix == ".pdf" and b"%PDF-" in data[:_HEAD]):
        return "pdf"
    if data.startswith(b"PK\x03\x04"):
        return _zipped(data)
    if data.startswith(_OLE):
        return "docx"
    if _UNREADABLE.match(data) or is_binary(data):
        raise _unknown()
    if suffix in _BY_SUFFIX:
        return _BY_SUFFIX[suffix]
    head = data[:_HEAD].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<!doctype html", b"<html")):
        return "html"
    return "text"


def _zipped(data: bytes) -> str:
    from annotator.content.imports.zipped import members

    files = members(data, "document", lambda name: name in {"mimetype", _TYPES})
    kind = files.get("mimetype", b"").strip()
    if kind == b"application/epub+zip":
        return "epub"
    if kind.startswith(b"application/vnd.oasis.opendocument.text"):
        return "odt"
    if b"wordprocessingml" in files.get(_TYPES, b""):
        return "docx"
    if members(data, "document", lambda name: name == "META-INF/container.xml"):
        return "epub"
    raise _unknown()


def _unknown() -> ImportRefused:
    return ImportRefused(
        "unknown_format",
        "This is no text that the program can read.",
        "Nothing was read in. It reads text, Markdown, web pages, DOCX, ODT, PDF and EPUB.",
    )


def _reader(kind: str) -> Reader:
    """The reader of a format; each brings libraries that only it needs."""
    if kind == "pdf":
        from annotator.content.imports.pdf_document import read_pdf as reader
    elif kind == "docx":
        from annotator.content.imports.word_document import read_word_document as reader
    elif kind == "odt":
        from annotator.content.imports.open_document import read_open_document as reader
    elif kind == "epub":
        from annotator.content.imports.book import read_book as reader
    elif kind == "markdown":
        from annotator.content.imports.markdown_text import read_markdown as reader
    elif kind == "html":
        from annotator.content.imports.web_page import read_web_page as reader
    elif kind == "mhtml":
        from annotator.content.imports.web_page import read_archived_page as reader
    else:
        from annotator.content.imports.plain_text import read_plain_text as reader
    return reader
