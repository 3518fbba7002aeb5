"""The real pass phrases: in a process of their own, which takes seconds and stops nobody else."""

import re
import subprocess
import threading
from pathlib import Path

import pyrage
import pytest

from annotator.core.errors import StorageError, WrongPassPhraseError
from annotator.storage import pass_phrase
from annotator.storage.pass_phrase import Keys, new_keys, open_keys

PATH = Path("/home/x/teaching.locked")


@pytest.fixture(scope="module")
def made() -> Keys:
    """Made on another thread, as the window does it."""
    keys: list[Keys] = []
    turns = 0
    worker = threading.Thread(target=lambda: keys.append(new_keys("Caf\u00e9 und vier W\u00f6rter", PATH)))
    worker.start()
    while worker.is_alive():
        worker.join(0.01)
        turns += 1
    assert turns > 20, "the other thread was held up"
    return keys[0]


def test_the_phrase_opens_them_and_the_file_holds_only_what_is_sealed(made):
    assert open_keys(made.sealed, "Cafe\u0301 und vier Wo\u0308rter", PATH) == made
    assert made.identity.startswith("AGE-SECRET-KEY-1")
    assert made.identity.encode() not in made.sealed
    assert made.identity not in repr(made)
    assert made.sealed.startswith(b"age-encryption.org/v1\n-> scrypt ")


def test_another_phrase_does_not(made):
    with pytest.raises(WrongPassPhraseError) as refused:
        open_keys(made.sealed, "caf\u00e9 und vier w\u00f6rter", PATH)
    assert str(PATH) in refused.value.message
    assert "vier" not in refused.value.sentence


def test_what_else_can_be_wrong_is_told_in_words():
    other = pyrage.encrypt(b"x", [pyrage.x25519.Identity.generate().to_public()])
    for data in (b"", b"nonsense", other):
        with pytest.raises(StorageError, match="damaged"):
            open_keys(data, "phrase", PATH)


def test_keys_of_a_far_faster_computer_are_refused_at_once(made):
    hard = re.sub(rb"(-> scrypt \S+) \d+", rb"\1 29", made.sealed)
    with pytest.raises(StorageError, match="far faster computer"):
        open_keys(hard, "phrase", PATH)


def test_a_process_that_is_ended_from_outside_is_told_in_words(monkeypatch):
    def killed(*_: object, **__: object) -> subprocess.CompletedProcess[bytes]:
        return subprocess.CompletedProcess([], -9, b"", b"")

    monkeypatch.setattr(subprocess, "run", killed)
    with pytest.raises(StorageError, match="not enough memory"):
        pass_phrase.open_keys(b"x", "phrase", PATH)
