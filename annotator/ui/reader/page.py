"""The reader: toolbar, article and passages. It shows and asks; the controller does."""

from datetime import datetime
from functools import partial
from itertools import pairwise

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QLabel,
    QPushButton,
    QSizePolicy,
    QSplitter,
    QToolBar,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Lesson, Tag
from annotator.core.span import Span
from annotator.ui.actions import Actions
from annotator.ui.elided_label import ElidedLabel, plain_tip
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.find_bar import FindBar
from annotator.ui.reader.keys import numbered
from annotator.ui.reader.passage_panel import PassagePanel
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.tag_bar import BAR_GAP, TagBar, tag_icon
from annotator.ui.speech import time_of_day
from annotator.ui.theme import Theme
from annotator.ui.toolbars import icon_size, pack, reachable_by_tab, small_icon_size

_LATE = datetime(2026, 12, 28, 22, 58).astimezone()
"""A time with as many letters as any."""
_TITLE = 80
"""Pixels that the title gets beside the toolbar's own least, as long as there are large icons."""
_SHAPES = (
    (True, True, True, True),
    (False, True, True, True),
    (False, False, True, True),
    (False, False, False, True),
    (False, False, False, False),
)
"""With the tags' names, with "Hand in", with large icons, with room around them and with the title.

The first that fits is taken; nine tags need the last one on a small screen.
"""


