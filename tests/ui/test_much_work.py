"""What must not be done for each of ten thousand passages, counted with some hundred."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QTableWidget

from annotator.core.key import KeyPassage
from annotator.core.model import Article, Passage
from annotator.core.span import Span
from annotator.services.presenting.cards import Deck
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.ui.reader import article_view
from annotator.ui.reader.marks import MarkIndex
from annotator.ui.review.shares_dialog import SharesDialog

COUNT = 400


@pytest.fixture
def busy(hand, workspace):
    """A lesson with as many passages as there are sentences; all of them marked."""
    article = Article.from_text(" ".join(f"Sentence number {n} says so." for n in range(COUNT)))
    first = hand.window._context.library.open("mexico-lists-demands")
    passages = tuple(
        KeyPassage(f"k{n:04d}", span, article.text[span.start : span.end - 1], "claim", "Because.")
        for n, span in enumerate(map(words_of_sentence, article.sentences))
    )
    key = replace(first.key, lesson="busy", article_sha256=article.sha256, passages=passages, ignored=())
    SqliteLessonRepository(workspace).save(replace(first, id="busy", title="Busy", article=article, key=key))
    hand.open("busy")
    marking = hand.window.controller.marking
    for passage in passages:
        hand.window.controller._work.follow(marking.mark(passage.span, "claim"))
    return hand


def words_of_sentence(sentence: Span) -> Span:
    return Span(sentence.start, sentence.end - 1)


@pytest.fixture
def indexes(monkeypatch):
    """Counts the indexes of marks that are built."""
    built = []

    class Counted(MarkIndex):
        def __init__(self, marks=()):
            built.append(self)
            super().__init__(marks)

    monkeypatch.setattr(article_view, "MarkIndex", Counted)
    return built


@pytest.mark.parametrize("place", ["reader", "review"])
def test_another_theme_builds_no_index_of_the_marks(reader, indexes, place):
    reader.mark("amnesty", 1)
    if place == "review":
        reader.window.hand_in()
    indexes.clear()
    settings = reader.window.looks.settings
    reader.window.looks.settings = replace(settings, theme="dark")
    QApplication.processEvents()
    assert indexes == []
    (mark, *_) = reader.view.marks_over(reader.span("amnesty"))
    tags = {tag.id: tag for tag in reader.window.work.lesson.tags}
    assert reader.view._looks[mark.tag] == reader.window.looks.theme.look(tags[mark.tag])


def test_the_sheet_is_the_windows(reader):
    """With one of the application each widget is prepared anew for each of its ancestors."""
    assert QApplication.instance().styleSheet() == ""
    assert "QPushButton" in reader.window.styleSheet()


def test_what_stands_in_the_article_does_not_take_its_letters(reader):
    looks = reader.window.looks
    looks.settings = replace(looks.settings, typeface="opendyslexic", zoom=200)
    page, own = reader.window.reader, QApplication.font()
    for widget in (page.bar, page.bar._also, page.view._head._widget.line):
        assert (widget.font().family(), widget.font().pointSizeF()) == (own.family(), own.pointSizeF())


def test_all_words_offer_no_more_highlights_than_anybody_reads(busy):
    busy.view.setFocus()
    busy.view.selectAll()
    QApplication.processEvents()
    bar = busy.window.reader.bar
    assert len(busy.window.controller.marking.over(busy.view.selection())) == COUNT
    assert len(bar.which.actions()) == 30


def test_cards_and_shares_are_made_when_they_are_looked_at(busy):
    busy.window.hand_in()
    page = busy.window.review_page
    QApplication.processEvents()
    deck: Deck = page.model.deck
    assert len(deck) == COUNT
    assert len(deck._made) < COUNT / 4
    page.summary.shares.click()
    dialog = page.findChild(SharesDialog)
    QApplication.processEvents()
    rows = dialog.table.model()._shares.rows
    assert len(rows) == COUNT
    assert 0 < len(rows._made) <= 150
    assert page.findChild(QTableWidget) is None
    assert len(dialog.table.viewport().children()) == 0


def test_every_row_of_the_shares_can_be_reached(busy):
    busy.window.hand_in()
    page = busy.window.review_page
    page.summary.shares.click()
    table = page.findChild(SharesDialog).table
    model = table.model()
    table.scrollToBottom()
    QApplication.processEvents()
    assert model.index(COUNT - 1, 0).data() == str(COUNT)
    assert model.index(COUNT, 1).data() == "Total"
    sums = model.index(COUNT, 5)
    assert table.sizeHintForIndex(sums).width() <= table.columnWidth(5)


def test_a_passage_more_is_shown_without_an_index_anew(busy, indexes):
    marking = busy.window.controller.marking
    before = len(marking.passages)
    span = marking.passages[10].span
    busy.view.select(Span(span.start, span.start + 8))
    busy.window.controller._digit(2)
    assert len(marking.passages) == before + 1
    assert indexes == []
    assert isinstance(marking.passages[0], Passage)
