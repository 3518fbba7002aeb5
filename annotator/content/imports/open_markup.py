"""Writes the body of an OpenDocument text as HTML; notes and boxes stand behind what they belong to."""

from collections import Counter
from collections.abc import Iterator
from html import escape

from annotator.content.imports.open_styles import DRAW, OFFICE, SVG, TABLE, TEXT, OpenStyles
from annotator.content.imports.xml_trees import Element

_XLINK = "{http://www.w3.org/1999/xlink}"
_MATH = "{http://www.w3.org/1998/Math/MathML}math"
_WRAPPED = {
    TEXT + "list": "ul",
    TEXT + "list-item": "li",
    TEXT + "list-header": "li",
    TEXT + "numbered-paragraph": "div",
    TABLE + "table": "table",
    TABLE + "table-row": "tr",
    TABLE + "table-cell": "td",
}
_CONTENTS = frozenset(
    TEXT + name
    for name in (
        *("table-of-content", "alphabetical-index", "illustration-index", "table-index", "object-index"),
        "user-index",
    )
)
_NO_TEXT = frozenset(
    {
        *(TEXT + "tracked-changes", TEXT + "sequence-decls", TEXT + "variable-decls", TEXT + "note-citation"),
        *(
            TEXT + "user-field-decls",
            OFFICE + "forms",
            SVG + "title",
            SVG + "desc",
            OFFICE + "event-listeners",
        ),
    }
)
_HIDDEN = frozenset({TEXT + "hidden-paragraph", TEXT + "hidden-text"})
_PAGES = frozenset({TEXT + "page-number", TEXT + "page-count", TEXT + "page-continuation"})
_SHAPES = frozenset(
    DRAW + name for name in ("custom-shape", "rect", "ellipse", "circle", "polygon", "path", "g", "caption")
)
_PARAGRAPHS = frozenset({TEXT + "p", TEXT + "h"})
_BREAKS = {TEXT + "s": " ", TEXT + "tab": " ", TEXT + "line-break": "<br>"}
_WIDEST = 100
"""Cells that stand for one that reaches over several columns; more are one."""


class OpenMarkup:
    """Writes HTML and counts what is left out.

    Attributes:
        left_out: how much of what was left out.

    Args:
        styles: the document's.
    """

    def __init__(self, styles: OpenStyles) -> None:
        self.left_out: Counter[str] = Counter()
        self._styles = styles
        self._notes: list[str] = []
        self._boxes: list[str] = []

    def page(self, body: Element) -> str:
        """The HTML of the whole document."""
        text = "".join(self._inside(body))
        notes = "".join(f'<li id="fn-{number}">{note}</li>' for number, note in enumerate(self._notes))
        return f"<article>{text}{self._waiting()}<ol>{notes}</ol></article>"

    def _inside(self, outer: Element) -> Iterator[str]:
        """The content of an element. Nesting is bounded: the parser refuses more than 256 levels."""
        if outer.text:
            yield escape(outer.text)
        for child in outer:
            if isinstance(child.tag, str) and child.tag not in _NO_TEXT:
                yield from self._element(child)
            if child.tail:
                yield escape(child.tail)

    def _element(self, element: Element) -> Iterator[str]:
        tag = element.tag
        if tag in _PARAGRAPHS:
            yield from self._paragraph(element)
        elif tag in _WRAPPED:
            yield from self._wrap(_WRAPPED[str(tag)], element)
        elif tag in _BREAKS:
            yield _BREAKS[str(tag)]
        elif tag == TABLE + "covered-table-cell":
            yield "<td></td>" * _repeated(element)
        elif tag in {TEXT + "span", TEXT + "a", TEXT + "ruby-text"}:
            yield from self._letters(element)
        elif not self._is_left_out(element):
            yield from self._apart(element)

    def _paragraph(self, element: Element) -> Iterator[str]:
        """A paragraph or heading, and the boxes that are anchored in it."""
        style = element.get(TEXT + "style-name", "")
        if self._styles.hides("paragraph", style):
            self._hide(element)
            return
        name = self._styles.element(style)
        if element.tag == TEXT + "h":
            level = element.get(TEXT + "outline-level", "1")
            name = f"h{level if level in {'1', '2', '3'} else '3'}"
        yield from self._wrap(name, element)
        yield self._waiting()

    def _wrap(self, name: str, element: Element) -> Iterator[str]:
        yield f"<{name}>"
        yield from self._inside(element)
        yield f"</{name}>"

    def _letters(self, element: Element) -> Iterator[str]:
        if element.tag == TEXT + "ruby-text":
            yield from ("(", *self._inside(element), ")")
            return
        style = element.get(TEXT + "style-name", "")
        if self._styles.hides("text", style):
            self._hide(element)
            return
        names = self._styles.forms(style)
        opened = [f"<{name}>" for name in names]
        if element.tag == TEXT + "a":
            names = ["a", *names]
            opened = [f'<a href="{escape(element.get(_XLINK + "href", ""))}">', *opened]
        yield "".join(opened)
        yield from self._inside(element)
        yield "".join(f"</{name}>" for name in reversed(names))

    def _is_left_out(self, element: Element) -> bool:
        """Leave out what is hidden, a comment, or the number of a page; count it."""
        tag = element.tag
        if tag == OFFICE + "annotation":
            self.left_out["comments"] += 1
        elif tag in _PAGES:
            self.left_out["page_fields"] += 1
        elif tag in _HIDDEN or (tag == TEXT + "section" and element.get(TEXT + "display") == "none"):
            self._hide(element)
        elif tag in {DRAW + "object", DRAW + "object-ole", DRAW + "plugin", DRAW + "applet"}:
            self._embedded(element)
        else:
            return False
        return True

    def _apart(self, element: Element) -> Iterator[str]:
        """What does not stand in the line of the text: notes, boxes, pictures, contents."""
        tag = element.tag
        if tag == TEXT + "note":
            body = element.find(TEXT + "note-body")
            self._notes += [] if body is None else ["".join(self._inside(body))]
        elif tag == DRAW + "frame" and element.find(DRAW + "text-box") is None:
            yield from self._picture(element)
        elif tag in {DRAW + "frame", *_SHAPES}:
            before, self._boxes = self._boxes, []
            box = "".join(self._inside(element))
            self._boxes = [*before, f"<div>{box}</div>", *self._boxes]
        elif tag in _CONTENTS:
            self.left_out["contents"] += 1
            yield f"<nav role=doc-toc>{''.join(self._inside(element))}</nav>"
        else:
            yield from self._inside(element)

    def _picture(self, frame: Element) -> Iterator[str]:
        """A picture with its alternative text, or what is embedded in its place."""
        said = frame.findtext(SVG + "desc") or frame.findtext(SVG + "title") or ""
        if said:
            yield f'<img alt="{escape(said)}">'
        elif (embedded := frame.find(DRAW + "object")) is not None:
            self._embedded(embedded)
        elif frame.find(DRAW + "image") is not None:
            yield "<img>"
        else:
            yield from self._inside(frame)

    def _embedded(self, element: Element) -> None:
        self.left_out["formulas" if element.find(_MATH) is not None else "embedded"] += 1

    def _hide(self, element: Element) -> None:
        self.left_out["hidden_text"] += bool("".join(element.itertext()).strip())

    def _waiting(self) -> str:
        boxes, self._boxes = self._boxes, []
        return "".join(boxes)


def _repeated(cell: Element) -> int:
    """How many cells one element stands for."""
    repeated = cell.get(TABLE + "number-columns-repeated", "1")
    return min(int(repeated), _WIDEST) if repeated.isdecimal() and len(repeated) < 5 else 1
