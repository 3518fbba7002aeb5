"""Reports that a student keeps, prints and shows at home."""

from pathlib import Path

from annotator.core.file_names import file_name
from annotator.core.review import Review
from annotator.services.files import write_whole
from annotator.services.ports import HtmlReports


class Reporting:
    """Writes reports of reviews.

    Args:
        html: makes the page.
    """

    def __init__(self, html: HtmlReports) -> None:
        self._html = html

    def export_html(self, review: Review, path: Path) -> None:
        """Write the report as one HTML file; one that is there is replaced in one step.

        Raises:
            UserFileError: it cannot be written; what was there is as it was.
        """
        write_whole(path, self._html.render(review).encode("utf-8"))


def suggested_name(review: Review) -> str:
    """A name for the report's file that every system takes: lesson, student and try."""
    parts = [
        review.lesson.title.strip() or review.lesson.id,
        review.student.name,
        f"try {review.attempt.number}",
    ]
    return file_name(parts, ".html", neutral="report")
