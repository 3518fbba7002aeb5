"""What the second version of the schema adds; never changed once it is released."""

from annotator.storage.triggers import HANDED_IN, TRY_OF, refusing

SURE_AND_WHO = (
    "sure INTEGER CHECK (sure IN (0, 1))",
    "who_start INTEGER CHECK (who_start >= 0)",
    "who_end INTEGER CHECK ((who_start IS NULL) = (who_end IS NULL) AND who_start < who_end)",
)

# A check cannot be changed in place. The counter of ``seq`` goes on where it was.
MORE_KINDS = """
CREATE TABLE changes_2 (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    try_id INTEGER NOT NULL REFERENCES tries (id),
    parent INTEGER NOT NULL CHECK (0 <= parent AND parent < seq),
    step INTEGER NOT NULL CHECK (1 <= step AND step <= seq),
    kind TEXT NOT NULL CHECK (kind IN ('add', 'tag', 'edges', 'reason', 'sure', 'who', 'delete')),
    passage_id TEXT NOT NULL,
    before TEXT,                        -- the passage as an object
    after TEXT,
    at TEXT NOT NULL,
    CHECK ((before IS NULL) = (kind = 'add')),
    CHECK ((after IS NULL) = (kind = 'delete'))
) STRICT;
INSERT INTO changes_2 (seq, try_id, parent, step, kind, passage_id, before, after, at)
    SELECT seq, try_id, parent, step, kind, passage_id, before, after, at FROM changes ORDER BY seq;
DROP TABLE changes;
ALTER TABLE changes_2 RENAME TO changes;
CREATE INDEX changes_by_parent ON changes (try_id, parent);
"""

REFUSING_CHANGES = "\n".join(
    [
        refusing("UPDATE", "changes", "the log of changes only grows"),
        refusing("DELETE", "changes", "the log of changes only grows"),
        refusing("INSERT", "changes", HANDED_IN, TRY_OF.format(row="NEW")),
    ]
)

RESPONSES = "\n".join(
    [
        """
CREATE TABLE responses (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    try_id INTEGER NOT NULL REFERENCES tries (id),
    kind TEXT NOT NULL CHECK (kind IN ('second', 'difference', 'contest')),
    own TEXT,                           -- a passage of the try
    "key" TEXT,                         -- a passage of the key that the try was compared with
    tag TEXT NOT NULL,
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    FOREIGN KEY (try_id, own) REFERENCES passages (try_id, id),
    CHECK (own <> '' AND "key" <> ''),
    CHECK (own IS NOT NULL OR "key" IS NOT NULL),
    CHECK ((tag <> '') = (kind = 'second'))
) STRICT;
CREATE INDEX responses_by_try ON responses (try_id);
""",
        refusing("UPDATE", "responses", "what was said stays"),
        refusing("DELETE", "responses", "what was said stays"),
        refusing(
            "INSERT",
            "responses",
            "the try is not handed in",
            "(SELECT handed_in FROM tries WHERE id = NEW.try_id) IS NULL",
            "while_open",
        ),
    ]
)

SETTINGS = """
CREATE TABLE student_settings (
    student_id TEXT NOT NULL PRIMARY KEY REFERENCES students (id),
    document TEXT NOT NULL              -- an object; whoever reads it sorts out what makes no sense
) STRICT, WITHOUT ROWID;
"""
