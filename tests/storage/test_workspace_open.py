"""Opening a workspace: new, old, foreign, newer, damaged; and what is left when it is closed."""

import hashlib
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from work_samples import NOW, STUDENT, first_try, lesson, passage

from annotator.core.errors import StorageError
from annotator.services.ports import PassageEdit
from annotator.storage import database, migrations
from annotator.storage.database import Workspace
from annotator.storage.file_check import APPLICATION_ID, database_uri
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository


@pytest.fixture
def path(tmp_path) -> Path:
    """Awkward on purpose: a folder to be made, and characters that mean something in a URI."""
    return tmp_path / "Lehrer # 1" / "50% ünd?.db"


@pytest.fixture
def kept(path) -> Path:
    """A closed workspace with some work in it."""
    with Workspace.open(path) as workspace:
        SqliteLessonRepository(workspace).save(lesson())
        work = SqliteWorkRepository(workspace)
        work.add_student(STUDENT, NOW)
        work.start_try(first_try())
        work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)
    return path


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def beside(path: Path) -> set[str]:
    """What lies in the folder beside the workspace and its lock."""
    return {each.name for each in path.parent.iterdir()} - {path.name, path.name + ".lock"}


def pragma(workspace: Workspace, name: str) -> object:
    with workspace.reading() as db:
        return db.execute(f"PRAGMA {name}").fetchone()[0]


def assert_refused(path: Path, *words: str) -> StorageError:
    """Opening is refused in these words, and nothing at all has changed."""
    before = digest(path)
    with pytest.raises(StorageError) as refused:
        Workspace.open(path)
    for word in (path.name, *words):
        assert word in refused.value.sentence
    assert refused.value.hint
    assert digest(path) == before
    assert beside(path) == set()
    return refused.value


class TestOpen:
    def test_a_new_workspace(self, path):
        with Workspace.open(path) as workspace:
            assert workspace.journal_mode == "wal"
            assert pragma(workspace, "journal_mode") == "wal"
            assert pragma(workspace, "foreign_keys") == 1
            assert pragma(workspace, "synchronous") == 2
            assert pragma(workspace, "application_id") == APPLICATION_ID
            assert pragma(workspace, "user_version") == migrations.SCHEMA_VERSION

    def test_closing_leaves_one_file(self, kept):
        assert beside(kept) == set()

    def test_closing_twice_does_no_harm(self, path):
        workspace = Workspace.open(path)
        workspace.close()
        workspace.close()

    def test_what_was_kept_is_there_again(self, kept):
        with Workspace.open(kept) as workspace:
            work = SqliteWorkRepository(workspace)
            assert work.passages(work.tries(STUDENT.id, "lists")[0]) == [passage(1)]
        assert beside(kept) == set()

    def test_reading_alone_changes_no_byte(self, kept):
        before = digest(kept)
        with Workspace.open(kept) as workspace:
            SqliteWorkRepository(workspace).students()
        assert digest(kept) == before

    def test_an_empty_file_becomes_a_workspace(self, path):
        path.parent.mkdir()
        path.touch()
        with Workspace.open(path) as workspace:
            assert pragma(workspace, "user_version") == migrations.SCHEMA_VERSION
        assert beside(path) == set()

    def test_a_draft_of_an_interrupted_start_is_not_in_the_way(self, path):
        path.parent.mkdir()
        path.with_name(path.name + ".new").write_bytes(b"half")
        path.with_name(path.name + ".new-journal").write_bytes(b"half")
        path.with_name(path.name + "-wal").write_bytes(b"of a file that is gone")
        with Workspace.open(path) as workspace:
            assert pragma(workspace, "quick_check") == "ok"
        assert beside(path) == set()

    def test_a_symbolic_link_leads_to_the_same_lock(self, kept, tmp_path):
        link = tmp_path / "link.db"
        try:
            link.symlink_to(kept)
        except OSError:
            pytest.skip("no symbolic links here")
        with Workspace.open(link), pytest.raises(StorageError):
            Workspace.open(kept)

    def test_a_mistake_of_the_program_is_not_put_down_to_the_disk(self, kept):
        workspace = Workspace.open(kept)
        workspace.close()
        with pytest.raises(sqlite3.ProgrammingError):
            SqliteWorkRepository(workspace).students()


