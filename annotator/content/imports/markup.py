"""A tree of HTML as blocks. Scripts, styles and whatever else is not text are never looked into."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import etree, html
from lxml.html import HtmlElement

from annotator.content.imports.markup_rules import (
    BLOCKS,
    EMBEDDED,
    INLINE,
    NO_TEXT,
    State,
    inside,
    is_hidden,
    is_note_mark,
    leads_elsewhere,
    link_form,
)
from annotator.content.imports.markup_table import CELLS, columns_of, is_layout
from annotator.content.imports.markup_text import BLANKS, BlockText, Form
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block

_SUPERSCRIPTS = str.maketrans("0123456789+-\u2212=()n", "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻⁼⁽⁾ⁿ")
_POWER = re.compile(r"[0-9+\-\u2212=()n]{1,12}")
_LONGEST_SIGN = 8
"""An alternative text of signs alone that is no longer than this is a picture of a letter, as of an emoji."""
_NO_LINK = "no_link"
"""The form of a link that leads nowhere safe, until its block is done: it tells menus from text."""
_Task = tuple[str, Any, State]


@dataclass(frozen=True, slots=True)
class Found:
    """A block, and what was left out of it or beside it.

    Attributes:
        block: itself.
        linked: how many of its letters are links, whether these lead anywhere or not.
        lost: how many ``hidden_text``, ``pictures_without_text``, ``links_dropped``, ``formulas``,
            ``embedded`` and ``struck_out`` there were.
    """

    block: Block
    linked: int
    lost: Counter[str]


def tree_of(text: str) -> HtmlElement:
    """The tree of a page, whatever is wrong with its mark-up. Nothing outside is looked up.

    Raises:
        ImportRefused: ``too_deep``: the parser would leave out what is nested so deeply.
    """
    # The parser drops what stands behind the end of the page, and browsers do not.
    text = re.sub(r"</(?:body|html)\s*>", "", text, flags=re.IGNORECASE)
    parser = html.HTMLParser(
        encoding="utf-8", no_network=True, huge_tree=True, remove_comments=True, remove_pis=True
    )
    try:
        # As bytes: whatever encoding a text names in itself, it was read already.
        tree = html.document_fromstring(text.encode("utf-8"), parser=parser, ensure_head_body=True)
    except etree.ParserError:  # there is no element and no text
        return html.document_fromstring("<html></html>", ensure_head_body=True)
    if any(entry.type == etree.ErrorTypes.ERR_RESOURCE_LIMIT for entry in parser.error_log):
        raise ImportRefused(
            "too_deep",
            "This page is nested more deeply than any real page.",
            "Nothing was read in. Save the text in another format, or paste it.",
        )
    return tree


def found_in(root: HtmlElement, *, base: str = "", article: HtmlElement | None = None) -> list[Found]:
    """The blocks of a page in reading order, those that are no part of its article marked as left out.

    Args:
        root: the page's tree.
        base: the address that the page's links start from; empty if it is not known.
        article: the element that the page says its article is; None if it does not.
    """
    return _Walk(base, article).found(root, State(outside=article is not None))


def found_in_document(text: str) -> list[Found]:
    """The blocks of a document that was made HTML of: all of it is the article."""
    return _Walk("", None).found(tree_of(text), State(kept=True))


def _found(block: Block, lost: Counter[str]) -> Found:
    linked = sum(run.end - run.start for run in block.runs if run.kind in {"link", _NO_LINK})
    runs = tuple(run for run in block.runs if run.kind != _NO_LINK)
    return Found(replace(block, runs=runs), linked, lost)


class _Walk:
    """Goes through the tree without recursion: a page may be nested as deeply as it likes."""

    def __init__(self, base: str, article: HtmlElement | None) -> None:
        self._base = base
        self._article = article
        self._text = BlockText()
        self._pictures: list[tuple[str, State]] = []
        self._lost: Counter[str] = Counter()
        self._todo: list[_Task] = []
        self._columns: dict[HtmlElement, int] = {}
        self._root: HtmlElement | None = None

    def found(self, root: HtmlElement, state: State) -> list[Found]:
        """Every block below an element."""
        self._root = root
        acts: dict[str, Callable[[Any, State], Iterable[Block]]] = {
            "open": self._open,
            "inside": self._children,
            "end": self._end,
            "text": self._add,
            "sign": self._sign,
        }
        found: list[Found] = []
        self._todo = [("end", None, state), ("open", root, state)]
        while self._todo:
            act, what, state = self._todo.pop()
            for block in acts[act](what, state):
                found.append(_found(block, self._lost))
                self._lost = Counter()
        if found:
            found[-1].lost.update(self._lost)
        return found

    def _add(self, text: str, state: State) -> Iterable[Block]:
        self._text.add(text, state.forms, verbatim=state.verbatim and not state.cell)
        return ()

    def _sign(self, sign: str, state: State) -> Iterable[Block]:
        """A tab before a cell, a quotation mark, a power: a letter that the page shows and does not hold."""
        if sign == "\t":
            self._text.next_cell()
        else:
            self._text.add(sign, state.forms, verbatim=True)
        return ()

    def _end(self, _: None, state: State) -> Iterator[Block]:
        """The end of a block, and the pictures that stood in it."""
        if state.cell:
            self._text.add(" ", state.forms)
            return
        block = self._text.block(state.kind, state.why_left_out, state.other)
        self._text = BlockText()
        pictures, self._pictures = self._pictures, []
        if block is not None:
            yield block
        for words, around in pictures:
            text = BlockText()
            text.add(words)
            picture = text.block("image", around.why_left_out, {})
            if picture is not None:
                yield picture

    def _open(self, element: HtmlElement, outer: State) -> Iterator[Block]:
        name = element.tag if isinstance(element.tag, str) else ""
        if element.tail and element is not self._root:
            self._todo.append(("text", element.tail, outer))
        if not name or name in NO_TEXT or is_note_mark(element, name):
            return
        state = inside(element, name, outer)
        if element is self._article:
            state = replace(state, outside=False, kept=True)
        if name in BLOCKS:
            yield from self._open_block(element, name, outer, state)
        elif is_hidden(element):
            if any(text.strip() for text in element.itertext()):
                self._lose("hidden_text", outer)
        elif name == "br":
            yield from self._break(state)
        else:
            self._open_inline(element, name, state)

    def _open_block(self, element: HtmlElement, name: str, outer: State, state: State) -> Iterator[Block]:
        yield from self._end(None, outer)
        if name == "tr" and not state.cell and not is_layout(element):
            row = replace(state, kind="table_row")
            self._todo.append(("end", None, row))
            self._cells(element, replace(row, cell=True, verbatim=False))
            return
        self._todo.append(("end", None, state))
        if state.cell and is_hidden(element):
            self._lose("hidden_text", state)
        else:
            if name == "table":
                self._columns |= columns_of(element)
            self._children(element, state)

    def _open_inline(self, element: HtmlElement, name: str, state: State) -> None:
        if name in EMBEDDED:
            self._lose("embedded", state)
        elif name == "math":
            self._formula(element, state)
        elif name == "img":
            self._picture(element, state)
        elif name == "q":
            self._todo.append(("sign", "”", state))
            self._children(element, state)
            self._todo.append(("sign", "“", state))
        elif name == "sup" and not len(element) and _POWER.fullmatch(element.text or ""):
            self._todo.append(("sign", (element.text or "").translate(_SUPERSCRIPTS), state))
        else:
            self._formed(element, name, state)

    def _formed(self, element: HtmlElement, name: str, state: State) -> None:
        """The letters in an element, with the form that it gives them."""
        if name in {"del", "s", "strike"}:
            self._lose("struck_out", state)
        form = Form(INLINE[name], {}) if name in INLINE else None
        if name == "a":
            form = link_form(element, self._base) or Form(_NO_LINK, {})
            if form.kind == _NO_LINK and leads_elsewhere(element):
                self._lose("links_dropped", state)
        self._children(element, replace(state, forms=(*state.forms, form)) if form else state)

    def _children(self, element: HtmlElement, state: State) -> Iterable[Block]:
        self._todo += [("open", child, state) for child in reversed(element)]
        if element.text:
            self._todo.append(("text", element.text, state))
        return ()

    def _cells(self, row: HtmlElement, state: State) -> None:
        """A row's cells, parted by tabs; what is a block of its own inside a cell is only text there."""
        before = 0
        tasks: list[_Task] = []
        for number, cell in enumerate(each for each in row if each.tag in CELLS):
            column = self._columns.get(cell, number)
            tasks += [("sign", "\t", state)] * (column - before)
            before = column
            if is_hidden(cell):
                self._lose("hidden_text", state)
            else:
                form = Form("table_cell", {})
                tasks.append(("inside", cell, replace(state, forms=(*state.forms, form))))
        self._todo += reversed(tasks)

    def _break(self, state: State) -> Iterator[Block]:
        """Another line; an empty one parts paragraphs."""
        if state.cell:
            self._text.add(" ", state.forms)
        elif self._text.on_new_line and not state.verbatim:
            yield from self._end(None, state)
        else:
            self._text.break_line()

    def _picture(self, element: HtmlElement, state: State) -> None:
        """A picture's alternative text stands behind the block that the picture is in."""
        words = BLANKS.sub(" ", element.get("alt") or "").strip()
        if words and len(words) <= _LONGEST_SIGN and not any(map(str.isalnum, words)):
            self._text.add(words, state.forms)
        elif words:
            self._pictures.append((words, state))
        elif element.get("alt") is None:
            self._lose("pictures_without_text", state)

    def _formula(self, element: HtmlElement, state: State) -> None:
        words = BLANKS.sub(" ", element.get("alttext") or "").strip()
        if words:
            self._text.add(words, state.forms)
        else:
            self._lose("formulas", state)

    def _lose(self, what: str, state: State) -> None:
        """Count what is left out of the article; what is no part of it does not matter."""
        if not state.why_left_out:
            self._lost[what] += 1
