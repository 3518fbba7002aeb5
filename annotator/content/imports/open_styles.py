"""What the styles of an OpenDocument text mean: headings, quotations, captions, bold, italic, hidden."""

from dataclasses import dataclass

from annotator.content.imports.xml_trees import Element

_OASIS = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, OFFICE = f"{{{_OASIS}text:1.0}}", f"{{{_OASIS}table:1.0}}", f"{{{_OASIS}office:1.0}}"
DRAW, SVG = f"{{{_OASIS}drawing:1.0}}", f"{{{_OASIS}svg-compatible:1.0}}"
_STYLE, _FO = f"{{{_OASIS}style:1.0}}", f"{{{_OASIS}xsl-fo-compatible:1.0}}"
_NAMED = {"title": "h1", "quotations": "blockquote"}
_CAPTIONS = frozenset({"caption", "illustration", "figure", "table", "drawing", "text"})
"""The styles that LibreOffice gives to what it writes below pictures and tables."""
_LONGEST_CHAIN = 32


@dataclass(frozen=True, slots=True)
class _Style:
    based_on: str
    hidden: bool | None
    bold: bool | None
    italic: bool | None


class OpenStyles:
    """The styles of a document.

    Args:
        roots: of the parts that hold some.
    """

    def __init__(self, *roots: Element) -> None:
        self._styles: dict[tuple[str, str], _Style] = {}
        self.language = ""
        for root in roots:
            for style in root.iter(_STYLE + "style"):
                key = style.get(_STYLE + "family", ""), style.get(_STYLE + "name", "")
                self._styles[key] = _style(style)
            for style in root.iter(_STYLE + "default-style"):
                self.language = self.language or _language(style)

    def names(self, family: str, style: str) -> list[str]:
        """A style's name and those of the styles that it is based on, as a person would write them."""
        return [_readable(name) for name, _ in self._chain(family, style)]

    def element(self, style: str) -> str:
        """The HTML element that a paragraph's style means; ``p`` for plain ones."""
        for name in self.names("paragraph", style):
            if name in _NAMED:
                return _NAMED[name]
            if name in _CAPTIONS:
                return "figcaption"
        return "p"

    def hides(self, family: str, style: str) -> bool:
        """Does a style hide its text?"""
        told = (each.hidden for _, each in self._chain(family, style) if each.hidden is not None)
        return next(told, False)

    def forms(self, style: str) -> list[str]:
        """The HTML elements that a style of letters means."""
        chain = [each for _, each in self._chain("text", style)]
        bold = next((each.bold for each in chain if each.bold is not None), False)
        italic = next((each.italic for each in chain if each.italic is not None), False)
        return [name for name, is_so in (("b", bold), ("i", italic)) if is_so]

    def _chain(self, family: str, style: str) -> list[tuple[str, _Style]]:
        chain: list[tuple[str, _Style]] = []
        while (family, style) in self._styles and len(chain) < _LONGEST_CHAIN:
            chain.append((style, self._styles[family, style]))
            style = chain[-1][1].based_on
        # A style that only its name is known of, as the application brings it along.
        return [*chain, (style, _Style("", None, None, None))] if style else chain


def _readable(name: str) -> str:
    return name.replace("_20_", " ").lower()


def _style(element: Element) -> _Style:
    letters = element.find(_STYLE + "text-properties")
    based_on = element.get(_STYLE + "parent-style-name", "")
    if letters is None:
        return _Style(based_on, None, None, None)
    weight, slope = letters.get(_FO + "font-weight"), letters.get(_FO + "font-style")
    display = letters.get(TEXT + "display")
    return _Style(
        based_on,
        None if display is None else display == "none",
        None if weight is None else weight == "bold" or weight in {"600", "700", "800", "900"},
        None if slope is None else slope in {"italic", "oblique"},
    )


def _language(style: Element) -> str:
    letters = style.find(_STYLE + "text-properties")
    if letters is None:
        return ""
    language, country = letters.get(_FO + "language", ""), letters.get(_FO + "country", "")
    if language in {"", "none", "zxx"}:
        return ""
    return f"{language}-{country}" if country not in {"", "none"} else language
