"""Opens the real window, makes one highlight, says so when it is on the screen, and waits to be killed."""

import sys
from functools import partial
from pathlib import Path

from PySide6.QtWidgets import QApplication

from annotator.app.demo.student import DemoStudent
from annotator.app.qt_application import make_application
from annotator.app.session import Session
from annotator.app.window import window_context
from annotator.storage.database import Workspace

app = make_application(["annotator"])
with Workspace.open(Path(sys.argv[1])) as workspace:
    session = Session(app, partial(window_context, workspace, app))
    window = session.window
    window.resize(1000, 700)
    window.show()
    window.activateWindow()
    student = DemoStudent(app, session)
    student.come_in("Ana")
    student.open_first_lesson()
    student.highlight("Fentanyl has poured right across the border", 1)
    assert window.reader is not None
    window.reader.view.viewport().repaint()
    sys.stdout.write("on the screen\n")
    sys.stdout.flush()
    QApplication.exec()
