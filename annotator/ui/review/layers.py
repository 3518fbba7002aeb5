"""The two layers of marks over the article, and which of them are shown."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from annotator.core.key import KeyPassage
from annotator.core.model import Tag
from annotator.core.review import Review
from annotator.core.showing import UNKNOWN, line_of_unknown, outcomes_shown, unnamed
from annotator.core.span import Span
from annotator.ui.reader.marks import KEY, OWN, Mark, TagLook
from annotator.ui.theme import Theme

BOTH = "both"
LAYERS = {BOTH: (OWN, KEY), OWN: (OWN,), KEY: (KEY,)}
"""What each choice shows."""


_ASIDE, _BETWEEN = 16, 14
"""Pixels free on either side of the choices, and between two beside each other."""

Positions = Callable[[Span], tuple[int, int]]


def marks_of(review: Review, positions: Positions) -> Iterator[Mark]:
    """The marks of both layers, as far as the lesson shows the key.

    Args:
        review: of the try.
        positions: where a span stands in the document.
    """
    for own in review.passages:
        yield Mark(own.id, *positions(own.span), own.tag, OWN)
    if review.key is None or not outcomes_shown(review):
        return
    nameless = unnamed(review)
    for passage in review.key.passages:
        tag = UNKNOWN if passage.id in nameless else passage.tag
        yield Mark(passage.id, *positions(passage.span), tag, KEY)


def key_mark(review: Review, passage: KeyPassage, positions: Positions) -> Mark:
    """The mark of one passage of the key."""
    tag = UNKNOWN if passage.id in unnamed(review) else passage.tag
    return Mark(passage.id, *positions(passage.span), tag, KEY)


def looks_of(tags: Sequence[Tag], theme: Theme) -> dict[str, TagLook]:
    """How marks are drawn; those whose tag is not shown like those of none of the lesson's tags."""
    line = line_of_unknown(tags)
    unknown = TagLook(UNKNOWN, line, theme.colour("muted"), QColor(Qt.GlobalColor.transparent))
    return {UNKNOWN: unknown} | {tag.id: theme.look(tag) for tag in tags}


@dataclass(frozen=True, slots=True)
class LayerWords:
    """How a bar calls the two layers.

    Attributes:
        buttons: for each choice: what its button says, and its name for a screen reader.
        legends: for each choice: how to tell what is shown.
    """

    buttons: Mapping[str, tuple[str, str]]
    legends: Mapping[str, str]


class LayerBar(QWidget):
    """Both layers, only one's own or only the key's; and how to tell them apart.

    Args:
        words: how the layers are called, if the second is not the key's.
        parent: the widget it belongs to.
    """

    chosen = Signal(str)
    """A key of ``LAYERS``."""

    def __init__(self, words: LayerWords | None = None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words or self._for_a_review()
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._group = QButtonGroup(self)
        self.buttons: dict[str, QRadioButton] = {}
        for layer, (text, name) in self._words.buttons.items():
            button = self.buttons[layer] = QRadioButton(text)
            button.setAccessibleName(name)
            button.setMinimumHeight(28)
            button.clicked.connect(self._clicked)
            self._group.addButton(button)
            self._row.addWidget(button)
        self._row.addStretch(1)
        self.legend = QLabel()
        self.legend.setProperty("role", "muted")
        self.legend.setWordWrap(True)
        column = QVBoxLayout(self)
        column.setContentsMargins(_ASIDE, 4, _ASIDE, 4)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self.legend)
        self._waits = self._unnamed = False
        self.show_choice(BOTH)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As narrow as the widest choice; they stand one below the other then."""
        widest = max(button.sizeHint().width() for button in self.buttons.values())
        return QSize(widest + 2 * _ASIDE, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The choices stand beside each other where they all fit."""
        super().resizeEvent(event)
        needed = sum(button.sizeHint().width() + _BETWEEN for button in self.buttons.values())
        fits = needed <= self.width() - 2 * _ASIDE
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.LeftToRight if fits else directions.TopToBottom)
        self._row.setSpacing(_BETWEEN if fits else 0)

    def _for_a_review(self) -> LayerWords:
        return LayerWords(
            {
                BOTH: (self.tr("Both"), self.tr("Show both layers")),
                OWN: (self.tr("Only mine"), self.tr("Show only my marks")),
                KEY: (self.tr("Only the key’s"), self.tr("Show only the key’s marks")),
            },
            {
                BOTH: self.tr("Above the words: yours. Below: the key’s."),
                OWN: self.tr("Above the words: yours."),
                KEY: self.tr("Below the words: the key’s."),
            },
        )

    @property
    def layer(self) -> str:
        """What is shown: a key of ``LAYERS``."""
        return next((layer for layer, button in self.buttons.items() if button.isChecked()), BOTH)

    def show_choice(self, layer: str) -> None:
        """Show what is chosen."""
        self.buttons[layer].setChecked(True)
        self._explain()

    def explain(self, *, waits: bool, unnamed: bool) -> None:
        """Say what a question mark in place of a tag's letter means.

        Args:
            waits: there are passages whose tag is shown after a second answer.
            unnamed: the lesson does not show the key's tags.
        """
        self._waits, self._unnamed = waits, unnamed
        self._explain()

    def _explain(self) -> None:
        text = self._words.legends[self.layer]
        if self._unnamed and self.layer != OWN:
            text += " " + self.tr("A question mark: a tag that is not shown.")
        elif self._waits and self.layer != OWN:
            text += " " + self.tr("A question mark: think again first.")
        self.legend.setText(text)

    def _clicked(self) -> None:
        self._explain()
        self.chosen.emit(self.layer)
