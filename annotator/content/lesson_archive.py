"""Reads a ``.lesson`` file: a zip that is not trusted and never unpacked to disk."""

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import BinaryIO, Final
from zipfile import ZipInfo

from annotator.content.findings import Findings, Place
from annotator.content.lesson_origin import LARGEST_ORIGIN, ORIGIN, is_litter, refuse_large_origin
from annotator.content.lesson_source import (
    LIMITS,
    MEGABYTE,
    SEALED,
    LessonSource,
    cannot_read,
    refuse_unfit,
    too_large,
)

LARGEST_ARCHIVE: Final = 256 * MEGABYTE
MOST_MEMBERS: Final = 2000
HIGHEST_RATIO: Final = 200
"""Text shrinks to a tenth or so; only a bomb shrinks to a two-hundredth."""
_OPEN_HINT = "Nothing was changed. Ask for the lesson without a password."
_ENCRYPTED = 0x1 | 0x40 | 0x2000
_DAMAGED = (
    zipfile.BadZipFile,
    zlib.error,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)


def read_archive(path: Path, label: str) -> LessonSource:
    """Read the files of a lesson out of a ``.lesson`` archive, in memory.

    Args:
        path: where it is.
        label: how it is called in messages.

    Raises:
        LessonError: it is no zip, is damaged, or holds what no lesson holds.
        UserFileError: it cannot be read.
    """
    with _opened(path, label) as archive:
        return _read(archive, label)


def unpacked(data: bytes, label: str) -> LessonSource:
    """Read the files of a lesson out of the bytes of an archive.

    Raises:
        LessonError: as ``read_archive``.
    """
    with _archive(io.BytesIO(data), label) as archive:
        return _read(archive, label)


def archived_origin(path: Path, label: str) -> dict[str, bytes]:
    """What the article in a ``.lesson`` archive was made from, by its names behind ``source/``.

    Raises:
        LessonError: as ``read_archive``, or it is more than a lesson needs.
        UserFileError: it cannot be read.
    """
    with _opened(path, label) as archive:
        return _origin(archive, label)


def unpacked_origin(data: bytes, label: str) -> dict[str, bytes]:
    """The same out of the bytes of an archive.

    Raises:
        LessonError: as ``archived_origin``.
    """
    with _archive(io.BytesIO(data), label) as archive:
        return _origin(archive, label)


@contextmanager
def _opened(path: Path, label: str) -> Iterator[zipfile.ZipFile]:
    try:
        refuse_unfit(path, Place(Findings(), label), LARGEST_ARCHIVE)
        with path.open("rb") as file, _archive(file, label) as archive:
            yield archive
    except OSError as exc:
        raise cannot_read(label, exc) from exc


@contextmanager
def _archive(file: BinaryIO, label: str) -> Iterator[zipfile.ZipFile]:
    try:
        with zipfile.ZipFile(file) as archive:
            yield archive
    except _DAMAGED as exc:
        raise Place(Findings(), label).error("not a lesson file, or damaged") from exc


def _read(archive: zipfile.ZipFile, label: str) -> LessonSource:
    place = Place(Findings(), label)
    files: dict[str, bytes] = {}
    sealed = False
    for name, info in _members(archive, place).items():
        if name in LIMITS:
            files[name] = _content(archive, info, Place(place.findings, f"{label}/{name}"), LIMITS[name])
        elif name == SEALED:
            sealed = True
        elif not name.startswith(ORIGIN):
            raise place.error("“{name}” does not belong into a lesson", name=name)
    return LessonSource(label, files, sealed)


def _origin(archive: zipfile.ZipFile, label: str) -> dict[str, bytes]:
    place = Place(Findings(), label)
    members = {
        name.removeprefix(ORIGIN): info
        for name, info in _members(archive, place).items()
        if name.startswith(ORIGIN)
    }
    refuse_large_origin([info.file_size for info in members.values()], place)
    return {name: _content(archive, info, place, LARGEST_ORIGIN) for name, info in members.items()}


def _members(archive: zipfile.ZipFile, place: Place) -> dict[str, ZipInfo]:
    """What is in an archive, by its name inside the lesson, if all of it is safe."""
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise place.error("holds more than {most} files", most=MOST_MEMBERS)
    for info in members:
        _refuse_unsafe(info, place)
    _refuse_twice((info.filename for info in members), place)
    return _without_folder(
        {
            name: info
            for info in members
            if not info.is_dir() and (name := _own_name(info.filename)) is not None
        }
    )


def _refuse_unsafe(info: ZipInfo, place: Place) -> None:
    """Refuse names that lead out of the archive, links, and what cannot be read safely."""
    # ``filename`` has been tidied already; the name as stored is what other programs act on.
    for name in (info.orig_filename, info.filename):
        if _is_unsafe_name(name):
            raise place.error("“{name}” is not a safe file name", name=name)
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in {0, stat.S_IFREG, stat.S_IFDIR}:
        raise place.error("“{name}” is a link or a device, not a file", name=info.filename)
    if info.flag_bits & _ENCRYPTED:
        raise place.error("“{name}” is encrypted", _OPEN_HINT, name=info.filename)
    if info.compress_type not in {zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED}:
        raise place.error("“{name}” is packed in a way that is not supported", name=info.filename)
    if info.file_size > MEGABYTE and info.file_size > info.compress_size * HIGHEST_RATIO:
        raise place.error("“{name}” is packed too tightly to be a lesson's", name=info.filename)


def _is_unsafe_name(name: str) -> bool:
    parts = name.removesuffix("/").split("/")
    return (
        any(char in "\\:" or unicodedata.category(char) == "Cc" for char in name)
        or any(part in {"", ".", ".."} for part in parts)
        or any(part != part.strip() for part in parts)
    )


def _refuse_twice(names: Iterable[str], place: Place) -> None:
    """Refuse names that are one file on some computers (case, accents) and two on others."""
    seen: set[str] = set()
    for name in names:
        same = unicodedata.normalize("NFC", name).casefold()
        if same in seen:
            raise place.error("holds “{name}” twice", name=name)
        seen.add(same)


def _own_name(name: str) -> str | None:
    """The name; None for what an operating system added by itself."""
    return None if is_litter(name) else name


def _without_folder(members: dict[str, ZipInfo]) -> dict[str, ZipInfo]:
    """The members by their names inside the lesson, which may stand in one folder."""
    tops = {name.partition("/")[0] for name in members}
    if len(tops) == 1 and all("/" in name for name in members) and not tops & {ORIGIN.rstrip("/")}:
        return {name.partition("/")[2]: info for name, info in members.items()}
    return members


def _content(archive: zipfile.ZipFile, info: ZipInfo, place: Place, limit: int) -> bytes:
    if info.file_size > limit:
        raise too_large(place, limit)
    with archive.open(info) as member:
        data = member.read(limit + 1)
    if len(data) > limit:
        raise too_large(place, limit)
    return data
