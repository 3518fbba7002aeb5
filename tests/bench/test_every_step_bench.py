"""Every step that a student waits for, beside the same or the nearest thing in a bare Qt widget.

Printed for each step, in milliseconds: until it can be seen, the first time and usually; the longest stretch
in which the window stands still for it, likewise; and how many times the peer's the usual one is. No time is
asserted.
"""

import json
import os
import subprocess
import sys
import time
from pathlib import Path
from statistics import median

import pytest

pytestmark = [pytest.mark.bench, pytest.mark.timeout(900)]

SUPPORT = Path(__file__).parents[1] / "support"
BARE = """
import sys
from PySide6.QtWidgets import QApplication, QMainWindow
app = QApplication([])
window = QMainWindow(); window.show(); app.processEvents()
print("shown", flush=True)
"""
OURS = """
import sys
from pathlib import Path
from annotator.app.qt_application import make_application
from annotator.app.session import Session
from annotator.app.window import window_context
from annotator.storage.database import Workspace
app = make_application([])
with Workspace.open(Path(sys.argv[1])) as workspace:
    session = Session(app, lambda: window_context(workspace, app))
    session.window.show(); app.processEvents()
    print("shown", flush=True)
"""
LOADS = {
    "first": "the first lesson",
    "paragraphs": "100,000 words with 10,000 passages",
    "book": "the same words in one paragraph",
}
PEERS = {
    "open the lesson": "open",
    "hand in": "open",
    "a new try": "open",
    "a page down": "page",
    "pull the scroll bar": "page",
    "zoom": "zoom",
    "line spacing": "zoom",
    "measure": "zoom",
    "typeface": "zoom",
    "theme": "theme",
    "resize": "resize",
    "select all": "select all",
}
"""What a step is compared with; a letter typed into the text if there is nothing nearer."""


@pytest.fixture(scope="module")
def environment(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """As on a student's computer: what Python has compiled once is there the next time."""
    kept = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    return kept | {
        "PYTHONPYCACHEPREFIX": str(tmp_path_factory.mktemp("compiled")),
        "PYTHONPATH": os.pathsep.join([str(SUPPORT.parents[1]), str(SUPPORT)]),
        "QT_QPA_PLATFORM": "offscreen",
    }


def run(environment: dict[str, str], *arguments: str) -> str:
    command = [sys.executable, *arguments]
    return subprocess.run(command, check=True, capture_output=True, text=True, env=environment).stdout


def steps(environment: dict[str, str], *arguments: str) -> dict[str, list[float]]:
    figures: dict[str, list[float]] = json.loads(
        run(environment, str(SUPPORT / "student_steps.py"), *arguments)
    )
    return figures


def test_start_up_beside_a_bare_window(environment, tmp_path, capsys):
    def seconds(code: str) -> float:
        command = [sys.executable, "-c", code, str(tmp_path / "workspace.sqlite")]
        began = time.perf_counter()
        with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, env=environment) as started:
            assert started.stdout is not None
            assert started.stdout.readline() == "shown\n"
            return time.perf_counter() - began

    for code in (BARE, OURS):
        seconds(code)  # makes the workspace, and compiles
    pairs = [(seconds(OURS), seconds(BARE)) for _ in range(5)]
    ours, bare = median(a for a, _ in pairs), median(b for _, b in pairs)
    with capsys.disabled():
        ratio = median(a / b for a, b in pairs)
        sys.stdout.write(f"\nstart-up: {ours:.2f} s, a bare window {bare:.2f} s, × {ratio:.1f}\n")
    assert ours > 0


@pytest.mark.parametrize("load", LOADS)
def test_every_step(environment, tmp_path, capsys, load):
    run(environment, "-c", "import student_steps")  # compiles
    ours = steps(environment, load, str(tmp_path / "workspace.sqlite"))
    bare = steps(environment, load)
    lines = [f"\n\n{LOADS[load]:34}   first   usual   still   later  × its peer"]
    for name, (first, usual, still, later) in ours.items():
        peer = PEERS.get(name.rpartition(": ")[2], "letter")
        ratio = usual / max(bare[peer][1], 1.0)
        lines.append(f"{name:34}{first:8.0f}{usual:8.0f}{still:8.0f}{later:8.0f}{ratio:8.1f} {peer}")
    lines.append("a bare text field: " + ", ".join(f"{name} {each[1]:.0f}" for name, each in bare.items()))
    with capsys.disabled():
        sys.stdout.write("\n".join(lines) + "\n")
    assert all(figures[1] > 0 for figures in ours.values())
