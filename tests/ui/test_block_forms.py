"""What the screen shows of an article's forms: more than letters alone, and not one letter more."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from made_blocks import blocks
from PySide6.QtGui import QTextCursor

from annotator.core.importing import Block, article_of
from annotator.core.model import Article, Run
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.reading import Reading

LISTED = (
    Block("paragraph", "Before."),
    Block("list_item", "one " * 40, gap="\n"),
    Block("list_item", "inner", gap="\n", other={"level": 2}),
    Block("list_item", "two"),
    Block("quote", "Said " * 40),
    Block("table_row", "Where\t2019\t2020", gap="\n"),
    Block("table_row", "South-west and harbour\t1\t2"),
    Block("table_row", "Another\ttable"),
    Block("caption", "A caption", counted=False),
)


@pytest.fixture
def view(qtbot):
    shown = ArticleView(Reading())
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    return shown


def left_of(view: ArticleView, words: str) -> int:
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.text_map.position(view.text_map.article.text.index(words)))
    return view.cursorRect(cursor).left()


def size_of(view: ArticleView, words: str) -> int:
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.text_map.position(view.text_map.article.text.index(words)))
    return view.cursorRect(cursor).height()


def test_lists_and_quotations_stand_in_and_columns_below_each_other(view, qtbot):
    view.show_article(article_of(LISTED)[0])
    with qtbot.waitExposed(view):
        view.show()
    for zoom in (100, 200):
        view.set_zoom(zoom)
        edge = left_of(view, "Before")
        assert edge < left_of(view, "one") < left_of(view, "inner")
        assert left_of(view, "two") == left_of(view, "one")
        assert edge < left_of(view, "Said")
        assert left_of(view, "2019") == left_of(view, "1\t2")
        assert left_of(view, "table") < left_of(view, "2019")
        assert size_of(view, "A caption") < size_of(view, "Before")
    view.set_zoom(100)
    assert left_of(view, "2020") == left_of(view, "2\n\nAnother")


def test_the_further_lines_of_an_item_stand_in_more_than_its_first(view, qtbot):
    view.show_article(article_of(LISTED)[0])
    with qtbot.waitExposed(view):
        view.show()
    item = view.text_map.article.text.index("one")
    lines = view.rects(Span(item, item + 160))
    assert len(lines) > 1
    assert lines[0].left() < lines[1].left()


def test_from_right_to_left_the_room_is_on_the_right(view, qtbot):
    blocks = (Block("paragraph", "שלום"), Block("list_item", "עולם"))
    view.show_article(article_of(blocks)[0], "he")
    with qtbot.waitExposed(view):
        view.show()
    assert left_of(view, "עולם") < left_of(view, "שלום")


def test_a_level_that_is_none_does_no_harm(view):
    article = Article.from_text("one\ntwo\n")
    runs = (Run(0, 3, "list_item", {"level": "deep"}), Run(4, 7, "list_item", {"level": 10**6}))
    view.show_article(Article(article.text, article.sha256, article.words, article.sentences, runs))
    assert view.document().toPlainText() == "one\ntwo\n"


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(found=st.lists(blocks(), max_size=8), language=st.sampled_from(["", "en", "he"]))
def test_the_screen_has_exactly_the_letters_of_the_text(view, found, language):
    article = article_of(found)[0]
    view.show_article(article, language)
    raw = view.document().toRawText()
    # Qt ends its blocks with a paragraph separator; one in the text is another end of a block.
    assert raw.replace("\u2029", "\n") == article.text.replace("\u2029", "\n")
    view.set_zoom(150)
    assert view.document().toRawText() == raw
