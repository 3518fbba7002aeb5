"""Who works on this computer."""

import uuid
from collections.abc import Callable, Sequence
from datetime import datetime

from annotator.core.errors import MarkingError
from annotator.core.model import Student
from annotator.services.ports import WorkRepository

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

        Case and spaces around or doubled inside a name do not make another student.

        Raises:
            MarkingError: the name is empty or too long.
        """
        tidy = " ".join(name.split())
        if not tidy:
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
