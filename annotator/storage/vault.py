"""A locked workspace's content in memory: the database, its keys, and its sealed pieces."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from pyrage import DecryptError, decrypt, encrypt, x25519

from annotator.core.errors import Phrase
from annotator.storage import migrations
from annotator.storage.failures import damaged
from annotator.storage.file_check import header_version
from annotator.storage.locked_file import Part, file_bytes, parts_of
from annotator.storage.pass_phrase import Keys, open_keys

PIECE: Final = 256 * 1024
"""Bytes of the database that are sealed together; a change seals only the pieces that it touches."""


@dataclass(frozen=True, slots=True)
class Vault:
    """What a locked file holds, and the database in it.

    Attributes:
        keys: open it.
        image: the bytes of the database.
        pieces: the image in pieces, each sealed.
    """

    keys: Keys
    image: bytes = field(default=b"", repr=False)
    pieces: Sequence[Part] = field(default=(), repr=False)

    def holding(self, image: bytes) -> "Vault":
        """The vault with another image; what did not change is not sealed again."""
        recipient = x25519.Identity.from_str(self.keys.identity).to_public()
        pieces = []
        for number, start in enumerate(range(0, len(image), PIECE)):
            piece = image[start : start + PIECE]
            if number < len(self.pieces) and piece == self.image[start : start + PIECE]:
                pieces.append(self.pieces[number])
            else:
                pieces.append(Part.of(encrypt(piece, [recipient])))
        return Vault(self.keys, image, pieces)

    def file(self) -> Sequence[bytes]:
        """The bytes of the file, in pieces: keys, list of the sealed pieces, the pieces."""
        recipient = x25519.Identity.from_str(self.keys.identity).to_public()
        # Sealed as well, so that nobody can put an older piece in the place of a newer one.
        listed = encrypt(b"".join(piece.sha256 for piece in self.pieces), [recipient])
        return list(file_bytes([Part.of(self.keys.sealed), Part.of(listed), *self.pieces]))


def read_vault(data: bytes, phrase: str, path: Path) -> Vault:
    """Open a file with its pass phrase. Takes seconds; may run on any thread.

    Args:
        data: all bytes of the file.
        phrase: the pass phrase.
        path: the file, for messages.

    Raises:
        WrongPassPhraseError: it is another phrase.
        StorageError: it is no locked workspace of this program, newer or damaged; or as ``open_keys``.
    """
    parts = parts_of(data, path)
    return _vault(open_keys(parts[0].data, phrase, path), parts, path)


def reread_vault(data: bytes, keys: Keys, path: Path) -> Vault:
    """Open a file whose keys are known; errors as ``read_vault``."""
    return _vault(keys, parts_of(data, path), path)


def _vault(keys: Keys, parts: Sequence[Part], path: Path) -> Vault:
    _, listed, *pieces = parts
    try:
        identity = x25519.Identity.from_str(keys.identity)
        hashes = decrypt(listed.data, [identity])
        image = b"".join(decrypt(piece.data, [identity]) for piece in pieces)
    except DecryptError as failure:
        raise damaged(path, Phrase("its parts do not belong together")) from failure
    if hashes != b"".join(piece.sha256 for piece in pieces):
        raise damaged(path, Phrase("its parts do not belong together"))
    header_version(path, image, migrations.SCHEMA_VERSION)
    return Vault(keys, image, pieces)
