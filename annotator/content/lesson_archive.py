"""Reads a ``.lesson`` file: a zip that is not trusted and never unpacked to disk."""

import io
import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable
from pathlib import Path
from typing import BinaryIO, Final
from zipfile import ZipInfo

from annotator.content.findings import Findings, Place
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
_SOURCE = "source/"
# What macOS and Windows add when somebody zips a folder by hand.
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
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
    place = Place(Findings(), label)
    try:
        refuse_unfit(path, place, LARGEST_ARCHIVE)
        with path.open("rb") as file:
            return _unpacked(file, label, place)
    except OSError as exc:
        raise cannot_read(label, exc) from exc


def unpacked(data: bytes, label: str) -> LessonSource:
    """Read the files of a lesson out of the bytes of an archive.

    Raises:
        LessonError: as ``read_archive``.
    """
    return _unpacked(io.BytesIO(data), label, Place(Findings(), label))


def _unpacked(file: BinaryIO, label: str, place: Place) -> LessonSource:
    try:
        with zipfile.ZipFile(file) as archive:
            return _read(archive, label, place)
    except _DAMAGED as exc:
        raise place.error("not a lesson file, or damaged") from exc


def _read(archive: zipfile.ZipFile, label: str, place: Place) -> LessonSource:
    members = archive.infolist()
    if len(members) > MOST_MEMBERS:
        raise place.error("holds more than {most} files", most=MOST_MEMBERS)
    for info in members:
        _refuse_unsafe(info, place)
    _refuse_twice((info.filename for info in members), place)
    own = {
        name: info for info in members if not info.is_dir() and (name := _own_name(info.filename)) is not None
    }
    files: dict[str, bytes] = {}
    sealed = False
    for name, info in _without_folder(own).items():
        if name in LIMITS:
            files[name] = _content(archive, info, Place(place.findings, f"{label}/{name}"), LIMITS[name])
        elif name == SEALED:
            sealed = True
        elif not name.startswith(_SOURCE):
            raise place.error("“{name}” does not belong into a lesson", name=name)
    return LessonSource(label, files, sealed)


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
    parts = name.split("/")
    last = parts[-1]
    if parts[0] == "__MACOSX" or last.startswith("._") or last.casefold() in _LITTER:
        return None
    return name


def _without_folder(members: dict[str, ZipInfo]) -> dict[str, ZipInfo]:
    """The members by their names inside the lesson, which may stand in one folder."""
    tops = {name.partition("/")[0] for name in members}
    if len(tops) == 1 and all("/" in name for name in members) and not tops & {_SOURCE.rstrip("/")}:
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
