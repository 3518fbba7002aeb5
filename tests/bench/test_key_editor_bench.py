"""What an instructor with 10,000 passages feels, beside a student with the same ones in the reader."""

import sys
import time
from collections.abc import Callable
from dataclasses import replace
from statistics import median

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit
from workloads import workload

from annotator.app.clock import now
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.anchoring import selector_of
from annotator.core.key import Key, KeyNotes, KeyPassage
from annotator.core.model import Article, Lesson, Passage, Try
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.main_window import MainWindow
from annotator.ui.steps import Steps

pytestmark = pytest.mark.bench

Times = dict[str, float]
CTRL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


def the_book() -> tuple[Lesson, list[Passage]]:
    """100,000 words, and a key of 10,000 passages as a draft's and as a student's passages."""
    made = workload("book")
    article = Article.from_text(made["text"])
    passages, keyed = [], []
    for each in made["key"]["passages"]:
        span = Span(each["start"], each["end"])
        quote = selector_of(article.text, span)
        passages.append(Passage(each["id"], span, each["tag"], "Why", quote))
        keyed.append(
            KeyPassage(id=each["id"], span=span, quote=quote.exact, tag=each["tag"], why="Why", check="Found")
        )
    key = Key("book", article.sha256, 1, now(), tuple(keyed))
    shipped = FolderLessonFiles().read("mexico-lists-demands")
    return replace(shipped, id="book", article=article, key=key), passages


def seconds(act: Callable[[], object]) -> float:
    start = time.perf_counter()
    act()
    QApplication.processEvents()
    # A field that was closed goes at the next turn of the program's own loop.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return time.perf_counter() - start


def key_on_focus(key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> float:
    return seconds(lambda: QTest.keyClick(QApplication.focusWidget(), key, modifiers))


def play(window: MainWindow, opening: Callable[[], object], passages: Callable[[], list[Passage]]) -> Times:
    """The same steps in the reader and in the key editor."""
    steps = {"open": seconds(opening)}
    steps["choose the next"] = median(key_on_focus(Qt.Key.Key_Down, ALT) for _ in range(7))
    window.actions_table["reason"].trigger()
    QApplication.processEvents()
    field = QApplication.focusWidget()
    assert isinstance(field, QPlainTextEdit)
    steps["a letter"] = median(key_on_focus(Qt.Key.Key_X) for _ in range(7))
    steps["keep the reason"] = key_on_focus(Qt.Key.Key_Return)
    assert any(passage.reason == "Whyxxxxxxx" for passage in passages())
    steps["undo"] = seconds(window.actions_table["undo"].trigger)
    assert all(passage.reason == "Why" for passage in passages())
    return steps


@pytest.fixture(autouse=True)
def _whole(monkeypatch):
    """Opening is measured until the page is there, not until the window can be used again."""
    monkeypatch.setattr(Steps, "patience", 60_000)
    monkeypatch.setattr(Steps, "in_stages", False)


def test_an_instructor_with_ten_thousand_passages_beside_a_student(qapp, tmp_path, capsys):
    lesson, passages = the_book()
    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        side = InstructorSide(workspace.path)
        context = window_context(workspace, qapp, side)
        window = MainWindow(context)
        window.resize(1280, 820)
        window.show()
        window.activateWindow()
        SqliteLessonRepository(workspace).save(replace(lesson, key=None))
        student = context.students.enter("Ana")
        work = SqliteWorkRepository(workspace)
        attempt = Try(student.id, "book", 1, lesson.article.sha256, now(), made=20_000)
        work.start_try(attempt, passages)
        open_reader = window.work.resume
        reader = play(
            window,
            lambda: open_reader(lesson, work.tries(student.id, "book")[0], student),
            lambda: list(window.controller.marking.passages),
        )
        window.teaching.show_desk()
        drafting = side.open().drafting
        drafting._lessons.save(lesson)
        drafting.draft(lesson)
        editor = play(
            window,
            lambda: window.teaching.write(lesson),
            lambda: list(window.teaching.editor.marking.passages),
        )
        form = window.teaching.editor.page.form
        form.check.setFocus()
        editor["a letter of a note"] = median(key_on_focus(Qt.Key.Key_X) for _ in range(7))
        editor["keep the note"] = seconds(form.send)
        chosen = form.passage
        assert chosen is not None
        assert chosen.notes == KeyNotes(check="Foundxxxxxxx")
        editor["undo the note"] = key_on_focus(Qt.Key.Key_Z, CTRL)
        assert form.check.field.toPlainText() == "Found"
        window.close()
        window.deleteLater()
        side.close()
    peers = {"a letter of a note": "a letter", "keep the note": "keep the reason", "undo the note": "undo"}
    with capsys.disabled():
        sys.stdout.write("\nthe key editor with 10,000 passages, beside a student's reader:\n")
        for step, mine in editor.items():
            ratio = mine / reader[peers.get(step, step)]
            sys.stdout.write(f"  {step:<20} {mine * 1000:7.1f} ms  × {ratio:.2f}\n")
    slow = {step: mine for step, mine in editor.items() if mine > 5 * reader[peers.get(step, step)] + 0.05}
    assert not slow
