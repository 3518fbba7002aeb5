"""Keys as they are written, their versions, and the work they are put into force for; in SQLite."""

import json
from collections.abc import Sequence
from dataclasses import asdict, replace
from datetime import datetime
from fractions import Fraction
from typing import Any

from annotator.core.key import Key, Reference, Rules
from annotator.core.key_drafts import DraftHead
from annotator.core.model import INSTRUCTOR, Passage, Student, Try
from annotator.services.ports import CollectedWork, KeyDraft, KeyVersion
from annotator.storage.connections import Rows
from annotator.storage.database import Workspace
from annotator.storage.key_rows import insert_key
from annotator.storage.values import to_json, to_utc
from annotator.storage.work_rows import (
    freeze_try,
    insert_try,
    move_passage,
    open_try_id,
    try_from,
)

_COLUMNS = """
    tries.student_id, tries.lesson_id, tries.number, tries.article_sha256, tries.started, tries.handed_in,
    tries.key_version, tries.cursor, tries.made
"""
_OPEN_DRAFT = f"""
    SELECT {_COLUMNS}, head FROM tries JOIN key_drafts ON try_id = tries.id
    WHERE lesson_id = ? AND handed_in IS NULL ORDER BY number DESC LIMIT 1
"""  # noqa: S608 - a constant
_LAST_NUMBER = "SELECT max(number) FROM tries WHERE student_id = ? AND lesson_id = ?"
_VERSIONS = """
    SELECT version, created, author, note,
        (SELECT count(*) FROM key_passages AS p WHERE p.lesson_id = k.lesson_id AND p.version = k.version)
    FROM key_versions AS k WHERE lesson_id = ? ORDER BY version
"""
_COLLECTED = f"""
    SELECT students.id, name, {_COLUMNS} FROM tries JOIN students ON students.id = student_id
    WHERE lesson_id = ? AND handed_in IS NOT NULL AND student_id <> ?
    ORDER BY students.id, number
"""  # noqa: S608 - a constant
_LAST_AUTHOR = """
    SELECT author FROM tries JOIN key_versions AS k
        ON k.lesson_id = tries.lesson_id AND k.version = tries.key_version
    WHERE student_id = ? ORDER BY handed_in DESC, tries.id DESC LIMIT 1
"""
_IN_FORCE = "SELECT version FROM keys_in_force WHERE lesson_id = ?"
_PUT_IN_FORCE = """
    INSERT INTO keys_in_force (lesson_id, version, since) VALUES (?, ?, ?)
    ON CONFLICT (lesson_id) DO UPDATE SET version = excluded.version, since = excluded.since
"""
_INSTRUCTOR = "INSERT INTO students (id, name, added) VALUES (?, '', ?) ON CONFLICT (id) DO NOTHING"
_KEEP_HEAD = """
    INSERT INTO key_drafts (try_id, head) VALUES (?, ?)
    ON CONFLICT (try_id) DO UPDATE SET head = excluded.head
"""


