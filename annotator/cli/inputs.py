"""Files that are named on the command line."""

import sys
from contextlib import AbstractContextManager, nullcontext
from io import BytesIO
from pathlib import Path
from typing import BinaryIO

from annotator.core.errors import UserFileError

LARGEST = 64 * 1024 * 1024
"""Bytes of a file; no student's work and no key comes near it."""
STDIN = "-"


def bytes_of(name: str, largest: int | None = None) -> bytes:
    """The bytes of a file, or of standard input for ``-``.

    Args:
        name: of the file.
        largest: bytes that it may have; None for as many as work and keys may have.

    Raises:
        UserFileError: it cannot be read, or is too large.
    """
    most = LARGEST if largest is None else largest
    try:
        with _opened(name) as file:
            data = file.read(most + 1)
    except (OSError, ValueError) as exc:  # a path cannot hold every character
        reason = getattr(exc, "strerror", None) or str(exc)
        raise UserFileError("The file {file} cannot be read ({reason}).", file=name, reason=reason) from exc
    if len(data) > most:
        raise UserFileError("The file {file} is larger than {most} MB.", file=name, most=most // 1024**2)
    return data


def called(name: str) -> str:
    """What a file is called in a message."""
    return "standard input" if name == STDIN else name


def _opened(name: str) -> AbstractContextManager[BinaryIO]:
    if name != STDIN:
        return Path(name).open("rb")
    # A process can be started without a standard input; that is like an empty one.
    return nullcontext(sys.stdin.buffer if sys.stdin is not None else BytesIO())
