"""Reads an article's text, which must be canonical already: every offset counts in it as it is."""

import re

from annotator.content.findings import Place
from annotator.content.text_files import utf8
from annotator.core.errors import Phrase

_FORBIDDEN = re.compile(
    "(?P<return>\r)"
    "|(?P<control>[\x00-\x08\x0b-\x1f\x7f-\x9f])"
    "|(?P<noncharacter>[\ufdd0-\ufdef"
    + "".join(chr(plane << 16 | low) for plane in range(17) for low in (0xFFFE, 0xFFFF))
    + "])"
)
_WHAT = {
    "return": Phrase("a carriage return; line ends must be LF"),
    "control": Phrase("a control character"),
    "noncharacter": Phrase("a code point that is no character"),
}


def article_text(data: bytes, place: Place) -> str | None:
    """The text of ``article.txt``; None with a problem kept if it is not canonical."""
    text = utf8(data, place)
    if text is None:
        return None
    if text.startswith("\ufeff"):
        place.report("begins with a byte order mark, which is no part of a text")
        return None
    found = _FORBIDDEN.search(text)
    if found:
        line = text.count("\n", 0, found.start()) + 1
        place.inside(f"line {line}").report("holds {what}", what=_WHAT[found.lastgroup or "control"])
        return None
    if not text.strip():
        place.report("is empty")
        return None
    return text