class SqliteDraftRepository:
    """The keys in an instructor's workspace (``services.ports.DraftRepository``).

    A draft's passages and its log are those of a try by the instructor, so that highlighting and undo are
    the same as a student's. Every method raises ``StorageError`` if the workspace cannot be read or written;
    nothing is changed then.

    Args:
        workspace: stays open as long as this is used.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def draft(self, lesson_id: str) -> KeyDraft | None:
        """The key that is being written for a lesson."""
        with self._workspace.reading() as db:
            row = db.execute(_OPEN_DRAFT, (lesson_id,)).fetchone()
        return None if row is None else KeyDraft(try_from(row[:-1]), _head_from(row[-1]))

    def start(self, new: Try, head: DraftHead, passages: Sequence[Passage]) -> KeyDraft:
        """Keep a new draft with these passages; the try's number is given to it here."""
        with self._workspace.transaction() as db:
            db.execute(_INSTRUCTOR, (INSTRUCTOR, to_utc(new.started)))
            last = db.execute(_LAST_NUMBER, (INSTRUCTOR, new.lesson)).fetchone()[0] or 0
            attempt = replace(new, student=INSTRUCTOR, number=last + 1)
            row_id = insert_try(db, attempt)
            for passage in passages:
                move_passage(db, row_id, None, passage)
            db.execute(_KEEP_HEAD, (row_id, _head_json(head)))
        return KeyDraft(attempt, head)

    def keep_head(self, attempt: Try, head: DraftHead) -> None:
        """Keep what a draft says of the key as a whole, in place of the former."""
        with self._workspace.transaction() as db:
            db.execute(_KEEP_HEAD, (open_try_id(db, attempt), _head_json(head)))

    def publish(self, attempt: Try, key: Key, at: datetime) -> None:
        """Keep a key version and freeze the draft that it was made of, in one transaction."""
        with self._workspace.transaction() as db:
            row_id = open_try_id(db, attempt)
            insert_key(db, attempt.lesson, key)
            freeze_try(db, row_id, at, key.version)

    def set_aside(self, attempt: Try, at: datetime) -> None:
        """Freeze a draft that becomes no version; its log stays."""
        with self._workspace.transaction() as db:
            freeze_try(db, open_try_id(db, attempt), at, None)

    def add_version(self, lesson_id: str, key: Key) -> None:
        """Keep a key version that was made elsewhere."""
        with self._workspace.transaction() as db:
            insert_key(db, lesson_id, key)

    def versions(self, lesson_id: str) -> Sequence[KeyVersion]:
        """The published versions, oldest first."""
        with self._workspace.reading() as db:
            in_force = _in_force(db, lesson_id)
            return [
                KeyVersion(version, datetime.fromisoformat(created), author, note, count, version == in_force)
                for version, created, author, note, count in db.execute(_VERSIONS, (lesson_id,))
            ]

    def in_force(self, lesson_id: str) -> int | None:
        """The version that collected work is scored with; None if none was chosen."""
        with self._workspace.reading() as db:
            return _in_force(db, lesson_id)

    def put_in_force(self, lesson_id: str, version: int, at: datetime) -> None:
        """Score collected work with this version from now on."""
        with self._workspace.transaction() as db:
            db.execute(_PUT_IN_FORCE, (lesson_id, version, to_utc(at)))

    def last_author(self) -> str:
        """Who is named by the version that was made of a draft last, of whatever lesson; may be empty."""
        with self._workspace.reading() as db:
            row = db.execute(_LAST_AUTHOR, (INSTRUCTOR,)).fetchone()
        return "" if row is None else str(row[0])

    def collected(self, lesson_id: str) -> Sequence[CollectedWork]:
        """Each student's newest try that is handed in, by student id."""
        with self._workspace.reading() as db:
            newest: dict[str, CollectedWork] = {}
            for student_id, name, *row in db.execute(_COLLECTED, (lesson_id, INSTRUCTOR)):
                newest[student_id] = CollectedWork(Student(student_id, name), try_from(row))
            return list(newest.values())


def _in_force(db: Rows, lesson_id: str) -> int | None:
    row = db.execute(_IN_FORCE, (lesson_id,)).fetchone()
    return None if row is None else int(row[0])


def _head_json(head: DraftHead) -> str:
    rules = {**asdict(head.rules), "extra": str(head.rules.extra), "tag_share": str(head.rules.tag_share)}
    return to_json(
        {
            "rules": rules,
            "author": head.author,
            "note": head.note,
            "references": [asdict(each) for each in head.references],
            "other": dict(head.other),
        }
    )


def _head_from(text: str) -> DraftHead:
    fields: dict[str, Any] = json.loads(text)
    rules = fields["rules"]
    return DraftHead(
        Rules(rules["tolerance"], rules["place"], Fraction(rules["extra"]), Fraction(rules["tag_share"])),
        fields["author"],
        fields["note"],
        tuple(Reference(**each) for each in fields["references"]),
        fields["other"],
    )
