"""Writes a file whole or not at all, and says in words why not."""

import errno
import os
import secrets
import time
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path

from annotator.core.errors import Phrase, UserFileError

_FULL = (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_PAUSES = (0.01, 0.05, 0.1, 0.2)
"""Seconds between tries to replace a file that somebody has open."""
_UNCHANGED = Phrase("Nothing was written, and a file that was there is unchanged.")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file; one that is there is replaced in one step.

    Raises:
        UserFileError: it cannot be written; what was there is as it was.
    """
    try:
        put_in_place(path.parent / f".annotator-{secrets.token_hex(8)}.tmp", path, [data])
    except (OSError, ValueError) as exc:  # ValueError: a null character in the name
        raise _told(path, exc) from exc


def put_in_place(
    draft: Path, path: Path, data: Iterable[bytes], check: Callable[[Path], object] | None = None
) -> None:
    """Write a file under another name, then put it in place; what is there is replaced in one step.

    When this returns, the file outlives a power cut.

    Args:
        draft: the other name, in the same folder, because only there is the last step atomic.
        path: where the file shall be.
        data: its bytes, in pieces.
        check: called with the draft before it takes the place; what it raises leaves all as it was.

    Raises:
        OSError: it cannot be written; what was there is as it was.
    """
    try:
        with draft.open("wb") as file:
            file.writelines(data)
            file.flush()
            os.fsync(file.fileno())
        if check is not None:
            check(draft)
        _replace(draft, path)
    finally:
        draft.unlink(missing_ok=True)
    _sync_folder(path.parent)


def _replace(draft: Path, path: Path) -> None:
    """Put the draft in place; on Windows somebody who reads the file (a virus scanner) delays that."""
    for pause in _PAUSES:
        try:
            draft.replace(path)
        except PermissionError:
            if path.is_dir():
                raise
            time.sleep(pause)
        else:
            return
    draft.replace(path)


def _sync_folder(folder: Path) -> None:
    """Let the new name outlive a power cut, where the system can do that for a folder."""
    with suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)


def _told(path: Path, exc: OSError | ValueError) -> UserFileError:
    code = exc.errno if isinstance(exc, OSError) else errno.EINVAL
    what, hint = "“{file}” cannot be written ({reason}).", Phrase("Choose another place.")
    if code in _NO_FOLDER:
        what, hint = "The folder “{folder}” is not there.", Phrase("Choose another folder.")
    elif code == errno.ENAMETOOLONG:
        what, hint = "The name “{file}” is too long.", Phrase("Choose a shorter one.")
    elif code in _FULL:
        what = "There is no room left for “{file}”."
        hint = Phrase("Free some space, or choose another place.")
    elif _is_folder(path):
        what, hint = "“{file}” is a folder.", Phrase("Choose another name.")
    elif code in _FORBIDDEN:
        what = "“{file}” cannot be written: the folder is read-only, or the file is open in another program."
        hint = Phrase("Choose another folder, or close the file.")
    reason = Phrase(os.strerror(code or errno.EIO))
    fields = {"file": path.name, "folder": path.parent, "reason": reason}
    return UserFileError(what, "{unchanged} {advice}", unchanged=_UNCHANGED, advice=hint, **fields)


def _is_folder(path: Path) -> bool:
    try:
        return path.is_dir()
    except OSError:
        return False
