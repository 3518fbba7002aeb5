"""What the window is given to work with."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from annotator.core.settings import Settings
from annotator.services.lessons import LessonLibrary
from annotator.services.preferences import Preferences
from annotator.services.reporting import Reporting
from annotator.services.students import Students
from annotator.ui.teach.context import SideFile, TeachContext
from annotator.ui.theme import Theme

if TYPE_CHECKING:
    from annotator.services.comparing import Comparing
    from annotator.services.courses import Courses
    from annotator.services.marking import Marking
    from annotator.services.opening import Opened, Opening
    from annotator.services.progressing import Progressing
    from annotator.services.rethinking import Rethinking


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
class Services:
    """Use cases over one connection to the workspace; they belong to the thread that opened it.

    Attributes:
        opening: gives what a student goes on with.
        comparing: hands in and reviews.
        rethinking: keeps what a student says after handing in.
        progressing: gives the progress of a student over tries and lessons.
    """

    opening: "Opening"
    comparing: "Comparing"
    rethinking: "Rethinking"
    progressing: "Progressing"


Apart = Callable[[], AbstractContextManager[Services]]
"""Opens a connection of its own, on whatever thread, and closes it again."""


@dataclass(frozen=True)
class WindowContext:
    """Services, themes and settings, put together by the application.

    Attributes:
        students: who works on this computer.
        library: the lessons.
        courses: lists of lessons that came as one file; loaded when they are first asked for.
        services: for short work on the window's thread; loaded when they are first asked for.
        apart: for work that takes longer, on another thread.
        marking: opens a try for highlighting.
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
    courses: Callable[[], "Courses"]
    services: Callable[[], Services]
    apart: Apart
    marking: Callable[["Opened"], "Marking"]
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
