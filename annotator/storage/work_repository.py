"""Students, tries, passages, the log of changes and responses, in SQLite."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime

from annotator.core.model import INSTRUCTOR, Change, Draft, Passage, Response, Student, Try, reading_order
from annotator.services.ports import PassageEdit
from annotator.storage.database import Workspace
from annotator.storage.response_rows import (
    drafts_of,
    find_settings,
    insert_response,
    keep_draft,
    keep_settings,
    responses_of,
)
from annotator.storage.values import to_utc
from annotator.storage.work_rows import (
    change_from,
    freeze_try,
    handed_in_try_id,
    insert_try,
    last_seq,
    log_change,
    move_passage,
    open_try_id,
    passages_of,
    try_from,
    try_id,
)

_TRIES = """
    SELECT student_id, lesson_id, number, article_sha256, started, handed_in, key_version, cursor, made
    FROM tries WHERE student_id = ? AND lesson_id = ? ORDER BY number
"""
_ALL_TRIES = """
    SELECT student_id, lesson_id, number, article_sha256, started, handed_in, key_version, cursor, made
    FROM tries WHERE student_id = ? ORDER BY lesson_id, number
"""
_STUDENTS = "SELECT id, name FROM students WHERE id <> ?"
_COUNT = "SELECT count(*) FROM passages WHERE try_id = ?"
_CHANGE = """
    SELECT seq, parent, step, kind, before, after, at FROM changes WHERE try_id = ? AND seq = ?
"""
_LATEST_CHILD = """
    SELECT seq, parent, step, kind, before, after, at FROM changes
    WHERE try_id = ? AND parent = ? ORDER BY seq DESC LIMIT 1
