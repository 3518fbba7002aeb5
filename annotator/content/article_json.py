"""``article.json``: words, sentences and formatting, computed once and kept with the text."""

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from annotator.content.article_text import article_text
from annotator.content.fields import Fields, span_of
from annotator.content.findings import Findings, Place
from annotator.core.errors import Phrase, UserFileError
from annotator.core.model import Article, Run, text_sha256
from annotator.core.span import Span
from annotator.services.files import write_whole

FORMAT = "annotator-article"
WORDS_RULE = "words"


def article_of(values: Mapping[str, Any], text: str, place: Place) -> Article | None:
    """The article of a text and the content of its ``article.json``; None if they do not fit."""
    fields = Fields(values, place)
    if not place.inside("format").format(fields.text("format", required=True), FORMAT):
        return None
    place.inside("words_rule").format(fields.text("words_rule", required=True), WORDS_RULE)
    sha256 = text_sha256(text)
    if fields.text("sha256", required=True) != sha256:
        place.inside("sha256").report("is not the SHA-256 of article.txt: the text was changed")
    words = _spans(fields, "words", "word", len(text))
    sentences = _spans(fields, "sentences", "sentence", len(text))
    return Article(text, sha256, words, sentences, _runs(fields, len(text)))


def article_to_json(article: Article) -> str:
    """The text of an article's ``article.json``, one list a line."""
    lists = {
        "words": [list(span) for span in article.words],
        "sentences": [list(span) for span in article.sentences],
        "runs": [_run_to_json(run) for run in article.runs],
    }
    head = {"format": f"{FORMAT}/1", "sha256": article.sha256, "words_rule": f"{WORDS_RULE}/1"}
    lines = [f' "{name}": {json.dumps(value, ensure_ascii=False)}' for name, value in (head | lists).items()]
    return "{\n" + ",\n".join(lines) + "\n}\n"


def write_article_json(folder: Path) -> Article:
    """Compute words and sentences of a folder's ``article.txt`` and write its ``article.json``.

    This is a step of making a lesson; an existing lesson keeps the words it was made with.

    Raises:
        LessonError: the text is not canonical.
        UserFileError: it cannot be read, or the result not written.
    """
    source = folder / "article.txt"
    findings = Findings()
    try:
        text = article_text(source.read_bytes(), Place(findings, str(source)))
    except OSError as exc:
        raise UserFileError(
            "{file} cannot be read ({reason}).",
            "Nothing was changed.",
            file=source,
            reason=Phrase(exc.strerror or type(exc).__name__),
        ) from exc
    findings.raise_first()
    article = Article.from_text(text or "")
    write_whole(folder / "article.json", article_to_json(article).encode("utf-8"))
    return article


def _spans(fields: Fields, name: str, what: str, length: int) -> tuple[Span, ...]:
    """A list of spans in reading order; only the first problem of a list is told."""
    spans: list[Span] = []
    before = 0
    values = fields.items(name, required=True)
    for number, value in enumerate(values, 1):
        place = fields.place.inside(f"{what} {number}")
        span = span_of(value, length, place)
        if span is None:
            return ()
        if span.start < before:
            place.report("begins before the one before it ends")
            return ()
        spans.append(span)
        before = span.end
    if not spans and not values:
        fields.place.report("holds no words" if what == "word" else "holds no sentences")
    return tuple(spans)


def _runs(fields: Fields, length: int) -> tuple[Run, ...]:
    runs: list[Run] = []
    for number, value in enumerate(fields.items("runs"), 1):
        place = fields.place.inside(f"run {number}")
        if not isinstance(value, dict):
            place.report("must be an object")
            return ()
        run = _run(Fields(value, place), length)
        if run is None:
            return ()
        if runs and run.start < runs[-1].start:
            place.report("begins before the one before it")
            return ()
        runs.append(run)
    return tuple(runs)


def _run(fields: Fields, length: int) -> Run | None:
    kind = fields.text("kind", required=True, one_line=True)
    span = fields.bounds(length)
    return None if span is None or not kind else Run(*span, kind, fields.rest())


def _run_to_json(run: Run) -> dict[str, Any]:
    return {"start": run.start, "end": run.end, "kind": run.kind, **run.other}
