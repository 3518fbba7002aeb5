"""What was read, as JSON and back: how it comes out of the process that reads."""

import json
from dataclasses import asdict
from typing import Any

from annotator.core.errors import ImportRefused
from annotator.core.importing import Block, Imported, Notice, Part, ReadOptions
from annotator.core.model import Provenance, Run


def imported_to_json(found: Imported) -> str:
    """A file as it was read."""
    return json.dumps(asdict(found))


def imported_from(values: dict[str, Any]) -> Imported:
    """The same from the object in such a text."""
    return Imported(
        format=values["format"],
        blocks=tuple(_block(each) for each in values["blocks"]),
        title=values["title"],
        language=values["language"],
        source=Provenance(**values["source"]),
        notices=tuple(
            Notice(each["kind"], each["counts"], tuple(each["names"])) for each in values["notices"]
        ),
        parts=tuple(Part(**each) for each in values["parts"]),
        encoding=values["encoding"],
    )


def _block(values: dict[str, Any]) -> Block:
    runs = tuple(Run(*run) for run in values.pop("runs"))
    return Block(runs=runs, **values)


def refusal_to_json(refused: ImportRefused) -> str:
    """Why a file was not read, its fields as they are shown."""
    fields = {name: value if isinstance(value, int) else str(value) for name, value in refused.fields.items()}
    return json.dumps(
        {
            "refused": refused.code,
            "template": refused.template,
            "hint": refused.hint_template,
            "offers": refused.offers,
            "samples": refused.samples,
            "fields": fields,
        }
    )


def refusal_from(values: dict[str, Any]) -> ImportRefused:
    """The same from the object in such a text."""
    return ImportRefused(
        values["refused"],
        values["template"],
        values["hint"],
        offers=tuple(values["offers"]),
        samples=tuple(values["samples"]),
        **values["fields"],
    )


def options_to_json(options: ReadOptions) -> str:
    """What a person answered."""
    return json.dumps(asdict(options))


def options_from(text: str) -> ReadOptions:
    """The same from its text."""
    values = json.loads(text)
    return ReadOptions(**{**values, "parts": tuple(values["parts"])})
