"""Reports as PDF: tagged by PDF/UA-1, with its fonts inside, made by typst from a template and data."""

import re
from collections.abc import Callable, Sequence
from datetime import tzinfo
from functools import cache
from importlib.resources import files
from typing import TYPE_CHECKING, Final, Literal

from annotator.content.assets import resource
from annotator.core.errors import ReportError
from annotator.core.review import Review
from annotator.core.speech import Language

if TYPE_CHECKING:
    from typst import Compiler, Fonts

PAPERS = ("a4", "us-letter")
STANDARD: Final = "ua-1"
MOST_CARDS = 3000
"""More would take some gigabytes of memory, for a file of a thousand pages."""

_FAMILIES = ("atkinson-hyperlegible", "literata")
_ROUNDS = 8
"""A character that was put in the place of a missing one may be missing with its neighbours, and so on."""
_MISSING = re.compile(r'the text `("(?:[^"\\]|\\.)*")` could not be displayed')
_SAID = re.compile(r'\bsay\(\s*"([^"]+)"')
"""The template's own texts."""
_ESCAPE = re.compile(r"\\u\{([0-9a-f]+)\}|\\(.)", re.DOTALL)
_ESCAPED = {"n": "\n", "r": "\r", "t": "\t", "0": "\0"}


class PdfReport:
    """Implements ``services.ports.PdfReports``.

    The same review makes the same bytes on the same computer, whatever its clock says.

    Args:
        paper: ``a4`` or ``us-letter``.
        language: gives that of the report's own words when a report is made.
        zone: for times of day; None is the computer's.
        system_fonts: take characters that the program's own fonts lack from those of the computer.
    """

    def __init__(
        self,
        paper: str = "a4",
        language: Callable[[], Language] = Language,
        zone: tzinfo | None = None,
        *,
        system_fonts: bool = True,
    ) -> None:
        self._paper = paper
        self._language = language
        self._zone = zone
        self._system_fonts = system_fonts

    def render(self, review: Review) -> bytes:
        """The file's bytes.

        Raises:
            ReportError: it cannot be made.
        """
        return self._made(review)[0]

    def pages(self, review: Review) -> Sequence[bytes]:
        """The pages as SVG, for looking at and for printing.

        Raises:
            ReportError: they cannot be made.
        """
        # Made as a file first, because only that tells which characters are missing.
        _, compiler, data = self._made(review)
        return _compiled(compiler, data, "svg")

    def _made(self, review: Review) -> tuple[bytes, "Compiler", str]:
        """The file, what made it and what it was made of."""
        # Loaded when the first report is made, so that starting the program does not wait for it.
        from typst import Compiler, TypstError

        from annotator.content.reports.pdf_data import Setting, data_of
        from annotator.content.reports.view import view_of

        language = self._language()
        view = view_of(review, self._zone, language)
        if len(view.cards) > MOST_CARDS:
            raise _too_long()
        handed_in = review.attempt.handed_in
        date = handed_in.astimezone(self._zone) if handed_in else None
        words = {text: language.say(text) for text in _SAID.findall(_template().decode())}
        setting = Setting(self._paper, language, words, date)
        compiler = Compiler(font_paths=_fonts(self._system_fonts))
        missing: frozenset[str] = frozenset()
        for _ in range(_ROUNDS):
            data = data_of(view, setting, missing)
            try:
                return _compiled(compiler, data, "pdf")[0], compiler, data
            except TypstError as error:
                more = missing_characters(error.diagnostic) - missing
                if not more:
                    raise _refused() from error
                missing |= more
        raise _refused()


def _template() -> bytes:
    return (files("annotator.content.reports") / "templates" / "report.typ").read_bytes()


def _compiled(compiler: "Compiler", data: str, kind: Literal["pdf", "svg"]) -> list[bytes]:
    """The PDF, or the pages."""
    made = compiler.compile(
        _template(),
        format=kind,
        pdf_standards=[STANDARD] if kind == "pdf" else [],
        sys_inputs={"report": data},
    )
    return [made] if isinstance(made, bytes) else list(made or ())


def missing_characters(diagnostic: str) -> frozenset[str]:
    """What typst says it has no font for: characters, each with what is written as one with it."""
    return frozenset(_unescaped(found[1:-1]) for found in _MISSING.findall(diagnostic))


def _unescaped(text: str) -> str:
    def character(found: re.Match[str]) -> str:
        return chr(int(found[1], 16)) if found[1] else _ESCAPED.get(found[2], found[2])

    return _ESCAPE.sub(character, text)


def _too_long() -> ReportError:
    return ReportError(
        "The report has more than {most} passages, which are too many for a PDF.",
        "Nothing was written, and your work is safe. Save the report as a web page instead.",
        most=MOST_CARDS,
    )


def _refused() -> ReportError:
    return ReportError(
        "The report could not be made as PDF.",
        "Nothing was written, and your work is safe. Save the report as a web page instead.",
    )


@cache
def _fonts(system: bool) -> "Fonts":
    from typst import Fonts

    # typst's own fonts come last: they stand in on a computer that has no others.
    return Fonts(
        include_system_fonts=system,
        include_embedded_fonts=True,
        font_paths=[str(resource(f"fonts/{family}")) for family in _FAMILIES],
    )
