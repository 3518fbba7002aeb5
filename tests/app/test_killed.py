"""A process that is killed right after something is on the screen loses nothing."""

import subprocess
import sys
from contextlib import closing
from pathlib import Path

from annotator.app.qt_application import make_application
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow


def kill_after(script: str, path: Path, said: str) -> None:
    """Start a script on a workspace and kill it as soon as it says this."""
    command = [sys.executable, str(Path(__file__).with_name(script)), str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == f"{said}\n"
        killed.kill()


def test_the_highlight_is_there_after_sigkill(tmp_path, qapp):
    path = tmp_path / "workspace.sqlite"
    kill_after("kill_me.py", path, "on the screen")
    assert make_application([]) is qapp
    with Workspace.open(path) as workspace:
        window = MainWindow(window_context(workspace, qapp))
        window.open_lesson("mexico-lists-demands")
        assert window.controller is not None
        [passage] = window.controller.marking.passages
        assert passage.quote is not None
        assert (passage.tag, passage.quote.exact) == ("claim", "Fentanyl has poured right across the border")
        assert window.controller.marking.can_undo()
        window.close()
        window.deleteLater()


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
