"""Three short hints for the first minute, beside what they speak of; none stops the reading."""

from collections.abc import Callable, Collection
from dataclasses import dataclass, replace

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QPalette, QPen, QPolygonF, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QWidget

from annotator.ui.looks import Looks
from annotator.ui.notify import announce
from annotator.ui.reader.controller import ReaderController
from annotator.ui.reader.page import ReaderPage

SELECT, TAG, WHY = "select", "tag", "why"
HINTS = (SELECT, TAG, WHY)
"""Their ids, in the order of the work; ``Settings.hints`` holds those that were dismissed."""

_TIP = 8
"""Pixels of the tip that points at what a hint speaks of."""
_LEAST = 38
"""Letters' width that a hint needs; with less room for all of them there is one at a time."""


@dataclass(frozen=True, slots=True)
class Hint:
    """What a hint says and where it points.

    Attributes:
        id: one of ``HINTS``.
        text: one or two short sentences.
        about: the widget that it speaks of.
        up: the widget is above the hints, not under them.
    """

    id: str
    text: str
    about: QWidget
    up: bool = False


class HintBubble(QFrame):
    """One hint with a button to dismiss it; Esc does the same."""

    dismissed = Signal(str)

    def __init__(self, hint: Hint, parent: QWidget) -> None:
        super().__init__(parent)
        self.hint = hint
        self._point_x = 0.0
        self.setAccessibleName(self.tr("Hint"))
        self.setAccessibleDescription(hint.text)
        label = QLabel(hint.text)
        label.setWordWrap(True)
        label.setTextFormat(Qt.TextFormat.PlainText)
        self.button = QPushButton(self.tr("Got it"))
        self.button.setAccessibleName(self.tr("Got it: {hint}").format(hint=hint.text))
        self.button.clicked.connect(self._dismiss)
        row = QHBoxLayout(self)
        row.setContentsMargins(12, 8 + _TIP, 8, 8 + _TIP)
        row.setSpacing(10)
        row.addWidget(label, 1)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignVCenter)

    def point_at(self, x: float) -> None:
        """Point to this place, in pixels from the left edge, as far as the hint reaches."""
        self._point_x = max(3.0 * _TIP, min(self.width() - 3.0 * _TIP, x))
        self.update()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Wide enough for a few words beside the button."""
        least = _LEAST * self.fontMetrics().averageCharWidth()
        return QSize(least, super().minimumSizeHint().height())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc dismisses it."""
        if event.key() == Qt.Key.Key_Escape:
            self._dismiss()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """A bubble whose tip points up or down."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        edge = self.palette().color(QPalette.ColorRole.Mid)
        ground = self.palette().color(QPalette.ColorRole.ToolTipBase)
        body = QRectF(self.rect()).adjusted(1, _TIP + 0.5, -1, -_TIP - 0.5)
        painter.setPen(QPen(edge, 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(body, 7, 7)
        side, out = (body.top(), -1) if self.hint.up else (body.bottom(), 1)
        foot = [QPointF(self._point_x - _TIP, side), QPointF(self._point_x + _TIP, side)]
        tip = QPointF(self._point_x, side + out * _TIP)
        painter.setPen(Qt.PenStyle.NoPen)
        # It covers the piece of the edge between its feet.
        inward = QPointF(0, -1.5 * out)
        painter.drawPolygon(QPolygonF([foot[0] + inward, foot[0], tip, foot[1], foot[1] + inward]))
        painter.setPen(QPen(edge, 1))
        painter.drawLine(foot[0], tip)
        painter.drawLine(tip, foot[1])

    def _dismiss(self) -> None:
        self.dismissed.emit(self.hint.id)


class HintStrip(QWidget):
    """The hints in one row between the toolbar and the article, so that they cover nothing.

    Args:
        keep_still: called with the pixels by which what stands under the strip moves down.
        parent: the widget it belongs to.
    """

    dismissed = Signal(str)
    """A hint was dismissed, by id."""

    def __init__(self, keep_still: Callable[[int], None], parent: QWidget) -> None:
        super().__init__(parent)
        self._keep_still = keep_still
        self._before: QWidget = self
        self._taken = 0
        self.bubbles: list[HintBubble] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(8, 0, 8, 0)
        self._row.setSpacing(8)
        self.hide()

    def offer(self, hints: Collection[Hint], before: QWidget) -> None:
        """Show these hints; their buttons come before a widget in the order of Tab."""
        self._clear()
        self.setMinimumHeight(0)
        self._before = before
        last = before.previousInFocusChain() or before
        for hint in hints:
            bubble = HintBubble(hint, self)
            bubble.dismissed.connect(self.dismiss)
            hint.about.installEventFilter(self)
            self._row.addWidget(bubble, 1)
            self.bubbles.append(bubble)
            QWidget.setTabOrder(last, bubble.button)
            last = bubble.button
        QWidget.setTabOrder(last, before)
        self.setVisible(bool(self.bubbles))
        self._fit()
        if self.bubbles:
            announce(self, " ".join(bubble.hint.text for bubble in self.bubbles))

    def dismiss(self, *ids: str) -> None:
        """Take hints away; those that are not shown are left out.

        The strip keeps its height as long as a hint is left, so that nothing moves under a hand.
        """
        self.setMinimumHeight(self.height() if self.isVisible() else 0)
        for bubble in [bubble for bubble in self.bubbles if bubble.hint.id in ids]:
            focused = bubble.button.hasFocus()
            self.bubbles.remove(bubble)
            bubble.hide()
            bubble.deleteLater()
            self._fit()
            if focused:
                (self.bubbles[0].button if self.bubbles else self._before).setFocus()
            self.dismissed.emit(bubble.hint.id)
        self.setVisible(bool(self.bubbles))

    def shown(self) -> list[str]:
        """The ids of the hints that are on the screen."""
        return [bubble.hint.id for bubble in self.bubbles if bubble.isVisibleTo(self)]

    def _clear(self) -> None:
        for bubble in self.bubbles:
            bubble.hide()
            bubble.deleteLater()
        self.bubbles = []

    def _fit(self) -> None:
        """All side by side, or the first one alone where there is little room."""
        room = self.width() - 16
        needed = sum(bubble.minimumSizeHint().width() + 8 for bubble in self.bubbles)
        for number, bubble in enumerate(self.bubbles):
            bubble.setVisible(number == 0 or needed <= room)
        self._row.activate()
        self._point()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Point to where a widget is now."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self._point()
        return super().eventFilter(watched, event)

    def _point(self) -> None:
        for bubble in self.bubbles:
            about = bubble.hint.about
            middle = about.mapToGlobal(QPoint(about.width() // 2, 0))
            bubble.point_at(bubble.mapFromGlobal(middle).x())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the hints to the width, and keep what is read where it is."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.setMinimumHeight(0)
            self._fit()
        self._point()
        self._take(self.height())

    def event(self, event: QEvent) -> bool:
        """What is read stays where it is when the strip comes and goes."""
        if event.type() == QEvent.Type.Hide and self.isHidden():
            self._take(0)
        elif event.type() == QEvent.Type.Show:
            self._take(self.height())
        return super().event(event)

    def _take(self, height: int) -> None:
        moved, self._taken = height - self._taken, height
        if moved:
            self._keep_still(moved)


class ReaderHints(QObject):
    """The hints of one reader's page: what they say, and what counts as having followed them.

    Args:
        page: the page; also the owner.
        controller: of the page.
        looks: holds which hints the student has dismissed.
    """

    def __init__(self, page: ReaderPage, controller: ReaderController, looks: Looks) -> None:
        super().__init__(page)
        self._page = page
        self._controller = controller
        self._looks = looks
        self.strip = HintStrip(self._keep_still, page)
        page.add_strip(self.strip)
        page.view.selected.connect(self._selected)
        controller.changed.connect(self._changed)
        self.strip.dismissed.connect(self._keep)
        looks.changed.connect(self._offer)
        self._offer()

    def _offer(self) -> None:
        """Show the hints that are not dismissed, also those that are wanted again."""
        open_hints = [hint for hint in HINTS if hint not in self._looks.settings.hints]
        if not set(open_hints) <= {bubble.hint.id for bubble in self.strip.bubbles}:
            self.strip.offer([hint for hint in self._hints() if hint.id in open_hints], self._page.view)

    def _keep(self, hint_id: str) -> None:
        settings = self._looks.settings
        self._looks.settings = replace(settings, hints=(*settings.hints, hint_id))

    def _hints(self) -> list[Hint]:
        buttons = self._page.tag_buttons()
        return [
            Hint(
                SELECT,
                self.tr("Select words: drag, double-click, or hold Shift and use the arrow keys."),
                self._page.view,
            ),
            Hint(TAG, self._how_to_tag(len(buttons)), buttons[len(buttons) // 2], up=True),
            Hint(
                WHY,
                self.tr("Say why: press Enter and write your reason. Enter again keeps it."),
                self._page.panel,
            ),
        ]

    def _how_to_tag(self, count: int) -> str:
        if count == 2:
            return self.tr("Press 1 or 2 to say what they are.")
        if count == 3:
            return self.tr("Press 1, 2 or 3 to say what they are.")
        text = self.tr("Press a number from 1 to {most} to say what they are.")
        return text.format(most=count)

    def _selected(self) -> None:
        if self._page.view.selection() is not None:
            self.strip.dismiss(SELECT)

    def _changed(self) -> None:
        passages = self._controller.marking.passages
        if passages:
            self.strip.dismiss(SELECT, TAG)
        if any(passage.reason for passage in passages):
            self.strip.dismiss(WHY)

    def _keep_still(self, moved: int) -> None:
        bar = self._page.view.verticalScrollBar()
        # At the top there is nothing above that could come down.
        if bar.value() > 0:
            bar.setValue(bar.value() + moved)
