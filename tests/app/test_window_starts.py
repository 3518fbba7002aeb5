"""Starting the window: a second start, and workspaces that cannot be opened."""

import sqlite3
import subprocess
import sys

import pytest

from annotator.app.single_instance import FirstWindow, ask_first_window
from annotator.app.window import run_window
from annotator.storage.database import Workspace

SECOND_START = """
import sys
from pathlib import Path
from PySide6.QtCore import QCoreApplication
from annotator.app.single_instance import ask_first_window
app = QCoreApplication([])
sys.exit(0 if ask_first_window(Path(sys.argv[1]), "a lesson") else 1)
"""


def test_a_second_start_brings_the_first_window_forward(qapp, qtbot, tmp_path):
    path = tmp_path / "workspace.sqlite"
    calls: list[str] = []
    owner = FirstWindow(path, calls.append, qapp)
    second = subprocess.Popen(
        [
            sys.executable,
            "-c",
            SECOND_START,
            str(path),
        ]
    )
    qtbot.waitUntil(lambda: second.poll() is not None, timeout=20_000)
    owner.deleteLater()
    assert second.returncode == 0
    assert calls == ["a lesson"]


def test_nobody_answers_where_no_window_is(qapp, tmp_path):
    assert not ask_first_window(tmp_path / "other.sqlite", "")


def test_a_workspace_that_is_held_by_a_silent_process_is_refused_in_words(qapp, tmp_path, capsys):
    path = tmp_path / "workspace.sqlite"
    with Workspace.open(path):
        assert run_window(path, None) == 1
    said = capsys.readouterr().err
    assert "open in another window" in said
    assert "Nothing was changed" in said


def newer(path):
    with Workspace.open(path):
        pass
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA user_version = 1001")
    connection.close()


def foreign(path):
    path.write_bytes(b"%PDF-1.7 not a workspace at all" * 200)


def folder(path):
    path.mkdir()


@pytest.mark.parametrize(("make", "said"), [(newer, "newer"), (foreign, "workspace"), (folder, "folder")])
def test_a_file_that_is_no_workspace_of_ours_is_left_as_it_is(qapp, tmp_path, capsys, make, said):
    path = tmp_path / "workspace.sqlite"
    make(path)
    before = path.read_bytes() if path.is_file() else None
    assert run_window(path, None) == 1
    assert said in capsys.readouterr().err
    assert (path.read_bytes() if path.is_file() else None) == before
