"""The reader: toolbar, article and passages. It shows and asks; the controller does."""

from datetime import datetime
from functools import partial

from PySide6.QtCore import QRect, Qt, QTimer, Signal
from PySide6.QtGui import QAction, QResizeEvent, QShortcut
from PySide6.QtWidgets import QLabel, QSizePolicy, QSplitter, QToolBar, QToolButton, QVBoxLayout, QWidget

from annotator.core.model import Lesson, Tag
from annotator.core.span import Span
from annotator.ui.actions import Actions
from annotator.ui.elided_label import ElidedLabel, plain_tip
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.passage_panel import PassagePanel
from annotator.ui.reader.tag_bar import TagBar, tag_icon
from annotator.ui.theme import Theme
from annotator.ui.toolbars import reachable_by_tab

_WIDEST = "Saved 00:00:00"
_TITLE = 80
"""Pixels that the title needs beside the toolbar's own least."""


class ReaderPage(QWidget):
    """The place where a student reads and highlights one lesson.

    Args:
        lesson: what is read.
        actions: the program's actions, for toolbar and tag bar.
        theme: colours.
        parent: the widget it belongs to.
    """

    let_go = Signal()
    """Esc was pressed: nothing shall be chosen."""

    def __init__(self, lesson: Lesson, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self.view = ArticleView(theme.typeface)
        self.view.setObjectName("article")
        self.view.setAccessibleName(self.tr("Article: {title}").format(title=lesson.title))
        self.view.show_article(lesson.article)
        self.panel = PassagePanel(lesson, theme)
        self.bar = TagBar(actions, self.view)
        self._bar_span: Span | None = None
        self._tag_actions: list[QAction] = []
        self._title = ElidedLabel(lesson.title)
        self._title.setProperty("role", "heading")
        self.saved = QLabel()
        self.saved.setAccessibleName(self.tr("Saved"))
        # One width for all it can say, so that the buttons beside it stay where they are.
        self.saved.setFixedWidth(self.saved.fontMetrics().horizontalAdvance(_WIDEST) + 16)
        self._make_toolbar(actions)
        self.split = QSplitter(Qt.Orientation.Horizontal)
        self.split.addWidget(self.view)
        self.split.addWidget(self.panel)
        self.split.setSizes([640, 360])
        self.split.setStretchFactor(0, 3)
        self.split.setStretchFactor(1, 2)
        self.split.setChildrenCollapsible(False)
        self.panel.setMinimumWidth(220)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._toolbar)
        column.addWidget(self.split, 1)
        self._follow = QTimer(self)
        self._follow.setSingleShot(True)
        self._follow.timeout.connect(self._place_bar)
        self.view.verticalScrollBar().valueChanged.connect(self._follow.start)
        escape = QShortcut(
            Qt.Key.Key_Escape, self.view, context=Qt.ShortcutContext.WidgetWithChildrenShortcut
        )
        escape.activated.connect(self._escape)
        self.set_theme(theme)

    def _make_toolbar(self, actions: Actions) -> None:
        bar = self._toolbar = QToolBar(self.tr("Reader"))
        bar.setMovable(False)
        bar.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonIconOnly)
        bar.addAction(actions["lessons"])
        self._title.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        bar.addWidget(self._title)
        for number, tag in enumerate(self._lesson.tags, 1):
            bar.addAction(self._tag_action(number, tag))
        for name in ("undo", "redo", "zoom_out", "zoom_in", "hand_in"):
            if name == "undo":
                bar.addWidget(self.saved)
            bar.addAction(actions[name])
        reachable_by_tab(bar)
        for action in (*self._tag_actions, actions["hand_in"]):
            button = bar.widgetForAction(action)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)  # type: ignore[attr-defined]
        for action in (actions["lessons"], actions["undo"], actions["redo"]):
            bar.widgetForAction(action).setAccessibleName(action.text().replace("&", ""))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the tags' names give way to their letters."""
        super().resizeEvent(event)
        self._fit_tags()

    def _fit_tags(self) -> None:
        style = Qt.ToolButtonStyle.ToolButtonTextBesideIcon
        self._style_tags(style)
        if self._toolbar.sizeHint().width() + _TITLE > self.width():
            self._style_tags(Qt.ToolButtonStyle.ToolButtonIconOnly)

    def _style_tags(self, style: Qt.ToolButtonStyle) -> None:
        for action in self._tag_actions:
            button = self._toolbar.widgetForAction(action)
            if isinstance(button, QToolButton):
                button.setToolButtonStyle(style)
        layout = self._toolbar.layout()
        if layout is not None:
            layout.invalidate()

    def _tag_action(self, number: int, tag: Tag) -> QAction:
        action = QAction(f"{number} {tag.name}".replace("&", "&&"), self)
        action.setToolTip(plain_tip(f"{tag.definition}\n{tag.question}"))
        action.triggered.connect(partial(self.bar.tag_asked.emit, tag.id))
        self._tag_actions.append(action)
        return action

    def set_theme(self, theme: Theme) -> None:
        """Draw in other colours."""
        self.view.set_outline(theme.colour("text"))
        self.bar.show_tags(self._lesson.tags, theme)
        for action, tag in zip(self._tag_actions, self._lesson.tags, strict=True):
            action.setIcon(tag_icon(theme.look(tag)))
        self.panel.delegate.set_theme(theme)
        self.panel.list.viewport().update()

    def say_saved(self, at: datetime) -> None:
        """Show that the last change is on the disk."""
        self.saved.setText(self.tr("Saved {time}").format(time=at.astimezone().strftime("%H:%M:%S")))

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

    def _place_bar(self) -> None:
        viewport = self.view.viewport()
        if self._bar_span is None:
            return
        area = QRect(viewport.pos(), viewport.size())
        lines = [rect.translated(viewport.pos()) for rect in self.view.rects(self._bar_span)]
        lines = [rect for rect in lines if rect.intersects(area)]
        self.bar.setVisible(bool(lines))
        if lines:
            self.bar.place(lines, area)
            self.bar.raise_()

    def _escape(self) -> None:
        self.view.let_go()
        self.hide_bar()
        self.view.setFocus()
        self.let_go.emit()
