"""The keys of a locked workspace: an age identity, and the same sealed with a pass phrase."""

import subprocess
import sys
import unicodedata
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pyrage import x25519

from annotator.core.errors import Phrase, StorageError, WrongPassPhraseError
from annotator.storage.failures import damaged
from annotator.storage.pass_phrase_process import DAMAGED, OTHER_PHRASE, TOO_SLOW

_PROCESS: Final = Path(__file__).with_name("pass_phrase_process.py")
_NO_WINDOW: Final = getattr(subprocess, "CREATE_NO_WINDOW", 0)
"""On Windows a process of its own would open a console for a moment."""


@dataclass(frozen=True, slots=True)
class Keys:
    """What opens a locked workspace.

    Attributes:
        identity: an age identity (X25519), as text.
        sealed: the identity sealed with the pass phrase; stands in the file.
    """

    identity: str = field(repr=False)
    sealed: bytes

    def check(self, phrase: str, path: Path) -> None:
        """Return if this is the pass phrase. Slow, on any thread; errors as ``open_keys``."""
        open_keys(self.sealed, phrase, path)


def new_keys(phrase: str, path: Path) -> Keys:
    """Make new keys for a pass phrase and see that it opens them. Takes seconds; may run on any thread.

    Args:
        phrase: not empty; composed and decomposed accents are the same.
        path: the file that the keys are for, for messages.

    Raises:
        StorageError: there is not enough memory for it.
    """
    identity = str(x25519.Identity.generate())
    keys = Keys(identity, _run("seal", phrase, identity.encode("ascii"), path))
    keys.check(phrase, path)
    return keys


def open_keys(sealed: bytes, phrase: str, path: Path) -> Keys:
    """Open keys with the pass phrase. Takes seconds and half a gigabyte; may run on any thread.

    Args:
        sealed: as it stands in the file, and known to be undamaged.
        phrase: the pass phrase.
        path: the file, for messages.

    Raises:
        WrongPassPhraseError: it is another phrase.
        StorageError: the keys are damaged, were made on a far faster computer, or there is not enough memory.
    """
    return Keys(_run("open", phrase, sealed, path).decode("ascii"), sealed)


def _run(what: str, phrase: str, data: bytes, path: Path) -> bytes:
    composed = unicodedata.normalize("NFC", phrase).encode("utf-8")
    # -P: the folder of the script holds modules that would hide some of Python's own.
    process = subprocess.run(  # noqa: S603 - our own script and a constant
        [sys.executable, "-P", str(_PROCESS), what],
        input=len(composed).to_bytes(4, "big") + composed + data,
        capture_output=True,
        check=False,
        creationflags=_NO_WINDOW,
    )
    if process.returncode:
        raise _told(process.returncode, path)
    return process.stdout


def _told(code: int, path: Path) -> StorageError:
    if code == OTHER_PHRASE:
        return WrongPassPhraseError(
            "This is not the pass phrase of {path}.",
            "Nothing was changed. Look at capitals and at the keyboard's language, and try again.",
            path=path,
        )
    if code == DAMAGED:
        return damaged(path, Phrase("its keys cannot be read"))
    if code == TOO_SLOW:
        return StorageError(
            "The pass phrase of {path} was set on a far faster computer; this one would take minutes.",
            "Nothing was changed. On the other computer take the lock away, copy the file, and lock it here.",
            path=path,
        )
    return StorageError(
        "The pass phrase of {path} could not be worked with; most likely there is not enough memory.",
        "Nothing was changed. It takes up to a gigabyte for a few seconds: close other programs and try "
        "again.",
        path=path,
    )
