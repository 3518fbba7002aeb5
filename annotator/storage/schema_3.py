"""What the third version of the schema adds; never changed once it is released."""

from annotator.storage.triggers import refusing

_ANSWERED = """
EXISTS (SELECT 1 FROM responses WHERE try_id = NEW.try_id AND own = NEW.own AND kind = 'second')
"""

DRAFTS = "\n".join(
    [
        """
CREATE TABLE drafts (
    try_id INTEGER NOT NULL REFERENCES tries (id),
    own TEXT NOT NULL,                  -- a passage of the try
    tag TEXT NOT NULL,                  -- empty while none is chosen
    text TEXT NOT NULL,
    at TEXT NOT NULL,
    PRIMARY KEY (try_id, own),
    FOREIGN KEY (try_id, own) REFERENCES passages (try_id, id),
    CHECK (tag <> '' OR text <> '')
) STRICT, WITHOUT ROWID;
""",
        refusing(
            "INSERT",
            "drafts",
            "the try is not handed in",
            "(SELECT handed_in FROM tries WHERE id = NEW.try_id) IS NULL",
            "while_open",
        ),
        refusing(
            "INSERT",
            "drafts",
            "the second answer is given",
            _ANSWERED.strip(),
            "when_answered",
        ),
    ]
)
