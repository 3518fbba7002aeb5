"""A list of cards of text: what each says is asked for when it comes into view."""

from collections.abc import Callable, Hashable, Iterator, Sequence
from dataclasses import dataclass
from html import escape
from typing import Any, NamedTuple

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QWidget

from annotator.ui.models.rich_delegate import Index, RichDelegate
from annotator.ui.review.card_list import CardList
from annotator.ui.rich_text import isolated
from annotator.ui.theme import Theme

_NOWHERE = QModelIndex()
_ROLE = Qt.ItemDataRole.UserRole


class Line(NamedTuple):
    """A text, with what it is called before it; that may be empty."""

    text: str
    name: str = ""


class Section(NamedTuple):
    """Some lines under a heading, which may be empty."""

    lines: tuple[Line, ...]
    heading: str = ""


@dataclass(frozen=True, slots=True)
class TextCard:
    """What a card says.

    Attributes:
        kind: a word or two at its beginning; may be empty.
        colour: the role of their colour; empty for that of the text.
        head: what it is about, behind them; may be empty.
        sections: what is said of it.
        note: at the end, less prominent; may be empty.
    """

    kind: str = ""
    colour: str = ""
    head: str = ""
    sections: tuple[Section, ...] = ()
    note: str = ""

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        return ". ".join(part.rstrip(".") for part in self._parts() if part)

    def _parts(self) -> Iterator[str]:
        yield from (self.kind, self.head)
        for section in self.sections:
            yield section.heading
            for line in section.lines:
                yield f"{line.name}: {line.text}" if line.name else line.text
        yield self.note


Tell = Callable[[Any], TextCard]


class TextCardModel(QAbstractListModel):
    """Things of one kind, each told as a card.

    Args:
        parent: owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: Sequence[Any] = ()
        self._tell: Tell = TextCard

    def show(self, items: Sequence[Any], tell: Tell) -> None:
        """Show other things; ``tell`` makes the card of each."""
        self.beginResetModel()
        self._items, self._tell = items, tell
        self.endResetModel()

    def item(self, index: Index) -> Any:  # noqa: ANN401 - whatever is shown
        """The thing at a valid index."""
        return self._items[index.row()]

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many there are."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - Qt's own type
        """The card, and its text for a screen reader."""
        if not index.isValid():
            return None
        if role == _ROLE:
            return self._tell(self._items[index.row()])
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self._tell(self._items[index.row()]).spoken
        return None


class _Delegate(RichDelegate):
    """Draws ``TextCard``s."""

    def key(self, index: Index) -> Hashable:
        return index.row()

    def html(self, index: Index, width: int) -> str:  # noqa: ARG002 - the text wraps
        card: TextCard = index.data(_ROLE)
        parts = [self._head(card)] if card.kind or card.head else []
        for section in card.sections:
            lines = [self._line(line) for line in section.lines]
            if section.heading:
                lines.insert(0, f"<b>{escape(section.heading)}</b>")
            parts.append("<br>".join(lines))
        if card.note:
            parts.append(self._muted(escape(card.note)))
        first, *rest = parts or [""]
        gaps = "".join(f"<p style='margin:6px 0 0 0'>{part}</p>" for part in rest)
        return f"<p style='margin:0'>{first}</p>{gaps}"

    def _head(self, card: TextCard) -> str:
        kind = f"<b>{escape(card.kind)}</b>"
        if card.colour:
            kind = f"<span style='color:{self._theme.colours[card.colour]}'>{kind}</span>"
        return " ".join(part for part in (kind if card.kind else "", _words(card.head)) if part)

    def _line(self, line: Line) -> str:
        name = self._muted(escape(line.name) + ":") + " " if line.name else ""
        return name + _words(line.text)

    def _muted(self, html: str) -> str:
        return f"<span style='color:{self._theme.colours['muted']}'>{html}</span>"


def _words(text: str) -> str:
    return isolated(escape(text).replace("\n", "<br>")) if text else ""


class TextCards(CardList):
    """The list.

    Args:
        name: what a screen reader calls it.
        theme: colours.
        parent: the widget it belongs to.
    """

    def __init__(self, name: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = TextCardModel(self)
        self.setModel(self.cards)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.set_theme(theme)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        former = self.itemDelegate()
        delegate = _Delegate(theme, self)
        self.cards.modelReset.connect(delegate.forget_all)
        self.setItemDelegate(delegate)
        if former is not None:
            former.deleteLater()
        self.viewport().update()

    def show_cards(self, items: Sequence[Any], tell: Tell, row: int = 0) -> None:
        """Show things as cards.

        Args:
            items: in their order.
            tell: makes the card of each, when it comes into view.
            row: the one to be chosen.
        """
        self.cards.show(items, tell)
        if items:
            index = self.cards.index(max(0, min(row, len(items) - 1)))
            self.setCurrentIndex(index)
            self.scrollTo(index)
