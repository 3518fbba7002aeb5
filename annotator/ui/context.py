"""What the window is given to work with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from annotator.core.model import Lesson, Try
from annotator.core.settings import Settings
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.marking import Marking
from annotator.services.preferences import Preferences
from annotator.services.progressing import Progressing
from annotator.services.reporting import Reporting
from annotator.services.rethinking import Rethinking
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.ui.teach.context import SideFile, TeachContext
from annotator.ui.theme import Theme


@dataclass(frozen=True)
class DataPlace:
    """Where the work is kept, and how it is copied.

    Attributes:
        workspace: the file with everyone's work.
        journal_mode: ``wal`` or ``truncate``.
        settings: the file with the settings used last.
        copies: the copies that the program made by itself, beside the workspace.
        back_up: writes a complete copy; may be called on any thread.
    """

    workspace: Path
    journal_mode: str
    settings: Path
    copies: Callable[[], Sequence[Path]]
    back_up: Callable[[Path], None]


@dataclass(frozen=True)
class WindowContext:
    """Services, themes and settings, put together by the application.

    Attributes:
        students: who works on this computer.
        library: the lessons.
        tries: which try goes on.
        marking: opens a try for highlighting.
        comparing: hands in and reviews.
        rethinking: keeps what a student says after handing in.
        progressing: gives the progress of a student over tries and lessons.
        reporting: writes reports.
        preferences: each student's settings.
        theme: gives the theme for a setting.
        typeface: loads a typeface by its setting and gives its family.
        settings: those used last on this computer.
        keep_settings: stores them.
        data: where the work is kept; None for a trial, of which nothing is kept.
        teach: opens the instructor's side; None where there is no place to teach.
        teach_file: what that is kept in, which a pass phrase may lock.
    """

    students: Students
    library: LessonLibrary
    tries: Tries
    marking: Callable[[Lesson, Try], Marking]
    comparing: Comparing
    rethinking: Rethinking
    progressing: Progressing
    reporting: Reporting
    preferences: Preferences
    theme: Callable[[str], Theme]
    typeface: Callable[[str], str]
    settings: Settings
    keep_settings: Callable[[Settings], None]
    data: DataPlace | None = None
    teach: Callable[[], TeachContext] | None = None
    teach_file: SideFile | None = None

    @property
    def is_trial(self) -> bool:
        """Is this a trial, of which nothing is kept?"""
        return self.data is None
