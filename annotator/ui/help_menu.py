"""What the Help menu does: sheets, keys, and a copy of all work."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QDialogButtonBox, QMainWindow

from annotator.core.errors import AnnotatorError
from annotator.core.model import Lesson
from annotator.ui.actions import Actions
from annotator.ui.context import DataPlace, WindowContext
from annotator.ui.file_dialogs import ask_save
from annotator.ui.jobs import Jobs
from annotator.ui.looks import Looks
from annotator.ui.notify import NoticeBar, choose
from annotator.ui.shortcut_keys import Keys, keys_in_force
from annotator.ui.teach.context import SideFile


class HelpMenu(QObject):
    """The acts of the Help menu.

    Args:
        window: over which sheets open; also the owner.
        context: where the data is, and how it is copied.
        looks: holds the student's keys.
        actions: get the student's keys.
        jobs: runs the copying.
        notices: where its outcome is told.
        lesson: the lesson that is open; None in the library.
    """

    def __init__(
        self,
        window: QMainWindow,
        context: WindowContext,
        looks: Looks,
        actions: Actions,
        jobs: Jobs,
        notices: NoticeBar,
        lesson: Callable[[], Lesson | None],
    ) -> None:
        super().__init__(window)
        self._window = window
        self._context = context
        self._looks = looks
        self._actions = actions
        self._jobs = jobs
        self._notices = notices
        self._lesson = lesson
        self._keys: Keys = {}
        looks.changed.connect(self._apply_keys)
        self._apply_keys()
        for name in ("data", "backup"):
            actions[name].setVisible(not context.is_trial)

    def acts(self) -> dict[str, Callable[[], None]]:
        """What each action does, by its id."""
        acts = {
            "shortcuts": self._show_keys,
            "change_keys": self._change_keys,
            "scoring": self._show_scoring,
            "tags": self._show_tags,
            "about": self._show_about,
        }
        data = self._context.data
        if data is None:
            return acts
        return {**acts, "data": partial(self._show_data, data), "backup": self.ask_backup}

    # Keys

    def _apply_keys(self) -> None:
        keys = self._looks.settings.keys
        if keys != self._keys:
            self._keys = keys
            self._actions.apply_keys(keys_in_force(keys))

    def _show_keys(self) -> None:
        from annotator.ui.help_dialogs import Sheet, keys_sheet

        sheet = Sheet(self.tr("Keys"), keys_sheet(self._actions), self._window)
        change = sheet.buttons.addButton(self.tr("Change keys…"), QDialogButtonBox.ButtonRole.ActionRole)
        change.clicked.connect(sheet.reject)
        change.clicked.connect(self._change_keys)
        sheet.open()

    def _change_keys(self) -> None:
        from annotator.ui.shortcuts_dialog import ShortcutsDialog

        dialog = ShortcutsDialog(self._looks.settings.keys, self._window)
        dialog.keys_changed.connect(self._keep_keys)
        dialog.open()

    def _keep_keys(self, keys: Keys) -> None:
        self._looks.settings = replace(self._looks.settings, keys=keys)

    # Sheets

    def _show_scoring(self) -> None:
        from annotator.ui.help_dialogs import Sheet
        from annotator.ui.help_texts import scoring_sheet

        Sheet(self.tr("How scoring works"), scoring_sheet(), self._window).open()

    def _show_tags(self) -> None:
        from annotator.ui.help_dialogs import Sheet, tags_sheet

        lesson = self._lesson()
        if lesson is not None:
            Sheet(self.tr("What the tags mean"), tags_sheet(lesson), self._window).open()

    def _show_about(self) -> None:
        from annotator.ui.help_dialogs import Sheet
        from annotator.ui.help_texts import about_sheet

        Sheet(self.tr("About Annotator"), about_sheet(), self._window).open()

    def _show_data(self, data: DataPlace) -> None:
        from annotator.ui.help_dialogs import Sheet
        from annotator.ui.help_texts import data_sheet
        from annotator.ui.teach.side_texts import side_sheet

        html = data_sheet(data.workspace, data.journal_mode, data.settings, data.copies())
        if self._context.teach_file is not None:
            html += side_sheet(self._context.teach_file)
        sheet = Sheet(self.tr("Where my data is"), html, self._window)
        copy = sheet.buttons.addButton(self.tr("Back up now…"), QDialogButtonBox.ButtonRole.ActionRole)
        copy.clicked.connect(sheet.reject)
        copy.clicked.connect(self.ask_backup)
        sheet.open()

    # A copy

    def ask_backup(self) -> None:
        """Ask where the copy shall be, then write it; first of what, if there is an instructor's side."""
        side = self._context.teach_file
        if side is None or not side.exists():
            self._ask_students_backup()
            return
        choose(
            self._window,
            self.tr("Back up now"),
            self.tr("What do you want to copy?"),
            self.tr(
                "The students’ work and the instructor’s side are two files, so that no key gets among the "
                "students’ work."
            ),
            (
                (self.tr("Students’ work…"), self._ask_students_backup),
                (self.tr("Instructor’s side…"), partial(self._ask_side_backup, side)),
            ),
        )

    def _ask_students_backup(self) -> None:
        self._ask_where("annotator", ".sqlite", self.back_up)

    def _ask_side_backup(self, side: SideFile) -> None:
        self._ask_where("annotator-teaching", side.file().suffix, partial(self._back_up_side, side))

    def _ask_where(self, name: str, suffix: str, then: Callable[[str], None]) -> None:
        kinds = self.tr("Copies of a workspace ({kind})").format(kind=f"*{suffix}")
        name = f"{name}-{datetime.now().astimezone():%Y-%m-%d}{suffix}"
        ask_save(self._window, self.tr("Back up now"), name, kinds, then)

    def back_up(self, path: str) -> None:
        """Write a copy of all students' work on the worker and say where it is."""
        data = self._context.data
        assert data is not None  # noqa: S101 - there is no such act where nothing is kept
        text = self.tr("A copy of all work on this computer is in {path}. It is complete and can be moved.")
        self._write(partial(data.back_up, Path(path)), text.format(path=path))

    def _back_up_side(self, side: SideFile, path: str) -> None:
        text = (
            self.tr("A copy of the instructor’s side is in {path}. It opens with the pass phrase of today.")
            if side.has_phrase()
            else self.tr("A copy of the instructor’s side is in {path}. It is not locked.")
        )
        self._write(partial(side.back_up, Path(path)), text.format(path=path))

    def _write(self, copying: Callable[[], None], done: str) -> None:
        self._window.statusBar().showMessage(self.tr("The copy is being written…"))
        self._jobs.run(copying, partial(self._backed_up, done), self._not_backed_up)

    def _backed_up(self, sentence: str, _result: object) -> None:
        self._window.statusBar().clearMessage()
        self._notices.tell(sentence)

    def _not_backed_up(self, error: AnnotatorError) -> None:
        self._window.statusBar().clearMessage()
        self._notices.error(error)
