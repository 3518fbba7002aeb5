"""``annotator rescore``: collected work with another key."""

import json
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from annotator.app.main import program
from annotator.content.assets import lessons_folder
from annotator.core.errors import AnnotatorError

FIRST = "mexico-lists-demands"
EXACT = {"id": "p1", "start": 59, "end": 118, "tag": "opinion"}
WRONG = {"id": "p2", "start": 671, "end": 738, "tag": "sourced-fact"}


def run(*arguments: object, stdin: bytes | None = None) -> Result:
    return CliRunner().invoke(program, ["rescore", *map(str, arguments)], input=stdin)


def refused(*arguments: object) -> str:
    result = run(*arguments)
    assert isinstance(result.exception, AnnotatorError), result.output
    return result.exception.sentence


@pytest.fixture
def new_key(tmp_path: Path) -> Path:
    """The second passage has another tag; the seventh accepts every tag."""
    key = json.loads((lessons_folder() / FIRST / "key.json").read_bytes())
    key["passages"][1] |= {"tag": "claim", "wrong": {}}
    key["passages"][6] |= {"accept": {"opinion": "1", "sourced-fact": "1"}}
    key["version"] = 2
    path = tmp_path / "new.json"
    path.write_text(json.dumps(key), encoding="utf-8")
    return path


@pytest.fixture
def works(tmp_path: Path) -> list[Path]:
    paths = []
    for name, marks in (("c", [WRONG]), ("a", [EXACT]), ("b", [])):
        path = tmp_path / f"{name}.json"
        path.write_text(json.dumps(marks), encoding="utf-8")
        paths.append(path)
    return paths


def test_json(new_key: Path, works: list[Path]) -> None:
    result = run(FIRST, "--key", new_key, *works, "--json")
    assert result.exception is None, result.exception
    assert result.stdout.isascii()
    values: dict[str, Any] = json.loads(result.stdout)
    students, passages = values.pop("works"), values.pop("passages")
    assert values == {
        "lesson": FIRST,
        "before": {"version": 1, "author": ""},
        "after": {"version": 2, "author": ""},
        "gains": 1,
        "loses": 1,
        "same": 1,
        "mean_before": "1/16",
        "mean_after": "1/16",
    }
    assert [(Path(each["work"]).name, each["direction"]) for each in students] == [
        ("a.json", "loses"),
        ("b.json", "same"),
        ("c.json", "gains"),
    ]
    first = students[0]
    assert first["before"] == {
        "score": "1/8",
        "shown": 13,
        "points": 125,
        "found": [1, 15],
        "right_tag": [1, 1],
    }
    [change] = first["changes"]
    assert change["student"] == "p1"
    assert [change[side]["code"] for side in ("before", "after")] == ["exact", "other_tag"]
    assert passages[1] == {
        "before": "k02",
        "after": "k02",
        "outcomes_before": {"exact": 1, "missed": 2},
        "outcomes_after": {"missed": 2, "other_tag": 1},
        "changed": 1,
    }
    assert sum(each["changed"] for each in passages) == 2


def test_in_words(new_key: Path, works: list[Path]) -> None:
    lines = run(FIRST, "--key", new_key, *works).stdout.splitlines()
    assert lines[0].endswith(f"({FIRST}): key version 1 → 2")
    assert lines[2] == "gains: 1, loses: 1, the same: 1; mean score 6% → 6%"
    assert lines[4] == "before  after            work"
    assert lines[5].split() == ["12.5", "6.2", "Loses", str(works[1])]
    at = lines.index(str(works[1]))
    assert lines[at + 1 : at + 4] == [
        "  p1",
        "    before  Right passage; the tag Opinion is right.",
        "    after   Right passage; the key's tag is Claim, you chose Opinion.",
    ]


def test_the_key_can_be_in_a_lesson_and_the_work_come_from_standard_input(works: list[Path]) -> None:
    result = run(FIRST, "--key", FIRST, "-", works[0], stdin=json.dumps([EXACT]).encode())
    assert result.exit_code == 0
    assert "the same: 2" in result.stdout


class TestRefusals:
    def test_work_is_named_in_what_is_wrong_with_it(self, new_key: Path, works: list[Path]) -> None:
        works[1].write_text(json.dumps([{**EXACT, "end": 99_999}]), encoding="utf-8")
        assert refused(FIRST, "--key", new_key, *works).startswith(f"{works[1]}: The passage p1 goes from")
        works[1].write_text("[", encoding="utf-8")
        assert f"{works[1]} is not valid JSON" in refused(FIRST, "--key", new_key, *works)

    def test_work_that_is_named_twice(self, new_key: Path, works: list[Path]) -> None:
        assert "is named twice" in refused(FIRST, "--key", new_key, works[0], works[0])

    def test_a_key_that_is_not_there(self, works: list[Path]) -> None:
        assert "cannot be read" in refused(FIRST, "--key", "nowhere.json", *works)
        assert "There is no lesson nowhere" in refused(FIRST, "--key", "nowhere", *works)


@pytest.mark.parametrize("arguments", [[], [FIRST], [FIRST, "work.json"], [FIRST, "--key", FIRST]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


def test_help_has_examples() -> None:
    result = run("--help")
    assert result.exit_code == 0
    assert "annotator rescore mexico-lists-demands --key new-key.json" in result.stdout
