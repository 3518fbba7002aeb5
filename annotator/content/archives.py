"""Zips in memory: those that are not trusted, of which nothing is ever unpacked to disk, and our own."""

import stat
import struct
import unicodedata
import zipfile
import zlib
from collections.abc import Iterable, Iterator, Mapping
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Final
from zipfile import ZipInfo

from annotator.content.findings import Place
from annotator.content.lesson_source import MEGABYTE, cannot_read, refuse_unfit, too_large

LARGEST_ARCHIVE: Final = 256 * MEGABYTE
MOST_MEMBERS: Final = 2000
HIGHEST_RATIO: Final = 200
"""Text shrinks to a tenth or so; only a bomb shrinks to a two-hundredth."""
# What macOS and Windows add when somebody zips a folder by hand.
_LITTER = frozenset({".ds_store", "thumbs.db", "desktop.ini"})
_OPEN_HINT = "Nothing was changed. Ask for the lesson without a password."
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
"""The first moment that a zip can name: the same files shall make the same bytes at any time."""
_UNIX: Final = 3
_PLAIN_FILE: Final = (stat.S_IFREG | 0o644) << 16
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


@contextmanager
def opened(archive: Path | bytes, place: Place) -> Iterator[zipfile.ZipFile]:
    """A zip, opened for as long as the block runs; what goes wrong inside is told of the place.

    Args:
        archive: where it is, or its bytes.
        place: the file as the user knows it.

    Raises:
        LessonError: it is no zip, or damaged, or too large.
        UserFileError: it cannot be read.
    """
    try:
        if isinstance(archive, Path):
            refuse_unfit(archive, place, LARGEST_ARCHIVE)
        with zipfile.ZipFile(archive if isinstance(archive, Path) else BytesIO(archive)) as zipped:
            yield zipped
    except _DAMAGED as exc:
        raise place.error("not a lesson file, or damaged") from exc
    except OSError as exc:
        raise cannot_read(place.file, exc) from exc


def members_of(zipped: zipfile.ZipFile, place: Place, folder: str) -> Mapping[str, ZipInfo]:
    """The files in a zip by their names, which may stand in one folder; litter is left out.

    Args:
        zipped: the zip.
        place: the file as the user knows it.
        folder: name of a folder that belongs to the content and is not taken for one around all of it.

    Raises:
        LessonError: it holds too much, or what cannot be read safely.
    """
    members = zipped.infolist()
    if len(members) > MOST_MEMBERS:
        raise place.error("holds more than {most} files", most=MOST_MEMBERS)
    for info in members:
        _refuse_unsafe(info, place)
    _refuse_twice((info.filename for info in members), place)
    own = {info.filename: info for info in members if not info.is_dir() and not is_litter(info.filename)}
    tops = {name.partition("/")[0] for name in own}
    if len(tops) == 1 and all("/" in name for name in own) and folder not in tops:
        return {name.partition("/")[2]: info for name, info in own.items()}
    return own


def content_of(zipped: zipfile.ZipFile, info: ZipInfo, place: Place, limit: int) -> bytes:
    """The bytes of a member.

    Raises:
        LessonError: there are more than ``limit``.
    """
    if info.file_size > limit:
        raise too_large(place, limit)
    with zipped.open(info) as member:
        data = member.read(limit + 1)
    if len(data) > limit:
        raise too_large(place, limit)
    return data


def zipped(files: Mapping[str, bytes]) -> bytes:
    """A zip of these files, by their names: the same files, the same bytes, on every computer."""
    packed = BytesIO()
    # Not compressed: how small a text becomes depends on the computer's zlib.
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_STORED) as archive:
        for name, data in files.items():
            member = ZipInfo(name, _EARLIEST)
            member.create_system = _UNIX
            member.external_attr = _PLAIN_FILE
            archive.writestr(member, data)
    return packed.getvalue()


def is_litter(name: str) -> bool:
    """Was a file added by an operating system by itself?"""
    parts = name.split("/")
    return parts[0] == "__MACOSX" or parts[-1].startswith("._") or parts[-1].casefold() in _LITTER


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
