"""Handing in, the comparison, a new try, the report."""

import shutil
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from annotator.ui.reader.marks import KEY, OWN
from annotator.ui.review.card_model import Role
from annotator.ui.review.shares_dialog import SharesDialog

LESSONS = Path(__file__).parents[2] / "lessons"
WORK = (
    ("President Joe Biden’s refusal to secure the southern border", 2),
    ("has allowed millions of illegal immigrants", 1),
    ("Officials from both nations’ governments have said that Mexico has a list", 3),
    ("ongoing crisis", 2),
)


def cards(hand):
    model = hand.window.review_page.model
    return [model.data(model.index(row), Role.CARD) for row in range(model.rowCount())]


def hand_in(hand):
    hand.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    hand.qtbot.mouseClick(hand.question().defaultButton(), Qt.MouseButton.LeftButton)
    hand.qtbot.waitUntil(lambda: hand.window.review_page is not None)


def work(hand):
    for quote, digit in WORK:
        hand.mark(quote, digit)
    hand.click(WORK[0][0])
    hand.act("reason")
    hand.type("A motive.")
    hand.key(Qt.Key.Key_Return)
    hand.view.setFocus()


def test_handing_in_asks_once_and_names_the_passages_without_a_reason(reader):
    work(reader)
    reader.key(Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    box = reader.question()
    assert "4 passages" in box.text()
    assert "3 passages without a reason" in box.informativeText()
    assert "ongoing crisis" in box.informativeText()
    assert "refusal" not in box.informativeText()
    reader.qtbot.mouseClick(box.button(QMessageBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)
    assert reader.window.review_page is None
    assert len(reader.passages()) == 4


def test_each_outcome_is_a_card_with_both_sides(reader):
    work(reader)
    hand_in(reader)
    shown = cards(reader)
    assert len(shown) == 18
    first = next(card for card in shown if card.own_id == "p0001")
    assert first.own[0].reason == "A motive."
    assert first.key.why.startswith("“Refusal” assigns a motive.")
    assert first.sentence == "Right passage; the tag Opinion is right."
    short = next(card for card in shown if card.own_id == "p0002")
    assert short.sentence == "Too short: you marked 6 of its 11 words; the tag Claim is right."
    assert any(card.sentence == "Extra: this matches no passage of the key." for card in shown)
    spoken = reader.window.review_page.model.data(
        reader.window.review_page.model.find("p0001"), Qt.ItemDataRole.AccessibleTextRole
    )
    assert "You: Opinion. A motive." in spoken
    assert "Key: Opinion. “Refusal” assigns a motive." in spoken


def test_filters_show_one_kind_of_outcome(reader):
    work(reader)
    hand_in(reader)
    page = reader.window.review_page
    texts = [page.filter.itemText(n) for n in range(page.filter.count())]
    assert texts == [
        "All outcomes (18)",
        "To think about again (1)",
        "Agreed (1)",
        "Other tag (1)",
        "Other edges (2)",
        "Missed (14)",
        "Extra (1)",
    ]
    page.filter.setFocus()
    reader.key(Qt.Key.Key_End)
    page.filter.activated.emit(page.filter.currentIndex())
    assert [card.key for card in cards(reader)] == [None]


def test_both_layers_are_shown_and_selection_goes_both_ways(reader):
    work(reader)
    hand_in(reader)
    page = reader.window.review_page
    layers = [mark.layer for mark in page.view.marks_over(reader.span(WORK[0][0]))]
    assert sorted(layers) == [KEY, OWN]
    reader.click("negotiators are seeking")
    assert page.model.card(page.cards.currentIndex()).key_id == "k15"
    page.cards.setFocus()
    reader.key(Qt.Key.Key_Home)
    assert page.view.caret() == reader.span("Biden’s Border Crisis").start


def test_the_shares_add_up_to_the_score(reader):
    work(reader)
    hand_in(reader)
    page = reader.window.review_page
    page.summary.show_shares()
    shares = page.findChild(SharesDialog).table.model()
    points = [shares.index(row, 7).data() for row in range(shares.rowCount())]
    tenths = [round(float(text) * 10) for text in points]
    assert sum(tenths[:-1]) == tenths[-1]
    shown = reader.window.review.comparison.shown
    assert abs(tenths[-1] / 10 - shown) <= 0.5


def test_a_handed_in_try_is_frozen_and_a_new_one_starts_from_it(reader):
    work(reader)
    hand_in(reader)
    reader.act("again")
    assert [p.id for p in reader.passages()] == ["p0001", "p0002", "p0003", "p0004"]
    reader.mark("amnesty", 1)
    assert reader.passages()[-2].id == "p0005"
    assert not reader.window.actions_table["redo"].isEnabled()
    reader.window.hand_in()
    assert reader.window.review.attempt.number == 2
    reader.act("lessons")
    reader.open()
    assert reader.window.review is not None
    assert reader.window.review.attempt.number == 2


def test_a_lesson_without_a_key_says_so_and_exports_the_work(hand, tmp_path):
    folder = tmp_path / "mexico-lists-demands"
    shutil.copytree(LESSONS / "mexico-lists-demands", folder)
    (folder / "key.json").unlink()
    hand.open(folder)
    hand.mark("amnesty", 1)
    hand_in(hand)
    assert hand.window.review.comparison is None
    assert len(cards(hand)) == 1
    target = tmp_path / "report.html"
    hand.window.reports.save(hand.window.review, str(target))
    hand.qtbot.waitUntil(lambda: not hand.window.jobs.busy())
    assert "amnesty" in target.read_text(encoding="utf-8")
    assert str(target) in hand.window.notices.text


def test_a_report_that_cannot_be_written_says_so(reader, tmp_path):
    work(reader)
    hand_in(reader)
    reader.window.reports.save(reader.window.review, str(tmp_path / "gone" / "report.html"))
    reader.qtbot.waitUntil(lambda: not reader.window.jobs.busy())
    assert "gone" in reader.window.notices.text
    assert "Nothing was written" in reader.window.notices.text


def test_a_card_higher_than_the_list_is_read_to_its_end_by_key(reader):
    reader.mark("amnesty", 1)
    reader.act("reason")
    reader.focused().setPlainText("A very long reason. " * 300)
    reader.key(Qt.Key.Key_Escape)
    reader.view.setFocus()
    hand_in(reader)
    page = reader.window.review_page
    page.cards.setFocus()
    page.cards.setCurrentIndex(page.model.find("p0001"))
    page.cards.scrollTo(page.cards.currentIndex(), page.cards.ScrollHint.PositionAtTop)
    row = page.cards.currentIndex().row()
    for _ in range(60):
        if page.cards.currentIndex().row() != row:
            break
        bottom = page.cards.visualRect(page.cards.currentIndex()).bottom()
        reader.key(Qt.Key.Key_Down)
    assert bottom <= page.cards.viewport().height() + 4
    assert page.cards.currentIndex().row() == row + 1


def test_the_first_card_is_chosen_at_once_and_after_a_filter(reader):
    work(reader)
    hand_in(reader)
    page = reader.window.review_page
    assert page.cards.currentIndex().row() == 0
    page.filter.setCurrentIndex(4)
    page.filter.activated.emit(4)
    assert page.cards.currentIndex().row() == 0
    assert page.view.caret() == min(page._spans(page.model.card(page.cards.currentIndex()))).start
