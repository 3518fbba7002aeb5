"""A list of cards comes to rest at every height: no height makes its scroll bar come and go for ever."""

import pytest
from PySide6.QtCore import QEvent, QObject

from annotator.app.qt_application import read_theme
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.model import Passage
from annotator.core.span import Span
from annotator.ui.reader.passage_panel import PassagePanel

FLOOD = 20
"""Shows of the scroll bar at one height; one is usual."""


class Shows(QObject):
    """Counts how often a scroll bar comes into sight, and ends the flood of it."""

    count = 0

    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Show:
            self.count += 1
            if self.count > FLOOD:
                watched.removeEventFilter(self)
                watched.parent().parent().parent().hide()
        return False


@pytest.mark.parametrize("in_place", [True, False], ids=["student", "instructor"])
@pytest.mark.parametrize("cards", [1, 2, 3])
def test_the_scroll_bar_does_not_come_and_go(qapp, qtbot, cards, in_place):
    lesson = FolderLessonFiles().read("mexico-lists-demands")
    panel = PassagePanel(lesson, read_theme("light", qapp), in_place=in_place)
    qtbot.addWidget(panel)
    words = lesson.article.words
    passages = [
        Passage(f"p{n:04}", Span(words[5 * n].start, words[5 * n + 2].end), lesson.tags[0].id)
        for n in range(cards)
    ]
    panel.model.show_passages(lesson.article, lesson.tags, passages)
    shows = Shows()
    bar = panel.list.verticalScrollBar()
    bar.installEventFilter(shows)
    panel.resize(400, 900)
    panel.show()
    for height in range(900, 120, -3):
        shows.count = 0
        panel.resize(400, height)
        qapp.processEvents()
        assert shows.count <= FLOOD, height
        assert bar.isVisible() == (bar.maximum() > 0), height
