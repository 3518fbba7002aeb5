"""A key version as rows, and back: every field, those this program does not know included."""

import json
from collections.abc import Sequence
from datetime import datetime
from fractions import Fraction
from typing import TYPE_CHECKING, Any

from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.span import Span
from annotator.storage.connections import Rows
from annotator.storage.values import spans_of, to_json

if TYPE_CHECKING:
    from sqlite_utils import Database

Row = dict[str, str | int | None]

_KEY = """
    SELECT article_sha256, created, author, note, tolerance, place, extra, tag_share, ignored, sources, other
    FROM key_versions WHERE lesson_id = ? AND version = ?
"""
_KEY_PASSAGES = """
    SELECT id, start, "end", quote, tag, why, optional, weight, accept, following, sources, hint, wrong,
           who_start, who_end, disputed, other
    FROM key_passages WHERE lesson_id = ? AND version = ? ORDER BY position
"""


def insert_key(db: "Database", lesson_id: str, key: Key) -> None:
    """Add a key version with its passages."""
    db.table("key_versions").insert(_key_row(lesson_id, key))
    rows = [_passage_row(lesson_id, key.version, place, each) for place, each in enumerate(key.passages)]
    db.table("key_passages").insert_all(rows)


def find_key(db: Rows, lesson_id: str, version: int) -> Key | None:
    """A key version; None if it is not there."""
    row = db.execute(_KEY, (lesson_id, version)).fetchone()
    if row is None:
        return None
    article, created, author, note, tolerance, place, extra, tag_share, ignored, sources, other = row
    return Key(
        lesson=lesson_id,
        article_sha256=article,
        version=version,
        created=datetime.fromisoformat(created),
        passages=tuple(map(_passage_from, db.execute(_KEY_PASSAGES, (lesson_id, version)))),
        author=author,
        note=note,
        rules=Rules(tolerance, place, Fraction(extra), Fraction(tag_share)),
        ignored=spans_of(ignored),
        references=tuple(Reference(**fields) for fields in json.loads(sources)),
        other=json.loads(other),
    )


def _key_row(lesson_id: str, key: Key) -> Row:
    return {
        "lesson_id": lesson_id,
        "version": key.version,
        "article_sha256": key.article_sha256,
        "created": key.created.isoformat(),
        "author": key.author,
        "note": key.note,
        "tolerance": key.rules.tolerance,
        "place": key.rules.place,
        "extra": str(key.rules.extra),
        "tag_share": str(key.rules.tag_share),
        "ignored": to_json(key.ignored),
        "sources": to_json([_reference_fields(each) for each in key.references]),
        "other": to_json(dict(key.other)),
    }


def _reference_fields(reference: Reference) -> dict[str, object]:
    return {
        "id": reference.id,
        "title": reference.title,
        "publisher": reference.publisher,
        "date": reference.date,
        "other": dict(reference.other),
    }


def _passage_row(lesson_id: str, version: int, position: int, passage: KeyPassage) -> Row:
    return {
        "lesson_id": lesson_id,
        "version": version,
        "position": position,
        "id": passage.id,
        "start": passage.span.start,
        "end": passage.span.end,
        "quote": passage.quote,
        "tag": passage.tag,
        "why": passage.why,
        "optional": int(passage.optional),
        "weight": passage.weight,
        "accept": to_json({tag: str(share) for tag, share in passage.accept.items()}),
        "following": passage.check,
        "sources": to_json(passage.references),
        "hint": passage.hint,
        "wrong": to_json(dict(passage.wrong)),
        "who_start": passage.who.start if passage.who else None,
        "who_end": passage.who.end if passage.who else None,
        "disputed": to_json([[each.tag, each.why, dict(each.other)] for each in passage.disputed]),
        "other": to_json(dict(passage.other)),
    }


def _passage_from(row: Sequence[Any]) -> KeyPassage:
    passage_id, start, end, quote, tag, why, optional, weight, accept, following, *rest = row
    sources, hint, wrong, who_start, who_end, disputed, other = rest
    return KeyPassage(
        id=passage_id,
        span=Span(start, end),
        quote=quote,
        tag=tag,
        why=why,
        optional=bool(optional),
        weight=weight,
        accept={accepted: Fraction(share) for accepted, share in _object(accept).items()},
        check=following,
        references=() if sources == "[]" else tuple(json.loads(sources)),
        hint=hint,
        wrong=_object(wrong),
        who=None if who_start is None else Span(who_start, who_end),
        disputed=() if disputed == "[]" else tuple(Dissent(*each) for each in json.loads(disputed)),
        other=_object(other),
    )


def _object(text: str) -> dict[str, Any]:
    """A stored object; most of a long key are empty, and reading them would take most of the time."""
    return {} if text == "{}" else json.loads(text)
