"""What the schema promises by itself, whatever the program does."""

import sqlite3
from collections.abc import Iterator
from dataclasses import replace

import pytest
from sqlite_utils import Database
from work_samples import NOW, STUDENT, TAGS, article, first_try, key, lesson, passage

from annotator.core.errors import StorageError
from annotator.core.model import Draft, Response, Tag, Try
from annotator.services.ports import PassageEdit
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository

PASSAGE = """
    INSERT INTO passages (try_id, id, start, "end", tag, reason, quote, prefix, suffix)
    VALUES (1, 'p0009', {start}, {end}, {tag}, '', {quote}, {prefix}, NULL)
"""

RESPONSE = """
    INSERT INTO responses (try_id, kind, own, tag, text, at) VALUES (1, {kind}, {own}, '', '', '')
"""


@pytest.fixture
def workspace(tmp_path) -> Iterator[Workspace]:
    with Workspace.open(tmp_path / "w.db") as workspace:
        SqliteLessonRepository(workspace).save(lesson())
        yield workspace


@pytest.fixture
def work(workspace) -> SqliteWorkRepository:
    work = SqliteWorkRepository(workspace)
    work.add_student(STUDENT, NOW)
    work.start_try(first_try())
    return work


@pytest.fixture
def attempt(work) -> Try:
    """Row 1 of the tries; it holds the passage p0001."""
    return work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW)[0]


def assert_refused(workspace: Workspace, sql: str, word: str) -> None:
    with pytest.raises(StorageError, match="refused") as refused, workspace.transaction() as db:
        db.execute(sql)
    assert isinstance(refused.value.__cause__, sqlite3.IntegrityError)
    assert word in refused.value.message


def test_every_table_is_strict(workspace):
    with workspace.reading() as db:
        own = [table for table in Database(db).tables if not table.name.startswith(("sqlite_", "_sqlite"))]
        assert {table.name for table in own} == {
            "articles",
            "lessons",
            "tags",
            "key_versions",
            "key_passages",
            "students",
            "tries",
            "passages",
            "changes",
            "responses",
            "drafts",
            "student_settings",
            "key_drafts",
            "keys_in_force",
            "courses",
            "course_lessons",
        }
        assert all(table.strict for table in own)


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE changes SET kind = 'tag'",
        "UPDATE changes SET seq = 7",
        "DELETE FROM changes",
        "REPLACE INTO changes SELECT * FROM changes",
    ],
)
def test_the_log_only_grows(workspace, attempt, sql):
    assert_refused(workspace, sql, "only grows")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE articles SET text = ''",
        "DELETE FROM articles",
        "UPDATE key_versions SET note = ''",
        "DELETE FROM key_versions",
        "UPDATE key_passages SET why = ''",
        "DELETE FROM key_passages",
    ],
)
def test_articles_and_key_versions_are_immutable(workspace, sql):
    assert_refused(workspace, sql, "immutable")


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE tries SET handed_in = NULL",
        "UPDATE tries SET cursor = 0",
        "DELETE FROM tries",
        "UPDATE passages SET reason = 'later'",
        "DELETE FROM passages",
        PASSAGE.format(start=0, end=1, tag="'claim'", quote="NULL", prefix="NULL"),
        """
        INSERT INTO changes (try_id, parent, step, kind, passage_id, before, at)
        VALUES (1, 1, 1, 'delete', 'p0001', '{}', '')
        """,
    ],
)
def test_a_try_that_is_handed_in_is_frozen(workspace, work, attempt, sql):
    work.hand_in(attempt, NOW, 1)
    assert_refused(workspace, sql, "handed in")


@pytest.mark.parametrize(
    "values",
    [
        {"start": -1},
        {"start": 5, "end": 5},
        {"start": "'five'"},
        {"start": 1.5},
        {"tag": "NULL"},
        {"quote": "'exact'"},
        {"prefix": "'before'"},
    ],
)
def test_a_passage_must_make_sense(workspace, attempt, values):
    usual = {"start": 0, "end": 7, "tag": "'claim'", "quote": "NULL", "prefix": "NULL"}
    with pytest.raises(StorageError), workspace.transaction() as db:
        db.execute(PASSAGE.format(**(usual | values)))
    with workspace.transaction() as db:
        db.execute(PASSAGE.format(**usual))


