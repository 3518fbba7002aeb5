"""Asks about open entries once, then for author and note, and publishes a draft as the next version."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.key import Key
from annotator.core.key_difference import KeyDifferences
from annotator.services.presenting.key_checklist import kinds_of
from annotator.services.presenting.key_differences import summary
from annotator.ui.notify import announce, ask
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.speech import interface_language, told
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.rescore_dialog import RescoreDialog
from annotator.ui.teach.tools import TeachTools
from annotator.ui.teach.versions_dialog import VersionsDialog, compare_versions


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
        self._collected = len(self._drafting.collected(editor.lesson.id))
        self.author = QLineEdit(editor.head.author)
        self.note = QPlainTextEdit(editor.head.note)
        self.note.setTabChangesFocus(True)
        self.summary = QLabel()
        self.differences_button = QPushButton(self.tr("&Differences…"))
        self.differences_button.setAutoDefault(False)
        self._problem = QLabel()
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self._make_buttons()
        self._lay_out(len(key.passages))
        self._compare(key)
        self._first.setDefault(True)
        fit_to_screen(self, 64, 24)
        (self.note if self.author.text() else self.author).setFocus()

    def _make_buttons(self) -> None:
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.publish_button = self.buttons.addButton(self.tr("&Publish"), role)
        self.preview_button = self.buttons.addButton(self.tr("Publish and pre&view…"), role)
        self.preview_button.setToolTip(self.tr("See whose score changes, and put it into force from there"))
        self.preview_button.setVisible(self._collected > 0)
        self._first = self.preview_button if self._collected else self.publish_button
        self._first.setProperty("primary", "true")
        self.publish_button.clicked.connect(self.accept)
        self.preview_button.clicked.connect(partial(self._publish, preview=True))
        self.buttons.rejected.connect(self.reject)
        self.differences_button.clicked.connect(self._show_versions)

    def _lay_out(self, passages: int) -> None:
        column = QVBoxLayout(self)
        for text in self._about(passages):
            column.addWidget(QLabel(text))
        column.addWidget(self.summary)
        column.addWidget(self.differences_button, 0, Qt.AlignmentFlag.AlignLeading)
        for text, field in (
            (self.tr("&Author (your name or a code name; may be empty)"), self.author),
            (self.tr("What is &new in this version (may be empty)"), self.note),
        ):
            label = QLabel(text)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)
        for label in self.findChildren(QLabel):
            label.setWordWrap(True)

    def _about(self, passages: int) -> list[str]:
        text = self.tr("This draft with %n passage(s) becomes version {version} of the key.", "", passages)
        texts = [text.format(version=self._version)]
        if self._collected:
            text = self.tr(
                "Work of %n student(s) is here and keeps its scores by version {version}. The new version "
                "takes effect on it only after the preview.",
                "",
                self._collected,
            )
            texts.append(text.format(version=self._drafting.in_force(self._editor.lesson.id)))
        return texts

    # What is different

    def _compare(self, key: Key) -> None:
        """Say what is different from the newest version for the same text."""
        lesson = self._editor.lesson
        newest_first = reversed(self._drafting.versions(lesson.id))
        versions = (self._drafting.version(lesson.id, each.version) for each in newest_first)
        newest = next((each for each in versions if each.article_sha256 == key.article_sha256), None)
        self.summary.setVisible(newest is not None)
        self.differences_button.setVisible(newest is not None)
        if newest is None:
            return
        self.summary.setText(self.tr("Comparing…"))
        self._tools.shell.jobs.start(
            self,
            partial(compare_versions, lesson, newest, key),
            lambda _done, _of: None,
            partial(self._say_different, newest.version),
            self._say_problem,
        )

    def _show_versions(self) -> None:
        VersionsDialog(self._tools, self._editor.lesson, self).open()

    def _say_different(self, newest: int, differences: KeyDifferences) -> None:
        text = self.tr("Since version {version}: {differences}.")
        said = summary(differences, interface_language())
        self.summary.setText(text.format(version=newest, differences=said))

    def _say_problem(self, error: AnnotatorError) -> None:
        self.summary.hide()
        self._problem.setText(told(error))
        self._problem.show()
        announce(self, self._problem.text())

    # Publishing

    def accept(self) -> None:
        """Publish; if that fails the draft is as it was, and the reason is said here."""
        self._publish(preview=False)

    def _publish(self, *, preview: bool) -> None:
        editor, tools = self._editor, self._tools
        head = replace(editor.head, author=self.author.text().strip(), note=self.note.toPlainText().strip())
        try:
            editor.keep_head(head)
            key = self._drafting.publish(editor.lesson, editor.marking.attempt, head)
        except AnnotatorError as error:
            self._say_problem(error)
            return
        super().accept()
        tools.show_desk()
        done = self.tr("Version {version} of the key is published.").format(version=key.version)
        tools.shell.notices.tell(done)
        if preview:
            RescoreDialog(tools, editor.lesson, key.version, tools.shell.window).open()


def ask_publish(tools: TeachTools, editor: KeyEditor) -> None:
    """Keep what is being typed, ask about open entries, then publish."""
    if editor.may_leave(partial(ask_publish, tools, editor)):
        editor.checks.when_current(partial(_ask_about_open, tools, editor))


def _ask_about_open(tools: TeachTools, editor: KeyEditor) -> None:
    entries = editor.checks.unasked()
    if not entries:
        PublishDialog(tools, editor, tools.shell.window).open()
        return
    ask(
        tools.shell.window,
        _tr("Publish the key"),
        _tr("Publish with %n open point(s)?", "", len(entries)),
        "\n".join(kinds_of(entries, interface_language())),
        _tr("Go on"),
        partial(_leave_open, tools, editor),
    )


def _leave_open(tools: TeachTools, editor: KeyEditor) -> None:
    editor.checks.leave_open()
    PublishDialog(tools, editor, tools.shell.window).open()


def _tr(text: str, comment: str = "", n: int = -1) -> str:
    return QCoreApplication.translate("PublishDialog", text, comment, n)
