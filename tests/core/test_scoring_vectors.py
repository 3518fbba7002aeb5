"""Every vector of the scoring method, each expected field compared exactly.

``pytest tests/core/test_scoring_vectors.py --vectors FILE`` runs another file of the same format.
"""

import json
from collections.abc import Mapping
from datetime import UTC, datetime
from fractions import Fraction
from typing import Any

import pytest

from annotator.core.agreement import agreement_of
from annotator.core.comparison import Comparison, Row
from annotator.core.errors import ScoringError
from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.model import Article, Passage
from annotator.core.outcomes import sentence
from annotator.core.pairing import KEY, WORK, Mark, pair_up, without_repeats
from annotator.core.ranges import MOST_OVERLAP, deepest
from annotator.core.scoring import compare
from annotator.core.span import Span, WordRange
from annotator.core.text import canonical
from annotator.core.words import covered, sentences_of, words_of

COMPARING = ("credit", "score", "outcomes", "rules")
RUN = ("tokenise", "pairing", "agreement", *COMPARING)

Json = Mapping[str, Any]


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    data = json.loads(metafunc.config.getoption("--vectors").read_text(encoding="utf-8"))
    assert data["format"] == "scoring-vectors/1"
    vectors = [vector for vector in data["vectors"] if vector["group"] in RUN]
    metafunc.parametrize(
        "vector", [pytest.param(vector, id=f"{vector['group']}: {vector['name']}") for vector in vectors]
    )


def test_vector(vector: Json) -> None:
    group, given = vector["group"], vector["input"]
    run = {"tokenise": tokenise, "pairing": pair, "agreement": agree}.get(group, compare_work)
    try:
        answer = run(given)
    except ScoringError as error:
        answer = {"error": error.code}
    expected = vector["expected"]
    assert {field: answer.get(field, "no such field") for field in expected} == expected


def tokenise(given: Json) -> Json:
    text = canonical(given["raw"])
    words = words_of(text)
    answer: dict[str, Any] = {
        "words": [list(word) for word in words],
        "sentences": [list(found) for found in sentences_of(text)],
    }
    if "span" in given:
        answer["covered"] = list(covered(words, *given["span"]))
    return answer


def pair(given: Json) -> Json:
    keys = [mark(passage, KEY) for passage in given["keys"]]
    works = [mark(passage, WORK) for passage in given["works"]]
    for marks in (keys, works):
        refuse_deep(marks)
    pairs = [[key.id, work.id] for key, work in pair_up(keys, without_repeats(works))]
    position = {passage["id"]: place for place, passage in enumerate(given["keys"])}
    return {"pairs": sorted(pairs, key=lambda found: position[found[0]])}


def mark(given: Json, side: int) -> Mark:
    return Mark(
        given["i"],
        given["j"],
        side,
        given["tag"],
        given["id"],
        given.get("optional", False),
        shares(given.get("accept", {})),
    )


def refuse_deep(marks: list[Mark]) -> None:
    ranges = [WordRange(found.i, found.j) for found in marks]
    if ranges and deepest(ranges, WordRange(0, max(found.j for found in ranges))) > MOST_OVERLAP:
        raise ScoringError("too_many_overlap", "too deep")


def compare_work(given: Json) -> Json:
    key = key_of(given["key"]["passages"], given["key"]["ignored"], rules(given.get("rules", {})))
    work = [
        Passage(
            passage["id"], Span(passage["start"], passage["end"]), passage["tag"], passage.get("reason", "")
        )
        for passage in given["work"]
    ]
    return as_json(compare(Article.from_text(canonical(given["text"])), given["tags"], key, work))


def agree(given: Json) -> Json:
    first, second = (key_of(given[side], given["ignored"], Rules()) for side in ("first", "second"))
    found = agreement_of(Article.from_text(canonical(given["text"])), given["tags"], first, second)
    return {
        "pairs": len(found.pairs),
        "place_f1": text_of(found.place_f1),
        "tag_f1": text_of(found.tag_f1),
        "kappa": text_of(found.kappa),
        "by_tag": {
            tag: {"f1": text_of(figures.f1), "alpha": text_of(figures.alpha)}
            for tag, figures in found.by_tag.items()
        },
    }


def text_of(figure: Fraction | None) -> str | None:
    return None if figure is None else str(figure)


def key_of(passages: list[Json], ignored: list[list[int]], rules: Rules) -> Key:
    return Key(
        lesson="vectors",
        article_sha256="",
        version=1,
        created=datetime(2026, 1, 1, tzinfo=UTC),
        passages=tuple(map(key_passage, passages)),
        rules=rules,
        ignored=tuple(Span(*region) for region in ignored),
    )


def key_passage(given: Json) -> KeyPassage:
    return KeyPassage(
        id=given["id"],
        span=Span(given["start"], given["end"]),
        quote="",
        tag=given["tag"],
        why="because",
        optional=given.get("optional", False),
        weight=given.get("weight", 1),
        accept=shares(given.get("accept", {})),
    )


def shares(given: Json) -> dict[str, Fraction]:
    return {tag: Fraction(share) for tag, share in given.items()}


def rules(given: Json) -> Rules:
    fractions = {name: Fraction(given[name]) for name in ("extra", "tag_share") if name in given}
    return Rules(**{**given, **fractions})


def as_json(comparison: Comparison) -> Json:
    return {
        "score": str(comparison.score),
        "shown": comparison.shown,
        "points": comparison.points,
        "earned": str(comparison.earned),
        "worth": str(comparison.worth),
        "found": list(comparison.found),
        "optional_found": comparison.optional_found,
        "right_tag": list(comparison.right_tag),
        "precision": list(comparison.precision),
        "by_tag": {
            tag: {
                "found": list(figures.found),
                "right_tag": list(figures.right_tag),
                "precision": list(figures.precision),
            }
            for tag, figures in comparison.by_tag.items()
        },
        "confusion": {row: dict(columns) for row, columns in comparison.confusion.items()},
        "rows": [row_as_json(row) for row in comparison.rows],
        "dropped": list(comparison.dropped),
    }


def row_as_json(row: Row) -> Json:
    return {
        "code": row.code,
        "key": row.key,
        "student": list(row.passages),
        "fit": text_of(row.fit),
        "tag": row.verdict,
        "credit": text_of(row.credit),
        "worth": str(row.worth),
        "earned": str(row.earned),
        "sentence": sentence(row, {}),
        "points": row.points,
    }
