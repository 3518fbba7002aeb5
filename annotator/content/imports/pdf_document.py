"""PDF as blocks: lines joined, parted words mended, running heads and page numbers left out at first."""

import re
from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import replace
from itertools import groupby

from annotator.content.imports.pdf_pages import Line, TextBox, read_pages
from annotator.content.imports.web_page import ended
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, Notice, ReadOptions, clean
from annotator.core.model import Provenance

_LIGATURES = {
    "\ufb00": "ff",
    "\ufb01": "fi",
    "\ufb02": "fl",
    "\ufb03": "ffi",
    "\ufb04": "ffl",
    "\ufb05": "st",
    "\ufb06": "st",
}
_HYPHENS = ("-", "\u00ad", "\u2010", "\ufffe")
_PAGE_NUMBER = re.compile(r"[\W_]*(?:\w{1,6}\s+)?\d{1,4}(?:\s*(?:/|of|de)\s*\d{1,4})?[\W_]*", re.IGNORECASE)
_DIGITS = re.compile(r"\d+")
_EDGE = 0.1
"""Share of a page's height at its top and bottom where running heads and page numbers stand."""
_HEADING = 1.15
"""So many times the usual size of letters makes a heading."""
_LONGEST_HEADING = 200
_FILE_NAMES = (".doc", ".docx", ".odt", ".pdf", ".indd", ".tex")
_ENDS = frozenset('.!?:;…"”’»)')


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
    notices = [Notice("copy_restricted")] if pages.restricted else []
    words = _Words(line.text for box in pages.boxes for line in box.lines)
    blocks, removed = _cleaned(_continued(_blocks(pages.boxes, words)))
    if words.joined:
        notices.append(Notice("joined_words", {"words": len(words.joined)}, tuple(words.joined)))
    headings = (block.text for block in blocks if block.kind == "heading1" and block.included)
    title = " ".join((next(headings, "") or _real(pages.title)).split())
    source = Provenance(author=pages.author)
    return Imported("pdf", ended(blocks), title=title, source=source, notices=(*notices, *removed))


def _real(title: str) -> str:
    """A title that somebody gave; most are the name of a file, or that there is none."""
    made = title.lower().startswith(("untitled", "microsoft word -")) or title.lower().endswith(_FILE_NAMES)
    return "" if made else title


class _Words:
    """Puts lines together; a word that was parted at a line's end becomes one again.

    The hyphen goes, unless the document writes the same word with it somewhere inside a line.

    Attributes:
        joined: the words that were put together, as they stood, each once.

    Args:
        lines: all lines of the document.
    """

    def __init__(self, lines: Iterable[str]) -> None:
        self._hyphened = {word for line in lines for word in re.findall(r"\w+-\w+", line.lower())}
        self.joined: list[str] = []

    def text(self, lines: Sequence[Line]) -> str:
        """The text of some lines."""
        text = ""
        for line in lines:
            text = self._on(text, _plain(line.text)) if text else _plain(line.text)
        return text

    def _on(self, text: str, line: str) -> str:
        before = re.search(r"(\w+)$", text[:-1]) if text.endswith(_HYPHENS) else None
        after = re.match(r"\w+", line)
        if before is None or after is None or not after.group()[0].islower():
            return f"{text} {line}"
        word = f"{before.group()}-{after.group()}"
        if word not in self.joined:
            self.joined.append(word)
        return text + line if word.lower() in self._hyphened else text[:-1] + line


def _plain(text: str) -> str:
    return "".join(_LIGATURES.get(letter, letter) for letter in text)


def _blocks(boxes: Sequence[TextBox], words: _Words) -> list[Block]:
    usual = _usual_size(line for box in boxes for line in box.lines)
    largest = max(line.size for box in boxes for line in box.lines)
    repeated = _repeated(boxes)
    blocks = []
    for box in boxes:
        left_out = _why_left_out(box, repeated)
        for kind, lines in groupby(box.lines, key=lambda line: _kind(line, usual, largest)):
            text = words.text(tuple(lines))
            fits = kind if len(text) <= _LONGEST_HEADING else "paragraph"
            blocks.append(Block(fits, text, included=not left_out, left_out=left_out))
    return blocks


def _usual_size(lines: Iterable[Line]) -> float:
    """The size of most letters."""
    letters: Counter[float] = Counter()
    for line in lines:
        letters[line.size] += len(line.text)
    return letters.most_common(1)[0][0]


def _kind(line: Line, usual: float, largest: float) -> str:
    if line.size >= _HEADING * usual:
        return "heading1" if line.size == largest else "heading2"
    return "paragraph"


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


def _continued(blocks: Sequence[Block]) -> list[Block]:
    """A paragraph that breaks off in the middle of a sentence goes on with the next one."""
    whole: list[Block] = []
    last: int | None = None
    for block in blocks:
        before = whole[last] if last is not None else None
        if before is not None and _goes_on(before, block):
            whole[last or 0] = replace(before, text=f"{before.text} {block.text}")
            continue
        whole.append(block)
        if block.included:
            last = len(whole) - 1
    return whole


def _goes_on(before: Block, block: Block) -> bool:
    both = before.kind == block.kind == "paragraph" and block.included
    return both and before.text[-1] not in _ENDS and block.text[0].islower()


def _cleaned(blocks: Iterable[Block]) -> tuple[list[Block], tuple[Notice, ...]]:
    """The blocks without what no article may hold."""
    removed: Counter[str] = Counter()
    kept = []
    for block in blocks:
        text, found = clean(block.text)
        removed += found
        if text.strip():
            kept.append(replace(block, text=text))
    return kept, (Notice("characters_removed", dict(sorted(removed.items()))),) if removed else ()
