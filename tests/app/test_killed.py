"""A process that is killed right after a highlight is on the screen loses nothing."""

import subprocess
import sys
from pathlib import Path

from annotator.app.qt_application import make_application
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow


def test_the_highlight_is_there_after_sigkill(tmp_path, qapp):
    path = tmp_path / "workspace.sqlite"
    script = Path(__file__).with_name("kill_me.py")
    with subprocess.Popen(
        [sys.executable, str(script), str(path)], stdout=subprocess.PIPE, text=True
    ) as killed:
        assert killed.stdout is not None
        assert killed.stdout.readline() == "on the screen\n"
        killed.kill()
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
