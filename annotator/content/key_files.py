"""A key checked against the lesson that it is for: in the lesson's folder, or as a file of its own."""

from collections.abc import Mapping
from typing import Any

from annotator.content.findings import Findings, Place, printable, shown
from annotator.content.key_json import KeyContext, key_of
from annotator.content.text_files import json_object
from annotator.core.errors import LessonError, Phrase, ScoringError
from annotator.core.key import Key
from annotator.core.model import Lesson
from annotator.core.placing import check_key


def read_key(data: bytes, name: str, lesson: Lesson) -> Key:
    """The key in a ``key.json`` by itself.

    Args:
        data: the file's bytes.
        name: of the file, for messages.
        lesson: whose article and tags the key is for.

    Raises:
        LessonError: it is no key, or one for another lesson or text; the message names the place.
    """
    place = Place(Findings(), printable(name))
    values = json_object(data, place)
    context = KeyContext(lesson.id, lesson.article, [tag.id for tag in lesson.tags])
    key = None if values is None else checked_key(values, context, place)
    place.findings.raise_first()
    if key is None:  # never without a finding
        raise place.error("cannot be read")
    return key


def checked_key(values: Mapping[str, Any], context: KeyContext, place: Place) -> Key | None:
    """The key in the content of a ``key.json``, as scoring takes it; None if it cannot be read any further.

    Args:
        values: the file's object.
        context: what it is checked against.
        place: the file; takes the problems.
    """
    key = key_of(values, context, place)
    # The scoring looks at the words of the passages, which only makes sense for a whole lesson.
    if key is not None and not place.findings.errors:
        try:
            check_key(context.article, context.tags, key)
        except ScoringError as exc:
            place.findings.add(_refused_by_scoring(exc, place))
    return key


def _refused_by_scoring(exc: ScoringError, place: Place) -> LessonError:
    values = {name: shown(value) if isinstance(value, str) else value for name, value in exc.fields.items()}
    sentence = Phrase(exc.template, **values)
    fields = values | {"file": place.file, "sentence": sentence}
    return LessonError("{file}: {sentence}", exc.hint_template, **fields)
