"""Documents that are zip archives: read in memory, within limits, never unpacked."""

import io
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable

from annotator.core.errors import ImportRefused

LARGEST_MEMBER = 64 * 1024 * 1024
LARGEST_WHOLE = 256 * 1024 * 1024
MOST_MEMBERS = 5000
HIGHEST_RATIO = 200
_ALWAYS_FINE = 1024 * 1024
"""A member that grows to no more than this is no bomb, whatever its ratio."""
_DAMAGED = (
    *(zipfile.BadZipFile, zlib.error, lzma.LZMAError, struct.error, LookupError),
    *(EOFError, OSError, NotImplementedError, OverflowError, ValueError),
)


def members(data: bytes, kind: str, wanted: Callable[[str], bool] = lambda _: True) -> dict[str, bytes]:
    """What is in an archive, by name; folders are left out.

    Args:
        data: the archive's bytes.
        kind: how the document is called in messages.
        wanted: says by its name whether a member is read; the limits are for all of them.

    Raises:
        ImportRefused: ``damaged``, ``password_needed`` or ``too_large``.
    """
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            infos = [info for info in archive.infolist() if not info.is_dir()]
            _check(infos, kind)
            return {info.filename: archive.read(info) for info in infos if wanted(info.filename)}
    except _DAMAGED as exc:
        raise _damaged(kind) from exc
    except RuntimeError as exc:  # an encrypted member
        raise ImportRefused(
            "password_needed",
            "This {kind} file is locked with a password.",
            "Nothing was read in. Save a copy without a password and choose that.",
            kind=kind,
        ) from exc


def _check(infos: list[zipfile.ZipInfo], kind: str) -> None:
    whole = sum(info.file_size for info in infos)
    bomb = any(info.file_size > max(_ALWAYS_FINE, HIGHEST_RATIO * info.compress_size) for info in infos)
    if (
        bomb
        or whole > LARGEST_WHOLE
        or len(infos) > MOST_MEMBERS
        or any(info.file_size > LARGEST_MEMBER for info in infos)
    ):
        raise ImportRefused(
            "too_large",
            "This {kind} file grows far too large when it is unpacked.",
            "Nothing was read in. A real document is much smaller; ask where this one comes from.",
            kind=kind,
        )
    names = [info.filename for info in infos]
    if len(set(names)) != len(names):
        raise _damaged(kind)


def _damaged(kind: str) -> ImportRefused:
    return ImportRefused(
        "damaged",
        "This {kind} file is damaged or is no {kind} file.",
        "Nothing was read in. Open it in the program it was made with, save it again, and try that.",
        kind=kind,
    )
