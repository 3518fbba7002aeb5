"""Asks for author and note, and publishes a draft as the key's next version."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.ui.notify import announce
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.speech import told
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.tools import TeachTools


class PublishDialog(QDialog):
    """Asks what the version says of itself.

    Args:
        tools: what everything at the desk works with.
        editor: the draft.
        parent: the window.
    """

    def __init__(self, tools: TeachTools, editor: KeyEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Publish the key"))
        self._tools = tools
        self._editor = editor
        self._drafting = tools.context.drafting
        key = self._drafting.key_now(editor.lesson, editor.head, editor.marking.passages)
        self._version = key.version
        self.author = QLineEdit(editor.head.author)
        self.note = QPlainTextEdit(editor.head.note)
        self.note.setTabChangesFocus(True)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        column = QVBoxLayout(self)
        for text in self._about(len(key.passages)):
            label = QLabel(text)
            label.setWordWrap(True)
            column.addWidget(label)
        for text, field in (
            (self.tr("&Author (your name or a code name; may be empty)"), self.author),
            (self.tr("What is &new in this version (may be empty)"), self.note),
        ):
            label = QLabel(text)
            label.setWordWrap(True)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.publish_button = self.buttons.addButton(
            self.tr("Publish"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.publish_button.setProperty("primary", "true")
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)
        fit_to_screen(self, 60, 20)

    def _about(self, passages: int) -> list[str]:
        text = self.tr("This draft with %n passage(s) becomes version {version} of the key.", "", passages)
        texts = [text.format(version=self._version)]
        lesson, students = self._editor.lesson.id, len(self._drafting.collected(self._editor.lesson.id))
        if students:
            used = self._drafting.in_force(lesson)
            text = self.tr(
                "Work of %n student(s) is here; it is scored with version {version} as before.", "", students
            )
            texts.append(text.format(version=used))
        return texts

    def accept(self) -> None:
        """Publish; if that fails the draft is as it was, and the reason is said here."""
        editor = self._editor
        head = replace(editor.head, author=self.author.text().strip(), note=self.note.toPlainText().strip())
        try:
            editor.keep_head(head)
            key = self._drafting.publish(editor.lesson, editor.marking.attempt, head)
        except AnnotatorError as error:
            self._problem.setText(told(error))
            self._problem.show()
            announce(self, self._problem.text())
            return
        super().accept()
        self._tools.shell.places.do("lessons")
        done = self.tr("Version {version} of the key is published.").format(version=key.version)
        self._tools.shell.notices.tell(done)


def ask_publish(tools: TeachTools, editor: KeyEditor) -> None:
    """Keep what is being typed, ask, then publish."""
    if editor.may_leave(partial(ask_publish, tools, editor)):
        PublishDialog(tools, editor, tools.shell.window).open()
