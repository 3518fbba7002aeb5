"""A locked workspace's home: the database in memory, and after each commit all of it sealed in its file."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

from annotator.core.errors import Phrase
from annotator.services.files import put_in_place
from annotator.storage.failures import damaged
from annotator.storage.homes import memory_connection
from annotator.storage.locked_file import parts_of
from annotator.storage.vault import Vault, reread_vault


class LockedHome:
    """Implements ``homes.Home``. Nothing that is not sealed ever reaches the disk.

    Args:
        path: the locked file.
        vault: what it holds; or shall hold after ``write_anew``.
    """

    journal_mode = "memory"

    def __init__(self, path: Path, vault: Vault) -> None:
        self.path = path
        self.vault = vault

    def connect(self) -> sqlite3.Connection:
        """A connection to the database as it was kept last."""
        return memory_connection(self.vault.image)

    def keep(self, connection: sqlite3.Connection) -> None:
        """Seal what changed and write the file, whole or not."""
        vault = self.vault.holding(connection.serialize())
        self._write(vault)
        self.vault = vault

    def migrated(self, connection: sqlite3.Connection) -> None:
        """The same after a migration."""
        self.keep(connection)

    def copy(self, connection: sqlite3.Connection, to: Path) -> None:  # noqa: ARG002 - the file is complete
        """Copy the file as it is, locked."""
        copy_locked(self.path, to)

    def tidy(self, connection: sqlite3.Connection) -> None:
        """Nothing to do: the file is complete after each commit."""

    def leave(self, connection: sqlite3.Connection) -> None:
        """Close."""
        connection.close()

    def write_anew(self) -> None:
        """Write the file; it takes its place when it was read back and holds what it shall.

        Raises:
            StorageError: it holds something else; a file that was there is as it was, as after an OSError.
        """
        self._write(self.vault, self._check)

    def _check(self, draft: Path) -> None:
        if reread_vault(draft.read_bytes(), self.vault.keys, draft).image != self.vault.image:
            raise damaged(draft, Phrase("it is not what was written"))

    def _write(self, vault: Vault, check: Callable[[Path], None] | None = None) -> None:
        # One writer holds the workspace's lock, so the draft's name can be a fixed one: what a killed
        # program left is written over and never adds up.
        put_in_place(_draft(self.path), self.path, vault.file(), check)


def copy_locked(path: Path, to: Path) -> None:
    """Write a copy of a locked file as it is, on any thread.

    Raises:
        StorageError: the file is damaged; no copy was written.
        OSError: it cannot be read, or the copy cannot be written.
    """
    data = path.read_bytes()
    parts_of(data, path)
    put_in_place(_draft(to), to, [data])


def _draft(path: Path) -> Path:
    return path.with_name(path.name + ".part")
