"""A second answer: another tag or the same one, and why now."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from annotator.core.model import Tag
from annotator.ui.notify import announce
from annotator.ui.pause import Pause
from annotator.ui.reader.tag_bar import tag_icon
from annotator.ui.review.note_field import NoteField
from annotator.ui.review.tag_choice import TagChoice
from annotator.ui.theme import Theme


class ThinkForm(QWidget):
    """Asks for a second answer.

    Args:
        tags: of the lesson.
        parent: the widget it belongs to.
    """

    answered = Signal(str, str)
    """Tag and reason: this is the second answer."""
    typed = Signal(str, str)
    """Tag, which may be empty, and reason so far; both shall be kept until the answer is given."""
    later = Signal()
    """Not now."""

    def __init__(self, tags: Sequence[Tag], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tags = tags
        self._group = QButtonGroup(self)
        self._choices: list[TagChoice] = []
        self._warned = False
        self._sent = ("", "")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(_heading(self.tr("Which tag now? Change it, or stay with it.")))
        for number, tag in enumerate(tags, 1):
            column.addWidget(self._choice(number, tag))
        self.reason = NoteField(self.tr("Why this tag, now?"))
        self.reason.setPlaceholderText(self.tr("What did you see when you looked again?"))
        why = _heading(self.tr("Why, now?"))
        why.setBuddy(self.reason)
        self._state = QLabel()
        self._state.setWordWrap(True)
        self._state.setProperty("role", "muted")
        self._say = QLabel()
        self._say.setWordWrap(True)
        self._say.setProperty("role", "problem")
        self._say.hide()
        self.keep = QPushButton(self.tr("Give this answer"))
        self.keep.setProperty("primary", "true")
        self.keep.setAccessibleDescription(self.tr("Then you see the key’s tag and reason."))
        self._later = QPushButton(self.tr("Later"))
        note = QLabel(
            self.tr("Your first answer stays beside it. Then you see the key’s, so this one is final.")
        )
        note.setWordWrap(True)
        note.setProperty("role", "muted")
        row = QHBoxLayout()
        row.addWidget(self.keep)
        row.addWidget(self._later)
        row.addStretch(1)
        for widget in (why, self.reason, self._state, self._say, note):
            column.addWidget(widget)
        column.addLayout(row)
        self._pause = Pause(self)
        self._pause.over.connect(self.send)
        self.reason.textChanged.connect(self._changed)
        self.reason.left.connect(self.send)
        self.reason.finished.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self._later.clicked.connect(self.later)

    def _choice(self, number: int, tag: Tag) -> TagChoice:
        choice = TagChoice(number, tag)
        choice.toggled.connect(self._changed)
        self._group.addButton(choice, number)
        self._choices.append(choice)
        return choice

    def set_theme(self, theme: Theme) -> None:
        """Draw the tags in other colours."""
        for choice, tag in zip(self._choices, self._tags, strict=True):
            choice.setIcon(tag_icon(theme.look(tag)))

    def fit(self) -> None:
        """Follow the size of the letters."""
        size = round(1.1 * self.fontMetrics().height())
        for choice in self._choices:
            choice.setIconSize(QSize(size, size))
        self.reason.fit()

    def ask(self, first: str, tag: str, reason: str) -> None:
        """Ask anew.

        Args:
            first: id of the first answer's tag.
            tag: what was chosen when the form was left; empty for nothing.
            reason: what was typed then.
        """
        self._group.setExclusive(False)
        for choice, each in zip(self._choices, self._tags, strict=True):
            choice.say(first=each.id == first)
            choice.setChecked(each.id == tag)
        self._group.setExclusive(True)
        self.reason.fill(reason)
        self._say_nothing()
        self._pause.stop()
        self.say("")

    def draft(self) -> tuple[str, str]:
        """What is chosen and typed so far: tag, which may be empty, and reason."""
        number = self._group.checkedId()
        return (self._tags[number - 1].id if number > 0 else ""), self.reason.toPlainText()

    def send(self) -> None:
        """Ask for what is chosen and typed to be kept, if it is not what was kept last."""
        self._pause.stop()
        draft = self.draft()
        if draft != self._sent:
            self.typed.emit(*draft)

    def kept(self, tag: str, reason: str) -> None:
        """This much is on the disk now."""
        self._sent = tag, reason

    @property
    def state(self) -> str:
        """What is said about saving."""
        return self._state.text()

    def say(self, state: str) -> None:
        """Say whether what was typed is saved."""
        self._state.setText(state)
        self.reason.setAccessibleDescription(state)

    def choose(self, number: int | None) -> bool:
        """Choose the tag with this number; False if there is none."""
        button = self._group.button(number) if number is not None else None
        if button is None:
            return False
        button.setChecked(True)
        button.setFocus()
        return True

    @property
    def problem(self) -> str:
        """What is missing; empty if nothing was said."""
        return "" if self._say.isHidden() else self._say.text()

    def _changed(self) -> None:
        self._say_nothing()
        self.say(self.tr("Saving…"))
        self._pause.typed()

    def _say_nothing(self) -> None:
        self._warned = False
        self._say.hide()

    def _keep(self) -> None:
        tag, reason = self.draft()
        if not tag:
            self._tell(self.tr("Choose a tag first: the one you have, or another."))
            self._choices[0].setFocus()
        elif not reason.strip() and not self._warned:
            self._tell(self.tr("Say why in a sentence, or press the button again to go on without."))
            self._warned = True
            self.reason.setFocus()
        else:
            self.answered.emit(tag, reason)

    def _tell(self, text: str) -> None:
        self._say.setText(text)
        self._say.show()
        announce(self, text)


def _heading(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setProperty("role", "heading")
    return label
