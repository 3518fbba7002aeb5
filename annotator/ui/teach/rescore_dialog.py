"""What a version does to collected work, before it takes effect: who gains, who loses, and why."""

from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLabel,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson
from annotator.services.rescoring_class import ClassRescoring, ClassWork, KeyChange, gather, rescore_class
from annotator.ui.jobs import Run
from annotator.ui.notify import announce
from annotator.ui.progress_row import ProgressRow
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.slices import Slices
from annotator.ui.speech import told
from annotator.ui.teach.rescore_view import RescoreView
from annotator.ui.teach.tools import TeachTools

_LINES = 20
"""Lines of text that the dialog must have room for to say what it is about."""


class RescoreDialog(QDialog):
    """Works out the preview, shows it, and puts the version into force if that is what is wanted.

    Args:
        tools: what everything at the desk works with.
        lesson: whose key it is.
        version: the number of the version that shall take effect; also an older one.
        parent: the window, or the dialog from which it is opened.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson, version: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Before version {version} takes effect").format(version=version))
        self._tools = tools
        self._lesson = lesson
        self._version = version
        self._drafting = tools.context.drafting
        self._reading: Slices | None = None
        self._run: Run | None = None
        self.view: RescoreView | None = None
        self._about = QLabel()
        self._about.setWordWrap(True)
        self._about.setTextFormat(Qt.TextFormat.PlainText)
        self.progress = ProgressRow(self.tr("Stop"))
        self.stack = QStackedWidget()
        waiting = QWidget()
        column = QVBoxLayout(waiting)
        column.addWidget(self.progress)
        column.addStretch(1)
        self.stack.addWidget(waiting)
        self.buttons = QDialogButtonBox()
        self.leave_button = self.buttons.addButton(
            self.tr("Leave as it is"), QDialogButtonBox.ButtonRole.RejectRole
        )
        self.force_button = self.buttons.addButton(
            self.tr("Put into force"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.force_button.setProperty("primary", "true")
        self.force_button.setAutoDefault(False)
        self.leave_button.setDefault(True)
        self.force_button.setEnabled(False)
        outer = QVBoxLayout(self)
        outer.addWidget(self._about)
        outer.addWidget(self.stack, 1)
        outer.addWidget(self.buttons)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.progress.stop_asked.connect(self.reject)
        self.finished.connect(self._leave)
        fit_to_screen(self, 130, 42)
        QTimer.singleShot(0, self, self._begin)

    def _begin(self) -> None:
        """Read the work where the workspace is open; then compare it on the worker."""
        self.progress.begin(self.tr("Reading the collected work…"))
        try:
            before = self._drafting.in_force(self._lesson.id)
            old = self._drafting.version(self._lesson.id, self._version if before is None else before)
            change = KeyChange(self._lesson, old, self._drafting.version(self._lesson.id, self._version))
        except AnnotatorError as error:
            self._failed(error)
            return
        if not old.article_sha256 == change.after.article_sha256 == self._lesson.article.sha256:
            self._cannot_compare(old.version)
            return
        text = self.tr(
            "Version {after} would replace version {before}. Nothing takes effect until you put it into "
            "force, and you can go back in the same way."
        )
        self._about.setText(text.format(after=change.after.version, before=change.before.version))
        steps = gather(self._drafting, self._lesson)
        self._reading = Slices(
            steps, self.progress.advance, partial(self._compare, change), self._failed, self
        )

    def _cannot_compare(self, before: int) -> None:
        """The text has changed in between: there are no scores to set beside each other."""
        text = self.tr(
            "Version {before}, which is in force, is for another text of the article than version {after}: "
            "there are no scores to set beside each other."
        )
        self.progress.end(text.format(before=before, after=self._version))
        self.force_button.setEnabled(True)

    def _compare(self, change: KeyChange, work: ClassWork) -> None:
        self._reading = None
        self.progress.begin(self.tr("Comparing the work of %n student(s)…", "", len(work.works)))
        self._run = self._tools.shell.jobs.start(
            self,
            partial(rescore_class, change, work),
            self.progress.advance,
            partial(self._show, change, work),
            self._failed,
        )

    def _show(self, change: KeyChange, work: ClassWork, found: ClassRescoring) -> None:
        self._run = None
        shell = self._tools.shell
        self.view = RescoreView(change, work, found, shell.jobs, shell.looks.theme)
        self.stack.addWidget(self.view)
        self.stack.setCurrentWidget(self.view)
        self.force_button.setEnabled(True)
        self.view.begin()
        announce(self, self.view.totals.text())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """With little room the table has it, and not what is said over it."""
        super().resizeEvent(event)
        self._about.setVisible(self.height() > _LINES * self.fontMetrics().height())

    def _failed(self, error: AnnotatorError) -> None:
        self._reading = self._run = None
        self.stack.setCurrentIndex(0)
        self.progress.end(told(error))

    def accept(self) -> None:
        """Put the version into force; if that fails nothing has changed, and it is said here."""
        try:
            self._drafting.put_in_force(self._lesson.id, self._version)
        except AnnotatorError as error:
            self._failed(error)
            return
        super().accept()
        self._tools.refresh()
        text = self.tr("Version {version} of the key is in force. To go back, put an older one into force.")
        self._tools.shell.notices.tell(text.format(version=self._version))

    def _leave(self) -> None:
        if self._reading is not None:
            self._reading.stop()
        if self._run is not None:
            self._run.stop()
