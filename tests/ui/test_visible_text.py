"""The visible part is right in any document, also before Qt has laid all of it out."""

import pytest
from PySide6.QtGui import QTextCursor

from annotator.core.model import Article
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.reading import Reading
from annotator.ui.reader.visible_text import VisibleText

MANY = "\n\n".join(f"Paragraph {n} " + "with some words in it " * (n % 9) for n in range(900))
ONE = "word " * 6000


def slow_answer(view: ArticleView, top: float, bottom: float) -> tuple[int, int]:
    """First and last position whose line touches the heights, by looking at every line."""
    document = view.document()
    touched = []
    block = document.begin()
    while block.isValid():
        corner = document.documentLayout().blockBoundingRect(block).top()
        layout = block.layout()
        for number in range(layout.lineCount()):
            line = layout.lineAt(number)
            y = corner + line.y()
            if y < bottom and y + line.height() > top:
                start = block.position() + line.textStart()
                touched += [start, start + line.textLength()]
        block = block.next()
    return min(touched), max(touched)


@pytest.fixture
def view(qtbot):
    shown = ArticleView(Reading("Literata"))
    qtbot.addWidget(shown)
    shown.resize(700, 500)
    return shown


@pytest.mark.parametrize("text", [MANY, ONE, "", "one", "\n\n\n"])
def test_it_holds_every_line_that_is_seen_and_little_more(view, text):
    view.show_article(Article.from_text(text))
    view.show()
    visible = VisibleText(view.document())
    first, last = visible.between(0, 500)
    assert first == 0
    height = int(view.document().size().height())
    for top in [0, 40, height // 3, height // 2, height - 500, 10]:
        first, last = visible.between(top, top + 500)
        if not text.strip():
            continue
        try:
            least, most = slow_answer(view, top, top + 500)
        except ValueError:
            continue
        assert first <= least
        assert last >= most
        assert last - first <= most - least + 600


def test_marks_far_down_are_found_where_they_are(view, qtbot):
    article = Article.from_text(MANY)
    view.show_article(article)
    with qtbot.waitExposed(view):
        view.show()
    start = MANY.index("Paragraph 880")
    view.reveal(Span(start, start + 13))
    rects = view.rects(Span(start, start + 13))
    cursor = QTextCursor(view.document())
    cursor.setPosition(view.text_map.position(start))
    assert len(rects) == 1
    assert rects[0].intersects(view.cursorRect(cursor))
