"""Plays a student's whole lesson through the real window with real mouse and key events.

Writes pictures, the report and the comparison. Each step is one that a student makes: nothing is put
into the services behind the window's back.
"""

import json
import os
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import UserFileError
from annotator.core.review import Review

LESSON = "mexico-lists-demands"
STUDENT = "Ana (7b)"
SIZE = (1280, 820)


@dataclass(frozen=True, slots=True)
class Step:
    """One highlight that the student makes.

    Attributes:
        quote: the words that are dragged over.
        digit: the key that is pressed.
        reason: what is typed; nothing for none.
    """

    quote: str
    digit: int
    reason: str = ""


STEPS = (
    Step(
        "President Joe Biden’s refusal to secure the southern border",
        2,
        "“Refusal” says what he wants. Nobody can measure that.",
    ),
    Step(
        "has allowed millions of illegal immigrants to pour across the border",
        1,
        "There is a number, but nobody is named who counted.",
    ),
    Step(
        "the Biden administration is now depending on Mexico for help", 1, "It could be checked; no source."
    ),
    Step(
        "Officials from both nations’ governments have said that Mexico has a list",
        3,
        "Officials said it, so there is a source.",
    ),
    Step(
        "Under Biden’s watch, illegal immigration has skyrocketed repeatedly", 2, "“Skyrocketed” is loaded."
    ),
    Step(
        "illegal border crossings at the southern border reached a new high",
        1,
        "Which count? It does not say.",
    ),
    Step("Biden refuses to enforce border security measures", 2, "The same word again, it judges."),
    Step(
        "In December 2023, the U.S. Customs and Border Protection (CBP) reported that 300,000 illegal "
        "immigrants were processed at the southern border, marking a new record high",
        3,
        "The agency is named, and the month. I could look it up.",
    ),
    Step("has a very ambitious agenda", 2, "What is “very ambitious”? Somebody’s judgement."),
    Step("We share the vision that we need to lift up the region", 2),
    Step("negotiators are seeking that Mexico ramp up security measures", 1, "No name for the negotiators."),
    Step(
        "Fentanyl has poured right across the border in record numbers and has taken the lives of more than "
        "100,000 Americans",
        1,
        "A big number without a source or a year.",
    ),
)


def play(out: Path) -> None:
    """Play the lesson and write what came of it.

    That is ``library.png``, ``reader.png``, ``review.png``, ``report.pdf``, ``report.html``, ``work.json``
    (what was marked) and ``result.json`` (the comparison, as ``annotator compare`` prints it).

    Args:
        out: folder for the results; made if it is not there.

    Raises:
        UserFileError: the folder cannot be written.
    """
    _need_no_display()
    try:
        out.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(prefix="annotator-demo-") as folder:
            _play(Path(folder), out)
    except OSError as error:
        raise UserFileError(
            "The demo could not write to {folder}: {reason}.",
            "Choose another folder with --out.",
            folder=out,
            reason=error.strerror or error,
        ) from error


def _need_no_display() -> None:
    if sys.platform.startswith("linux") and not (
        os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")
    ):
        os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")


def _play(workspace: Path, out: Path) -> None:
    from annotator.app.demo_student import DemoStudent
    from annotator.app.qt_application import make_application
    from annotator.app.window import window_context
    from annotator.storage.database import Workspace
    from annotator.ui.main_window import MainWindow

    app = make_application(["annotator"], "en")
    with Workspace.open(workspace / "workspace.sqlite") as opened:
        window = MainWindow(window_context(opened, app))
        window.resize(*SIZE)
        student = DemoStudent(app, window)
        student.come_in(STUDENT)
        student.picture(out / "library.png")
        student.open_first_lesson()
        for step in STEPS:
            student.highlight(step.quote, step.digit)
            if step.reason:
                student.write_reason(step.reason)
        student.look_at(STEPS[3].quote)
        student.picture(out / "reader.png")
        review = student.hand_in()
        student.look_at_cards(4)
        student.picture(out / "review.png")
        student.save_report(out / "report.pdf")
        student.save_report(out / "report.html")
        student.leave()
    _write_result(review, out)


def _write_result(review: Review, out: Path) -> None:
    from annotator.content.comparison_json import result_to_json

    work = [
        {"id": p.id, "start": p.span.start, "end": p.span.end, "tag": p.tag, "reason": p.reason}
        for p in review.passages
    ]
    (out / "work.json").write_text(json.dumps(work, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    (out / "result.json").write_text(result_to_json(review), encoding="utf-8")
