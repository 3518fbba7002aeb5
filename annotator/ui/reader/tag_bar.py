"""The small bar at the selection: one button a tag, and what else can be done with a highlight."""

from collections.abc import Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QActionGroup, QColor, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QHBoxLayout, QMenu, QToolButton, QWidget

from annotator.core.model import Passage, Tag
from annotator.ui.actions import Actions
from annotator.ui.elided_label import plain_tip
from annotator.ui.reader.keys import numbered
from annotator.ui.reader.marks import TagLook
from annotator.ui.speech import quoted
from annotator.ui.theme import Theme
from annotator.ui.toolbars import icon_size, small_icon_size

_ACTS = ("reason", "who", "sure", "unsure", "delete")
_GAP = 8
_SHAPES = (
    (True, QBoxLayout.Direction.LeftToRight, 1),
    (False, QBoxLayout.Direction.LeftToRight, 1),
    (False, QBoxLayout.Direction.TopToBottom, 1),
    (False, QBoxLayout.Direction.TopToBottom, 2),
)
"""With the tags' names or without, beside or over the rest, in so many rows: the first that fits is taken."""


class TagBar(QFrame):
    """Floats over the article; says what was asked and does nothing itself."""

    tag_asked = Signal(str)
    """A tag for the selected words, or another tag for the chosen highlight."""
    also_asked = Signal(str)
    """A further tag for the same words."""
    passage_asked = Signal(str)
    """Another one of the highlights that lie here."""

    def __init__(self, actions: Actions, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("tagBar")
        self._article = parent
        self.setAccessibleName(self.tr("Tags for the selected words"))
        self._tags: Sequence[Tag] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._tag_here = ""
        self.one_tag = False
        """The same words cannot have a second tag."""
        self._rows = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._rows.setContentsMargins(4, 4, 4, 4)
        self._rows.setSpacing(2)
        self._tag_grid, self._act_row = QGridLayout(), QHBoxLayout()
        for row in (self._tag_grid, self._act_row):
            row.setSpacing(2)
            self._rows.addLayout(row)
        self._also = self._menu_button(self.tr("Also as…"), self.tr("Give these words a second tag"))
        self._which = self._menu_button(
            self.tr("Which…"), self.tr("Choose among the highlights that lie here")
        )
        self._acts = [
            self._action_button(actions, name) for name in ("reason", "who", "sure", "unsure", "delete")
        ]
        # A row that cannot grow would hold the row of tags down to its own width.
        self._act_row.addStretch(1)
        self.hide()

    @property
    def which(self) -> QMenu:
        """The highlights that lie here, smallest first."""
        return self._which.menu()

    def _menu_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton()
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        self._act_row.addWidget(button)
        return button

    def _action_button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(actions[name])
        self._act_row.addWidget(button)
        return button

    def show_tags(self, tags: Sequence[Tag], theme: Theme) -> None:
        """Make a button for each of the lesson's tags."""
        self._also.setIcon(theme.icon("also"))
        self._which.setIcon(theme.icon("which"))
        for button in self._buttons.values():
            button.hide()
            button.deleteLater()
        self._tags = tags
        self._buttons = {}
        for tag in tags:
            button = QToolButton(self)
            button.setIcon(tag_icon(theme.look(tag)))
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
            button.setCheckable(True)
            button.setToolTip(plain_tip(f"{tag.definition}\n{tag.question}"))
            button.setAccessibleName(tag.name)
            button.setAccessibleDescription(tag.definition)
            button.clicked.connect(partial(self._tag_clicked, tag.id))
            # A layout shows it later; until then the bar would be measured without it.
            button.show()
            self._buttons[tag.id] = button
        self._stack_tags(1)
        chain = [*self._buttons.values(), self._also, self._which, *self._acts]
        for before, after in pairwise([self._article, *chain]):
            QWidget.setTabOrder(before, after)
        self._check()

    def _tag_clicked(self, tag_id: str) -> None:
        # A button shows what is kept, not what was pressed.
        self._check()
        self.tag_asked.emit(tag_id)

    def _check(self) -> None:
        for tag_id, button in self._buttons.items():
            button.setChecked(tag_id == self._tag_here)

    def offer(self, chosen: Passage | None, others: Sequence[Passage], quotes: Sequence[str]) -> None:
        """Fit the buttons to what is selected.

        Args:
            chosen: the highlight that lies on the selection; None for bare words.
            others: all highlights here, smallest first.
            quotes: the beginning of each one's words.
        """
        here = {passage.tag for passage in others if chosen is not None and passage.span == chosen.span}
        self._tag_here = chosen.tag if chosen is not None else ""
        self._check()
        names = {tag.id: tag.name for tag in self._tags}
        self._fill(self._also.menu(), [(tag.id, tag.name) for tag in self._tags if tag.id not in here])
        self._fill(
            self._which.menu(),
            [
                (passage.id, f"{names[passage.tag]}: {quoted(quote)}")
                for passage, quote in zip(others, quotes, strict=True)
            ],
            checked=chosen.id if chosen else "",
        )
        self._also.setVisible(not self.one_tag and chosen is not None and len(here) < len(self._tags))
        self._which.setVisible(len(others) > 1)
        for button in self._acts:
            action = button.defaultAction()
            # Source words are selected words: that button is there for them as well.
            button.setVisible(action.isVisible() and (chosen is not None or action.objectName() == "who"))
        self.adjustSize()

    def _fill(self, menu: QMenu, entries: Sequence[tuple[str, str]], checked: str | None = None) -> None:
        menu.clear()
        asked = self.also_asked if checked is None else self.passage_asked
        group = QActionGroup(menu)
        for value, text in entries:
            action = menu.addAction(text.replace("&", "&&"))
            action.triggered.connect(partial(self._entry_chosen, asked, value))
            if checked is not None:
                action.setCheckable(True)
                action.setChecked(value == checked)
                group.addAction(action)

    @staticmethod
    def _entry_chosen(asked: SignalInstance, value: str) -> None:
        asked.emit(value)

    def place(self, lines: Sequence[QRect], area: QRect) -> None:
        """Stand beside these lines of text, inside the area."""
        room = area.width() - 2 * _GAP
        for names, direction, rows in _SHAPES:
            self._spell_out(names)
            self._stack_tags(rows)
            self._rows.setDirection(direction)
            self._rows.activate()
            if self.sizeHint().width() <= room:
                break
        self.resize(self.sizeHint())
        self.move(beside(lines, self.size(), area))

    def _stack_tags(self, rows: int) -> None:
        columns = -(-len(self._buttons) // rows)
        for place, button in enumerate(self._buttons.values()):
            self._tag_grid.addWidget(button, *divmod(place, max(1, columns)))

    def _spell_out(self, names: bool) -> None:
        """Show the tags' names, or only number and letter where there is little room."""
        for number, tag in numbered(self._tags):
            self._buttons[tag.id].setText(f"{number} {tag.name}".replace("&", "&&") if names else str(number))
        for button in (self._also, self._which):
            style = (
                Qt.ToolButtonStyle.ToolButtonTextBesideIcon
                if names
                else Qt.ToolButtonStyle.ToolButtonIconOnly
            )
            button.setToolButtonStyle(style)
        size = icon_size(self) if names else small_icon_size(self)
        for button in (*self._buttons.values(), self._also, self._which, *self._acts):
            button.setIconSize(size)


def beside(lines: Sequence[QRect], size: QSize, area: QRect) -> QPoint:
    """Where a bar of this size covers no selected line: under the last, over the first, or at an edge.

    Args:
        lines: the selection's visible lines.
        size: of the bar.
        area: what the bar must not leave.
    """
    around = QRect()
    for line in lines:
        around = around.united(line)
    anchor = lines[-1] if lines else area
    x = max(area.left() + _GAP, min(anchor.left(), area.right() - size.width() - _GAP))
    below = around.bottom() + 2 * _GAP
    above = around.top() - size.height() - 2 * _GAP
    if below + size.height() <= area.bottom():
        return QPoint(x, below)
    if above >= area.top():
        return QPoint(x, above)
    return QPoint(area.right() - size.width() - _GAP, area.bottom() - size.height() - _GAP)


def tag_icon(look: TagLook) -> QIcon:
    """A tag's letter on its tint, with its kind of line under it."""
    pixmap = QPixmap(QSize(40, 40))
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.ink, 3))
    painter.setBrush(QColor(look.tint))
    painter.drawRoundedRect(3, 3, 34, 34, 6, 6)
    font = painter.font()
    font.setPixelSize(22 if len(look.letter) == 1 else 17)
    font.setBold(True)
    painter.setFont(font)
    painter.drawText(QRect(0, 0, 40, 40), Qt.AlignmentFlag.AlignCenter, look.letter)
    painter.end()
    return QIcon(pixmap)
