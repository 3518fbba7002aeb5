"""What the window is given to work with."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from annotator.core.model import Lesson, Try
from annotator.core.settings import Settings
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.marking import Marking
from annotator.services.reporting import Reporting
from annotator.services.students import Students
from annotator.services.tries import Tries
from annotator.ui.theme import Theme


@dataclass(frozen=True)
class WindowContext:
    """Services, themes and settings, put together by the application.

    Attributes:
        students: who works on this computer.
        library: the lessons.
        tries: which try goes on.
        marking: opens a try for highlighting.
        comparing: hands in and reviews.
        reporting: writes reports.
        theme: gives the theme for a setting.
        settings: as they were stored.
        keep_settings: stores them.
        workspace: the file in which the work is kept.
    """

    students: Students
    library: LessonLibrary
    tries: Tries
    marking: Callable[[Lesson, Try], Marking]
    comparing: Comparing
    reporting: Reporting
    theme: Callable[[str], Theme]
    settings: Settings
    keep_settings: Callable[[Settings], None]
    workspace: Path
