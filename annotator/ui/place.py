"""Where a person is in the window, so that another window can go on there."""

from dataclasses import dataclass
from pathlib import Path

from annotator.core.model import Lesson, Student, Try


@dataclass(frozen=True, slots=True)
class Place:
    """A place in the window.

    Attributes:
        student: who works; None for nobody.
        lesson: what a student has open; None for the library.
        attempt: the try that is open; None for the library.
        wanted: a lesson that opens as soon as there is a name; empty for none.
        preferences: the sheet of settings is open.
        teaching: id of the lesson whose key is being written; empty for the instructor's desk; None where
            nobody teaches.
    """

    student: Student | None
    lesson: Lesson | None
    attempt: Try | None
    wanted: str | Path = ""
    preferences: bool = False
    teaching: str | None = None
