"""The passages beside the article: cards in reading order, or what to do while there are none."""

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QModelIndex, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QLabel,
    QListView,
    QScrollArea,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Lesson, Tag
from annotator.ui.models.passage_delegate import PassageDelegate
from annotator.ui.models.passage_model import Index, PassageModel
from annotator.ui.reader.keys import numbered
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
            self.edit(index)

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
        how = self.tr("Select words in the article, then press a number:")
        self._guide = QLabel(text or guide(lesson.instructions, lesson.tags, how))
        self._guide.setWordWrap(True)
        self._guide.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._guide.setTextFormat(Qt.TextFormat.RichText)
        self._guide.setMargin(14)
        self._guide.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        scroll = QScrollArea()
        scroll.setWidget(self._guide)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setAccessibleName(self.tr("What to do"))
        self._stack = QStackedWidget()
        self._stack.addWidget(scroll)
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
        return self.tr("%n passage(s)", "", self.model.rowCount())


def guide(instructions: str, tags: Sequence[Tag], how: str) -> str:
    """The instructions and the tags' definitions and questions, as rich text."""
    parts = [f"<p>{escape(instructions)}</p>"] if instructions else []
    parts.append(f"<p>{escape(how)}</p>")
    for number, tag in numbered(tags):
        parts.append(
            f"<p><b>{number} &nbsp;{escape(tag.name)} ({escape(tag.letter)})</b><br>"
            f"{escape(tag.definition)}<br><i>{escape(tag.question)}</i></p>"
        )
    return "".join(parts)
