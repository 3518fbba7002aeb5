"""What the styles of a Word document mean: headings, quotations, captions, contents, hidden text."""

import re
from dataclasses import dataclass

from annotator.content.imports.word_names import W, is_on, value_of
from annotator.content.imports.xml_trees import Element

QUOTE, CAPTION, CONTENTS = "AnnotatorQuote", "AnnotatorCaption", "AnnotatorContents"
"""Ids of styles that no document has; ``STYLE_MAP`` says what becomes of them."""
STYLE_MAP = f"""
p.{QUOTE} => blockquote > p:fresh
p.{CAPTION} => figcaption:fresh
p.{CONTENTS} => nav[role='doc-toc'] > p:fresh
"""
_HEADING = re.compile(r"heading ([1-9])", re.IGNORECASE)
_CONTENTS = re.compile(
    r"toc (?:\d|heading)|toc ?heading|table of (?:figures|authorities)|index \d", re.IGNORECASE
)
_NAMED = {"title": "Heading1", "quote": QUOTE, "intense quote": QUOTE, "caption": CAPTION}
_BODY_LEVEL = 9
"""The outline level of what is no heading."""
_LONGEST_CHAIN = 32


@dataclass(frozen=True, slots=True)
class _Style:
    name: str
    based_on: str
    level: int | None
    hidden: bool | None


class Styles:
    """The styles of a document.

    Args:
        root: of its part with styles; None if it has none.
    """

    def __init__(self, root: Element | None) -> None:
        self._styles = {} if root is None else dict(map(_style, root.iter(W + "style")))
        self.language = "" if root is None else _language(root)

    def meaning(self, style_id: str) -> str:
        """The id of the style that stands for what a style means; empty for plain paragraphs."""
        for style in self._chain(style_id):
            found = _HEADING.fullmatch(style.name)
            if found:
                return f"Heading{min(int(found[1]), 6)}"
            if _CONTENTS.fullmatch(style.name):
                return CONTENTS
            if style.name.lower() in _NAMED:
                return _NAMED[style.name.lower()]
            if style.level is not None:
                return heading(style.level)
        return ""

    def hides(self, style_id: str | None) -> bool:
        """Does a style hide its text?"""
        told = (style.hidden for style in self._chain(style_id or "") if style.hidden is not None)
        return next(told, False)

    def _chain(self, style_id: str) -> list[_Style]:
        """A style and those that it is based on."""
        chain: list[_Style] = []
        while style_id in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append(self._styles[style_id])
            style_id = chain[-1].based_on
        return chain


def heading(level: int) -> str:
    """The id of the style for an outline level that counts from 0; empty for body text."""
    return "" if level >= _BODY_LEVEL else f"Heading{min(level + 1, 6)}"


def outline_level(properties: Element | None) -> int | None:
    """A paragraph's own outline level, from 0; None if it has none."""
    value = value_of(properties, "outlineLvl")
    return int(value) if value and value.isascii() and value.isdigit() and len(value) < 3 else None


def _style(element: Element) -> tuple[str, _Style]:
    found = _Style(
        name=(value_of(element, "name") or "").strip(),
        based_on=value_of(element, "basedOn") or "",
        level=outline_level(element.find(W + "pPr")),
        hidden=is_on(element, "rPr/vanish"),
    )
    return element.get(W + "styleId", ""), found


def _language(root: Element) -> str:
    language = root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr/{W}lang")
    return "" if language is None else language.get(W + "val", "")
