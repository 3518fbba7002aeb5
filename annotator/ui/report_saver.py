"""Saves a report: asks where, writes it on a worker, says where it is."""

from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QWidget

from annotator.core.review import Review
from annotator.services.reporting import Reporting, suggested_name
from annotator.ui.file_dialogs import ask_save
from annotator.ui.jobs import Jobs
from annotator.ui.notify import NoticeBar


class ReportSaver:
    """The window's way to write reports.

    Args:
        jobs: runs the writing.
        reporting: makes and writes a report.
        notices: where the outcome is told.
        window: over which the file dialog opens.
    """

    def __init__(self, jobs: Jobs, reporting: Reporting, notices: NoticeBar, window: QWidget) -> None:
        self._jobs = jobs
        self._reporting = reporting
        self._notices = notices
        self._window = window

    def ask(self, review: Review) -> None:
        """Ask where a review's report shall be, then save it."""
        title, kinds = self._window.tr("Save report"), self._window.tr("Web pages (*.html)")
        ask_save(self._window, title, suggested_name(review), kinds, partial(self.save, review))

    def save(self, review: Review, path: str) -> None:
        """Write a review's report on the worker and say where it is."""
        self._jobs.run(
            partial(self._reporting.export_html, review, Path(path)),
            partial(self._saved, path),
            self._notices.error,
        )

    def _saved(self, path: str, _result: object) -> None:
        self._notices.tell(self._window.tr("The report is saved: {path}").format(path=path))
