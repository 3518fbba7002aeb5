"""The small bar at the selection: one button a tag, and what else can be done with a highlight."""

from collections.abc import Callable, Sequence
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QPoint, QRect, QSize, Qt, Signal, SignalInstance
from PySide6.QtGui import QActionGroup, QColor, QGuiApplication, QIcon, QPainter, QPen, QPixmap
from PySide6.QtWidgets import QFrame, QMenu, QStyle, QToolButton, QWidget

from annotator.core.model import Passage, Tag
from annotator.core.span import Span
from annotator.ui.actions import Actions
from annotator.ui.elided_label import plain_tip
from annotator.ui.reader.keys import numbered
from annotator.ui.reader.marks import TagLook
from annotator.ui.speech import quoted
from annotator.ui.theme import Theme
from annotator.ui.toolbars import icon_size, small_icon_size

_ACTS = ("reason", "who", "sure", "unsure", "delete")
BAR_GAP = 8
"""Pixels between the bar and what it stands beside."""
_BETWEEN, _AROUND = 2, 4
"""Pixels between two buttons, and around all of them."""
_NAMES, _TAGS, _NUMBERS, _LETTERS = range(4)
"""What is written: the names of tags and menus, those of tags, numbers, or only letters, as there is room."""
_OFFERED = 30
"""Highlights in the menu; all words of a book may have ten thousand over them."""


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
        # Not the article's letters, which it would inherit.
        self.setFont(QGuiApplication.font())
        self._article = parent
        self.setAccessibleName(self.tr("Tags for the selected words"))
        self._tags: Sequence[Tag] = ()
        self._buttons: dict[str, QToolButton] = {}
        self._tag_here = ""
        self.one_tag = False
        """The same words cannot have a second tag."""
        self._also = self._menu_button(self.tr("Also as…"), self.tr("Give these words a second tag"))
        self._which = self._menu_button(
            self.tr("Which…"), self.tr("Choose among the highlights that lie here")
        )
        self._acts = [
            self._action_button(actions, name) for name in ("reason", "who", "sure", "unsure", "delete")
        ]
        self.hide()

    @property
    def which(self) -> QMenu:
        """The highlights that lie here, smallest first."""
        return self._which.menu()

    def _menu_button(self, text: str, tip: str) -> QToolButton:
        button = QToolButton(self)
        button.setText(text)
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setMenu(QMenu(button))
        return button

    def _action_button(self, actions: Actions, name: str) -> QToolButton:
        button = QToolButton(self)
        button.setDefaultAction(actions[name])
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
            button.setCheckable(True)
            button.setToolTip(plain_tip(f"{tag.definition}\n{tag.question}"))
            button.setAccessibleName(tag.name)
            button.setAccessibleDescription(tag.definition)
            button.clicked.connect(partial(self._tag_clicked, tag.id))
            button.show()
            self._buttons[tag.id] = button
        for before, after in pairwise([self._article, *self.buttons()]):
            QWidget.setTabOrder(before, after)
        self._check()

    def buttons(self) -> list[QToolButton]:
        """All that it can show, in the order of Tab."""
        return [*self._buttons.values(), self._also, self._which, *self._acts]

    def _tag_clicked(self, tag_id: str) -> None:
        # A button shows what is kept, not what was pressed.
        self._check()
        self.tag_asked.emit(tag_id)

    def _check(self) -> None:
        for tag_id, button in self._buttons.items():
            button.setChecked(tag_id == self._tag_here)

    def offer(self, chosen: Passage | None, others: Sequence[Passage], quote: Callable[[Span], str]) -> None:
        """Fit the buttons to what is selected.

        Args:
            chosen: the highlight that lies on the selection; None for bare words.
            others: all highlights here, smallest first; a menu offers the first of them.
            quote: gives the beginning of a highlight's words.
        """
        here = {passage.tag for passage in others if chosen is not None and passage.span == chosen.span}
        self._tag_here = chosen.tag if chosen is not None else ""
        self._check()
        names = {tag.id: tag.name for tag in self._tags}
        self._fill(self._also.menu(), [(tag.id, tag.name) for tag in self._tags if tag.id not in here])
        self._fill(
            self._which.menu(),
            [(each.id, f"{names[each.tag]}: {quoted(quote(each.span))}") for each in others[:_OFFERED]],
            checked=chosen.id if chosen else "",
        )
        self._also.setVisible(not self.one_tag and chosen is not None and len(here) < len(self._tags))
        self._which.setVisible(len(others) > 1)
        for button in self._acts:
            action = button.defaultAction()
            # Source words are selected words: that button is there for them as well.
            button.setVisible(action.isVisible() and (chosen is not None or action.objectName() == "who"))

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

    def place(self, lines: Sequence[QRect], area: QRect) -> bool:
        """Stand beside these lines of text, inside the area; False if no place there leaves them free.

        It stands at the area's lower edge then.
        """
        self._fit(area.width() - 2 * BAR_GAP)
        point = beside(lines, self.size(), area)
        right = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        edge = area.right() - self.width() - BAR_GAP if right else area.left() + BAR_GAP
        self.move(point or QPoint(edge, area.bottom() - self.height() - BAR_GAP))
        return point is not None

    def _fit(self, room: int) -> None:
        """Put the buttons into rows: with the tags' names if one row holds them all, else with less on them.

        The buttons stand without a layout: one would let a row of few buttons narrow the others.
        """
        tags = list(self._buttons.values())
        acts = [button for button in (self._also, self._which, *self._acts) if not button.isHidden()]
        for written in (_NAMES, _TAGS, _NUMBERS):
            self._spell_out(written)
            if _width([*tags, *acts]) <= room:
                self._stand([[*tags, *acts]])
                return
        if _width(tags) > room:
            self._spell_out(_LETTERS)
        self._stand([*_broken(tags, room), *_broken(acts, room)])

    def _stand(self, rows: Sequence[Sequence[QToolButton]]) -> None:
        y = _AROUND
        self.resize(max(map(_width, rows)), self.height())
        for row in filter(None, rows):
            x, height = _AROUND, max(button.sizeHint().height() for button in row)
            for button in row:
                place = QRect(x, y, button.sizeHint().width(), height)
                button.setGeometry(QStyle.visualRect(self.layoutDirection(), self.rect(), place))
                x = place.right() + 1 + _BETWEEN
            y += height + _BETWEEN
        self.resize(self.width(), y - _BETWEEN + _AROUND)

    def _spell_out(self, written: int) -> None:
        """Show the tags' names, or their numbers, or only the letters where there is little room."""
        beside_icon, alone = (
            Qt.ToolButtonStyle.ToolButtonTextBesideIcon,
            Qt.ToolButtonStyle.ToolButtonIconOnly,
        )
        for number, tag in numbered(self._tags):
            text = f"{number} {tag.name}".replace("&", "&&") if written <= _TAGS else str(number)
            self._buttons[tag.id].setText(text)
            self._buttons[tag.id].setToolButtonStyle(alone if written == _LETTERS else beside_icon)
        for button in (self._also, self._which):
            button.setToolButtonStyle(beside_icon if written == _NAMES else alone)
        size = icon_size(self) if written <= _TAGS else small_icon_size(self)
        for button in self.buttons():
            button.setIconSize(size)


