"""The instructor's place in the window: the desk, and the editor of one lesson's key."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from annotator.core.course import is_course
from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson
from annotator.services.ports import KeyDraft
from annotator.ui.notify import ask
from annotator.ui.places import Shell, Visit
from annotator.ui.teach.context import SideFile, TeachContext
from annotator.ui.teach.tools import TeachTools

if TYPE_CHECKING:
    from annotator.ui.teach.desk_page import DeskPage
    from annotator.ui.teach.key_editor import KeyEditor


class Teaching(QObject):
    """Opens the instructor's side and moves between its pages.

    Args:
        shell: what every place of the window works with.
        open_side: opens the instructor's workspace; None where there is no place to teach.
        file: what the instructor's side is kept in; may be locked.
        leave: goes back to the library.

    Attributes:
        desk: the desk, while it is shown.
        editor: the key that is being written, while it is shown.
    """

    def __init__(
        self,
        shell: Shell,
        open_side: Callable[[], TeachContext] | None,
        file: SideFile | None,
        leave: Callable[[], None],
    ) -> None:
        super().__init__(shell.window)
        self._shell = shell
        self._open_side = open_side
        self._file = file
        self._leave = leave
        self._tools: TeachTools | None = None
        self._last = ""
        self._agreeing = False
        self.desk: DeskPage | None = None
        self.editor: KeyEditor | None = None
        shell.actions["teach"].setVisible(open_side is not None)
        shell.places.entered.connect(self._entered)

    def _entered(self, place: str) -> None:
        self._agreeing = place == "agreement"
        self.desk = self.desk if place == "desk" else None
        self.editor = self.editor if place == "editor" else None

    def lesson(self) -> Lesson | None:
        """The lesson whose key is being written."""
        return self.editor.lesson if self.editor is not None else None

    # The desk

    def show_desk(self) -> None:
        """Go to the desk; the workspace is opened when this is asked for the first time."""
        if self._open_side is None or not self._shell.places.may_leave(self.show_desk):
            return
        try:
            if self._file is not None and self._file.needs_phrase():
                self._ask_pass_phrase(self._file)
                return
            self._tools = TeachTools(
                self._shell, self._open_side(), self._refresh, self.show_desk, self.write
            )
        except AnnotatorError as error:
            self._shell.notices.error(error)
            return
        self._shell.places.enter("desk", self._make_desk)
        self._refresh()
        if self.desk is not None:
            self.desk.list.setFocus()

    def _ask_pass_phrase(self, file: SideFile) -> None:
        from annotator.ui.teach.lock_dialogs import ask_pass_phrase, offer_removal

        def opened() -> None:
            self.show_desk()
            # A program that was killed while it locked the file may have left the readable one.
            offer_removal(file, self._shell.notices.tell, self._shell.window)

        ask_pass_phrase(self._shell, file, opened)

    def _make_desk(self) -> Visit:
        from annotator.ui.teach.desk_page import DeskPage

        desk = self.desk = DeskPage(self._shell.actions, self._shell.looks.theme)
        desk.write_asked.connect(self._write)
        desk.problem_asked.connect(self._shell.notices.error)
        return Visit(
            page=desk,
            acts=self._desk_acts(),
            title=self.tr("Teach"),
            who=self.tr("Instructor’s side"),
            set_theme=desk.set_theme,
        )

    def _desk_acts(self) -> dict[str, Callable[[], None]]:
        from annotator.ui.teach.acts import DESK_ACTS, LESSON_ACTS

        tools = self._tools
        assert tools is not None  # noqa: S101 - the desk is made when the workspace is open
        return {
            "key_write": self._write,
            "key_new": self._ask_new,
            **{name: partial(act, tools) for name, act in DESK_ACTS.items()},
            **{name: partial(self._for_chosen, partial(act, tools)) for name, act in LESSON_ACTS.items()},
        }

    def _refresh(self) -> None:
        if self.desk is None or self._tools is None:
            return
        entry = self.desk.current()
        try:
            self.desk.show_entries(
                self._tools.context.drafting.desk(), entry.lesson.id if entry else self._last
            )
        except AnnotatorError as error:
            self._shell.notices.error(error)

    def _for_chosen(self, act: Callable[[Lesson], None]) -> None:
        """Do something with the chosen lesson, which is opened if it was not yet."""
        entry = self.desk.current() if self.desk is not None else None
        if entry is None or self._tools is None:
            return
        try:
            act(self._tools.context.drafting.lesson(entry.lesson.id))
        except AnnotatorError as error:
            self._shell.notices.error(error)

    def take(self, place: str | Path) -> bool:
        """Open a lesson's or a course's file at the desk; False if nobody teaches."""
        if self.place() is None:
            return False
        if self.desk is None:
            self.show_desk()
        if self.desk is None or self._tools is None:
            return True  # what would be lost is asked about first
        try:
            if is_course(place):
                self._last = self._tools.context.courses.open(Path(place)).lessons[0]
            else:
                self._last = self._tools.context.drafting.lesson(Path(place)).id
        except AnnotatorError as error:
            self._shell.notices.error(error)
        else:
            self.desk.show_entries(self._tools.context.drafting.desk(), self._last)
            self._shell.notices.hide()
        return True

    # The editor

    def _write(self) -> None:
        self._for_chosen(self.write)

    def write(self, lesson: Lesson) -> None:
        """Go on with a lesson's draft; one that goes on from its newest key if there is none.

        Raises:
            StorageError: it cannot be kept.
        """
        if self._tools is not None:
            self._show_editor(lesson, self._tools.context.drafting.draft(lesson))

    def _ask_new(self) -> None:
        entry = self.desk.current() if self.desk is not None else None
        if entry is None:
            return
        if not entry.draft:
            self._for_chosen(self._write_new)
            return
        ask(
            self._shell.window,
            self.tr("Start from nothing"),
            self.tr("Set the draft with %n passage(s) aside?", "", entry.draft),
            self.tr("A new draft begins without passages. Published versions stay as they are."),
            self.tr("Set it aside"),
            partial(self._for_chosen, self._write_new),
            careful=True,
        )

    def _write_new(self, lesson: Lesson) -> None:
        if self._tools is not None:
            self._show_editor(lesson, self._tools.context.drafting.revise(lesson, None))

    def _show_editor(self, lesson: Lesson, draft: KeyDraft) -> None:
        from annotator.ui.teach.acts import EDITOR_ACTS, EDITOR_TABS
        from annotator.ui.teach.key_editor import KeyEditor

        tools = self._tools
        assert tools is not None  # noqa: S101 - a draft comes from the open workspace
        newest, lesson = lesson, tools.context.drafting.lesson_of(lesson, draft)
        marking = tools.context.drafting.marking(lesson, draft)

        def make() -> Visit:
            editor = self.editor = KeyEditor(tools, lesson, draft.head, marking)
            acts = {name: partial(act, tools, editor) for name, act in EDITOR_ACTS.items()}
            for make_tab in EDITOR_TABS:
                editor.add_tab(make_tab(tools, editor))
            return Visit(
                page=editor.page,
                acts={**editor.acts(), **acts, "lessons": self.show_desk},
                title=self.tr("Key: {lesson}").format(lesson=lesson.title),
                who=self.tr("Instructor’s side"),
                may_leave=editor.may_leave,
                set_theme=editor.set_theme,
                set_reading=editor.page.view.set_reading,
            )

        self._last = lesson.id
        self._shell.places.enter("editor", make)
        if self.editor is not None:
            self.editor.begin()
        if lesson.article.sha256 != newest.article.sha256:
            self._shell.notices.tell(
                self.tr(
                    "This draft was begun on an earlier text of the article, which is shown here. To write a "
                    "key for the new text, go back and start from nothing."
                )
            )

    # Another window in its place

    def place(self) -> str | None:
        """Id of the lesson whose key is being written; empty for the desk; None in another place."""
        if self.editor is not None:
            return self.editor.lesson.id
        return "" if self.desk is not None or self._agreeing else None

    def go_on_at(self, place: str | None) -> None:
        """Go where ``place`` was in another window."""
        if place is None:
            return
        self._last = place
        self.show_desk()
        if place:
            self._write()
