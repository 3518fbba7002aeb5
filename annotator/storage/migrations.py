"""The workspace's schema, as an ordered list of migrations.

A migration that is in a release is never changed; a change of the schema is a new one at the end. Each
sets ``PRAGMA user_version`` in its own transaction, together with sqlite-utils' record of it.

What the schema promises beside types and foreign keys: articles, key versions and the log of changes
cannot be altered, and a try that is handed in is frozen with its passages. Triggers refuse it, whatever
the program does. Times are ISO 8601 in UTC, but a key's ``created``, which keeps the zone it came with.
"""

import functools
from collections.abc import Callable

from sqlite_utils import Database
from sqlite_utils.migrations import Migrations

from annotator.storage.file_check import APPLICATION_ID
from annotator.storage.schema_2 import MORE_KINDS, REFUSING_CHANGES, RESPONSES, SETTINGS, SURE_AND_WHO
from annotator.storage.schema_3 import DRAFTS
from annotator.storage.schema_4 import COURSES, KEY_DRAFTS, NOTES, NOTES_ARE_LOGGED
from annotator.storage.schema_4 import REFUSING_CHANGES as REFUSING_CHANGES_4
from annotator.storage.schema_version import SCHEMA_VERSION
from annotator.storage.triggers import HANDED_IN, TRY_OF, refusing

__all__ = ["MIGRATIONS", "SCHEMA_VERSION", "migration", "upgrade"]

MIGRATIONS = Migrations("annotator")

_Migration = Callable[[Database], None]


def migration(to: Migrations, version: int) -> Callable[[_Migration], _Migration]:
    """Register a function as the migration that makes a schema version.

    Args:
        to: the list it is added to.
        version: what ``PRAGMA user_version`` is afterwards.
    """

    def register(function: _Migration) -> _Migration:
        @to(name=function.__name__)
        @functools.wraps(function)
        def migrate(db: Database) -> None:
            function(db)
            db.execute(f"PRAGMA user_version = {version:d}")

        return migrate

    return register


def upgrade(db: Database) -> None:
    """Bring a database to ``SCHEMA_VERSION``: all migrations that are missing, or none of them.

    Foreign keys must be off (a migration may rebuild a table); they are checked at the end.

    Raises:
        sqlite3.Error: a migration failed; the database is as it was.
    """
    with db.atomic():
        MIGRATIONS.apply(db)
        broken = db.execute("PRAGMA foreign_key_check").fetchone()
        if broken:
            raise LookupError(f"a row of {broken[0]} refers to a missing one of {broken[2]}")


@migration(MIGRATIONS, 1)
def m001_lessons_and_work(db: Database) -> None:
    """Articles, lessons, keys; students, tries, passages, changes."""
    db.execute(f"PRAGMA application_id = {APPLICATION_ID:d}")
    db.executescript(_LESSONS)
    db.executescript(_WORK)
    db.executescript(_IMMUTABLE)
    db.executescript(_FROZEN)


_LESSONS = """
CREATE TABLE articles (
    sha256 TEXT NOT NULL PRIMARY KEY CHECK (length(sha256) = 64),
    text TEXT NOT NULL,
    words TEXT NOT NULL,                -- [[start, end], ...]
    sentences TEXT NOT NULL,            -- [[start, end], ...]
    runs TEXT NOT NULL,                 -- [[start, end, kind, {other}], ...]
    words_rule TEXT NOT NULL
) STRICT;

CREATE TABLE lessons (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    title TEXT NOT NULL,
    language TEXT NOT NULL,
    article_sha256 TEXT NOT NULL REFERENCES articles (sha256),
    instructions TEXT NOT NULL,
    goals TEXT NOT NULL,                -- [text, ...]
    source TEXT NOT NULL,               -- {field of the provenance: text}
    activity TEXT NOT NULL              -- {field of the activity: value}
) STRICT;

CREATE TABLE tags (
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    id TEXT NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL,
    letter TEXT NOT NULL,
    colour TEXT NOT NULL,
    line TEXT NOT NULL,
    definition TEXT NOT NULL,
    question TEXT NOT NULL,
    PRIMARY KEY (lesson_id, id)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_versions (
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    version INTEGER NOT NULL CHECK (version >= 1),
    article_sha256 TEXT NOT NULL REFERENCES articles (sha256),
    created TEXT NOT NULL,
    author TEXT NOT NULL,
    note TEXT NOT NULL,
    tolerance INTEGER NOT NULL CHECK (tolerance >= 0),
    place TEXT NOT NULL,
    extra TEXT NOT NULL,                -- a fraction, e.g. 1/2
    tag_share TEXT NOT NULL,            -- a fraction
    ignored TEXT NOT NULL,              -- [[start, end], ...]
    sources TEXT NOT NULL,              -- [{id, title, publisher, date, other}, ...]
    other TEXT NOT NULL,                -- {unknown field: value}
    PRIMARY KEY (lesson_id, version)
) STRICT, WITHOUT ROWID;

CREATE TABLE key_passages (
    lesson_id TEXT NOT NULL,
    version INTEGER NOT NULL,
    position INTEGER NOT NULL CHECK (position >= 0),
    id TEXT NOT NULL,
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    quote TEXT NOT NULL,
    tag TEXT NOT NULL,
    why TEXT NOT NULL,
    optional INTEGER NOT NULL CHECK (optional IN (0, 1)),
    weight INTEGER NOT NULL CHECK (weight BETWEEN 1 AND 10),
    accept TEXT NOT NULL,               -- {tag: fraction}
    following TEXT NOT NULL,            -- what following the statement up finds
    sources TEXT NOT NULL,              -- [id, ...]
    hint TEXT NOT NULL,
    wrong TEXT NOT NULL,                -- {tag: text}
    who_start INTEGER,
    who_end INTEGER,
    disputed TEXT NOT NULL,             -- [[tag, why], ...]
    other TEXT NOT NULL,                -- {unknown field: value}
    PRIMARY KEY (lesson_id, version, position),
    UNIQUE (lesson_id, version, id),
    FOREIGN KEY (lesson_id, version) REFERENCES key_versions (lesson_id, version),
    CHECK (0 <= start AND start < "end"),
    CHECK ((who_start IS NULL) = (who_end IS NULL)),
    CHECK (who_start IS NULL OR (0 <= who_start AND who_start < who_end))
) STRICT, WITHOUT ROWID;
"""

