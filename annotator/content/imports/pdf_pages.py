"""PDF: the letters of each page as lines and boxes, columns in reading order (pdfminer.six)."""

import io
import logging
import struct
import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from pdfminer.converter import PDFLayoutAnalyzer
from pdfminer.layout import (
    LAParams,
    LTChar,
    LTComponent,
    LTContainer,
    LTFigure,
    LTPage,
    LTTextBox,
)
from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdffont import PDFFont
from pdfminer.pdfinterp import PDFPageInterpreter, PDFResourceManager
from pdfminer.pdfpage import PDFPage
from pdfminer.pdfparser import PDFParser
from pdfminer.pdftypes import list_value, resolve1
from pdfminer.psexceptions import PSException

from annotator.content.imports.pdf_lines import Line, is_backwards, is_upright, line_of, mirror, turned_lines
from annotator.core.errors import ImportRefused

MOST_PAGES = 2000
_WIDEST_PAGE = 1e6
"""Points; a letter that stands further out, or a page that is larger, is a mistake in the file."""
_WIDTHS, _LARGEST_WIDTH = ("W", "W2"), 100_000
_FAULTS = (
    *(PDFException, PSException, ValueError, LookupError, TypeError, AttributeError, AssertionError),
    *(ArithmeticError, struct.error, zlib.error, EOFError, NotImplementedError),
)
"""What the library raises for a file that does not hold together."""
# What it logs is told by our own notices and errors, and may hold words of the text.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL + 1)


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines that stand together.

    Attributes:
        page: 0, 1, 2 ...
        top: distance from the page's lower edge, as a share of its height.
        bottom: likewise.
        lines: from top to bottom.
        why: ``turned`` if its letters do not stand upright, ``figure`` if it is inside a drawing of a page
            that has more text outside; else empty.
    """

    page: int
    top: float
    bottom: float
    lines: tuple[Line, ...]
    why: str = ""


@dataclass(frozen=True, slots=True)
class Pages:
    """What was found in a document.

    Attributes:
        boxes: in reading order.
        without_text: numbers of the pages that hold pictures at most, from 1.
        restricted: its author does not want text to be copied.
        title: as its properties name it; may be empty.
        author: likewise.
    """

    boxes: tuple[TextBox, ...]
    without_text: tuple[int, ...]
    restricted: bool
    title: str
    author: str


def read_pages(data: bytes, password: str) -> Pages:
    """The pages of a document.

    Raises:
        ImportRefused: ``password_needed``, ``password_wrong``, ``damaged`` or ``too_large``.
    """
    try:
        with io.BytesIO(data) as file:
            document = PDFDocument(PDFParser(file), password=password)
            pages = [list(_boxes_on(page, number)) for number, page in enumerate(_layouts(document))]
            boxes = tuple(box for page in pages for box in page)
            empty = tuple(number for number, page in enumerate(pages, 1) if not page)
            return Pages(boxes, empty, not document.is_extractable, *_properties(document))
    except PDFPasswordIncorrect as exc:
        raise _password(password) from exc
    except PDFEncryptionError as exc:
        raise ImportRefused(
            "password_needed",
            "This PDF is locked in a way that this program cannot open.",
            "Nothing was read in. Open it in a PDF program, print it into a new PDF, and try that.",
        ) from exc
    except _FAULTS as exc:
        raise _damaged() from exc


def _password(password: str) -> ImportRefused:
    if password:
        return ImportRefused(
            "password_wrong",
            "This is not the PDF's password.",
            "Nothing was read in. Try once more, or cancel.",
        )
    return ImportRefused(
        "password_needed",
        "This PDF can only be read with its password.",
        "Nothing was read in. Type the password; it is used once and not kept.",
    )


def _damaged() -> ImportRefused:
    return ImportRefused(
        "damaged",
        "This PDF is damaged or is no PDF.",
        "Nothing was read in. Open it in a PDF program, print it into a new PDF, and try that.",
    )


def _properties(document: PDFDocument) -> tuple[str, str]:
    found = {}
    for info in document.info:
        for name in ("Title", "Author"):
            value = info.get(name)
            if isinstance(value, bytes):
                found[name] = _text_of(value)
    return found.get("Title", ""), found.get("Author", "")


def _text_of(value: bytes) -> str:
    """A text string of a PDF (ISO 32000-2, 7.9.2.2): UTF-16 or UTF-8 with a mark, else Latin letters."""
    encoding = "utf-16" if value.startswith((b"\xfe\xff", b"\xff\xfe")) else "latin-1"
    if value.startswith(b"\xef\xbb\xbf"):
        encoding = "utf-8-sig"
    return " ".join(value.decode(encoding, "ignore").split())


class _Fonts(PDFResourceManager):
    """Makes typefaces; the library would count through widths of thousands of millions of letters."""

    def get_font(self, objid: object, spec: Mapping[str, object]) -> PDFFont:
        """A typeface, without widths that no typeface has."""
        sound = {name: value for name, value in spec.items() if name not in _WIDTHS or _are_widths(value)}
        return super().get_font(objid, sound)


def _are_widths(value: object) -> bool:
    numbers = [each for each in map(resolve1, list_value(value)) if isinstance(each, int | float)]
    return all(abs(each) < _LARGEST_WIDTH for each in numbers)


class _Letters(PDFLayoutAnalyzer):
    """Takes the letters of a page as they come; they are put together afterwards, drawings apart."""

    page: LTPage | None = None

    def end_page(self, page: PDFPage) -> None:  # noqa: ARG002 - the library's signature
        """Keep the page."""
        self.page = self.cur_item if isinstance(self.cur_item, LTPage) else None


@dataclass(slots=True)
class _Found:
    """The letters of one page.

    Attributes:
        page: without what is on it.
        letters: upright, outside drawings.
        drawn: upright, inside drawings.
        turned: all others, in the order in which they were written.
    """

    page: LTPage
    letters: list[LTChar] = field(default_factory=list)
    drawn: list[LTChar] = field(default_factory=list)
    turned: list[LTChar] = field(default_factory=list)


def _layouts(document: PDFDocument) -> Iterator[LTPage]:
    manager = _Fonts()
    device = _Letters(manager)
    interpreter = PDFPageInterpreter(manager, device)
    for number, page in enumerate(PDFPage.create_pages(document)):
        if number >= MOST_PAGES:
            raise ImportRefused(
                "too_large",
                "This PDF has more than {most} pages.",
                "Nothing was read in. Save the pages that you need as a PDF of their own.",
                most=MOST_PAGES,
            )
        interpreter.process_page(page)
        if device.page is not None:
            yield device.page


def _boxes_on(page: LTPage, number: int) -> Iterator[TextBox]:
    found = _Found(page)
    _sort(page, found, drawn=False)
    if len(found.drawn) > len(found.letters):
        found.letters += found.drawn
        found.drawn = []
    yield from _laid_out(found.letters, page, number, "")
    yield from _laid_out(found.drawn, page, number, "figure")
    for line in turned_lines(found.turned):
        yield TextBox(number, 0.5, 0.5, (line,), "turned")


def _sort(outer: LTContainer[LTComponent], found: _Found, *, drawn: bool) -> None:
    """Part the letters of a page; drawings may hold drawings, as deeply as the file likes."""
    todo: list[tuple[LTContainer[LTComponent], bool]] = [(outer, drawn)]
    while todo:
        container, inside = todo.pop()
        for each in container:
            if isinstance(each, LTFigure):
                todo.append((each, True))
            elif isinstance(each, LTChar) and max(map(abs, each.bbox)) < _WIDEST_PAGE:
                if not is_upright(each):
                    found.turned.append(each)
                else:
                    (found.drawn if inside else found.letters).append(each)


def _laid_out(letters: Sequence[LTChar], page: LTPage, number: int, why: str) -> Iterator[TextBox]:
    layout = LTPage(number, page.bbox)
    mirrored = is_backwards(letters)
    for each in mirror(letters, page.width) if mirrored else letters:
        layout.add(each)
    layout.analyze(LAParams())
    height = page.height or 1.0
    for box in layout:
        if isinstance(box, LTTextBox):
            lines = tuple(filter(None, (line_of(each, mirrored=mirrored) for each in box)))
            if lines:
                yield TextBox(number, box.y1 / height, box.y0 / height, lines, why)
