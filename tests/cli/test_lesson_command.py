import errno
import json
import os
import shutil

import pytest
from click.testing import CliRunner

from annotator.app.main import main, program
from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles

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


def run(*arguments):
    return CliRunner().invoke(program, ["lesson", *map(str, arguments)], prog_name="annotator")


def test_packed_and_unpacked_it_is_the_same_lesson(tmp_path):
    packed, folder = tmp_path / "x.lesson", tmp_path / "in" / "folder"
    assert run("pack", FIRST, "-o", packed).stdout == f"{packed}: with its key, open\n"
    assert run("unpack", packed, "-o", folder).exit_code == 0
    read = FolderLessonFiles().read
    assert read(folder) == read(packed) == read(FIRST)
    before = packed.read_bytes()
    run("pack", folder, "--out", packed)
    assert packed.read_bytes() == before


def test_without_the_key_it_is_not_there(tmp_path):
    packed, folder = tmp_path / "x.lesson", tmp_path / "folder"
    assert "without the key" in run("pack", FIRST, "-o", packed, "--without-key").stdout
    run("unpack", packed, "-o", folder)
    assert sorted(each.name for each in folder.iterdir()) == ["article.json", "article.txt", "lesson.toml"]
    assert FolderLessonFiles().read(packed).key is None


def test_what_is_damaged_is_not_packed(damaged, tmp_path, capsys):
    assert main(["lesson", "pack", str(damaged), "-o", str(tmp_path / "x.lesson")]) == 1
    assert "k02" in capsys.readouterr().err
    assert not (tmp_path / "x.lesson").exists()


def test_a_folder_that_is_there_is_not_written_into(tmp_path, capsys):
    assert main(["lesson", "unpack", FIRST, "-o", str(tmp_path)]) == 1
    assert "is there already" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_filled_is_taken_away_again(tmp_path, monkeypatch, capsys):
    monkeypatch.setattr(os, "fsync", full_disk)
    assert main(["lesson", "unpack", FIRST, "-o", str(tmp_path / "x")]) == 1
    assert "no room left" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def full_disk(_: int) -> None:
    raise OSError(errno.ENOSPC, "No space left on device")


def lesson(*arguments):
    return CliRunner().invoke(program, ["lesson", *map(str, arguments)], prog_name="annotator")


def test_checking_as_json(damaged, tmp_path):
    result = lesson("check", FIRST, damaged, tmp_path / "nowhere", "--json")
    assert result.exit_code == 1
    assert result.stdout.isascii()
    sound, broken, missing = json.loads(result.stdout)["lessons"]
    assert sound == {"place": FIRST, "sound": True, "problems": []}
    assert [len(broken["problems"]), broken["sound"], missing["sound"]] == [2, False, False]
    assert "There is no lesson" in missing["problems"][0]
    assert lesson("check", FIRST, "--json").exit_code == 0


def test_what_a_lesson_was_made_from_is_packed_and_unpacked(tmp_path):
    packed, folder = tmp_path / "a.lesson", tmp_path / "a"
    told = lesson("pack", "cherry-juice-trial", "-o", packed)
    assert told.stdout == f"{packed}: with its key, open, with its source\n"
    files = json.loads(lesson("unpack", packed, "-o", folder, "--json").stdout)
    assert files["files"] == ["lesson.toml", "article.txt", "article.json", "key.json", "source/article.md"]
    shipped = lessons_folder() / "cherry-juice-trial" / "source" / "article.md"
    assert (folder / "source" / "article.md").read_bytes() == shipped.read_bytes()
    again = tmp_path / "again.lesson"
    values = json.loads(lesson("pack", folder, "-o", again, "--json").stdout)
    assert (values["lesson"], values["key"], values["out"]) == ("cherry-juice-trial", True, str(again))
    assert again.read_bytes() == packed.read_bytes()


@pytest.mark.parametrize("option", ["--without-key", "--without-source"])
def test_without_the_key_or_by_wish_the_source_stays_at_home(tmp_path, option):
    packed = tmp_path / "a.lesson"
    lesson("pack", "cherry-juice-trial", "-o", packed, option)
    assert FolderLessonFiles().origin(packed) == {}


def test_a_folder_that_is_there_is_left_alone(tmp_path, capsys):
    assert main(["lesson", "unpack", FIRST, "-o", str(tmp_path)]) == 1
    assert "already" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def test_a_folder_that_cannot_be_made_is_named(tmp_path, capsys):
    (tmp_path / "file").write_bytes(b"")
    assert main(["lesson", "unpack", FIRST, "-o", str(tmp_path / "file" / "out")]) == 1
    assert capsys.readouterr().err.count("\n") == 1
