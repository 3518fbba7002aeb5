"""EPUB: the parts of a book in its reading order; a missing one is named and does not sink the rest."""

import posixpath
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from urllib.parse import unquote, urldefrag

from annotator.content.imports.decoding import declared_in, decoded
from annotator.content.imports.markup import Found, found_in_document
from annotator.content.imports.notices import blocks_in, counted, lost_from, removed
from annotator.content.imports.web_page import ended
from annotator.content.imports.xml_trees import Element, parse
from annotator.content.imports.zipped import members
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, Notice, Part, ReadOptions, clean
from annotator.core.model import Provenance
from annotator.core.text import canonical

_CONTAINER = "META-INF/container.xml"
_ENCRYPTION = "META-INF/encryption.xml"
_PAGES = (".xhtml", ".html", ".htm", ".xml", ".opf")
_PAGE_TYPES = frozenset({"application/xhtml+xml", "text/html", "text/x-oeb1-document"})
_LONGEST_TITLE = 80
_LARGEST_NAME = 200


@dataclass(frozen=True, slots=True)
class _Chapter:
    id: str
    found: tuple[Found, ...]
    characters_removed: Counter[str]
    aside: bool

    @property
    def title(self) -> str:
        blocks = [block for block in blocks_in(self.found) if block.included] or blocks_in(self.found)
        headings = [block.text for block in blocks if block.kind.startswith("heading")]
        title = " ".join((headings or [blocks[0].text])[0].split())
        return title if len(title) <= _LONGEST_TITLE else title[: _LONGEST_TITLE - 1] + "…"

    @property
    def words(self) -> int:
        return sum(len(block.text.split()) for block in blocks_in(self.found) if block.included)


def read_book(data: bytes, options: ReadOptions) -> Imported:
    """Read a book, or those of its parts that are asked for.

    Raises:
        ImportRefused: ``damaged``, ``password_needed``, ``too_large``, ``too_deep``, ``encoding`` or
            ``no_text``.
    """
    files = members(data, "EPUB", _is_page)
    place = _package_place(files)
    package = parse(files[place], "EPUB")
    book = _Book(files, package, posixpath.dirname(place), options.encoding)
    chapters = list(book.chapters())
    if not chapters:
        raise ImportRefused(
            "no_text",
            "This book has no part that can be read.",
            "Nothing was read in. Ask for the book once more; this copy is not complete.",
        )
    wanted = set(options.parts) or {each.id for each in chapters if not each.aside} or {chapters[0].id}
    chosen = [chapter for chapter in chapters if chapter.id in wanted]
    found = [each for chapter in chosen for each in chapter.found]
    aside = [chapter.title for chapter in chapters if chapter.aside and chapter.id not in wanted]
    return Imported(
        "epub",
        ended(blocks_in(found)),
        title=_said(package, "title"),
        language=_said(package, "language"),
        source=Provenance(
            outlet=_said(package, "publisher"),
            author=_said(package, "creator"),
            published=_said(package, "date").partition("T")[0],
        ),
        notices=(
            *_named("part_missing", book.missing),
            *_named("part_aside", aside),
            *counted(lost_from(found)),
            *removed(sum((chapter.characters_removed for chapter in chosen), Counter[str]())),
        ),
        parts=tuple(Part(chapter.id, chapter.title, chapter.words) for chapter in chapters),
    )


def _is_page(name: str) -> bool:
    """Could a member hold text, or say where it is? Its name is a hint alone; pictures are large."""
    end = posixpath.splitext(name)[1].lower()
    return end in _PAGES or not end or name.startswith("META-INF/")


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


class _Book:
    """Reads the parts of a book one after the other.

    Attributes:
        missing: the names of those that are not there, as they come up.

    Args:
        files: what is in the archive, by name.
        package: the root of its table.
        folder: where that table stands.
        encoding: how to read a part that is not stored as books are, if a person said so.
    """

    def __init__(self, files: Mapping[str, bytes], package: Element, folder: str, encoding: str) -> None:
        self.missing: list[str] = []
        self._files = files
        self._package = package
        self._folder = folder
        self._encoding = encoding
        self._locked = _locked(files)

    def chapters(self) -> Iterator[_Chapter]:
        """The parts that hold text, in reading order; each once."""
        items = {item.get("id", ""): item for item in self._package.iter("{*}item")}
        names: set[str] = set()
        for reference in self._package.iter("{*}itemref"):
            name = reference.get("idref", "")
            if name in names:
                continue
            names.add(name)
            chapter = self._chapter(name, items.get(name), aside=reference.get("linear") == "no")
            if chapter is not None and chapter.found:
                yield chapter

    def _chapter(self, name: str, item: Element | None, *, aside: bool) -> _Chapter | None:
        if item is None:
            self.missing.append(name[:_LARGEST_NAME])
            return None
        if item.get("media-type") not in _PAGE_TYPES or "nav" in item.get("properties", "").split():
            return None
        href = urldefrag(item.get("href", "")).url
        place = posixpath.normpath(posixpath.join(self._folder, unquote(href)))
        if place in self._locked:
            raise ImportRefused(
                "password_needed",
                "This book is protected against copying and cannot be read here.",
                "Nothing was read in. Ask the publisher for a copy that your class may use.",
            )
        content = self._files.get(place)
        if content is None:
            self.missing.append(href[:_LARGEST_NAME])
            return None
        text, _ = decoded(content, declared=declared_in(content) or self._encoding)
        text, gone = clean(canonical(text))
        return _Chapter(name, tuple(found_in_document(text)), gone, aside)


def _locked(files: Mapping[str, bytes]) -> set[str]:
    """The members that are encrypted. Typefaces may be: they are no text."""
    if _ENCRYPTION not in files:
        return set()
    root = parse(files[_ENCRYPTION], "EPUB")
    return {unquote(each.get("URI", "")) for each in root.iter("{*}CipherReference")}


def _named(kind: str, names: list[str]) -> tuple[Notice, ...]:
    return (Notice(kind, {"parts": len(names)}, tuple(names)),) if names else ()


def _said(package: Element, name: str) -> str:
    return " ".join((package.findtext(f".//{{http://purl.org/dc/elements/1.1/}}{name}") or "").split())
