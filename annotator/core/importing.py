"""What was read from a file, block by block, until a person has checked it and the text is frozen.

A reader of a format gives an ``Imported``; the preview changes it with the functions here; ``article_of``
makes the article. Nothing here knows a format.
"""

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from annotator.core.model import Article, Provenance, Run
from annotator.core.span import Span

KINDS = (
    *("paragraph", "heading1", "heading2", "heading3", "list_item", "quote", "table_row"),
    *("caption", "image", "byline", "note"),
)
"""What a block can be. ``table_row`` holds its cells parted by tabs, ``image`` its alternative text."""
INLINE = ("strong", "emphasis", "link", "table_cell")
"""Forms inside a block."""
UNCOUNTED = frozenset({"caption", "byline"})
"""Kinds that are proposed as regions whose words do not count."""
_UNFIT = re.compile(
    "(?P<controls>[\x00-\x08\x0b-\x1f\x7f-\x9f])|(?P<surrogates>[\ud800-\udfff])|(?P<noncharacters>[\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "])"
)
MARK = "\ufeff"
"""A byte order mark: at the beginning of a text it is none of its letters."""
GAP = "\n\n"
"""Between two blocks, unless the source itself says what stands there."""


@dataclass(frozen=True, slots=True)
class Block:
    """One block of a text that is being imported.

    Attributes:
        kind: one of ``KINDS``.
        text: its canonical text; may hold line ends (verses, addresses).
        runs: forms inside it (``INLINE``), in code points of its own text.
        included: it becomes part of the article.
        left_out: why it was proposed to be left out, a code such as ``menu``, ``running_head`` or
            ``hidden``; empty if it was not. ``services.presenting.importing`` has all of them in words.
        counted: its words count in the scoring.
        gap: what stands between it and the next included block: line ends, and blanks on empty lines.
        other: what goes with the block's own run, such as a heading's anchor or an image's file.
    """

    kind: str
    text: str
    runs: tuple[Run, ...] = ()
    included: bool = True
    left_out: str = ""
    counted: bool = True
    gap: str = GAP
    other: Mapping[str, Any] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Notice:
    """Something that a person should know about what was read.

    Attributes:
        kind: a code such as ``tracked_changes``, ``copy_restricted``, ``joined_words``, ``part_missing``.
            ``services.presenting.importing`` has a sentence for each.
        counts: numbers that belong to it, by name (``insertions`` ...).
        names: texts that belong to it: parts that are missing, words that were joined.
    """

    kind: str
    counts: Mapping[str, int] = field(default_factory=dict)
    names: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Part:
    """A chapter of a book, which can be chosen."""

    id: str
    title: str
    words: int


@dataclass(frozen=True, slots=True)
class Imported:
    """A file as it was read.

    Attributes:
        format: ``text``, ``markdown``, ``html``, ``mhtml``, ``docx``, ``odt``, ``pdf`` or ``epub``.
        title: of the article; may be empty.
        language: as the file names it (BCP 47); empty if it does not.
        source: where the article comes from, as far as the file says.
        blocks: in reading order, those that were proposed to be left out among them.
        notices: what a person should know.
        parts: the chapters of a book; empty for anything else.
        encoding: how its bytes were read as letters; empty where the format fixes that.
    """

    format: str
    blocks: tuple[Block, ...]
    title: str = ""
    language: str = ""
    source: Provenance = field(default_factory=Provenance)
    notices: tuple[Notice, ...] = ()
    parts: tuple[Part, ...] = ()
    encoding: str = ""


@dataclass(frozen=True, slots=True)
class ReadOptions:
    """What a person answered before a file could be read.

    Attributes:
        encoding: how to read the bytes of a text; empty to detect it.
        password: for a file that asks for one; empty for none.
        parts: ids of the chapters to read; empty for all.
        whole_page: take everything on a saved page and propose nothing to be left out.
    """

    encoding: str = ""
    password: str = ""
    parts: tuple[str, ...] = ()
    whole_page: bool = False


