"""The two layers of marks over the article, and which of them are shown."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QBoxLayout, QButtonGroup, QLabel, QRadioButton, QVBoxLayout, QWidget

from annotator.core.key import KeyPassage
from annotator.core.responding import withheld
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.ui.reader.marks import KEY, OWN, Mark, TagLook
from annotator.ui.theme import Theme

BOTH = "both"
LAYERS = {BOTH: (OWN, KEY), OWN: (OWN,), KEY: (KEY,)}
"""What each choice shows."""
WITHHELD = "?"
"""Stands for the letter of a tag that is not shown yet."""

_LINES = ("dotted", "double", "dashed", "wavy", "solid")

Positions = Callable[[Span], tuple[int, int]]


def marks_of(review: Review, theme: Theme, positions: Positions) -> Iterator[Mark]:
    """The marks of both layers.

    Args:
        review: of the try.
        theme: colours.
        positions: where a span stands in the document.
    """
    looks = {tag.id: theme.look(tag) for tag in review.lesson.tags}
    for own in review.passages:
        yield Mark(own.id, *positions(own.span), looks[own.tag], OWN)
    hidden = withheld(review)
    for passage in review.key.passages if review.key is not None else ():
        look = _unknown(review, theme) if passage.id in hidden else looks[passage.tag]
        yield Mark(passage.id, *positions(passage.span), look, KEY)


def key_mark(review: Review, passage: KeyPassage, theme: Theme, positions: Positions) -> Mark:
    """The mark of one passage of the key."""
    hidden = passage.id in withheld(review)
    look = _unknown(review, theme) if hidden else theme.look(review.lesson.tag(passage.tag))
    return Mark(passage.id, *positions(passage.span), look, KEY)


def _unknown(review: Review, theme: Theme) -> TagLook:
    """How a passage is drawn whose tag is not shown yet: like none of the lesson's tags."""
    used = {tag.line for tag in review.lesson.tags}
    line = next((line for line in _LINES if line not in used), _LINES[0])
    return TagLook(WITHHELD, line, theme.colour("muted"), QColor(Qt.GlobalColor.transparent))


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
        self._row.setSpacing(14)
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
        column.setContentsMargins(16, 4, 16, 4)
        column.setSpacing(2)
        column.addLayout(self._row)
        column.addWidget(self.legend)
        self._waits = False
        self.show_choice(BOTH)

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

    def say_waiting(self, waits: bool) -> None:
        """Whether there are passages whose tag is not shown yet."""
        self._waits = waits
        self._explain()

    def _explain(self) -> None:
        text = self._words.legends[self.layer]
        if self._waits and self.layer != OWN:
            text += " " + self.tr("A question mark: think again first.")
        self.legend.setText(text)

    def _clicked(self) -> None:
        self._explain()
        self.chosen.emit(self.layer)
