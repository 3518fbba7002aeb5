"""What a student does in a lesson: comes in, reads, highlights, gives reasons, hands in, thinks again."""

from pathlib import Path

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox, QPlainTextEdit

from annotator.app.demo.hand import DemoHand
from annotator.core.model import Passage
from annotator.core.review import Review
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.review.page import ReviewPage


class DemoStudent(DemoHand):
    """A student at the window of a session."""

    # The library

    def come_in(self, name: str) -> None:
        """Write a name into the field, or nothing, and press Enter."""
        field = self.window.library.who.lineEdit()
        if field is not None:
            field.setFocus()
            field.selectAll()
            QTest.keyClick(field, Qt.Key.Key_Delete)
            self.write(name)
            QTest.keyClick(field, Qt.Key.Key_Return)
        self.settle()

    def open_first_lesson(self) -> None:
        """Go to the list and press Enter."""
        self.window.library.list.setFocus()
        self.press("Home", "Return")
        self.until(lambda: bool(self.window.reader or self.window.review_page))

    # The article

    @property
    def article(self) -> ArticleView:
        """The article that is open."""
        page = self.window.reader or self.window.review_page
        if page is None:
            message = "no article is open"
            raise RuntimeError(message)
        return page.view

    def span(self, quote: str) -> Span:
        """Where words stand in the article."""
        start = self.article.text_map.article.text.index(quote)
        return Span(start, start + len(quote))

    def drag(self, quote: str) -> None:
        """Select words with the mouse."""
        view = self.article
        start, end = view.text_map.positions(self.span(quote))
        viewport = view.viewport()
        self._scroll_to(start)
        first, last = self._point(start), self._point(end)
        left = Qt.MouseButton.LeftButton
        QTest.mousePress(viewport, left, pos=first)
        QTest.mouseMove(viewport, (first + last) / 2)
        QTest.mouseMove(viewport, last)
        QTest.mouseRelease(viewport, left, pos=last)
        self.settle()

    def highlight(self, quote: str, digit: int) -> None:
        """Select words and press a digit."""
        span = self.span(quote)
        self.drag(quote)
        QTest.keyClick(self.article, Qt.Key.Key_0 + digit)
        self.until(lambda: any(p.span == span for p in self._passages()))

    def write_reason(self, reason: str) -> None:
        """Press Enter, type, press Enter."""
        QTest.keyClick(self.article, Qt.Key.Key_Return)
        self.settle()
        field = self._app.focusWidget()
        if not isinstance(field, QPlainTextEdit):
            message = "the reason's field did not open"
            raise TypeError(message)
        self.write(reason)
        QTest.keyClick(field, Qt.Key.Key_Return)
        self.until(lambda: any(p.reason == reason for p in self._passages()))

    def name_source(self, quote: str, source: str) -> None:
        """Click on a highlight, select the words that say who says so, press the key for it."""
        self.look_at(quote)
        self.drag(source)
        self.press("F7")
        self.until(lambda: any(p.who == self.span(source) for p in self._passages()))

    def look_at(self, quote: str) -> None:
        """Click into the words."""
        self.click(self.article.viewport(), self.place_of(quote))

    def place_of(self, quote: str) -> QPoint:
        """Scroll to words and say where they are in the viewport."""
        start, _ = self.article.text_map.positions(self.span(quote))
        self._scroll_to(start)
        return self._point(start + 2)

    def _passages(self) -> list[Passage]:
        controller = self.window.controller
        return list(controller.marking.passages) if controller is not None else []

    def _scroll_to(self, position: int) -> None:
        view = self.article
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        bar = view.verticalScrollBar()
        bar.setValue(bar.value() + view.cursorRect(cursor).top() - view.viewport().height() // 3)
        self.settle()

    def _point(self, position: int) -> QPoint:
        cursor = QTextCursor(self.article.document())
        cursor.setPosition(position)
        return self.article.cursorRect(cursor).center()

    # Handing in and after

    def hand_in(self) -> Review:
        """Press Ctrl + Enter and the button of the question."""
        self.article.setFocus()
        self.press("Ctrl+Return")
        self.click(self.dialog(QMessageBox).defaultButton())
        self.until(lambda: self.window.review is not None)
        review = self.window.review
        if review is None:
            message = "the review did not open"
            raise RuntimeError(message)
        return review

    @property
    def review_page(self) -> ReviewPage:
        """The review that is open."""
        page = self.window.review_page
        if page is None:
            message = "no review is open"
            raise RuntimeError(message)
        return page

    def look_at_cards(self, downs: int) -> None:
        """Go down the cards by key."""
        self.review_page.cards.setFocus()
        self.press(*["Down"] * downs)

    def open_card(self, quote: str) -> None:
        """Go to the card of a highlight by key, and open it."""
        page, start = self.review_page, self.span(quote).start
        own = next(passage.id for passage in page.review.passages if passage.span.start == start)
        page.cards.setFocus()
        self.press("Home")
        while page.cards.currentIndex().row() < page.model.find(own).row():
            self.press("Down")  # a card that is higher than the list takes more than one
        self.press("Return")

    def save_report(self, path: Path) -> None:
        """Save the report where the file dialog would."""
        review = self.window.review
        if review is not None:
            self.window.reports.save(review, str(path))
            self.until(lambda: not self.window.jobs.busy())

    def leave(self) -> None:
        """Close the window."""
        self.window.close()
        self.settle()
        self.window.deleteLater()
        self._session.deleteLater()
