"""A workspace of an older schema, with work in it, is copied and migrated; nothing of it is lost."""

import json
import sqlite3
from contextlib import closing
from dataclasses import asdict, replace
from pathlib import Path

import pytest
from sqlite_utils import Database
from sqlite_utils.migrations import Migrations
from work_samples import NOW, STUDENT, TEXT, article, first_try, key, lesson, passage

from annotator.core.errors import StorageError
from annotator.core.model import Change, Draft, Response
from annotator.core.span import Span
from annotator.services.ports import PassageEdit
from annotator.storage import migrations
from annotator.storage.database import Workspace
from annotator.storage.key_rows import insert_key
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.values import to_json
from annotator.storage.work_repository import SqliteWorkRepository

STAMP = NOW.isoformat()
REASONED = passage(1, reason="Who says so? — “🥐”")
UNDONE = passage(2, 18, 22, "opinion")
DONE = replace(first_try(), handed_in=NOW, key_version=1, cursor=2, made=2)
OPEN = replace(first_try(2), cursor=4, made=1)
ANSWER = Response("second", "p0001", "k01", "opinion", "Now I see.", NOW)


@pytest.fixture
def path(tmp_path) -> Path:
    """A handed-in try with an undone branch, and an open one, as the first version wrote them."""
    path = tmp_path / "w.db"
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        db = Database(connection, execute_plugins=False)
        first = Migrations("annotator")
        migrations.migration(first, 1)(migrations.m001_lessons_and_work.__wrapped__)
        first.apply(db)
        _insert_lesson(db)
        _insert_work(db)
    return path


@pytest.fixture
def path_2(path) -> Path:
    """The same as the second version has it, with a second answer."""
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        db = Database(connection, execute_plugins=False)
        second = Migrations("annotator")
        for number, made in enumerate(
            (migrations.m001_lessons_and_work, migrations.m002_answers_and_settings), 1
        ):
            migrations.migration(second, number)(made.__wrapped__)
        second.apply(db)
        values = (ANSWER.own, ANSWER.key, ANSWER.tag, ANSWER.text, STAMP)
        db.execute("INSERT INTO responses VALUES (1, 1, 'second', ?, ?, ?, ?, ?)", values)
    return path


def _insert_lesson(db: Database) -> None:
    kept = lesson()
    text = article()
    runs = [[*run[:3], dict(run.other)] for run in text.runs]
    listed = (to_json(text.words), to_json(text.sentences), to_json(runs), "words/1")
    db.execute("INSERT INTO articles VALUES (?, ?, ?, ?, ?, ?)", (text.sha256, TEXT, *listed))
    source, activity = to_json(asdict(kept.source)), to_json(asdict(kept.activity))
    rest = (text.sha256, kept.instructions, to_json(kept.goals), source, activity)
    db.execute("INSERT INTO lessons VALUES (?, ?, ?, ?, ?, ?, ?, ?)", (kept.id, kept.title, "en", *rest))
    for position, tag in enumerate(kept.tags):
        db.table("tags").insert({"lesson_id": kept.id, "position": position, **asdict(tag)})
    insert_key(db, kept.id, key())


