"""The preview of a version: a table of students, and beside it why one of them gains or loses."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QModelIndex, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.rescoring import GAINS, LOSES, SAME, RowChange, StudentChange
from annotator.core.span import Span
from annotator.services.presenting.key_differences import summary
from annotator.services.presenting.rescoring import change_in_words
from annotator.services.presenting.wording import points, shortened
from annotator.services.rescoring_class import ClassRescoring, ClassWork, KeyChange, changes_of
from annotator.ui.calm_fields import Choice
from annotator.ui.jobs import Jobs, Run
from annotator.ui.models.text_cards import Line, Section, TextCard, TextCards
from annotator.ui.side_by_side import SideBySide
from annotator.ui.speech import interface_language, number, quoted, told
from annotator.ui.teach.difference_cards import DifferenceCards, version_name
from annotator.ui.teach.rescore_table import STUDENT, Order, RescoreModel, StudentTable, signed
from annotator.ui.theme import Theme

_QUOTE = 140


class RescoreView(QWidget):
    """Shows a preview; changes nothing.

    Args:
        change: both versions.
        work: of the class.
        found: everyone's work with both versions.
        jobs: works out what changes for one student.
        theme: colours.
    """

    def __init__(
        self, change: KeyChange, work: ClassWork, found: ClassRescoring, jobs: Jobs, theme: Theme
    ) -> None:
        super().__init__()
        self._change = change
        self._work = work
        self._found = found
        self._jobs = jobs
        self._run: Run | None = None
        self._tags = {tag.id: tag.name for tag in change.lesson.tags}
        numbers = change.before.version, change.after.version
        self._versions = version_name(numbers[0]), version_name(numbers[1])
        self.totals = QLabel(self._totals())
        self.totals.setWordWrap(True)
        self.totals.setProperty("role", "heading")
        self.model = RescoreModel(found.rescoring, work.names, numbers, self)
        self.table = StudentTable(self.model, self.tr("Students and their scores"))
        self.order = Choice()
        for order, text in (
            (Order.MOST, self.tr("largest change first")),
            (Order.GAINS, self.tr("gains first")),
            (Order.LOSSES, self.tr("losses first")),
            (Order.NAME, self.tr("by name")),
        ):
            self.order.addItem(text, order)
        self.order.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.only_changed = QCheckBox(self.tr("&Only changed"))
        self.head = QLabel()
        self.head.setWordWrap(True)
        self.head.setTextFormat(Qt.TextFormat.PlainText)
        self.cards = TextCards(self.tr("What changes, and why"), theme)
        self._lay_out()
        self.order.currentIndexChanged.connect(self._arrange)
        self.only_changed.toggled.connect(self._arrange)
        self.table.selectionModel().currentRowChanged.connect(self._chosen)
        self.table.activated.connect(self._opened)
        self._arrange()

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Sorted"))
        label.setBuddy(self.order)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.order)
        row.addWidget(self.only_changed)
        row.addStretch(1)
        left, right = QWidget(), QWidget()
        column = QVBoxLayout(left)
        column.setContentsMargins(0, 6, 6, 0)
        column.addLayout(row)
        column.addWidget(self.table, 1)
        left.setFocusProxy(self.table)
        column = QVBoxLayout(right)
        column.setContentsMargins(6, 6, 0, 0)
        column.addWidget(self.head)
        column.addWidget(self.cards, 1)
        right.setFocusProxy(self.cards)
        self.panes = SideBySide(left, right, (self.tr("Students"), self.tr("What changes")))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self.totals)
        outer.addWidget(self.panes, 1)

    def begin(self) -> None:
        """Put the focus where the reading begins."""
        self.table.setFocus()

    def _totals(self) -> str:
        rescoring = self._found.rescoring
        if not rescoring.students:
            return self.tr("No work was collected yet, so nobody's score changes.")
        text = self.tr(
            "%n student(s): {gain} with more points, {lose} with fewer, {same} unchanged.",
            "",
            len(rescoring.students),
        )
        counts = {name: number(rescoring.count(name)) for name in (GAINS, LOSES, SAME)}
        sentences = [text.format(gain=counts[GAINS], lose=counts[LOSES], same=counts[SAME])]
        if self._work.elsewhere:
            sentences.append(self.tr("%n work(s) on another text are left out.", "", self._work.elsewhere))
        if self._found.refused:
            text = self.tr("%n work(s) cannot be compared and are left out.", "", self._found.refused)
            sentences.append(text)
        return " ".join(sentences)

    # The table

    def _arrange(self) -> None:
        with QSignalBlocker(self.table.selectionModel()):
            self.model.arrange(self.order.currentData(), only_changed=self.only_changed.isChecked())
        self.table.setCurrentIndex(self.model.index(0, STUDENT))
        self._chosen(self.table.currentIndex())

    def _opened(self, _index: QModelIndex) -> None:
        self.panes.show_second()

    def _chosen(self, index: QModelIndex) -> None:
        if self._run is not None:
            self._run.stop()
            self._run = None
        student = self.model.student(index.row())
        self.cards.show_cards([], TextCard)
        if student is None:
            self._show_key()
        else:
            self._ask_changes(student)

    # What belongs to a row

    def _show_key(self) -> None:
        """For the whole class: what the version changed, and for how many students."""
        rescoring = self._found.rescoring
        affected = {(each.one or "", each.other or ""): each.changed for each in rescoring.passages}
        change, keys = self._change, (self._change.before, self._change.after)
        cards = DifferenceCards(change.lesson, keys, self._versions, affected if rescoring.students else None)
        text = self.tr("{version}: {differences}")
        said = summary(rescoring.differences, interface_language())
        self.head.setText(text.format(version=self._versions[1], differences=said))
        self.cards.show_cards(cards.changes(rescoring.differences), cards.card)

    def _ask_changes(self, student: StudentChange) -> None:
        language = interface_language()
        text = self.tr(
            "{student}: {before} points with version {one}, {after} with version {other} ({change})"
        )
        scores = text.format(
            student=self.model.name(student),
            before=points(student.before.points, language),
            after=points(student.after.points, language),
            one=self._change.before.version,
            other=self._change.after.version,
            change=signed(student.after.points - student.before.points),
        )
        if not student.changed:
            self.head.setText(f"{scores}\n{self.tr('Every outcome is as before.')}")
            return
        self.head.setText(f"{scores}\n{self.tr('Working out what changes…')}")
        passages = self._work.works[student.student]
        places = {passage.id: passage.span for passage in passages}
        self._run = self._jobs.start(
            self,
            partial(changes_of, self._change, passages),
            lambda _done, _of: None,
            partial(self._show_changes, scores, places),
            self._failed,
        )

    def _show_changes(self, head: str, places: dict[str, Span], changes: Sequence[RowChange]) -> None:
        self._run = None
        self.head.setText(head)
        both = (*self._change.before.passages, *self._change.after.passages)
        keys = {passage.id: passage.span for passage in both}
        self.cards.show_cards(changes, partial(self._card, places, keys))

    def _card(self, own: dict[str, Span], keys: dict[str, Span], change: RowChange) -> TextCard:
        row = change.after or change.before
        span = own[change.own] if change.own is not None else keys[(row.key if row else None) or ""]
        words = self._change.lesson.article.text[span.start : span.end]
        told_of = change_in_words(change, self._tags, interface_language())
        lines = tuple(Line(text, name) for name, text in zip(self._versions, told_of, strict=True))
        return TextCard(
            kind=self.tr("Highlight") if change.own is not None else self.tr("Passage of the key"),
            head=quoted(shortened(words, _QUOTE)),
            sections=(Section(lines),),
        )

    def _failed(self, error: AnnotatorError) -> None:
        self.head.setText(told(error))
