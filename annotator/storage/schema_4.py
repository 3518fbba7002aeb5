"""What the fourth version of the schema adds; never changed once it is released."""

from annotator.storage.triggers import HANDED_IN, TRY_OF, refusing

NOTES = "notes TEXT"  # an object; what a key says of the passage beside its words, tag and why

# A check cannot be changed in place. The counter of ``seq`` goes on where it was.
NOTES_ARE_LOGGED = """
CREATE TABLE changes_4 (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    try_id INTEGER NOT NULL REFERENCES tries (id),
    parent INTEGER NOT NULL CHECK (0 <= parent AND parent < seq),
    step INTEGER NOT NULL CHECK (1 <= step AND step <= seq),
    kind TEXT NOT NULL
        CHECK (kind IN ('add', 'tag', 'edges', 'reason', 'sure', 'who', 'notes', 'delete')),
    passage_id TEXT NOT NULL,
    before TEXT,                        -- the passage as an object
    after TEXT,
    at TEXT NOT NULL,
    CHECK ((before IS NULL) = (kind = 'add')),
    CHECK ((after IS NULL) = (kind = 'delete'))
) STRICT;
INSERT INTO changes_4 (seq, try_id, parent, step, kind, passage_id, before, after, at)
    SELECT seq, try_id, parent, step, kind, passage_id, before, after, at FROM changes ORDER BY seq;
DROP TABLE changes;
ALTER TABLE changes_4 RENAME TO changes;
CREATE INDEX changes_by_parent ON changes (try_id, parent);
"""

REFUSING_CHANGES = "\n".join(
    [
        refusing("UPDATE", "changes", "the log of changes only grows"),
        refusing("DELETE", "changes", "the log of changes only grows"),
        refusing("INSERT", "changes", HANDED_IN, TRY_OF.format(row="NEW")),
    ]
)

KEY_DRAFTS = """
CREATE TABLE key_drafts (
    try_id INTEGER PRIMARY KEY REFERENCES tries (id),   -- the draft's passages and log
    head TEXT NOT NULL                  -- {rules, author, note, references, other}
) STRICT;

CREATE TABLE keys_in_force (
    lesson_id TEXT NOT NULL PRIMARY KEY REFERENCES lessons (id),
    version INTEGER NOT NULL,
    since TEXT NOT NULL,
    FOREIGN KEY (lesson_id, version) REFERENCES key_versions (lesson_id, version)
) STRICT, WITHOUT ROWID;
"""

COURSES = """
CREATE TABLE courses (
    id TEXT NOT NULL PRIMARY KEY CHECK (id <> ''),
    title TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE course_lessons (
    course_id TEXT NOT NULL REFERENCES courses (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    lesson_id TEXT NOT NULL REFERENCES lessons (id),
    PRIMARY KEY (course_id, position),
    UNIQUE (course_id, lesson_id)
) STRICT, WITHOUT ROWID;
"""
