"""Plays a student's lesson, writes what came of it, and pictures of every screen in five looks.

Each step is one that a student makes, by mouse and keys: nothing is put into the services behind the
window's back.
"""

import json
import os
import sys
import tempfile
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.app.demo import script
from annotator.core.errors import UserFileError
from annotator.core.review import Review
from annotator.core.settings import Settings

if TYPE_CHECKING:
    from annotator.app.demo.student import DemoStudent

SIZE = (1280, 820)
"""Of the window, in pixels."""
_SCREEN = {"name": "demo", "x": 0, "y": 0, "width": 1440, "height": 900, "dpr": 1}
_SCREEN |= {"logicalDpi": 96, "logicalBaseDpi": 96}


def play(out: Path) -> int:
    """Play the lesson and write what came of it.

    That is ``library.png``, ``reader.png``, ``review.png``, ``report.pdf``, ``report.html``, ``work.json``
    (what was marked), ``result.json`` (the comparison, as ``annotator compare`` prints it) and a folder
    ``screens`` with a folder of pictures for each look.

    Args:
        out: folder for the results; made if it is not there.

    Returns:
        How many pictures are in ``screens``.

    Raises:
        UserFileError: the folder cannot be written.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="annotator-demo-") as folder:
            _need_no_display(Path(folder))
            return _play(Path(folder), out)
    except OSError as error:
        raise UserFileError(
            "The demo could not write to {folder}: {reason}.",
            "Choose another folder with --out.",
            folder=out,
            reason=error.strerror or error,
        ) from error


def _need_no_display(folder: Path) -> None:
    """Without a display there is a screen in memory, as large as a usual one."""
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    nowhere = sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    )
    if platform == "offscreen" or (nowhere and not platform):
        file = folder / "screen.json"
        file.write_text(json.dumps({"screens": [_SCREEN]}), encoding="utf-8")
        os.environ["QT_QPA_PLATFORM"] = f"offscreen:configfile={file}"


def _play(folder: Path, out: Path) -> int:
    from PySide6.QtCore import QCoreApplication, Qt

    from annotator.app.demo.stops import READING, REVIEWING
    from annotator.app.demo.tour import Tour
    from annotator.app.qt_application import make_application
    from annotator.app.settings_store import SettingsStore
    from annotator.app.window import window_context
    from annotator.storage.database import Workspace

    # A menu bar at the screen's edge would be in no picture.
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeMenuBar)
    app = make_application(["annotator"], "en")
    with Workspace.open(folder / "workspace.sqlite") as opened:
        SettingsStore(folder / "settings.ini").save(Settings(theme="light", language="en"))
        tour = Tour(app, partial(window_context, opened, app), out / "screens")
        student = tour.start()
        student.window.resize(*SIZE)
        review = _first_try(student, out)
        _write_result(review, out)
        student.do("again")
        _mark(student, script.SECOND_TRY)
        student.leave()
        tour.go(READING)
        student = tour.start()
        student.open_first_lesson()
        student.hand_in()
        _think(student)
        student.leave()
        return tour.go(REVIEWING)


def _first_try(student: "DemoStudent", out: Path) -> Review:
    from annotator.app.demo.camera import take

    take(student.window, out / "library.png")
    student.open_first_lesson()
    _mark(student, script.FIRST_TRY)
    student.look_at(script.OFFICIALS)
    take(student.window, out / "reader.png")
    review = student.hand_in()
    student.look_at_cards(4)
    take(student.window, out / "review.png")
    student.save_report(out / "report.pdf")
    student.save_report(out / "report.html")
    return review


def _mark(student: "DemoStudent", steps: tuple[script.Step, ...]) -> None:
    for step in steps:
        student.highlight(step.quote, step.digit)
        if step.sure is not None:
            student.press("F5" if step.sure else "F6")
        if step.reason:
            student.write_reason(step.reason)
        if step.source:
            student.name_source(step.quote, step.source)


def _think(student: "DemoStudent") -> None:
    """Give a second answer, say what differs, and disagree."""
    digit, reason = script.SECOND_ANSWER
    student.open_card(script.OFFICIALS)
    student.press(str(digit), "Tab")
    student.write(reason)
    student.press("Return", "Esc")
    for quote, keys, text in (
        (script.DEPENDING, "Ctrl+D", script.DIFFERENCE),
        (script.WATCH, "Ctrl+Shift+D", script.CONTEST),
    ):
        student.open_card(quote)
        student.press(keys)
        student.write(text)
        student.press("Return")


def _write_result(review: Review, out: Path) -> None:
    from annotator.content.comparison_json import result_to_json

    work = [
        {"id": p.id, "start": p.span.start, "end": p.span.end, "tag": p.tag, "reason": p.reason}
        for p in review.passages
    ]
    (out / "work.json").write_text(json.dumps(work, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / "result.json").write_text(result_to_json(review), encoding="utf-8")
