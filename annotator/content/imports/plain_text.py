"""Plain text: its letters as they are, a block for each paragraph."""

import re

from annotator.content.imports.decoding import decoded
from annotator.content.imports.notices import cleaned
from annotator.core.importing import Block, Imported, ReadOptions
from annotator.core.text import canonical

_EMPTY_LINES = re.compile(r"\n(?:[ \t]*\n)+")


def read_plain_text(data: bytes, options: ReadOptions) -> Imported:
    """Read a plain text. Put together again, its blocks are exactly the text.

    What surrounds the text, as empty lines at its beginning and end, is part of the first and last block.

    Raises:
        ImportRefused: ``encoding`` or ``no_text``.
    """
    text, encoding = decoded(data, options.encoding)
    text, notices = cleaned(canonical(text))
    return Imported("text", tuple(_blocks(text)), notices=notices, encoding=encoding)


def _blocks(text: str) -> list[Block]:
    blocks = []
    place = 0
    for empty in _EMPTY_LINES.finditer(text):
        if text[place : empty.start()].strip():
            blocks.append(Block("paragraph", text[place : empty.start()], gap=empty.group()))
            place = empty.end()
    rest = text[place:]
    if blocks and not rest.strip():  # empty lines at the end belong to the last paragraph
        last = blocks.pop()
        rest = last.text + last.gap + rest
    if rest.strip():
        body = rest.removesuffix("\n")
        blocks.append(Block("paragraph", body, gap=rest[len(body) :]))
    return blocks
