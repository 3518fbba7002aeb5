"""Copies of a workspace: written by a worker, made before migrations, or taken of the file alone."""

import sqlite3
import threading
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest
from work_samples import lesson

from annotator.core.errors import StorageError
from annotator.core.model import Student
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository

NOW = datetime(2026, 1, 2, tzinfo=UTC)


@pytest.fixture(params=["wal", "truncate"])
def workspace(request, tmp_path):
    path = tmp_path / "home" / "w.sqlite"
    path.parent.mkdir()
    Workspace.open(path).close()
    if request.param == "truncate":
        path.with_name(path.name + "-shm").mkdir()  # so that SQLite cannot make it
    with Workspace.open(path) as opened:
        assert opened.journal_mode == request.param
        yield opened


def names(path: Path) -> list[str]:
    with closing(sqlite3.connect(path)) as opened:
        return [row[0] for row in opened.execute("SELECT name FROM students ORDER BY name")]


def add(workspace: Workspace, name: str) -> None:
    SqliteWorkRepository(workspace).add_student(Student(name.lower(), name), NOW)


def test_after_tidying_the_file_alone_is_complete(workspace, tmp_path):
    add(workspace, "Ana")
    workspace.tidy()
    alone = tmp_path / "alone.sqlite"
    alone.write_bytes(workspace.path.read_bytes())
    assert names(alone) == ["Ana"]
    with Workspace.open(alone) as opened:
        assert [student.name for student in SqliteWorkRepository(opened).students()] == ["Ana"]


def test_tidying_changes_nothing_for_those_who_go_on(workspace):
    work = SqliteWorkRepository(workspace)
    for name in ("Ana", "Bo", "Cy"):
        add(workspace, name)
        workspace.tidy()
        workspace.tidy()
    assert [student.name for student in work.students()] == ["Ana", "Bo", "Cy"]


def test_tidying_while_somebody_reads_or_after_the_end_does_no_harm(workspace):
    add(workspace, "Ana")
    with closing(sqlite3.connect(workspace.path)) as reader:
        reader.execute("BEGIN")
        assert reader.execute("SELECT count(*) FROM students").fetchone() == (1,)
        if workspace.journal_mode == "wal":
            add(workspace, "Bo")  # with the other journal a reader keeps writers out
        workspace.tidy()
    if workspace.journal_mode != "wal":
        add(workspace, "Bo")
    workspace.close()
    workspace.tidy()
    assert names(workspace.path) == ["Ana", "Bo"]


def test_a_commit_is_told_and_a_failure_is_not(workspace):
    told = []
    workspace.after_commit = lambda: told.append(1)
    add(workspace, "Ana")
    assert told == [1]
    with pytest.raises(StorageError):
        add(workspace, "Ana")  # the same id
    assert told == [1]


def test_a_worker_copies_while_work_goes_on(workspace, tmp_path):
    SqliteLessonRepository(workspace).save(lesson())
    for number in range(200):
        add(workspace, f"S{number:04d}")
    copies = [tmp_path / f"{number}.sqlite" for number in range(3)]
    failures: list[Exception] = []

    def copy() -> None:
        try:
            for path in copies:
                workspace.backup(path)
        except StorageError as error:
            failures.append(error)

    worker = threading.Thread(target=copy)
    worker.start()
    number = 200
    while worker.is_alive():
        add(workspace, f"S{number:04d}")
        number += 1
    worker.join()
    assert failures == []
    for path in copies:
        with Workspace.open(path) as opened:
            found = SqliteWorkRepository(opened).students()
        assert 200 <= len(found) <= number
        assert [student.name for student in found] == [f"S{each:04d}" for each in range(len(found))]


def test_a_copy_that_cannot_be_written_says_that_the_work_is_safe(workspace, tmp_path):
    with pytest.raises(StorageError, match="could not be written") as caught:
        workspace.backup(tmp_path / "gone" / "copy.sqlite")
    assert "as it was" in caught.value.hint


def test_the_copies_made_before_migrations_are_found(workspace):
    assert workspace.copies() == []
    made = [
        workspace.path.with_name(f"w.sqlite.before-v{version}.2026010{version}T000000Z.bak")
        for version in (2, 3)
    ]
    for path in reversed(made):
        path.write_bytes(b"x")
    workspace.path.with_name("other.sqlite.before-v2.20260101T000000Z.bak").write_bytes(b"x")
    assert workspace.copies() == made
