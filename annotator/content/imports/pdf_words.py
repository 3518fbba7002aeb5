"""Puts the lines of a PDF together: a word that was parted at a line's end becomes one again."""

import re
import unicodedata
from collections.abc import Iterable, Sequence

from annotator.content.imports.pdf_lines import Line

HYPHENS = ("-", "\u2010", "\ufffe")
_DRAWN = re.compile("[\u00ad\u2010\ufffe]")
"""Signs that are hyphens on the page, whatever the file calls them: a soft one would not be drawn."""
_FORMS = re.compile("[\ufb00-\ufb06\ufb1d-\ufdef\ufdf0-\ufdf9\ufe70-\ufefc]")
"""Ligatures and the forms that letters take inside a word: typesetting, and no spelling."""


class Words:
    """Puts lines together.

    The hyphen goes, unless the document writes the same word with it somewhere inside a line.

    Attributes:
        joined: the words that were put together, as they stood, each once.

    Args:
        lines: all lines of the document.
    """

    def __init__(self, lines: Iterable[Line]) -> None:
        self._hyphened = {
            word for line in lines for word in re.findall(r"\w+-\w+", plain(line.text[:-1]).lower())
        }
        self.joined: list[str] = []

    def text(self, lines: Sequence[Line]) -> str:
        """The text of some lines."""
        text = ""
        for line in lines:
            text = self.on(text, plain(line.text)) if text else plain(line.text)
        return text

    def on(self, text: str, line: str) -> str:
        """A text that goes on with a line."""
        before = re.search(r"(\w+)$", text[:-1]) if text.endswith(HYPHENS) else None
        after = re.match(r"\w+", line)
        if before is None or after is None or not after.group()[0].islower():
            return f"{text} {line}"
        word = f"{before.group()}-{after.group()}"
        if word not in self.joined:
            self.joined.append(word)
        return text + line if word.lower() in self._hyphened else text[:-1] + line


def plain(text: str) -> str:
    """The letters of a line without what only its setting needed."""
    spelt = _FORMS.sub(lambda sign: unicodedata.normalize("NFKC", sign.group()), text)
    return _DRAWN.sub("-", spelt)
