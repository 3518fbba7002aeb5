"""Reads a ``.lesson`` file: a zip that is not trusted and never unpacked to disk."""

from pathlib import Path

from annotator.content.archives import content_of, members_of, opened
from annotator.content.findings import Findings, Place
from annotator.content.lesson_origin import LARGEST_ORIGIN, ORIGIN, refuse_large_origin
from annotator.content.lesson_source import LIMITS, SEALED, LessonSource


def read_archive(archive: Path | bytes, label: str) -> LessonSource:
    """Read the files of a lesson out of a ``.lesson`` archive, in memory.

    Args:
        archive: where it is, or its bytes.
        label: how it is called in messages.

    Raises:
        LessonError: it is no zip, is damaged, or holds what no lesson holds.
        UserFileError: it cannot be read.
    """
    place = Place(Findings(), label)
    files: dict[str, bytes] = {}
    sealed = False
    with opened(archive, place) as zipped:
        for name, info in members_of(zipped, place, ORIGIN.rstrip("/")).items():
            if name in LIMITS:
                inner = Place(place.findings, f"{label}/{name}")
                files[name] = content_of(zipped, info, inner, LIMITS[name])
            elif name == SEALED:
                sealed = True
            elif not name.startswith(ORIGIN):
                raise place.error("“{name}” does not belong into a lesson", name=name)
    return LessonSource(label, files, sealed)


def archived_origin(archive: Path | bytes, label: str) -> dict[str, bytes]:
    """What the article in a ``.lesson`` archive was made from, by its names behind ``source/``.

    Raises:
        LessonError: as ``read_archive``, or it is more than a lesson needs.
        UserFileError: it cannot be read.
    """
    place = Place(Findings(), label)
    with opened(archive, place) as zipped:
        members = {
            name.removeprefix(ORIGIN): info
            for name, info in members_of(zipped, place, ORIGIN.rstrip("/")).items()
            if name.startswith(ORIGIN)
        }
        refuse_large_origin([info.file_size for info in members.values()], place)
        return {name: content_of(zipped, info, place, LARGEST_ORIGIN) for name, info in members.items()}
