"""Pass phrases that cost nothing, for tests that are about something else: the real ones take seconds."""

import hashlib
import unicodedata
from pathlib import Path

from annotator.storage import pass_phrase
from annotator.storage.pass_phrase_process import OTHER_PHRASE

PHRASE = "four words, all alike"


def run(what: str, phrase: str, data: bytes, path: Path) -> bytes:
    """In the place of ``pass_phrase._run``; seals nothing."""
    stamp = hashlib.sha256(unicodedata.normalize("NFC", phrase).encode()).digest()
    if what == "seal":
        return stamp + data
    if data[:32] != stamp:
        raise pass_phrase._told(OTHER_PHRASE, path)
    return data[32:]


def make_cheap() -> None:
    """For a process of its own."""
    pass_phrase._run = run
