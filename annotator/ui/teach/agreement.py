"""Compares two keys of a lesson, takes a colleague's in, and makes one key of both."""

from collections import defaultdict
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QMessageBox

from annotator.core.errors import AnnotatorError
from annotator.core.key import Key
from annotator.core.key_merge import About, Choice
from annotator.core.model import Lesson
from annotator.services.colleagues import TwoKeys
from annotator.services.ports import KeyVersion
from annotator.ui.file_dialogs import ask_open
from annotator.ui.notify import announce, ask
from annotator.ui.places import Then, Visit
from annotator.ui.speech import day, told
from annotator.ui.teach.agreement_page import AgreementPage
from annotator.ui.teach.tools import TeachTools

DRAFT = 0
"""Stands for the key that is being written among the numbers of versions."""


class Agreeing(QObject):
    """The page for two keys, and what was decided on it.

    What was decided is kept as long as the page is open; leaving it is asked about.

    Args:
        tools: what everything at the desk works with.
        lesson: whose keys they are.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson) -> None:
        shell = tools.shell
        super().__init__(shell.window)
        self._tools = tools
        self._lesson = lesson
        self._keys: TwoKeys | None = None
        self._choices: dict[tuple[int, int], dict[About, Choice]] = defaultdict(dict)
        self._merged = False
        self.page = AgreementPage(lesson, shell.actions, shell.looks.theme, shell.looks.reading())
        self.page.destroyed.connect(self.deleteLater)
        self.page.view.zoom_asked.connect(shell.looks.zoom)
        self.page.decided.connect(self._decided)
        self.page.side.merge_asked.connect(self.ask_merge)
        self.page.figures.keys_chosen.connect(self._compare)
        self.page.figures.file_asked.connect(self._ask_file)
        self._show_versions()

    def visit(self) -> Visit:
        """The page as the window shows it."""
        return Visit(
            page=self.page,
            acts={"lessons": self._tools.show_desk},
            title=self.tr("Two keys: {lesson}").format(lesson=self._lesson.title),
            who=self.tr("Instructor’s side"),
            may_leave=self.may_leave,
            set_theme=self.page.set_theme,
            set_reading=self.page.view.set_reading,
        )

    # Which keys

    def _show_versions(self, theirs: int | None = None) -> None:
        """Offer all versions and the draft; mine is the draft or the newest that is not theirs."""
        drafting = self._tools.context.drafting
        versions = drafting.versions(self._lesson.id)
        names = [(self._name(each), each.version) for each in versions]
        mine = drafting.in_force(self._lesson.id)
        if drafting.draft_key(self._lesson) is not None:
            names.append((self.tr("The draft"), DRAFT))
            mine = DRAFT
        others = [each.version for each in versions if each.version != mine]
        other = theirs if theirs is not None else max(others, default=-1)
        self.page.figures.show_versions(names, -1 if mine is None else mine, other)

    def _name(self, version: KeyVersion) -> str:
        if version.author:
            text = self.tr("Version {version} of {day}, by {author}")
        else:
            text = self.tr("Version {version} of {day}")
        return text.format(version=version.version, day=day(version.created), author=version.author)

    def _compare(self) -> None:
        mine, theirs = self.page.figures.versions()
        self._keys = None
        if mine is None or theirs is None:
            otherwise = self.tr("There is one key only. Take in the key that a colleague gave you.")
        elif mine == theirs:
            otherwise = self.tr("Both sides are the same key. Choose another one on one side.")
        else:
            otherwise = ""
            try:
                self._keys = self._tools.context.colleagues.compare(
                    self._lesson, self._key(mine), self._key(theirs)
                )
            except AnnotatorError as error:
                otherwise = told(error)
        self.page.show_keys(self._keys, self._chosen(), otherwise)

    def _key(self, version: int) -> Key:
        drafting = self._tools.context.drafting
        draft = drafting.draft_key(self._lesson) if version == DRAFT else None
        return draft if draft is not None else drafting.version(self._lesson.id, version)

    def _ask_file(self) -> None:
        kinds = self.tr("Keys and lessons (*.json *.lesson);;All files (*)")
        ask_open(self._tools.shell.window, self.tr("Take in a colleague’s key"), kinds, self.take_in)

    def take_in(self, path: str) -> None:
        """Keep a colleague's key as a version of its own and compare with it."""
        notices = self._tools.shell.notices
        try:
            key = self._tools.context.colleagues.take_in(self._lesson, Path(path))
        except AnnotatorError as error:
            notices.error(error)
            return
        self._show_versions(key.version)
        said = self.tr("The key is kept as version {version}. What is in force stays as it was.")
        notices.tell(said.format(version=key.version))

    # What is decided

    def _chosen(self) -> dict[About, Choice]:
        mine, theirs = self.page.figures.versions()
        return {} if mine is None or theirs is None else self._choices[mine, theirs]

    def _decided(self, about: About, choice: Choice | None) -> None:
        chosen = self._chosen()
        if choice is None:
            chosen.pop(about, None)
        else:
            chosen[about] = choice
        if self._keys is not None:
            self.page.side.say_left(len(self._keys.undecided(chosen)))

    def ask_merge(self) -> None:
        """Make the merged key, after asking if a draft is set aside for it."""
        keys = self._keys
        if keys is None:
            return
        self.page.side.form.keep_typing()
        left = keys.undecided(self._chosen())
        if left:
            self.page.go_to(keys.differences.index(left[0]))
            said = self.tr("%n difference(s) not decided yet: this is the first.", "", len(left))
            self._tools.shell.say(said)
            announce(self.page, said)
            return
        draft = self._tools.context.drafting.draft_key(self._lesson)
        if draft is None or not draft.passages:
            self.merge()
            return
        self._ask_to_set_aside(len(draft.passages))

    def _ask_to_set_aside(self, passages: int) -> QMessageBox:
        return ask(
            self._tools.shell.window,
            self.tr("Make the merged key"),
            self.tr("Set the draft with %n passage(s) aside?", "", passages),
            self.tr(
                "The merged key becomes the new draft. It goes on from my key and records who decided what. "
                "Published versions stay as they are."
            ),
            self.tr("Make the merged key"),
            self.merge,
        )

    def merge(self) -> None:
        """Make a draft of both keys and go on with it in the editor."""
        if self._keys is None:
            return
        tools = self._tools
        try:
            tools.context.colleagues.merge(self._keys, self._chosen())
            self._merged = True
            tools.write(tools.context.drafting.lesson(self._lesson.id))
        except AnnotatorError as error:
            tools.shell.notices.error(error)
            return
        tools.shell.notices.tell(
            self.tr("This draft is the merged key. Publish it when it is as you both want it.")
        )

    def may_leave(self, then: Then) -> bool:
        """Ask if decisions would be lost."""
        self.page.side.form.keep_typing()
        count = sum(map(len, self._choices.values()))
        if self._merged or not count:
            return True
        ask(
            self._tools.shell.window,
            self.tr("Decisions on two keys"),
            self.tr("Leave %n decision(s)?", "", count),
            self.tr("They are lost if you leave before you make the merged key."),
            self.tr("Leave without them"),
            partial(self._leave, then),
            careful=True,
        )
        return False

    def _leave(self, then: Then) -> None:
        self._choices.clear()
        then()


def compare_keys(tools: TeachTools, lesson: Lesson) -> None:
    """Show the page for two keys of a lesson."""
    made: list[Agreeing] = []

    def make() -> Visit:
        made.append(Agreeing(tools, lesson))
        return made[0].visit()

    tools.shell.places.enter("agreement", make)
    made[0].page.side.list.setFocus()
