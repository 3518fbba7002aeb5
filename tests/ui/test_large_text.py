"""With the system's text twice as large, on a small screen: nothing is cut off, icons grow with the text."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication, QLabel, QToolBar, QToolButton

from annotator.ui.elided_label import ElidedLabel


@pytest.fixture
def large_reader(qapp, make_window):
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(2 * font.pointSizeF())
    qapp.setFont(large)
    hand = make_window()
    hand.window.resize(800, 600)
    hand.open()
    QApplication.processEvents()
    yield hand
    qapp.setFont(font)


def inside(widget, place) -> bool:
    corner = widget.mapTo(place, QPoint(0, 0))
    far = corner + QPoint(widget.width() - 1, widget.height() - 1)
    return place.rect().contains(corner) and place.rect().contains(far)


def toolbar_of(page) -> QToolBar:
    bar = page.findChild(QToolBar)
    assert bar is not None
    return bar


def buttons_of(bar: QToolBar) -> list[QToolButton]:
    return [button for button in bar.findChildren(QToolButton) if button.defaultAction() is not None]


def assert_whole(bar: QToolBar) -> None:
    for button in buttons_of(bar):
        assert button.isVisible()
        assert inside(button, bar), button.defaultAction().objectName()
        assert button.width() >= button.sizeHint().width(), button.defaultAction().text()
        assert min(button.width(), button.height()) >= 24
    for label in bar.findChildren(QLabel):
        if not isinstance(label, ElidedLabel):
            assert inside(label, bar)
            assert label.width() >= label.minimumSizeHint().width()


def test_the_readers_toolbar_has_room_for_everything(large_reader):
    page = large_reader.window.reader
    large_reader.mark("amnesty", 1)
    assert page.saved.text()
    assert_whole(toolbar_of(page))


def test_icons_grow_with_the_text(large_reader):
    text = large_reader.window.fontMetrics().height()
    large_reader.mark("amnesty", 1)
    assert toolbar_of(large_reader.window.reader).iconSize().height() >= 0.85 * text
    large_reader.click("amnesty")
    QApplication.processEvents()
    bar = large_reader.window.reader.bar
    assert bar.isVisible()
    assert inside(bar, large_reader.window.reader.view)
    assert all(button.iconSize().height() >= 0.85 * text for button in bar.findChildren(QToolButton))


def test_the_bar_is_whole_after_another_theme(large_reader):
    large_reader.mark("amnesty", 1)
    large_reader.click("amnesty")
    looks = large_reader.window.looks
    looks.settings = replace(looks.settings, theme="contrast")
    QApplication.processEvents()
    bar = large_reader.window.reader.bar
    shown = [button for button in bar.findChildren(QToolButton) if button.isVisible()]
    tags = [button for button in shown if button.isCheckable() and button.defaultAction() is None]
    assert len(tags) == 3
    assert [button.isChecked() for button in tags] == [True, False, False]
    assert all(button.text() and button.width() >= button.sizeHint().width() for button in tags)


def test_the_reviews_toolbar_has_room_for_everything(large_reader):
    large_reader.mark("amnesty", 1)
    large_reader.window.hand_in()
    QApplication.processEvents()
    assert_whole(toolbar_of(large_reader.window.review_page))


def test_titles_are_no_smaller_than_the_text(large_reader):
    text = large_reader.window.font().pointSizeF()
    large_reader.window.show_library()
    QApplication.processEvents()
    labels = [label for label in large_reader.window.findChildren(QLabel) if label.text()]
    assert labels
    assert all(label.fontInfo().pointSizeF() >= text - 0.6 for label in labels)
    (title,) = [label for label in labels if label.text() == "Annotator"]
    assert title.fontInfo().pointSizeF() > 1.3 * text


def test_the_article_is_as_large_as_the_system_wants(large_reader):
    assert large_reader.view.font().pointSizeF() == pytest.approx(1.2 * QApplication.font().pointSizeF())
