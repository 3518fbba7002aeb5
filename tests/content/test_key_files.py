"""What is written is read again as it was, with the fields that this program does not know."""

import json
from datetime import UTC, datetime, timedelta, timezone
from fractions import Fraction
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from annotator.content.article_json import article_of, article_to_json, write_article_json
from annotator.content.findings import Findings, Place
from annotator.content.key_json import KeyContext, key_of
from annotator.content.key_writing import key_to_json
from annotator.content.text_files import json_object
from annotator.core.errors import LessonError, UserFileError
from annotator.core.key import Dissent, Key, KeyPassage, Reference, Rules
from annotator.core.key_decisions import TOOK, Decision, decision_fields, decisions_of
from annotator.core.model import Article, Run
from annotator.core.span import Span

TEXT = 'Under “Biden’s” watch, [1, 2] said 🦊 one café.\nÅ nother line, "quoted".\n'
ARTICLE = Article.from_text(TEXT)
TAGS = ("claim", "opinion", "sourced-fact")
REFERENCES = ("cbp", "cdc", "press")

names = st.text(st.characters(codec="utf-8", exclude_categories=("Cc", "Cs")), min_size=1, max_size=20)
lines = names.filter(str.strip)
texts = st.text(
    st.characters(codec="utf-8", exclude_categories=("Cs",), exclude_characters="\0"), max_size=60
)
texts = texts.map(lambda text: "".join(char for char in text if char.isprintable() or char in "\n\t"))
full_texts = texts.filter(str.strip)
optional_texts = st.just("") | full_texts
shares = st.fractions(0, 1, max_denominator=999)
json_values: st.SearchStrategy[Any] = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | texts,
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(names, inner, max_size=3),
    max_leaves=6,
)
others = st.dictionaries(names.map(lambda name: f"x-{name}"), json_values, max_size=2)
decisions = st.lists(
    st.builds(
        lambda decision, other: decision_fields(decision) | other,
        st.builds(Decision, lines, st.sampled_from(TOOK), st.just("") | lines, optional_texts),
        others,
    ),
    min_size=1,
    max_size=2,
)
moments = st.datetimes(
    datetime(1, 1, 3),  # noqa: DTZ001 - hypothesis adds the zone
    datetime(9999, 12, 29),  # noqa: DTZ001
    timezones=st.sampled_from(
        [UTC, timezone(timedelta(hours=5, minutes=30)), timezone(-timedelta(hours=11))]
    ),
)


@st.composite
def spans(draw: st.DrawFn) -> Span:
    start = draw(st.integers(0, len(TEXT) - 1))
    return Span(start, draw(st.integers(start + 1, len(TEXT))))


@st.composite
def key_passages(draw: st.DrawFn, passage_id: str) -> KeyPassage:
    span = draw(spans().filter(lambda span: TEXT[slice(*span)].strip()))
    tag = draw(st.sampled_from(TAGS))
    other_tags = st.sampled_from([other for other in TAGS if other != tag])
    return KeyPassage(
        id=passage_id,
        span=span,
        quote=TEXT[slice(*span)],
        tag=tag,
        why=draw(full_texts),
        optional=draw(st.booleans()),
        weight=draw(st.integers(1, 10)),
        accept=draw(st.dictionaries(other_tags, shares, max_size=2)),
        check=draw(optional_texts),
        references=tuple(draw(st.lists(st.sampled_from(REFERENCES), unique=True))),
        hint=draw(optional_texts),
        wrong=draw(st.dictionaries(other_tags, full_texts, max_size=2)),
        who=draw(st.none() | spans()),
        disputed=tuple(
            draw(st.lists(st.builds(Dissent, st.sampled_from(TAGS), full_texts, others), max_size=2)),
        ),
        other=draw(others),
    )


@st.composite
def keys(draw: st.DrawFn) -> Key:
    count = draw(st.integers(0, 3))
    return Key(
        lesson="a-lesson",
        article_sha256=ARTICLE.sha256,
        version=draw(st.integers(1, 2**31 - 1)),
        created=draw(moments),
        passages=tuple(draw(key_passages(f"k{number}")) for number in range(count)),
        author=draw(st.just("") | lines),
        note=draw(optional_texts),
        rules=draw(
            st.builds(
                Rules, st.integers(0, 1000), st.sampled_from(["share", "half", "exact"]), shares, shares
            )
        ),
        ignored=tuple(draw(st.lists(spans(), max_size=2))),
        references=tuple(
            Reference(name, draw(full_texts), draw(optional_texts), draw(optional_texts), draw(others))
            for name in REFERENCES
        ),
        other=draw(others) | draw(st.just({}) | st.fixed_dictionaries({"decisions": decisions})),
    )


def read_key(text: str) -> tuple[Key | None, list[str]]:
    place = Place(Findings(), "key.json")
    values = json_object(text.encode("utf-8"), place)
    assert values is not None, place.findings.errors
    key = key_of(values, KeyContext("a-lesson", ARTICLE, TAGS), place)
    return key, [error.message for error in place.findings.errors]


