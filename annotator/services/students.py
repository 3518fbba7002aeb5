"""Who works on this computer."""

import unicodedata
import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from annotator.core.errors import MarkingError
from annotator.core.model import Student
from annotator.services.ports import WorkRepository

_UNSEEN = dict.fromkeys([0x00AD, 0x061C, 0x200B, 0x200E, 0x200F, 0x2060, 0xFEFF])
_UNSEEN |= dict.fromkeys([*range(0x202A, 0x202F), *range(0x2066, 0x206A)])
"""Signs without a shape, most of them for the direction; those that join letters are left in a name."""
LONGEST_NAME = 80
"""Code points of a name or code name."""


class Students:
    """The students of this workspace, each with an id made once and a name beside it."""

    def __init__(self, work: WorkRepository, clock: Callable[[], datetime]) -> None:
        self._work = work
        self._clock = clock

    def all(self) -> Sequence[Student]:
        """Everyone, by name."""
        return self._work.students()

    def enter(self, name: str) -> Student:
        """The student of this name; a new one if the name is new here.

        Case, spaces around or doubled inside a name, and signs that nobody sees do not make another
        student, nor does the way in which an accent is stored.

        Raises:
            MarkingError: the name is empty or too long.
        """
        tidy = _tidy(name)
        if not any(map(str.isprintable, tidy)):
            raise MarkingError("No name was given.", "Type a name or a code name first.")
        if len(tidy) > LONGEST_NAME:
            raise MarkingError(
                "The name is too long.",
                "Use at most {most} characters; a code name will do.",
                most=LONGEST_NAME,
            )
        for student in self.all():
            if student.name.casefold() == tidy.casefold():
                return student
        student = Student(str(uuid.uuid4()), tidy)
        self._work.add_student(student, self._clock())
        return student


def _tidy(name: str) -> str:
    return " ".join(unicodedata.normalize("NFC", name.translate(_UNSEEN)).split())
