"""The form of a locked workspace's file; ``docs/locked-file.md`` describes it for others.

A line that names the format, the number of parts, then each part: its length, its SHA-256, its bytes.
Numbers have eight bytes, the highest first. The hashes find damage before anybody is asked for a pass phrase,
which a damaged key would seem to contradict.
"""

import hashlib
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from annotator.core.errors import Phrase
from annotator.storage.failures import damaged
from annotator.storage.file_check import foreign, refuse_newer

FORMAT: Final = 1
_FAMILY: Final = b"ANNOTATOR-LOCKED/"
_LONGEST_HEAD: Final = 40
_LENGTH, _HASH = 8, 32
_FEWEST: Final = 3
"""Parts: keys, list of pieces, one piece."""


@dataclass(frozen=True, slots=True)
class Part:
    """A sealed part of the file with its SHA-256."""

    data: bytes
    sha256: bytes

    @classmethod
    def of(cls, data: bytes) -> "Part":
        """A part with its hash computed."""
        return cls(data, hashlib.sha256(data).digest())


def file_bytes(parts: Sequence[Part]) -> Iterator[bytes]:
    """The bytes of a file, piece by piece."""
    yield _FAMILY + b"%d\n" % FORMAT
    yield _number(len(parts))
    for part in parts:
        yield _number(len(part.data))
        yield part.sha256
        yield part.data


def parts_of(data: bytes, path: Path) -> list[Part]:
    """The parts of a file; at least three.

    Raises:
        StorageError: it is no locked workspace, a newer one, or damaged.
    """
    at = _after_head(data, path)
    count, at = int.from_bytes(data[at : at + _LENGTH], "big"), at + _LENGTH
    parts: list[Part] = []
    while at < len(data):
        start = at + _LENGTH + _HASH
        end = start + int.from_bytes(data[at : at + _LENGTH], "big")
        part = Part.of(data[start:end])
        if end > len(data) or part.sha256 != data[at + _LENGTH : start]:
            raise damaged(path, Phrase("its bytes were changed, or its end is missing"))
        parts.append(part)
        at = end
    if len(parts) != count or count < _FEWEST:
        raise damaged(path, Phrase("its bytes were changed, or its end is missing"))
    return parts


def _number(value: int) -> bytes:
    return value.to_bytes(_LENGTH, "big")


def _after_head(data: bytes, path: Path) -> int:
    """Where the number of parts stands."""
    end = data.find(b"\n", 0, _LONGEST_HEAD)
    if _FAMILY.startswith(data[: len(_FAMILY)]) and end < 0:
        raise damaged(path, Phrase("only its beginning is left"))
    number = data[len(_FAMILY) : end]
    if not data.startswith(_FAMILY) or not number.isdigit():
        raise foreign(path, Phrase("it is no locked workspace"))
    refuse_newer(path, int(number), FORMAT)
    return end + 1
