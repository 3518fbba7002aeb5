"""What refers to a lesson's tags: passages, the log of changes, responses and key versions; in SQLite."""

import json
from collections import defaultdict
from collections.abc import Iterator, Mapping
from typing import Any

from annotator.core.model import INSTRUCTOR
from annotator.services.desk_ports import TagUse
from annotator.storage.connections import Rows
from annotator.storage.database import Workspace
from annotator.storage.values import notes_from

_PASSAGES = """
    SELECT student_id, handed_in IS NULL, tag, notes, count(*) FROM passages JOIN tries ON tries.id = try_id
    WHERE lesson_id = ? GROUP BY 1, 2, 3, 4
"""
_RESPONSES = """
    SELECT DISTINCT student_id, tag FROM responses JOIN tries ON tries.id = try_id
    WHERE lesson_id = ? AND tag <> ''
"""
_KEYS = "SELECT version, tag, accept, wrong, disputed FROM key_passages WHERE lesson_id = ?"
_LOG = """
    SELECT DISTINCT student_id, json_extract(passage, '$.tag'), json_extract(passage, '$.notes') FROM (
        SELECT try_id, before AS passage FROM changes UNION ALL SELECT try_id, after FROM changes
    ) JOIN tries ON tries.id = try_id WHERE lesson_id = ? AND passage IS NOT NULL
"""


class SqliteTagUses:
    """What refers to tags in a workspace (``services.desk_ports.TagUses``).

    Args:
        workspace: stays open as long as this is used.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def uses(self, lesson_id: str) -> Mapping[str, TagUse]:
        """What refers to each tag of a lesson, by tag id; a tag that nothing refers to is left out.

        Raises:
            StorageError: the workspace cannot be read.
        """
        with self._workspace.reading() as db:
            return tag_uses(db, lesson_id)


def tag_uses(db: Rows, lesson_id: str) -> Mapping[str, TagUse]:
    """What refers to each tag of a lesson, by tag id."""
    draft: dict[str, int] = defaultdict(int)
    versions: dict[str, set[int]] = defaultdict(set)
    students: dict[str, set[str]] = defaultdict(set)
    history: set[str] = set()
    for who, is_open, tag, notes, count in db.execute(_PASSAGES, (lesson_id,)):
        for each in _named(tag, notes):
            if who != INSTRUCTOR:
                students[each].add(who)
            elif is_open:
                draft[each] += count
            else:
                history.add(each)
    for who, tag, *more in (*db.execute(_RESPONSES, (lesson_id,)), *db.execute(_LOG, (lesson_id,))):
        for each in _named(tag, *more):
            if who == INSTRUCTOR:
                history.add(each)
            else:
                students[each].add(who)
    for version, tag, accept, wrong, disputed in db.execute(_KEYS, (lesson_id,)):
        dissents = (each[0] for each in json.loads(disputed))
        for each in {tag, *json.loads(accept), *json.loads(wrong), *dissents}:
            versions[each].add(version)
    return {
        tag: TagUse(
            draft.get(tag, 0),
            tuple(sorted(versions.get(tag, ()))),
            len(students.get(tag, ())),
            tag in history,
        )
        for tag in {*draft, *versions, *students, *history}
    }


def _named(tag: str, notes: Any = None) -> Iterator[str]:  # noqa: ANN401 - a column of SQLite
    """The tag of a passage, and those that its notes name."""
    yield tag
    if notes is not None:
        yield from notes_from(json.loads(notes)).tags() - {tag}
