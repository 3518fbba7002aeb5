"""Reports that a student keeps, prints and shows at home."""

from collections.abc import Callable, Sequence
from pathlib import Path

from annotator.core.file_names import file_name
from annotator.core.review import Review
from annotator.core.speech import ENGLISH, Language
from annotator.services.files import write_whole
from annotator.services.ports import HtmlReports, PdfReports

PDF, HTML = ".pdf", ".html"
_WEB_PAGES = (HTML, ".htm", ".xhtml")

GivenUp = Callable[[], bool]
"""Says whether nobody wants the report any more; ``bool`` itself says no."""


class Reporting:
    """Writes reports of reviews.

    Args:
        html: makes a web page.
        pdf: makes pages for printing.
    """

    def __init__(self, html: HtmlReports, pdf: PdfReports) -> None:
        self._html = html
        self._pdf = pdf

    def export(self, review: Review, path: Path, given_up: GivenUp = bool) -> None:
        """Write the report as a web page if the file is called ``.html``, else as PDF.

        Args:
            review: what is reported.
            path: of the file.
            given_up: is asked when the report is made; if it says yes, nothing is written.

        Raises:
            ReportError: it cannot be made.
            UserFileError: it cannot be written; what was there is as it was.
        """
        if path.suffix.lower() in _WEB_PAGES:
            self.export_html(review, path, given_up)
        else:
            self.export_pdf(review, path, given_up)

    def export_html(self, review: Review, path: Path, given_up: GivenUp = bool) -> None:
        """Write the report as one HTML file; one that is there is replaced in one step.

        Raises:
            UserFileError: it cannot be written; what was there is as it was.
        """
        page = self._html.render(review).encode("utf-8")
        if not given_up():
            write_whole(path, page)

    def export_pdf(self, review: Review, path: Path, given_up: GivenUp = bool) -> None:
        """Write the report as one PDF; a file that is there is replaced in one step.

        Raises:
            ReportError: it cannot be made; what was there is as it was.
            UserFileError: it cannot be written; what was there is as it was.
        """
        pages = self._pdf.render(review)
        if not given_up():
            write_whole(path, pages)

    def preview(self, review: Review) -> Sequence[bytes]:
        """The pages of the PDF as SVG.

        Raises:
            ReportError: they cannot be made.
        """
        return self._pdf.pages(review)


def suggested_name(review: Review, extension: str = PDF, language: Language = ENGLISH) -> str:
    """A name for the report's file that every system takes: lesson, student and try.

    Args:
        review: what is reported.
        extension: with its dot.
        language: of the interface.
    """
    parts = [
        review.lesson.title.strip() or review.lesson.id,
        review.student.name,
        language.say("try {number}").format(number=review.attempt.number),
    ]
    return file_name(parts, extension, neutral=language.say("report"))