@settings(deadline=None)
@given(keys())
def test_a_key_is_read_as_it_was_written(key: Key) -> None:
    text = key_to_json(key)
    assert text.endswith("}\n")
    assert "\r" not in text
    found, problems = read_key(text)
    assert problems == []
    assert found == key
    assert key_to_json(key) == text


def test_pairs_of_numbers_stand_on_one_line_and_texts_are_left_alone() -> None:
    passage = KeyPassage(
        "k1",
        Span(0, 5),
        "Under",
        "claim",
        "[\n 1,\n 2\n]",
        accept={"opinion": Fraction(2, 4)},
        who=Span(0, 5),
    )
    created = datetime(2026, 11, 25, 10, tzinfo=UTC)
    text = key_to_json(Key("a-lesson", ARTICLE.sha256, 1, created, (passage,)))
    assert '"who": [0, 5]' in text
    assert '"opinion": "1/2"' in text
    assert '"created": "2026-11-25T10:00:00+00:00"' in text
    assert json.loads(text)["passages"][0]["why"] == "[\n 1,\n 2\n]"
    assert "optional" not in text
    assert "hint" not in text


def test_absent_fields_have_their_defaults() -> None:
    passage = {"id": "k1", "start": 0, "end": 5, "quote": "Under", "tag": "claim", "why": "So."}
    values = {
        "format": "annotator-key/1",
        "lesson": "a-lesson",
        "article_sha256": ARTICLE.sha256,
        "version": 1,
        "created": "2026-11-25T10:00:00Z",
        "passages": [passage],
    }
    key, problems = read_key(json.dumps(values))
    assert problems == []
    assert key is not None
    assert key.rules == Rules()
    assert key.passages == (KeyPassage("k1", Span(0, 5), "Under", "claim", "So."),)


def test_decisions_are_checked_and_kept_with_what_is_not_known_in_them() -> None:
    values = {
        "format": "annotator-key/1",
        "lesson": "a-lesson",
        "article_sha256": ARTICLE.sha256,
        "version": 2,
        "created": "2026-11-25T10:00:00Z",
        "passages": [],
    }
    kept = {"passage": "k1", "took": "both", "by": "Ms. Vega", "note": "Both can be said.", "x-day": 3}
    key, problems = read_key(json.dumps({**values, "decisions": [kept, {"passage": "k2", "took": "mine"}]}))
    assert problems == []
    assert key is not None
    assert decisions_of(key) == (
        Decision("k1", "both", "Ms. Vega", "Both can be said."),
        Decision("k2", "mine"),
    )
    assert json.loads(key_to_json(key))["decisions"][0] == kept
    key, problems = read_key(json.dumps({**values, "decisions": [{"took": "all"}, 3]}))
    assert key is None
    assert problems == [
        "key.json: decision 1: the field “passage” is missing.",
        "key.json: decision 1: the field “took” must be one of mine, theirs, both, neither.",
        "key.json: decision 2: must be an object.",
    ]


runs = st.builds(
    lambda span, kind, other: Run(*span, kind, other), spans(), st.sampled_from(["heading1", "link"]), others
)


@settings(deadline=None)
@given(st.lists(runs, max_size=4).map(lambda found: sorted(found, key=lambda run: run[:2])))
def test_an_article_is_read_as_it_was_written(found: list[Run]) -> None:
    article = Article(TEXT, ARTICLE.sha256, ARTICLE.words, ARTICLE.sentences, tuple(found))
    place = Place(Findings(), "article.json")
    values = json_object(article_to_json(article).encode("utf-8"), place)
    assert values is not None
    assert article_of(values, TEXT, place) == article
    assert place.findings.errors == []


def test_article_json_is_made_from_the_text(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes(TEXT.encode("utf-8"))
    assert write_article_json(tmp_path) == ARTICLE
    assert (tmp_path / "article.json").read_bytes() == article_to_json(ARTICLE).encode("utf-8")
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.json", "article.txt"]


def test_making_it_refuses_what_is_no_canonical_text(tmp_path: Path) -> None:
    with pytest.raises(UserFileError, match=r"article\.txt cannot be read"):
        write_article_json(tmp_path)
    (tmp_path / "article.txt").write_bytes(b"one\r\ntwo")
    with pytest.raises(LessonError, match="carriage return"):
        write_article_json(tmp_path)
    assert not (tmp_path / "article.json").exists()


def test_a_place_that_cannot_be_written_keeps_what_is_there(tmp_path: Path) -> None:
    (tmp_path / "article.txt").write_bytes(TEXT.encode("utf-8"))
    (tmp_path / "article.json").mkdir()
    with pytest.raises(UserFileError, match=r"article\.json. is a folder"):
        write_article_json(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["article.json", "article.txt"]