"""


class SqliteWorkRepository:
    """The students' work in a workspace (``services.ports.WorkRepository``).

    Every method raises ``StorageError`` if the workspace cannot be read or written or does not hold the
    try; those that write also if the try is handed in or is not as the caller knows it. Nothing is
    changed then.

    Args:
        workspace: stays open as long as this is used.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def students(self) -> Sequence[Student]:
        """Everyone who works on this computer, by name."""
        with self._workspace.reading() as db:
            found = [Student(*row) for row in db.execute(_STUDENTS, (INSTRUCTOR,))]
        return sorted(found, key=lambda student: (student.name.casefold(), student.name, student.id))

    def add_student(self, student: Student, at: datetime) -> None:
        """Keep a new student."""
        with self._workspace.transaction() as db:
            db.table("students").insert({"id": student.id, "name": student.name, "added": to_utc(at)})

    def tries(self, student_id: str, lesson_id: str) -> Sequence[Try]:
        """The student's tries at the lesson, by number."""
        with self._workspace.reading() as db:
            return [try_from(row) for row in db.execute(_TRIES, (student_id, lesson_id))]

    def all_tries(self, student_id: str) -> Sequence[Try]:
        """The student's tries at every lesson, by lesson and number."""
        with self._workspace.reading() as db:
            return [try_from(row) for row in db.execute(_ALL_TRIES, (student_id,))]

    def start_try(self, new: Try, passages: Sequence[Passage] = ()) -> None:
        """Keep a new try, with passages copied from an earlier one."""
        with self._workspace.transaction() as db:
            row_id = insert_try(db, new)
            for passage in passages:
                move_passage(db, row_id, None, passage)
            if new.handed_in is not None:
                freeze_try(db, row_id, new.handed_in, new.key_version)

    def passages(self, attempt: Try) -> Sequence[Passage]:
        """The try's passages, in reading order."""
        with self._workspace.reading() as db:
            return reading_order(passages_of(db, try_id(db, attempt)))

    def passage_count(self, attempt: Try) -> int:
        """How many passages the try has."""
        with self._workspace.reading() as db:
            count: int = db.execute(_COUNT, (try_id(db, attempt),)).fetchone()[0]
        return count

    def record(
        self, attempt: Try, edits: Sequence[PassageEdit], at: datetime
    ) -> tuple[Try, Sequence[Change]]:
        """Apply edits and log them as children of the try's cursor, in one transaction.

        Edits without a step make one new step together; its number is the ``seq`` of the first change.
        """
        if not edits:
            return attempt, ()
        with self._workspace.transaction() as db:
            row_id = open_try_id(db, attempt)
            changes = _as_changes(edits, attempt.cursor, last_seq(db) + 1, at)
            for change in changes:
                move_passage(db, row_id, change.before, change.after)
                log_change(db, row_id, change)
            made = attempt.made + sum(edit.before is None for edit in edits)
            cursor = changes[-1].seq
            db.execute("UPDATE tries SET cursor = ?, made = ? WHERE id = ?", (cursor, made, row_id))
        return replace(attempt, cursor=cursor, made=made), changes

    def change(self, attempt: Try, seq: int) -> Change | None:
        """One logged change of the try."""
        return self._one_change(_CHANGE, attempt, seq)

    def latest_child(self, attempt: Try, parent: int) -> Change | None:
        """The newest change made on top of ``parent``; None if there is none."""
        return self._one_change(_LATEST_CHILD, attempt, parent)

    def move_cursor(
        self, attempt: Try, cursor: int, undone: Sequence[Change], redone: Sequence[Change]
    ) -> Try:
        """Take changes back and apply others again, in the order given, and store the cursor."""
        with self._workspace.transaction() as db:
            row_id = open_try_id(db, attempt)
            for change in undone:
                move_passage(db, row_id, change.after, change.before)
            for change in redone:
                move_passage(db, row_id, change.before, change.after)
            db.execute("UPDATE tries SET cursor = ? WHERE id = ?", (cursor, row_id))
        return replace(attempt, cursor=cursor)

    def hand_in(self, attempt: Try, at: datetime, key_version: int | None) -> Try:
        """Freeze the try."""
        with self._workspace.transaction() as db:
            freeze_try(db, open_try_id(db, attempt), at, key_version)
        return replace(attempt, handed_in=at, key_version=key_version)

    def respond(self, attempt: Try, response: Response) -> None:
        """Keep what the student said after handing in; an older response about the same stays behind it.

        A second answer ends its draft.
        """
        with self._workspace.transaction() as db:
            insert_response(db, handed_in_try_id(db, attempt), response)

    def responses(self, attempt: Try) -> Sequence[Response]:
        """The newest response about each thing, in the order in which they were made."""
        with self._workspace.reading() as db:
            return responses_of(db, try_id(db, attempt))

    def keep_draft(self, attempt: Try, draft: Draft) -> None:
        """Keep a second answer that is begun, in place of the former draft; an empty one takes it back."""
        with self._workspace.transaction() as db:
            keep_draft(db, handed_in_try_id(db, attempt), draft)

    def drafts(self, attempt: Try) -> Sequence[Draft]:
        """The second answers that are begun and not given, by highlight."""
        with self._workspace.reading() as db:
            return drafts_of(db, try_id(db, attempt))

    def settings(self, student_id: str) -> str:
        """The document with the student's settings; empty if none was kept."""
        with self._workspace.reading() as db:
            return find_settings(db, student_id)

    def keep_settings(self, student_id: str, document: str) -> None:
        """Keep a document with the student's settings in place of the former one."""
        with self._workspace.transaction() as db:
            keep_settings(db, student_id, document)

    def _one_change(self, sql: str, attempt: Try, number: int) -> Change | None:
        with self._workspace.reading() as db:
            row = db.execute(sql, (try_id(db, attempt), number)).fetchone()
            return None if row is None else change_from(row)


def _as_changes(edits: Sequence[PassageEdit], cursor: int, first: int, at: datetime) -> list[Change]:
    """The edits as a chain of changes on top of the cursor, numbered from ``first``."""
    parents = [cursor, *range(first, first + len(edits) - 1)]
    return [
        Change(seq, parent, first if edit.step is None else edit.step, edit.kind, edit.before, edit.after, at)
        for seq, (parent, edit) in enumerate(zip(parents, edits, strict=True), first)
    ]
