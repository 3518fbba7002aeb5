"""A student at the window: moves the mouse and presses keys as a person would."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, QEventLoop, QPoint, Qt
from PySide6.QtGui import QKeyEvent, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox, QPlainTextEdit, QWidget

from annotator.core.model import Passage
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.ui.main_window import MainWindow
from annotator.ui.reader.article_view import ArticleView

_PATIENCE = 10_000
"""Milliseconds until something that should happen counts as a fault."""


class DemoStudent:
    """Drives one window.

    Args:
        app: the application.
        window: its window; shown at once.
    """

    def __init__(self, app: QApplication, window: MainWindow) -> None:
        self._app = app
        self._window = window
        window.show()
        window.activateWindow()
        QTest.qWaitForWindowExposed(window)

    def come_in(self, name: str) -> None:
        """Type a name and press Enter."""
        field = self._window.library.who.lineEdit()
        if field is not None:
            field.setFocus()
            self._type(field, name)
            QTest.keyClick(field, Qt.Key.Key_Return)
        self._settle()

    def open_first_lesson(self) -> None:
        """Go to the list and press Enter."""
        self._window.library.list.setFocus()
        QTest.keyClick(self._window.library.list, Qt.Key.Key_Return)
        self._until(lambda: self._window.reader is not None)

    @property
    def _article(self) -> ArticleView:
        page = self._window.reader or self._window.review_page
        if page is None:
            message = "no article is open"
            raise RuntimeError(message)
        return page.view

    def _span(self, quote: str) -> Span:
        start = self._article.text_map.article.text.index(quote)
        return Span(start, start + len(quote))

    def highlight(self, quote: str, digit: int) -> None:
        """Drag over the words and press a digit."""
        view, span = self._article, self._span(quote)
        start, end = view.text_map.positions(span)
        viewport = view.viewport()
        self._scroll_to(start)
        first, last = self._point(start), self._point(end)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, pos=first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, left, pos=last)
        QTest.keyClick(view, Qt.Key.Key_0 + digit)
        self._until(lambda: any(p.span == span for p in self._passages()))

    def write_reason(self, reason: str) -> None:
        """Press Enter, type, press Enter."""
        QTest.keyClick(self._article, Qt.Key.Key_Return)
        self._settle()
        field = self._app.focusWidget()
        if not isinstance(field, QPlainTextEdit):
            message = "the reason's field did not open"
            raise TypeError(message)
        self._type(field, reason)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self._until(lambda: any(p.reason == reason for p in self._passages()))

    def _type(self, field: QWidget, text: str) -> None:
        for letter in text:
            if letter.isascii():
                QTest.keyClicks(field, letter)
            else:
                # QTest has no keys for these; a keyboard sends them as this event.
                kind = QKeyEvent.Type.KeyPress
                key = QKeyEvent(kind, Qt.Key.Key_unknown, Qt.KeyboardModifier.NoModifier, letter)
                QApplication.sendEvent(field, key)

    def look_at(self, quote: str) -> None:
        """Click into the words."""
        start, _ = self._article.text_map.positions(self._span(quote))
        self._scroll_to(start)
        point = self._point(start + 2)
        QTest.mouseClick(self._article.viewport(), Qt.MouseButton.LeftButton, pos=point)
        self._settle()

    def hand_in(self) -> Review:
        """Press Ctrl + Enter and the button of the question."""
        QTest.keyClick(self._article, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
        self._until(lambda: self._question() is not None)
        question = self._question()
        if question is not None:
            QTest.mouseClick(question.defaultButton(), Qt.MouseButton.LeftButton)
        self._until(lambda: self._window.review is not None)
        review = self._window.review
        if review is None:
            message = "the review did not open"
            raise RuntimeError(message)
        return review

    def look_at_cards(self, downs: int) -> None:
        """Go down the cards by key."""
        page = self._window.review_page
        if page is not None:
            page.cards.setFocus()
            for _ in range(downs):
                QTest.keyClick(page.cards, Qt.Key.Key_Down)
        self._settle()

    def save_report(self, path: Path) -> None:
        """Save the report where the file dialog would."""
        review = self._window.review
        if review is not None:
            self._window.reports.save(review, str(path))
            self._until(lambda: not self._window.jobs.busy())

    def picture(self, path: Path) -> None:
        """Take a picture of the window."""
        self._settle()
        self._window.grab().save(str(path))

    def leave(self) -> None:
        """Close the window."""
        self._window.close()
        self._window.deleteLater()
        self._settle()

    def _passages(self) -> list[Passage]:
        controller = self._window.controller
        return list(controller.marking.passages) if controller is not None else []

    def _question(self) -> QMessageBox | None:
        shown = [box for box in self._window.findChildren(QMessageBox) if box.isVisible()]
        return shown[0] if shown else None

    def _scroll_to(self, position: int) -> None:
        view = self._article
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.cursorRect(cursor).top() - view.viewport().height() // 3)
        self._settle()

    def _point(self, position: int) -> QPoint:
        cursor = QTextCursor(self._article.document())
        cursor.setPosition(position)
        return self._article.cursorRect(cursor).center()

    def _settle(self) -> None:
        self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)
        self._app.sendPostedEvents()
        self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents)

    def _until(self, condition: Callable[[], bool]) -> None:
        deadline = QDeadlineTimer(_PATIENCE)
        while not condition():
            if deadline.hasExpired():
                message = "the window did not do what was asked of it"
                raise TimeoutError(message)
            self._app.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents, 20)
