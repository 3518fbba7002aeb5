"""A workspace behind a pass phrase: opened, locked, changed, unlocked; and never readable on the disk."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from cheap_phrases import PHRASE
from work_samples import NOW, STUDENT, TEXT, first_try, key, lesson, passage

from annotator.core.errors import StorageError, WrongPassPhraseError
from annotator.services.ports import PassageEdit
from annotator.storage import locking, vault
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.locked_file import Part, file_bytes, parts_of
from annotator.storage.locking import is_locked, locked_file, plain_copies, remove_plain_copies
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository

pytestmark = pytest.mark.usefixtures("cheap")
SECRETS = [
    text.encode() for text in (TEXT[8:22], "A judgement", "minutes say otherwise", STUDENT.name, "Lists")
]


@pytest.fixture
def path(tmp_path) -> Path:
    return tmp_path / "teaching.sqlite"


@pytest.fixture
def plain(path):
    with Workspace.open(path) as workspace:
        fill(workspace)
        yield workspace


@pytest.fixture
def locked(plain, path) -> Workspace:
    locking.lock(plain, new_keys(PHRASE, path), path)
    return plain


def fill(workspace: Workspace) -> None:
    SqliteLessonRepository(workspace).save(lesson())
    work = SqliteWorkRepository(workspace)
    work.add_student(STUDENT, NOW)
    work.start_try(first_try())


def add(workspace: Workspace, number: int, reason: str = "") -> None:
    work = SqliteWorkRepository(workspace)
    attempt = work.tries(STUDENT.id, "lists")[0]
    work.record(attempt, [PassageEdit("add", None, passage(number, reason=reason))], NOW)


def passages(workspace: Workspace) -> list[str]:
    return [each.id for each in SqliteWorkRepository(workspace).passages(first_try())]


def reopened(path: Path, phrase: str = PHRASE) -> Workspace:
    return locking.open_unlocked(locking.unlock(path, phrase))


def test_locking_keeps_everything_and_the_same_workspace_goes_on(locked, path):
    assert {each.name for each in path.parent.iterdir()} == {"teaching.locked", "teaching.sqlite.lock"}
    assert locked.path == locked_file(path)
    assert SqliteLessonRepository(locked).lesson("lists") == lesson()
    add(locked, 1)
    locked.close()
    with reopened(path) as again:
        assert SqliteLessonRepository(again).lesson("lists") == lesson()
        assert passages(again) == ["p0001"]
        add(again, 2)
    with reopened(path) as again:
        assert passages(again) == ["p0001", "p0002"]


def test_foreign_keys_and_triggers_work_as_in_a_file(locked, path):
    for opened in (locked, None):
        workspace = opened or reopened(path)
        with workspace.reading() as db:
            assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
        with pytest.raises(StorageError, match="refused"), workspace.transaction() as db:
            db.execute("UPDATE tries SET lesson_id = 'none'")
        with pytest.raises(StorageError, match="refused"), workspace.transaction() as db:
            db.execute("DELETE FROM key_versions")
        workspace.close()


def test_nothing_readable_is_ever_in_the_folder(plain, path):
    plain.tidy()
    readable = path.read_bytes()
    assert all(secret in readable for secret in SECRETS)
    locking.lock(plain, new_keys(PHRASE, path), path)
    seen = b""
    for number in range(1, 9):
        add(plain, number, reason="because " * 500)
        seen += b"".join(each.read_bytes() for each in path.parent.iterdir())
    plain.close()
    seen += b"".join(each.read_bytes() for each in path.parent.iterdir())
    assert not [secret for secret in [*SECRETS, b"because", b"SQLite", b"CREATE"] if secret in seen]


def test_temporary_things_stay_in_memory(locked):
    with locked.reading() as db:
        assert db.execute("PRAGMA temp_store").fetchone() == (2,)
        assert db.execute("PRAGMA journal_mode").fetchone() == ("memory",)


def test_another_phrase_opens_nothing_and_changes_nothing(locked, path):
    locked.close()
    before = locked_file(path).read_bytes()
    with pytest.raises(WrongPassPhraseError, match="not the pass phrase") as refused:
        locking.unlock(path, PHRASE + ".")
    assert PHRASE not in refused.value.sentence
    assert locked_file(path).read_bytes() == before
    reopened(path).close()  # the lock was given back


def test_accents_may_be_typed_in_either_form(plain, path):
    locking.lock(plain, new_keys("caf\u00e9 ol\u00e9", path), path)
    plain.close()
    reopened(path, "cafe\u0301 ole\u0301").close()


def test_one_writer_whatever_the_form(locked, path):
    with pytest.raises(StorageError, match="another window"):
        locking.unlock(path, PHRASE)
    with pytest.raises(StorageError, match="another window"):
        Workspace.open(path)
    locked.close()
    with reopened(path), pytest.raises(StorageError, match="another window"):
        locking.unlock(path, PHRASE)


def test_another_phrase_can_be_set(locked, path):
    add(locked, 1)
    before = parts_of(locked_file(path).read_bytes(), path)
    former = locking.keys_of(locked)
    locking.lock(locked, new_keys("another one", path), path)
    after = parts_of(locked_file(path).read_bytes(), path)
    assert not {part.sha256 for part in before} & {part.sha256 for part in after}
    add(locked, 2)
    locked.close()
    with pytest.raises(WrongPassPhraseError):
        locking.unlock(path, PHRASE)
    with pytest.raises(StorageError, match="belong together"):  # whoever knew the former phrase
        vault.reread_vault(locked_file(path).read_bytes(), former, path)
    with reopened(path, "another one") as again:
        assert passages(again) == ["p0001", "p0002"]


def test_the_lock_can_be_taken_away(locked, path):
    add(locked, 1)
    locking.take_lock_away(locked, path)
    assert not is_locked(path)
    assert locking.keys_of(locked) is None
    assert not list(path.parent.glob("*.part"))
    add(locked, 2)
    locked.close()
    with Workspace.open(path) as again:
        assert passages(again) == ["p0001", "p0002"]
        assert SqliteLessonRepository(again).key("lists", 1) == key()


def test_a_plain_file_that_is_there_is_never_written_over(locked, path):
    path.write_bytes(b"somebody's")
    with pytest.raises(StorageError, match="unlocked copy already"):
        locking.take_lock_away(locked, path)
    assert path.read_bytes() == b"somebody's"
    add(locked, 1)
    assert is_locked(path)


def test_readable_copies_are_named_and_removed_only_when_asked(plain, path):
    copy = path.with_name("teaching.sqlite.before-v9.20260101T000000Z.bak")
    copy.write_bytes(b"old")
    assert plain_copies(path) == []  # nothing is locked yet
    locking.lock(plain, new_keys(PHRASE, path), path)
    assert plain_copies(path) == [copy]
    path.write_bytes(b"left by a program that was killed")
    assert plain_copies(path) == [path, copy]
    assert remove_plain_copies(path) == []
    assert not path.exists()
    assert not copy.exists()


def test_a_plain_file_that_is_a_link_is_locked_where_the_link_is(tmp_path):
    far, path = tmp_path / "far", tmp_path / "home" / "teaching.sqlite"
    far.mkdir()
    path.parent.mkdir()
    path.symlink_to(far / "desk.sqlite")
    with Workspace.open(path) as workspace:
        fill(workspace)
        locking.lock(workspace, new_keys(PHRASE, path), path)
        assert is_locked(path)
        assert [each.name for each in far.iterdir()] == ["desk.sqlite.lock"]
    with reopened(path) as again:
        add(again, 1)
        locking.take_lock_away(again, path)
    with Workspace.open(path) as plain:
        assert passages(plain) == ["p0001"]
    assert path.is_symlink()


def test_a_copy_is_the_locked_file_as_it_is(locked, path, tmp_path):
    add(locked, 1)
    locked.backup(tmp_path / "copy.locked")
    add(locked, 2)
    locked.close()
    (tmp_path / "copy.locked").replace(locked_file(path))
    with reopened(path) as again:
        assert passages(again) == ["p0001"]


def test_a_large_change_and_a_small_one_seal_what_they_touch(locked, path, monkeypatch):
    monkeypatch.setattr(vault, "PIECE", 16 * 1024)
    locking.lock(locked, new_keys(PHRASE, path), path)
    add(locked, 1, reason="because " * 50_000)
    whole = parts_of(locked_file(path).read_bytes(), path)
    assert len(whole) > 40
    add(locked, 2)
    after = parts_of(locked_file(path).read_bytes(), path)
    same = {part.sha256 for part in whole} & {part.sha256 for part in after}
    assert len(whole) - 12 < len(same) < len(whole)
    locked.close()
    with reopened(path) as again:
        assert passages(again) == ["p0001", "p0002"]


def test_pieces_of_two_times_do_not_make_a_file(locked, path):
    add(locked, 1, reason="because " * 100_000)  # several pieces
    older = locked_file(path).read_bytes()
    add(locked, 2)
    newer = locked_file(path).read_bytes()
    mixed = parts_of(newer, path)
    mixed[2] = parts_of(older, path)[2]
    with pytest.raises(StorageError, match="belong together"):
        vault.reread_vault(written(mixed), locking.keys_of(locked), path)
    with pytest.raises(StorageError, match="belong together"):
        vault.reread_vault(written(mixed[:-1]), locking.keys_of(locked), path)


def written(parts: list[Part]) -> bytes:
    return b"".join(file_bytes(parts))


def test_a_newer_database_inside_is_refused(locked, path):
    with locked.transaction() as db:
        db.execute("PRAGMA user_version = 99")
    locked.close()
    before = locked_file(path).read_bytes()
    with pytest.raises(StorageError, match="newer version"):
        locking.unlock(path, PHRASE)
    assert locked_file(path).read_bytes() == before


def test_an_older_one_is_copied_locked_and_brought_up_to_date(locked, path, monkeypatch):
    from annotator.storage import migrations

    add(locked, 1)
    locked.close()
    newer = migrations.SCHEMA_VERSION + 1
    upgraded = []

    def upgrade(db):
        db.execute("CREATE TABLE later (x TEXT) STRICT")
        db.execute(f"PRAGMA user_version = {newer}")
        upgraded.append(db)

    monkeypatch.setattr(migrations, "SCHEMA_VERSION", newer)
    monkeypatch.setattr(migrations, "upgrade", upgrade)
    before = locked_file(path).read_bytes()
    with reopened(path) as again:
        assert len(upgraded) == 1
        [copy] = again.copies()
        assert passages(again) == ["p0001"]
    assert copy.name.startswith(f"teaching.locked.before-v{newer}.")
    assert copy.read_bytes() == before
    assert plain_copies(path) == []
    with reopened(path) as again:
        assert len(upgraded) == 1


def test_the_image_of_a_workspace_is_a_database_without_a_journal(plain, tmp_path):
    add(plain, 1)
    file = tmp_path / "image.sqlite"
    file.write_bytes(plain.image())
    with closing(sqlite3.connect(file)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)
        assert connection.execute("SELECT count(*) FROM passages").fetchone() == (1,)
