"""The last look at what was read: nothing in it that no article, title or name may hold.

A mark-up can write letters down in ways that only its parser resolves, so the source alone is not enough.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, replace

from annotator.core.importing import Block, Imported, Notice, clean
from annotator.core.model import Provenance, Run

_LONGEST = 500
"""Letters of a title, a name or an address."""
_KIND = "characters_removed"


def tidied(found: Imported) -> Imported:
    """What was read, without what no text may hold; what was taken out of the blocks is told."""
    gone: Counter[str] = Counter()
    blocks = []
    for block in found.blocks:
        tidy, lost = _block(block)
        gone += lost
        if tidy.text:
            blocks.append(tidy)
    return replace(
        found,
        blocks=tuple(blocks),
        title=_line(found.title),
        language=_line(found.language),
        source=Provenance(**{name: _line(value) for name, value in asdict(found.source).items()}),
        notices=tuple(_told(found.notices, gone)),
        parts=tuple(replace(part, title=_line(part.title)) for part in found.parts),
    )


def _block(block: Block) -> tuple[Block, Counter[str]]:
    """A block without what no text may hold, its forms on the same letters as before."""
    text, gone = clean(block.text)
    if text == block.text:
        return block, gone
    kept, place = [0], 0  # for each letter of the old text, how many of the new one stand before it
    for letter in block.text:
        place += place < len(text) and text[place] == letter
        kept.append(place)
    runs = (Run(kept[run.start], kept[run.end], run.kind, run.other) for run in block.runs)
    return replace(block, text=text, runs=tuple(run for run in runs if run.start < run.end)), gone


def _line(text: str) -> str:
    """A text on one line, of a length that can be shown."""
    return " ".join(clean(text)[0].split())[:_LONGEST]


def _told(notices: Iterable[Notice], gone: Counter[str]) -> list[Notice]:
    """The notices, with all characters that were taken out in one of them."""
    others = [notice for notice in notices if notice.kind != _KIND]
    for notice in notices:
        gone += Counter(notice.counts) if notice.kind == _KIND else Counter()
    tidy = [replace(each, names=tuple(map(_line, each.names))) for each in others]
    return [*tidy, *([Notice(_KIND, dict(sorted(gone.items())))] if gone else [])]
