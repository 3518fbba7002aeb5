"""The frame that a passage's and an outcome's card share."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from annotator.ui.theme import Theme


def frame_of(option: QStyleOptionViewItem) -> QRectF:
    """Where a card's frame stands in its place."""
    return QRectF(option.rect).adjusted(5, 3, -5, -3)


def draw_frame(painter: QPainter, option: QStyleOptionViewItem, theme: Theme) -> QRectF:
    """Draw a card's frame, thicker if the card is chosen; returns where it stands."""
    chosen = bool(option.state & QStyle.StateFlag.State_Selected)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    frame = frame_of(option)
    painter.setPen(QPen(theme.colour("focus" if chosen else "faint_edge"), 2 if chosen else 1))
    painter.setBrush(theme.colour("paper"))
    painter.drawRoundedRect(frame, 6, 6)
    return frame
