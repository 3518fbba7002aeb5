"""Where a workspace is kept: in a file that SQLite writes itself, or in memory alone."""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Protocol

from annotator.core.errors import StorageError
from annotator.storage.connections import connect, connect_to_write, copy_database
from annotator.storage.failures import detail_of


class Home(Protocol):
    """What a workspace needs beside the connection.

    Every method may raise ``sqlite3.Error`` or ``OSError``; what is kept is as it was then.
    """

    @property
    def path(self) -> Path:
        """The file, as messages name it."""

    @property
    def journal_mode(self) -> str:
        """``wal``, ``truncate`` or ``memory``."""

    def connect(self) -> sqlite3.Connection:
        """A new connection to what is kept; it belongs to the calling thread."""

    def keep(self, connection: sqlite3.Connection) -> None:
        """Called after each commit: returns when the change outlives a power cut."""

    def migrated(self, connection: sqlite3.Connection) -> None:
        """Called when the schema was brought up to date: the file shall say so."""

    def copy(self, connection: sqlite3.Connection, to: Path) -> None:
        """Write a complete copy of what is kept, or nothing. Of a file that may be done on any thread."""

    def tidy(self, connection: sqlite3.Connection) -> None:
        """Let the file alone be complete, as far as that is possible now."""

    def leave(self, connection: sqlite3.Connection) -> None:
        """Close the connection, so that one file is left and no journal beside it."""


class FileHome:
    """A database file: SQLite keeps each commit by itself.

    Args:
        path: an existing file.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self.journal_mode = ""

    def connect(self) -> sqlite3.Connection:
        """A connection that can write, with the journal that works there."""
        connection, self.journal_mode = connect_to_write(self.path)
        return connection

    def keep(self, connection: sqlite3.Connection) -> None:
        """Nothing to do: a commit is on the disk."""

    def migrated(self, connection: sqlite3.Connection) -> None:
        """Put the version number into the file itself, where the next program looks first."""
        if self.journal_mode == "wal":
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def copy(self, connection: sqlite3.Connection, to: Path) -> None:  # noqa: ARG002 - another thread's
        """Write a complete copy, with what the journal holds, over a connection of its own."""
        copy_file(self.path, to)

    def tidy(self, connection: sqlite3.Connection) -> None:
        """Move what the journal holds into the file; what cannot be moved now stays safe in the journal."""
        if self.journal_mode == "wal":
            with contextlib.suppress(sqlite3.Error):
                connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def leave(self, connection: sqlite3.Connection) -> None:
        """Close; what cannot be tidied up (a full disk) stays in the journal and is taken in on opening."""
        wal = self.journal_mode == "wal"
        with contextlib.suppress(sqlite3.Error):
            connection.execute("PRAGMA wal_checkpoint(TRUNCATE)" if wal else "PRAGMA journal_mode = DELETE")
        connection.close()


class MemoryHome:
    """The computer's memory: all is gone when the workspace is closed, and no file is ever made."""

    path = Path(os.devnull)
    journal_mode = "memory"

    def connect(self) -> sqlite3.Connection:
        """An empty database."""
        return memory_connection()

    def keep(self, connection: sqlite3.Connection) -> None:
        """Nothing to do."""

    def migrated(self, connection: sqlite3.Connection) -> None:
        """Nothing to do."""

    def copy(self, connection: sqlite3.Connection, to: Path) -> None:
        """Write a complete copy as a database file; only on the thread that works with it."""
        copy_database(connection, to)

    def tidy(self, connection: sqlite3.Connection) -> None:
        """Nothing to do."""

    def leave(self, connection: sqlite3.Connection) -> None:
        """Close."""
        connection.close()


def copy_file(path: Path, to: Path) -> None:
    """Write a complete copy of a database file, on any thread; errors as a home's."""
    with closing(connect(path, "ro")) as reader:
        copy_database(reader, to)


@contextmanager
def copying(path: Path, to: Path) -> Iterator[None]:
    """Tell what goes wrong while a workspace is copied as a ``StorageError``; refuse a copy on itself."""
    if to.resolve() == path:
        raise StorageError(
            "{path} is the workspace itself and cannot be its own copy.",
            "Nothing was changed. Choose another name.",
            path=to,
        )
    try:
        yield
    except (sqlite3.Error, OSError) as failure:
        raise StorageError(
            "The copy {path} could not be written ({detail}).",
            "The work itself is as it was, and so is an older copy. Choose another place for the copy.",
            path=to,
            detail=detail_of(failure),
        ) from failure


def memory_connection(image: bytes | None = None) -> sqlite3.Connection:
    """A connection to a database in memory that never puts anything on the disk, temporary things neither.

    Args:
        image: the bytes of the database; None for an empty one.

    Raises:
        sqlite3.Error: the bytes are no database.
    """
    connection = sqlite3.connect(":memory:", isolation_level=None)
    try:
        if image is not None:
            # Only a fresh connection may do this: one with an open cursor crashes (SQLite 3.40).
            connection.deserialize(image)
        connection.execute("PRAGMA journal_mode = MEMORY").fetchone()
        connection.execute("PRAGMA temp_store = MEMORY")
    except BaseException:
        connection.close()
        raise
    return connection


def image_of(connection: sqlite3.Connection) -> bytes:
    """The bytes of a database with what its journal holds, fit for ``memory_connection``."""
    with closing(sqlite3.connect(":memory:")) as copy:
        connection.backup(copy)
        image = copy.serialize()
    # Bytes 18 and 19 say whether a write-ahead log belongs to it, which memory cannot have.
    return image[:18] + b"\x01\x01" + image[20:]
