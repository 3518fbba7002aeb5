"""Where the article comes from stands at its head; it scrolls along and is no part of the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QDate, QLocale, QPoint, Qt
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import Article, Provenance
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.source_strip import SourceStrip

FULL = Provenance(
    outlet="The Daily Example",
    author="Ana Author & <b>Ben</b>",
    published="2024-01-03",
    address="https://example.org/news/1",
    note="Kept as it was printed. " * 12,
)
ARTICLE = Article.from_text("\n\n".join(f"Paragraph {n} " + "with words in it " * 30 for n in range(20)))


@pytest.fixture
def show(qtbot):
    def make(source: Provenance, width: int = 700) -> tuple[ArticleView, SourceStrip]:
        view, strip = ArticleView(Reading("Literata")), SourceStrip(source)
        qtbot.addWidget(view)
        view.resize(width, 500)
        view.set_head(strip)
        view.show_article(ARTICLE)
        with qtbot.waitExposed(view):
            view.show()
        QApplication.processEvents()
        return view, strip

    return make


def first_line_top(view: ArticleView) -> int:
    cursor = view.textCursor()
    cursor.setPosition(0)
    return view.cursorRect(cursor).top()


def test_the_facts_stand_in_one_line_over_the_text(show):
    view, strip = show(FULL)
    assert strip.line.text().startswith("The Daily Example · Ana Author & <b>Ben</b> · ")
    assert QLocale().toString(QDate(2024, 1, 3), "MMMM") in strip.line.text()
    assert QLocale().toString(QDate(2024, 1, 3), "dddd") not in strip.line.text()
    assert strip.line.accessibleName().startswith("Source: The Daily Example")
    assert "Kept as it was printed." in strip.line.toolTip()
    assert strip.y() >= 0
    assert strip.geometry().bottom() < first_line_top(view)
    assert view.toPlainText() == ARTICLE.text


def test_nothing_is_shown_of_an_unknown_source(show):
    view, strip = show(Provenance())
    assert not strip.isVisible()
    bare, _ = show(FULL)
    assert first_line_top(view) < first_line_top(bare)


def test_it_scrolls_with_the_text_and_comes_back(show):
    view, strip = show(FULL)
    home, gap = strip.y(), first_line_top(view) - strip.y()
    view.verticalScrollBar().setValue(300)
    QApplication.processEvents()
    assert strip.y() == home - 300
    assert first_line_top(view) - strip.y() == gap
    view.verticalScrollBar().setValue(0)
    assert strip.y() == home


@pytest.mark.parametrize("reading", [Reading("Literata", zoom=200), Reading("Literata", measure=40)])
def test_it_stands_over_the_text_however_that_is_set(show, reading):
    view, strip = show(FULL)
    view.resize(1000, 500)
    view.set_reading(reading)
    QApplication.processEvents()
    assert strip.geometry().bottom() < first_line_top(view)
    cursor = view.textCursor()
    cursor.setPosition(0)
    assert abs(strip.x() + 6 - view.cursorRect(cursor).left()) <= 2


def test_more_shows_everything_and_less_the_line_again(show, qtbot):
    view, strip = show(FULL)
    before = first_line_top(view)
    qtbot.mouseClick(strip.more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert strip.whole.isVisible()
    assert "<b>Note:</b> Kept as it was printed." in strip.whole.text()
    assert "&lt;b&gt;Ben" in strip.whole.text()
    assert strip.whole.height() >= strip.whole.heightForWidth(strip.whole.width())
    assert strip.geometry().bottom() < first_line_top(view)
    assert first_line_top(view) > before
    qtbot.mouseClick(strip.more, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
    assert not strip.whole.isVisible()
    assert first_line_top(view) == before


def test_there_is_no_more_where_the_line_says_it_all(show):
    _, strip = show(Provenance(outlet="The Daily Example"))
    assert not strip.more.isVisible()
    _, strip = show(FULL)
    assert strip.more.isVisible()


def test_it_is_reached_by_key_before_the_article_and_comes_into_view(show, qtbot):
    view, strip = show(FULL)
    view.activateWindow()
    view.verticalScrollBar().setValue(200)
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Backtab)
    assert strip.more.hasFocus()
    assert view.verticalScrollBar().value() == 0
    qtbot.keyClick(strip.more, Qt.Key.Key_Space)
    assert strip.whole.isVisible()
    qtbot.keyClick(strip.more, Qt.Key.Key_Backtab)
    assert strip.address.hasFocus()


def test_a_click_beside_the_buttons_is_none_on_the_article(show, qtbot):
    view, strip = show(FULL)
    cursor = view.textCursor()
    cursor.setPosition(200)
    view.setTextCursor(cursor)
    qtbot.mouseClick(strip, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    qtbot.mouseDClick(strip.line, Qt.MouseButton.LeftButton, pos=QPoint(30, 8))
    assert view.textCursor().position() == 200
    assert view.selection() is None


def test_an_address_is_opened_only_after_asking(show, qtbot, monkeypatch):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    view, strip = show(FULL)
    for answer in (QMessageBox.ButtonRole.RejectRole, QMessageBox.ButtonRole.AcceptRole):
        qtbot.mouseClick(strip.address, Qt.MouseButton.LeftButton)
        (box,) = [box for box in view.findChildren(QMessageBox) if box.isVisible()]
        assert box.informativeText() == FULL.address
        assert opened == []
        (button,) = [button for button in box.buttons() if box.buttonRole(button) == answer]
        qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda shown=box: not any(b is shown for b in view.findChildren(QMessageBox)))
    assert opened == [FULL.address]


@pytest.mark.parametrize(
    "address",
    [
        "",
        "example.org",
        "file:///etc/passwd",
        "javascript:alert(1)",
        "https://",
        "https://a b/",
        "ftp://a.b/c",
    ],
)
def test_only_web_pages_can_be_opened(show, address):
    _, strip = show(replace(FULL, address=address))
    assert not strip.address.isVisible()
    assert address in strip.line.text()


@pytest.mark.parametrize("published", ["spring of 1998", "1998", "03/01/2024"])
def test_a_date_of_another_kind_stays_as_it_is(show, published):
    _, strip = show(Provenance(published=published))
    assert strip.line.text() == published


def test_reader_and_review_show_the_lessons_source(reader):
    note = FolderLessonFiles().read("mexico-lists-demands").source.note
    strip = reader.window.reader.findChild(SourceStrip)
    assert strip.isVisible()
    assert strip.line.text() == note
    reader.window.hand_in()
    strip = reader.window.review_page.findChild(SourceStrip)
    assert strip.line.text() == note
    assert strip.parentWidget() is reader.window.review_page.view.viewport()
