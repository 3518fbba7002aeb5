"""Saved web pages: one file of HTML, or MHTML with everything in it."""

import email
import email.policy
import logging
import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from email.message import Message
from itertools import pairwise

from lxml import html
from lxml.html import HtmlElement

from annotator.content.imports.decoding import declared_in, decoded
from annotator.content.imports.markup import Found, found_in, tree_of
from annotator.content.imports.notices import blocks_in, cleaned, counted, lost_from
from annotator.content.imports.page_head import base_of, language_of, meta, provenance_of
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, Notice, ReadOptions
from annotator.core.text import canonical

# What the library logs says nothing to a person, and may hold words of the text.
logging.getLogger("trafilatura").setLevel(logging.CRITICAL + 1)
_SPANS = re.compile(r'\s(?:row|col)span="[^"]*"')
_SHORT_LINK_TEXT = 60
"""A block that is all link and shorter than this is most likely a menu."""
_MOST = 2 / 3
"""Of several articles on a page one is meant if it has this share of their words."""


def read_web_page(data: bytes, options: ReadOptions) -> Imported:
    """Read a page of HTML.

    Raises:
        ImportRefused: ``encoding`` or ``too_deep``.
    """
    text, encoding = decoded(data, options.encoding, declared_in(data))
    return replace(_page_of(text, options), encoding=encoding)


def read_archived_page(data: bytes, options: ReadOptions) -> Imported:
    """Read a page that was saved with its pictures as one MHTML file.

    Raises:
        ImportRefused: ``encoding``, ``too_deep`` or ``no_text``: no page is in it.
    """
    message = email.message_from_bytes(data, policy=email.policy.compat32)
    for part in message.walk():
        if part.get_content_type() in {"text/html", "application/xhtml+xml"}:
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                declared = part.get_content_charset() or declared_in(payload)
                text, encoding = decoded(payload, options.encoding, declared)
                page = _page_of(text, options, _address(part, message))
                return replace(page, format="mhtml", encoding=encoding)
    raise ImportRefused(
        "no_text",
        "This file holds no web page.",
        "Nothing was read in. Save the page again as “Web page, complete” or as one file.",
    )


def _address(part: "Message[str, str]", message: "Message[str, str]") -> str:
    named = (part.get("Content-Location"), message.get("Snapshot-Content-Location"))
    return next((str(each).strip() for each in named if str(each).startswith(("http:", "https:"))), "")


def _page_of(text: str, options: ReadOptions, address: str = "") -> Imported:
    """A page's blocks; what is most likely no part of its article is proposed to be left out."""
    text, notices = cleaned(canonical(text))
    root = tree_of(text)
    source = provenance_of(root, address)
    found, guessed = _proposed(root, base_of(root, source.address))
    if options.whole_page:
        found = [replace(each, block=replace(each.block, included=True)) for each in found]
    blocks = blocks_in(found)
    guess = (Notice("article_guessed"),) if guessed and not options.whole_page else ()
    return Imported(
        "html",
        ended(blocks),
        title=_title(root, blocks),
        language=language_of(root),
        source=source,
        notices=(*guess, *notices, *counted(lost_from(found))),
    )


def ended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with list items and rows close together, and one line end at the very end."""
    near = {"list_item", "table_row"}
    spaced = [
        replace(block, gap="\n" if block.kind in near and following.kind == block.kind else "\n\n")
        for block, following in pairwise(blocks)
    ]
    return (*spaced, *(replace(block, gap="\n") for block in blocks[-1:]))


def _proposed(root: HtmlElement, base: str) -> tuple[list[Found], bool]:
    """Where a page says which part is its article, everything else is left out; else what looks like it.

    The second value tells whether it was guessed.
    """
    article = _article(root)
    if article is not None:
        return _with_headline(root, found_in(root, base=base, article=article)), False
    found = found_in(root, base=base)
    plain = [_left_out(each, "menu", _is_link_list(each)) for each in found]
    text = _extracted(root)
    guessed = [_left_out(each, "outside_article", not _is_in(text, each.block)) for each in plain]
    if _words(blocks_in(guessed)) * 2 < _words(blocks_in(plain)):
        return plain, True
    return guessed, any(each.block.left_out == "outside_article" for each in guessed)


def _extracted(root: HtmlElement) -> str:
    """What a library that knows many pages takes for the article, without blanks; empty if it fails."""
    from trafilatura import extract

    # It takes minutes for cells that are said to reach over thousands of others.
    text = _SPANS.sub("", html.tostring(root, encoding="unicode"))
    try:
        found = extract(text, favor_recall=True, include_tables=True)
    except RecursionError:
        return ""
    return _squeezed(found or "")


def _is_in(found: str, block: Block) -> bool:
    """Headings stay: the library takes the first for the title and leaves it out."""
    return block.kind.startswith("heading") or _squeezed(block.text) in found


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.included)


def _article(root: HtmlElement) -> HtmlElement | None:
    """The element that is the article: an ``article`` with most of the words of all, else ``main``."""
    articles = list(root.iter("article"))
    outer = [each for each in articles if next(each.iterancestors("article"), None) is None]
    mains = [each for each in root.iter() if each.tag == "main" or each.get("role") == "main"]
    for elements in (outer, mains):
        words = {element: _words(blocks_in(found_in(element))) for element in elements}
        best = max(words, key=words.__getitem__, default=None)
        if best is not None and words[best] > _MOST * sum(words.values()):
            return best
    return None


def _with_headline(root: HtmlElement, found: list[Found]) -> list[Found]:
    """The blocks with the page's only main heading, if the article has none: some stand before it."""
    headings = [each for each in found if each.block.kind == "heading1"]
    named = f"{meta(root, 'og:title')} {root.findtext('.//title') or ''}"
    if len(headings) != 1 or headings[0].block.left_out != "outside_article":
        return found
    if _squeezed(headings[0].block.text) not in _squeezed(named):
        return found
    kept = replace(headings[0], block=replace(headings[0].block, included=True, left_out=""))
    return [kept if each is headings[0] else each for each in found]


def _left_out(found: Found, why: str, leave: bool) -> Found:
    block = found.block
    return (
        replace(found, block=replace(block, included=False, left_out=why))
        if leave and block.included
        else found
    )


def _is_link_list(found: Found) -> bool:
    length = len(found.block.text)
    return length < _SHORT_LINK_TEXT and found.linked * 5 >= length * 4


def _title(root: HtmlElement, blocks: Sequence[Block]) -> str:
    headings: Iterator[str] = (block.text for block in blocks if block.kind == "heading1" and block.included)
    named = meta(root, "og:title") or root.findtext(".//title") or ""
    return " ".join(next(headings, named).split())
