"""After the pair: a line on the difference, and an argument against the key, kept while they are typed."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.core.errors import StorageError
from annotator.core.model import CONTEST, DIFFERENCE
from annotator.core.responding import response_about
from annotator.storage.work_repository import SqliteWorkRepository

REFUSAL = "President Joe Biden’s refusal to secure the southern border"
LEFT = Qt.MouseButton.LeftButton


@pytest.fixture
def review(reader):
    """One passage as in the key, and one that is not in it."""
    reader.mark(REFUSAL, 2)
    reader.mark("Considering the gravity of the situation", 2)
    reader.window.hand_in()
    QApplication.processEvents()
    yield reader
    if reader.window.review_page is not None:
        reader.window.review_page.sheet.abandon()


def page_of(hand):
    return hand.window.review_page


def kept(hand, kind, own="", key=""):
    """What is on the disk."""
    work = hand.window._context.services().rethinking._work
    found = [each for each in work.responses(hand.window.review.attempt) if each.about == (kind, own, key)]
    return found[0].text if found else None


def choose(hand, own="", key=""):
    page = page_of(hand)
    page.cards.setFocus()
    page.cards.setCurrentIndex(page.model.find(own, key))


def test_a_line_on_the_difference_is_saved_half_a_second_after_the_last_key(review):
    page = page_of(review)
    choose(review, "p0001")
    review.key(Qt.Key.Key_D, Qt.KeyboardModifier.ControlModifier)
    saying = page.sheet.difference
    assert review.focused() is saying.field
    review.type("The key names the word")
    assert saying.state == "Saving…"
    assert kept(review, DIFFERENCE, "p0001", "k02") is None
    review.qtbot.waitUntil(lambda: saying.state.startswith("Saved"))
    assert kept(review, DIFFERENCE, "p0001", "k02") == "The key names the word"
    assert response_about(review.window.review, DIFFERENCE, "p0001", "k02").text == "The key names the word"

    review.type(" itself")
    review.key(Qt.Key.Key_Return)
    assert kept(review, DIFFERENCE, "p0001", "k02") == "The key names the word itself"
    assert review.focused() is page.cards
    spoken = page.model.data(page.cards.currentIndex(), Qt.ItemDataRole.AccessibleTextRole)
    assert "What differs, in your words: The key names the word itself" in spoken


def test_digits_and_the_help_key_are_text_in_a_field(review):
    page = page_of(review)
    choose(review, "p0001")
    review.act("differ")
    review.type("1? 2? 3?")
    assert page.sheet.difference.field.toPlainText() == "1? 2? 3?"


def test_leaving_the_field_or_the_card_keeps_what_was_typed(review):
    choose(review, "p0001")
    review.act("differ")
    review.type("Left early")
    review.key(Qt.Key.Key_Escape)
    assert kept(review, DIFFERENCE, "p0001", "k02") == "Left early"
    review.act("differ")
    review.type("!")
    review.act("next")
    assert kept(review, DIFFERENCE, "p0001", "k02") == "Left early!"
    review.act("previous")
    assert page_of(review).sheet.difference.field.toPlainText() == "Left early!"
    review.act("lessons")
    review.open()
    assert page_of(review).model.card(page_of(review).model.find("p0001")).difference == "Left early!"


def test_a_line_that_cannot_be_saved_stays_and_says_so_and_leaving_asks(review, monkeypatch):
    page = page_of(review)
    choose(review, "p0001")
    review.act("differ")

    def full(*_args):
        raise StorageError("The disk is full.")

    monkeypatch.setattr(SqliteWorkRepository, "respond", full)
    review.type("Not lost")
    page.sheet.difference.send()
    assert page.sheet.difference.state == "Not saved. Your text is still here."
    assert "The disk is full." in review.window.notices.text
    review.key(Qt.Key.Key_Escape)
    review.act("differ")
    assert page.sheet.difference.field.toPlainText() == "Not lost"
    review.act("lessons")
    question = review.question()
    assert "could not be saved" in question.text()
    review.qtbot.mouseClick(question.button(QMessageBox.StandardButton.Cancel), LEFT)
    assert page_of(review) is page

    monkeypatch.undo()
    review.act("lessons")
    assert page_of(review) is None
    review.open()
    assert page_of(review).model.card(page_of(review).model.find("p0001")).difference == "Not lost"


def test_an_argument_against_a_passage_is_shown_on_its_card_and_can_be_replaced(review):
    page = page_of(review)
    choose(review, "p0001")
    review.qtbot.mouseClick(button(page, "I disagree…"), LEFT)
    assert review.focused() is page.sheet.contest.field
    review.type("A list of decisions would settle it.")
    review.key(Qt.Key.Key_Return)
    assert page.model.card(page.cards.currentIndex()).contest == "A list of decisions would settle it."
    review.act("lessons")
    review.open()

    page = page_of(review)
    choose(review, "p0001")
    review.act("disagree")
    field = page.sheet.contest.field
    assert field.toPlainText() == "A list of decisions would settle it."
    field.selectAll()
    review.type("I was too quick.")
    page.sheet.contest.send()
    assert kept(review, CONTEST, "p0001", "k02") == "I was too quick."
    assert "It replaces what you wrote" in page.sheet.contest.state
    assert page.sheet.contest.field.accessibleDescription() == page.sheet.contest.state


def button(page, text):
    return next(each for each in page.side._buttons.values() if each.text() == text)


def test_a_missed_passage_and_an_extra_highlight_can_be_contested(review):
    page = page_of(review)
    for own, key in (("", "k08"), ("p0002", "")):
        choose(review, own, key)
        review.key(Qt.Key.Key_Return)
        assert page.sheet.difference.isHidden()
        review.qtbot.mouseClick(page.sheet.disagree, LEFT)
        review.type("See the words.")
        review.key(Qt.Key.Key_Return)
        assert kept(review, CONTEST, own, key) == "See the words."


def test_what_is_wiped_out_is_taken_back(review):
    page = page_of(review)
    choose(review, "p0001")
    review.act("disagree")
    review.type("No.")
    page.sheet.contest.send()
    page.sheet.contest.field.selectAll()
    review.key(Qt.Key.Key_Delete)
    page.sheet.contest.send()
    review.key(Qt.Key.Key_Escape)
    assert page.model.card(page.cards.currentIndex()).contest == ""
    review.key(Qt.Key.Key_Return)
    assert not page.sheet.disagree.isHidden()


def test_too_long_an_argument_is_refused_and_stays(review):
    page = page_of(review)
    choose(review, "p0001")
    review.act("disagree")
    page.sheet.contest.field.setPlainText("x" * 4001)
    page.sheet.contest.send()
    assert "longer than" in review.window.notices.text
    assert page.sheet.contest.state.startswith("Not saved")
    assert len(page.sheet.contest.field.toPlainText()) == 4001
