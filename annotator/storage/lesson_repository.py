"""Lessons, articles and key versions, in SQLite."""

import json
from collections.abc import Sequence
from dataclasses import asdict
from typing import TYPE_CHECKING

from annotator.core.errors import StorageError
from annotator.core.key import Key
from annotator.core.model import Activity, Article, Lesson, Provenance, Run, Tag
from annotator.services.ports import LessonSummary
from annotator.storage.connections import Rows
from annotator.storage.database import Workspace
from annotator.storage.key_rows import find_key, insert_key
from annotator.storage.tag_uses import tag_uses
from annotator.storage.values import spans_of, to_json

if TYPE_CHECKING:
    from sqlite_utils import Database

_WORDS_RULE = "words/1"  # the rule by which core.words cuts a text; kept for the day there is another

_LESSON = """
    SELECT title, language, article_sha256, instructions, goals, source, activity FROM lessons WHERE id = ?
"""
_ARTICLE = "SELECT text, words, sentences, runs FROM articles WHERE sha256 = ?"
_TAGS = """
    SELECT id, name, letter, colour, line, definition, question FROM tags
    WHERE lesson_id = ? ORDER BY position, id
"""
_KEPT = """
    SELECT lessons.id, title, language, json_array_length(words)
    FROM lessons JOIN articles ON sha256 = article_sha256
"""
_NEWEST_VERSION = "SELECT max(version) FROM key_versions WHERE lesson_id = ? AND article_sha256 = ?"


class SqliteLessonRepository:
    """The lessons in a workspace (``services.ports.LessonRepository``).

    Every method raises ``StorageError`` if the workspace cannot be read or written.

    Args:
        workspace: stays open as long as this is used.
    """

    def __init__(self, workspace: Workspace) -> None:
        self._workspace = workspace

    def save(self, lesson: Lesson) -> None:
        """Keep a lesson with its article, tags and key version, in one transaction.

        What is there already stays: articles and key versions are immutable. A tag that the lesson no
        longer has stays after the others once somebody has worked on the lesson and a passage, the log or
        a key version refers to it.

        Raises:
            StorageError: another key with the same version is kept; nothing was changed.
        """
        with self._workspace.transaction() as db:
            save_lesson(db, lesson)

    def lesson(self, lesson_id: str, article_sha256: str | None = None) -> Lesson | None:
        """A kept lesson with its newest article, or with that article, and the newest key for it."""
        with self._workspace.reading() as db:
            row = db.execute(_LESSON, (lesson_id,)).fetchone()
            if row is None:
                return None
            title, language, newest_article, instructions, goals, source, activity = row
            article = _find_article(db, article_sha256 or newest_article)
            if article is None:
                return None
            version = db.execute(_NEWEST_VERSION, (lesson_id, article.sha256)).fetchone()[0]
            return Lesson(
                id=lesson_id,
                title=title,
                language=language,
                article=article,
                tags=tuple(Tag(*tag) for tag in db.execute(_TAGS, (lesson_id,))),
                instructions=instructions,
                goals=tuple(json.loads(goals)),
                source=Provenance(**json.loads(source)),
                activity=Activity(**json.loads(activity)),
                key=None if version is None else find_key(db, lesson_id, version),
            )

    def key(self, lesson_id: str, version: int) -> Key | None:
        """One version of a lesson's key."""
        with self._workspace.reading() as db:
            return find_key(db, lesson_id, version)

    def kept(self) -> Sequence[LessonSummary]:
        """All kept lessons, by title."""
        with self._workspace.reading() as db:
            found = [
                LessonSummary(lesson_id, title, language, words, path=None)
                for lesson_id, title, language, words in db.execute(_KEPT)
            ]
        return sorted(found, key=lambda summary: (summary.title.casefold(), summary.id))


def save_lesson(db: "Database", lesson: Lesson) -> None:
    """Keep a lesson, inside a transaction; what ``SqliteLessonRepository.save`` says holds."""
    _save_article(db, lesson.article)
    db.table("lessons").upsert(_lesson_row(lesson), pk="id")
    _save_tags(db, lesson)
    if lesson.key is not None:
        _save_key(db, lesson.id, lesson.key)


def _lesson_row(lesson: Lesson) -> dict[str, str]:
    return {
        "id": lesson.id,
        "title": lesson.title,
        "language": lesson.language,
        "article_sha256": lesson.article.sha256,
        "instructions": lesson.instructions,
        "goals": to_json(lesson.goals),
        "source": to_json(asdict(lesson.source)),
        "activity": to_json(asdict(lesson.activity)),
    }


def _save_article(db: "Database", article: Article) -> None:
    articles = db.table("articles")
    if articles.count_where("sha256 = ?", [article.sha256]):
        return
    row = {
        "sha256": article.sha256,
        "text": article.text,
        "words": to_json(article.words),
        "sentences": to_json(article.sentences),
        "runs": to_json([[*run[:3], dict(run.other)] for run in article.runs]),
        "words_rule": _WORDS_RULE,
    }
    articles.insert(row)


def _find_article(db: Rows, sha256: str) -> Article | None:
    row = db.execute(_ARTICLE, (sha256,)).fetchone()
    if row is None:
        return None
    text, words, sentences, runs = row
    return Article(
        text, sha256, spans_of(words), spans_of(sentences), tuple(map(Run._make, json.loads(runs)))
    )


def _save_tags(db: "Database", lesson: Lesson) -> None:
    tags = db.table("tags")
    gone = {row["id"] for row in tags.rows_where("lesson_id = ?", [lesson.id])} - {t.id for t in lesson.tags}
    if gone and db.table("tries").count_where("lesson_id = ?", [lesson.id]):
        gone -= tag_uses(db, lesson.id).keys()
    for tag in gone:
        tags.delete((lesson.id, tag))
    behind = "UPDATE tags SET position = position + ? WHERE lesson_id = ?"
    db.execute(behind, (len(lesson.tags), lesson.id))
    for position, tag in enumerate(lesson.tags):
        row = {"lesson_id": lesson.id, "position": position, **asdict(tag)}
        tags.upsert(row, pk=("lesson_id", "id"))


def _save_key(db: "Database", lesson_id: str, key: Key) -> None:
    kept = find_key(db, lesson_id, key.version)
    if kept is None:
        insert_key(db, lesson_id, key)
    elif kept != key:
        raise StorageError(
            "Another key with the version {version} is kept for the lesson “{lesson}”.",
            "Nothing was changed, because a key version never changes. Give the new key a higher version.",
            version=key.version,
            lesson=lesson_id,
        )
