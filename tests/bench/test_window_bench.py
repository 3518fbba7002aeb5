"""What a user waits for, as ratios against a peer measured in the same run."""

import subprocess
import sys
import time
from dataclasses import replace
from statistics import median

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QTextEdit
from workloads import workload

from annotator.app.clock import now
from annotator.app.window import window_context
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.anchoring import selector_of
from annotator.core.model import Article, Passage, Try
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.main_window import MainWindow

pytestmark = pytest.mark.bench

BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow(); window.show(); app.processEvents()
"""
OURS = """
import sys
from pathlib import Path
from annotator.app.qt_application import make_application
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow
app = make_application([])
with Workspace.open(Path(sys.argv[1])) as workspace:
    window = MainWindow(window_context(workspace, app)); window.show(); app.processEvents()
"""


def seconds(code: str, *arguments: str) -> float:
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", code, *arguments], check=True, capture_output=True)
    return time.perf_counter() - start


def test_start_up_beside_a_bare_window(tmp_path, capsys):
    path = str(tmp_path / "workspace.sqlite")
    seconds(BARE)
    seconds(OURS, path)
    pairs = [(seconds(OURS, path), seconds(BARE)) for _ in range(3)]
    with capsys.disabled():
        ours, bare = median(a for a, _ in pairs), median(b for _, b in pairs)
        ratio = median(a / b for a, b in pairs)
        sys.stdout.write(f"\nstart-up: {ours:.2f} s, a bare window {bare:.2f} s, ratio {ratio:.1f}\n")
    assert ours > 0


def test_a_highlight_among_ten_thousand_beside_a_typed_letter(qapp, tmp_path, capsys):
    """One more in 100,000 words with 10,000 passages, beside a letter typed into a bare QTextEdit."""
    made = workload("book")
    article = Article.from_text(made["text"])
    passages = [
        Passage(p["id"], span := Span(p["start"], p["end"]), p["tag"], "Why", selector_of(article.text, span))
        for p in made["works"][0]["passages"]
    ]
    lesson = replace(FolderLessonFiles().read("mexico-lists-demands"), id="book", article=article, key=None)
    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        context = window_context(workspace, qapp)
        SqliteLessonRepository(workspace).save(lesson)
        student = context.students.enter("Ana")
        work = SqliteWorkRepository(workspace)
        work.start_try(Try(student.id, "book", 1, article.sha256, now(), made=20_000), passages)
        window = MainWindow(context)
        window.resize(1100, 760)
        window.show()
        window.work.show_try(lesson, work.tries(student.id, "book")[0], student)
        QApplication.processEvents()
        view = window.reader.view
        ours = [mark_seconds(view, article, number) for number in (40, 9_000, 50_000, 98_000)]
        assert window.controller.marking.passages != passages
        window.close()
        window.deleteLater()
    bare = QTextEdit(made["text"])
    bare.resize(700, 700)
    bare.show()
    QApplication.processEvents()
    peer = median(key_seconds(bare, Qt.Key.Key_X) for _ in range(5))
    bare.deleteLater()
    with capsys.disabled():
        mine = median(ours)
        sys.stdout.write(f"\none more highlight: {mine * 1000:.0f} ms, a typed letter × {mine / peer:.1f}\n")


def mark_seconds(view, article: Article, number: int) -> float:
    view.select(Span(article.words[number].start, article.words[number + 2].end))
    QApplication.processEvents()
    return key_seconds(view, Qt.Key.Key_1)


def key_seconds(widget, key: Qt.Key) -> float:
    start = time.perf_counter()
    QTest.keyClick(widget, key)
    QApplication.processEvents()
    return time.perf_counter() - start