class TestRefuse:
    @pytest.mark.parametrize("content", [b"x", b"PK\3\4 a document", b"SQLite format 3\0" + b"\xff" * 4080])
    def test_what_is_no_database(self, tmp_path, content):
        path = tmp_path / "essay.docx"
        path.write_bytes(content)
        assert_refused(path)
        assert list(tmp_path.iterdir()) == [path]

    def test_another_programs_database(self, tmp_path):
        path = tmp_path / "history.sqlite"
        with closing(sqlite3.connect(path)) as other:
            other.executescript("CREATE TABLE visits (id); PRAGMA user_version = 1")
        assert_refused(path, "another program")

    def test_another_application_id(self, tmp_path):
        path = tmp_path / "map.gpkg"
        with closing(sqlite3.connect(path)) as other:
            other.executescript("PRAGMA application_id = 1196444487; CREATE TABLE layers (id)")
        assert_refused(path, "another program")

    def test_a_database_without_tables(self, tmp_path):
        path = tmp_path / "nothing.db"
        with closing(sqlite3.connect(path)) as other:
            other.execute("VACUUM")
        assert_refused(path)

    @pytest.mark.parametrize("journal", ["WAL", "DELETE"])
    def test_a_newer_workspace(self, kept, journal):
        with closing(sqlite3.connect(kept)) as newer:
            newer.execute(f"PRAGMA journal_mode = {journal}")
            newer.execute("PRAGMA user_version = 99")
        refused = assert_refused(kept, "99", str(migrations.SCHEMA_VERSION), "Update the program")
        assert "newer" in refused.message

    def test_a_newer_version_that_stands_only_in_the_journal(self, kept):
        newer = sqlite3.connect(kept)
        newer.execute("PRAGMA journal_mode = WAL")
        newer.execute("PRAGMA user_version = 99")
        left = {end: kept.with_name(kept.name + end).read_bytes() for end in ("-wal", "")}
        newer.close()
        for end, content in left.items():
            kept.with_name(kept.name + end).write_bytes(content)
        with pytest.raises(StorageError, match="newer"):
            Workspace.open(kept)
        with closing(sqlite3.connect(kept)) as newer:
            assert newer.execute("PRAGMA user_version").fetchone() == (99,)

    def test_a_folder(self, tmp_path):
        folder = tmp_path / "folder.db"
        folder.mkdir()
        with pytest.raises(StorageError, match="folder"):
            Workspace.open(folder)

    def test_a_folder_that_is_a_file(self, tmp_path):
        (tmp_path / "file").write_text("x", encoding="utf-8")
        with pytest.raises(StorageError):
            Workspace.open(tmp_path / "file" / "w.db")
        with pytest.raises(StorageError):
            Workspace.open(tmp_path / "file" / "deeper" / "w.db")

    def test_an_old_sqlite(self, path, monkeypatch):
        monkeypatch.setattr(database.sqlite3, "sqlite_version_info", (3, 34, 1))
        with pytest.raises(StorageError, match=r"3\.37"):
            Workspace.open(path)
        assert not path.parent.exists()

    def test_the_lock_is_free_again_after_a_refusal(self, kept):
        whole = kept.read_bytes()
        kept.write_bytes(b"x" * 100)
        assert_refused(kept)
        kept.write_bytes(whole)
        Workspace.open(kept).close()


