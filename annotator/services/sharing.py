"""A lesson as one file for the class, with its key open in it or without any trace of it."""

from dataclasses import replace
from pathlib import Path
from typing import Literal

from annotator.core.errors import LessonError
from annotator.core.file_names import file_name
from annotator.core.model import Lesson
from annotator.services.drafting import Drafting
from annotator.services.files import write_whole
from annotator.services.ports import LessonWriter

Delivery = Literal["open", "withheld"]
"""``open``: the key is in the file and anybody can read it; ``withheld``: it is not in the file."""
EXTENSION = ".lesson"


class Sharing:
    """Makes lesson files.

    Args:
        drafting: knows which version of a key is in force.
        archive: writes a lesson as bytes.
    """

    def __init__(self, drafting: Drafting, archive: LessonWriter) -> None:
        self._drafting = drafting
        self._archive = archive

    def version(self, lesson: Lesson) -> int | None:
        """The version of the key that an open file gets; None if none is published."""
        return self._drafting.in_force(lesson.id)

    def is_shipped(self, lesson: Lesson) -> bool:
        """Does the lesson come with the program, and its key with it?"""
        shelf = (entry.lesson for entry in self._drafting.desk())
        return any(each.id == lesson.id and each.path is not None for each in shelf)

    def prepared(self, lesson: Lesson, delivery: Delivery) -> Lesson:
        """The lesson as the file shall hold it.

        Raises:
            LessonError: the key shall be open and none is published.
            StorageError: the key cannot be read.
        """
        if delivery == "withheld":
            return replace(lesson, key=None)
        version = self.version(lesson)
        if version is None:
            raise LessonError(
                "No version of the key of “{lesson}” is published yet.",
                "Nothing was written. Publish the draft first, or give the lesson out without the key.",
                lesson=lesson.title,
            )
        return replace(lesson, key=self._drafting.version(lesson.id, version))

    def suggested_name(self, lesson: Lesson) -> str:
        """A name for the file."""
        return file_name([lesson.title], EXTENSION, lesson.id)

    def write(self, prepared: Lesson, path: Path) -> None:
        """Write a prepared lesson's file, whole or not at all; may run on any thread.

        Raises:
            LessonError: it could not be read again from such a file.
            UserFileError: it cannot be written; a file that was there is unchanged.
        """
        write_whole(path, self._archive(prepared))
