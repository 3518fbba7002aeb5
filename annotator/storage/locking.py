"""A workspace that a pass phrase locks: open it, lock it, change the phrase, take it away.

``NAME.sqlite`` is the plain form and ``NAME.locked`` the locked one. Where both are (a program that was
killed between two steps), the locked one counts and the plain one is a copy. Both have one lock file, so
there is one writer whatever the form.
"""

import contextlib
from dataclasses import dataclass
from pathlib import Path

from annotator.core.errors import StorageError
from annotator.storage import workspace_lock
from annotator.storage.connections import copy_database, require_sqlite
from annotator.storage.database import Workspace, copies_of
from annotator.storage.failures import in_words
from annotator.storage.file_check import check_untouched, resolved
from annotator.storage.homes import FileHome, copy_file, copying
from annotator.storage.locked_file import parts_of
from annotator.storage.locked_home import LockedHome, copy_locked
from annotator.storage.pass_phrase import Keys
from annotator.storage.vault import Vault, read_vault
from annotator.storage.workspace_lock import WorkspaceLock

_JOURNALS = ("-wal", "-shm", "-journal")


@dataclass(frozen=True, slots=True)
class Unlocked:
    """A locked workspace whose pass phrase was right; ``open_unlocked`` makes a workspace of it."""

    file: Path
    vault: Vault
    lock: WorkspaceLock


def locked_file(path: Path) -> Path:
    """The locked form of the workspace whose plain form is at ``path``."""
    return path.with_suffix(".locked")


def is_locked(path: Path) -> bool:
    """Whether the workspace, named by its plain form, is locked."""
    return locked_file(path).exists()


def check_locked(path: Path) -> None:
    """Raise a ``StorageError`` if a locked workspace is foreign, newer or damaged; needs no pass phrase."""
    with in_words(locked_file(path)):
        parts_of(locked_file(path).read_bytes(), locked_file(path))


def unlock(path: Path, phrase: str) -> Unlocked:
    """Open a locked workspace with its pass phrase. Takes seconds; may run on any thread.

    Args:
        path: of its plain form.
        phrase: the pass phrase.

    Raises:
        WrongPassPhraseError: it is another phrase.
        StorageError: it is open elsewhere, damaged, newer, or cannot be read. Nothing was changed.
    """
    require_sqlite()
    file = locked_file(path)
    with in_words(file):
        file = resolved(file)
        lock = workspace_lock.acquire(resolved(path))
        try:
            return Unlocked(file, read_vault(file.read_bytes(), phrase, file), lock)
        except BaseException:
            lock.release()
            raise


def open_unlocked(unlocked: Unlocked) -> Workspace:
    """The workspace, for the thread that calls this.

    Raises:
        StorageError: it is damaged or cannot be brought up to date; the file is as it was.
    """
    try:
        with in_words(unlocked.file):
            workspace = Workspace(LockedHome(unlocked.file, unlocked.vault), unlocked.lock)
        return workspace.made_ready(unchecked=True)
    except BaseException:
        unlocked.lock.release()
        raise


def keys_of(workspace: Workspace) -> Keys | None:
    """What opens a locked workspace; None for a plain one."""
    return workspace.home.vault.keys if isinstance(workspace.home, LockedHome) else None


def lock(workspace: Workspace, keys: Keys, path: Path) -> None:
    """Lock a plain workspace, or give a locked one other keys.

    The new file is read back before it takes its place. Then the plain file is removed; what cannot be
    removed now, ``plain_copies`` names.

    Args:
        workspace: goes on, in its new home.
        keys: new ones.
        path: of the plain form.

    Raises:
        StorageError: the locked file could not be written; all is as it was.
    """
    was_plain, plain = keys_of(workspace) is None, workspace.path
    file = resolved(locked_file(path)) if was_plain else plain
    home = LockedHome(file, Vault(keys).holding(workspace.image()))
    with in_words(file):
        home.write_anew()
    try:
        workspace.move(home)
    except BaseException:
        if was_plain:
            file.unlink()
        raise
    if was_plain:
        _remove(plain)


def take_lock_away(workspace: Workspace, path: Path) -> None:
    """Make a locked workspace a plain one again.

    Args:
        workspace: goes on, in its new home.
        path: of the plain form.

    Raises:
        StorageError: there is a file already, or it could not be written; the workspace is locked as before.
    """
    file, plain = workspace.path, resolved(path)
    if plain.exists():
        raise StorageError(
            "There is an unlocked copy already: {path}.",
            "Nothing was changed. Remove it or put it elsewhere, then try again.",
            path=plain,
        )
    aside = file.with_name(file.name + ".part")
    try:
        with in_words(plain):
            with workspace.reading() as db:
                copy_database(db.conn, plain)
            check_untouched(plain)
        with in_words(file):
            file.replace(aside)
        try:
            workspace.move(FileHome(plain))
        except BaseException:
            aside.replace(file)
            raise
    except BaseException:
        _remove(plain)
        raise
    with contextlib.suppress(OSError):
        aside.unlink()


def back_up(path: Path, to: Path) -> None:
    """Write a copy of a workspace, locked if it is; on any thread, whether it is open or not.

    Raises:
        StorageError: it could not be written; what was there before is unchanged.
    """
    file = resolved(locked_file(path) if is_locked(path) else path)
    with copying(file, to):
        (copy_locked if is_locked(path) else copy_file)(file, to)


def plain_copies(path: Path) -> list[Path]:
    """What can be read without the pass phrase beside a locked workspace: its former file and its copies."""
    if not is_locked(path):
        return []
    plain = resolved(path)
    return [each for each in (plain, *_journals(plain), *copies_of(plain)) if each.exists()]


def remove_plain_copies(path: Path) -> list[Path]:
    """Remove them; returns those that could not be removed."""
    for copy in plain_copies(path):
        with contextlib.suppress(OSError):
            copy.unlink()
    return plain_copies(path)


def _journals(path: Path) -> list[Path]:
    return [path.with_name(path.name + suffix) for suffix in _JOURNALS]


def _remove(plain: Path) -> None:
    for each in (plain, *_journals(plain)):
        with contextlib.suppress(OSError):
            each.unlink(missing_ok=True)
