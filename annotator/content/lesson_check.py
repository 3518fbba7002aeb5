"""Puts a lesson together out of its files and checks that they belong to each other."""

from collections.abc import Callable, Mapping
from typing import Any

from annotator.content.article_json import article_of
from annotator.content.article_text import article_text
from annotator.content.findings import Place
from annotator.content.key_files import checked_key
from annotator.content.key_json import KeyContext
from annotator.content.lesson_source import ARTICLE, HEAD, KEY, SEALED, TEXT, LessonSource
from annotator.content.lesson_toml import LessonHead, lesson_head
from annotator.content.text_files import json_object, toml_table
from annotator.core.key import Key
from annotator.core.model import Article, Lesson, text_sha256

_Reader = Callable[[bytes, Place], Mapping[str, Any] | None]


def lesson_of(source: LessonSource) -> Lesson | None:
    """The lesson in a folder or archive; None, or an unfinished one, if there are findings.

    Every file is read as far as it can be, so that all problems are known at once. A sealed key is
    left where it is: the lesson works without it.
    """
    head = read_head(source)
    text = _text(source)
    if head is not None and text is not None and text_sha256(text) != head.article_sha256:
        source.place(HEAD).report("article_sha256 is not the SHA-256 of article.txt: the text was changed")
    article = _article(source, text) if text is not None else None
    if KEY in source.files and source.sealed:
        source.place(SEALED).report("the key is here both open and sealed; only one of them may be")
    if head is None or article is None:
        return None
    key = _key(source, head, article)
    return Lesson(
        id=head.id,
        title=head.title,
        language=head.language,
        article=article,
        tags=head.tags,
        instructions=head.instructions,
        goals=head.goals,
        source=head.source,
        activity=head.activity,
        key=key,
    )


def read_head(source: LessonSource) -> LessonHead | None:
    """What ``lesson.toml`` says; None with a finding if there is no usable one."""
    values = _values(source, HEAD, toml_table)
    return None if values is None else lesson_head(values, source.place(HEAD))


def count_words(source: LessonSource) -> int:
    """The number of words that ``article.json`` lists; 0 with a finding if it cannot be read."""
    values = _values(source, ARTICLE, json_object)
    words = (values or {}).get("words")
    if isinstance(words, list):
        return len(words)
    if values is not None:
        source.place(ARTICLE).report("the field “{field}” must be a list", field="words")
    return 0


def _text(source: LessonSource) -> str | None:
    data = _data(source, TEXT)
    return None if data is None else article_text(data, source.place(TEXT))


def _article(source: LessonSource, text: str) -> Article | None:
    values = _values(source, ARTICLE, json_object)
    return None if values is None else article_of(values, text, source.place(ARTICLE))


def _key(source: LessonSource, head: LessonHead, article: Article) -> Key | None:
    if KEY not in source.files:
        return None
    values = _values(source, KEY, json_object)
    if values is None:
        return None
    context = KeyContext(head.id, article, [tag.id for tag in head.tags])
    return checked_key(values, context, source.place(KEY))


def _values(source: LessonSource, name: str, read: _Reader) -> Mapping[str, Any] | None:
    data = _data(source, name)
    return None if data is None else read(data, source.place(name))


def _data(source: LessonSource, name: str) -> bytes | None:
    data = source.files.get(name)
    if data is None:
        source.place(name).report("is missing")
    return data
