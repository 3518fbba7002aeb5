"""The list of cards: only what is in view is laid out, and what is in view stays where it is."""

from dataclasses import replace
from itertools import pairwise

import pytest
from made_up_review import first_answers, made_up_review, without_why
from PySide6.QtCore import QAbstractItemModel, QEvent, Qt
from PySide6.QtGui import QAccessible, QKeyEvent
from PySide6.QtWidgets import QApplication
from pytestqt.modeltest import ModelTester
from workloads import workload

from annotator.app.qt_application import read_theme
from annotator.core.key import KeyPassage
from annotator.core.model import Article, Passage
from annotator.core.scoring import compare
from annotator.core.span import Span
from annotator.services.presenting.cards import cards_of
from annotator.ui.review.card_delegate import CardDelegate
from annotator.ui.review.card_list import CardList
from annotator.ui.review.card_model import CardModel, Role
from annotator.ui.review.card_text import CardText
from annotator.ui.review.row_heights import RowHeights


def test_unmeasured_rows_count_as_high_as_a_measured_one_on_average():
    heights = RowHeights(lambda row: 100 + row)
    heights.reset(10)
    assert heights.height(0) == 100
    assert heights.height(1) == 101
    heights.reset(10)
    assert heights.likely(5) == 100
    assert heights.height(5) == 105
    assert heights.top(6) == 5 * 100 + 105
    assert heights.row_at(5 * 100 + 104) == 5
    assert heights.row_at(5 * 100 + 105) == 6
    assert (heights.row_at(-1), heights.row_at(10_000)) == (0, 9)
    heights.forget(5)
    assert heights.likely(5) == 100


class Counting(CardText):
    """Counts how many cards are laid out."""

    written = 0

    def html(self, card, width):
        self.written += 1
        return super().html(card, width)


def shown(qapp, qtbot, review, height=500):
    model = CardModel(review)
    cards = CardList()
    model.setParent(cards)
    cards.setModel(model)
    theme = read_theme("light", qapp)
    cards.text = Counting(review.lesson.tags, theme)
    cards.setItemDelegate(CardDelegate(cards.text, theme, cards))
    qtbot.addWidget(cards)
    cards.resize(420, height)
    with qtbot.waitExposed(cards):
        cards.show()
    return cards


@pytest.fixture
def cards(qapp, qtbot):
    return shown(qapp, qtbot, made_up_review())


def rects(cards):
    return [cards.visualRect(cards.model().index(row, 0)) for row in range(cards.model().rowCount())]


def test_cards_stand_one_below_the_other_and_can_be_found_by_their_place(cards):
    for row in range(cards.model().rowCount()):
        cards.scrollTo(cards.model().index(row, 0), cards.ScrollHint.PositionAtTop)
    places = rects(cards)
    assert all(one.bottom() + 1 == other.top() for one, other in pairwise(places))
    inside = [place for place in places if cards.viewport().rect().contains(place.center())]
    assert inside
    for place in inside:
        assert cards.visualRect(cards.indexAt(place.center())) == place


def test_the_last_card_is_reached_and_ends_at_the_lists_end(cards):
    cards.setFocus()
    last = cards.model().rowCount() - 1
    QApplication.sendEvent(cards, key(Qt.Key.Key_End))
    assert cards.currentIndex().row() == last
    cards.verticalScrollBar().setValue(cards.verticalScrollBar().maximum())
    assert cards.visualRect(cards.model().index(last, 0)).bottom() + 1 == cards.viewport().height()


def key(which):
    return QKeyEvent(QEvent.Type.KeyPress, which, Qt.KeyboardModifier.NoModifier)


def test_scrolling_up_over_cards_that_were_never_in_view_moves_by_what_was_scrolled(cards):
    model = cards.model()
    cards.scrollTo(model.index(model.rowCount() - 1, 0), cards.ScrollHint.PositionAtTop)
    bar = cards.verticalScrollBar()
    for _ in range(200):
        if bar.value() == 0:
            break
        row = cards.indexAt(cards.viewport().rect().topLeft()).row() + 1
        before = cards.visualRect(model.index(row, 0)).top()
        bar.setValue(bar.value() - 40)
        after = cards.visualRect(model.index(row, 0)).top()
        assert 0 <= after - before <= 40
    assert cards.visualRect(model.index(0, 0)).top() == 0


