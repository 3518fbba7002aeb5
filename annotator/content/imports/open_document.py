"""ODT: made HTML of, which the reader of HTML takes; tracked changes as if all were accepted."""

from collections import Counter
from dataclasses import replace

from annotator.content.imports.markup import found_in_document
from annotator.content.imports.notices import blocks_in, cleaned, counted, lost_from
from annotator.content.imports.open_markup import OpenMarkup
from annotator.content.imports.open_styles import OFFICE, TEXT, OpenStyles
from annotator.content.imports.web_page import ended
from annotator.content.imports.xml_trees import Element, parse
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, ReadOptions
from annotator.core.model import Provenance

_META = "{urn:oasis:names:tc:opendocument:xmlns:meta:1.0}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CHANGES = {"insertion": "insertions", "deletion": "deletions"}
_NEEDED = frozenset({"content.xml", "styles.xml", "meta.xml", "META-INF/manifest.xml"})


def read_open_document(data: bytes, options: ReadOptions) -> Imported:  # noqa: ARG001 - all readers are called alike
    """Read a text document of LibreOffice and others.

    Raises:
        ImportRefused: ``damaged``, ``password_needed``, ``too_large`` or ``too_deep``.
    """
    files = members(data, "OpenDocument", _NEEDED.__contains__)
    if b"encryption-data" in files.get("META-INF/manifest.xml", b""):
        raise ImportRefused(
            "password_needed",
            "This OpenDocument file is locked with a password.",
            "Nothing was read in. Save a copy without a password and choose that.",
        )
    root = parse(files.get("content.xml", b""), "OpenDocument")
    body = root.find(f"{OFFICE}body/{OFFICE}text")
    if body is None:
        raise ImportRefused(
            "damaged",
            "This file is no OpenDocument text.",
            "Nothing was read in. Save it again as .odt and try that.",
        )
    # What is nearer to the text counts: the document's own styles come last.
    styles = OpenStyles(*(each for each in (_beside(files, "styles.xml"), root) if each is not None))
    markup = OpenMarkup(styles)
    page, notices = cleaned(markup.page(body))
    found = found_in_document(page)
    notices = (*_tracked(root), *counted(markup.left_out + lost_from(found)), *notices)
    imported = Imported("odt", ended(blocks_in(found)), notices=notices)
    return _with_properties(imported, _beside(files, "meta.xml"), styles.language)


def _beside(files: dict[str, bytes], name: str) -> Element | None:
    """A part beside the text; a missing or damaged one does not sink it."""
    try:
        return parse(files[name], "OpenDocument")
    except (KeyError, ImportRefused):
        return None


def _tracked(root: Element) -> tuple[Notice, ...]:
    counts = Counter({plural: len(list(root.iter(TEXT + name))) for name, plural in _CHANGES.items()})
    return (Notice("tracked_changes", dict(sorted((+counts).items()))),) if +counts else ()


def _with_properties(found: Imported, meta: Element | None, language: str) -> Imported:
    title = next((block.text for block in found.blocks if block.kind == "heading1" and block.included), "")
    author = ""
    if meta is not None:
        title = title or (meta.findtext(f".//{_DC}title") or "")
        author = meta.findtext(f".//{_META}initial-creator") or meta.findtext(f".//{_DC}creator") or ""
        language = (meta.findtext(f".//{_DC}language") or "").strip() or language
    title, author = " ".join(title.split()), " ".join(author.split())
    return replace(found, title=title, language=language, source=Provenance(author=author))
