"""What goes wrong while writing changes nothing, and what was confirmed survives a killed process."""

import errno
import os
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
import work_samples
from work_samples import NOW, STUDENT, first_try, lesson, passage

import annotator
from annotator.core.errors import StorageError
from annotator.core.model import Student, Try
from annotator.services.ports import PassageEdit
from annotator.storage import connections
from annotator.storage.database import Workspace
from annotator.storage.failures import storage_error
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository

REASON = "because " * 2000  # needs pages of its own


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    """With a student, and a first try that holds one passage."""
    with Workspace.open(tmp_path / "w.db") as workspace:
        begin(workspace)
        yield workspace


def begin(workspace: Workspace) -> None:
    SqliteLessonRepository(workspace).save(lesson())
    work = SqliteWorkRepository(workspace)
    work.add_student(STUDENT, NOW)
    work.start_try(first_try())
    work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)


def current(work: SqliteWorkRepository) -> Try:
    return work.tries(STUDENT.id, "lists")[0]


def tables(workspace: Workspace) -> list[object]:
    """All that a failed write could have changed."""
    names = ("lessons", "tags", "key_versions", "key_passages", "students", "tries", "passages", "changes")
    with workspace.reading() as db:
        return [db.execute(f"SELECT * FROM {name}").fetchall() for name in names]  # noqa: S608


class TestFullDisk:
    """``max_page_count`` makes SQLite report a real SQLITE_FULL."""

    @pytest.fixture
    def full(self, workspace) -> Workspace:
        with workspace.reading() as db:
            pages = db.execute("PRAGMA page_count").fetchone()[0]
            db.execute(f"PRAGMA max_page_count = {pages}")
        return workspace

    @pytest.fixture
    def before(self, full) -> list[object]:
        return tables(full)

    def assert_full(self, refused: pytest.ExceptionInfo[StorageError], workspace: Workspace) -> None:
        assert "full" in refused.value.message
        assert str(workspace.path) in refused.value.message
        assert isinstance(refused.value.__cause__, sqlite3.OperationalError)

    def test_in_the_middle_of_a_record(self, full, before):
        work = SqliteWorkRepository(full)
        attempt = current(work)
        edits = [
            PassageEdit("tag", passage(1), passage(1, tag="opinion")),
            PassageEdit("add", None, passage(2)),
            PassageEdit("reason", passage(2), passage(2, reason=REASON)),
        ]
        with pytest.raises(StorageError) as refused:
            work.record(attempt, edits, NOW)
        self.assert_full(refused, full)
        assert tables(full) == before
        assert work.passages(attempt) == [passage(1)]
        assert current(work) == attempt
        assert work.latest_child(attempt, attempt.cursor) is None

    def test_when_there_is_room_again(self, full):
        work = SqliteWorkRepository(full)
        edit = PassageEdit("reason", passage(1), passage(1, reason=REASON))
        with pytest.raises(StorageError):
            work.record(current(work), [edit], NOW)
        with full.reading() as db:
            db.execute("PRAGMA max_page_count = 100000")
        attempt, _ = work.record(current(work), [edit], NOW)
        assert work.passages(attempt) == [passage(1, reason=REASON)]

    def test_undoing(self, workspace):
        work = SqliteWorkRepository(workspace)
        attempt = current(work)
        edits = [
            PassageEdit("reason", passage(1), passage(1, reason=REASON)),
            PassageEdit("delete", passage(1, reason=REASON), None),
        ]
        attempt, changes = work.record(attempt, edits, NOW)
        with workspace.transaction() as db:
            db.execute("CREATE TABLE filler (x TEXT) STRICT")
        with workspace.reading() as db:
            db.execute(f"PRAGMA max_page_count = {db.execute('PRAGMA page_count').fetchone()[0]}")
        while True:  # use up the free pages
            try:
                with workspace.transaction() as db:
                    db.execute("INSERT INTO filler VALUES (?)", ("x" * 1000,))
            except StorageError:
                break
        before = tables(workspace)
        with pytest.raises(StorageError) as refused:
            work.move_cursor(attempt, attempt.cursor - 1, changes[1:], [])
        self.assert_full(refused, workspace)
        assert tables(workspace) == before

    def test_starting_a_try(self, full, before):
        work = SqliteWorkRepository(full)
        passages = [passage(number, reason=REASON) for number in range(1, 9)]
        with pytest.raises(StorageError) as refused:
            work.start_try(first_try(2), passages)
        self.assert_full(refused, full)
        assert tables(full) == before

    def test_saving_a_lesson(self, full, before):
        with pytest.raises(StorageError) as refused:
            SqliteLessonRepository(full).save(lesson(work_samples.TEXT * 1000, version=2))
        self.assert_full(refused, full)
        assert tables(full) == before

    def test_closing_and_opening_again(self, full, before):
        full.close()
        with Workspace.open(full.path) as again:
            assert tables(again) == before


