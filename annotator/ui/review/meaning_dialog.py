"""What the figures mean: each in words, first and second answers, and what other ways of marking give."""

from collections.abc import Sequence

from PySide6.QtWidgets import QWidget

from annotator.core.review import Review
from annotator.services.presenting.calibration import calibration_of
from annotator.services.presenting.tables import answers_of, figures_of
from annotator.ui.scrolled_dialog import ScrolledDialog
from annotator.ui.speech import interface_language
from annotator.ui.whole_table import table_of


class MeaningDialog(ScrolledDialog):
    """Explains the figures of a review.

    Args:
        review: with a comparison.
        parent: the widget it belongs to.
    """

    def __init__(self, review: Review, parent: QWidget) -> None:
        super().__init__(82, 34, parent)
        self.setWindowTitle(self.tr("What the score means"))
        self._fill(review)

    def _fill(self, review: Review) -> None:
        comparison = review.comparison
        if comparison is None:
            return
        figures = figures_of(review, interface_language())
        rows = [(each.name, each.value, each.meaning) for each in (figures.total if figures else ())]
        shares = self.tr("the shares that you earned, of all shares at stake")
        rows.append((self.tr("Score"), self.tr("{shown} of 100").format(shown=comparison.shown), shares))
        headings = [self.tr("Figure"), self.tr("Yours"), self.tr("It counts")]
        self._table(self.tr("The figures"), headings, rows, wide=2)
        if review.second is not None:
            self._table(
                self.tr("First and second answers"),
                [self.tr("Figure"), self.tr("First"), self.tr("After thinking again")],
                [
                    (row.name, row.first, row.second)
                    for row in answers_of(comparison, review.second, interface_language())
                ],
            )
        calibration = calibration_of(review, interface_language())
        if calibration is not None:
            self.add_text(calibration.text)
            if calibration.rows:
                self._table(
                    self.tr("What other ways of marking give"),
                    [self.tr("What was done in made-up lessons"), calibration.scores],
                    [(row.what, row.score) for row in calibration.rows],
                )

    def _table(
        self, name: str, headings: Sequence[str], rows: Sequence[Sequence[str]], *, wide: int = 0
    ) -> None:
        self.add_text(name, "heading")
        self.column.addWidget(table_of(name, headings, rows, wide))