@pytest.mark.parametrize(
    "sql",
    [
        "UPDATE passages SET sure = 2",
        "UPDATE passages SET sure = 'yes'",
        "UPDATE passages SET who_start = 3",
        "UPDATE passages SET who_end = 3",
        "UPDATE passages SET who_start = 3, who_end = 3",
        "UPDATE passages SET who_start = -1, who_end = 3",
    ],
)
def test_what_is_said_of_a_passage_must_make_sense(workspace, attempt, sql):
    with pytest.raises(StorageError), workspace.transaction() as db:
        db.execute(sql)
    with workspace.transaction() as db:
        db.execute("UPDATE passages SET sure = 0, who_start = 0, who_end = 3")


@pytest.mark.parametrize(
    ("sql", "why"),
    [
        ("UPDATE responses SET text = 'other'", "stays"),
        ("DELETE FROM responses", "stays"),
        ("REPLACE INTO responses SELECT * FROM responses", "stays"),
        (RESPONSE.format(kind="'chat'", own="'p0001'"), "CHECK"),
        (RESPONSE.format(kind="'contest'", own="''"), "CHECK"),
        (RESPONSE.format(kind="'contest'", own="'p9'"), "FOREIGN"),
    ],
)
def test_what_was_said_stays_and_makes_sense(workspace, work, attempt, sql, why):
    done = work.hand_in(attempt, NOW, 1)
    work.respond(done, Response("contest", "p0001", "", "", "It is one.", NOW))
    assert_refused(workspace, sql, why)


DRAFT = "INSERT INTO drafts VALUES (1, {own}, {tag}, {text}, '')"


@pytest.mark.parametrize(
    ("values", "why"),
    [
        ({"own": "'p9'"}, "FOREIGN"),
        ({"own": "NULL"}, "NOT NULL"),
        ({"text": "''"}, "CHECK"),
    ],
)
def test_a_draft_makes_sense(workspace, work, attempt, values, why):
    usual = {"own": "'p0001'", "tag": "''", "text": "'Half a'"}
    work.hand_in(attempt, NOW, 1)
    assert_refused(workspace, DRAFT.format(**(usual | values)), why)
    with workspace.transaction() as db:
        db.execute(DRAFT.format(**usual))


def test_there_is_no_draft_in_an_open_try_and_none_beside_an_answer(workspace, work, attempt):
    sql = DRAFT.format(own="'p0001'", tag="'claim'", text="''")
    assert_refused(workspace, sql, "not handed in")
    done = work.hand_in(attempt, NOW, 1)
    work.respond(done, Response("second", "p0001", "k01", "claim", "", NOW))
    assert_refused(workspace, sql, "is given")


def test_nothing_is_said_to_an_open_try(workspace, attempt):
    sql = (
        "INSERT INTO responses (try_id, kind, own, tag, text, at) VALUES (1, 'contest', 'p0001', '', '', '')"
    )
    assert_refused(workspace, sql, "not handed in")


@pytest.mark.parametrize(
    "sql",
    [
        "INSERT INTO passages (try_id, id, start, 'end', tag, reason) VALUES (99, 'p1', 0, 1, 'claim', '')",
        "UPDATE lessons SET article_sha256 = 'gone'",
        "DELETE FROM students",
        "DELETE FROM lessons",
        "UPDATE tries SET handed_in = '', key_version = 99",
    ],
)
def test_nothing_refers_to_what_is_not_there(workspace, attempt, sql):
    assert_refused(workspace, sql, "FOREIGN KEY")


def test_a_try_that_is_open_has_no_key_version(workspace, attempt):
    assert_refused(workspace, "UPDATE tries SET key_version = 1", "CHECK")


