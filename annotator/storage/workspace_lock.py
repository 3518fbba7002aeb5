"""One writer per workspace: a lock of the operating system that dies with the process."""

import contextlib
import os
import platform
from pathlib import Path

from filelock import FileLock, Timeout

from annotator.core.errors import WorkspaceHeldError

_POLL_SECONDS = 0.05
# Windows refuses to read the byte that is locked, the first one; the note on the holder stands behind it.
_NOTE_AT = 1


class WorkspaceLock:
    """A lock that is held; made by ``acquire``."""

    def __init__(self, lock: FileLock, file: Path) -> None:
        self._lock = lock
        self._file = file

    def release(self) -> None:
        """Let the next one in. The lock file stays: taking it away would let two in at once."""
        if self._lock.is_locked:
            _write_note(self._file, "")
            self._lock.release()


def lock_file(workspace: Path) -> Path:
    """The file that is locked: beside the workspace, ``.lock`` added to its name."""
    return workspace.with_name(workspace.name + ".lock")


def acquire(workspace: Path, wait_seconds: float = 0) -> WorkspaceLock:
    """Become the one writer of a workspace.

    Args:
        workspace: the database file; its folder must exist.
        wait_seconds: how long to wait for the holder to end.

    Raises:
        WorkspaceHeldError: somebody else holds it.
        OSError: the lock file cannot be made, or the file system has no locks.
    """
    file = lock_file(workspace)
    # A soft lock would outlive a killed process, so a file system without locks is an error.
    lock = FileLock(
        file, timeout=wait_seconds, poll_interval=_POLL_SECONDS, thread_local=False, fallback_to_soft=False
    )
    try:
        lock.acquire()
    except Timeout as held:
        raise _held(workspace, file) from held
    _write_note(file, f"{os.getpid()}\n{platform.node()}")
    return WorkspaceLock(lock, file)


def _held(workspace: Path, file: Path) -> WorkspaceHeldError:
    note = _read_note(file)
    hint = "Nothing was changed. Close the other window first, or choose another workspace."
    if note is None:
        return WorkspaceHeldError("The workspace {path} is open in another window.", hint, path=workspace)
    pid, host = note
    message = "The workspace {path} is open in another window (process {pid} on {host})."
    return WorkspaceHeldError(message, hint, path=workspace, pid=pid, host=host)


def _write_note(file: Path, note: str) -> None:
    # The note is a courtesy for a message: without it (a full disk) the lock holds all the same.
    with contextlib.suppress(OSError), file.open("r+b", buffering=0) as stream:
        stream.seek(_NOTE_AT)
        stream.write(note.encode("utf-8"))
        stream.truncate()


def _read_note(file: Path) -> tuple[str, str] | None:
    """Process id and computer of the holder; None if it has not said so."""
    try:
        with file.open("rb", buffering=0) as stream:
            stream.seek(_NOTE_AT)
            pid, host = stream.read().decode("utf-8").split("\n")
    except (OSError, ValueError):
        return None
    return pid, host
