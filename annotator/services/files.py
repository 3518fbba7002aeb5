"""Writes a file whole or not at all, and says in words why not."""

import errno
import os
import secrets
from pathlib import Path

from annotator.core.errors import Phrase, UserFileError

_FULL = (errno.ENOSPC, errno.EDQUOT if hasattr(errno, "EDQUOT") else errno.ENOSPC, errno.EFBIG)
_NO_FOLDER = (errno.ENOENT, errno.ENOTDIR)
_FORBIDDEN = (errno.EACCES, errno.EPERM, errno.EROFS)
_UNCHANGED = Phrase("Nothing was written, and a file that was there is unchanged.")


def write_whole(path: Path, data: bytes) -> None:
    """Write a file; one that is there is replaced in one step.

    Raises:
        UserFileError: it cannot be written; what was there is as it was.
    """
    # In the same folder, because only there is the last step atomic.
    temporary = path.parent / f".annotator-{secrets.token_hex(8)}.tmp"
    try:
        try:
            _write(temporary, data)
            temporary.replace(path)
        finally:
            temporary.unlink(missing_ok=True)
    except (OSError, ValueError) as exc:  # ValueError: a null character in the name
        raise _told(path, exc) from exc


def _write(temporary: Path, data: bytes) -> None:
    with temporary.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


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
