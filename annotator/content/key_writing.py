"""Writes ``key.json``. What has its default is left out; fields nobody knew are written back."""

import json
import re
from collections.abc import Mapping
from dataclasses import fields
from fractions import Fraction
from typing import Any

from annotator.content.key_json import FORMAT
from annotator.core.key import Key, KeyPassage, Reference, Rules

# A line end inside a JSON text is escaped, so this meets lists of two numbers only.
_PAIR = re.compile(r"\[\n\s*(\d+),\n\s*(\d+)\n\s*\]")


def key_to_json(key: Key) -> str:
    """The text of a key's ``key.json``: one field a line, the same key always the same text."""
    values = {
        "format": f"{FORMAT}/1",
        "lesson": key.lesson,
        "article_sha256": key.article_sha256,
        "version": key.version,
        "created": key.created.isoformat(),
        **_given(author=key.author, note=key.note),
        "rules": _rules(key.rules),
        "ignored": [list(span) for span in key.ignored],
        "sources": [_reference(reference) for reference in key.references],
        "passages": [_passage(passage) for passage in key.passages],
        **key.other,
    }
    return _PAIR.sub(r"[\1, \2]", json.dumps(values, ensure_ascii=False, indent=1)) + "\n"


def _given(**values: object) -> dict[str, object]:
    """The values that are not empty."""
    return {name: value for name, value in values.items() if value}


def _rules(rules: Rules) -> Mapping[str, object]:
    values = ((rule.name, getattr(rules, rule.name)) for rule in fields(rules))
    return {name: str(value) if isinstance(value, Fraction) else value for name, value in values}


def _reference(reference: Reference) -> dict[str, Any]:
    return {
        "id": reference.id,
        "title": reference.title,
        **_given(publisher=reference.publisher, date=reference.date),
        **reference.other,
    }


def _passage(passage: KeyPassage) -> dict[str, Any]:
    return {
        "id": passage.id,
        "start": passage.span.start,
        "end": passage.span.end,
        "quote": passage.quote,
        "tag": passage.tag,
        "why": passage.why,
        **_given(
            optional=passage.optional,
            weight=passage.weight if passage.weight != 1 else None,
            accept={tag: str(share) for tag, share in passage.accept.items()},
            check=passage.check,
            sources=list(passage.references),
            hint=passage.hint,
            wrong=dict(passage.wrong),
            who=list(passage.who) if passage.who else None,
            disputed=[{"tag": one.tag, "why": one.why, **one.other} for one in passage.disputed],
        ),
        **passage.other,
    }
