"""Writes a lesson as the files of a folder, or packed into one ``.lesson`` file."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from typing import Final

from annotator.content.archives import zipped
from annotator.content.article_json import article_to_json
from annotator.content.findings import shown
from annotator.content.key_writing import key_to_json
from annotator.content.lesson_archive import archived_origin, read_archive
from annotator.content.lesson_check import lesson_of
from annotator.content.lesson_origin import ORIGIN
from annotator.content.lesson_source import ARTICLE, HEAD, KEY, TEXT
from annotator.content.lesson_toml import FORMAT
from annotator.core.errors import LessonError
from annotator.core.model import Lesson, Provenance

_NOTHING: Final[Mapping[str, bytes]] = {}


def lesson_files(lesson: Lesson, origin: Mapping[str, bytes] = _NOTHING) -> dict[str, bytes]:
    """The files of a lesson by name; the key is among them if the lesson has one.

    Args:
        lesson: what is written.
        origin: what its article was made from, by name.
    """
    files = {
        HEAD: _toml(lesson),
        TEXT: lesson.article.text,
        ARTICLE: article_to_json(lesson.article),
    }
    if lesson.key is not None:
        files[KEY] = key_to_json(lesson.key)
    kept = {ORIGIN + name: origin[name] for name in sorted(origin)}
    return {name: text.encode("utf-8") for name, text in files.items()} | kept


def lesson_archive(lesson: Lesson, origin: Mapping[str, bytes] = _NOTHING) -> bytes:
    """The bytes of a lesson's ``.lesson`` file: the same lesson, the same bytes, on every computer.

    They are read back before they are given.

    Args:
        lesson: what is written.
        origin: what its article was made from, by name.

    Raises:
        LessonError: the lesson could not be read from such a file (a why is empty, a text too long).
    """
    packed = zipped(lesson_files(lesson, origin))
    _check(lesson, origin, packed)
    return packed


def _check(lesson: Lesson, origin: Mapping[str, bytes], packed: bytes) -> None:
    source = read_archive(packed, f"{lesson.id}.lesson")
    read = lesson_of(source)
    source.findings.raise_first()
    if read != lesson or archived_origin(packed, source.label) != origin:
        raise LessonError(
            "The lesson “{lesson}” would not be the same when it is read again.",
            "Nothing was written. Report this.",
            lesson=shown(lesson.id),
        )


def _toml(lesson: Lesson) -> str:
    head: Mapping[str, object] = {
        "format": f"{FORMAT}/1",
        "id": lesson.id,
        "title": lesson.title,
        "language": lesson.language,
        "article_sha256": lesson.article.sha256,
        "instructions": lesson.instructions,
        "goals": list(lesson.goals),
    }
    lines = [*toml_fields(head)]
    if lesson.source != Provenance():
        lines += ["", "[source]", *toml_fields(asdict(lesson.source))]
    lines += ["", "[activity]", *toml_fields(asdict(lesson.activity))]
    for tag in lesson.tags:
        lines += ["", "[[tags]]", *toml_fields(asdict(tag))]
    return "\n".join(lines) + "\n"


def toml_fields(values: Mapping[str, object]) -> Iterator[str]:
    """A line of TOML for each text, list of texts or flag that is not empty."""
    for name, value in values.items():
        if value or isinstance(value, bool):
            # TOML's strings and lists are JSON's, but for one more character that must be escaped.
            written = json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")
            yield f"{name} = {written}"
