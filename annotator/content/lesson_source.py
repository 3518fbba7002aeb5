"""The files of a lesson as bytes, out of a folder or an archive, within limits."""

import stat
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from annotator.content.findings import Findings, Place
from annotator.core.errors import LessonError, Phrase, UserFileError

HEAD, TEXT, ARTICLE, KEY, SEALED = "lesson.toml", "article.txt", "article.json", "key.json", "key.age"
MEGABYTE: Final = 1024 * 1024
LIMITS: Final[Mapping[str, int]] = {
    HEAD: MEGABYTE,
    TEXT: 20 * MEGABYTE,
    ARTICLE: 128 * MEGABYTE,
    KEY: 32 * MEGABYTE,
}
"""The most bytes of each file that is read. A book has about one megabyte."""


@dataclass(frozen=True, slots=True)
class LessonSource:
    """A lesson's files, not looked into yet.

    Attributes:
        label: the folder or archive as the user knows it.
        files: by name; only those that a lesson has.
        sealed: a sealed key lies beside them.
        findings: takes the problems.
    """

    label: str
    files: Mapping[str, bytes]
    sealed: bool = False
    findings: Findings = field(default_factory=Findings)

    def place(self, name: str) -> Place:
        """Where problems of a file are pinned to."""
        return Place(self.findings, f"{self.label}/{name}")


def read_folder(folder: Path, label: str, names: tuple[str, ...] = tuple(LIMITS)) -> LessonSource:
    """Read the files of a lesson folder; what else lies in it does not matter.

    Args:
        folder: where it is.
        label: how it is called in messages.
        names: which files to read.

    Raises:
        LessonError: a file is larger than any lesson needs.
        UserFileError: a file cannot be read.
    """
    files: dict[str, bytes] = {}
    for name in names:
        data = read_file(folder / name, Place(Findings(), f"{label}/{name}"), LIMITS[name])
        if data is not None:
            files[name] = data
    return LessonSource(label, files, sealed=(folder / SEALED).exists())


def cannot_read(file: str, exc: OSError) -> UserFileError:
    """A file or folder that the operating system does not give."""
    return UserFileError(
        "{file} cannot be read ({reason}).",
        "Nothing was changed. Check that it is there and that you may read it.",
        file=file,
        reason=Phrase(exc.strerror or type(exc).__name__),
    )


def too_large(place: Place, limit: int) -> LessonError:
    """A file that would fill the memory."""
    return place.error("larger than {limit} MB, which no lesson needs", limit=limit // MEGABYTE)


def refuse_unfit(path: Path, place: Place, limit: int) -> None:
    """Refuse what is no ordinary file, or a large one, before it is opened.

    Raises:
        LessonError: it is one of these.
        OSError: it cannot be looked at.
    """
    status = path.stat()
    # Opening a pipe or a device could wait for ever.
    if not stat.S_ISREG(status.st_mode):
        raise place.error("not a file")
    if status.st_size > limit:
        raise too_large(place, limit)


def read_file(path: Path, place: Place, limit: int) -> bytes | None:
    """The bytes of a file; None if there is none.

    Raises:
        LessonError: it is no ordinary file, or has more than ``limit`` bytes.
        UserFileError: it cannot be read.
    """
    try:
        refuse_unfit(path, place, limit)
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError:
        return None
    except OSError as exc:
        raise cannot_read(place.file, exc) from exc
    if len(data) > limit:
        raise too_large(place, limit)
    return data