def _insert_work(db: Database) -> None:
    db.execute("INSERT INTO students VALUES (?, ?, ?)", (STUDENT.id, STUDENT.name, STAMP))
    for row_id, attempt in ((1, DONE), (2, OPEN)):
        place = (row_id, attempt.student, attempt.lesson, attempt.number, attempt.article_sha256)
        sql = "INSERT INTO tries VALUES (?, ?, ?, ?, ?, ?, NULL, NULL, ?, ?)"
        db.execute(sql, (*place, STAMP, attempt.cursor, attempt.made))
    _insert_passage(db, 1, REASONED)
    _insert_passage(db, 2, passage(1))
    log = [
        (1, 1, 0, 1, "add", None, passage(1)),
        (2, 1, 1, 2, "reason", passage(1), REASONED),
        (3, 1, 2, 3, "add", None, UNDONE),
        (4, 2, 0, 4, "add", None, passage(1)),
    ]
    for *numbers, kind, before, after in log:
        values = (*numbers, kind, after.id, _logged(before), _logged(after), STAMP)
        db.execute("INSERT INTO changes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)
    db.execute("UPDATE tries SET handed_in = ?, key_version = 1 WHERE id = 1", (STAMP,))


def _insert_passage(db: Database, row_id: int, made) -> None:
    values = (row_id, made.id, *made.span, made.tag, made.reason, *asdict(made.quote).values())
    db.execute("INSERT INTO passages VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", values)


def _logged(made) -> str | None:
    if made is None:
        return None
    quote = {"quote": made.quote.exact, "prefix": made.quote.prefix, "suffix": made.quote.suffix}
    start, end = made.span
    return json.dumps(
        {"id": made.id, "start": start, "end": end, "tag": made.tag, "reason": made.reason} | quote
    )


def version(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        return connection.execute("PRAGMA user_version").fetchone()[0]


def test_everything_is_there_afterwards(path):
    with Workspace.open(path) as workspace:
        lessons, work = SqliteLessonRepository(workspace), SqliteWorkRepository(workspace)
        assert lessons.lesson("lists") == lesson()
        assert work.students() == [STUDENT]
        assert work.tries(STUDENT.id, "lists") == [DONE, OPEN]
        assert work.passages(DONE) == [REASONED]
        assert work.passages(OPEN) == [passage(1)]
        assert work.change(DONE, 2) == Change(2, 1, 2, "reason", passage(1), REASONED, NOW)
        assert work.latest_child(DONE, 2) == Change(3, 2, 3, "add", None, UNDONE, NOW)
        assert work.responses(DONE) == work.drafts(DONE) == []
        assert work.settings(STUDENT.id) == ""
    assert version(path) == migrations.SCHEMA_VERSION


def test_there_is_a_copy_as_it_was(path):
    Workspace.open(path).close()
    (copy,) = path.parent.glob("w.db.before-v*.bak")
    assert version(copy) == 1
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM changes").fetchone() == (4,)
        columns = [row[1] for row in connection.execute("PRAGMA table_info(passages)")]
    assert "sure" not in columns


def test_the_work_goes_on(path):
    with Workspace.open(path) as workspace:
        work = SqliteWorkRepository(workspace)
        said = replace(passage(1), sure=False, who=Span(0, 7))
        attempt, (change,) = work.record(OPEN, [PassageEdit("who", passage(1), said)], NOW)
        assert (change.seq, change.parent) == (5, 4)
        assert work.passages(attempt) == [said]
        work.keep_draft(DONE, Draft("p0001", "claim", "Or do I", NOW))
        assert work.drafts(DONE) == [Draft("p0001", "claim", "Or do I", NOW)]
        work.respond(DONE, ANSWER)
        assert (work.responses(DONE), work.drafts(DONE)) == ([ANSWER], [])


def test_what_was_said_in_the_second_version_is_there(path_2):
    with Workspace.open(path_2) as workspace:
        work = SqliteWorkRepository(workspace)
        assert work.responses(DONE) == [ANSWER]
        assert work.drafts(DONE) == []
        with pytest.raises(StorageError, match="given"):
            work.keep_draft(DONE, Draft("p0001", "claim", "Too late", NOW))
    (copy,) = path_2.parent.glob("w.db.before-v*.bak")
    assert version(copy) == 2


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE changes SET kind = 'tag'",
        "DELETE FROM changes",
        "UPDATE passages SET sure = 1 WHERE try_id = 1",
        """
        INSERT INTO changes (try_id, parent, step, kind, passage_id, before, at)
        VALUES (1, 1, 1, 'delete', 'p0001', '{}', '')
        """,
    ],
)
def test_what_could_not_be_changed_still_cannot(path, sql):
    with (
        Workspace.open(path) as workspace,
        pytest.raises(StorageError, match="refused"),
        workspace.transaction() as db,
    ):
        db.execute(sql)


@pytest.mark.parametrize("older", ["path", "path_2"])
def test_it_has_the_schema_of_a_new_workspace(older, request, tmp_path):
    path = request.getfixturevalue(older)
    for place in (path, tmp_path / "new.db"):
        Workspace.open(place).close()
    schemas = []
    for place in (path, tmp_path / "new.db"):
        with closing(sqlite3.connect(place)) as connection:
            schemas.append(connection.execute("SELECT name, sql FROM sqlite_schema ORDER BY name").fetchall())
    assert schemas[0] == schemas[1]