def test_a_key_for_a_text_that_is_not_kept(workspace):
    stray = replace(key(2), article_sha256="0" * 64)
    with pytest.raises(StorageError):
        SqliteLessonRepository(workspace).save(replace(lesson(), key=stray))
    assert SqliteLessonRepository(workspace).lesson("lists") == lesson()


class TestTagsOfAnEditedLesson:
    """A lesson's file may lose a tag; work that uses it must still be shown."""

    OTHER = (TAGS[1], Tag("fact", "Fact", "F", "green", "dotted", "Sourced.", "Where?"))

    def test_before_anybody_worked_on_it(self, workspace):
        lessons = SqliteLessonRepository(workspace)
        lessons.save(replace(lesson(), tags=self.OTHER))
        assert lessons.lesson("lists").tags == self.OTHER

    @pytest.mark.usefixtures("attempt")
    def test_after_somebody_worked_on_it(self, workspace):
        lessons = SqliteLessonRepository(workspace)
        for _ in range(2):
            lessons.save(replace(lesson(), tags=self.OTHER))
            assert lessons.lesson("lists").tags == (*self.OTHER, TAGS[0])
        lessons.save(lesson())
        assert lessons.lesson("lists").tags == TAGS


def test_times_are_text_in_utc(workspace, attempt):
    with workspace.reading() as db:
        moment = NOW.isoformat()
        assert moment.endswith("+00:00")
        assert db.execute("SELECT DISTINCT at FROM changes").fetchall() == [(moment,)]
        assert db.execute("SELECT started FROM tries").fetchall() == [(moment,)]
        assert db.execute("SELECT added FROM students").fetchall() == [(moment,)]
        assert db.execute("SELECT created FROM key_versions").fetchall() == [("2026-01-02T03:04:05+02:00",)]


def test_a_time_without_a_zone_is_a_mistake(work):
    with pytest.raises(ValueError, match="zone"):
        work.record(first_try(), [PassageEdit("add", None, passage(1))], NOW.replace(tzinfo=None))
    assert work.tries(STUDENT.id, "lists") == [first_try()]


def test_no_query_reads_a_whole_table(workspace, attempt, work):
    """With 10,000 passages a highlight must not cost more than with one."""
    queries: list[str] = []

    with workspace.reading() as db:
        db.set_trace_callback(queries.append)
        work.tries(STUDENT.id, "lists")
        work.all_tries(STUDENT.id)
        work.passages(attempt)
        work.passage_count(attempt)
        work.change(attempt, attempt.cursor)
        work.latest_child(attempt, 0)
        edited, changes = work.record(
            attempt, [PassageEdit("reason", passage(1), passage(1, reason="x"))], NOW
        )
        edited = work.move_cursor(edited, attempt.cursor, changes, [])
        done = work.hand_in(edited, NOW, 1)
        work.respond(done, Response("contest", "p0001", "", "", "It is one.", NOW))
        work.responses(done)
        work.keep_draft(done, Draft("p0001", "claim", "Half a", NOW))
        work.drafts(done)
        work.respond(done, Response("second", "p0001", "k01", "claim", "Half a day.", NOW))
        work.keep_settings(STUDENT.id, "{}")
        work.settings(STUDENT.id)
        db.set_trace_callback(None)
    looked_at = [sql for sql in queries if sql.lstrip().upper().startswith(("SELECT", "UPDATE", "DELETE"))]
    assert len(looked_at) >= 11
    with workspace.reading() as db:
        for sql in looked_at:
            plan = db.execute("EXPLAIN QUERY PLAN " + sql).fetchall()
            steps = [row[3] for row in plan]
            if "max(seq)" not in sql:  # reads one row from the end of the table
                assert not [step for step in steps if step.startswith("SCAN")], (sql, steps)
            assert not [step for step in steps if "TEMP B-TREE" in step], (sql, steps)


def test_words_and_text_are_kept_as_they_are(workspace):
    with workspace.reading() as db:
        row = db.execute("SELECT text, words, words_rule FROM articles").fetchone()
    assert row[0] == article().text
    assert row[1].startswith("[[0,7],[8,11],")
    assert row[2] == "words/1"
