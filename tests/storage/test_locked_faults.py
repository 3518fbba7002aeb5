"""Whatever happens while a locked workspace is written, the file holds what was said to be saved."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import cheap_phrases
import pytest
from cheap_phrases import PHRASE
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from work_samples import NOW, STUDENT, first_try, lesson, passage

import annotator
from annotator.core.errors import StorageError
from annotator.services import files
from annotator.services.ports import PassageEdit
from annotator.storage import locking, pass_phrase
from annotator.storage.database import Workspace
from annotator.storage.homes import FileHome
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.locked_home import LockedHome
from annotator.storage.locking import is_locked, locked_file, plain_copies
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository

pytestmark = pytest.mark.usefixtures("cheap")


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "teaching.sqlite"


@pytest.fixture
def plain(path) -> Iterator[Workspace]:
    with Workspace.open(path) as workspace:
        SqliteLessonRepository(workspace).save(lesson())
        work = SqliteWorkRepository(workspace)
        work.add_student(STUDENT, NOW)
        work.start_try(first_try())
        add(workspace, 1)
        yield workspace


@pytest.fixture
def locked(plain, path) -> Workspace:
    locking.lock(plain, new_keys(PHRASE, path), path)
    return plain


def add(workspace: Workspace, number: int) -> None:
    work = SqliteWorkRepository(workspace)
    attempt = work.tries(STUDENT.id, "lists")[0]
    work.record(attempt, [PassageEdit("add", None, passage(number))], NOW)


def passages(workspace: Workspace) -> list[str]:
    return [each.id for each in SqliteWorkRepository(workspace).passages(first_try())]


def reopened(path: Path) -> Workspace:
    return locking.open_unlocked(locking.unlock(path, PHRASE))


def no_replacing(*_: object) -> None:
    raise PermissionError(13, "Permission denied")


class TestAChangeThatCannotBeKept:
    @pytest.mark.skipif(not Path("/dev/full").exists(), reason="a device that is always full")
    def test_a_full_disk(self, locked, path):
        before = locked_file(path).read_bytes()
        told = []
        locked.after_commit = lambda: told.append(1)
        draft = locked_file(path).with_name("teaching.locked.part")
        draft.symlink_to("/dev/full")
        with pytest.raises(StorageError, match="full"):
            add(locked, 2)
        assert told == []
        assert locked_file(path).read_bytes() == before
        assert passages(locked) == ["p0001"]
        # There is room again: the same change can be made.
        add(locked, 2)
        assert told == [1]
        locked.close()
        with reopened(path) as again:
            assert passages(again) == ["p0001", "p0002"]

    def test_a_folder_that_became_read_only(self, locked, path, monkeypatch):
        before = locked_file(path).read_bytes()
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", no_replacing)
            with pytest.raises(StorageError, match="read-only"):
                add(locked, 2)
        assert locked_file(path).read_bytes() == before
        assert {each.name for each in path.parent.iterdir()} == {"teaching.locked", "teaching.sqlite.lock"}
        assert passages(locked) == ["p0001"]
        with locked.reading() as db:
            assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)

    def test_somebody_who_is_reading_elsewhere_while_it_fails(self, locked, monkeypatch):
        with locked.reading() as db:
            rows = db.execute("SELECT id FROM tags")
            rows.fetchone()
        with monkeypatch.context() as patch:
            patch.setattr(Path, "replace", no_replacing)
            with pytest.raises(StorageError):
                add(locked, 2)
        del rows
        assert passages(locked) == ["p0001"]

    def test_a_file_that_is_held_for_a_moment(self, locked, path, monkeypatch):
        replace, held = Path.replace, [1, 1]

        def later(self: Path, target: Path) -> Path:
            if held:
                held.pop()
                no_replacing()
            return replace(self, target)

        monkeypatch.setattr(files, "_PAUSES", (0, 0, 0))
        monkeypatch.setattr(Path, "replace", later)
        add(locked, 2)
        locked.close()
        with reopened(path) as again:
            assert passages(again) == ["p0001", "p0002"]

    def test_an_interrupt_in_the_middle(self, locked, monkeypatch):
        def interrupt(_: int) -> None:
            raise KeyboardInterrupt

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", interrupt)
            with pytest.raises(KeyboardInterrupt):
                add(locked, 2)
        assert passages(locked) == ["p0001"]
        add(locked, 2)
        assert passages(locked) == ["p0001", "p0002"]

    def test_a_failing_transaction_writes_nothing(self, locked, path):
        before = locked_file(path).stat().st_ino
        with pytest.raises(StorageError), locked.transaction() as db:
            db.executescript("DELETE FROM passages; DELETE FROM nothing")
        assert locked_file(path).stat().st_ino == before
        assert passages(locked) == ["p0001"]


class TestStepsThatFail:
    def test_locking_on_a_full_disk_leaves_the_plain_file(self, plain, path, monkeypatch):
        def full(*_: object) -> None:
            raise OSError(28, "No space left on device")

        with monkeypatch.context() as patch:
            patch.setattr(os, "fsync", full)
            with pytest.raises(StorageError, match="full"):
                locking.lock(plain, new_keys(PHRASE, path), path)
        assert not is_locked(path)
        add(plain, 2)
        plain.close()
        with Workspace.open(path) as again:
            assert passages(again) == ["p0001", "p0002"]

    def test_a_locked_file_that_does_not_read_back_is_not_put_in_place(self, plain, path, monkeypatch):
        def flipped(vault: object) -> list[bytes]:
            data = bytearray(b"".join(whole(vault)))
            data[-1] ^= 1
            return [bytes(data)]

        from annotator.storage.vault import Vault

        whole = Vault.file
        with monkeypatch.context() as patch:
            patch.setattr(Vault, "file", flipped)
            with pytest.raises(StorageError, match="damaged"):
                locking.lock(plain, new_keys(PHRASE, path), path)
        assert not is_locked(path)
        assert not list(path.parent.glob("*.part"))
        assert passages(plain) == ["p0001"]

    def test_memory_that_cannot_be_had_leaves_the_plain_file(self, plain, path, monkeypatch):
        def none(_: object) -> None:
            raise MemoryError

        with monkeypatch.context() as patch:
            patch.setattr(LockedHome, "connect", none)
            with pytest.raises(MemoryError):
                locking.lock(plain, new_keys(PHRASE, path), path)
        assert not is_locked(path)
        add(plain, 2)
        assert passages(plain) == ["p0001", "p0002"]

    def test_a_lock_that_cannot_be_taken_away_stays(self, locked, path, monkeypatch):
        def none(_: object) -> None:
            raise OSError(5, "Input/output error")

        with monkeypatch.context() as patch:
            patch.setattr(FileHome, "connect", none)
            with pytest.raises(StorageError):
                locking.take_lock_away(locked, path)
        assert is_locked(path)
        assert not path.exists()
        add(locked, 2)
        locked.close()
        with reopened(path) as again:
            assert passages(again) == ["p0001", "p0002"]

    def test_a_plain_file_that_cannot_be_removed_is_named(self, plain, path, monkeypatch):
        def held(self: Path, *, missing_ok: bool = False) -> None:
            if self == path:
                raise PermissionError(13, "Permission denied")
            unlink(self, missing_ok=missing_ok)

        unlink = Path.unlink
        with monkeypatch.context() as patch:
            patch.setattr(Path, "unlink", held)
            locking.lock(plain, new_keys(PHRASE, path), path)
        assert plain_copies(path) == [path]
        add(plain, 2)
        plain.close()
        with reopened(path) as again:  # the locked one counts
            assert passages(again) == ["p0001", "p0002"]


KILLED = """
import os, sys
from pathlib import Path
import cheap_phrases
cheap_phrases.make_cheap()
from work_samples import NOW, STUDENT, passage
from annotator.services.ports import PassageEdit
from annotator.storage import locking
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository

