"""A workspace over a second connection, for work that takes long on another thread."""

import sqlite3
from concurrent.futures import ThreadPoolExecutor

import pytest
from work_samples import NOW, STUDENT, first_try, lesson, passage

from annotator.core.errors import StorageError, WorkspaceHeldError
from annotator.core.model import Student
from annotator.services.ports import PassageEdit
from annotator.storage import connections
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository


@pytest.fixture(params=["wal", "truncate"])
def workspace(request, tmp_path, monkeypatch):
    if request.param == "truncate":
        real = connections._connect_with

        def no_log(path, *settings):
            if settings[0] == "PRAGMA journal_mode = WAL":
                raise sqlite3.OperationalError
            return real(path, *settings)

        monkeypatch.setattr(connections, "_connect_with", no_log)
    with Workspace.open(tmp_path / "w.db") as opened:
        assert opened.journal_mode == request.param
        SqliteLessonRepository(opened).save(lesson())
        work = SqliteWorkRepository(opened)
        work.add_student(STUDENT, NOW)
        work.start_try(first_try(), [passage(1)])
        yield opened


def on_a_worker(act):
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(act).result(20)


def test_another_thread_reads_what_is_kept(workspace):
    def read():
        with workspace.apart() as beside:
            return SqliteWorkRepository(beside).passages(first_try())

    assert on_a_worker(read) == [passage(1)]


def test_each_sees_at_once_what_the_other_keeps(workspace):
    work = SqliteWorkRepository(workspace)

    def hand_in(attempt):
        with workspace.apart() as beside:
            assert SqliteWorkRepository(beside).passages(attempt) == [passage(1), passage(2)]
            return SqliteWorkRepository(beside).hand_in(attempt, NOW, 1)

    attempt, _ = work.record(first_try(), [PassageEdit("add", None, passage(2))], NOW)
    done = on_a_worker(lambda: hand_in(attempt))
    assert work.tries(STUDENT.id, "lists") == [done]
    with pytest.raises(StorageError, match="handed in"):
        work.record(attempt, [PassageEdit("add", None, passage(3))], NOW)


def test_it_keeps_to_the_same_rules(workspace):
    def orphan():
        with workspace.apart() as beside, beside.transaction() as db:
            assert db.execute("PRAGMA synchronous").fetchone() == (2,)
            db.execute("UPDATE passages SET try_id = 99")

    with pytest.raises(StorageError):
        on_a_worker(orphan)
    assert SqliteWorkRepository(workspace).passages(first_try()) == [passage(1)]


def test_a_change_that_fails_is_taken_back_whole(workspace):
    def fail():
        with workspace.apart() as beside, beside.transaction() as db:
            db.execute("DELETE FROM passages")
            raise KeyError

    with pytest.raises(KeyError):
        on_a_worker(fail)
    assert SqliteWorkRepository(workspace).passages(first_try()) == [passage(1)]


def test_its_changes_are_told_of_like_others(workspace):
    told = []
    workspace.after_commit = lambda: told.append(True)

    def write():
        with workspace.apart() as beside:
            SqliteWorkRepository(beside).add_student(Student("9", "Bo"), NOW)

    on_a_worker(write)
    assert told == [True]


def test_its_end_is_not_the_end_of_the_workspace(workspace):
    with workspace.apart():
        pass
    with pytest.raises(WorkspaceHeldError):
        Workspace.open(workspace.path)
    SqliteWorkRepository(workspace).add_student(Student("9", "Bo"), NOW)
