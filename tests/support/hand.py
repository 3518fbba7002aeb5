"""A hand that moves the mouse and presses keys at a real window, and what can be seen there."""

from pathlib import Path

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from annotator.core.model import Passage
from annotator.core.span import Span
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.article_view import ArticleView

LESSON = "mexico-lists-demands"


class Hand:
    """What a student does at a window, and what can be seen there."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window

    @property
    def view(self) -> ArticleView:
        page = self.window.reader or self.window.review_page
        if self.window.teaching.editor is not None:
            page = self.window.teaching.editor.page
        assert page is not None
        return page.view

    @property
    def text(self) -> str:
        return self.view.text_map.article.text

    def span(self, quote: str) -> Span:
        start = self.text.index(quote)
        return Span(start, start + len(quote))

    def quotes(self) -> list[tuple[str, str]]:
        return [(p.tag, self.text[p.span.start : p.span.end]) for p in self.passages()]

    def passages(self) -> list[Passage]:
        if self.window.teaching.editor is not None:
            return list(self.window.teaching.editor.marking.passages)
        assert self.window.controller is not None
        return list(self.window.controller.marking.passages)

    def open(self, place: str | Path = LESSON, name: str = "Ana") -> None:
        field = self.window.library.who.lineEdit()
        assert field is not None
        field.setFocus()
        field.selectAll()
        self.qtbot.keyClicks(field, name)
        self.qtbot.keyClick(field, Qt.Key.Key_Return)
        self.window.open_lesson(place)
        assert self.window.reader or self.window.review_page, self.window.notices.text
        QApplication.processEvents()

    def point(self, position: int) -> QPoint:
        cursor = QTextCursor(self.view.document())
        cursor.setPosition(position)
        return self.view.cursorRect(cursor).center()

    def scroll_to(self, quote: str) -> None:
        start, _ = self.view.text_map.positions(self.span(quote))
        bar = self.view.verticalScrollBar()
        bar.setValue(bar.value() + self.point(start).y() - self.view.viewport().height() // 3)
        QApplication.processEvents()

    def drag(self, quote: str) -> None:
        self.scroll_to(quote)
        start, end = self.view.text_map.positions(self.span(quote))
        self.drag_between(self.point(start), self.point(end))

    def drag_between(self, first: QPoint, last: QPoint) -> None:
        viewport, left = self.view.viewport(), Qt.MouseButton.LeftButton
        self.qtbot.mousePress(viewport, left, pos=first)
        self.qtbot.mouseMove(viewport, (first + last) / 2)
        self.qtbot.mouseMove(viewport, last)
        self.qtbot.mouseRelease(viewport, left, pos=last)

    def middle(self, quote: str) -> QPoint:
        self.scroll_to(quote)
        start, end = self.view.text_map.positions(self.span(quote))
        return (self.point(start) + self.point(end)) / 2

    def click(self, quote: str) -> None:
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=self.middle(quote))

    def double_click(self, quote: str) -> None:
        point = self.middle(quote)
        self.qtbot.mouseClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self.qtbot.mouseDClick(self.view.viewport(), Qt.MouseButton.LeftButton, pos=point)

    def focused(self) -> QWidget:
        # The offscreen platform does not make the window active again when a question is closed.
        widget = QApplication.focusWidget() or self.window.focusWidget()
        assert widget is not None
        return widget

    def key(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        held = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            held |= modifier
        target = self.focused()
        self.qtbot.keyClick(target, key, held)

    def type(self, text: str) -> None:
        target = self.focused()
        self.qtbot.keyClicks(target, text)

    def write(self, text: str) -> None:
        """Type a text whose letters need not be those of an English keyboard."""
        for letter in text:
            if letter.isascii():
                self.type(letter)
            else:
                kind, none = QEvent.Type.KeyPress, Qt.KeyboardModifier.NoModifier
                QApplication.sendEvent(self.focused(), QKeyEvent(kind, Qt.Key.Key_unknown, none, letter))

    def mark(self, quote: str, digit: int) -> None:
        self.drag(quote)
        self.key(Qt.Key(Qt.Key.Key_0 + digit))

    def act(self, name: str) -> None:
        action = self.window.actions_table[name]
        assert action.isEnabled(), name
        action.trigger()

    def question(self) -> QMessageBox:
        shown = [box for box in self.window.findChildren(QMessageBox) if box.isVisible()]
        assert shown, "no question is asked"
        return shown[-1]
