"""Opens the real window, plays a scene, says when it is over, and waits to be killed.

Arguments: the workspace's file, and the scene: ``highlight``, ``thinking`` or ``arguing``.
"""

import sys
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.demo.student import DemoStudent
from annotator.app.qt_application import make_application
from annotator.app.session import Session
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow

FENTANYL = (
    "Fentanyl has poured right across the border in record numbers and has taken the lives of more than "
    "100,000 Americans"
)


def until(condition: Callable[[], bool]) -> None:
    deadline = QDeadlineTimer(10_000)
    while not condition():
        assert not deadline.hasExpired()
        QTest.qWait(20)


def highlight(window: MainWindow, student: DemoStudent) -> None:
    student.highlight(FENTANYL, 2)
    assert window.reader is not None
    window.reader.view.viewport().repaint()


def thinking(window: MainWindow, student: DemoStudent) -> None:
    """Chooses another tag, types a reason and does not give the answer; a second passes."""
    highlight(window, student)
    student.hand_in()
    assert window.review_page is not None
    window.actions_table["think_again"].trigger()
    sheet = window.review_page.sheet
    QTest.keyClick(sheet, Qt.Key.Key_1)
    QTest.keyClicks(sheet.think.reason, "There is a numb")
    until(lambda: sheet.think.state.startswith("Saved"))


def arguing(window: MainWindow, student: DemoStudent) -> None:
    """Types an argument and does not leave the field; a second passes."""
    student.highlight("Considering the gravity of the situation", 2)
    student.hand_in()
    assert window.review_page is not None
    page = window.review_page
    page.cards.setCurrentIndex(page.model.find("p0001"))
    window.actions_table["disagree"].trigger()
    QTest.keyClicks(page.sheet.contest.field, "The words judge the situ")
    until(lambda: page.sheet.contest.state.startswith("Saved"))


app = make_application(["annotator"], "en")
with Workspace.open(Path(sys.argv[1])) as workspace:
    session = Session(app, partial(window_context, workspace, app))
    window = session.window
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    student = DemoStudent(app, session)
    student.come_in("Ana")
    student.open_first_lesson()
    {"highlight": highlight, "thinking": thinking, "arguing": arguing}[sys.argv[2]](window, student)
    sys.stdout.write("on the screen\n")
    sys.stdout.flush()
    QApplication.exec()
