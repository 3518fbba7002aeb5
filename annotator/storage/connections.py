"""Connections to a database file: with the journal that works there, and for a copy."""

import contextlib
import sqlite3
from contextlib import closing
from pathlib import Path

from annotator.core.errors import StorageError
from annotator.storage.file_check import database_uri

_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables
_BUSY_SECONDS = 2.0
_COPY_PAGES = 256
"""Pages that a copy takes at a time; between two steps others may write."""
# Each commit outlives a power cut; macOS leaves a write in the drive's cache unless told otherwise.
_DURABLE = ("PRAGMA synchronous = FULL", "PRAGMA fullfsync = ON")


def require_sqlite() -> None:
    """Raise a ``StorageError`` if this Python's SQLite is too old."""
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StorageError(
            "This Python brings SQLite {found}; the program needs {oldest} or newer.",
            "Nothing was changed. Install a newer Python.",
            found=sqlite3.sqlite_version,
            oldest=".".join(map(str, _OLDEST_SQLITE)),
        )


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """A connection without implicit transactions; ``mode`` is ``rw``, or ``rwc`` to make the file."""
    uri = database_uri(path, f"mode={mode}")
    return sqlite3.connect(uri, uri=True, timeout=_BUSY_SECONDS, isolation_level=None)


def connect_to_write(path: Path) -> tuple[sqlite3.Connection, str]:
    """A connection to an existing file that can be written, and its journal mode.

    That is ``wal`` where a write-ahead log works, else ``truncate``.

    Raises:
        sqlite3.Error: the file cannot be written either way.
    """
    with contextlib.suppress(sqlite3.OperationalError):
        connection, mode = _connect_with(path, "PRAGMA journal_mode = WAL")
        if mode == "wal":
            return connection, mode
        connection.close()
    # With exclusive locking SQLite needs no shared memory, so it can leave a write-ahead log that an
    # earlier place of the file allowed and this one does not.
    return _connect_with(
        path,
        "PRAGMA locking_mode = EXCLUSIVE",
        "PRAGMA journal_mode = TRUNCATE",
        "PRAGMA locking_mode = NORMAL",
    )


def _connect_with(path: Path, *settings: str) -> tuple[sqlite3.Connection, str]:
    connection = connect(path, "rw")
    try:
        for setting in (*settings, *_DURABLE):
            connection.execute(setting).fetchone()
        _try_to_write(connection)
        mode: str = connection.execute("PRAGMA journal_mode").fetchone()[0]
    except BaseException:
        connection.close()
        raise
    return connection, mode


def _try_to_write(connection: sqlite3.Connection) -> None:
    """Fail where a change would fail; permissions alone do not tell, nor does an empty transaction."""
    connection.execute("BEGIN IMMEDIATE")
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA user_version = {version:d}")
    connection.execute("ROLLBACK")


def copy_database(connection: sqlite3.Connection, to: Path) -> None:
    """Copy a database with what its journal holds; the copy appears under its name when complete."""
    draft = to.with_name(to.name + ".part")
    draft.unlink(missing_ok=True)
    try:
        with closing(connect(draft, "rwc")) as target:
            connection.backup(target, pages=_COPY_PAGES, sleep=0.01)
            target.execute("PRAGMA journal_mode = DELETE")
        draft.replace(to)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
