"""What stands at a workspace's path, found out without touching it."""

import errno
import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from annotator.core.errors import Phrase, StorageError
from annotator.storage.failures import damaged

APPLICATION_ID = 0x414E4E4F
"""``PRAGMA application_id`` of a workspace: "ANNO" in ASCII."""

_LEFTOVERS = ("-wal", "-journal")
# The file's first bytes: 60 to 63 hold the user version, 68 to 71 the application id.
_HEADER_SIZE = 100
_MAGIC = b"SQLite format 3\0"


def database_uri(path: Path, options: str) -> str:
    """The URI by which SQLite opens a file, e.g. with ``mode=rw``; network paths of Windows included."""
    place = path.as_posix()
    return "file://" + quote(os.fsencode(place if place.startswith("/") else "/" + place)) + "?" + options


def resolved(path: Path) -> Path:
    """The path with symbolic links followed; OSError if they lead in a circle."""
    try:
        return path.resolve()
    except RuntimeError as failure:  # until Python 3.13 for links that lead in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from failure


def has_leftovers(path: Path) -> bool:
    """Whether a journal says that the last program did not end properly; SQLite recovers on opening."""
    return any(_size(path.with_name(path.name + suffix)) for suffix in _LEFTOVERS)


def written_version(path: Path, newest: int) -> int | None:
    """The schema version that an existing workspace's first bytes name.

    Args:
        path: where the workspace is or will be.
        newest: the newest schema version that this program knows.

    Returns:
        None if there is no file or an empty one.

    Raises:
        StorageError: it is no workspace, or a newer one.
        OSError: it cannot be read.
    """
    if path.is_dir():
        raise foreign(path, Phrase("it is a folder"))
    if not _size(path):
        return None
    with path.open("rb") as stream:
        header = stream.read(_HEADER_SIZE)
    return header_version(path, header, newest)


def header_version(path: Path, header: bytes, newest: int) -> int:
    """The schema version in a database's first bytes; errors as ``written_version``."""
    if not header.startswith(_MAGIC):
        raise foreign(path, Phrase("it is no database"))
    if len(header) < _HEADER_SIZE:
        raise damaged(path, Phrase("only its beginning is left"))
    if int.from_bytes(header[68:72], "big") != APPLICATION_ID:
        raise foreign(path, Phrase("it belongs to another program"))
    version = int.from_bytes(header[60:64], "big")
    refuse_newer(path, version, newest)
    return version


def check_writable(path: Path) -> None:
    """Raise an ``OSError`` if the file is read-only; SQLite would leave files beside it finding out."""
    with path.open("r+b"):
        pass


def check_untouched(path: Path) -> None:
    """Check that a workspace which no journal belongs to is sound, and change nothing in finding out.

    SQLite reads the file as if nobody could write it, so it makes no file beside it. With a journal the
    file alone may be half of the truth (a checkpoint that a full disk broke off): use ``check_sound``
    after opening then.

    Raises:
        StorageError: it is damaged.
        sqlite3.Error: it cannot be read as a database.
    """
    with closing(sqlite3.connect(database_uri(path, "mode=ro&immutable=1"), uri=True)) as connection:
        check_sound(path, connection)


def refuse_newer(path: Path, version: int, newest: int) -> None:
    """Raise a ``StorageError`` if a newer program wrote the workspace."""
    if version > newest:
        raise StorageError(
            "The workspace {path} was written by a newer version of the program "
            "(its format is {found}, this program knows up to {known}).",
            "Nothing was changed. Update the program, or choose another workspace.",
            path=path,
            found=version,
            known=newest,
        )


def check_sound(path: Path, connection: sqlite3.Connection) -> None:
    """Raise a ``StorageError`` if the database's pages contradict each other."""
    finding = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
    if finding != "ok":
        raise damaged(path, Phrase(finding.splitlines()[-1]))


def foreign(path: Path, detail: Phrase) -> StorageError:
    """The error for a file that is something else."""
    return StorageError(
        "{path} is not a workspace of this program ({detail}).",
        "Nothing was changed. Choose another file.",
        path=path,
        detail=detail,
    )


def _size(path: Path) -> int:
    """Bytes of a file; 0 if there is none."""
    try:
        return path.stat().st_size
    except FileNotFoundError:
        return 0
