"""Open, migrate, copy and close a workspace; every use of it goes through this class."""

import contextlib
import glob
import sqlite3
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from sqlite_utils import Database

from annotator.core.errors import StorageError
from annotator.storage import migrations, workspace_lock
from annotator.storage.connections import connect, require_sqlite
from annotator.storage.failures import detail_of, in_words
from annotator.storage.file_check import (
    check_sound,
    check_untouched,
    check_writable,
    has_leftovers,
    refuse_newer,
    resolved,
    written_version,
)
from annotator.storage.homes import FileHome, Home, MemoryHome, copying, image_of
from annotator.storage.workspace_lock import WorkspaceLock


class Workspace:
    """A user's database, open for writing; made by ``open`` or ``in_memory``.

    Belongs to the thread that opened it; only ``backup`` of a file may be called on another.

    Args:
        home: where it is kept.
        lock: what keeps a second writer out; None if nobody else can reach it.

    Attributes:
        after_commit: called when a change has been kept, if it is set.
    """

    def __init__(self, home: Home, lock: WorkspaceLock | None) -> None:
        self.home = home
        self._lock = lock
        self.after_commit: Callable[[], object] | None = None
        self._use(home.connect())

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
        require_sqlite()
        with in_words(path):
            real = resolved(path)
            if not workspace_lock.lock_file(real).exists():
                # What is refused gets no lock file beside it. Where there is one, this process may have
                # the file open, and another look at it would free the locks that SQLite holds.
                written_version(real, migrations.SCHEMA_VERSION)
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
        if written_version(path, migrations.SCHEMA_VERSION) is None:
            _create(path)
        else:
            check_writable(path)
            recovering = has_leftovers(path)
            if not recovering:
                check_untouched(path)
        return cls(FileHome(path), lock).made_ready(unchecked=recovering)

    @classmethod
    def in_memory(cls) -> Self:
        """A new workspace that no file is ever made of; all is gone when it is closed."""
        require_sqlite()
        return cls(MemoryHome(), None).made_ready()

    @property
    def path(self) -> Path:
        """The file, with symbolic links followed."""
        return self.home.path

    @property
    def journal_mode(self) -> str:
        """``wal``, ``truncate`` where the file system does not allow that, or ``memory``."""
        return self.home.journal_mode

    def _use(self, connection: sqlite3.Connection) -> None:
        self._connection = connection
        self._db = Database(connection, execute_plugins=False)

    def made_ready(self, *, unchecked: bool = False) -> Self:
        """Check and migrate what was opened; closed again if that fails.

        Args:
            unchecked: nobody has looked at the database's pages yet.

        Raises:
            StorageError: it is damaged, newer, or cannot be brought up to date.
        """
        try:
            with in_words(self.path):
                self._make_ready(unchecked=unchecked)
        except BaseException:
            self._connection.close()
            raise
        return self

    def _make_ready(self, *, unchecked: bool) -> None:
        if unchecked:
            check_sound(self.path, self._connection)
        # A journal that was left may hold a newer version number than the file had.
        version = self._connection.execute("PRAGMA user_version").fetchone()[0]
        refuse_newer(self.path, version, migrations.SCHEMA_VERSION)
        if version < migrations.SCHEMA_VERSION:
            self._migrate(version)
        # Only now: a migration may rebuild a table that others refer to.
        self._connection.execute("PRAGMA foreign_keys = ON")

    def _migrate(self, version: int) -> None:
        if version == 0:
            migrations.upgrade(self._db)
            return
        stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%SZ")
        copy = self.path.with_name(f"{self.path.name}.before-v{migrations.SCHEMA_VERSION}.{stamp}.bak")
        self.home.copy(self._connection, copy)
        try:
            migrations.upgrade(self._db)
            self.home.migrated(self._connection)
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

    @contextmanager
    def transaction(self) -> Iterator[Database]:
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
            self._keep()
        if self.after_commit is not None:
            self.after_commit()

    def _keep(self) -> None:
        try:
            self.home.keep(self._connection)
        except BaseException:
            # The change is in memory and nowhere else: go back to what is kept.
            self._connection.close()
            self._use(_connected(self.home))
            raise

    @contextmanager
    def reading(self) -> Iterator[Database]:
        """Read; what goes wrong becomes a ``StorageError``."""
        with in_words(self.path):
            yield self._db

    def tidy(self) -> None:
        """Move what a journal holds into the file itself, so that the file alone is a complete copy.

        Costs some milliseconds, therefore not at each change. What cannot be moved now (another
        connection reads, the disk is full) stays safe in the journal.
        """
        self.home.tidy(self._connection)

    def image(self) -> bytes:
        """All that is stored, as the bytes of a database."""
        with in_words(self.path):
            return image_of(self._connection)

    def move(self, home: Home) -> None:
        """Go on in another home that holds the same; the lock stays, and the former home as it is.

        Raises:
            StorageError: the new home cannot be opened; the workspace goes on where it is.
        """
        former, connection = self.home, self._connection
        with in_words(home.path):
            self._use(_connected(home))
        self.home = home
        former.leave(connection)

    def copies(self) -> list[Path]:
        """The copies that were made before migrations, oldest first; they stand beside the file."""
        return copies_of(self.path)

    def backup(self, to: Path) -> None:
        """Write a copy of all that is stored, as one complete file; a file there is replaced.

        Does not use the workspace's own connection, so that a worker can do it while changes are made.

        Raises:
            StorageError: it could not be written; what was there before is unchanged.
        """
        with copying(self.path, to):
            self.home.copy(self._connection, to)

    def close(self) -> None:
        """Close, so that one file is left and no journal beside it; closing twice does no harm."""
        self.home.leave(self._connection)
        if self._lock is not None:
            self._lock.release()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()


def _connected(home: Home) -> sqlite3.Connection:
    """A connection to what is up to date already."""
    connection = home.connect()
    connection.execute("PRAGMA foreign_keys = ON")
    return connection


def copies_of(path: Path) -> list[Path]:
    """The copies of a workspace's file that were made before migrations, oldest first."""
    with contextlib.suppress(OSError):
        return sorted(path.parent.glob(f"{glob.escape(path.name)}.before-v*.bak"))
    return []


def _create(path: Path) -> None:
    """Make a new workspace beside its place and put it there when it is complete."""
    draft = path.with_name(path.name + ".new")
    for stale in (path, draft):
        # A journal without its database would be taken for one of the new file.
        for suffix in ("-wal", "-shm", "-journal"):
            stale.with_name(stale.name + suffix).unlink(missing_ok=True)
    draft.unlink(missing_ok=True)
    try:
        with closing(connect(draft, "rwc")) as connection:
            migrations.upgrade(Database(connection, execute_plugins=False))
        draft.replace(path)
    except BaseException:
        draft.unlink(missing_ok=True)
        raise