def clean(text: str) -> tuple[str, Counter[str]]:
    """A text with LF line ends and without what no article may hold.

    Taken out: noncharacters, lone surrogates, and controls other than tab and line end. Byte order marks at
    the beginning go too and are not counted.

    Returns:
        The text, and how many characters of each of ``noncharacters``, ``surrogates``, ``controls`` went.
    """
    found: Counter[str] = Counter()

    def gone(match: re.Match[str]) -> str:
        found[match.lastgroup or ""] += 1
        return ""

    return _UNFIT.sub(gone, text.replace("\r\n", "\n").replace("\r", "\n")).lstrip(MARK), found


def article_of(blocks: Sequence[Block]) -> tuple[Article, tuple[Span, ...]]:
    """The article that the included blocks make, and the regions whose words do not count.

    The text ends with a line end, unless the last block's gap is empty.
    """
    parts: list[str] = []
    runs: list[Run] = []
    regions: list[Span] = []
    place = 0
    for block in _without_mark([block for block in blocks if block.included and block.text]):
        end = place + len(block.text)
        if block.kind != "paragraph":
            runs.append(Run(place, end, block.kind, block.other))
        runs += [run._replace(start=place + run.start, end=place + run.end) for run in block.runs]
        if not block.counted:
            regions.append(Span(place, end))
        parts += [block.text, block.gap]
        place = end + len(block.gap)
    parts[-1:] = [gap[:1] for gap in parts[-1:]]
    article = Article.from_text("".join(parts))
    ordered = tuple(sorted(runs, key=lambda run: (run.start, -run.end, run.kind)))
    return replace(article, runs=ordered), tuple(regions)


def _without_mark(blocks: list[Block]) -> list[Block]:
    """The blocks without byte order marks at the very beginning."""
    while blocks and blocks[0].text.startswith(MARK):
        text = blocks[0].text.lstrip(MARK)
        start = len(blocks[0].text) - len(text)
        runs = _runs_within(blocks[0].runs, start, len(blocks[0].text))
        blocks[:1] = [replace(blocks[0], text=text, runs=runs)] if text else []
    return blocks


def retyped(blocks: Sequence[Block], numbers: Sequence[int], kind: str) -> tuple[Block, ...]:
    """Some blocks with another kind; a caption or byline no longer counts, anything else does."""
    chosen = set(numbers)
    return tuple(
        replace(block, kind=kind, counted=kind not in UNCOUNTED) if number in chosen else block
        for number, block in enumerate(blocks)
    )


def joined(blocks: Sequence[Block], first: int, last: int, by: str = " ") -> tuple[Block, ...]:
    """The blocks from ``first`` to ``last`` made one, with the first one's kind."""
    together = blocks[first : last + 1]
    runs: list[Run] = []
    place = 0
    for block in together:
        runs += [run._replace(start=place + run.start, end=place + run.end) for run in block.runs]
        place += len(block.text) + len(by)
    text = by.join(block.text for block in together)
    one = replace(together[0], text=text, runs=tuple(runs), gap=together[-1].gap)
    return (*blocks[:first], one, *blocks[last + 1 :])


def parted(blocks: Sequence[Block], number: int, offset: int) -> tuple[Block, ...]:
    """A block cut in two before a code point of its text; white space at the cut goes.

    Raises:
        ValueError: one part would be empty.
    """
    block = blocks[number]
    left, right = block.text[:offset].rstrip(), block.text[offset:].lstrip()
    if not left or not right:
        raise ValueError("one part would be empty")
    start = len(block.text) - len(right)
    first = replace(block, text=left, runs=_runs_within(block.runs, 0, len(left)), gap=GAP)
    second = replace(block, text=right, runs=_runs_within(block.runs, start, len(block.text)))
    return (*blocks[:number], first, second, *blocks[number + 1 :])


def _runs_within(runs: Sequence[Run], start: int, end: int) -> tuple[Run, ...]:
    cut = (run._replace(start=max(run.start, start), end=min(run.end, end)) for run in runs)
    return tuple(
        run._replace(start=run.start - start, end=run.end - start) for run in cut if run.start < run.end
    )