def _width(row: Sequence[QToolButton]) -> int:
    """Of a bar with this row, in pixels."""
    return sum(button.sizeHint().width() + _BETWEEN for button in row) - _BETWEEN + 2 * _AROUND


def _broken(buttons: Sequence[QToolButton], room: int) -> list[list[QToolButton]]:
    """The buttons in rows, each as long as there is room for."""
    rows: list[list[QToolButton]] = []
    for button in buttons:
        if rows and _width([*rows[-1], button]) <= room:
            rows[-1].append(button)
        else:
            rows.append([button])
    return rows


def beside(lines: Sequence[QRect], size: QSize, area: QRect) -> QPoint | None:
    """Where a bar of this size covers no selected line: under the last or over the first; None for nowhere.

    Args:
        lines: the selection's visible lines.
        size: of the bar.
        area: what the bar must not leave.
    """
    around = QRect()
    for line in lines:
        around = around.united(line)
    anchor = lines[-1] if lines else area
    x = max(area.left() + BAR_GAP, min(anchor.left(), area.right() - size.width() - BAR_GAP))
    below = around.bottom() + BAR_GAP
    above = around.top() - size.height() - BAR_GAP
    if below + size.height() <= area.bottom():
        return QPoint(x, below)
    if above >= area.top():
        return QPoint(x, above)
    return None


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
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # a list would lay the colour of its choice over it
    return icon
