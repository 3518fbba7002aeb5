"""Reads the key that a colleague gives: the file alone, or in a lesson."""

import zipfile
from pathlib import Path

from annotator.content.findings import Findings, Place, printable
from annotator.content.key_files import read_key
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.lesson_source import KEY, LIMITS, read_file
from annotator.core.errors import LessonError, UserFileError
from annotator.core.key import Key
from annotator.core.model import Lesson


class ColleagueKeys:
    """Reads keys from files; implements ``services.desk_ports.KeyFiles``."""

    def read(self, path: Path, lesson: Lesson) -> Key:
        """The key in a ``key.json`` by itself, or in a lesson's folder or file whose key is open.

        Args:
            path: where it is.
            lesson: whose article and tags the key is for.

        Raises:
            LessonError: there is no key in it, or it is for another lesson or text.
            UserFileError: it is not there or cannot be read.
        """
        label = printable(str(path))
        if path.is_dir() or zipfile.is_zipfile(path):
            return _of_lesson(FolderLessonFiles().read(path), label)
        data = read_file(path, Place(Findings(), label), LIMITS[KEY])
        if data is None:
            raise UserFileError(
                "There is no file {place}.", "Nothing was changed. Check its name and folder.", place=label
            )
        return read_key(data, label, lesson)


def _of_lesson(lesson: Lesson, label: str) -> Key:
    if lesson.key is None:
        raise LessonError(
            "{file} holds no key that is open.",
            "Nothing was changed. Ask for the lesson with its key, or for the key alone.",
            file=label,
        )
    return lesson.key