path, where = Path(sys.argv[1]), sys.argv[2]
workspace = locking.open_unlocked(locking.unlock(path, cheap_phrases.PHRASE))
work = SqliteWorkRepository(workspace)

def add(number):
    attempt = work.tries(STUDENT.id, "lists")[0]
    work.record(attempt, [PassageEdit("add", None, passage(number))], NOW)

def wait(*_):
    print("now", flush=True)
    sys.stdin.read()

add(2)
if where == "while writing":
    os.fsync = wait
elif where == "before the rename":
    Path.replace = wait
if where == "afterwards":
    wait()
add(3)
"""


@pytest.mark.parametrize("where", ["while writing", "before the rename", "afterwards"])
def test_a_killed_process_loses_nothing_that_was_saved(locked, path, where):
    locked.close()
    folders = [Path(annotator.__file__).parents[1], Path(cheap_phrases.__file__).parent]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    pipe = subprocess.PIPE
    command = [sys.executable, "-c", KILLED, str(path), where]
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as child:
        assert child.stdout.readline() == "now\n"
        with pytest.raises(StorageError, match=f"process {child.pid} on"):
            locking.unlock(path, PHRASE)
        child.kill()
    draft = path.with_name("teaching.locked.part")
    assert draft.exists() == (where != "afterwards")
    with reopened(path) as again:
        assert passages(again) == ["p0001", "p0002"]
        add(again, 3)  # what was left does no harm, and is gone now
    assert not draft.exists()
    with reopened(path) as again:
        assert passages(again) == ["p0001", "p0002", "p0003"]


@pytest.fixture(scope="module")
def sound(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, bytes]:
    """A locked workspace and the bytes of its file."""
    path = tmp_path_factory.mktemp("sound") / "teaching.sqlite"
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(pass_phrase, "_run", cheap_phrases.run)
        with Workspace.open(path) as workspace:
            SqliteLessonRepository(workspace).save(lesson())
            locking.lock(workspace, new_keys(PHRASE, path), path)
    return path, locked_file(path).read_bytes()


class TestDamage:
    """Every byte counts: damage is told in a sentence, without a pass phrase, and the file stays."""

    def check(self, path: Path, data: bytes) -> str:
        locked_file(path).write_bytes(data)
        with pytest.raises(StorageError) as first:
            locking.check_locked(path)
        with pytest.raises(StorageError) as second:
            locking.unlock(path, PHRASE)
        assert first.value.sentence == second.value.sentence
        assert locked_file(path).read_bytes() == data
        return first.value.sentence

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(place=st.floats(0, 1, exclude_max=True), bit=st.integers(0, 7))
    @example(place=0, bit=0)
    def test_a_flipped_bit(self, sound, place, bit):
        path, whole = sound
        broken = bytearray(whole)
        broken[int(place * len(whole))] ^= 1 << bit
        sentence = self.check(path, bytes(broken))
        assert any(word in sentence for word in ("damaged", "newer", "not a workspace"))

    @settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
    @given(end=st.one_of(st.integers(0, 200), st.floats(0, 1, exclude_max=True)))
    def test_a_missing_end(self, sound, end):
        path, whole = sound
        self.check(path, whole[: int(end * len(whole)) if isinstance(end, float) else end])

    @pytest.mark.parametrize(
        ("data", "word"),
        [
            (b"", "damaged"),
            (b"SQLite format 3\0" * 9, "not a workspace"),
            (b"ANNOTATOR-LOCKED/2\nwhatever", "newer version"),
            (b"ANNOTATOR-LOCKED/1\n", "damaged"),
            (b"ANNOTATOR-LOCKED/x\n", "not a workspace"),
        ],
    )
    def test_other_files(self, sound, data, word):
        assert word in self.check(sound[0], data)

    def test_something_behind_the_end(self, sound):
        path, whole = sound
        assert "damaged" in self.check(path, whole + b"\0" * 100)
