"""An older workspace is copied, then brought up to date: wholly or not at all."""

import errno
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest
from sqlite_utils.migrations import Migrations
from work_samples import lesson

from annotator.core.errors import StorageError
from annotator.storage import database, homes, migrations
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository

NOW = migrations.SCHEMA_VERSION
NEXT, LATEST = NOW + 1, NOW + 2
MADE = [
    migrations.m001_lessons_and_work,
    migrations.m002_answers_and_settings,
]


@pytest.fixture
def older(tmp_path) -> Path:
    """A workspace of this program, which is the older one of the next."""
    path = tmp_path / "w.db"
    with Workspace.open(path) as workspace:
        SqliteLessonRepository(workspace).save(lesson())
    return path


@pytest.fixture
def newer_program(monkeypatch) -> Migrations:
    """A program that knows two more schema versions; returns its list of migrations, the last left out."""
    later = Migrations("annotator")
    for version, made in enumerate(MADE, 1):
        migrations.migration(later, version)(made.__wrapped__)

    @migrations.migration(later, NEXT)
    def later_one(db):
        db.execute("ALTER TABLE lessons ADD COLUMN level TEXT NOT NULL DEFAULT ''")

    monkeypatch.setattr(migrations, "MIGRATIONS", later)
    monkeypatch.setattr(migrations, "SCHEMA_VERSION", LATEST)
    return later


def state(path: Path) -> tuple[int, list[tuple[str]], list[tuple[str]]]:
    with closing(sqlite3.connect(path)) as connection:
        version = connection.execute("PRAGMA user_version").fetchone()[0]
        schema = connection.execute("SELECT sql FROM sqlite_schema ORDER BY name").fetchall()
        applied = connection.execute("SELECT name FROM _sqlite_migrations ORDER BY id").fetchall()
    return version, schema, applied


def copies(path: Path) -> list[Path]:
    return sorted(path.parent.glob(f"w.db.before-v{LATEST}.*.bak"))


def test_the_numbers_agree():
    fresh = migrations.MIGRATIONS.pending(database.Database(memory=True))
    assert len(fresh) == migrations.SCHEMA_VERSION
    assert [step.name[:4] for step in fresh] == [f"m{n:03d}" for n in range(1, len(fresh) + 1)]


def test_a_new_workspace_needs_no_copy(older):
    assert {each.name for each in older.parent.iterdir()} == {"w.db", "w.db.lock"}
    assert state(older)[0] == migrations.SCHEMA_VERSION


def test_an_older_workspace_is_copied_and_migrated(older, newer_program):
    @migrations.migration(newer_program, LATEST)
    def latest_one(db):
        db.execute("ALTER TABLE lessons ADD COLUMN badge TEXT NOT NULL DEFAULT ''")

    before = state(older)
    with Workspace.open(older) as workspace:
        assert SqliteLessonRepository(workspace).lesson("lists") == lesson()
        with workspace.reading() as db:
            assert db.execute("PRAGMA foreign_keys").fetchone() == (1,)
            assert {"level", "badge"} <= set(db.table("lessons").columns_dict)
        # The version stands in the file already, not only in the journal.
        assert int.from_bytes(older.read_bytes()[60:64], "big") == LATEST
    (copy,) = copies(older)
    assert state(copy) == before
    names = [*(made.__name__ for made in MADE), "later_one", "latest_one"]
    assert state(older)[2] == [(name,) for name in names]
    Workspace.open(older).close()
    assert copies(older) == [copy]


def test_a_copy_has_what_only_the_journal_held(older, newer_program):
    migrations.migration(newer_program, LATEST)(_touch)
    writer = sqlite3.connect(older)
    writer.execute("PRAGMA journal_mode = WAL")
    with writer:
        writer.execute("UPDATE lessons SET title = 'Written last'")
    with Workspace.open(older):
        (copy,) = copies(older)
    writer.close()
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT title FROM lessons").fetchone() == ("Written last",)


def _touch(db):
    db.execute("UPDATE lessons SET title = title || '!'")


def _break_sql(db):
    db.execute("UPDATE lessons SET title = 'lost'")
    db.execute("ALTER TABLE nothing ADD COLUMN x")


def _break_python(db):
    db.execute("UPDATE lessons SET title = 'lost'")
    raise KeyError("title")


def _break_reference(db):
    db.execute("UPDATE lessons SET article_sha256 = 'gone'")


@pytest.mark.parametrize("failing", [_break_sql, _break_python, _break_reference])
def test_a_failing_migration_leaves_all_as_it_was(older, newer_program, failing):
    migrations.migration(newer_program, LATEST)(failing)
    before = state(older)
    with pytest.raises(StorageError) as refused:
        Workspace.open(older)
    (copy,) = copies(older)
    assert str(copy) in refused.value.hint
    assert state(older) == state(copy) == before
    with closing(sqlite3.connect(older)) as connection:
        assert connection.execute("SELECT title FROM lessons").fetchone() == (lesson().title,)


def test_without_a_copy_there_is_no_migration(older, newer_program, monkeypatch):
    migrations.migration(newer_program, LATEST)(_touch)

    def full(connection, to):
        raise OSError(errno.ENOSPC, "No space left on device")

    before = state(older)
    monkeypatch.setattr(homes, "copy_database", full)
    with pytest.raises(StorageError, match="full"):
        Workspace.open(older)
    assert state(older) == before


def test_the_former_program_refuses_what_the_newer_one_migrated(older, newer_program, monkeypatch):
    migrations.migration(newer_program, LATEST)(_touch)
    Workspace.open(older).close()
    monkeypatch.undo()
    with pytest.raises(StorageError, match="newer"):
        Workspace.open(older)
