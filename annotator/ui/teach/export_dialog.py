"""Saving a lesson as a file for the class: with its key in it for everyone to read, or without it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QRadioButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson
from annotator.services.sharing import Delivery
from annotator.ui.file_dialogs import ask_save
from annotator.ui.places import Shell
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.teach.side_texts import one_account
from annotator.ui.teach.tools import TeachTools


class ExportDialog(QDialog):
    """Asks how the key travels, then where the file shall be.

    Args:
        tools: what everything at the desk works with.
        lesson: what is saved.
        parent: the window.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Save as a lesson file"))
        self._tools = tools
        self._lesson = lesson
        self._sharing = tools.context.sharing
        inside = QWidget()
        self._column = QVBoxLayout(inside)
        self._column.setSpacing(8)
        self._add_text(lesson.title, "heading")
        version = self._sharing.version(lesson)
        self.withheld = self._add_choice(self.tr("&Without the key"), self._withheld_texts())
        self.open_key = self._add_choice(self.tr("With the &key, open"), self._open_texts(version))
        self.open_key.setEnabled(version is not None)
        self.withheld.setChecked(True)
        self._column.addStretch(1)
        scroll = QScrollArea()
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.save_button = buttons.addButton(self.tr("Save…"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.save_button.setProperty("primary", "true")
        buttons.accepted.connect(self._ask_where)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.addWidget(scroll, 1)
        column.addWidget(buttons)
        fit_to_screen(self, 68, 24)

    def _add_text(self, text: str, role: str = "", indent: int = 0) -> None:
        label = QLabel(text)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setWordWrap(True)
        label.setProperty("role", role)
        label.setContentsMargins(indent, 0, 0, 0)
        self._column.addWidget(label)

    def _add_choice(self, text: str, explained: list[str]) -> QRadioButton:
        choice = QRadioButton(text)
        choice.setAccessibleDescription(" ".join(explained))
        self._column.addWidget(choice)
        for each in explained:
            self._add_text(each, indent=2 * self.fontMetrics().height())
        return choice

    def _withheld_texts(self) -> list[str]:
        texts = [
            self.tr(
                "The file holds no trace of the key, so nobody can look it up. Students mark, give reasons "
                "and hand in, and see no comparison."
            )
        ]
        if self._sharing.is_shipped(self._lesson):
            texts.append(self.tr("This lesson comes with the program, and its first key with it."))
        if not self._tools.context.file.has_phrase():
            texts.append(one_account())
        return texts

    def _open_texts(self, version: int | None) -> list[str]:
        if version is None:
            return [self.tr("No version of this key is published yet.")]
        what = self.tr("Version {version} of the key, which is in force, is in the file.")
        return [
            what.format(version=version),
            self.tr(
                "Students see the comparison as soon as they hand in. Anybody who has the file can read the "
                "key in it, also before: it is for practice."
            ),
        ]

    def _ask_where(self) -> None:
        name = self._sharing.suggested_name(self._lesson)
        kinds = self.tr("Lessons (*.lesson)")
        ask_save(self, self.windowTitle(), name, kinds, self.save)

    def save(self, path: str) -> None:
        """Write the file on the worker and say where it is and what is in it."""
        shell = self._tools.shell
        delivery: Delivery = "open" if self.open_key.isChecked() else "withheld"
        told = (
            self.tr("The lesson is saved with its key, which anybody can read: {path}")
            if delivery == "open"
            else self.tr("The lesson is saved without its key: {path}")
        )
        self.accept()
        try:
            prepared = self._sharing.prepared(self._lesson, delivery)
        except AnnotatorError as error:
            shell.notices.error(error)
            return
        shell.jobs.run(
            partial(self._sharing.write, prepared, Path(path)),
            partial(_saved, shell, told.format(path=path)),
            shell.notices.error,
        )


def _saved(shell: Shell, told: str, _result: object) -> None:
    shell.notices.tell(told)


def ask_export(tools: TeachTools, lesson: Lesson) -> None:
    """Ask how the key travels and where the file shall be, then write it."""
    ExportDialog(tools, lesson, tools.shell.window).open()
