"""What a lesson's article was made from: kept beside the lesson as it was, and never used for offsets."""

import os
import stat
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Final

from annotator.content.archives import is_litter
from annotator.content.findings import Findings, Place
from annotator.content.lesson_source import MEGABYTE, cannot_read, too_large

ORIGIN: Final = "source/"
"""Where it lies in a lesson."""
LARGEST_ORIGIN: Final = 128 * MEGABYTE
MOST_FILES: Final = 500


def origin_in(folder: Path, label: str) -> dict[str, bytes]:
    """The files in a lesson folder's ``source``, by their names in it; nothing if there is none.

    Raises:
        LessonError: it is more than a lesson needs, or holds a link.
        UserFileError: a file cannot be read.
    """
    place = Place(Findings(), f"{label}/{ORIGIN.rstrip('/')}")
    try:
        files = sorted(_files(folder / ORIGIN, place))
        refuse_large_origin([path.stat().st_size for path in files], place)
        return {path.relative_to(folder / ORIGIN).as_posix(): path.read_bytes() for path in files}
    except OSError as exc:
        raise cannot_read(place.file, exc) from exc


def refuse_large_origin(sizes: Sequence[int], place: Place) -> None:
    """Refuse more than a lesson needs.

    Raises:
        LessonError: there are too many files, or they are too large.
    """
    if len(sizes) > MOST_FILES:
        raise place.error("holds more than {most} files", most=MOST_FILES)
    if sum(sizes) > LARGEST_ORIGIN:
        raise too_large(place, LARGEST_ORIGIN)


def _raise(exc: OSError) -> None:
    if not isinstance(exc, FileNotFoundError):
        raise exc


def _files(folder: Path, place: Place) -> Iterator[Path]:
    if folder.is_symlink():
        raise place.error("“{name}” is a link or a device, not a file", name=folder.name)
    for where, folders, names in os.walk(folder, onerror=_raise):
        for name in (*folders, *names):
            path = Path(where) / name
            mode = path.lstat().st_mode
            if not stat.S_ISREG(mode) and not stat.S_ISDIR(mode):
                raise place.error("“{name}” is a link or a device, not a file", name=name)
            if stat.S_ISREG(mode) and not is_litter(path.relative_to(folder).as_posix()):
                yield path
