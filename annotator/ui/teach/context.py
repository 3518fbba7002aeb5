"""What the instructor's place is given to work with."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QMainWindow

from annotator.core.model import Lesson
from annotator.core.settings import Settings

if TYPE_CHECKING:
    from annotator.services.colleagues import Colleagues
    from annotator.services.courses import CourseEditing
    from annotator.services.drafting import Drafting
    from annotator.services.lesson_editing import LessonEditing
    from annotator.services.sharing import Sharing

Finish = Callable[[], None]
"""The last step of something slow, on the window's thread."""
Slow = Callable[[], Finish]
"""Something that takes seconds, on a worker; it gives the last step."""


class SideFile(Protocol):
    """The file that the instructor's side is kept in, and the pass phrase that may lock it.

    Steps and functions that they give may raise ``StorageError``; nothing was changed then.
    """

    def file(self) -> Path:
        """The file that is or will be in use."""

    def exists(self) -> bool:
        """Is there anything on the instructor's side yet?"""

    def has_phrase(self) -> bool:
        """Does a pass phrase lock it, be it open now or not?"""

    def needs_phrase(self) -> bool:
        """Must the pass phrase be given before anything else?"""

    def check(self) -> None:
        """Raise an error if the locked file is damaged; needs no pass phrase."""

    def unlocking(self, phrase: str) -> Slow:
        """Open it with its pass phrase."""

    def setting(self, phrase: str, former: str) -> Slow:
        """Lock it, or change the pass phrase; ``former`` is empty if there is none."""

    def removing(self, former: str) -> Slow:
        """Take the pass phrase away."""

    def plain_copies(self) -> Sequence[Path]:
        """What can be read without the pass phrase beside the locked file."""

    def remove_plain_copies(self) -> Sequence[Path]:
        """Remove these; gives those that could not be removed."""

    def back_up(self, to: Path) -> None:
        """Write a copy, locked if the file is; may be called on any thread."""


@dataclass(frozen=True)
class TeachContext:
    """Services over the instructor's workspace.

    Attributes:
        drafting: keys: writing, publishing, going back.
        editing: lessons' tags and goals.
        colleagues: two keys for one lesson.
        courses: lists of lessons that are given out as one file.
        file: where all this is kept.
        sharing: lessons as files for the class.
        try_out: opens a second window, in which somebody works on a lesson as a student and nothing is kept:
            the lesson with its key, the looks, the window to return to.
    """

    drafting: "Drafting"
    editing: "LessonEditing"
    colleagues: "Colleagues"
    courses: "CourseEditing"
    file: SideFile
    sharing: "Sharing"
    try_out: Callable[[Lesson, Settings, QMainWindow], None]
