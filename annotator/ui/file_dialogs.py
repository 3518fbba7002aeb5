"""Asking for files, without stopping the program."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QStandardPaths, Qt
from PySide6.QtWidgets import QFileDialog, QWidget


def ask_open(parent: QWidget, title: str, kinds: str, then: Callable[[str], None]) -> QFileDialog:
    """Ask for a file that exists; ``then`` gets its path."""
    dialog = QFileDialog(parent, title, _documents(), kinds)
    dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
    return _open(dialog, then)


def ask_save(parent: QWidget, title: str, name: str, kinds: str, then: Callable[[str], None]) -> QFileDialog:
    """Ask where to save; ``then`` gets the path. Replacing a file is asked by the dialog."""
    dialog = QFileDialog(parent, title, str(Path(_documents()) / name), kinds)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setDefaultSuffix(Path(name).suffix.lstrip("."))
    dialog.selectFile(name)
    return _open(dialog, then)


def _open(dialog: QFileDialog, then: Callable[[str], None]) -> QFileDialog:
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.fileSelected.connect(then)
    dialog.open()
    return dialog


def _documents() -> str:
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
