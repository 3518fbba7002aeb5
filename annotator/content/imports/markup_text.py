"""The text of one block as it is put together out of the pieces of a page."""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from annotator.core.importing import UNCOUNTED, Block
from annotator.core.model import Run

# White space of HTML alone: a no-break space and a line separator stay what they are.
BLANKS = re.compile(r"[ \t\n\r\f]+")
_ENDS = ("", " ", "\n", "\t")


@dataclass(frozen=True, slots=True, eq=False)
class Form:
    """One element that gives its letters a form; two links to one place are two forms.

    Attributes:
        kind: one of ``core.importing.INLINE``.
        other: what goes with it, such as a link's address.
    """

    kind: str
    other: Mapping[str, Any]


class BlockText:
    """Takes the pieces of one block; blanks collapse as in a browser."""

    def __init__(self) -> None:
        self._parts: list[str] = []
        self._length = 0
        self._stretches: dict[Form, list[tuple[int, int]]] = {}
        self._forms: Sequence[Form] = ()  # of the letters that were written last
        self._blank = False  # one is written as soon as a letter follows

    @property
    def on_new_line(self) -> bool:
        """Was a line begun and nothing written into it yet?"""
        return self._last == "\n"

    @property
    def _last(self) -> str:
        return self._parts[-1][-1] if self._parts else ""

    def add(self, text: str, forms: Sequence[Form] = (), *, verbatim: bool = False) -> None:
        """Add letters with their forms."""
        if verbatim:
            self._put(text, forms)
            return
        text = BLANKS.sub(" ", text)
        self._blank |= text.startswith(" ") and self._last not in _ENDS
        self._put(text.strip(" "), forms)
        self._blank |= text.endswith(" ") and self._last not in _ENDS

    def break_line(self) -> None:
        """Begin another line."""
        self._blank = False
        self._put("\n", ())

    def next_cell(self) -> None:
        """Begin the next cell of a row."""
        self._blank = False
        self._put("\t", ())

    def _put(self, text: str, forms: Sequence[Form]) -> None:
        if not text:
            return
        if self._blank:
            self._blank = False
            self._put(" ", [one for one, other in zip(self._forms, forms, strict=False) if one is other])
        self._forms = forms
        start = self._length
        self._parts.append(text)
        self._length += len(text)
        for form in forms:
            stretches = self._stretches.setdefault(form, [])
            if stretches and stretches[-1][1] == start:
                start_before, _ = stretches.pop()
                stretches.append((start_before, self._length))
            else:
                stretches.append((start, self._length))

    def block(self, kind: str, left_out: str, other: Mapping[str, Any]) -> Block | None:
        """The block; None if it has no text."""
        whole = "".join(self._parts)
        text = _stripped(whole, kind)
        if not text.strip(" \n\t"):
            return None
        return Block(
            kind,
            text,
            tuple(self._runs(whole.index(text), len(text))),
            included=not left_out,
            left_out=left_out,
            counted=kind not in UNCOUNTED,
            other=other,
        )

    def _runs(self, offset: int, length: int) -> list[Run]:
        runs = []
        for form, stretches in self._stretches.items():
            for start, end in stretches:
                run = Run(max(start - offset, 0), min(end - offset, length), form.kind, form.other)
                if run.start < run.end:
                    runs.append(run)
        return sorted(runs, key=lambda run: (run.start, -run.end))


def _stripped(whole: str, kind: str) -> str:
    if kind == "table_row":
        return whole.rstrip(" \n\t").lstrip(" \n")  # a first cell may be empty
    # The sign that leads back from a note stands behind a no-break space.
    return whole.strip(" \n\t\u00a0" if kind == "note" else " \n\t")
