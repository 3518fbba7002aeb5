"""Changes a set of tags, and the goals beside it; nothing is kept until it is asked for."""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QDialogButtonBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.model import Tag
from annotator.core.tag_sets import MOST_TAGS, faults_of, new_tag
from annotator.services.desk_ports import TagUse
from annotator.ui.calm_fields import Choice
from annotator.ui.notify import announce, ask
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.speech import listed, quoted, told
from annotator.ui.teach.tag_checks import advice, problems
from annotator.ui.teach.tag_form import TagForm
from annotator.ui.teach.tag_list import TagList
from annotator.ui.teach.tag_use_text import why_it_stays
from annotator.ui.teach.tag_work import TagWork
from annotator.ui.theme import Theme

_SIDE_BY_SIDE = 80
"""Letters from which list and fields stand beside each other."""


class TagSetDialog(QDialog):
    """A list of tags, the fields of the chosen one, checks beside them, and the goals.

    Args:
        work: what is changed.
        theme: in whose colours the tags are painted.
        parent: the window.
    """

    def __init__(self, work: TagWork, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(work.title)
        self._work = work
        self._uses: Mapping[str, TagUse] | None = None
        self.tags = list(work.tags)
        """The tags as they are shown."""
        self.source, self.take = Choice(), QPushButton(self.tr("Take over"))
        self.list, self.form = TagList(theme), TagForm(theme)
        self.checks, self.said = QLabel(), QLabel()
        self.goals = QPlainTextEdit()
        self._make_source()
        self._lay_out()
        self.take.clicked.connect(self._take_over)
        self.list.chosen.connect(self._choose)
        self.list.add_asked.connect(self._add)
        self.list.remove_asked.connect(self._remove)
        self.list.move_asked.connect(self._move)
        self.form.changed.connect(self._changed)
        self._show(0)
        self.list.list.setFocus()

    # Layout

    def _make_source(self) -> None:
        self.source.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.source.setSizeAdjustPolicy(Choice.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.source.setMinimumContentsLength(16)
        for place, each in enumerate(self._work.sources):
            self.source.addItem(each.name, place)
        self.take.setToolTip(self.tr("Put these tags in the place of those below"))
        self.take.setAutoDefault(False)

    def _lay_out(self) -> None:
        label = QLabel(self.tr("&Tags from"))
        label.setBuddy(self.source)
        self.source.setAccessibleName(self.tr("Tags from"))
        above = QHBoxLayout()
        above.addWidget(label)
        above.addWidget(self.source, 1)
        above.addWidget(self.take)
        for text in (self.said, self.checks):
            text.setWordWrap(True)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.said.hide()
        left = QVBoxLayout()
        left.addWidget(self.list, 1)
        left.addWidget(self.checks)
        left.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(16)
        self._both.addLayout(left, 2)
        self._both.addWidget(self.form, 3)
        inside = QWidget()
        page = QVBoxLayout(inside)
        page.addLayout(above)
        page.addWidget(self.said)
        page.addLayout(self._both)
        self._add_goals(page)
        page.addStretch(1)
        self._area = QScrollArea()
        self._area.setWidget(inside)
        self._area.setWidgetResizable(True)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        column = QVBoxLayout(self)
        column.addWidget(self._area, 1)
        column.addWidget(self._buttons())
        fit_to_screen(self, 124, 46)

    def _add_goals(self, page: QVBoxLayout) -> None:
        if self._work.goals is None:
            return
        label = QLabel(self.tr("&Goals of the lesson, one a line; reports show them"))
        label.setBuddy(self.goals)
        label.setWordWrap(True)
        self.goals.setAccessibleName(label.text().replace("&", ""))
        self.goals.setTabChangesFocus(True)
        self.goals.setFixedHeight(5 * self.goals.fontMetrics().lineSpacing() + 14)
        self.goals.setPlainText("\n".join(self._work.goals))
        page.addSpacing(8)
        page.addWidget(label)
        page.addWidget(self.goals)

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        self.keep_button = QPushButton(self.tr("Keep"))
        self.keep_button.setProperty("primary", "true")
        buttons.addButton(self.keep_button, QDialogButtonBox.ButtonRole.AcceptRole)
        for button in buttons.buttons():
            # Enter in a field shall not end the work on the whole set.
            button.setAutoDefault(False)  # type: ignore[attr-defined]
        buttons.accepted.connect(self._keep)
        buttons.rejected.connect(self.reject)
        for key in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(key), self).activated.connect(self._keep)
        return buttons

    def resizeEvent(self, event: QResizeEvent) -> None:
        """List and fields stand one over the other where there is little room."""
        super().resizeEvent(event)
        wide = self.width() >= _SIDE_BY_SIDE * self.fontMetrics().averageCharWidth()
        directions = QBoxLayout.Direction
        self._both.setDirection(directions.LeftToRight if wide else directions.TopToBottom)

    # What is shown

    def _show(self, row: int) -> None:
        """Show all tags anew and choose one."""
        self.list.show_tags(self.tags, row)
        self._choose(row)
        self._check()

    def _choose(self, row: int) -> None:
        if 0 <= row < len(self.tags):
            self.form.show_tag(self.tags[row])
        self.form.setEnabled(bool(self.tags))

    def _changed(self) -> None:
        row = self.list.list.currentRow()
        self.tags[row] = self.form.tag
        self.list.show_tag(row, self.form.tag)
        self._check()

    def _check(self) -> None:
        """Say what cannot be kept, else what is worth a thought."""
        wrong = problems(self.tags)
        self.checks.setProperty("role", "problem" if wrong else "muted")
        self.checks.style().polish(self.checks)
        self.checks.setText("\n\n".join(wrong or advice(self.tags) or [self.tr("All checks are passed.")]))

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))
        if sentence:
            announce(self, sentence)
            self._area.ensureWidgetVisible(self.said)

    # What is asked

    def _add(self) -> None:
        self.tags.append(new_tag(self.tags))
        self._show(len(self.tags) - 1)
        self.form.name.setFocus()

    def _remove(self) -> None:
        row = self.list.list.currentRow()
        if row < 0:
            return
        tag = self.tags[row]
        use = self._use_of(tag)
        if use is not None:
            self._say(why_it_stays(tag.name, use))
            return
        del self.tags[row]
        self._show(min(row, len(self.tags) - 1))
        removed = self.tr("{tag} is removed. Cancel leaves everything as it was.")
        self._say(removed.format(tag=quoted(tag.name)) if tag.name else "")

    def _move(self, by: int) -> None:
        row = self.list.list.currentRow()
        to = row + by
        if row >= 0 and 0 <= to < len(self.tags):
            self.tags.insert(to, self.tags.pop(row))
            self._show(to)
            moved = self.tr("{tag} has the key {number} now.")
            announce(self, moved.format(tag=self.tags[to].name, number=to + 1))

    def _use_of(self, tag: Tag) -> TagUse | None:
        """What refers to a tag; None if it can go."""
        if not tag.id:
            return None
        if self._uses is None:
            self._uses = self._work.uses()
        return self._uses.get(tag.id)

    def _take_over(self) -> None:
        """Put another set in the place of this one; what something refers to stays behind it."""
        source = self._work.sources[self.source.currentIndex()]
        try:
            taken = list(source.tags())
            ids = {tag.id for tag in taken}
            stay = [tag for tag in self._work.tags if tag.id not in ids and self._use_of(tag) is not None]
        except AnnotatorError as error:
            self._say(told(error))
            return
        names = listed([quoted(tag.name) for tag in stay])
        if len(taken) + len(stay) > MOST_TAGS:
            refused = self.tr(
                "The tags were not taken over: {tags} must stay, because something uses them, and a lesson "
                "has {most} tags at most."
            )
            self._say(refused.format(tags=names, most=MOST_TAGS))
            return
        self.tags = [*taken, *stay]
        self._show(0)
        said = self.tr("The tags are those of {source}.").format(source=quoted(source.name))
        if stay:
            kept = self.tr("These stay behind them, because something uses them: {tags}.")
            said += " " + kept.format(tags=names)
        self._say(said)

    # The end

    def _is_changed(self) -> bool:
        goals = self._work.goals
        return self.tags != list(self._work.tags) or (goals is not None and self._goals() != list(goals))

    def _goals(self) -> list[str]:
        return [line.strip() for line in self.goals.toPlainText().splitlines() if line.strip()]

    def _keep(self) -> None:
        for fault in faults_of(self.tags):
            if fault.place is not None:
                self._show(fault.place)
                self.form.fields[fault.field].setFocus()
            self._say(told(fault.error))
            return
        try:
            self._work.keep(self.tags, self._goals())
        except AnnotatorError as error:
            self._say(told(error))
        else:
            self.accept()

    def reject(self) -> None:
        """Close; changes that would be lost are asked about."""
        if not self._is_changed():
            super().reject()
            return
        ask(
            self,
            self.windowTitle(),
            self.tr("Leave the changes?"),
            self.tr("Tags and goals stay as they were before."),
            self.tr("Leave them"),
            partial(self.done, QDialog.DialogCode.Rejected),
            careful=True,
        )
