"""SQLite's and the system's failures, in words."""

import errno
import json
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from annotator.core.errors import Phrase, StorageError

_Words = tuple[str, str]

_FULL: _Words = (
    "The disk that holds the workspace {path} is full.",
    "The last change was not saved; everything before it was. Free some space and try again.",
)
_READ_ONLY: _Words = (
    "The workspace {path} cannot be written: the file or its folder is read-only.",
    "Nothing was changed. Allow writing there, or choose a workspace in another folder.",
)
_BUSY: _Words = (
    "The workspace {path} is in use by another program.",
    "Nothing was changed. Close the other program and try again.",
)
_DAMAGED: _Words = (
    "The workspace {path} is damaged ({detail}).",
    "It was left as it is. Put a backup copy in its place, or choose another workspace.",
)
_FAILING: _Words = (
    "The disk that holds the workspace {path} could not be read or written ({detail}).",
    "The last change was not saved; everything before it was. Check the disk or the network drive.",
)
_UNOPENED: _Words = (
    "The workspace {path} cannot be opened ({detail}).",
    "Nothing was changed. Check that its folder is there and may be written.",
)
_NO_LOCKS: _Words = (
    "The drive of the workspace {path} cannot keep two programs apart ({detail}).",
    "Nothing was changed. Choose a workspace on another drive.",
)
_MEMORY: _Words = (
    "There is not enough memory to use the workspace {path}.",
    "The last change was not saved; everything before it was. Close other programs and try again.",
)
_REFUSED: _Words = (
    "The workspace {path} refused a change that does not fit what is stored ({detail}).",
    "Nothing was changed.",
)
_CHARACTER: _Words = (
    "A text holds a character that the workspace {path} cannot store.",
    "Nothing was changed. Take the character out and try again.",
)
_OTHER: _Words = (
    "The workspace {path} could not be used ({detail}).",
    "The last change was not saved; everything before it was.",
)

_BY_RESULT: dict[int, _Words] = {
    sqlite3.SQLITE_FULL: _FULL,
    sqlite3.SQLITE_READONLY: _READ_ONLY,
    sqlite3.SQLITE_PERM: _READ_ONLY,
    sqlite3.SQLITE_BUSY: _BUSY,
    sqlite3.SQLITE_LOCKED: _BUSY,
    sqlite3.SQLITE_PROTOCOL: _BUSY,
    sqlite3.SQLITE_CORRUPT: _DAMAGED,
    sqlite3.SQLITE_NOTADB: _DAMAGED,
    sqlite3.SQLITE_IOERR: _FAILING,
    sqlite3.SQLITE_CANTOPEN: _UNOPENED,
    sqlite3.SQLITE_NOMEM: _MEMORY,
    sqlite3.SQLITE_CONSTRAINT: _REFUSED,
    sqlite3.SQLITE_MISMATCH: _REFUSED,
}
_BY_ERRNO: dict[int | None, _Words] = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _READ_ONLY,
    errno.EPERM: _READ_ONLY,
    errno.EROFS: _READ_ONLY,
    errno.EIO: _FAILING,
    errno.ENOSYS: _NO_LOCKS,
    errno.ENOLCK: _NO_LOCKS,
}


def storage_error(failure: Exception, path: Path) -> StorageError:
    """The error to raise for a failure of SQLite, of the system or of the encoding.

    Args:
        failure: a ``sqlite3.Error``, an ``OSError`` or an error of reading or writing a stored text.
        path: the workspace.
    """
    words = _words_for(failure)
    return StorageError(*words, path=path, detail=detail_of(failure))


def detail_of(failure: Exception) -> Phrase:
    """What SQLite or the system calls it; never a stored text."""
    if isinstance(failure, OSError):
        return Phrase(failure.strerror or type(failure).__name__)
    if isinstance(failure, sqlite3.Error):
        return Phrase(str(failure))
    return Phrase(type(failure).__name__)


def damaged(path: Path, detail: Phrase) -> StorageError:
    """The error for a workspace whose content contradicts itself."""
    return StorageError(*_DAMAGED, path=path, detail=detail)


@contextmanager
def in_words(path: Path) -> Iterator[None]:
    """Turn what goes wrong inside into a ``StorageError`` about the workspace at ``path``.

    A ``sqlite3.ProgrammingError`` is a mistake in this program (a closed workspace, another thread)
    and passes through.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except (sqlite3.Error, OSError, UnicodeEncodeError, json.JSONDecodeError) as failure:
        raise storage_error(failure, path) from failure


def _words_for(failure: Exception) -> _Words:
    if isinstance(failure, sqlite3.Error):
        # Errors that the Python module raises by itself carry no result code.
        code = getattr(failure, "sqlite_errorcode", None)
        # The low byte is the primary result code, the rest says more about it.
        return _OTHER if code is None else _BY_RESULT.get(code & 0xFF, _OTHER)
    if isinstance(failure, OSError):
        return _BY_ERRNO.get(failure.errno, _UNOPENED)
    return _CHARACTER if isinstance(failure, UnicodeEncodeError) else _DAMAGED
