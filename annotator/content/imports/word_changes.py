"""Tracked changes of a Word document, taken as if all were accepted."""

from collections import Counter

from annotator.content.imports.word_names import W, remove, unwrap
from annotator.content.imports.xml_trees import Element

_KINDS = {"ins": "insertions", "del": "deletions", "moveTo": "moves"}
_MARKS = frozenset(
    W + name
    for name in (
        *("bookmarkStart", "bookmarkEnd", "commentRangeStart", "commentRangeEnd", "proofErr", "permStart"),
        *("permEnd", "moveFromRangeStart", "moveFromRangeEnd", "moveToRangeStart", "moveToRangeEnd"),
    )
)
"""What may stand between two paragraphs and is no text."""
_PROPERTIES = frozenset({W + "rPr", W + "trPr", W + "tcPr", W + "numPr"})
_TEXT = frozenset(W + name for name in ("t", "tab", "br", "cr", "sym", "drawing", "pict", "object"))


def accept_changes(root: Element) -> Counter[str]:
    """Accept every tracked change in a part.

    Returns:
        How many ``insertions``, ``deletions`` and ``moves`` of text, paragraphs' ends, rows and cells.
    """
    found: Counter[str] = Counter()
    for name, kind in _KINDS.items():
        found[kind] += sum(map(_is_content, root.iter(W + name)))
    found["deletions"] += len(list(root.iter(W + "cellDel")))
    found["insertions"] += len(list(root.iter(W + "cellIns")))
    for name in ("del", "moveFrom"):
        for each in list(root.iter(W + name)):
            if not _is_property(each):
                remove(each)
    _join_paragraphs(root)
    _drop_rows_and_cells(root)
    for name in ("ins", "moveTo"):
        for each in list(root.iter(W + name)):
            unwrap(each)
    return +found


def _is_property(change: Element) -> bool:
    parent = change.getparent()
    return parent is not None and parent.tag in _PROPERTIES


def _is_content(change: Element) -> bool:
    """A change of text, of a paragraph's mark or of a row, and not of a mere property."""
    parent = change.getparent()
    return parent is not None and (len(change) > 0 or parent.tag in {W + "rPr", W + "trPr"})


def _join_paragraphs(root: Element) -> None:
    """A paragraph whose mark was deleted goes on with the next one; one that is empty now goes."""
    for paragraph in reversed(list(root.iter(W + "p"))):
        mark = paragraph.find(f"{W}pPr/{W}rPr")
        gone = [] if mark is None else [each for each in mark if each.tag in {W + "del", W + "moveFrom"}]
        if not gone:
            continue
        for each in gone:
            remove(each)  # else mammoth would join once more
        following = _next_paragraph(paragraph)
        if next(paragraph.iter(*_TEXT), None) is None:
            if following is not None or _can_go(paragraph):
                remove(paragraph)
        elif following is not None:
            _append(paragraph, following)


def _next_paragraph(paragraph: Element) -> Element | None:
    following = paragraph.getnext()
    while following is not None and following.tag in _MARKS:
        following = following.getnext()
    return following if following is not None and following.tag == W + "p" else None


def _can_go(paragraph: Element) -> bool:
    """A cell needs a paragraph."""
    parent = paragraph.getparent()
    return parent is None or parent.tag != W + "tc" or len(parent.findall(W + "p")) > 1


def _append(paragraph: Element, following: Element) -> None:
    properties = following.find(W + "pPr")
    if properties is not None:
        following.remove(properties)
    paragraph.extend(list(following))
    remove(following)


def _drop_rows_and_cells(root: Element) -> None:
    for row in list(root.iter(W + "tr")):
        if row.find(f"{W}trPr/{W}del") is not None or row.find(f"{W}trPr/{W}moveFrom") is not None:
            remove(row)
    for cell in list(root.iter(W + "tc")):
        if cell.find(f"{W}tcPr/{W}cellDel") is not None:
            remove(cell)
