"""The rows of tries, passages and changes: how they are read, checked and moved."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Any

from annotator.core.errors import StorageError
from annotator.core.model import Change, Passage, Try
from annotator.storage.connections import Rows
from annotator.storage.values import (
    passage_from,
    passage_from_json,
    passage_json,
    passage_row,
    to_moment,
    to_utc,
)

if TYPE_CHECKING:
    from sqlite_utils import Database

# ``passage_row`` gives the columns in this order; the first nine tell whether a row is as expected.
_TELLING = 9
_SELECT = """
    SELECT id, start, "end", tag, reason, sure, who_start, who_end, notes, quote, prefix, suffix
    FROM passages WHERE try_id = ?
"""
_INSERT = """
    INSERT INTO passages
        (try_id, id, start, "end", tag, reason, sure, who_start, who_end, notes, quote, prefix, suffix)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (try_id, id) DO NOTHING
"""
_UPDATE = """
    UPDATE passages
    SET id = ?, start = ?, "end" = ?, tag = ?, reason = ?, sure = ?, who_start = ?, who_end = ?,
        notes = ?, quote = ?, prefix = ?, suffix = ?
    WHERE try_id = ? AND id = ? AND start = ? AND "end" = ? AND tag = ? AND reason = ?
      AND sure IS ? AND who_start IS ? AND who_end IS ? AND notes IS ?
"""
_DELETE = """
    DELETE FROM passages
    WHERE try_id = ? AND id = ? AND start = ? AND "end" = ? AND tag = ? AND reason = ?
      AND sure IS ? AND who_start IS ? AND who_end IS ? AND notes IS ?
"""
_LOG = """
    INSERT INTO changes (seq, try_id, parent, step, kind, passage_id, before, after, at)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
"""
_FIND = "SELECT id, handed_in, cursor, made FROM tries WHERE student_id = ? AND lesson_id = ? AND number = ?"


def insert_try(db: "Database", new: Try) -> int:
    """Add a try, open whatever it says (its passages come before it is frozen); returns its row id."""
    row = {
        "student_id": new.student,
        "lesson_id": new.lesson,
        "number": new.number,
        "article_sha256": new.article_sha256,
        "started": to_utc(new.started),
        "cursor": new.cursor,
        "made": new.made,
    }
    db.table("tries").insert(row)
    return try_id(db, new)


def freeze_try(db: "Database", row_id: int, at: datetime, key_version: int | None) -> None:
    """Hand a try in."""
    sql = "UPDATE tries SET handed_in = ?, key_version = ? WHERE id = ?"
    db.execute(sql, (to_utc(at), key_version, row_id))


def try_from(row: Sequence[Any]) -> Try:
    """A try from its columns, in the order of the value's fields."""
    student, lesson, number, article, started, handed_in, key_version, cursor, made = row
    begun = datetime.fromisoformat(started)
    return Try(student, lesson, number, article, begun, to_moment(handed_in), key_version, cursor, made)


def try_id(db: Rows, attempt: Try) -> int:
    """The row id of a try.

    Raises:
        StorageError: the workspace does not hold it.
    """
    return _find(db, attempt)[0]


def handed_in_try_id(db: Rows, attempt: Try) -> int:
    """The row id of a try that may be responded to.

    Raises:
        StorageError: it is not there or still open.
    """
    row_id, handed_in, _, _ = _find(db, attempt)
    if handed_in is None:
        raise StorageError(
            "Try {number} at the lesson “{lesson}” is not handed in yet.",
            "Nothing was changed. Hand it in first.",
            number=attempt.number,
            lesson=attempt.lesson,
        )
    return row_id


def open_try_id(db: Rows, attempt: Try) -> int:
    """The row id of a try that may be written.

    Raises:
        StorageError: it is not there, handed in, or not as the caller knows it.
    """
    row_id, handed_in, cursor, made = _find(db, attempt)
    if handed_in is not None:
        raise StorageError(
            "Try {number} at the lesson “{lesson}” is handed in and cannot be changed any more.",
            "Nothing was changed. Start a new try to go on.",
            number=attempt.number,
            lesson=attempt.lesson,
        )
    if (cursor, made) != (attempt.cursor, attempt.made):
        raise StorageError(
            "Try {number} at the lesson “{lesson}” was changed from elsewhere meanwhile.",
            "Nothing was changed now. Open the lesson again.",
            number=attempt.number,
            lesson=attempt.lesson,
        )
    return row_id


def _find(db: Rows, attempt: Try) -> tuple[int, str | None, int, int]:
    place = (attempt.student, attempt.lesson, attempt.number)
    row: tuple[int, str | None, int, int] | None = db.execute(_FIND, place).fetchone()
    if row is None:
        raise StorageError(
            "Try {number} at the lesson “{lesson}” is not in the workspace.",
            "Nothing was changed. Open the lesson again.",
            number=attempt.number,
            lesson=attempt.lesson,
        )
    return row


def passages_of(db: Rows, row_id: int) -> list[Passage]:
    """The passages of a try, in no order."""
    return [passage_from(row) for row in db.execute(_SELECT, (row_id,))]


def move_passage(db: "Database", row_id: int, current: Passage | None, wanted: Passage | None) -> None:
    """Bring a passage of a try from one state to another; None stands for "not there".

    Raises:
        StorageError: it is not in the first state.
    """
    if current is not None:
        expected = (row_id, *passage_row(current)[:_TELLING])
        if wanted is not None:
            moved = db.execute(_UPDATE, (*passage_row(wanted), *expected))
        else:
            moved = db.execute(_DELETE, expected)
    elif wanted is not None:
        moved = db.execute(_INSERT, (row_id, *passage_row(wanted)))
    else:
        raise ValueError("a change from nothing to nothing")
    if moved.rowcount != 1:
        raise StorageError(
            "A highlight is not as it was when the change was made.",
            "Nothing was changed. Open the lesson again.",
        )


def last_seq(db: Rows) -> int:
    """``seq`` of the newest change of the workspace; 0 if there is none."""
    newest: int | None = db.execute("SELECT max(seq) FROM changes").fetchone()[0]
    return newest or 0


def log_change(db: "Database", row_id: int, change: Change) -> None:
    """Append a change to the log of a try."""
    passage = change.before or change.after
    row = (
        change.seq,
        row_id,
        change.parent,
        change.step,
        change.kind,
        passage.id if passage else None,
        passage_json(change.before),
        passage_json(change.after),
        to_utc(change.at),
    )
    db.execute(_LOG, row)


def change_from(row: Sequence[Any]) -> Change:
    """A change from its columns, in the order of the value's fields."""
    seq, parent, step, kind, before, after, at = row
    moment = datetime.fromisoformat(at)
    return Change(seq, parent, step, kind, passage_from_json(before), passage_from_json(after), moment)
