"""Saved web pages: one file of HTML, or MHTML with everything in it."""

import email
import email.policy
import re
from collections.abc import Sequence
from dataclasses import replace
from email.message import EmailMessage
from itertools import pairwise

from lxml import html
from lxml.html import HtmlElement

from annotator.content.imports.decoding import decoded
from annotator.content.imports.markup import blocks_of, tree_of
from annotator.content.imports.notices import cleaned
from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, ReadOptions
from annotator.core.model import Provenance
from annotator.core.text import canonical

_CHARSET = re.compile(rb"<meta[^>]{0,200}?charset\s*=\s*[\"']?\s*([A-Za-z0-9._:-]{1,40})", re.IGNORECASE)
_HEAD = 4096
"""Bytes in which a page says how its letters are stored."""
_SHORT_LINK_TEXT = 60
"""A block that is all link and shorter than this is most likely a menu."""


def read_web_page(data: bytes, options: ReadOptions) -> Imported:
    """Read a page of HTML.

    Raises:
        ImportRefused: ``encoding``.
    """
    declared = _CHARSET.search(data[:_HEAD])
    text, encoding = decoded(data, options.encoding, declared.group(1).decode("ascii") if declared else "")
    return replace(page_of(text, options), encoding=encoding)


def read_archived_page(data: bytes, options: ReadOptions) -> Imported:
    """Read a page that was saved with its pictures as one MHTML file.

    Raises:
        ImportRefused: ``no_text``: no page is in it.
    """
    message = email.message_from_bytes(data, policy=email.policy.default)
    for part in message.walk():
        if part.get_content_type() == "text/html" and isinstance(part, EmailMessage):
            payload = part.get_payload(decode=True)
            if isinstance(payload, bytes):
                declared = part.get_content_charset() or ""
                text, encoding = decoded(payload, options.encoding, declared)
                page = page_of(text, options)
                address = str(part.get("Content-Location") or message.get("Snapshot-Content-Location") or "")
                source = page.source
                if not source.address and address.startswith(("http:", "https:")):
                    source = replace(source, address=address)
                return replace(page, format="mhtml", encoding=encoding, source=source)
    raise ImportRefused(
        "no_text",
        "This file holds no web page.",
        "Nothing was read in. Save the page again as “Web page, complete” or as one file.",
    )


def page_of(text: str, options: ReadOptions) -> Imported:
    """A page's blocks; what is most likely no part of its article is proposed to be left out."""
    text, notices = cleaned(canonical(text))
    root = tree_of(text)
    blocks = _proposed(blocks_of(root), root)
    if options.whole_page:
        blocks = [replace(block, included=True) for block in blocks]
    return Imported(
        "html",
        ended(blocks),
        title=_title(root, blocks),
        language=(root.get("lang") or "").strip(),
        source=_source(root),
        notices=notices,
    )


def ended(blocks: Sequence[Block]) -> tuple[Block, ...]:
    """The blocks with list items and rows close together, and one line end at the very end."""
    near = {"list_item", "table_row"}
    spaced = [
        replace(block, gap="\n" if block.kind in near and following.kind == block.kind else "\n\n")
        for block, following in pairwise(blocks)
    ]
    return (*spaced, *(replace(block, gap="\n") for block in blocks[-1:]))


def _proposed(blocks: list[Block], root: HtmlElement) -> list[Block]:
    """Where a page says which part is its article, everything else is left out; else what looks like it."""
    article = _article(root)
    if article is not None:
        inside = {_fingerprint(block) for block in blocks_of(article)}
        return [_left_out(block, "outside_article", _fingerprint(block) not in inside) for block in blocks]
    plain = [_left_out(block, "menu", _is_link_list(block)) for block in blocks]
    found = _extracted(root)
    guessed = [_left_out(block, "outside_article", not _is_in(found, block)) for block in plain]
    return guessed if _words(guessed) * 2 >= _words(plain) else plain


def _extracted(root: HtmlElement) -> str:
    """What a library that knows many pages takes for the article, without blanks."""
    from trafilatura import extract

    found = extract(html.tostring(root, encoding="unicode"), favor_recall=True, include_tables=True)
    return _squeezed(found or "")


def _is_in(found: str, block: Block) -> bool:
    """Headings stay: the library takes the first for the title and leaves it out."""
    return block.kind.startswith("heading") or _squeezed(block.text) in found


def _squeezed(text: str) -> str:
    return "".join(text.split())


def _words(blocks: Sequence[Block]) -> int:
    return sum(len(block.text.split()) for block in blocks if block.included)


def _article(root: HtmlElement) -> HtmlElement | None:
    """The element that is the article: the only ``article``, else ``main``, if there is text in it."""
    for path in ("//article[not(ancestor::article)]", "//main", "//*[@role='main']"):
        found = root.xpath(path)
        elements = (
            [each for each in found if isinstance(each, HtmlElement)] if isinstance(found, list) else []
        )
        if len(elements) == 1 and any(block.included for block in blocks_of(elements[0])):
            return elements[0]
    return None


def _fingerprint(block: Block) -> tuple[str, str]:
    return block.kind, block.text


def _left_out(block: Block, why: str, leave: bool) -> Block:
    return replace(block, included=False, left_out=why) if leave and block.included else block


def _is_link_list(block: Block) -> bool:
    linked = sum(run.end - run.start for run in block.runs if run.kind == "link")
    return len(block.text) < _SHORT_LINK_TEXT and linked * 5 >= len(block.text) * 4 > 0


def _title(root: HtmlElement, blocks: Sequence[Block]) -> str:
    headings = (block.text for block in blocks if block.kind == "heading1" and block.included)
    named = _meta(root, "og:title") or " ".join((root.findtext(".//title") or "").split())
    return " ".join(next(headings, named).split())


def _source(root: HtmlElement) -> Provenance:
    address = root.xpath("string(//link[@rel='canonical']/@href)")
    return Provenance(
        outlet=_meta(root, "og:site_name"),
        author=_meta(root, "author") or _meta(root, "article:author"),
        published=_meta(root, "article:published_time")[:10] or _meta(root, "date")[:10],
        address=str(address) if str(address).startswith(("http:", "https:")) else "",
    )


def _meta(root: HtmlElement, name: str) -> str:
    found = root.xpath("string(//meta[@name=$name or @property=$name]/@content)", name=name)
    return " ".join(str(found).split())