class ReaderPage(QWidget):
    """The place where a student reads and highlights one lesson.

    Args:
        lesson: what is read.
        actions: the program's actions, for toolbar and tag bar.
        theme: colours.
        reading: how the article is set.
        parent: the widget it belongs to.
        panel: the list beside the article; None for a student's.
        finish: the action at the end of the toolbar.
    """

    let_go = Signal()
    """Esc was pressed: nothing shall be chosen."""
    text_settled = Signal()
    """The words stand elsewhere now."""

    def __init__(
        self,
        lesson: Lesson,
        actions: Actions,
        theme: Theme,
        reading: Reading,
        parent: QWidget | None = None,
        *,
        panel: PassagePanel | None = None,
        finish: str = "hand_in",
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self.view = ArticleView(reading)
        self.view.show_lesson(lesson)
        self.panel = panel or PassagePanel(lesson, theme)
        self.bar = TagBar(actions, self.view)
        self._bar_span: Span | None = None
        self._tag_actions: list[QAction] = []
        self._title = ElidedLabel(lesson.title)
        self._title.setProperty("role", "heading")
        self.saved = QLabel()
        self.saved.setAccessibleName(self.tr("Saved"))
        self._make_toolbar(actions, finish)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.view)
        self.split.addWidget(self.panel)
        self.split.setSizes([640, 360])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self.panel.setMinimumWidth(220)
        self.find_bar = FindBar(self.view)
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self.split, 1)
        column.addWidget(self.find_bar)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.setInterval(0)
        self._follow.timeout.connect(self._place_bar)
        self._follow.timeout.connect(self.text_settled)
        self.view.text_moved.connect(self._follow.start)
        self.view.viewport().installEventFilter(self)
        escape = QShortcut(
            Qt.Key.Key_Escape, self.view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        escape.activated.connect(self._escape)
        back = QShortcut(Qt.Key.Key_Escape, self.panel.list, context=Qt.ShortcutContext.WidgetShortcut)
        back.activated.connect(self.view.setFocus)
        self.set_theme(theme)
        self._order_focus()

    def _order_focus(self) -> None:
        """Tab goes down the page: toolbar, head of the article, article, bar, passages, find."""
        head = [each for each in self.view.findChildren(QPushButton) if not self.bar.isAncestorOf(each)]
        panel = self.panel
        below = [*self.bar.buttons(), panel.guide, panel.list, *self.find_bar.stops()]
        chain = [*self._toolbar.findChildren(QToolButton), *head, self.view, *below]
        for before, after in pairwise(chain):
            QWidget.setTabOrder(before, after)

    def _make_toolbar(self, actions: Actions, finish: str) -> None:
        bar = self._toolbar = QToolBar(self.tr("Reader"))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.addAction(actions["lessons"])
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._title_here = bar.addWidget(self._title)
        bar.addAction(actions["tags"])
        for number, tag in numbered(self._lesson.tags):
            bar.addAction(self._tag_action(number, tag))
        for name in ("undo", "redo", "zoom_out", "zoom_in", finish):
            if name == "undo":
                bar.addWidget(self.saved)
            bar.addAction(actions[name])
        reachable_by_tab(bar)
        self._finish = actions[finish]
        for action in (actions["lessons"], actions["undo"], actions["redo"]):
            bar.widgetForAction(action).setAccessibleName(action.text().replace("&", ""))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """What stands beside words follows the room there is for them."""
        if event.type() == QEvent.Type.Resize:
            self._follow.start()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the tags' names give way to their letters, then other words and sizes."""
        super().resizeEvent(event)
        for shape in _SHAPES:
            self._shape_toolbar(*shape)
            large = shape[2]
            if self._toolbar.sizeHint().width() + (_TITLE if large else 0) <= self.width():
                break

    def _shape_toolbar(self, named: bool, worded: bool, large: bool, roomy: bool) -> None:
        pack(self._toolbar, tight=not roomy)
        # The window's own title says the same.
        self._title_here.setVisible(roomy)
        beside, alone = Qt.ToolButtonStyle.ToolButtonTextBesideIcon, Qt.ToolButtonStyle.ToolButtonIconOnly
        for action in (*self._tag_actions, self._finish):
            button = self._toolbar.widgetForAction(action)
            if isinstance(button, QToolButton):
                words = worded if action is self._finish else named
                button.setToolButtonStyle(beside if words else alone)
        size = icon_size(self) if large else small_icon_size(self)
        self._toolbar.setIconSize(size)
        # One width for all it can say, so that the buttons beside it stay where they are.
        said = self._saved_at(_LATE), self.tr("Saving…"), self.tr("Not saved")
        parts = said if large else " ".join(said).split()
        self.saved.setWordWrap(not large)
        self.saved.setFixedWidth(max(map(self.saved.fontMetrics().horizontalAdvance, parts)) + 16)
        layout = self._toolbar.layout()
        if layout is not None:
            layout.invalidate()

    def _tag_action(self, number: int, tag: Tag) -> QAction:
        action = QAction(f"{number} {tag.name}".replace("&", "&&"), self)
        action.setToolTip(plain_tip(f"{tag.definition}\n{tag.question}"))
        action.triggered.connect(partial(self.bar.tag_asked.emit, tag.id))
        self._tag_actions.append(action)
        return action

    def tag_buttons(self) -> list[QWidget]:
        """The tags' buttons in the toolbar, in the order of their numbers."""
        return [self._toolbar.widgetForAction(action) for action in self._tag_actions]

    def add_strip(self, strip: QWidget) -> None:
        """Show something between the toolbar and the article, where it covers nothing."""
        self._column.insertWidget(1, strip)

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.set_outline(theme.colour("text"))
        self.bar.show_tags(self._lesson.tags, theme)
        self._place_bar()
        for action, tag in zip(self._tag_actions, self._lesson.tags, strict=True):
            action.setIcon(tag_icon(theme.look(tag)))
        self.find_bar.set_theme(theme)
        self.panel.delegate.set_theme(theme)
        self.panel.list.viewport().update()

    def say_saved(self, at: datetime) -> None:
        """Show that the last change is on the disk."""
        self.saved.setText(self._saved_at(at))

    def _saved_at(self, moment: datetime) -> str:
        return self.tr("Saved {time}").format(time=time_of_day(moment))

    def say_typing(self) -> None:
        """Show that there are letters which are not kept yet."""
        self.saved.setText(self.tr("Saving…"))

    def say_unsaved(self) -> None:
        """Show that the last change could not be kept."""
        self.saved.setText(self.tr("Not saved"))

    def show_bar(self, span: Span) -> None:
        """Show the tag bar beside these words."""
        self._bar_span = span
        self._place_bar()

    def hide_bar(self) -> None:
        """Take the tag bar away."""
        self._bar_span = None
        self.bar.hide()
        self.view.keep_free(0)

    def _place_bar(self) -> None:
        if self._bar_span is None:
            return
        area, top_left = self.view.room(), self.view.viewport().pos()
        lines = [rect.translated(top_left) for rect in self.view.rects(self._bar_span)]
        knobs = self.view.knob_reach()
        lines = [rect.adjusted(0, -knobs, 0, knobs) for rect in lines if rect.intersects(area)]
        self.bar.setVisible(bool(lines))
        free = not lines or self.bar.place(lines, area)
        # Where it would cover the words it stands under the text, which gives way.
        self.view.keep_free(0 if free else area.bottom() + 1 - self.bar.y() + BAR_GAP)
        if lines:
            self.bar.raise_()

    def _escape(self) -> None:
        self.view.let_go()
        self.hide_bar()
        self.view.setFocus()
        self.let_go.emit()
