"""The passages beside the article: cards in reading order, or what to do while there are none."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QAbstractItemModel, QCoreApplication, QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QLabel,
    QListView,
    QStackedWidget,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Lesson, Tag
from annotator.ui.models.passage_delegate import PassageDelegate
from annotator.ui.models.passage_model import Index, PassageModel
from annotator.ui.reader.keys import numbered
from annotator.ui.rich_text import direct
from annotator.ui.theme import Theme


class PassageList(QListView):
    """Cards; tells which one was chosen and lets its reason be edited in place.

    Args:
        parent: the widget it belongs to.
        in_place: reasons are edited on the cards.
    """

    chosen = Signal(str)
    """The id of the passage whose card was chosen."""

    def __init__(self, parent: QWidget | None = None, *, in_place: bool = True) -> None:
        self._in_place = in_place
        super().__init__(parent)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        if in_place:
            self.setEditTriggers(
                QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
            )
            self.activated.connect(self.write)
        else:
            self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)

    def write(self, index: QModelIndex) -> None:
        """Open the reason of a card."""
        if index.isValid() and self.state() != QAbstractItemView.State.EditingState:
            self._make_room(index)
            self.edit(index)

    def _make_room(self, index: QModelIndex) -> None:
        """Scroll until the field fits under what it is about."""
        self.scrollTo(index)
        missing = self.visualRect(index).bottom() + self._below() - self.viewport().height()
        if missing > 0:
            bar = self.verticalScrollBar()
            bar.setValue(bar.value() + missing)

    def _below(self) -> int:
        delegate = self.itemDelegate()
        return (
            delegate.field_below(self.fontMetrics().height()) if isinstance(delegate, PassageDelegate) else 0
        )

    def updateGeometries(self) -> None:  # noqa: N802 - Qt's name
        """The last card can be scrolled up as well, until a field on it fits under it."""
        model: QAbstractItemModel | None = self.model()
        cards = model.rowCount() if model is not None else 0
        if not self._in_place or not cards:
            super().updateGeometries()
            return
        bar = self.verticalScrollBar()
        value = bar.value()
        most = cards * self.sizeHintForRow(0) + self._below() - self.viewport().height()
        # Where the cards fit and the field does not, Qt hides the bar and the longer way shows it again;
        # each lays the list out anew, for ever. So it is said beforehand that the bar is there.
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(policy.ScrollBarAlwaysOn if most > 0 else policy.ScrollBarAsNeeded)
        super().updateGeometries()
        bar.setMaximum(max(bar.maximum(), most))
        bar.setValue(value)

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Say which card is the current one now."""
        super().currentChanged(current, previous)
        model = self.model()
        if current.isValid() and isinstance(model, PassageModel):
            self.chosen.emit(model.passage(current).id)


class PassagePanel(QWidget):
    """The list with its heading, and the lesson's instructions while it is empty.

    Args:
        lesson: what is read.
        theme: colours.
        parent: the widget it belongs to.
        text: what stands there while the list is empty, as rich text; empty for what a student is told.
        in_place: reasons are edited on the cards, which show two lines of them, and else one.
    """

    def __init__(
        self,
        lesson: Lesson,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        text: str = "",
        in_place: bool = True,
    ) -> None:
        super().__init__(parent)
        self.model = PassageModel(self)
        self.delegate = PassageDelegate(theme, self, lines=2 if in_place else 1)
        self.list = PassageList(in_place=in_place)
        self.list.setModel(self.model)
        self.list.setItemDelegate(self.delegate)
        self.list.setAccessibleName(self.tr("Passages"))
        self.list.setAccessibleDescription(self.tr("Enter writes the reason, Delete removes the passage"))
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self.guide = QTextBrowser()
        self.guide.setObjectName("guide")
        self.guide.setAccessibleName(self.tr("What to do"))
        # With a caret a screen reader can go through it.
        self.guide.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextBrowserInteraction | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.guide.document().setDocumentMargin(14)
        direct(self.guide.document())
        how = self.tr("Select words in the article, then press a number:")
        self.guide.setHtml(text or guide(lesson.instructions, lesson.goals, lesson.tags, how))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.guide)
        self._stack.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._heading.setContentsMargins(14, 10, 14, 8)
        column.addWidget(self._heading)
        column.addWidget(self._stack, 1)
        for signal in (self.model.modelReset, self.model.rowsInserted, self.model.rowsRemoved):
            signal.connect(self.count)
        self.count()

    def count(self) -> None:
        """Say anew how many passages there are."""
        count = self.model.rowCount()
        self._stack.setCurrentIndex(1 if count else 0)
        self._heading.setText(self.counted() if count else self.tr("What to do"))

    def counted(self) -> str:
        """How many passages there are, for the heading."""
        return self.tr("%Ln passage(s)", "", self.model.rowCount())


def guide(instructions: str, goals: Sequence[str], tags: Sequence[Tag], how: str) -> str:
    """The instructions, the lesson's goals, and the tags' definitions and questions, as rich text."""
    parts = [f"<p>{escape(instructions)}</p>"] if instructions else []
    if goals:
        heading = QCoreApplication.translate("guide", "What this lesson is for")
        items = "".join(f"<li>{escape(goal)}</li>" for goal in goals)
        parts.append(
            f"<p><b>{escape(heading)}</b></p><ul style='-qt-list-indent: 0; margin: 0 16px'>{items}</ul>"
        )
    parts.append(f"<p>{escape(how)}</p>")
    for number, tag in numbered(tags):
        parts.append(
            f"<p style='margin: 0 0 2px'><b>{number} &nbsp;{escape(tag.name)} ({escape(tag.letter)})</b><br>"
            f"{escape(tag.definition)}</p><p style='margin: 0 16px 12px'>{escape(tag.question)}</p>"
        )
    return "".join(parts)
