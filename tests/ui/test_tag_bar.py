"""The bar at the selection covers no selected word, stays inside the article, and follows the text."""

import random
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QApplication, QToolBar, QToolButton

from annotator.content.assets import lessons_folder
from annotator.core.palette import TOKENS
from annotator.core.span import Span

SMALL = (800, 600)
TAGS = "Claim, Opinion, Sourced fact, Reasoned judgment, Prediction, Motive, Statistic, Quotation, Example"


@pytest.fixture(params=[1, 2], ids=["100%", "200%"])
def system_text(request, qapp):
    """The system's text at its size and twice as large."""
    font = qapp.font()
    large = qapp.font()
    large.setPointSizeF(request.param * font.pointSizeF())
    qapp.setFont(large)
    yield request.param
    qapp.setFont(font)


@pytest.fixture
def nine_tags(tmp_path: Path) -> Path:
    """The first lesson with as many tags as a lesson can have."""
    folder = tmp_path / "nine-tags"
    shutil.copytree(lessons_folder() / "mexico-lists-demands", folder)
    (folder / "key.json").unlink()
    head = folder / "lesson.toml"
    text = (
        head.read_text(encoding="utf-8").partition("[[tags]]")[0].replace("mexico-lists-demands", "nine-tags")
    )
    for number, (name, colour) in enumerate(zip(TAGS.split(", "), TOKENS, strict=True)):
        text += f'[[tags]]\nid = "t{number}"\nname = "{name}"\nletter = "{"ABCDEFGHI"[number]}"\n'
        text += f'colour = "{colour}"\nline = "solid"\ndefinition = "{name}."\nquestion = "{name}?"\n'
    head.write_text(text, encoding="utf-8")
    return folder


def settle(hand) -> None:
    hand.qtbot.wait(1)
    QApplication.processEvents()


def lines(hand, span: Span) -> list[QRect]:
    """The selected lines that are seen, in the article's coordinates."""
    viewport = hand.view.viewport()
    area = viewport.geometry()
    found = [rect.translated(viewport.pos()) for rect in hand.view.rects(span)]
    return [rect & area for rect in found if rect.intersects(area)]


def assert_beside(hand, span: Span) -> None:
    bar = hand.window.reader.bar
    assert bar.isVisible()
    assert hand.view.rect().contains(bar.geometry())
    assert not [rect for rect in lines(hand, span) if rect.intersects(bar.geometry())]
    for button in bar.findChildren(QToolButton):
        if button.isVisible():
            assert bar.rect().contains(button.geometry()), button.text()
            assert min(button.width(), button.height()) >= 24


@pytest.mark.parametrize("size", [SMALL, (1100, 760)], ids=["800x600", "1100x760"])
@pytest.mark.parametrize("zoom", [100, 200])
def test_it_covers_no_selected_word_and_leaves_the_article_nowhere(make_window, system_text, size, zoom):
    hand = make_window()
    hand.window.resize(*size)
    hand.open()
    hand.window.looks.settings = replace(hand.window.looks.settings, zoom=zoom)
    settle(hand)
    words, bar = hand.view.text_map.article.words, hand.view.verticalScrollBar()
    chance = random.Random(7)  # noqa: S311 - the same places each time
    seen = 0
    for length in (1, 1, 3, 8, 20, 60, len(words)) * 3:
        first = chance.randrange(len(words) - length + 1)
        span = Span(words[first].start, words[first + length - 1].end)
        hand.window.reader.hide_bar()
        hand.view.select(span)
        # Into each corner of the window: the first line at the top, the last one at the bottom, and between.
        for by in (0, chance.randint(-300, 300), -bar.pageStep() // 2, bar.pageStep()):
            bar.setValue(bar.value() + by)
            settle(hand)
            if lines(hand, span):
                seen += 1
                assert_beside(hand, span)
    assert seen > 40


def test_where_it_would_cover_the_words_the_text_gives_way_and_comes_back(reader):
    reader.window.resize(*SMALL)
    reader.scroll_to("skyrocketed")
    settle(reader)
    view, height = reader.view, reader.view.viewport().height()
    top = view.verticalScrollBar().value()
    view.selectAll()
    settle(reader)
    assert_beside(reader, Span(0, len(reader.text)))
    assert view.viewport().height() < height
    reader.key(Qt.Key.Key_Escape)
    assert not reader.window.reader.bar.isVisible()
    assert abs(view.viewport().height() - height) <= 1
    assert abs(view.verticalScrollBar().value() - top) <= 1


def test_it_follows_whatever_moves_the_words(reader):
    span = reader.span("illegal immigration has skyrocketed")
    reader.mark("illegal immigration has skyrocketed", 1)
    reader.click("skyrocketed")
    bar = reader.view.verticalScrollBar()
    page = reader.window.reader
    moves = (
        lambda: bar.setValue(bar.value() - 40),
        lambda: reader.window.resize(*SMALL),
        lambda: page.split.setSizes([500, 100]),
        lambda: reader.window.looks.zoom(1),
    )
    for move in moves:
        move()
        settle(reader)
        assert_beside(reader, span)
        first = reader.view.rects(span)[0]
        grip, _ = reader.window.controller._grip._edges
        assert abs(grip.center().x() - first.left()) < 3


def test_nine_tags_have_room(make_window, system_text, nine_tags):
    hand = make_window()
    hand.window.resize(*SMALL)
    hand.open(nine_tags)
    hand.mark("amnesty", 9)
    hand.click("amnesty")
    settle(hand)
    assert_beside(hand, hand.span("amnesty"))
    toolbar = hand.window.reader.findChild(QToolBar)
    for button in hand.window.reader.tag_buttons():
        assert button.isVisible()
        assert toolbar.rect().contains(button.geometry())
        assert min(button.width(), button.height()) >= 24


def test_it_follows_a_window_that_becomes_lower(reader):
    reader.mark("illegal immigration has skyrocketed", 1)
    reader.click("skyrocketed")
    for height in (600, 500, 440):
        reader.window.resize(1100, height)
        settle(reader)
        if lines(reader, reader.span("illegal immigration has skyrocketed")):
            assert_beside(reader, reader.span("illegal immigration has skyrocketed"))