def test_another_width_keeps_the_card_at_the_top(cards):
    cards.scrollTo(cards.model().index(6, 0), cards.ScrollHint.PositionAtTop)
    cards.resize(700, 500)
    QApplication.processEvents()
    assert cards.indexAt(cards.viewport().rect().topLeft()).row() == 6


def test_page_keys_leave_out_no_card(cards):
    cards.setFocus()
    seen = [0]
    for _ in range(200):
        QApplication.sendEvent(cards, key(Qt.Key.Key_PageDown))
        if cards.currentIndex().row() != seen[-1]:
            seen.append(cards.currentIndex().row())
    assert seen[-1] == cards.model().rowCount() - 1
    assert seen == sorted(seen)


def test_a_screen_reader_finds_a_list_whose_items_say_the_whole_card(cards):
    interface = QAccessible.queryAccessibleInterface(cards)
    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == cards.model().rowCount()
    text = interface.child(1).text(QAccessible.Text.Name)
    assert text == cards.model().data(cards.model().index(1, 0), Qt.ItemDataRole.AccessibleTextRole)


def test_the_model_keeps_qts_rules_and_agrees_with_the_cards():
    review = first_answers()
    sure = tuple(replace(passage, sure=True) for passage in review.passages)
    review = replace(review, passages=sure)
    model = CardModel(review)
    tester = ModelTester(None)
    tester.check(model)
    made = cards_of(review)
    assert [model.data(model.index(row), Role.CARD) for row in range(model.rowCount())] == list(made)
    assert isinstance(model, QAbstractItemModel)
    assert model.counts()["waiting"] == sum(card.waiting for card in made) > 0
    assert model.counts()["sure"] == sum(card.sure_and_different for card in made) > 0
    for group, belongs in (("waiting", "waiting"), ("sure", "sure_and_different")):
        model.show_group(group)
        assert all(getattr(model.card(model.index(row)), belongs) for row in range(model.rowCount()))
    model.show_group("all")
    for card in made:
        assert model.card(model.find(card.own_id, card.key_id)) == card
    tester._cleanup()


def test_of_ten_thousand_cards_only_those_in_view_are_laid_out(qapp, qtbot):
    made = workload("book")
    article = Article.from_text(made["text"])
    small = made_up_review()
    keys = tuple(
        KeyPassage(p["id"], span := Span(p["start"], p["end"]), article.text[slice(*span)], p["tag"], "Why.")
        for p in made["key"]["passages"]
    )
    own = tuple(
        Passage(p["id"], Span(p["start"], p["end"]), p["tag"], "A reason.")
        for p in made["works"][0]["passages"]
    )
    key_version = replace(small.key, passages=keys, article_sha256=article.sha256)
    lesson = replace(small.lesson, article=article, key=key_version)
    comparison = compare(article, [tag.id for tag in lesson.tags], key_version, own)
    review = replace(small, lesson=lesson, passages=own, key=key_version, comparison=comparison)
    cards = shown(qapp, qtbot, review)
    count = cards.model().rowCount()
    assert count > 10_000
    for row in (count - 1, 0, count // 2, count - 1):
        index = cards.model().index(row, 0)
        cards.setCurrentIndex(index)
        cards.scrollTo(index)
        QApplication.processEvents()
        assert cards.viewport().rect().intersects(cards.visualRect(index))
    cards.resize(500, 600)
    QApplication.processEvents()
    cards.model().show_group("missed")
    QApplication.processEvents()
    assert cards.text.written < 150


def test_a_key_without_reasons_leaves_no_gap(qapp, qtbot):
    cards = shown(qapp, qtbot, without_why())
    index = cards.model().index(0, 0)
    card = cards.model().card(index)
    assert cards.text.html(card, 400).endswith("</p>")
    key = next(part for part in cards.text.html(card, 400).split("<p ") if "<b>Key</b>" in part)
    assert not key.removesuffix("</p>").endswith("<br>")
    assert "  " not in index.data(Qt.ItemDataRole.AccessibleTextRole)
