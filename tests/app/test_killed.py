"""A process that is killed loses nothing that was on the screen a second before."""

import subprocess
import sys
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.qt_application import make_application
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.core.model import CONTEST
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow


def kill_after(script: str, path: Path, said: str, *arguments: str) -> None:
    """Start a script on a workspace and kill it as soon as it says this."""
    command = [sys.executable, str(Path(__file__).with_name(script)), str(path), *arguments]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == f"{said}\n"
        killed.kill()


@pytest.fixture
def killed_in(tmp_path: Path, qapp: QApplication):
    """Plays a scene in another process, kills that, and opens the lesson again in this one."""

    @contextmanager
    def killed_in(scene: str) -> Iterator[MainWindow]:
        path = tmp_path / "workspace.sqlite"
        kill_after("kill_me.py", path, "on the screen", scene)
        assert make_application([]) is qapp
        with Workspace.open(path) as workspace:
            window = MainWindow(window_context(workspace, qapp))
            window.open_lesson("mexico-lists-demands")
            while window.steps.busy:
                QTest.qWait(20)
            yield window
            window.close()
            window.deleteLater()

    return killed_in


def test_the_highlight_is_there_after_sigkill(killed_in):
    with killed_in("highlight") as window:
        assert window.controller is not None
        [passage] = window.controller.marking.passages
        assert passage.quote is not None
        assert passage.tag == "opinion"
        assert passage.quote.exact.startswith("Fentanyl has poured right across the border")
        assert window.controller.marking.can_undo()


def test_a_second_answer_that_is_begun_is_there_and_not_given(killed_in):
    with killed_in("thinking") as window:
        page = window.review_page
        assert page is not None
        assert page.model.waiting() == 1
        assert window.review.second is None
        window.actions_table["think_again"].trigger()
        assert page.sheet.think.draft() == ("claim", "There is a numb")
        assert page.sheet.think.state.startswith("Saved")
        assert page.sheet.card.key is None


def test_an_argument_that_is_being_typed_is_there(killed_in):
    with killed_in("arguing") as window:
        [response] = window.review.responses
        assert (response.kind, response.text) == (CONTEST, "The words judge the situ")


def test_a_note_of_a_key_is_there_half_a_second_after_it_was_typed(tmp_path, qapp):
    path = tmp_path / "workspace.sqlite"
    kill_after("kill_me_teaching.py", path, "kept")
    with Workspace.open(path) as workspace, closing(InstructorSide(path)) as side:
        window = MainWindow(window_context(workspace, qapp, side))
        window.teaching.show_desk()
        window.actions_table["key_write"].trigger()
        editor = window.teaching.editor
        assert editor is not None, window.notices.text
        assert editor.marking.passage("k04").notes.check == "Nobody is named."
        window.actions_table["undo"].trigger()
        assert editor.marking.passage("k04").notes.check == ""
        assert len(editor.marking.passages) == 17
        window.close()
        window.deleteLater()
