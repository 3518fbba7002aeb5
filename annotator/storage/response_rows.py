"""The rows of responses, of drafts and of students' settings."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.core.model import SECOND, Draft, Response
from annotator.storage.connections import Rows
from annotator.storage.values import to_utc

if TYPE_CHECKING:
    from sqlite_utils import Database

_ALL = 'SELECT kind, own, "key", tag, text, at FROM responses WHERE try_id = ? ORDER BY seq'
_INSERT = """
    INSERT INTO responses (try_id, kind, own, "key", tag, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_DRAFTS = "SELECT own, tag, text, at FROM drafts WHERE try_id = ? ORDER BY own"
_KEEP_DRAFT = """
    INSERT INTO drafts (try_id, own, tag, text, at) VALUES (?, ?, ?, ?, ?)
    ON CONFLICT (try_id, own) DO UPDATE SET tag = excluded.tag, text = excluded.text, at = excluded.at
"""
_END_DRAFT = "DELETE FROM drafts WHERE try_id = ? AND own = ?"
_SETTINGS = "SELECT document FROM student_settings WHERE student_id = ?"
_KEEP_SETTINGS = """
    INSERT INTO student_settings (student_id, document) VALUES (?, ?)
    ON CONFLICT (student_id) DO UPDATE SET document = excluded.document
"""


def insert_response(db: "Database", row_id: int, response: Response) -> None:
    """Append a response to those of a try; a second answer ends its draft."""
    about = response.kind, response.own or None, response.key or None
    db.execute(_INSERT, (row_id, *about, response.tag, response.text, to_utc(response.at)))
    if response.kind == SECOND:
        db.execute(_END_DRAFT, (row_id, response.own))


def responses_of(db: Rows, row_id: int) -> Sequence[Response]:
    """The newest response about each thing, in the order in which they were made."""
    newest: dict[tuple[str, str, str], Response] = {}
    for kind, own, key, tag, text, at in db.execute(_ALL, (row_id,)):
        response = Response(kind, own or "", key or "", tag, text, datetime.fromisoformat(at))
        newest.pop(response.about, None)
        newest[response.about] = response
    return list(newest.values())


def keep_draft(db: "Database", row_id: int, draft: Draft) -> None:
    """Keep a draft in place of the former one about the same passage; an empty one takes it back."""
    if draft.tag or draft.text:
        db.execute(_KEEP_DRAFT, (row_id, draft.own, draft.tag, draft.text, to_utc(draft.at)))
    else:
        db.execute(_END_DRAFT, (row_id, draft.own))


def drafts_of(db: Rows, row_id: int) -> Sequence[Draft]:
    """The drafts of a try, by passage."""
    found = db.execute(_DRAFTS, (row_id,))
    return [Draft(own, tag, text, datetime.fromisoformat(at)) for own, tag, text, at in found]


def find_settings(db: Rows, student_id: str) -> str:
    """A student's settings; empty if none are kept."""
    row = db.execute(_SETTINGS, (student_id,)).fetchone()
    return "" if row is None else str(row[0])


def keep_settings(db: "Database", student_id: str, document: str) -> None:
    """Keep a student's settings in place of the former ones."""
    db.execute(_KEEP_SETTINGS, (student_id, document))