class TestDamaged:
    def test_a_page_overwritten(self, kept):
        content = bytearray(kept.read_bytes())
        content[4096 * 3 : 4096 * 4] = b"\xa5" * 4096
        kept.write_bytes(content)
        assert_refused(kept, "damaged", "left as it is")

    def test_cut_short(self, kept):
        content = kept.read_bytes()
        kept.write_bytes(content[: len(content) // 2])
        assert_refused(kept, "damaged")

    @pytest.mark.parametrize("length", [1, 16, 100, 4095])
    def test_only_the_beginning_is_left(self, kept, length):
        kept.write_bytes(kept.read_bytes()[:length])
        assert_refused(kept)

    def test_found_while_the_journal_is_taken_in(self, kept):
        content = bytearray(kept.read_bytes())
        content[4096 * 3 : 4096 * 4] = b"\xa5" * 4096
        kept.write_bytes(content)
        kept.with_name(kept.name + "-wal").write_bytes(b"a journal that says nothing")
        with pytest.raises(StorageError, match="damaged"):
            Workspace.open(kept)

    def test_half_a_checkpoint_is_no_damage(self, kept):
        """A full disk can break off the writing of the file; its journal still holds every page."""
        journal = kept.with_name(kept.name + "-wal")
        writer = sqlite3.connect(kept, isolation_level=None)
        writer.execute("PRAGMA journal_mode = WAL")
        writer.execute("PRAGMA wal_autocheckpoint = 0")
        writer.execute("VACUUM")  # writes every page
        whole, log = kept.read_bytes(), journal.read_bytes()
        writer.close()
        kept.write_bytes(whole[: 4096 * 3])
        journal.write_bytes(log)
        with Workspace.open(kept) as workspace:
            assert SqliteLessonRepository(workspace).lesson("lists") == lesson()
        assert beside(kept) == set()

    def test_found_on_reading(self, kept):
        """The damage comes after opening: the error is in words all the same."""
        with Workspace.open(kept) as workspace:
            with kept.open("r+b") as stream:
                stream.seek(4096)
                stream.write(b"\xa5" * (kept.stat().st_size - 4096))
            with workspace.reading() as db:
                db.execute("PRAGMA shrink_memory")
            with pytest.raises(StorageError) as damaged:
                SqliteLessonRepository(workspace).lesson("lists")
        assert "damaged" in damaged.value.message


class TestJournal:
    def test_a_rollback_journal_where_wal_does_not_work(self, kept):
        shared_memory = kept.with_name(kept.name + "-shm")
        shared_memory.mkdir()  # so that SQLite cannot make it
        for version in (2, 3):
            with Workspace.open(kept) as workspace:
                assert workspace.journal_mode == "truncate"
                assert pragma(workspace, "journal_mode") == "truncate"
                assert pragma(workspace, "locking_mode") == "normal"
                lessons = SqliteLessonRepository(workspace)
                lessons.save(lesson(version=version))
                assert lessons.lesson("lists") == lesson(version=version)
            assert beside(kept) == {shared_memory.name}

    def test_wal_again_where_it_works_again(self, kept):
        shared_memory = kept.with_name(kept.name + "-shm")
        shared_memory.mkdir()
        Workspace.open(kept).close()
        shared_memory.rmdir()
        with Workspace.open(kept) as workspace:
            assert workspace.journal_mode == "wal"


class TestBackup:
    def test_one_complete_file_with_what_the_journal_holds(self, kept, tmp_path):
        copy = tmp_path / "copy.db"
        copy.write_text("an older copy", encoding="utf-8")
        with Workspace.open(kept) as workspace:
            SqliteLessonRepository(workspace).save(lesson(version=2))
            workspace.backup(copy)
        assert {each.name for each in tmp_path.iterdir()} == {"copy.db", kept.parent.name}
        with closing(sqlite3.connect(database_uri(copy, "mode=ro&immutable=1"), uri=True)) as plain:
            assert plain.execute("SELECT max(version) FROM key_versions").fetchone() == (2,)
        with Workspace.open(copy) as workspace:
            assert SqliteLessonRepository(workspace).lesson("lists") == lesson(version=2)

    def test_a_copy_that_fails_leaves_the_old_one(self, kept, tmp_path):
        copy = tmp_path / "copies" / "copy.db"
        with Workspace.open(kept) as workspace:
            with pytest.raises(StorageError, match=r"copy\.db"):
                workspace.backup(copy)
            copy.mkdir(parents=True)
            with pytest.raises(StorageError):
                workspace.backup(copy)
        assert list(copy.parent.iterdir()) == [copy]

    def test_the_workspace_is_not_its_own_copy(self, kept):
        with Workspace.open(kept) as workspace, pytest.raises(StorageError):
            workspace.backup(kept)
