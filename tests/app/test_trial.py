"""Trying a lesson as a student: the key as the draft stands, and not a byte of it on the disk."""

from pathlib import Path

import pytest
from hand import Hand
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMessageBox

from annotator.app.teaching import InstructorSide
from annotator.app.trial import Trial
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow

ONLY_HERE = "a why that no student may read"


@pytest.fixture
def folder(tmp_path) -> Path:
    return tmp_path / "data"


@pytest.fixture
def editor(qapp, qtbot, folder):
    """A window in which the first lesson's key is being written."""
    with Workspace.open(folder / "workspace.sqlite") as workspace:
        side = InstructorSide(workspace.path)
        window = MainWindow(window_context(workspace, qapp, side))
        window.resize(1000, 700)
        with qtbot.waitExposed(window):
            window.show()
        window.teaching.show_desk()
        window.actions_table["key_write"].trigger()
        assert window.teaching.editor is not None
        yield window
        window.close()
        window.deleteLater()
        side.close()


def contents(folder: Path) -> dict[str, bytes]:
    # The -shm files are where SQLite counts its readers; they hold nothing that is stored.
    files = [each for each in folder.rglob("*") if each.is_file() and not each.name.endswith("-shm")]
    return {str(each.relative_to(folder)): each.read_bytes() for each in files}


def begin(qtbot, window: MainWindow) -> Hand:
    window.actions_table["try_out"].trigger()
    trial = window.findChildren(Trial)[-1]
    qtbot.waitUntil(lambda: trial.window.reader is not None)
    QApplication.processEvents()
    return Hand(qtbot, trial.window)


def test_a_whole_trial_leaves_every_file_as_it_was(editor, qtbot, folder):
    marking = editor.teaching.editor.marking
    marking.write_reason(marking.passages[0].id, ONLY_HERE)
    before = contents(folder)
    hand = begin(qtbot, editor)
    assert hand.window.windowTitle().startswith("Trial: Mexico")
    assert "nothing of it is kept" in hand.window.notices.text
    hand.mark("Fentanyl has poured right across the border", 1)
    hand.key(Qt.Key.Key_Return)
    hand.type("nobody says who")
    hand.act("zoom_in")
    hand.act("hand_in")
    next(each for each in hand.question().buttons() if each.text() == "Hand in").click()
    assert hand.window.review is not None
    assert hand.window.review.key.passages[0].why == ONLY_HERE
    assert hand.window.review.comparison is not None
    hand.act("lessons")
    assert [entry.lesson.id for entry in hand.window._context.library.shelf()] == ["mexico-lists-demands"]
    QTest.qWait(400)  # the pause after which settings are kept
    hand.window.close()
    qtbot.waitUntil(lambda: not editor.findChildren(Trial))
    assert contents(folder) == before
    assert editor.teaching.editor is not None
    assert len(editor.teaching.editor.marking.passages) == len(marking.passages)


def test_it_has_no_place_to_teach_and_says_nothing_of_files(editor, qtbot):
    hand = begin(qtbot, editor)
    for name in ("teach", "data", "backup", "open", "preferences"):
        assert not hand.window.actions_table[name].isVisible(), name
        assert editor.actions_table[name].isVisible(), name
    hand.window.open_lesson("another")
    assert "one lesson only" in hand.window.notices.text


def test_the_key_is_the_draft_as_it_stands(editor, qtbot):
    work = editor.teaching.editor
    for passage in list(work.marking.passages)[1:]:
        work.marking.delete(passage.id)
    hand = begin(qtbot, editor)
    hand.mark("amnesty", 1)
    hand.window.hand_in()
    assert len(hand.window.review.key.passages) == 1
    assert hand.window.review.key.version == 2


def test_a_second_trial_ends_the_first(editor, qtbot):
    first = begin(qtbot, editor)
    gone = []
    first.window.destroyed.connect(lambda: gone.append(1))
    second = begin(qtbot, editor)
    qtbot.waitUntil(lambda: gone == [1])
    assert second.window.isVisible()
    qtbot.waitUntil(lambda: len(editor.findChildren(Trial)) == 1)


def test_it_ends_with_the_window_that_it_was_begun_from(editor, qtbot):
    hand = begin(qtbot, editor)
    gone = []
    hand.window.destroyed.connect(lambda: gone.append(1))
    editor.close()
    qtbot.waitUntil(lambda: gone == [1])


def test_a_draft_that_cannot_be_scored_is_told_when_it_is_handed_in(editor, qtbot):
    work = editor.teaching.editor
    for passage in list(work.marking.passages):
        work.marking.delete(passage.id)
    hand = begin(qtbot, editor)
    hand.mark("amnesty", 1)
    hand.window.hand_in()
    assert hand.window.review is not None or hand.window.notices.text
    assert not [box for box in hand.window.findChildren(QMessageBox) if box.isVisible()]
