"""One card as a widget of its own, which the keyboard can reach."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QWidget

from annotator.ui.review.card_text import NARROW
from annotator.ui.theme import Theme

_PAD = 10


class CardFace(QLabel):
    """Shows a card's text; has a frame while it has the focus."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._html: Callable[[int], str] = _nothing
        self._wide: bool | None = None
        self._colours = (QColor(), QColor(), QColor())
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMargin(_PAD)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_card(self, html: Callable[[int], str], spoken: str, theme: Theme) -> None:
        """Show a card.

        Args:
            html: writes it for a width in pixels.
            spoken: what a screen reader says.
            theme: colours of ground and frame.
        """
        self._html, self._wide = html, None
        self._colours = theme.colour("paper"), theme.colour("faint_edge"), theme.colour("focus")
        self.setAccessibleName(spoken)
        self._write()

    def _write(self) -> None:
        width = self.width() - 2 * _PAD
        if self._wide != (width >= NARROW):
            self._wide = width >= NARROW
            self.setText(self._html(width))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width may have room for two sides, or no longer."""
        super().resizeEvent(event)
        self._write()

    def paintEvent(self, event: QPaintEvent) -> None:
        """A frame as in the list, stronger while the keyboard is here, and the text."""
        paper, edge, focus = self._colours
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(focus, 2) if self.hasFocus() else QPen(edge, 1))
        painter.setBrush(paper)
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 6, 6)
        painter.end()
        super().paintEvent(event)


def _nothing(_width: int) -> str:
    return ""
