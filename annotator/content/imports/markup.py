"""A tree of HTML as blocks. Scripts, styles and whatever else is not text are never looked into."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from lxml import html
from lxml.html import HtmlElement

from annotator.core.importing import Block
from annotator.core.model import Run

_HEADINGS = {"h1": "heading1", "h2": "heading2", **dict.fromkeys(("h3", "h4", "h5", "h6"), "heading3")}
_INLINE = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em", "cite", "dfn"), "emphasis"),
    "a": "link",
}
_NO_TEXT = frozenset(
    {
        *("script", "style", "template", "noscript", "iframe", "object", "embed", "svg", "math"),
        *("canvas", "head", "select", "button", "input", "textarea", "audio", "video", "map"),
    }
)
_BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog"),
        *("div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"),
        *("h2", "h3", "h4", "h5", "h6", "header", "hr", "html", "legend"),
        *("li", "main", "menu", "nav", "ol", "p", "pre", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    }
)
_LEFT_OUT = {"nav": "menu", "footer": "footer", "aside": "aside", "form": "form", "dialog": "dialog"}
_ROLES = {
    "navigation": "menu",
    "banner": "banner",
    "contentinfo": "footer",
    "dialog": "dialog",
    "search": "form",
}
_NAMES = re.compile(
    r"(?:^|[-_ ])(?:(cookies?|consent|gdpr|privacy)|(menu|navbar|breadcrumbs?|sidebar)|"
    r"(share|social|newsletter|related|recommended|comments|advert|ads|promo))(?:$|[-_ ])",
    re.IGNORECASE,
)
_NAMED = ("consent", "menu", "aside")
_BYLINE = re.compile(r"(?:^|[-_ ])(?:byline|author)(?:$|[-_ ])", re.IGNORECASE)
_NOTE = re.compile(r"(?:fn|foot-?note|end-?note|cite_note)[-:_]", re.IGNORECASE)
_BACK = re.compile(r"#(?:fnref|foot-?note-ref|end-?note-ref|cite_ref)[-:_]", re.IGNORECASE)
# White space of HTML alone: a no-break space and a line separator stay what they are.
_BLANKS = re.compile(r"[ \t\n\r\f]+")
_SAFE_LINK = re.compile(r"(?:https?:|mailto:)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class _State:
    """What the elements around say of a block."""

    kind: str = "paragraph"
    left_out: str = ""
    hidden: bool = False
    kept: bool = False


class _Text:
    """The text of one block as it is put together."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.length = 0
        self.runs: list[Run] = []

    def add(self, text: str, *, verbatim: bool = False) -> None:
        """Add letters; blanks collapse as in a browser."""
        if not verbatim:
            text = _BLANKS.sub(" ", text)
            if not self.parts or self.parts[-1][-1:] in {" ", "\n", "\t"}:
                text = text.removeprefix(" ")
        if text:
            self.parts.append(text)
            self.length += len(text)

    def break_line(self) -> None:
        """Begin another line."""
        if self.parts and self.parts[-1].endswith(" "):
            self.parts[-1] = self.parts[-1][:-1]
            self.length -= 1
        self.add("\n", verbatim=True)

    def run(self, start: int, kind: str, other: dict[str, Any]) -> None:
        """Note a form from a place to here."""
        if self.length > start:
            self.runs.append(Run(start, self.length, kind, other))

    def block(self, state: _State) -> Block | None:
        """The block; None if it has no text."""
        whole = "".join(self.parts)
        # The sign that leads back from a note stands behind a no-break space.
        text = whole.strip(" \n\t\u00a0" if state.kind == "note" else " \n\t")
        if not text:
            return None
        start = whole.index(text)
        runs = (
            run._replace(start=max(run.start - start, 0), end=min(run.end - start, len(text)))
            for run in self.runs
        )
        left_out = "hidden" if state.hidden else state.left_out
        return Block(
            state.kind,
            text,
            tuple(
                sorted((run for run in runs if run.start < run.end), key=lambda run: (run.start, -run.end))
            ),
            included=not left_out,
            left_out=left_out,
            counted=state.kind not in {"caption", "byline"},
        )


def tree_of(text: str) -> HtmlElement:
    """The tree of a page, whatever is wrong with its mark-up. Nothing outside is looked up.

    A text without any element gives a tree without text.
    """
    # The parser takes a declaration with an encoding for bytes only.
    text = re.sub(r"^\s*<\?xml[^>]*\?>", "", text)
    parser = html.HTMLParser(no_network=True, huge_tree=False, remove_comments=True, remove_pis=True)
    return html.document_fromstring(text or "<html></html>", parser=parser, ensure_head_body=True)


def blocks_of(root: HtmlElement) -> list[Block]:
    """The blocks of a tree in reading order, those that are no part of the article marked as left out."""
    return list(_Walk().blocks(root, _State()))


