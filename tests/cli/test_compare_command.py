"""``annotator compare``, each scoring vector among others as a lesson in a folder."""

import json
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path

import pytest
from click.testing import CliRunner

from annotator.app.main import program
from annotator.content.article_json import write_article_json
from annotator.content.key_writing import key_to_json
from annotator.core.errors import AnnotatorError
from annotator.core.key import Key, KeyPassage, Rules
from annotator.core.span import Span

FIRST = "mexico-lists-demands"
VECTORS = json.loads((Path(__file__).parent.parent / "tables" / "scoring.json").read_text(encoding="utf-8"))
COMPARED = [
    vector
    for vector in VECTORS["vectors"]
    if vector["group"] in {"credit", "score", "outcomes", "rules"} and "error" not in vector["expected"]
]
HEAD = """\
format = "annotator-lesson/1"
id = "vector"
title = "A vector"
language = "en"
article_sha256 = "{sha256}"
instructions = "Compare."
"""
TAG = """
[[tags]]
id = "{id}"
name = "{id}"
letter = "{letter}"
colour = "{colour}"
line = "{line}"
definition = "A tag."
question = "Is it?"
"""
LOOKS = (("C", "amber", "solid"), ("O", "violet", "dashed"), ("S", "teal", "dotted"))


def run(*arguments, stdin=None):
    return CliRunner().invoke(program, ["compare", *map(str, arguments)], input=stdin)


def refused(*arguments, stdin=None):
    """The sentence with which the command refuses."""
    result = run(*arguments, stdin=stdin)
    assert isinstance(result.exception, AnnotatorError), result.output
    return result.exception.sentence


@pytest.fixture
def work(tmp_path):
    def write(value):
        path = tmp_path / "work.json"
        path.write_text(json.dumps(value), encoding="utf-8")
        return path

    return write


def write_lesson(folder, given):
    folder.mkdir()
    text = given["text"]
    (folder / "article.txt").write_bytes(text.encode("utf-8"))
    article = write_article_json(folder)
    tags = "".join(
        TAG.format(id=tag, letter=letter, colour=colour, line=line)
        for tag, (letter, colour, line) in zip(given["tags"], LOOKS, strict=True)
    )
    (folder / "lesson.toml").write_text(HEAD.format(sha256=article.sha256) + tags, encoding="utf-8")
    (folder / "key.json").write_text(key_to_json(key_of(given, article.sha256)), encoding="utf-8")


def key_of(given, sha256):
    text = given["text"]
    rules = given.get("rules", {})
    passages = [
        KeyPassage(
            id=each["id"],
            span=Span(each["start"], each["end"]),
            quote=text[each["start"] : each["end"]],
            tag=each["tag"],
            why="Because.",
            optional=each["optional"],
            weight=each["weight"],
            accept={tag: Fraction(share) for tag, share in each["accept"].items()},
        )
        for each in given["key"]["passages"]
    ]
    return Key(
        lesson="vector",
        article_sha256=sha256,
        version=1,
        created=datetime(2026, 1, 1, tzinfo=UTC),
        passages=tuple(passages),
        rules=Rules(
            **{
                name: value if name in ("tolerance", "place") else Fraction(value)
                for name, value in rules.items()
            }
        ),
        ignored=tuple(Span(*span) for span in given["key"]["ignored"]),
    )


@pytest.mark.parametrize("vector", COMPARED, ids=lambda vector: f"{vector['group']}: {vector['name']}")
def test_every_vector_that_a_lesson_can_hold(tmp_path, work, vector):
    write_lesson(tmp_path / "vector", vector["input"])
    result = run(tmp_path / "vector", work(vector["input"]["work"]), "--json")
    assert result.exception is None, result.exception
    values = json.loads(result.stdout)
    assert {name: values[name] for name in vector["expected"]} == vector["expected"]
    assert (values["lesson"], values["key_version"]) == ("vector", 1)


