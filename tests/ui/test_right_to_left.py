"""What is painted and written by hand follows the direction of the layout."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QImage, QPainter, QTextDocument
from PySide6.QtWidgets import QApplication, QStyleOptionViewItem

from annotator.ui.elided_label import ElidedLabel
from annotator.ui.models.text_lines import draw_lines, right_to_left
from annotator.ui.rich_text import direct, far_side, in_reading_order, isolated, near_side, row_of

LEFT, RIGHT = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


@pytest.fixture
def mirrored(qapp: QApplication) -> Iterator[None]:
    qapp.setLayoutDirection(RIGHT)
    yield
    qapp.setLayoutDirection(LEFT)


def test_from_left_to_right_nothing_is_turned_round(qapp):
    document = QTextDocument()
    direct(document)
    assert document.defaultTextOption().textDirection() != RIGHT
    assert list(in_reading_order(["a", "b"])) == ["a", "b"]
    assert (near_side(), far_side(), isolated("a")) == ("left", "right", "a")


def test_tables_and_sides_are_turned_round(mirrored):
    document = QTextDocument()
    direct(document)
    assert document.defaultTextOption().textDirection() == RIGHT
    assert row_of("a", "b") == "<tr><td>b</td><td>a</td></tr>"
    assert (near_side(), far_side(), isolated("a")) == ("right", "left", "\u2068a\u2069")


@pytest.mark.parametrize(
    ("text", "turned"), [("English", False), ("1 שלום", True), ("“عربي” English", True), ("12 %", False)]
)
def test_the_first_letter_tells_the_direction(text, turned):
    assert right_to_left(text) is turned


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
@pytest.mark.parametrize(("text", "at_the_right"), [("Mexico", False), ("المكسيك", True)])
def test_a_line_on_a_card_stands_where_its_reading_begins(qapp, direction, text, at_the_right):
    image = QImage(400, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setLayoutDirection(direction)
    draw_lines(painter, QRectF(0, 0, 400, 40), text, 2)
    painter.end()
    inked = [x for x in range(400) for y in range(40) if image.pixelColor(x, y).lightness() < 128]
    assert inked
    assert min(inked) > 200 if at_the_right else max(inked) < 200


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_the_tag_of_a_passage_stands_where_reading_begins(reader, direction):
    reader.mark("a very ambitious agenda", 1)
    panel = reader.window.reader.panel
    option = QStyleOptionViewItem()
    option.rect = QRect(0, 0, 400, panel.delegate.sizeHint(option, panel.model.index(0)).height())
    option.direction = direction
    option.font = panel.list.font()
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    panel.delegate.paint(painter, option, panel.model.index(0))
    painter.end()
    tint = reader.window.looks.theme.look(panel.model.index(0).data(Qt.ItemDataRole.UserRole + 1)).tint
    places = [x for x in range(image.width()) for y in range(0, 40, 3) if image.pixelColor(x, y) == tint]
    assert places
    assert all((x < 100) if direction == LEFT else (x > 300) for x in places)


@pytest.mark.parametrize("direction", [LEFT, RIGHT])
def test_a_title_stands_beside_what_comes_before_it(qtbot, direction):
    label = ElidedLabel("Title")
    qtbot.addWidget(label)
    label.setLayoutDirection(direction)
    label.resize(400, 30)
    image = label.grab().toImage()
    ground = image.pixelColor(200, 2)
    inked = [
        x for x in range(image.width()) for y in range(image.height()) if image.pixelColor(x, y) != ground
    ]
    assert max(inked) < 200 if direction == LEFT else min(inked) > 200
