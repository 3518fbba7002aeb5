"""Faults that pictures of the screens showed: what covered what, was cut off, or could not be read."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QFontMetrics, QPalette
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QRadioButton

from annotator.core.palette import contrast
from annotator.core.settings import THEMES
from annotator.ui.report_preview import ReportPreview
from annotator.ui.review.shares_dialog import SharesDialog

AGENCY = "In December 2023, the U.S. Customs and Border Protection (CBP) reported"
VISION = "We share the vision that we need to lift up the region"
OFFICIALS = "Officials from both nations’ governments have said that Mexico has a list"
FENTANYL = "Fentanyl has poured right across the border in record numbers"
AMNESTY = "Among Mexico’s please include the U.S. granting amnesty to around 10 million illegal immigrants"


def settle():
    for _ in range(3):
        QApplication.processEvents()


def covered(hand, span) -> list[QRect]:
    """Selected lines under the tag bar."""
    view, bar = hand.view, hand.window.reader.bar
    lines = [rect.translated(view.viewport().pos()) for rect in view.rects(span)]
    return [line for line in lines if line.intersects(bar.geometry())]


def test_the_bar_follows_a_scroll_at_once(reader):
    reader.drag(AGENCY)
    bar, scroll = reader.window.reader.bar, reader.view.verticalScrollBar()
    assert scroll.value() > 200
    before = bar.y()
    scroll.setValue(scroll.value() + 50)
    settle()
    assert bar.y() == before - 50


def test_the_bar_follows_the_lines_when_they_are_set_anew(reader):
    reader.mark(OFFICIALS, 1)
    reader.click(OFFICIALS)
    looks, span = reader.window.looks, reader.span(OFFICIALS)
    for change in ({"typeface": "opendyslexic"}, {"zoom": 150}, {"spacing": 150}):
        looks.settings = replace(looks.settings, **change)
        settle()
        assert not covered(reader, span), change


@pytest.mark.parametrize("quote", [AMNESTY, FENTANYL, VISION])
def test_the_field_for_a_reason_covers_no_quotation_and_is_whole(reader, quote):
    for each, digit in ((OFFICIALS, 3), (AMNESTY, 1), (AGENCY, 3), (VISION, 2), (FENTANYL, 1)):
        reader.mark(each, digit)
    cards = reader.window.reader.panel.list
    reader.click(quote)
    reader.key(Qt.Key.Key_Return)
    settle()
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    line = QFontMetrics(cards.font()).height()
    lines = 2 if quote == AMNESTY else 1
    card = cards.visualRect(cards.currentIndex())
    assert field.geometry().top() - card.top() >= (1 + lines) * line
    assert field.geometry().bottom() <= cards.viewport().height()


def test_what_is_sure_stands_before_a_long_source(reader):
    reader.mark(AGENCY, 3)
    reader.click(AGENCY)
    reader.act("sure")
    reader.drag("the U.S. Customs and Border Protection")
    reader.act("who")
    (passage,) = reader.passages()
    assert passage.who is not None
    model = reader.window.reader.panel.model
    assert model._aside(passage).startswith("sure · “the U.S.")


def test_the_number_of_a_sentence_goes_with_the_mode(reader):
    status = reader.window.statusBar()
    reader.act("sentences")
    reader.key(Qt.Key.Key_Down)
    assert status.currentMessage().startswith("Sentence 2 of")
    reader.act("sentences")
    assert status.currentMessage() == ""
    reader.act("sentences")
    reader.key(Qt.Key.Key_Down)
    reader.act("lessons")
    assert status.currentMessage() == ""


def test_a_place_near_the_beginning_shows_what_stands_over_it(reader):
    reader.scroll_to(FENTANYL)
    reader.view.show_place(reader.span("Mexico Lists"))
    assert reader.view.verticalScrollBar().value() == 0


def test_an_opened_card_is_as_high_as_its_text(reader):
    for each, digit in ((OFFICIALS, 3), (AMNESTY, 1), (VISION, 2), (FENTANYL, 2)):
        reader.mark(each, digit)
    reader.window.hand_in()
    page = reader.window.review_page
    reader.window.resize(1280, 820)
    for row in range(page.model.rowCount()):
        page.side.choose(page.model.index(row))
        page.side.open_current()
        settle()
        face = page.sheet.face
        assert face.height() >= face.heightForWidth(face.width()), row
        page.side.close_card()
        settle()


def test_whoever_says_why_sees_the_button_that_keeps_it(reader):
    reader.mark(VISION, 2)
    reader.window.hand_in()
    page = reader.window.review_page
    form, area = page.sheet.think, page.sheet._scroll.viewport()
    for height in range(700, 840, 20):
        reader.window.resize(1280, height)
        reader.act("think_again")
        reader.key(Qt.Key.Key_3)
        reader.key(Qt.Key.Key_Tab)
        settle()
        assert form.reason.hasFocus()
        button = QRect(form.keep.mapTo(page, form.keep.rect().topLeft()), form.keep.size())
        assert QRect(area.mapTo(page, area.rect().topLeft()), area.size()).contains(button), height
        reader.key(Qt.Key.Key_Escape)


@pytest.mark.parametrize("theme", THEMES[1:])
def test_the_prompt_in_the_name_field_can_be_read(hand, theme):
    looks = hand.window.looks
    looks.settings = replace(looks.settings, theme=theme)
    settle()
    palette = hand.window.library.who.lineEdit().palette()
    prompt = palette.color(QPalette.ColorRole.PlaceholderText)
    assert prompt.alpha() == 255
    assert contrast(prompt.name(), looks.theme.colours["paper"]) >= 4.5


def test_a_choice_is_round_at_every_size_of_text(qapp, qtbot, hand):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    try:
        for each in (font, large):
            qapp.setFont(each)
            hand.window.looks.theme.apply(qapp)
            choice = QRadioButton()
            choice.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            qtbot.addWidget(choice)
            choice.show()
            settle()
            image, middle = choice.grab().toImage(), choice.height() // 2
            ground = image.pixel(image.width() - 1, 0)
            across = [x for x in range(image.width()) if image.pixel(x, middle) != ground]
            # The corner of the square around a circle is free for about 0.29 of the radius.
            free = across[0] + (across[-1] - across[0]) // 12
            top = next(
                y for y in range(image.height()) if image.pixel((across[0] + across[-1]) // 2, y) != ground
            )
            assert image.pixel(free, top) == ground
    finally:
        qapp.setFont(font)
        hand.window.looks.theme.apply(qapp)


def test_the_preview_of_a_report_is_no_larger_than_the_window(reader, qtbot):
    reader.window.resize(800, 600)
    reader.mark(OFFICIALS, 3)
    reader.act("preview")
    (preview,) = reader.window.findChildren(ReportPreview)
    qtbot.waitUntil(lambda: not reader.window.jobs.busy())
    assert preview.width() <= 800
    assert preview.height() < 600
    preview.reject()


def test_figures_stand_under_their_headings(reader):
    reader.mark(OFFICIALS, 3)
    reader.window.hand_in()
    reader.window.review_page.summary.shares.click()
    settle()
    table = reader.window.findChild(SharesDialog).table
    model, role = table.model(), Qt.ItemDataRole.TextAlignmentRole
    for column in range(model.columnCount()):
        head = model.headerData(column, Qt.Orientation.Horizontal, role)
        assert head == model.index(0, column).data(role)
    assert not table.horizontalScrollBar().isVisible()
    table.window().reject()
