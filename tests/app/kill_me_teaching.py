"""Opens the real window at a key, writes a note, says so when it is kept, and waits to be killed."""

import sys
from pathlib import Path

from PySide6.QtCore import QDeadlineTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from annotator.app.qt_application import make_application
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow

app = make_application(["annotator"])
with Workspace.open(Path(sys.argv[1])) as workspace:
    side = InstructorSide(workspace.path)
    window = MainWindow(window_context(workspace, app, side))
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowExposed(window)
    window.teaching.show_desk()
    window.actions_table["key_write"].trigger()
    editor = window.teaching.editor
    assert editor is not None
    editor.jump("k04")
    window.actions_table["notes"].trigger()
    QTest.keyClicks(editor.page.form.check.field, "Nobody is named.")
    deadline = QDeadlineTimer(10_000)
    while editor.page.saved.text() == "Saving…" and not deadline.hasExpired():
        app.processEvents()
    assert editor.page.form.check.field.hasFocus()
    assert window.actions_table["undo"].isEnabled()
    sys.stdout.write("kept\n")
    sys.stdout.flush()
    QApplication.exec()