class _Walk:
    """Goes through the tree without recursion: a page may be nested as deeply as it likes."""

    def __init__(self) -> None:
        self._text = _Text()

    def blocks(self, root: HtmlElement, state: _State) -> Iterator[Block]:
        """Every block below an element."""
        todo: list[tuple[str, Any, _State]] = [("open", root, state)]
        while todo:
            act, what, state = todo.pop()
            if act == "text":
                self._text.add(what)
            elif act == "verbatim":
                self._text.add(what, verbatim=True)
            elif act == "run":
                text, *form = what
                text.run(*form)
            elif act == "end":
                yield from self._end(state)
            elif act == "open":
                yield from self._open(what, state, todo)

    def rest(self) -> str:
        """What no block has ended yet."""
        return "".join(self._text.parts).strip()

    def _end(self, state: _State) -> Iterator[Block]:
        block = self._text.block(state)
        self._text = _Text()
        if block is not None:
            yield block

    def _open(
        self, element: HtmlElement, outer: _State, todo: list[tuple[str, Any, _State]]
    ) -> Iterator[Block]:
        name = element.tag if isinstance(element.tag, str) else ""
        tail = [("text", element.tail, outer)] if element.tail and element.getparent() is not None else []
        todo += tail
        if not name or name in _NO_TEXT or _is_note_mark(element, name):
            return
        state = _inside(element, name, outer)
        if name == "br":
            self._text.break_line()
        elif name == "img":
            yield from self._image(element, state)
        elif name == "tr":
            yield from self._end(outer)
            todo.append(("end", None, replace(state, kind="table_row")))
            self._cells(element, state, todo)
        elif name in _BLOCKS:
            yield from self._end(outer)
            todo.append(("end", None, state))
            self._children(element, state, todo, verbatim=name == "pre")
        else:
            if name in _INLINE and (other := _link(element, name)) is not None:
                todo.append(("run", (self._text, self._text.length, _INLINE[name], other), state))
            self._children(element, state, todo)

    def _children(
        self,
        element: HtmlElement,
        state: _State,
        todo: list[tuple[str, Any, _State]],
        *,
        verbatim: bool = False,
    ) -> None:
        todo += [("open", child, state) for child in reversed(element)]
        if element.text:
            todo.append(("verbatim" if verbatim else "text", element.text, state))

    def _cells(self, row: HtmlElement, state: _State, todo: list[tuple[str, Any, _State]]) -> None:
        """A row's cells, parted by tabs; what is a block of its own inside a cell is only text there."""
        cells = [cell for cell in row if cell.tag in {"td", "th"}]
        for number, cell in reversed(list(enumerate(cells))):
            todo.append(("verbatim", _BLANKS.sub(" ", " ".join(_visible(cell))).strip(" "), state))
            if number:
                todo.append(("verbatim", "\t", state))

    def _image(self, element: HtmlElement, state: _State) -> Iterator[Block]:
        alternative = _BLANKS.sub(" ", element.get("alt") or "").strip()
        if alternative and not self._text.length:
            image = _Text()
            image.add(alternative)
            block = image.block(replace(state, kind="image"))
            if block is not None:
                yield block


def _visible(cell: HtmlElement) -> Iterator[str]:
    """The text of a cell, a piece for each block in it, without what is never text."""
    walk = _Walk()
    yield from (block.text for block in walk.blocks(cell, _State()) if block.included)
    if rest := walk.rest():
        yield rest


def _inside(element: HtmlElement, name: str, outer: _State) -> _State:
    """What an element says of the blocks in it."""
    state = outer
    if name in {"article", "main"}:
        state = replace(state, kept=True)
    reason = _reason(element, name)
    # A header or a box inside the article itself belongs to it.
    if reason and not (state.kept and reason in {"aside", "banner"} and name != "nav"):
        state = replace(state, left_out=reason)
    if _is_hidden(element):
        state = replace(state, hidden=True)
    return replace(state, kind=_kind(element, name, outer))


def _kind(element: HtmlElement, name: str, outer: _State) -> str:
    if name in _HEADINGS:
        return _HEADINGS[name]
    if name == "li":
        return "note" if _is_note(element, outer) else "list_item"
    if name in {"figcaption", "caption"}:
        return "caption"
    if name == "blockquote":
        return "quote"
    if _BYLINE.search(element.get("class") or "") or element.get("rel") == "author":
        return "byline" if name in _BLOCKS else outer.kind
    if name in {"p", "div", "span", "pre"} or name not in _BLOCKS:
        return outer.kind
    return outer.kind if outer.kind in {"quote", "list_item", "caption", "note"} else "paragraph"


def _reason(element: HtmlElement, name: str) -> str:
    """Why what is in an element is most likely no part of an article; empty if nothing says so."""
    if name in _LEFT_OUT:
        return _LEFT_OUT[name]
    role = _ROLES.get(element.get("role") or "")
    if role:
        return role
    found = _NAMES.search(f"{element.get('id') or ''} {element.get('class') or ''}")
    if found is None or name in {"html", "body", "article", "main"}:
        return ""
    return next(reason for reason, part in zip(_NAMED, found.groups(), strict=True) if part)


def _is_note(item: HtmlElement, outer: _State) -> bool:
    """An item of the notes at the end, as Markdown, Word and most pages write them."""
    return outer.kind == "note" or bool(_NOTE.match(item.get("id") or ""))


def _is_note_mark(element: HtmlElement, name: str) -> bool:
    """A number that leads to a note, or back from it: it would be glued to the word before it."""
    if name == "sup":
        links = element.findall(".//a")
        return len(links) == 1 and (links[0].get("href") or "").startswith("#")
    return name == "a" and bool(_BACK.match(element.get("href") or ""))


def _is_hidden(element: HtmlElement) -> bool:
    style = (element.get("style") or "").replace(" ", "").lower()
    return (
        element.get("hidden") is not None
        or element.get("aria-hidden") == "true"
        or "display:none" in style
        or "visibility:hidden" in style
    )


def _link(element: HtmlElement, name: str) -> dict[str, Any] | None:
    """What goes with a form; None for a link that leads nowhere safe."""
    if name != "a":
        return {}
    address = (element.get("href") or "").strip()
    return {"address": address} if _SAFE_LINK.match(address) else None
