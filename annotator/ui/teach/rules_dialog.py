"""The scoring rules of a draft, with what they give on the very article."""

from collections.abc import Mapping
from dataclasses import replace
from functools import partial

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QLabel,
    QScrollArea,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.key import Rules
from annotator.core.made_up_students import WAYS, Way, calibrated_in_steps
from annotator.core.presets import PRESETS, preset_of
from annotator.services.presenting.calibration import WHAT
from annotator.services.presenting.rule_presets import PRESET_NAMES, way_rows
from annotator.services.presenting.wording import DASH
from annotator.ui.jobs import Run
from annotator.ui.notify import announce
from annotator.ui.progress_row import ProgressRow
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.speech import interface_language, number, told
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.rules_form import RulesForm
from annotator.ui.teach.tools import TeachTools
from annotator.ui.whole_table import table_of

_OWN = "own"
_PAUSE = 300
"""Milliseconds after a change until it is worked out."""


class RulesDialog(QDialog):
    """Chooses rules; they are kept with the draft when the dialog is accepted.

    Args:
        tools: what everything at the desk works with.
        editor: the draft.
        parent: the window.
    """

    def __init__(self, tools: TeachTools, editor: KeyEditor, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Scoring rules"))
        self._jobs = tools.shell.jobs
        self._editor = editor
        self._key = tools.context.drafting.key_now(editor.lesson, editor.head, editor.marking.passages)
        self._scores: dict[str, list[int]] = {}
        self._run: Run | None = None
        self._stopped = False
        self.form = RulesForm()
        self.form.show_rules(editor.head.rules)
        self.progress = ProgressRow(self.tr("Stop"))
        language = interface_language()
        heads = [self.tr("What is done"), *(language.say(PRESET_NAMES[name]) for name in PRESETS)]
        rows = [[language.say(WHAT[code]), *[""] * (len(PRESETS) + 1)] for code in WAYS]
        name = self.tr("Mean scores out of 100")
        self.table = table_of(name, [*heads, self.tr("These rules")], rows, wide=0)
        self._problem = QLabel()
        self._problem.setWordWrap(True)
        self._problem.setProperty("role", "problem")
        self._problem.hide()
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = self.buttons.addButton(
            self.tr("Use these rules"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        self.keep_button.setProperty("primary", "true")
        self._lay_out()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._work_out)
        self.form.changed.connect(self._changed)
        self.progress.stop_asked.connect(self._stop)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.finished.connect(self._leave)
        self._work_out()

    def _lay_out(self) -> None:
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.setSpacing(10)
        page.addWidget(self.form)
        heading = QLabel(self.tr("What these rules give on this article"))
        heading.setProperty("role", "heading")
        heading.setWordWrap(True)
        page.addWidget(heading)
        page.addWidget(self.progress)
        page.addWidget(self.table)
        page.addStretch(1)
        area = QScrollArea()
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.addWidget(area, 1)
        column.addWidget(self._problem)
        column.addWidget(self.buttons)
        fit_to_screen(self, 92, 46)

    # What the rules give

    def _changed(self) -> None:
        self._scores.pop(_OWN, None)
        self._show()
        if not self._stopped:
            self._pause.start(_PAUSE)

    def _work_out(self) -> None:
        """Work out what is missing: first the sets that are ready, then the rules that are shown."""
        if not self._key.passages:
            self.table.hide()
            self.progress.end(self.tr("The key has no passage yet, so there is nothing to work out."))
            return
        rules = self._missing()
        if not rules:
            self.progress.end(self._explained())
            self._show()
            return
        if self._run is not None:
            self._run.stop()
        self.progress.begin(self.tr("Working out what made-up students get…"))
        tags = [tag.id for tag in self._editor.lesson.tags]
        work = partial(calibrated_in_steps, self._editor.lesson.article, tags, self._key, rules)
        self._run = self._jobs.start(self, work, self.progress.advance, self._worked_out, self._failed)

    def _missing(self) -> Mapping[str, Rules]:
        rules = self.form.rules()
        if PRESETS.keys() - self._scores.keys():
            return PRESETS
        return {_OWN: rules} if _OWN not in self._scores and preset_of(rules) is None else {}

    def _worked_out(self, ways: tuple[Way, ...]) -> None:
        self._run = None
        rows = way_rows(ways, interface_language())
        self._scores |= {name: [row.scores[name] for row in rows] for name in rows[0].scores}
        self._show()
        self._work_out()

    def _explained(self) -> str:
        return self.tr(
            "Each row is a made-up student who marks this very article in one way; the mean score, of 100."
        )

    def _failed(self, error: AnnotatorError) -> None:
        self._run = None
        self.progress.end(told(error))

    def _stop(self) -> None:
        self._stopped = True
        if self._run is not None:
            self._run.stop()
        self.progress.end(self.tr("Stopped. The rules can be used all the same."))

    def _show(self) -> None:
        """Fill in what is known."""
        columns = [*PRESETS, preset_of(self.form.rules()) or _OWN]
        for column, name in enumerate(columns, 1):
            scores = self._scores.get(name)
            for row in range(len(WAYS)):
                item = QTableWidgetItem(number(scores[row]) if scores else DASH)
                item.setTextAlignment(Qt.AlignmentFlag.AlignCenter)
                self.table.setItem(row, column, item)

    # The end

    def accept(self) -> None:
        """Keep the rules with the draft; if that fails they stay as they were, and it is said here."""
        try:
            self._editor.keep_head(replace(self._editor.head, rules=self.form.rules()))
        except AnnotatorError as error:
            self._problem.setText(told(error))
            self._problem.show()
            announce(self, self._problem.text())
            return
        super().accept()

    def _leave(self) -> None:
        if self._run is not None:
            self._run.stop()


def ask_rules(tools: TeachTools, editor: KeyEditor) -> None:
    """Keep what is being typed, then let rules be chosen."""
    if editor.may_leave(partial(ask_rules, tools, editor)):
        RulesDialog(tools, editor, tools.shell.window).open()