class TestOtherFailures:
    def test_a_workspace_that_became_read_only(self, workspace):
        before = tables(workspace)
        work = SqliteWorkRepository(workspace)
        with workspace.reading() as db:
            db.execute("PRAGMA query_only = ON")
        with pytest.raises(StorageError) as refused:
            work.record(current(work), [PassageEdit("add", None, passage(2))], NOW)
        assert "read-only" in refused.value.message
        assert tables(workspace) == before

    def test_a_file_that_is_read_only(self, workspace, monkeypatch):
        workspace.close()
        monkeypatch.setattr(connections, "connect", open_immutable)
        with pytest.raises(StorageError, match="read-only"):
            Workspace.open(workspace.path)

    @pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may write anywhere")
    @pytest.mark.parametrize("which", ["file", "folder"])
    def test_permissions(self, workspace, which):
        workspace.close()
        path, folder = workspace.path, workspace.path.parent
        before = path.read_bytes()
        (path if which == "file" else folder).chmod(0o500)
        try:
            with pytest.raises(StorageError, match="read-only"):
                Workspace.open(path)
            if which == "folder":
                with pytest.raises(StorageError, match="read-only"):
                    Workspace.open(folder / "new.db")
        finally:
            folder.chmod(0o700)
        assert path.read_bytes() == before
        assert {each.name for each in folder.iterdir()} == {"w.db", "w.db.lock"}

    def test_another_program_that_writes(self, workspace, monkeypatch):
        monkeypatch.setattr(connections, "_BUSY_SECONDS", 0)
        workspace.close()
        other = sqlite3.connect(workspace.path, isolation_level=None)
        with Workspace.open(workspace.path) as again:
            before = tables(again)
            work = SqliteWorkRepository(again)
            other.execute("BEGIN IMMEDIATE")
            with pytest.raises(StorageError, match="in use by another program"):
                work.hand_in(current(work), NOW, None)
            other.execute("ROLLBACK")
            other.close()
            assert tables(again) == before

    def test_a_character_that_cannot_be_stored(self, workspace):
        before = tables(workspace)
        work = SqliteWorkRepository(workspace)
        edit = PassageEdit("add", None, passage(2, reason="half a pair \ud83e"))
        with pytest.raises(StorageError) as refused:
            work.record(current(work), [PassageEdit("add", None, passage(3)), edit], NOW)
        assert "pair" not in refused.value.sentence
        assert tables(workspace) == before

    def test_json_that_somebody_spoiled(self, workspace):
        with workspace.transaction() as db:
            db.execute("UPDATE lessons SET goals = '['")
        with pytest.raises(StorageError, match="damaged"):
            SqliteLessonRepository(workspace).lesson("lists")

    def test_an_error_of_the_caller_takes_everything_back(self, workspace):
        before = tables(workspace)

        def fail() -> None:
            with workspace.transaction() as db:
                db.execute("DELETE FROM passages")
                raise KeyboardInterrupt

        with pytest.raises(KeyboardInterrupt):
            fail()
        assert tables(workspace) == before

    @pytest.mark.parametrize("failure", ["trigger", "commit"])
    def test_a_failure_at_the_end_takes_everything_back(self, workspace, failure):
        before = tables(workspace)
        work = SqliteWorkRepository(workspace)
        with workspace.reading() as db:
            if failure == "trigger":
                db.execute(
                    "CREATE TEMP TRIGGER fail BEFORE UPDATE ON tries BEGIN SELECT RAISE(ROLLBACK, 'no'); END"
                )
            else:  # a reference that is checked at the end of the transaction
                db.execute("CREATE TEMP TABLE whole (id INTEGER PRIMARY KEY)")
                db.execute(
                    "CREATE TEMP TABLE part (id INTEGER REFERENCES whole (id) DEFERRABLE INITIALLY DEFERRED)"
                )
                db.execute(
                    "CREATE TEMP TRIGGER fail AFTER UPDATE ON tries BEGIN INSERT INTO part VALUES (1); END"
                )
        with pytest.raises(StorageError):
            work.record(current(work), [PassageEdit("add", None, passage(2))], NOW)
        assert tables(workspace) == before


