"""A choice of a tag whose name gives way where there is little room."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy

from annotator.core.model import Tag
from annotator.ui.elided_label import plain_tip

_LEAST = 12
"""Letters that are always shown."""


class TagChoice(QRadioButton):
    """A tag with its number.

    Args:
        number: the digit that chooses it.
        tag: what is chosen.
    """

    def __init__(self, number: int, tag: Tag) -> None:
        super().__init__()
        self._number = number
        self._tag = tag
        self._whole = ""
        self.setMinimumHeight(28)
        # A button would never be narrower again than the name that it shows.
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setToolTip(plain_tip(f"{tag.name}\n{tag.definition}\n{tag.question}"))
        self.setAccessibleDescription(tag.definition)
        self.say(first=False)

    def say(self, *, first: bool) -> None:
        """Show the tag's name, and whether it was the first answer."""
        text = self.tr("{number}  {tag} (your first answer)") if first else "{number}  {tag}"
        self._whole = text.format(number=self._number, tag=self._tag.name)
        self.setAccessibleName(self._whole)
        self._fit()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Some letters will do."""
        least = _LEAST * self.fontMetrics().averageCharWidth() + self._beside()
        return QSize(least, super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much of the name as fits."""
        super().resizeEvent(event)
        self._fit()

    def _beside(self) -> int:
        """Pixels of button and icon."""
        return 4 * self.fontMetrics().height()

    def _fit(self) -> None:
        room = self.width() - self._beside()
        cut = self.fontMetrics().elidedText(self._whole, Qt.TextElideMode.ElideRight, room)
        self.setText(cut.replace("&", "&&"))
