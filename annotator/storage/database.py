"""Open, migrate, copy and close a workspace; every use of it goes through this class."""

import contextlib
import errno
import glob
import os
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from functools import cached_property
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Self

from annotator.core.errors import StorageError
from annotator.storage import schema_version, workspace_lock
from annotator.storage.connections import connect, connect_beside, connect_to_write, copy_database
from annotator.storage.failures import detail_of, in_words
from annotator.storage.file_check import (
    check_sound,
    check_untouched,
    check_writable,
    has_leftovers,
    refuse_newer,
    written_version,
)
from annotator.storage.workspace_lock import WorkspaceLock

if TYPE_CHECKING:
    from sqlite_utils import Database

_OLDEST_SQLITE = (3, 37, 0)  # the first with STRICT tables


class Workspace:
    """A user's database, open for writing; made by ``open``.

    Belongs to the thread that opened it; only ``apart`` and ``backup`` may be called on another.

    Attributes:
        path: the file, with symbolic links followed.
        journal_mode: ``wal``, or ``truncate`` where the file system does not allow that.
        after_commit: called when a change has been kept, if it is set; on the thread that made it.
    """

    def __init__(
        self, path: Path, lock: WorkspaceLock, connection: sqlite3.Connection, journal_mode: str
    ) -> None:
        self.path = path
        self._lock = lock
        self._connection = connection
        self.journal_mode = journal_mode
        self.after_commit: Callable[[], object] | None = None

    @classmethod
    def open(cls, path: Path, *, wait: float = 0.0) -> Self:
        """Open a workspace, or make a new one where there is no file or an empty one.

        In this order: look at the file's first bytes, make the folder, lock, check the file without
        touching it, open, copy and migrate if the file is older.

        Args:
            path: the database file.
            wait: seconds to wait for another writer to end.

        Raises:
            StorageError: it is open elsewhere, foreign, newer, damaged, read-only or cannot be reached.
                The file is unchanged.
        """
        _require_sqlite()
        with in_words(path):
            real = _resolved(path)
            if not workspace_lock.lock_file(real).exists():
                # What is refused gets no lock file beside it. Where there is one, this process may have
                # the file open, and another look at it would free the locks that SQLite holds.
                written_version(real, schema_version.SCHEMA_VERSION)
            real.parent.mkdir(parents=True, exist_ok=True)
            lock = workspace_lock.acquire(real, wait)
            try:
                return cls._open_locked(real, lock)
            except BaseException:
                lock.release()
                raise

    @classmethod
    def _open_locked(cls, path: Path, lock: WorkspaceLock) -> Self:
        recovering = False
        if written_version(path, schema_version.SCHEMA_VERSION) is None:
            _create(path)
        else:
            check_writable(path)
            recovering = has_leftovers(path)
            if not recovering:
                check_untouched(path)
        connection, journal_mode = connect_to_write(path)
        try:
            workspace = cls(path, lock, connection, journal_mode)
            workspace._make_ready(recovering=recovering)
        except BaseException:
            connection.close()
            raise
        return workspace

    def _make_ready(self, *, recovering: bool) -> None:
        if recovering:
            check_sound(self.path, self._connection)
        # A journal that was left may hold a newer version number than the file had.
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        refuse_newer(self.path, version, schema_version.SCHEMA_VERSION)
        if version < schema_version.SCHEMA_VERSION:
            self._migrate()
        # Only now: a migration may rebuild a table that others refer to.
        self._connection.execute("PRAGMA foreign_keys = ON")

    def _migrate(self) -> None:
        from annotator.storage.migrations import upgrade

        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = self.path.with_name(f"{self.path.name}.before-v{schema_version.SCHEMA_VERSION}.{stamp}.bak")
        copy_database(self._connection, copy)
        try:
            upgrade(self._db)
        except Exception as failure:
            raise StorageError(
                "The workspace {path} could not be brought to the format of this version of the program "
                "({detail}).",
                "It is as it was, and there is a copy of it: {copy}. Go on with the former version, "
                "and report this.",
                path=self.path,
                copy=copy,
                detail=detail_of(failure),
            ) from failure
        if self.journal_mode == "wal":
            # The version number shall stand in the file itself, where the next program looks first.
            self._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    @cached_property
    def _db(self) -> "Database":
        """For what changes something; reading does without, and starts the program sooner."""
        return _database(self._connection)

    @contextmanager
    def transaction(self) -> Iterator["Database"]:
        """Write: all that happens inside is kept together, or nothing of it.

        Raises:
            StorageError: it could not be kept; nothing was changed.
        """
        with in_words(self.path):
            self._db.execute("BEGIN IMMEDIATE")
            try:
                yield self._db
                self._db.commit()
            except BaseException:
                self._db.rollback()
                raise
        if self.after_commit is not None:
            self.after_commit()

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Read; what goes wrong becomes a ``StorageError``."""
        with in_words(self.path):
            yield self._connection

    @contextmanager
    def apart(self) -> Iterator[Self]:
        """The same workspace over a connection of its own, for work that takes long on another thread.

        The first connection can be used meanwhile; of two that write, one waits for the other.

        Raises:
            StorageError: the file cannot be reached any more.
        """
        with in_words(self.path):
            connection = connect_beside(self.path, self.journal_mode)
        with closing(connection):
            beside = type(self)(self.path, self._lock, connection, self.journal_mode)
            beside.after_commit = self.after_commit
            yield beside

    def tidy(self) -> None:
        """Move what the journal holds into the file itself, so that the file alone is a complete copy.

        Costs some milliseconds, therefore not at each change. What cannot be moved now (another
        connection reads, the disk is full) stays safe in the journal.
        """
        if self.journal_mode == "wal":
            with contextlib.suppress(sqlite3.Error):
                self._connection.execute("PRAGMA wal_checkpoint(PASSIVE)").fetchall()

    def copies(self) -> list[Path]:
        """The copies that were made before migrations, oldest first; they stand beside the file."""
        with contextlib.suppress(OSError):
            return sorted(self.path.parent.glob(f"{glob.escape(self.path.name)}.before-v*.bak"))
        return []

    def backup(self, to: Path) -> None:
        """Write a copy of all that is stored, as one complete file; a file there is replaced.

        Uses a connection of its own, so that a worker can do it while changes are made.

        Raises:
            StorageError: it could not be written; what was there before is unchanged.
        """
        if to.resolve() == self.path:
            raise StorageError(
                "{path} is the workspace itself and cannot be its own copy.",
                "Nothing was changed. Choose another name.",
                path=to,
            )
        try:
            with closing(connect(self.path, "ro")) as connection:
                copy_database(connection, to)
        except (sqlite3.Error, OSError) as failure:
            raise StorageError(
                "The copy {path} could not be written ({detail}).",
                "The work itself is as it was, and so is an older copy. Choose another place for the copy.",
                path=to,
                detail=detail_of(failure),
            ) from failure

    def close(self) -> None:
        """Close, so that one file is left and no journal beside it; closing twice does no harm."""
        wal = self.journal_mode == "wal"
        end = "PRAGMA wal_checkpoint(TRUNCATE)" if wal else "PRAGMA journal_mode = DELETE"
        # What cannot be tidied up now (a full disk) is kept in the journal and taken in on opening.
        with contextlib.suppress(sqlite3.Error):
            self._connection.execute(end)
        self._connection.close()
        self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _resolved(path: Path) -> Path:
    try:
        return path.resolve()
    except RuntimeError as failure:  # until Python 3.13 for links that lead in a circle
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from failure


def _database(connection: sqlite3.Connection) -> "Database":
    from sqlite_utils import Database

    return Database(connection, execute_plugins=False)


def _require_sqlite() -> None:
    if sqlite3.sqlite_version_info < _OLDEST_SQLITE:
        raise StorageError(
            "This Python brings SQLite {found}; the program needs {oldest} or newer.",
            "Nothing was changed. Install a newer Python.",
            found=sqlite3.sqlite_version,
            oldest=".".join(map(str, _OLDEST_SQLITE)),
        )


def _create(path: Path) -> None:
    """Make a new workspace beside its place and put it there when it is complete."""
    from annotator.storage.migrations import upgrade

    draft = path.with_name(path.name + ".new")
    for stale in (path, draft):
        # A journal without its database would be taken for one of the new file.
        for suffix in ("-wal", "-shm", "-journal"):
            stale.with_name(stale.name + suffix).unlink(missing_ok=True)
    draft.unlink(missing_ok=True)
    try:
        with closing(connect(draft, "rwc")) as connection:
            upgrade(_database(connection))
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
