"""Progress over tries and lessons, as a plot and as a table."""

from collections.abc import Iterator

from PySide6.QtCore import QDate, QLocale
from PySide6.QtWidgets import QWidget

from annotator.core.comparison import Count
from annotator.services.presenting.progress import Progress, ProgressRow
from annotator.services.presenting.wording import part_of
from annotator.ui.progress.panels import panels_of
from annotator.ui.progress.plot import ProgressPlot
from annotator.ui.scrolled_dialog import ScrolledDialog
from annotator.ui.speech import interface_language, number
from annotator.ui.theme import Theme
from annotator.ui.whole_table import table_of


class ProgressDialog(ScrolledDialog):
    """Found it and right tag, by tag, over everything that a student handed in.

    Args:
        progress: what is shown.
        theme: colours.
        parent: the widget it belongs to.
    """

    def __init__(self, progress: Progress, theme: Theme, parent: QWidget) -> None:
        super().__init__(128, 35, parent)
        self.setWindowTitle(self.tr("Your progress"))
        if progress.rows:
            self._fill(progress, theme)
        else:
            self.add_text(
                self.tr(
                    "Nothing to compare yet. When you have handed in a lesson that has a key, you see here "
                    "what you found and what you tagged rightly, try by try."
                )
            )

    def _fill(self, progress: Progress, theme: Theme) -> None:
        self.add_text(
            self.tr(
                "Found it: passages of the key that you found, whatever the tag. Right tag: those of them to "
                "which you gave a right tag. Each lesson is different, so one step down says little."
            )
        )
        self.add_text(
            self.tr("Full line and dots: found it. Dashed line and squares: right tag. 1, 2, 3: the tries.")
        )
        self.plot = ProgressPlot(panels_of(progress), theme)
        self.plot.setAccessibleName(self.tr("Plot of found it and right tag over your tries"))
        self.plot.setAccessibleDescription(self.tr("The table below it has the same figures."))
        self.column.addWidget(self.plot)
        headings = [
            self.tr("No."),
            self.tr("Lesson"),
            self.tr("Handed in"),
            self.tr("Tag"),
            self.tr("Found it"),
            self.tr("Right tag"),
            self.tr("After thinking again"),
        ]
        rows = [line for n, row in enumerate(progress.rows, 1) for line in self._lines(progress, n, row)]
        self.table = table_of(self.tr("Found it and right tag, try by try"), headings, rows, wide=1, once=3)
        self.column.addWidget(self.table)

    def _lines(self, progress: Progress, place: int, row: ProgressRow) -> Iterator[list[str]]:
        title = self.tr("{title} (try {number})").format(title=row.title, number=number(row.number))
        moment = row.handed_in.astimezone()
        day = QLocale().toString(QDate(moment.year, moment.month, moment.day), QLocale.FormatType.ShortFormat)
        first = [number(place), title, day, self.tr("All tags")]
        yield [*first, _count(row.found), _count(row.right_tag), _count(row.second) if row.second else ""]
        if not row.by_tag:
            later = self.tr("Each tag: think again first") if row.waits else self.tr("Each tag: not shown")
            yield [number(place), title, day, later, "", "", ""]
        for tag in progress.tags:
            figures = row.by_tag.get(tag.id)
            if figures is not None:
                counts = [_count(figures.found), _count(figures.right_tag), ""]
                yield [number(place), title, day, tag.name, *counts]


def _count(count: Count) -> str:
    return part_of(count, interface_language())
