"""DOCX: tracked changes as if all were accepted, hidden text left out, notes, boxes and tables kept.

Word's own mark-up is put in order first, and then mammoth makes HTML of it.
"""

import io
import posixpath
import zipfile
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from xml.parsers.expat import ExpatError

from lxml import etree

from annotator.content.imports.markup import found_in_document
from annotator.content.imports.notices import blocks_in, cleaned, counted, lost_from
from annotator.content.imports.web_page import ended
from annotator.content.imports.word_markup import put_in_order, relations_used
from annotator.content.imports.word_names import STRICT, W
from annotator.content.imports.word_styles import STYLE_MAP, Styles
from annotator.content.imports.xml_trees import Element, parse, serialized
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, ReadOptions
from annotator.core.model import Provenance

_DC = "{http://purl.org/dc/elements/1.1/}"
_PACKAGE = "{http://schemas.openxmlformats.org/package/2006/relationships}"
_OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_STORIES = frozenset({W + "document", W + "footnotes", W + "endnotes"})
_MARGINS = frozenset({W + "hdr", W + "ftr"})
_NEEDED = frozenset({W + "styles", W + "numbering", _PACKAGE + "Relationships"}) | _STORIES
_PROPERTIES = "docProps/core.xml"
_TYPES = "[Content_Types].xml"


@dataclass(slots=True)
class _Parts:
    """The parts of a document that hold its text or say how it looks.

    Attributes:
        trees: by name.
        margins: how many headers and footers hold text.
    """

    trees: dict[str, Element] = field(default_factory=dict)
    margins: int = 0

    def having(self, tags: frozenset[str]) -> dict[str, Element]:
        """Those of some kinds."""
        return {name: root for name, root in self.trees.items() if root.tag in tags}


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
    files = members(data, "Word", lambda name: name.endswith((".xml", ".rels")))
    parts = _parts(files)
    styles = Styles(next(iter(parts.having(frozenset({W + "styles"})).values()), None))
    changes: Counter[str] = Counter()
    left_out: Counter[str] = Counter({"headers": parts.margins})
    for root in parts.having(_STORIES).values():
        accepted, lost = put_in_order(root, styles)
        changes += accepted
        left_out += lost
    page, notices = cleaned(_html(files, parts))
    found = found_in_document(page)
    blocks = blocks_in(found)
    left_out["contents"] = any(block.left_out == "contents" for block in blocks)
    tracked = (Notice("tracked_changes", dict(sorted(changes.items()))),) if changes else ()
    notices = (*tracked, *counted(left_out + lost_from(found)), *notices)
    return _with_properties(Imported("docx", ended(blocks), notices=notices), files, styles.language)


def _parts(files: Mapping[str, bytes]) -> _Parts:
    """The parts that count; one that cannot be read sinks the document only if it is the text itself."""
    parts = _Parts()
    refused: ImportRefused | None = None
    for name, content in files.items():
        if name.startswith(("customXml/", "docProps/")) or name == _TYPES:
            continue
        try:
            root = parse(_transitional(content), "Word")
        except ImportRefused as exc:
            refused = exc
            continue
        if root.tag in _NEEDED:
            parts.trees[name] = root
        elif root.tag in _MARGINS:
            parts.margins += bool("".join(root.itertext(W + "t")).strip())
    if not parts.having(frozenset({W + "document"})):
        raise refused or ImportRefused(
            "damaged",
            "This file is no Word document: its text is missing.",
            "Nothing was read in. Open it in Word, save it again as .docx, and try that.",
        )
    return parts


def _transitional(content: bytes) -> bytes:
    for strict, name in STRICT:
        content = content.replace(strict, name.strip("{}").encode("ascii"))
    return content


def _html(files: Mapping[str, bytes], parts: _Parts) -> str:
    import mammoth

    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr(_TYPES, files.get(_TYPES, b"<Types/>"))
        for name, content in _with_relations(parts).items():
            archive.writestr(name, content)
    packed.seek(0)
    picture = mammoth.images.img_element(lambda _: {"src": ""})
    try:
        html: str = mammoth.convert_to_html(packed, convert_image=picture, style_map=STYLE_MAP).value
    except (LookupError, ValueError, AttributeError, TypeError, ExpatError, etree.LxmlError) as exc:
        raise ImportRefused(
            "damaged",
            "This Word file is damaged.",
            "Nothing was read in. Open it in Word, save it again as .docx, and try that.",
        ) from exc
    return html


def _with_relations(parts: _Parts) -> dict[str, bytes]:
    """The parts, each with every relation that it refers to: a picture that is not there sinks nothing."""
    for name, root in parts.having(_STORIES).items():
        place = posixpath.join(posixpath.dirname(name), "_rels", f"{posixpath.basename(name)}.rels")
        relations = parts.trees.setdefault(place, etree.Element(_PACKAGE + "Relationships"))
        known = {each.get("Id") for each in relations}
        for missing in sorted(relations_used(root) - known):
            etree.SubElement(
                relations, _PACKAGE + "Relationship", Id=missing, Type="missing", Target="missing"
            )
    return {name: serialized(root) for name, root in parts.trees.items()}


def _with_properties(found: Imported, files: Mapping[str, bytes], language: str) -> Imported:
    """Title and author as the document's properties name them, if a heading does not."""
    title = next((block.text for block in found.blocks if block.kind == "heading1" and block.included), "")
    author = ""
    try:
        root = parse(files.get(_PROPERTIES, b"<none/>"), "Word")
    except ImportRefused:
        pass  # the text is there, and that is what counts
    else:
        title = title or (root.findtext(_DC + "title") or "").strip()
        author = (root.findtext(_DC + "creator") or "").strip()
        language = (root.findtext(_DC + "language") or "").strip() or language
    title = " ".join(title.split())
    return replace(found, title=title, language=language, source=Provenance(author=author))
