"""What is loaded before the first screen, and what only when it is needed."""

import gc
import os
import subprocess
import sys
from importlib import import_module
from pathlib import Path

from PySide6.QtCore import QObject

from annotator.app import ahead
from annotator.app.ahead import MODULES, LoadingAhead
from annotator.app.garbage import BetweenLessons, only_the_young
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow

ROOT = Path(__file__).parents[2]
FIRST_SCREEN = """
import sys
from pathlib import Path
from annotator.app.qt_application import make_application
from annotator.app.session import Session
from annotator.app.window import run_window, window_context
from annotator.storage.database import Workspace
app = make_application([])
with Workspace.open(Path(sys.argv[1])) as workspace:
    session = Session(app, lambda: window_context(workspace, app))
    session.window.show()
    app.processEvents()
    print(*sorted(sys.modules))
"""
NOT_YET = (
    *("annotator.core.scoring", "annotator.core.anchoring"),
    *("annotator.services.marking", "annotator.services.comparing", "annotator.services.opening"),
    *("annotator.ui.reader.page", "annotator.ui.reader.article_view", "annotator.ui.hints"),
    *("annotator.ui.review", "annotator.ui.progress", "annotator.ui.preferences", "annotator.ui.printing"),
    *("annotator.content.reports.view", "annotator.storage.migrations"),
    *("jinja2", "markdown", "typst", "sqlite_utils"),
    *("PySide6.QtPrintSupport", "PySide6.QtTest", "PySide6.QtNetwork"),
)


def test_the_first_screen_waits_for_nothing_that_it_does_not_need(tmp_path):
    path = tmp_path / "workspace.sqlite"
    with Workspace.open(path):
        pass  # making one needs more
    environment = os.environ | {"PYTHONPATH": str(ROOT), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-c", FIRST_SCREEN, str(path)]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    loaded = done.stdout.split()
    assert "annotator.ui.main_window" in loaded
    assert [name for name in NOT_YET if name in loaded] == []


def test_what_comes_next_is_loaded_while_somebody_looks(qapp, qtbot, monkeypatch):
    loaded = []
    monkeypatch.setattr(ahead, "import_module", loaded.append)
    owner = QObject()
    loading = LoadingAhead(owner)
    with qtbot.waitSignal(loading.destroyed):
        pass
    assert loaded == list(MODULES)


def test_all_that_is_loaded_ahead_is_there():
    for name in MODULES:
        import_module(name)


def test_only_the_young_are_looked_through_while_the_program_runs():
    former = gc.get_threshold()
    with only_the_young():
        assert gc.isenabled()
        assert gc.get_threshold()[2] > 100_000
        assert gc.get_freeze_count() > 1000
    assert gc.get_threshold() == former
    assert gc.get_freeze_count() == 0


def test_all_are_looked_through_when_somebody_rests_between_two_lessons(qapp, qtbot, tmp_path, monkeypatch):
    collected = []
    monkeypatch.setattr("annotator.app.garbage.REST", 0)
    monkeypatch.setattr("annotator.app.garbage.gc.collect", lambda: collected.append(True))
    with Workspace.open(tmp_path / "workspace.sqlite") as workspace:
        window = MainWindow(window_context(workspace, qapp))
        BetweenLessons(window)
        window._student_named("Ana")
        window.open_lesson("mexico-lists-demands")
        assert window.reader is not None
        window.show_library()
        window.open_lesson("mexico-lists-demands")
        qapp.processEvents()
        assert collected == []
        window.show_library()
        qtbot.waitUntil(lambda: collected == [True])
        window.close()
        window.deleteLater()