_WORK = """
CREATE TABLE students (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    name TEXT NOT NULL,
    added TEXT NOT NULL
) STRICT;

CREATE TABLE tries (
    id INTEGER PRIMARY KEY,
    student_id TEXT NOT NULL REFERENCES students (id),
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    number INTEGER NOT NULL CHECK (number >= 1),
    article_sha256 TEXT NOT NULL REFERENCES articles (sha256),
    started TEXT NOT NULL,
    handed_in TEXT,
    key_version INTEGER,
    cursor INTEGER NOT NULL CHECK (cursor >= 0),    -- seq of the last change in force
    made INTEGER NOT NULL CHECK (made >= 0),        -- passages ever made in it
    UNIQUE (student_id, lesson_id, number),
    FOREIGN KEY (lesson_id, key_version) REFERENCES key_versions (lesson_id, version),
    CHECK (key_version IS NULL OR handed_in IS NOT NULL)
) STRICT;
CREATE INDEX tries_by_lesson ON tries (lesson_id, key_version);

CREATE TABLE passages (
    try_id INTEGER NOT NULL REFERENCES tries (id),
    id TEXT NOT NULL CHECK (id <> ''),
    start INTEGER NOT NULL,
    "end" INTEGER NOT NULL,
    tag TEXT NOT NULL,
    reason TEXT NOT NULL,
    quote TEXT,
    prefix TEXT,
    suffix TEXT,
    PRIMARY KEY (try_id, id),
    CHECK (0 <= start AND start < "end"),
    CHECK ((quote IS NULL) = (prefix IS NULL) AND (quote IS NULL) = (suffix IS NULL))
) STRICT, WITHOUT ROWID;

CREATE TABLE changes (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    try_id INTEGER NOT NULL REFERENCES tries (id),
    parent INTEGER NOT NULL CHECK (0 <= parent AND parent < seq),
    step INTEGER NOT NULL CHECK (1 <= step AND step <= seq),
    kind TEXT NOT NULL CHECK (kind IN ('add', 'tag', 'edges', 'reason', 'delete')),
    passage_id TEXT NOT NULL,
    before TEXT,                        -- the passage as an object
    after TEXT,
    at TEXT NOT NULL,
    CHECK ((before IS NULL) = (kind = 'add')),
    CHECK ((after IS NULL) = (kind = 'delete'))
) STRICT;
CREATE INDEX changes_by_parent ON changes (try_id, parent);
"""

_IMMUTABLE = "\n".join(
    refusing(act, table, why)
    for table, why in (
        ("articles", "an article is immutable"),
        ("key_versions", "a key version is immutable"),
        ("key_passages", "a key version is immutable"),
        ("changes", "the log of changes only grows"),
    )
    for act in ("UPDATE", "DELETE")
)

_FROZEN = "\n".join(
    [
        refusing("UPDATE", "tries", HANDED_IN, "OLD.handed_in IS NOT NULL"),
        refusing("DELETE", "tries", HANDED_IN, "OLD.handed_in IS NOT NULL"),
        refusing("INSERT", "passages", HANDED_IN, TRY_OF.format(row="NEW")),
        refusing("UPDATE", "passages", HANDED_IN, TRY_OF.format(row="OLD")),
        refusing("DELETE", "passages", HANDED_IN, TRY_OF.format(row="OLD")),
        refusing("INSERT", "changes", HANDED_IN, TRY_OF.format(row="NEW")),
    ]
)


@migration(MIGRATIONS, 2)
def m002_answers_and_settings(db: Database) -> None:
    """How sure, who says so; what a student says after handing in; each student's settings."""
    for column in SURE_AND_WHO:
        db.execute(f"ALTER TABLE passages ADD COLUMN {column}")
    db.executescript(MORE_KINDS)
    # The old log took its triggers along.
    db.executescript(REFUSING_CHANGES)
    db.executescript(RESPONSES)
    db.executescript(SETTINGS)


@migration(MIGRATIONS, 3)
def m003_drafts(db: Database) -> None:
    """Second answers that are begun and not given."""
    db.executescript(DRAFTS)


@migration(MIGRATIONS, 4)
def m004_keys_as_drafts(db: Database) -> None:
    """Keys that are being written, which version is in force, and courses."""
    db.execute(f"ALTER TABLE passages ADD COLUMN {NOTES}")
    db.executescript(NOTES_ARE_LOGGED)
    # The old log took its triggers along.
    db.executescript(REFUSING_CHANGES_4)
    db.executescript(KEY_DRAFTS)
    db.executescript(COURSES)
