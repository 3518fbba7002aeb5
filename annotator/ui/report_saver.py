"""Saves, shows and prints a report: asks where, makes it on the worker, says where it is."""

from functools import partial
from pathlib import Path
from threading import Event
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QFileDialog, QWidget

from annotator.core.errors import AnnotatorError
from annotator.core.review import Review
from annotator.services.reporting import HTML, PDF, Reporting, suggested_name
from annotator.ui.file_dialogs import ask_save
from annotator.ui.jobs import Jobs
from annotator.ui.notify import NoticeBar
from annotator.ui.speech import interface_language
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from annotator.ui.printing import PrintRun
    from annotator.ui.report_preview import Made, ReportPreview

SOON = 500
"""Milliseconds after which a report that is not there yet is announced."""


class ReportSaver:
    """The window's way to reports.

    Args:
        jobs: runs the making and writing.
        reporting: makes and writes a report.
        notices: where the outcome is told.
        window: over which dialogs open.
    """

    def __init__(self, jobs: Jobs, reporting: Reporting, notices: NoticeBar, window: QWidget) -> None:
        self._jobs = jobs
        self._reporting = reporting
        self._notices = notices
        self._window = window
        self._under_way: list[Event] = []
        self._preview: ReportPreview | None = None

    def ask(self, review: Review) -> QFileDialog:
        """Ask where a review's report shall be and of which kind, then save it."""
        parent = self._preview or self._window
        web_page = _tr("Web page (*.html)")
        kinds = f"{_tr('PDF for reading and printing (*.pdf)')};;{web_page}"
        title = _tr("Save report")
        dialog = ask_save(
            parent,
            title,
            suggested_name(review, language=interface_language()),
            kinds,
            partial(self.save, review),
        )
        dialog.filterSelected.connect(partial(_kind_chosen, dialog, web_page))
        return dialog

    def save(self, review: Review, path: str) -> None:
        """Write a review's report on the worker and say where it is; ``.html`` makes a web page, else PDF."""
        given_up = Event()
        self._under_way.append(given_up)
        QTimer.singleShot(SOON, self._window, partial(self._announce, given_up))
        self._jobs.run(
            partial(self._reporting.export, review, Path(path), given_up.is_set),
            partial(self._saved, given_up, path),
            partial(self._failed, given_up),
        )

    def preview(self, review: Review, theme: Theme) -> "ReportPreview":
        """Show a review's report as pages."""
        from annotator.ui.report_preview import ReportPreview

        preview = ReportPreview(review, self._reporting, self._jobs, theme, self._window)
        preview.save_asked.connect(partial(self.ask, review))
        preview.print_asked.connect(partial(self._ask_printer, preview, review.lesson.title))
        preview.finished.connect(self._preview_left)
        preview.open()
        self._preview = preview
        return preview

    def _ask_printer(self, preview: "ReportPreview", title: str) -> None:
        from annotator.ui.printing import ask_printer

        pages, points = preview.made
        ask_printer(preview, title, points, len(pages), partial(self.print, preview.made))

    def print(self, made: "Made", printer: "QPrinter") -> "PrintRun":
        """Print the pages that a printer was told to print."""
        from annotator.ui.printing import PrintRun, pages_to_print, refuse

        pages, points = made
        run = PrintRun(self._window, self._jobs, printer, pages_to_print(printer, pages), points)
        run.progress.connect(self._printed)
        if not run.start():
            refuse(self._preview or self._window, _tr("The printer does not answer."))
        return run

    def _printed(self, pages: int, count: int) -> None:
        if pages < count:
            told = _tr("Printing: page {number} of {count}").format(number=pages + 1, count=count)
        else:
            told = _tr("%n page(s) sent to the printer.", "", count)
        self._bar().tell(told)

    def _preview_left(self) -> None:
        self._preview = None

    def _bar(self) -> NoticeBar:
        """Where the student looks."""
        return self._preview.notices if self._preview is not None else self._notices

    def _announce(self, given_up: Event) -> None:
        if given_up in self._under_way:
            self._bar().wait(_tr("Making the report…"), partial(self._give_up, given_up), focus=False)

    def _give_up(self, given_up: Event) -> None:
        given_up.set()
        self._under_way.remove(given_up)
        self._bar().waited()

    def _saved(self, given_up: Event, path: str, _result: object) -> None:
        if given_up in self._under_way:
            self._under_way.remove(given_up)
            self._bar().tell(_tr("The report is saved: {path}").format(path=path))

    def _failed(self, given_up: Event, error: AnnotatorError) -> None:
        if given_up in self._under_way:
            self._under_way.remove(given_up)
            self._bar().error(error)


def _kind_chosen(dialog: QFileDialog, web_page: str, chosen: str) -> None:
    """Let the name end as the kind wants it."""
    ending = HTML if chosen == web_page else PDF
    dialog.setDefaultSuffix(ending.lstrip("."))
    for file in dialog.selectedFiles()[:1]:
        name = Path(file)
        if name.suffix.lower() in {HTML, PDF}:
            dialog.selectFile(name.with_suffix(ending).name)


def _tr(text: str, comment: str = "", n: int = -1) -> str:
    return QCoreApplication.translate("report saver", text, comment, n)
