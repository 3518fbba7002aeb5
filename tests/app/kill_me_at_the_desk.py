"""Opens the desk behind a pass phrase, makes one highlight of a key, says so, and waits to be killed."""

import sys
from pathlib import Path

import cheap_phrases
from PySide6.QtWidgets import QApplication

from annotator.app.qt_application import make_application
from annotator.app.teaching import InstructorSide
from annotator.app.window import window_context
from annotator.core.span import Span
from annotator.storage.database import Workspace
from annotator.ui.main_window import MainWindow

cheap_phrases.make_cheap()
app = make_application(["annotator"])
with Workspace.open(Path(sys.argv[1])) as workspace:
    side = InstructorSide(workspace.path)
    side.open()
    side.setting(cheap_phrases.PHRASE, "")()()
    window = MainWindow(window_context(workspace, app, side))
    window.show()
    window.teaching.show_desk()
    window.actions_table["key_new"].trigger()
    editor = window.teaching.editor
    assert editor is not None
    editor.marking.mark(Span(0, 6), "claim")
    editor.page.view.viewport().repaint()
    sys.stdout.write("on the screen\n")
    sys.stdout.flush()
    QApplication.exec()
