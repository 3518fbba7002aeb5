"""Another setting of a book's text, beside Qt's own zoom in a bare text field with the same words."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from workloads import workload

from annotator.core.model import Article
from annotator.ui.reader.article_view import ArticleView
from annotator.ui.reader.reading import Reading

pytestmark = pytest.mark.bench

STEPS = (
    {"zoom": 120},
    {"spacing": 140},
    {"measure": 50},
    {"family": "Atkinson Hyperlegible"},
    {"zoom": 150, "spacing": 120, "measure": 60, "family": "Literata"},
)


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    return time.perf_counter() - start


def test_a_setting_in_a_hundred_thousand_words_beside_qts_zoom(qapp, capsys):
    article = Article.from_text(workload("book")["text"])
    view = ArticleView(Reading("Literata"))
    view.resize(700, 700)
    view.show_article(article)
    view.show()
    view.select(article.words[50_000])
    QApplication.processEvents()
    ours = []
    for step in STEPS:
        reading = replace(view.reading, **step)
        ours.append(seconds(lambda reading=reading: view.set_reading(reading)))
    view.set_reading(replace(view.reading, ruler=True))
    ruler = [
        seconds(lambda y=y: QTest.mouseMove(view.viewport(), QPoint(90, y))) for y in (100, 200, 300, 400)
    ]
    view.deleteLater()
    bare = QTextEdit(article.text)
    bare.resize(700, 700)
    bare.show()
    cursor = bare.textCursor()
    cursor.setPosition(len(article.text) // 2)
    bare.setTextCursor(cursor)
    QApplication.processEvents()
    peer = median(seconds(lambda: (bare.zoomIn(1), bare.ensureCursorVisible())) for _ in range(4))
    bare.deleteLater()
    with capsys.disabled():
        sys.stdout.write(
            f"\na setting of 100,000 words: {median(ours) * 1000:.0f} ms, × {median(ours) / peer:.1f} "
            f"of Qt's zoom; the ruler one line on: {median(ruler) * 1000:.0f} ms\n"
        )
    assert median(ours) < 4 * peer
