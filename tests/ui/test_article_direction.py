"""An article runs as its language does, whatever the interface does."""

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import QApplication

from annotator.core.model import Article, Run
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.edge_grip import EdgeGrip
from annotator.ui.reader.reading import Reading

TEXT = """Some English words.
שלום עולם ועוד מילים.
שלום begins, English goes on.
English begins, שלום goes on.
1234"""
LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture(params=[LEFT, RIGHT], ids=["interface from left", "interface from right"])
def view(qapp: QApplication, qtbot, request) -> ArticleView:
    qapp.setLayoutDirection(request.param)
    shown = ArticleView(Reading("Literata"))
    qtbot.addWidget(shown)
    shown.resize(900, 400)
    yield shown
    qapp.setLayoutDirection(LEFT)


def directions(view: ArticleView) -> list[Qt.LayoutDirection]:
    block, found = view.document().begin(), []
    while block.isValid():
        found.append(block.textDirection())
        block = block.next()
    return found


@pytest.mark.parametrize(
    ("language", "wanted"),
    [
        ("en", [LEFT, RIGHT, LEFT, LEFT, LEFT]),
        ("es-MX", [LEFT, RIGHT, LEFT, LEFT, LEFT]),
        ("he", [LEFT, RIGHT, RIGHT, RIGHT, RIGHT]),
        ("ar", [LEFT, RIGHT, RIGHT, RIGHT, RIGHT]),
    ],
)
def test_the_language_decides_and_a_paragraph_in_the_other_script_keeps_its_own(
    view, qtbot, language, wanted
):
    view.show_article(Article.from_text(TEXT), language)
    with qtbot.waitExposed(view):
        view.show()
    assert directions(view) == wanted


@pytest.mark.parametrize(("words", "mirrored"), [("Some English", False), ("עולם ועוד", True)])
def test_the_edges_of_a_passage_are_where_its_language_begins_and_ends_it(view, qtbot, words, mirrored):
    view.show_article(Article.from_text(TEXT), "en")
    with qtbot.waitExposed(view):
        view.show()
    start = TEXT.index(words)
    span = Span(start, start + len(words))
    begins, ends = view.edges(span)
    [line] = view.rects(span)
    left, right = (ends, begins) if mirrored else (begins, ends)
    assert abs(left.left() - line.left()) <= 1
    assert abs(right.left() - line.right()) <= 2
    grip, dropped = EdgeGrip(view), []
    grip.dropped.connect(dropped.append)
    grip.hold(span, begins, ends)
    knob = grip._edges[1].center()
    neighbour = view.rects(Span(span.end + 1, span.end + 2))[0].center()
    qtbot.mousePress(view.viewport(), Qt.MouseButton.LeftButton, pos=knob)
    qtbot.mouseMove(view.viewport(), neighbour)
    qtbot.mouseRelease(view.viewport(), Qt.MouseButton.LeftButton, pos=neighbour)
    assert [TEXT[slice(*new)] for new in dropped] == [TEXT[start : TEXT.index(".", start)].strip()]


def test_an_edge_that_is_out_of_view_cannot_be_gripped(view, qtbot):
    text = "One sentence with some words in it. " * 200
    view.show_article(Article.from_text(text), "en")
    with qtbot.waitExposed(view):
        view.show()
    begins, ends = view.edges(Span(0, len(text) - 2))
    assert begins is not None
    assert ends is None


def test_another_distance_of_lines_changes_no_direction(view):
    view.show_article(Article.from_text(TEXT), "en")
    view.set_reading(Reading("Literata", spacing=150))
    assert directions(view) == [LEFT, RIGHT, LEFT, LEFT, LEFT]


def test_only_scripts_that_have_italics_lean(view, qtbot):
    article = Article.from_text("They said “enough”. قالوا “كفى” 12")
    emphasised = (Run(10, 18, "emphasis", {}), Run(26, 31, "emphasis", {}))
    view.show_article(replace(article, runs=emphasised))
    looks = []
    for position in (12, 28):
        cursor = QTextCursor(view.document())
        cursor.setPosition(position)
        looks.append((cursor.charFormat().fontItalic(), cursor.charFormat().fontWeight() > 400))
    assert looks == [(True, False), (False, True)]


def test_left_to_right_text_stands_at_the_left_also_in_an_interface_from_right_to_left(view, qtbot):
    view.show_article(Article.from_text("Some words.\n1234"), "en")
    with qtbot.waitExposed(view):
        view.show()
    cursor = view.textCursor()
    for position in (0, len("Some words.\n")):
        cursor.setPosition(position)
        assert view.cursorRect(cursor).left() < view.width() / 2
