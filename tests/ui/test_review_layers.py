"""Both layers and one at a time, the pair under the mouse, and the way from difference to difference."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFont, QHelpEvent
from PySide6.QtWidgets import QApplication, QToolTip

from annotator.ui.reader.marks import KEY, OWN
from annotator.ui.review.groups import differs
from annotator.ui.review.layers import LayerBar

REFUSAL = "President Joe Biden’s refusal to secure the southern border"
DEPENDING = "the Biden administration is now depending"
LEFT = Qt.MouseButton.LeftButton
ALT, SHIFT = Qt.KeyboardModifier.AltModifier, Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def review(reader):
    handed_in(reader)
    return reader


def handed_in(hand):
    """One passage as in the key, one too short, and one that is extra, of which the student was sure."""
    hand.mark(REFUSAL, 2)
    hand.mark(DEPENDING, 1)
    hand.mark("Considering the gravity of the situation", 2)
    hand.act("sure")
    hand.window.hand_in()
    QApplication.processEvents()


def layers_here(hand):
    view = hand.window.review_page.view
    return sorted(mark.layer for mark in view.marks_over(hand.span(REFUSAL)))


def test_both_layers_only_mine_only_the_keys_by_mouse(review):
    page = review.window.review_page
    assert layers_here(review) == [KEY, OWN]
    both = page.view.viewport().grab().toImage()
    for layer, legend in ((OWN, "Above the words: yours."), (KEY, "Below the words: the key’s.")):
        button = page.layers.buttons[layer]
        review.qtbot.mouseClick(button, LEFT, pos=button.rect().center() - button.rect().center() / 2)
        assert layers_here(review) == [layer]
        assert page.layers.legend.text() == legend
        assert page.view.viewport().grab().toImage() != both


def test_the_layers_have_keys_and_arrows(review):
    page = review.window.review_page
    page.view.setFocus()
    for key, layers in ((Qt.Key.Key_2, [OWN]), (Qt.Key.Key_3, [KEY]), (Qt.Key.Key_1, [KEY, OWN])):
        review.key(key, ALT)
        assert layers_here(review) == layers
    assert page.layers.legend.text() == "Above the words: yours. Below: the key’s."
    page.layers.buttons["both"].setFocus()
    review.key(Qt.Key.Key_Right)
    assert layers_here(review) == [OWN]


def test_the_mouse_over_a_highlight_shows_the_pair(review):
    page = review.window.review_page
    text = tip_at(review, review.middle("refusal to secure"))
    assert "Right passage" in text
    assert "Opinion" in text
    assert "“Refusal” assigns a motive." in text
    QToolTip.hideText()
    review.qtbot.waitUntil(lambda: not QToolTip.isVisible())
    assert page.cards.currentIndex().row() == 0
    assert tip_at(review, review.middle("recently listing several demands")) == ""


def tip_at(hand, point):
    viewport = hand.view.viewport()
    event = QHelpEvent(QEvent.Type.ToolTip, point, viewport.mapToGlobal(point))
    QApplication.sendEvent(viewport, event)
    return QToolTip.text() if QToolTip.isVisible() else ""


def test_the_caret_in_a_highlight_shows_its_card_and_enter_goes_there(review):
    page = review.window.review_page
    review.click(DEPENDING)
    assert page.model.card(page.cards.currentIndex()).own_id == "p0002"
    assert page.cards.visualRect(page.cards.currentIndex()).top() == 0
    assert review.focused() is page.view
    review.key(Qt.Key.Key_Return)
    assert review.focused() is page.cards


def test_next_and_previous_difference_jump_over_what_agrees(review):
    page = review.window.review_page
    page.cards.setFocus()
    rows = review.window.review.comparison.rows
    expected = [row for row, each in enumerate(rows) if differs(each)]
    assert 1 not in expected
    review.key(Qt.Key.Key_Home)
    seen = []
    for _ in expected:
        review.key(Qt.Key.Key_F8)
        seen.append(page.cards.currentIndex().row())
    assert seen == expected
    review.key(Qt.Key.Key_F8)
    assert page.cards.currentIndex().row() == expected[-1]
    assert review.window.statusBar().currentMessage() == "No difference after this card."
    for row in reversed(expected[:-1]):
        review.key(Qt.Key.Key_F8, SHIFT)
        assert page.cards.currentIndex().row() == row
    review.key(Qt.Key.Key_F8, SHIFT)
    assert review.window.statusBar().currentMessage() == "None before this card."


def test_the_filter_sure_and_different(review):
    page = review.window.review_page
    place = page.filter.findText("Sure and different (1)")
    page.filter.setCurrentIndex(place)
    page.filter.activated.emit(place)
    shown = [page.model.card(page.model.index(row)) for row in range(page.model.rowCount())]
    assert [card.own_id for card in shown] == ["p0003"]
    assert all(card.sure_and_different for card in shown)
    assert shown[0].own[0].sure == "Sure"


@pytest.fixture
def large(qapp, make_window):
    """Everything at 200% in a window of 800 by 600."""
    font = qapp.font()
    twice = QFont(font)
    twice.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(twice)
    hand = make_window()
    hand.window.resize(800, 600)
    hand.open()
    handed_in(hand)
    yield hand
    qapp.setFont(font)


def test_with_little_room_one_thing_is_shown_at_a_time(large):
    page = large.window.review_page
    assert page.tabs.isVisible()
    assert page.side.isVisible()
    assert not page.view.isVisible()
    assert not page.summary.isVisible()
    page.tabs.setFocus()
    large.key(Qt.Key.Key_Right)
    assert page.view.isVisible()
    assert not page.side.isVisible()
    QApplication.processEvents()
    large.click("the Biden")
    large.key(Qt.Key.Key_Return)
    assert page.side.isVisible()
    assert page.model.card(page.cards.currentIndex()).own_id == "p0002"
    page.tabs.setFocus()
    large.key(Qt.Key.Key_End)
    page.tabs.setCurrentIndex(2)
    assert page.summary.isVisible()
    assert not page.view.isVisible()
    for widget in (page.summary.first, page.summary.meaning, page.summary.shares):
        assert page.rect().contains(widget.rect().translated(widget.mapTo(page, widget.rect().topLeft())))


def test_with_room_again_everything_stands_beside_each_other(large):
    large.window.resize(1800, 1100)
    QApplication.processEvents()
    page = large.window.review_page
    assert not page.tabs.isVisible()
    assert all(each.isVisible() for each in (page.side, page.view, page.summary))


@pytest.mark.parametrize("width", [380, 700])
def test_the_choices_are_whole_however_long_their_names_are(qtbot, width):
    bar = LayerBar()
    qtbot.addWidget(bar)
    for button in bar.buttons.values():
        button.setText(button.text() + " in long words")
    bar.resize(width, 200)
    with qtbot.waitExposed(bar):
        bar.show()
    assert bar.minimumSizeHint().width() <= width
    for button in bar.buttons.values():
        assert button.width() >= button.sizeHint().width()
    assert all(bar.rect().contains(button.geometry()) for button in bar.buttons.values())
