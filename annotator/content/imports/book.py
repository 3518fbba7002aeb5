"""EPUB: the parts of a book in its reading order; a missing one is named and does not sink the rest."""

import posixpath
from collections.abc import Mapping
from dataclasses import dataclass
from urllib.parse import unquote

from annotator.content.imports.decoding import decoded
from annotator.content.imports.markup import blocks_of, tree_of
from annotator.content.imports.notices import cleaned
from annotator.content.imports.web_page import ended
from annotator.content.imports.xml_trees import Element, parse
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, Notice, Part, ReadOptions
from annotator.core.model import Provenance
from annotator.core.text import canonical

_CONTAINER = "META-INF/container.xml"
_OPF = "{http://www.idpf.org/2007/opf}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PAGES = frozenset({"application/xhtml+xml", "text/html"})
_LONGEST_TITLE = 80


@dataclass(frozen=True, slots=True)
class _Chapter:
    id: str
    blocks: tuple[Block, ...]


def read_book(data: bytes, options: ReadOptions) -> Imported:
    """Read a book, or those of its parts that are asked for.

    Raises:
        ImportRefused: ``damaged``, ``password_needed``, ``too_large`` or ``no_text``.
    """
    files = members(data, "EPUB")
    place = _package_place(files)
    package = parse(files[place], "EPUB")
    chapters, missing = _chapters(package, files, posixpath.dirname(place))
    if not chapters:
        raise ImportRefused(
            "no_text",
            "This book has no part that can be read.",
            "Nothing was read in. Ask for the book once more; this copy is not complete.",
        )
    wanted = set(options.parts) or {chapter.id for chapter in chapters}
    blocks = [block for chapter in chapters if chapter.id in wanted for block in chapter.blocks]
    return Imported(
        "epub",
        ended(blocks),
        title=_said(package, "title"),
        language=_said(package, "language"),
        source=Provenance(
            outlet=_said(package, "publisher"),
            author=_said(package, "creator"),
            published=_said(package, "date"),
        ),
        notices=(Notice("part_missing", {"parts": len(missing)}, tuple(missing)),) if missing else (),
        parts=tuple(_part(chapter) for chapter in chapters),
    )


def _package_place(files: Mapping[str, bytes]) -> str:
    if _CONTAINER in files:
        root = parse(files[_CONTAINER], "EPUB")
        for element in root.iter("{*}rootfile"):
            place = element.get("full-path", "")
            if place in files:
                return place
    raise ImportRefused(
        "damaged",
        "This file is no EPUB book: it does not say where its contents are.",
        "Nothing was read in. Ask for the book once more; this copy is not complete.",
    )


def _chapters(package: Element, files: Mapping[str, bytes], folder: str) -> tuple[list[_Chapter], list[str]]:
    """The parts in reading order, and the names of those that are missing."""
    items = {item.get("id", ""): item for item in package.iter(_OPF + "item")}
    locked = _locked(files)
    chapters: list[_Chapter] = []
    missing: list[str] = []
    for reference in package.iter(_OPF + "itemref"):
        name = reference.get("idref", "")
        item = items.get(name)
        if item is None:
            missing.append(name)
            continue
        if item.get("media-type") not in _PAGES or "nav" in (item.get("properties") or "").split():
            continue
        href = item.get("href", "")
        place = posixpath.normpath(posixpath.join(folder, unquote(href)))
        if place in locked:
            raise ImportRefused(
                "password_needed",
                "This book is protected against copying and cannot be read here.",
                "Nothing was read in. Ask the publisher for a copy that your class may use.",
            )
        content = files.get(place)
        if content is None:
            missing.append(href)
        else:
            chapters.append(_Chapter(name, _blocks(content)))
    return [chapter for chapter in chapters if chapter.blocks], missing


def _locked(files: Mapping[str, bytes]) -> set[str]:
    content = files.get("META-INF/encryption.xml")
    if content is None:
        return set()
    root = parse(content, "EPUB")
    return {unquote(each.get("URI", "")) for each in root.iter("{*}CipherReference")}


def _blocks(content: bytes) -> tuple[Block, ...]:
    text, _ = decoded(content, declared="cp1252")
    text, _ = cleaned(canonical(text))
    return tuple(blocks_of(tree_of(text)))


def _part(chapter: _Chapter) -> Part:
    headings = [block.text for block in chapter.blocks if block.kind.startswith("heading")]
    title = " ".join((headings or [chapter.blocks[0].text])[0].split())
    words = sum(len(block.text.split()) for block in chapter.blocks if block.included)
    short = title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"
    return Part(chapter.id, short, words)


def _said(package: Element, name: str) -> str:
    return " ".join((package.findtext(f".//{_DC}{name}") or "").split())
