"""PDF: the letters of each page as lines and paragraphs, columns in reading order (pdfminer.six)."""

import io
import logging
from collections.abc import Iterator
from dataclasses import dataclass

from pdfminer.high_level import extract_pages
from pdfminer.layout import LAParams, LTChar, LTPage, LTTextBox, LTTextLine
from pdfminer.pdfdocument import PDFDocument, PDFEncryptionError, PDFPasswordIncorrect
from pdfminer.pdfexceptions import PDFException
from pdfminer.pdfparser import PDFParser
from pdfminer.psexceptions import PSException

from annotator.core.errors import ImportRefused

MOST_PAGES = 2000
# What it logs is told by our own notices and errors, and may hold words of the text.
logging.getLogger("pdfminer").setLevel(logging.CRITICAL)


@dataclass(frozen=True, slots=True)
class Line:
    """One line of letters.

    Attributes:
        text: its letters, without blanks at its ends.
        size: of its letters, in points; of the most frequent size.
        bold: most of its letters are bold, by their typeface's name.
    """

    text: str
    size: float
    bold: bool


@dataclass(frozen=True, slots=True)
class TextBox:
    """Lines that stand together.

    Attributes:
        page: 0, 1, 2 ...
        top: distance from the page's lower edge, as a share of its height.
        bottom: likewise.
        lines: from top to bottom.
    """

    page: int
    top: float
    bottom: float
    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Pages:
    """What was found in a document.

    Attributes:
        boxes: in reading order.
        count: how many pages there are.
        restricted: its author does not want text to be copied.
        title: as its properties name it; may be empty.
        author: likewise.
    """

    boxes: tuple[TextBox, ...]
    count: int
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
            properties = _properties(document)
            boxes, count = _boxes(file, password)
            return Pages(boxes, count, not document.is_extractable, *properties)
    except PDFPasswordIncorrect as exc:
        raise _password(password) from exc
    except PDFEncryptionError as exc:
        raise ImportRefused(
            "password_needed",
            "This PDF is locked in a way that this program cannot open.",
            "Nothing was read in. Open it in a PDF program, print it into a new PDF, and try that.",
        ) from exc
    except RecursionError as exc:
        raise _damaged() from exc
    except (PDFException, PSException, ValueError, KeyError, TypeError, IndexError, AttributeError) as exc:
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
    """A text string of a PDF (ISO 32000-1, 7.9.2.2): UTF-16 with a mark, else Latin letters."""
    encoding = "utf-16" if value.startswith((b"\xfe\xff", b"\xff\xfe")) else "latin-1"
    return " ".join(value.decode(encoding, "ignore").split())


def _boxes(file: io.BytesIO, password: str) -> tuple[tuple[TextBox, ...], int]:
    found: list[TextBox] = []
    number = -1
    for number, page in enumerate(extract_pages(file, password=password, laparams=LAParams())):
        if number >= MOST_PAGES:
            raise ImportRefused(
                "too_large",
                "This PDF has more than {most} pages.",
                "Nothing was read in. Save the pages that you need as a PDF of their own.",
                most=MOST_PAGES,
            )
        found += _on_page(page, number)
    return tuple(found), number + 1


def _on_page(page: LTPage, number: int) -> Iterator[TextBox]:
    height = page.height or 1.0
    for element in page:
        if isinstance(element, LTTextBox):
            lines = tuple(line for each in element if (line := _line(each)) is not None)
            if lines:
                yield TextBox(number, element.y1 / height, element.y0 / height, lines)


def _line(found: LTTextLine) -> Line | None:
    text = found.get_text().strip()
    letters = [each for each in found if isinstance(each, LTChar)]
    if not text or not letters:
        return None
    sizes = sorted(letter.size for letter in letters)
    bold = sum("bold" in letter.fontname.lower() or "black" in letter.fontname.lower() for letter in letters)
    return Line(text, round(sizes[len(sizes) // 2], 1), bold * 2 > len(letters))
