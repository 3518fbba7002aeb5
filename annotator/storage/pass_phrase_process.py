"""Seals or opens a few bytes with a pass phrase (age, scrypt). Run as a process of its own, by its path.

The library keeps Python's own lock for the seconds that scrypt takes: on a worker's thread it would stop the
window. Where half a gigabyte of memory is not to be had, it ends the process that it runs in.

Argument: ``seal`` or ``open``. Standard input: the phrase's length in four bytes, the phrase in UTF-8, the
data. Standard output: the result. The exit code is 0 or one of those below.
"""

import sys

from pyrage import DecryptError, passphrase

OTHER_PHRASE, DAMAGED, TOO_SLOW = 3, 4, 5


def main() -> int:
    """Do what is asked and give the exit code."""
    given = sys.stdin.buffer.read()
    length = 4 + int.from_bytes(given[:4], "big")
    phrase, data = given[4:length].decode("utf-8"), given[length:]
    try:
        seal = sys.argv[1] == "seal"
        result = passphrase.encrypt(data, phrase) if seal else passphrase.decrypt(data, phrase)
    except DecryptError as failure:
        return _code(str(failure))
    sys.stdout.buffer.write(result)
    return 0


def _code(said: str) -> int:
    """The library has one class of error for all, and tells them apart by these words (1.4)."""
    if said.startswith("Excessive work"):
        return TOO_SLOW
    return OTHER_PHRASE if said == "Decryption failed" else DAMAGED


if __name__ == "__main__":
    sys.exit(main())
