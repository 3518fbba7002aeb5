"""What a page says of itself: title, outlet, author, date, address, language."""

import json
import re
from collections.abc import Iterator
from typing import Any

from lxml.html import HtmlElement

from annotator.core.model import Provenance

_LARGEST = 1024 * 1024
"""Letters of a description in JSON that is looked into."""
_ARTICLES = re.compile(
    r"(?:News|Opinion|Reportage|Analysis|Blog|Review|Scholarly|Tech)?\w*(?:Article|Posting)"
)
_DATE = re.compile(r"\d{4}-\d{2}-\d{2}")
_WEB = ("http:", "https:")


def provenance_of(root: HtmlElement, address: str = "") -> Provenance:
    """Where a page's article comes from, as far as the page says.

    Args:
        root: the page's tree.
        address: where the page was saved from, if that is known otherwise.
    """
    said = _described(root)
    canonical = str(root.xpath("string(//link[@rel='canonical']/@href)"))
    addresses = (canonical, meta(root, "og:url"), address)
    dates = (
        *(meta(root, name) for name in ("article:published_time", "date", "dc.date", "dcterms.created")),
        _text(said.get("datePublished")),
        str(root.xpath("string((//article//time/@datetime)[1])")),
    )
    return Provenance(
        outlet=meta(root, "og:site_name") or _name(said.get("publisher")),
        author=meta(root, "author") or _name(said.get("author")) or _no_address(meta(root, "article:author")),
        published=next((found.group() for date in dates if (found := _DATE.match(date))), ""),
        address=next((each for each in addresses if each.startswith(_WEB)), ""),
    )


def language_of(root: HtmlElement) -> str:
    """The page's language; empty if it names none."""
    named = (
        root.get("lang"),
        root.get("xml:lang"),
        str(root.xpath("string(//body/@lang)")),
        meta(root, "content-language"),
        meta(root, "og:locale"),
    )
    found = next((each.strip() for each in named if each and each.strip()), "")
    return found.split(",")[0].replace("_", "-")


def meta(root: HtmlElement, name: str) -> str:
    """What a page's ``meta`` element of a name says; empty if there is none."""
    for element in root.iter("meta"):
        named = (element.get("name"), element.get("property"), element.get("http-equiv"))
        if name in {each.lower() for each in named if each}:
            return " ".join((element.get("content") or "").split())
    return ""


def base_of(root: HtmlElement, address: str) -> str:
    """Where the page's own links start from; empty if nothing says so."""
    base = str(root.xpath("string(//base/@href)")).strip()
    return base if base.startswith(_WEB) else address


def _described(root: HtmlElement) -> dict[str, Any]:
    """What the page's own description in JSON (schema.org) says of its article."""
    for script in root.iter("script"):
        if "ld+json" not in (script.get("type") or "") or len(script.text or "") > _LARGEST:
            continue
        try:
            values = json.loads(script.text or "")
        except (ValueError, RecursionError):
            continue
        for each in _objects(values):
            if _ARTICLES.fullmatch(_text(each.get("@type"))):
                return each
    return {}


def _objects(value: object) -> Iterator[dict[str, Any]]:
    todo = [value]
    while todo:
        each = todo.pop(0)
        if isinstance(each, list):
            todo += each
        elif isinstance(each, dict):
            yield each
            todo.append(each.get("@graph"))


def _name(value: object) -> str:
    """The names of one or several people or of an organisation."""
    several = value if isinstance(value, list) else [value]
    names = [_text(each.get("name") if isinstance(each, dict) else each) for each in several]
    return ", ".join(dict.fromkeys(filter(None, names)))


def _text(value: object) -> str:
    """A text on one line; of several the first."""
    first = value[0] if isinstance(value, list) and value else value
    return " ".join(first.split()) if isinstance(first, str) else ""


def _no_address(author: str) -> str:
    """Some pages name a profile's address for the author."""
    return "" if author.startswith(_WEB) else author