class TestOutput:
    def test_json_is_ascii_and_whole(self, work):
        result = run(FIRST, work([{"start": 59, "end": 117, "tag": "opinion"}]), "--json")
        assert result.exit_code == 0
        assert result.stdout.isascii()
        assert result.stderr == ""
        assert json.loads(result.stdout)["rows"][1]["student"] == ["s1"]

    def test_work_is_read_from_standard_input(self, work):
        marks = [{"id": "a", "start": 59, "end": 117, "tag": "opinion", "reason": "é"}]
        from_file = run(FIRST, work(marks), "--json")
        assert run(FIRST, "-", "--json", stdin=json.dumps(marks).encode()).stdout == from_file.stdout

    def test_the_table_shows_figures_rows_and_total(self, work):
        marks = [{"start": 59, "end": 117, "tag": "opinion"}, {"start": 0, "end": 6, "tag": "claim"}]
        lines = run(FIRST, work(marks)).stdout.splitlines()
        assert lines[0].endswith("Biden’s Border Crisis (mexico-lists-demands, key version 1)")
        assert lines[2:6] == [
            "Found it   1 of 15 (7%)",
            "Right tag  1 of 1 (100%)",
            "Precision  1 of 2 (50%)",
            "Score      12 of 100",
        ]
        assert lines[10].split()[:9] == ["3", "11.7", "0.0", "1", "1", "2", "2", "k02", "s1"]
        assert lines[10].endswith("Right passage; the tag Opinion is right.")
        assert lines[-1].split() == ["sum", "11.7", "88.3", "17", "2"]

    def test_the_table_says_what_was_not_compared(self, work, tmp_path):
        given = {"text": "w0 – w1", "tags": ["a", "b", "c"], "key": {"passages": [], "ignored": []}}
        write_lesson(tmp_path / "vector", given)
        result = run(tmp_path / "vector", work([{"id": "lost", "start": 3, "end": 4, "tag": "a"}]))
        assert result.stdout.endswith("Not compared, because they touch no word: lost\n")
        assert "Found it   –" in result.stdout


class TestRefusals:
    def test_a_lesson_that_is_not_there(self, work):
        assert "nowhere" in refused("nowhere", work([]))

    def test_a_lesson_without_a_key(self, work, tmp_path):
        given = {"text": "w0", "tags": ["a", "b", "c"], "key": {"passages": [], "ignored": []}}
        write_lesson(tmp_path / "vector", given)
        (tmp_path / "vector" / "key.json").unlink()
        assert "no open key" in refused(tmp_path / "vector", work([]))

    def test_a_work_file_that_is_not_there(self, tmp_path):
        assert "cannot be read (No such file" in refused(FIRST, tmp_path / "work.json")

    def test_a_folder_in_place_of_a_work_file(self, tmp_path):
        assert "cannot be read (Is a directory)" in refused(FIRST, tmp_path)

    def test_a_work_file_that_is_too_large(self, monkeypatch, work):
        monkeypatch.setattr("annotator.cli.inputs.LARGEST", 1)
        assert "is larger than" in refused(FIRST, work([]))

    @pytest.mark.parametrize(
        ("marks", "words"),
        [
            ([{"start": 0, "end": 10**30, "tag": "claim"}], "the text only has"),
            ([{"start": 0, "end": 99_999, "tag": "claim"}], "the text only has"),
            ([{"start": 0, "end": 5, "tag": "lie"}], "one of claim, opinion, sourced-fact"),
            ([{"id": "x", "start": 0, "end": 5, "tag": "claim"}] * 2, "x"),
            (
                [{"start": 0, "end": 5, "tag": "claim"}, {"id": "s1", "start": 7, "end": 9, "tag": "claim"}],
                "s1",
            ),
            ([{"start": 0, "end": 5 + n, "tag": "claim"} for n in (0, 10, 20, 25, 30)], "."),
        ],
    )
    def test_work_that_cannot_be_compared(self, work, marks, words):
        assert words in refused(FIRST, work(marks))

    def test_standard_input_is_named(self):
        assert refused(FIRST, "-", stdin=b"").startswith("standard input is empty.")


@pytest.mark.parametrize("arguments", [[], [FIRST], [FIRST, "a", "b"], [FIRST, "a", "--jsn"]])
def test_wrong_usage(arguments):
    assert run(*arguments).exit_code == 2


def test_help_has_examples():
    result = run("--help")
    assert result.exit_code == 0
    assert "annotator compare mexico-lists-demands work.json\n" in result.stdout
