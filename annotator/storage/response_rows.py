"""The rows of responses and of students' settings."""

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from annotator.core.model import Response
from annotator.storage.connections import Rows
from annotator.storage.values import to_utc

if TYPE_CHECKING:
    from sqlite_utils import Database

_ALL = 'SELECT kind, own, "key", tag, text, at FROM responses WHERE try_id = ? ORDER BY seq'
_INSERT = """
    INSERT INTO responses (try_id, kind, own, "key", tag, text, at) VALUES (?, ?, ?, ?, ?, ?, ?)
"""
_SETTINGS = "SELECT document FROM student_settings WHERE student_id = ?"
_KEEP_SETTINGS = """
    INSERT INTO student_settings (student_id, document) VALUES (?, ?)
    ON CONFLICT (student_id) DO UPDATE SET document = excluded.document
"""


def insert_response(db: "Database", row_id: int, response: Response) -> None:
    """Append a response to those of a try."""
    about = response.kind, response.own or None, response.key or None
    db.execute(_INSERT, (row_id, *about, response.tag, response.text, to_utc(response.at)))


def responses_of(db: Rows, row_id: int) -> Sequence[Response]:
    """The newest response about each thing, in the order in which they were made."""
    newest: dict[tuple[str, str, str], Response] = {}
    for kind, own, key, tag, text, at in db.execute(_ALL, (row_id,)):
        response = Response(kind, own or "", key or "", tag, text, datetime.fromisoformat(at))
        newest.pop(response.about, None)
        newest[response.about] = response
    return list(newest.values())


def find_settings(db: Rows, student_id: str) -> str:
    """A student's settings; empty if none are kept."""
    row = db.execute(_SETTINGS, (student_id,)).fetchone()
    return "" if row is None else str(row[0])


def keep_settings(db: "Database", student_id: str, document: str) -> None:
    """Keep a student's settings in place of the former ones."""
    db.execute(_KEEP_SETTINGS, (student_id, document))
