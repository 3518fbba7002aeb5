"""In a line with two directions a highlight stands where its words stand, also in two places."""

import pytest

from annotator.core.model import Article
from annotator.core.span import Span
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.mark_painter import pieces
from annotator.ui.reader.marks import Mark
from annotator.ui.reader.reading import Reading

TEXT = "Some English and שלום עולם more English words.\nהכותרת says English words עברית"


@pytest.fixture
def view(qtbot):
    shown = ArticleView(Reading("Literata"))
    qtbot.addWidget(shown)
    shown.resize(900, 300)
    shown.show_article(Article.from_text(TEXT))
    with qtbot.waitExposed(shown):
        shown.show()
    return shown


def stretches(view, quote):
    start = TEXT.index(quote)
    mark = Mark("p", start, start + len(quote), "claim")
    return list(pieces(view.document(), mark, 0, len(TEXT)))


@pytest.mark.parametrize("quote", ["English", "and שלום", "שלום עולם", "עולם more", "הכותרת says"])
def test_the_words_and_no_others_are_covered(view, quote):
    covered = [piece.rect for piece in stretches(view, quote)]
    width = sum(rect.width() for rect in covered)
    words = sum(piece.rect.width() for word in quote.split() for piece in stretches(view, word))
    spaces = (len(quote.split()) - 1) * view.fontMetrics().horizontalAdvance(" ")
    assert width == pytest.approx(words + spaces, abs=4)
    for other in {"English", "שלום", "עולם", "more"} - set(quote.split()):
        for piece in stretches(view, other):
            assert all(not rect.adjusted(2, 0, -2, 0).intersects(piece.rect) for rect in covered), other


def test_one_letter_is_drawn_for_each_highlight(view):
    for quote in ("and שלום", "שלום עולם", "עולם more", "English"):
        assert sum(piece.begins is not None for piece in stretches(view, quote)) == 1


def test_rects_are_those_of_the_words(view):
    start = TEXT.index("שלום")
    [rect] = view.rects(Span(start, start + 4))
    assert rect.width() < 90
