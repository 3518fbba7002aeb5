"""PDF as blocks: lines joined, parted words mended, running heads and page numbers left out at first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from annotator.content.imports.pdf_lines import Line
from annotator.content.imports.pdf_pages import Pages, TextBox, read_pages
from annotator.content.imports.pdf_words import HYPHENS, Words
from annotator.content.imports.web_page import ended
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, Notice, ReadOptions
from annotator.core.model import Provenance

_PAGE_NUMBER = re.compile(
    r"[\W_]*(?:(?:\w{1,6}\s+)?\d{1,4}(?:\s*(?:/|of|de)\s*\d{1,4})?|[ivxlc]{1,7})[\W_]*", re.IGNORECASE
)
_DIGITS = re.compile(r"\d+")
_BULLET = re.compile(r"[•◦▪▫‣⁃∙●○■□·]\s+(?=\S)")
_DASH = re.compile(r"[–—-]\s*\S")
_NUMBERED = re.compile(r"\(?(?:\d{1,2}|[a-z])[.)]\s+\S")
_EDGE = 0.1
"""Share of a page's height at its top and bottom where running heads and page numbers stand."""
_HEADING = 1.15
"""So many times the usual size of letters makes a heading."""
_NOTE, _NOTES = 0.9, 0.35
"""Letters smaller than this share of the usual ones, in this lowest share of a page, are notes."""
_INDENT, _DEEPEST_INDENT = 0.7, 4.0
"""How far the first line of a paragraph stands in, in sizes of its letters."""
_LONGEST_HEADING = 200
_FILE_NAMES = (".doc", ".docx", ".odt", ".pdf", ".indd", ".tex")
_ENDS = frozenset('.!?:;…"”’»)]')


def read_pdf(data: bytes, options: ReadOptions) -> Imported:
    """Read a PDF.

    Raises:
        ImportRefused: ``password_needed``, ``password_wrong``, ``no_text``, ``damaged`` or ``too_large``.
    """
    pages = read_pages(data, options.password)
    if not pages.boxes:
        raise ImportRefused(
            "no_text",
            "This PDF holds pictures of pages and no text.",
            "Nothing was read in. Let a program for text recognition (OCR) make a text of it first.",
        )
    words = Words(line for box in pages.boxes for line in box.lines)
    blocks = _continued(_blocks(pages.boxes, words), words)
    notices = tuple(_said(pages, words, blocks))
    headings = (block.text for block in blocks if block.kind == "heading1" and block.included)
    title = " ".join((next(headings, "") or _real(pages.title)).split())
    source = Provenance(author=pages.author)
    return Imported("pdf", ended(blocks), title=title, source=source, notices=notices)


def _said(pages: Pages, words: Words, blocks: Sequence[Block]) -> Iterator[Notice]:
    if pages.restricted:
        yield Notice("copy_restricted")
    if words.joined:
        yield Notice("joined_words", {"words": len(words.joined)}, tuple(words.joined))
    if pages.without_text:
        numbers = tuple(map(str, pages.without_text))
        yield Notice("pages_without_text", {"pages": len(numbers)}, numbers)
    unreadable = sum(block.text.count("\ufffd") for block in blocks if block.included)
    if unreadable:
        yield Notice("unreadable_letters", {"letters": unreadable})
    backwards = sum(line.reversed for box in pages.boxes for line in box.lines)
    if backwards:
        yield Notice("right_to_left", {"lines": backwards})


def _real(title: str) -> str:
    """A title that somebody gave; most are the name of a file, or that there is none."""
    made = title.lower().startswith(("untitled", "microsoft word -")) or title.lower().endswith(_FILE_NAMES)
    return "" if made else title


@dataclass(frozen=True, slots=True)
class _Sizes:
    """How large the letters of a document are, in points.

    Attributes:
        usual: most of them.
        largest: of any line.
        thin: most lines are not bold.
    """

    usual: float
    largest: float
    thin: bool


def _blocks(boxes: Sequence[TextBox], words: Words) -> list[Block]:
    sizes = _sizes([line for box in boxes for line in box.lines])
    repeated = _repeated(boxes)
    blocks = []
    for box in boxes:
        left_out = box.why or _why_left_out(box, repeated)
        for kind, lines in groupby(box.lines, key=lambda line: _kind(line, sizes)):
            for part in _paragraphs(list(lines)):
                text = words.text(part)
                if left_out:
                    blocks.append(Block("paragraph", text, included=False, left_out=left_out))
                else:
                    blocks.append(_block(_refined(kind, box, part, sizes), text))
    return blocks


