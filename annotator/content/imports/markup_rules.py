"""What an element of a page says of the text in it: its kind, and whether it belongs to the article."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Any
from urllib.parse import urljoin, urlsplit

from lxml.html import HtmlElement

from annotator.content.imports.markup_text import Form

NO_TEXT = frozenset(
    {
        *("script", "style", "template", "noscript", "noframes", "head", "datalist", "map", "colgroup"),
        *("select", "button", "input", "textarea", "progress", "meter", "canvas", "svg"),
    }
)
EMBEDDED = frozenset({"iframe", "frame", "object", "embed", "audio", "video"})
"""What shows something that is no text of this page."""
BLOCKS = frozenset(
    {
        *("address", "article", "aside", "blockquote", "body", "caption", "dd", "details", "dialog"),
        *("center", "dir", "div", "dl", "dt", "fieldset", "figcaption", "figure", "footer", "form", "h1"),
        *("h2", "h3", "h4", "h5", "h6", "header", "hgroup", "hr", "html", "legend"),
        *("li", "main", "menu", "nav", "ol", "p", "pre", "search", "section", "summary"),
        *("table", "tbody", "tfoot", "thead", "tr", "ul"),
    }
)
INLINE = {
    **dict.fromkeys(("b", "strong"), "strong"),
    **dict.fromkeys(("i", "em", "cite", "dfn"), "emphasis"),
}
_HEADINGS = {"h1": "heading1", "h2": "heading2", **dict.fromkeys(("h3", "h4", "h5", "h6"), "heading3")}
_WHOLE = frozenset({"html", "body", "article", "main"})
_LEFT_OUT = {
    **dict.fromkeys(("nav", "menu"), "menu"),
    **dict.fromkeys(("form", "search"), "form"),
    **{name: name for name in ("footer", "aside", "dialog")},
}
_ROLES = {
    "navigation": "menu",
    "contentinfo": "footer",
    "search": "form",
    **dict.fromkeys(("doc-toc", "toc"), "contents"),
    **{name: name for name in ("banner", "dialog")},
}
_NAMES = re.compile(
    r"(?:^|[-_ ])(?:(cookies?|consent|gdpr|privacy)|(menu|navbar|breadcrumbs?|sidebar)|"
    r"(share|social|newsletter|related|recommended|comments|advert|ads|promo))(?:$|[-_ ])",
    re.IGNORECASE,
)
_NAMED = ("consent", "menu", "aside")
_BYLINE = re.compile(r"(?:^|[-_ ])(?:byline|author)(?:$|[-_ ])", re.IGNORECASE)
_LONGEST_BYLINE = 300
_NOTE = re.compile(r"(?:fn|foot-?note|end-?note|cite_note)[-:_]", re.IGNORECASE)
_BACK = re.compile(r"#(?:fnref|foot-?note-ref|end-?note-ref|cite_ref)[-:_]", re.IGNORECASE)
_NOTE_TYPES = frozenset({"footnote", "endnote", "rearnote", "doc-footnote", "doc-endnote"})
_MARK_TYPES = frozenset({"noteref", "doc-noteref", "backlink", "doc-backlink", "pagebreak", "doc-pagebreak"})
_CONTROLS = re.compile(r"[\x00-\x20\x7f-\x9f]")
"""What no address holds: programs disagree on what such a one means."""
_HIDDEN_STYLE = re.compile(r"(?:^|;)(?:display:none|visibility:(?:hidden|collapse))")


@dataclass(frozen=True, slots=True)
class State:
    """What the elements around say of a piece of text.

    Attributes:
        kind: of the block that it belongs to.
        left_out: why that is most likely no part of the article.
        hidden: the page does not show it.
        kept: it is inside the article, where boxes and headers belong to it.
        outside: the page says that its article is elsewhere.
        verbatim: blanks and lines count, as in a listing.
        cell: inside a cell of a table, where nothing makes a block of its own.
        other: what goes with the block.
        forms: of the letters.
    """

    kind: str = "paragraph"
    left_out: str = ""
    hidden: bool = False
    kept: bool = False
    outside: bool = False
    verbatim: bool = False
    cell: bool = False
    other: Mapping[str, Any] = field(default_factory=dict)
    forms: tuple[Form, ...] = ()

    @property
    def why_left_out(self) -> str:
        """The code of why a block is proposed to be left out; empty if it is not."""
        return ("hidden" if self.hidden else self.left_out) or ("outside_article" if self.outside else "")


def inside(element: HtmlElement, name: str, outer: State) -> State:
    """What an element says of what is in it."""
    kept = outer.kept or name in {"article", "main"}
    reason = "" if _types(element) & _NOTE_TYPES else _reason(element, name)
    # A header or a box inside the article itself belongs to it.
    if kept and reason in {"aside", "banner"}:
        reason = ""
    kind = _kind(element, name, outer)
    return replace(
        outer,
        kind=kind,
        left_out=reason or outer.left_out,
        hidden=outer.hidden or is_hidden(element),
        kept=kept,
        verbatim=outer.verbatim or name in {"pre", "listing", "xmp"},
        other=_level(name, kind, outer),
    )


def _level(name: str, kind: str, outer: State) -> Mapping[str, Any]:
    """How deep an item of a list stands, if it is more than one deep."""
    if name == "li" and outer.kind == "list_item" == kind:
        return {"level": int(outer.other.get("level", 1)) + 1}
    return outer.other if kind == "list_item" else {}


def _kind(element: HtmlElement, name: str, outer: State) -> str:
    if name in _HEADINGS:
        return _HEADINGS[name]
    if _types(element) & _NOTE_TYPES:
        return "note"
    if name == "li":
        return "note" if _is_note(element, outer) else "list_item"
    if name in {"figcaption", "caption"}:
        return "caption"
    if name == "blockquote":
        return "quote"
    if name in BLOCKS and _is_byline(element, name):
        return "byline"
    if name in {"p", "div", "span", "pre"} or name not in BLOCKS:
        return outer.kind
    return outer.kind if outer.kind in {"quote", "list_item", "caption", "note"} else "paragraph"


def _is_byline(element: HtmlElement, name: str) -> bool:
    if name in _WHOLE or not (_BYLINE.search(element.get("class") or "") or element.get("rel") == "author"):
        return False
    return sum(map(len, element.itertext())) <= _LONGEST_BYLINE


def _types(element: HtmlElement) -> frozenset[str]:
    """Its roles, as pages and as books name them."""
    return frozenset(f"{element.get('role') or ''} {element.get('epub:type') or ''}".lower().split())


def _reason(element: HtmlElement, name: str) -> str:
    """Why what is in an element is most likely no part of an article; empty if nothing says so."""
    for role in _types(element):
        if role in _ROLES:
            return _ROLES[role]
    if name in _LEFT_OUT:
        return _LEFT_OUT[name]
    found = _NAMES.search(f"{element.get('id') or ''} {element.get('class') or ''}")
    if found is None or name in _WHOLE:
        return ""
    return next(reason for reason, part in zip(_NAMED, found.groups(), strict=True) if part)


def _is_note(item: HtmlElement, outer: State) -> bool:
    """An item of the notes at the end, as Markdown, Word and most pages write them."""
    return outer.kind == "note" or bool(_NOTE.match(item.get("id") or ""))


def is_note_mark(element: HtmlElement, name: str) -> bool:
    """A number that leads to a note or back, or that names a page: it would be glued to a word."""
    if name == "sup":
        links = element.findall(".//a")
        return len(links) == 1 and (links[0].get("href") or "").startswith("#")
    if _types(element) & _MARK_TYPES:
        return True
    return name == "a" and bool(_BACK.match(element.get("href") or ""))


def is_hidden(element: HtmlElement) -> bool:
    """Does the page not show an element? What is hidden from screen readers alone is a mere sign."""
    style = "".join((element.get("style") or "").lower().split())
    if element.get("hidden") is not None or _HIDDEN_STYLE.search(style):
        return True
    return element.get("aria-hidden") == "true" and not any(
        letter.isalnum() for text in element.itertext() for letter in text
    )


def link_form(element: HtmlElement, base: str) -> Form | None:
    """The form of a link; None if it leads nowhere, or nowhere safe."""
    target = (element.get("href") or "").strip()
    try:
        whole = urljoin(base, target) if base and not target.startswith("#") else target
        parts = urlsplit(whole)
    except ValueError:
        return None
    safe = (
        bool(parts.hostname) if parts.scheme in {"http", "https"} else parts.scheme == "mailto" and parts.path
    )
    return Form("link", {"address": whole}) if safe and not _CONTROLS.search(whole) else None


def leads_elsewhere(element: HtmlElement) -> bool:
    """Is a link more than a mark inside its own page?"""
    target = (element.get("href") or "").strip()
    return bool(target) and not target.startswith("#")
