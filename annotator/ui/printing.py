"""Prints pages, without stopping the program."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QRectF, QSizeF, Qt, Signal
from PySide6.QtGui import QImage, QPageSize, QPainter
from PySide6.QtWidgets import QDialog, QWidget

from annotator.ui.jobs import Jobs
from annotator.ui.notify import tell
from annotator.ui.report_pages import draw_page

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrintDialog, QPrinter

DOTS_PER_INCH = 300
"""Pages go to the printer as pictures: painted as curves, Qt's PDF engine draws an edge around letters."""


def ask_printer(
    parent: QWidget,
    title: str,
    points: QSizeF,
    count: int,
    then: Callable[["QPrinter"], object],
) -> "QPrintDialog | None":
    """Ask for a printer and which pages.

    Args:
        parent: over which the dialog opens.
        title: of the print job.
        points: the size of the pages.
        count: how many there are.
        then: gets the printer, ready to print.
    """
    try:
        from PySide6.QtPrintSupport import QAbstractPrintDialog, QPrintDialog, QPrinter
    except ImportError:  # a Linux without the libraries for it
        refuse(parent, _tr("This computer cannot print from here."))
        return None
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(title)
    printer.setPageSize(QPageSize(points, QPageSize.Unit.Point))
    printer.setFullPage(True)
    dialog = QPrintDialog(printer, parent)
    dialog.setOption(QAbstractPrintDialog.PrintDialogOption.PrintPageRange)
    dialog.setMinMax(1, count)
    dialog.accepted.connect(partial(then, printer))
    dialog.finished.connect(dialog.deleteLater)
    QDialog.open(dialog)
    return dialog


def refuse(parent: QWidget, why: str) -> None:
    """Say that nothing was printed."""
    tell(parent, _tr("Print"), why, _tr("Nothing was printed. Save the report as PDF, and print that."))


def pages_to_print(printer: "QPrinter", pages: Sequence[bytes]) -> list[bytes]:
    """Those of the pages that the printer was told to print, in the order of printing."""
    ranges = printer.pageRanges()
    chosen = [page for number, page in enumerate(pages, 1) if ranges.isEmpty() or ranges.contains(number)]
    if printer.pageOrder() == printer.PageOrder.LastPageFirst:
        chosen.reverse()
    return chosen * (1 if printer.supportsMultipleCopies() else max(1, printer.copyCount()))


class PrintRun(QObject):
    """Prints pages one after the other, so that the window stays alive meanwhile.

    Args:
        parent: the run ends with it.
        jobs: draws the pages off the window's thread.
        printer: ready to print.
        pages: as SVG, in the order of printing.
        points: their size.
    """

    progress = Signal(int, int)
    """How many pages are with the printer, and how many there are."""

    def __init__(
        self, parent: QWidget, jobs: Jobs, printer: "QPrinter", pages: Sequence[bytes], points: QSizeF
    ) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._printer = printer
        self._pages = pages
        self._pixels = (points * (DOTS_PER_INCH / 72)).toSize()
        self._painter = QPainter()
        self._printed = 0
        application = QCoreApplication.instance()
        if application is not None:
            application.aboutToQuit.connect(self.stop)

    @property
    def over(self) -> bool:
        """Is nothing left to do?"""
        return not self._painter.isActive()

    def start(self) -> bool:
        """Begin; False if the printer does not take anything."""
        begun = bool(self._pages) and self._painter.begin(self._printer)
        if begun:
            self._draw()
        return begun

    def stop(self) -> None:
        """Leave off in the middle; the program ends."""
        if not self.over:
            self._printer.abort()
            self._painter.end()

    def _draw(self) -> None:
        work = partial(draw_page, self._pages[self._printed], self._pixels)
        self._jobs.run(work, self._print, lambda _error: self.stop())

    def _print(self, image: QImage) -> None:
        if self.over:
            return
        if self._printed:
            self._printer.newPage()
        paper = QRectF(self._printer.pageLayout().fullRectPixels(self._printer.resolution()))
        size = QSizeF(image.size()).scaled(paper.size(), Qt.AspectRatioMode.KeepAspectRatio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(paper.center())
        self._painter.drawImage(place, image)
        self._printed += 1
        self.progress.emit(self._printed, len(self._pages))
        if self._printed < len(self._pages):
            self._draw()
        else:
            self._painter.end()
            self.deleteLater()


def _tr(text: str) -> str:
    return QCoreApplication.translate("printing", text)
