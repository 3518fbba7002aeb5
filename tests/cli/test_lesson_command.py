import json
import shutil

import pytest
from click.testing import CliRunner

from annotator.app.main import program
from annotator.content.assets import lessons_folder

FIRST = "mexico-lists-demands"


def check(*paths):
    return CliRunner().invoke(program, ["lesson", "check", *map(str, paths)], prog_name="annotator")


@pytest.fixture
def damaged(tmp_path):
    """A lesson with a key passage without a why and another one with an unknown tag."""
    folder = shutil.copytree(lessons_folder() / FIRST, tmp_path / "damaged")
    key = json.loads((folder / "key.json").read_bytes())
    del key["passages"][1]["why"]
    key["passages"][4]["tag"] = "lie"
    (folder / "key.json").write_text(json.dumps(key), encoding="utf-8")
    return folder


def test_a_sound_lesson_is_ok():
    result = check(FIRST, lessons_folder() / FIRST)
    assert result.exit_code == 0
    assert result.stdout == f"{FIRST}: OK\n{lessons_folder() / FIRST}: OK\n"


def test_every_problem_is_a_line_with_its_place(damaged):
    result = check(damaged)
    assert result.exit_code == 1
    why, tag = result.stdout.splitlines()
    assert "key.json: passage k02: " in why
    assert "why" in why
    assert "key.json: passage k05: " in tag
    assert "lie" in tag


def test_one_bad_lesson_does_not_hide_the_others(damaged, tmp_path):
    result = check(tmp_path / "nowhere", damaged, FIRST)
    assert result.exit_code == 1
    assert result.stderr.startswith("annotator: There is no lesson ")
    assert len(result.stderr.splitlines()) == 1
    assert len(result.stdout.splitlines()) == 3
    assert result.stdout.endswith(f"{FIRST}: OK\n")


@pytest.mark.parametrize("arguments", [["lesson"], ["lesson", "check"], ["lesson", "chek", "x"]])
def test_wrong_usage(arguments):
    assert CliRunner().invoke(program, arguments).exit_code == 2


def test_help_has_examples():
    result = CliRunner().invoke(program, ["lesson", "check", "--help"])
    assert result.exit_code == 0
    assert "annotator lesson check lessons/mexico-lists-demands\n" in result.stdout