def open_immutable(path: Path, _mode: str) -> sqlite3.Connection:
    """A connection as to a file that cannot be written (root may write whatever the permissions)."""
    uri = connections.database_uri(path, "mode=ro&immutable=1")
    return sqlite3.connect(uri, uri=True, isolation_level=None)


class TestWords:
    @pytest.mark.parametrize(
        ("code", "word"),
        [
            (sqlite3.SQLITE_FULL, "full"),
            (sqlite3.SQLITE_READONLY, "read-only"),
            (sqlite3.SQLITE_READONLY_DBMOVED, "read-only"),
            (sqlite3.SQLITE_BUSY_SNAPSHOT, "in use"),
            (sqlite3.SQLITE_LOCKED, "in use"),
            (sqlite3.SQLITE_CORRUPT, "damaged"),
            (sqlite3.SQLITE_NOTADB, "damaged"),
            (sqlite3.SQLITE_IOERR_WRITE, "could not be read or written"),
            (sqlite3.SQLITE_CANTOPEN, "cannot be opened"),
            (sqlite3.SQLITE_NOMEM, "memory"),
            (sqlite3.SQLITE_CONSTRAINT_CHECK, "refused"),
            (sqlite3.SQLITE_ERROR, "could not be used"),
            (None, "could not be used"),
        ],
    )
    def test_each_result_of_sqlite_has_a_sentence(self, code, word):
        failure = sqlite3.OperationalError("what SQLite says {0}")
        if code is not None:
            failure.sqlite_errorcode = code
        self.check(failure, word)

    @pytest.mark.parametrize(
        ("number", "word"),
        [
            (errno.ENOSPC, "full"),
            (errno.EACCES, "read-only"),
            (errno.EROFS, "read-only"),
            (errno.EIO, "could not be read or written"),
            (errno.ENOLCK, "apart"),
            (errno.ENOTDIR, "cannot be opened"),
        ],
    )
    def test_each_error_of_the_system_has_a_sentence(self, number, word):
        self.check(OSError(number, os.strerror(number)), word)

    def check(self, failure: Exception, word: str) -> None:
        error = storage_error(failure, Path("/home/x/{w}.db"))
        assert word in error.message
        assert "{w}.db" in error.message
        assert error.hint.endswith(".")


RECORD_AND_WAIT = """
import sys
from pathlib import Path
from work_samples import NOW, STUDENT, passage
from annotator.services.ports import PassageEdit
from annotator.storage.database import Workspace
from annotator.storage.work_repository import SqliteWorkRepository

workspace = Workspace.open(Path(sys.argv[1]))
work = SqliteWorkRepository(workspace)
attempt = work.tries(STUDENT.id, "lists")[0]
work.record(attempt, [PassageEdit("add", None, passage(2, reason="last words"))], NOW)
if sys.argv[2] == "unfinished":
    workspace._connection.execute("BEGIN IMMEDIATE")
    workspace._connection.execute("DELETE FROM passages")
    rows = [(str(number), "x" * 999) for number in range(9999)]  # more than the cache holds
    workspace._connection.executemany("INSERT INTO students VALUES (?, ?, '')", rows)
print("recorded", flush=True)
sys.stdin.read()
"""


@pytest.mark.parametrize("journal", ["wal", "truncate"])
@pytest.mark.parametrize("rest", ["nothing", "unfinished"])
def test_a_recorded_passage_survives_a_killed_process(workspace, rest, journal):
    workspace.close()
    if journal == "truncate":
        workspace.path.with_name("w.db-shm").mkdir()
    folders = [Path(annotator.__file__).parents[1], Path(work_samples.__file__).parent]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, folders))}
    command = [sys.executable, "-c", RECORD_AND_WAIT, str(workspace.path), rest]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, env=environment, stdin=pipe, stdout=pipe, text=True) as child:
        assert child.stdout.readline() == "recorded\n"
        with pytest.raises(StorageError, match=f"process {child.pid} on"):
            Workspace.open(workspace.path)
        child.kill()
    with Workspace.open(workspace.path) as again:
        work = SqliteWorkRepository(again)
        attempt = current(work)
        assert again.journal_mode == journal
        assert work.passages(attempt) == [passage(1), passage(2, reason="last words")]
        assert attempt.made == 2
        assert work.change(attempt, attempt.cursor).after == passage(2, reason="last words")
        assert work.students() == [Student(STUDENT.id, STUDENT.name)]
