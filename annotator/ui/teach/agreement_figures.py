"""Which two keys are compared, and how far they agree."""

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from annotator.core.key_decisions import MINE, THEIRS
from annotator.services.colleagues import TwoKeys
from annotator.services.presenting.agreeing import CAUTION, agreement_rows
from annotator.ui.calm_fields import Choice
from annotator.ui.review.panes import PaneFigures
from annotator.ui.scrolled_dialog import ScrolledDialog
from annotator.ui.speech import interface_language
from annotator.ui.whole_table import table_of

_MARGIN = 16


class AgreementFigures(PaneFigures):
    """Two lists of versions, a button to take a colleague's key in, and the figures."""

    keys_chosen = Signal()
    """Another key was chosen on one of the sides."""
    file_asked = Signal()
    """A colleague's key shall be taken in."""
    figures_asked = Signal()
    """All figures shall be shown."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.sides = {MINE: self._side(self.tr("My key")), THEIRS: self._side(self.tr("Their key"))}
        self.file_button = QPushButton(self.tr("&Take in a colleague’s key…"))
        self.figures_button = QPushButton(self.tr("All &figures…"))
        self.text = QLabel()
        self.text.setWordWrap(True)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        keys, buttons = QHBoxLayout(), QHBoxLayout()
        for text, side in ((self.tr("M&ine"), MINE), (self.tr("T&heirs"), THEIRS)):
            label = QLabel(text)
            label.setBuddy(self.sides[side])
            keys.addWidget(label)
            keys.addWidget(self.sides[side], 1)
        buttons.addWidget(self.file_button)
        buttons.addWidget(self.figures_button)
        self._row.addLayout(keys, 1)
        self._row.addLayout(buttons)
        column = QVBoxLayout(self)
        column.setContentsMargins(_MARGIN, 6, _MARGIN, 6)
        column.addLayout(self._row)
        column.addWidget(self.text)
        self.file_button.clicked.connect(self.file_asked)
        self.figures_button.clicked.connect(self.figures_asked)

    def _side(self, name: str) -> Choice:
        field = Choice()
        field.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        field.setAccessibleName(name)
        field.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        field.setMinimumContentsLength(16)
        field.currentIndexChanged.connect(self.keys_chosen)
        return field

    def show_versions(self, names: Sequence[tuple[str, int]], mine: int, theirs: int) -> None:
        """Offer these keys on both sides.

        Args:
            names: what each is called, with its version.
            mine: the version that is chosen on my side.
            theirs: the one on the other side.
        """
        for side, version in ((MINE, mine), (THEIRS, theirs)):
            field = self.sides[side]
            with QSignalBlocker(field):
                field.clear()
                for name, value in names:
                    field.addItem(name, value)
                field.setCurrentIndex(field.findData(version))
        self.keys_chosen.emit()

    def versions(self) -> tuple[int | None, int | None]:
        """The chosen versions, mine and theirs; None for nothing."""
        mine, theirs = (field.currentData() for field in self.sides.values())
        return mine, theirs

    def show_keys(self, keys: TwoKeys | None, otherwise: str) -> None:
        """Show how far two keys agree.

        Args:
            keys: the two; None if there are no two to compare.
            otherwise: what is said then.
        """
        self.figures_button.setEnabled(keys is not None)
        self.text.setText(otherwise if keys is None else self._sentence(keys))

    def _sentence(self, keys: TwoKeys) -> str:
        agreement = keys.agreement
        sizes = self.tr("Passages: {mine} and {theirs}, in the same place: {pairs}.").format(
            mine=agreement.first, theirs=agreement.second, pairs=len(agreement.pairs)
        )
        # On passages, on passages and tags, by tag, kappa, then alpha by tag.
        rows = agreement_rows(agreement, {}, interface_language())
        kappa = rows[2 + len(agreement.by_tag)]
        shown = (rows[0], rows[1], kappa)
        figures = [f"{row.what}: {row.figure}" + (f" ({row.level})" if row.level else "") for row in shown]
        return " ".join([sizes, *(f"{figure}." for figure in figures)])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The buttons stand under the lists where there is no room beside them."""
        super().resizeEvent(event)
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight)
        if self._row.sizeHint().width() > self.contentsRect().width() - 2 * _MARGIN:
            self._row.setDirection(directions.TopToBottom)

    def fit(self, *, stacked: bool, words: bool) -> None:
        """The figures in words are left to their dialog where there is little room."""
        self.text.setVisible(stacked or words or not self.figures_button.isEnabled())


class AgreementDialog(ScrolledDialog):
    """All figures of the agreement, with the caution they want.

    Args:
        keys: the two keys.
        parent: the window.
    """

    def __init__(self, keys: TwoKeys, parent: QWidget) -> None:
        super().__init__(76, 30, parent)
        self.setWindowTitle(self.tr("How far the two keys agree"))
        language = interface_language()
        self.add_text(
            self.tr(
                "Agreement is twice the pairs divided by the passages of both keys; a pair shares at least "
                "half of its words. Kappa looks at the tags of the pairs, alpha at every word."
            )
        )
        names = {tag.id: tag.name for tag in keys.lesson.tags}
        rows = agreement_rows(keys.agreement, names, language)
        headings = [self.tr("What"), self.tr("Figure"), self.tr("How reliable")]
        texts = [(row.what, row.figure, row.level) for row in rows]
        self.column.addWidget(table_of(self.tr("Figures of the agreement"), headings, texts, 0))
        self.add_text(language.say(CAUTION))
        self.add_text(self.tr("These figures are for authors of keys; students never see them."))
