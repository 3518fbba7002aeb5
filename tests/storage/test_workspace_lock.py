"""One writer per workspace, whatever becomes of the process that was it."""

import errno
import os
import platform
import subprocess
import sys
import threading
import time
from pathlib import Path

import filelock
import pytest

import annotator
from annotator.core.errors import StorageError
from annotator.storage import workspace_lock
from annotator.storage.database import Workspace
from annotator.storage.workspace_lock import acquire, lock_file

HOLD = """
import sys
from pathlib import Path
from annotator.storage.workspace_lock import acquire

lock = acquire(Path(sys.argv[1]))
print("held", flush=True)
sys.stdin.read()
"""


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "w.db"


def hold_in_another_process(path: Path) -> subprocess.Popen:
    environment = {**os.environ, "PYTHONPATH": str(Path(annotator.__file__).parents[1])}
    command = [sys.executable, "-c", HOLD, str(path)]
    pipe = subprocess.PIPE
    child = subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True)
    assert child.stdout.readline() == "held\n"
    return child


def test_the_second_is_told_who_holds_it(path):
    lock = acquire(path)
    with pytest.raises(StorageError) as refused:
        acquire(path)
    assert str(path) in refused.value.message
    assert f"process {os.getpid()} on {platform.node()}" in refused.value.message
    assert "Close the other window" in refused.value.hint
    lock.release()


def test_released_it_is_free(path):
    acquire(path).release()
    lock = acquire(path)
    lock.release()
    lock.release()
    assert lock_file(path).exists()


def test_a_held_lock_outlives_a_loser(path):
    lock = acquire(path)
    for _ in range(2):
        with pytest.raises(StorageError):
            acquire(path)
    lock.release()


def test_it_dies_with_the_process(path):
    with hold_in_another_process(path) as child:
        with pytest.raises(StorageError, match=f"process {child.pid} on"):
            acquire(path)
        child.kill()
    acquire(path).release()


def test_a_command_waits_for_the_other_to_end(path):
    lock = acquire(path)
    waiting = threading.Event()

    def end() -> None:
        waiting.wait()
        lock.release()

    other = threading.Thread(target=end)
    other.start()
    waiting.set()
    acquire(path, wait_seconds=30).release()
    other.join()


def test_waiting_ends(path):
    lock = acquire(path)
    begun = time.monotonic()
    with pytest.raises(StorageError):
        acquire(path, wait_seconds=0.2)
    assert time.monotonic() - begun >= 0.2
    lock.release()


def test_a_workspace_waits_as_told_and_gives_the_lock_back(path):
    with Workspace.open(path), pytest.raises(StorageError, match="another window"):
        Workspace.open(path, wait=0.1)
    Workspace.open(path).close()


@pytest.mark.parametrize("note", [b"", b"\0", b"\0nonsense", b"\0\xff\xfe\n\n"])
def test_without_a_note_the_holder_has_no_name(path, note):
    lock = acquire(path)
    lock_file(path).write_bytes(note)
    with pytest.raises(StorageError) as refused:
        acquire(path)
    assert refused.value.message == f"The workspace {path} is open in another window."
    lock.release()


def test_a_drive_without_locks_is_said_in_words(path, monkeypatch):
    def no_locks(self) -> None:
        raise OSError(errno.ENOSYS, "Function not implemented")

    monkeypatch.setattr(filelock.FileLock, "_acquire", no_locks)
    with pytest.raises(StorageError, match="keep two programs apart"):
        Workspace.open(path)
    assert not path.exists()


def test_a_note_that_cannot_be_written_does_no_harm(path, monkeypatch):
    def full(*_: object, **__: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(Path, "open", full)
        lock = workspace_lock.acquire(path)
    with pytest.raises(StorageError, match="another window"):
        acquire(path)
    lock.release()
