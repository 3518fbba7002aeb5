"""ODT: made HTML of, which the reader of HTML takes; tracked changes as if all were accepted."""

from collections.abc import Iterator
from dataclasses import replace
from html import escape

from annotator.content.imports.markup import blocks_of, tree_of
from annotator.content.imports.notices import cleaned
from annotator.content.imports.web_page import ended
from annotator.content.imports.xml_trees import Element, parse
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, ReadOptions
from annotator.core.model import Provenance

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
_TEXT, _TABLE, _OFFICE = f"{{{_OASIS}text:1.0}}", f"{{{_OASIS}table:1.0}}", f"{{{_OASIS}office:1.0}}"
_DRAW, _SVG = f"{{{_OASIS}drawing:1.0}}", f"{{{_OASIS}svg-compatible:1.0}}"
_STYLE, _FO = f"{{{_OASIS}style:1.0}}", f"{{{_OASIS}xsl-fo-compatible:1.0}}"
_META = f"{{{_OASIS}meta:1.0}}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_CHANGES = {"insertion": "insertions", "deletion": "deletions"}
_WRAPPED = {
    _TEXT + "list": "ul",
    _TEXT + "list-item": "li",
    _TEXT + "list-header": "li",
    _TABLE + "table": "table",
    _TABLE + "table-row": "tr",
    _TABLE + "table-cell": "td",
    _DRAW + "text-box": "div",
    _TEXT + "section": "div",
}
_NO_TEXT = frozenset(
    {_TEXT + "tracked-changes", _OFFICE + "annotation", _TEXT + "sequence-decls", _OFFICE + "forms"}
    | {_TEXT + "table-of-content", _TEXT + "alphabetical-index", _TABLE + "covered-table-cell"}
)


def read_open_document(data: bytes, options: ReadOptions) -> Imported:  # noqa: ARG001 - all readers are called alike
    """Read a text document of LibreOffice and others.

    Raises:
        ImportRefused: ``damaged``, ``password_needed`` or ``too_large``.
    """
    files = members(data, "OpenDocument")
    if b"manifest:encryption-data" in files.get("META-INF/manifest.xml", b""):
        raise ImportRefused(
            "password_needed",
            "This OpenDocument file is locked with a password.",
            "Nothing was read in. Save a copy without a password and choose that.",
        )
    root = parse(files.get("content.xml", b""), "OpenDocument")
    body = root.find(f"{_OFFICE}body/{_OFFICE}text")
    if body is None:
        raise ImportRefused(
            "damaged",
            "This file is no OpenDocument text.",
            "Nothing was read in. Save it again as .odt and try that.",
        )
    html, notices = cleaned(_Html(root).page(body))
    found = Imported("odt", ended(blocks_of(tree_of(html))), notices=(*_said(root), *notices))
    return _with_properties(found, files.get("meta.xml"))


def _said(root: Element) -> list[Notice]:
    counts = {plural: len(list(root.iter(_TEXT + name))) for name, plural in _CHANGES.items()}
    counts = {name: count for name, count in counts.items() if count}
    return [Notice("tracked_changes", counts)] if counts else []


class _Html:
    """Writes a document's body as HTML, its notes behind it."""

    def __init__(self, root: Element) -> None:
        self._styles = dict(_styles(root))
        self._notes: list[str] = []

    def page(self, body: Element) -> str:
        """The HTML of the whole document."""
        text = "".join(self._inside(body))
        notes = "".join(f'<li id="fn-{number}">{note}</li>' for number, note in enumerate(self._notes))
        return f"<article>{text}<ol>{notes}</ol></article>"

    def _inside(self, outer: Element) -> Iterator[str]:
        """The content of an element. Nesting is bounded: the parser refuses more than 256 levels."""
        if outer.text:
            yield escape(outer.text)
        for child in outer:
            if isinstance(child.tag, str) and child.tag not in _NO_TEXT:
                yield from self._element(child)
            if child.tail:
                yield escape(child.tail)

    def _element(self, element: Element) -> Iterator[str]:
        tag = element.tag
        if tag == _TEXT + "p":
            yield from self._wrap("p", element)
        elif tag == _TEXT + "h":
            level = element.get(_TEXT + "outline-level", "1")
            yield from self._wrap(f"h{level if level in {'1', '2', '3'} else '3'}", element)
        elif tag in _WRAPPED:
            yield from self._wrap(_WRAPPED[tag], element)
        elif tag == _TEXT + "s":
            yield "\u00a0" if element.get(_TEXT + "c", "1") != "1" else " "
        elif tag == _TEXT + "tab":
            yield " "
        elif tag == _TEXT + "line-break":
            yield "<br>"
        elif tag == _TEXT + "note":
            self._note(element)
        elif tag == _TEXT + "span":
            yield from self._span(element)
        elif tag == _DRAW + "frame":
            yield from self._frame(element)
        else:
            yield from self._inside(element)

    def _wrap(self, name: str, element: Element) -> Iterator[str]:
        yield f"<{name}>"
        yield from self._inside(element)
        yield f"</{name}>"

    def _note(self, element: Element) -> None:
        body = element.find(_TEXT + "note-body")
        if body is not None:
            self._notes.append("".join(self._inside(body)))

    def _span(self, element: Element) -> Iterator[str]:
        names = self._styles.get(element.get(_TEXT + "style-name", ""), ())
        if "hidden" in names:
            return
        yield "".join(f"<{name}>" for name in names)
        yield from self._inside(element)
        yield "".join(f"</{name}>" for name in reversed(names))

    def _frame(self, frame: Element) -> Iterator[str]:
        """A box with its text, or a picture with its alternative text."""
        if frame.find(_DRAW + "text-box") is not None:
            yield from self._inside(frame)
            return
        said = frame.findtext(_SVG + "desc") or frame.findtext(_SVG + "title") or ""
        yield f'<img alt="{escape(said)}">'


def _styles(root: Element) -> Iterator[tuple[str, tuple[str, ...]]]:
    """What the styles of letters mean for the text."""
    for style in root.iter(_STYLE + "style"):
        letters = style.find(_STYLE + "text-properties")
        if letters is None:
            continue
        names = []
        if letters.get(_TEXT + "display") == "none":
            names.append("hidden")
        if letters.get(_FO + "font-weight") == "bold":
            names.append("b")
        if letters.get(_FO + "font-style") == "italic":
            names.append("i")
        yield style.get(_STYLE + "name", ""), tuple(names)


def _with_properties(found: Imported, meta: bytes | None) -> Imported:
    heading = next((block.text for block in found.blocks if block.kind == "heading1"), "")
    if meta is None:
        return replace(found, title=heading)
    root = parse(meta, "OpenDocument")
    title = heading or (root.findtext(f".//{_DC}title") or "").strip()
    author = root.findtext(f".//{_META}initial-creator") or root.findtext(f".//{_DC}creator") or ""
    language = (root.findtext(f".//{_DC}language") or "").strip()
    return replace(found, title=title, language=language, source=Provenance(author=author.strip()))
