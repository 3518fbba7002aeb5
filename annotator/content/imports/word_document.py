"""DOCX: tracked changes as if all were accepted, hidden text left out, notes, boxes and tables kept.

Word's own mark-up is put in order first, and then mammoth makes HTML of it.
"""

import io
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import replace

from lxml import etree

from annotator.content.imports.markup import blocks_of, tree_of
from annotator.content.imports.notices import cleaned
from annotator.content.imports.web_page import ended
from annotator.content.imports.xml_trees import Element, parse, serialized
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, ReadOptions
from annotator.core.model import Provenance

_W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_DOCUMENT = "word/document.xml"
_PARTS = (_DOCUMENT, "word/footnotes.xml", "word/endnotes.xml")
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_KINDS = {"ins": "insertions", "del": "deletions", "moveTo": "moves"}


def read_word_document(data: bytes, options: ReadOptions) -> Imported:  # noqa: ARG001 - all readers are called alike
    """Read a document of Word.

    Raises:
        ImportRefused: ``damaged``, ``password_needed``, ``too_large`` or ``too_deep``.
    """
    if data.startswith(_OLE):
        raise ImportRefused(
            "password_needed",
            "This Word file is locked with a password, or was made by a Word from before 2007.",
            "Nothing was read in. Save a copy as .docx without a password and choose that.",
        )
    files = dict(members(data, "Word"))
    if _DOCUMENT not in files:
        raise ImportRefused(
            "damaged",
            "This file is no Word document: its text is missing.",
            "Nothing was read in. Open it in Word, save it again as .docx, and try that.",
        )
    changes: Counter[str] = Counter()
    hidden = 0
    for name in _PARTS:
        if name in files:
            root = parse(files[name], "Word")
            changes += _accept(root)
            hidden += _drop_hidden(root)
            files[name] = serialized(root)
    page, notices = cleaned(_html(files))
    blocks = blocks_of(tree_of(page))
    found = Imported("docx", ended(blocks), notices=(*_said(changes, hidden), *notices))
    return _with_properties(found, files)


def _accept(root: Element) -> Counter[str]:
    """Accept every tracked change in a part; how many there were of each kind."""
    found: Counter[str] = Counter()
    for name, kind in _KINDS.items():
        whole = [each for each in root.iter(_W + name) if _is_content(each)]
        found[kind] += len(whole)
    _join_paragraphs(root)
    for name in ("del", "moveFrom"):
        for each in list(root.iter(_W + name)):
            _remove(each)
    for name in ("ins", "moveTo"):
        for each in list(root.iter(_W + name)):
            _unwrap(each)
    for row in list(root.iter(_W + "tr")):
        properties = row.find(_W + "trPr")
        if properties is not None and properties.find(_W + "del") is not None:
            _remove(row)
    return +found


def _is_content(change: Element) -> bool:
    """A change of text, or of a paragraph's mark, and not of a mere property."""
    parent = change.getparent()
    return parent is not None and (len(change) > 0 or parent.tag == _W + "rPr")


def _join_paragraphs(root: Element) -> None:
    """A paragraph whose mark was deleted goes on with the next one."""
    for paragraph in reversed(list(root.iter(_W + "p"))):
        mark = paragraph.find(f"{_W}pPr/{_W}rPr")
        gone = mark is not None and any(mark.find(_W + name) is not None for name in ("del", "moveFrom"))
        following = paragraph.getnext()
        if gone and following is not None and following.tag == _W + "p":
            properties = following.find(_W + "pPr")
            if properties is not None:
                following.remove(properties)
            for child in list(following):
                paragraph.append(child)
            _remove(following)


def _drop_hidden(root: Element) -> int:
    """Take out the runs that Word hides; how many had text."""
    hidden = 0
    for run in list(root.iter(_W + "r")):
        vanish = run.find(f"{_W}rPr/{_W}vanish")
        if vanish is not None and vanish.get(_W + "val") not in {"0", "false", "off"}:
            hidden += bool("".join(run.itertext(_W + "t")).strip())
            _remove(run)
    return hidden


def _remove(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _unwrap(element: Element) -> None:
    parent = element.getparent()
    if parent is not None:
        place = parent.index(element)
        for child in reversed(list(element)):
            parent.insert(place, child)
        parent.remove(element)


def _html(files: Mapping[str, bytes]) -> str:
    import mammoth

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name, content in files.items():
            archive.writestr(name, content)
    packed.seek(0)
    try:
        html: str = mammoth.convert_to_html(
            packed, convert_image=mammoth.images.img_element(_no_picture)
        ).value
    except (KeyError, ValueError, AttributeError, IndexError, TypeError, etree.LxmlError) as exc:
        raise ImportRefused(
            "damaged",
            "This Word file is damaged.",
            "Nothing was read in. Open it in Word, save it again as .docx, and try that.",
        ) from exc
    except RecursionError as exc:
        raise ImportRefused(
            "too_deep",
            "This Word file is nested more deeply than any real document.",
            "Nothing was read in. Open it in Word, save it again as .docx, and try that.",
        ) from exc
    return html


def _no_picture(image: object) -> dict[str, str]:  # noqa: ARG001 - only its alternative text is kept
    return {"src": ""}


def _said(changes: Counter[str], hidden: int) -> list[Notice]:
    notices = [Notice("tracked_changes", dict(sorted(changes.items())))] if changes else []
    return [*notices, *([Notice("hidden_text", {"pieces": hidden})] if hidden else [])]


def _with_properties(found: Imported, files: Mapping[str, bytes]) -> Imported:
    """Title and author as the document's properties name them, if a heading does not."""
    heading = next((block.text for block in found.blocks if block.kind == "heading1"), "")
    if "docProps/core.xml" not in files:
        return replace(found, title=heading)
    root = parse(files["docProps/core.xml"], "Word")
    title = heading or (root.findtext(_DC + "title") or "").strip()
    author = (root.findtext(_DC + "creator") or "").strip()
    language = (root.findtext(_DC + "language") or "").strip()
    return replace(found, title=title, language=language, source=Provenance(author=author))