def _block(kind: str, text: str) -> Block:
    """A block; a sign that begins an item of a list is no text."""
    if kind != "paragraph":
        return Block(kind, text)
    bullet = _BULLET.match(text)
    if bullet:
        return Block("list_item", text[bullet.end() :])
    return Block("list_item" if _NUMBERED.match(text) else kind, text)


def _sizes(lines: Sequence[Line]) -> _Sizes:
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    thin = sum(not line.bold for line in lines) * 2 > len(lines)
    return _Sizes(letters.most_common(1)[0][0], max(line.size for line in lines), thin)


def _kind(line: Line, sizes: _Sizes) -> str:
    if line.size >= _HEADING * sizes.usual:
        return "heading1" if line.size == sizes.largest else "heading2"
    return "paragraph"


def _refined(kind: str, box: TextBox, lines: Sequence[Line], sizes: _Sizes) -> str:
    """What a kind is on a closer look: long headings are none, bold lines alone are, small ones are notes."""
    if kind != "paragraph":
        return kind if sum(len(line.text) for line in lines) <= _LONGEST_HEADING else "paragraph"
    if all(line.size < _NOTE * sizes.usual for line in lines) and box.top < _NOTES:
        return "note"
    stands_out = len(lines) <= 2 and all(line.bold for line in lines) and sizes.thin
    return "heading3" if stands_out and lines[-1].text[-1] not in _ENDS | {",", *HYPHENS} else kind


def _paragraphs(lines: Sequence[Line]) -> Iterator[list[Line]]:
    """Lines that belong together, of those that stand together."""
    edge = min(line.left for line in lines)
    part: list[Line] = []
    for line in lines:
        if part and _begins(line, part, edge):
            yield part
            part = []
        part.append(line)
    yield part


def _begins(line: Line, part: Sequence[Line], edge: float) -> bool:
    """Does a line begin a paragraph: as an item of a list, indented, or behind or as a bold heading?"""
    if _BULLET.match(line.text) or _NUMBERED.match(line.text):
        return True
    indent = (line.left - edge) / (line.size or 1.0)
    if part[-1].text[-1] in _ENDS:
        indented = _INDENT < indent < _DEEPEST_INDENT
        return indented or line.bold != part[-1].bold or bool(_DASH.match(line.text))
    return line.bold != part[-1].bold and part[-1].text[-1] not in {",", *HYPHENS}


def _repeated(boxes: Sequence[TextBox]) -> set[str]:
    """What stands at the edge of several pages, numbers left aside."""
    pages: dict[str, set[int]] = defaultdict(set)
    for box in boxes:
        if _at_edge(box):
            pages[_shape(box)].add(box.page)
    return {shape for shape, where in pages.items() if len(where) > 1}


def _at_edge(box: TextBox) -> bool:
    return box.bottom >= 1 - _EDGE or box.top <= _EDGE


def _shape(box: TextBox) -> str:
    return _DIGITS.sub("#", " ".join(line.text for line in box.lines))


def _why_left_out(box: TextBox, repeated: set[str]) -> str:
    if not _at_edge(box):
        return ""
    if _PAGE_NUMBER.fullmatch(" ".join(line.text for line in box.lines)):
        return "page_number"
    return "running_head" if _shape(box) in repeated else ""


def _continued(blocks: Sequence[Block], words: Words) -> list[Block]:
    """A paragraph that breaks off in the middle of a sentence goes on in the next column or page."""
    whole: list[Block] = []
    last: int | None = None
    for block in blocks:
        before = whole[last] if last is not None else None
        if last is not None and before is not None and _goes_on(before, block):
            whole[last] = replace(before, text=words.on(before.text, block.text))
            continue
        whole.append(block)
        if block.included and block.kind != "note":
            last = len(whole) - 1
    return whole


def _goes_on(before: Block, block: Block) -> bool:
    both = before.kind in {"paragraph", "list_item"} and block.kind == "paragraph" and block.included
    return both and before.text[-1] not in _ENDS and block.text[0].islower()
