"""``annotator key diff``, ``agree`` and ``check``."""

import json
import shutil
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner, Result

from annotator.app.main import program
from annotator.content.assets import lessons_folder
from annotator.core.errors import AnnotatorError

FIRST = "mexico-lists-demands"
ARTICLE = (lessons_folder() / FIRST / "article.txt").read_text(encoding="utf-8")
Json = dict[str, Any]


def run(*arguments: object) -> Result:
    return CliRunner().invoke(program, ["key", *map(str, arguments)])


def printed(*arguments: object) -> Json:
    """What ``--json`` prints."""
    result = run(*arguments, "--json")
    assert result.exception is None or isinstance(result.exception, SystemExit), result.exception
    assert result.stdout.isascii()
    assert result.stderr == ""
    values: Json = json.loads(result.stdout)
    return values


def refused(*arguments: object) -> str:
    """The sentence with which the command refuses."""
    result = run(*arguments)
    assert isinstance(result.exception, AnnotatorError), result.output
    return result.exception.sentence


def shipped_key() -> Json:
    values: Json = json.loads((lessons_folder() / FIRST / "key.json").read_bytes())
    return values


@pytest.fixture
def changed(tmp_path: Path) -> Path:
    """A second version: one tag, one edge, one passage gone, one new, a rule, a region, a source, a note."""
    key = shipped_key()
    passages = key["passages"]
    passages[1] |= {"end": 80, "quote": ARTICLE[59:80]}
    passages[4] |= {"tag": "opinion", "wrong": {}}
    del passages[6]
    passages.append(
        {
            "id": "k18",
            "start": 309,
            "end": 389,
            "quote": ARTICLE[309:389],
            "tag": "claim",
            "why": "No source.",
        }
    )
    key["sources"][0]["date"] = "2024"
    key |= {"version": 2, "author": "Ms. Vega", "note": "After class 7b.", "ignored": [[0, 13]]}
    key["rules"]["extra"] = "1/2"
    path = tmp_path / "new.json"
    path.write_text(json.dumps(key), encoding="utf-8")
    return path


@pytest.fixture
def unfinished(tmp_path: Path) -> Path:
    """A key with one short passage and a note that takes sides."""
    key = shipped_key()
    [passage] = key["passages"][7:8]
    key["passages"] = [{**passage, "why": "Obviously a claim."}]
    path = tmp_path / "unfinished.json"
    path.write_text(json.dumps(key), encoding="utf-8")
    return path


class TestDiff:
    def test_json(self, changed: Path) -> None:
        values = printed("diff", FIRST, changed)
        passages = values.pop("passages")
        assert values == {
            "lesson": FIRST,
            "before": {"version": 1, "author": ""},
            "after": {"version": 2, "author": "Ms. Vega"},
            "same": False,
            "rules": [{"rule": "extra", "before": "1", "after": "1/2"}],
            "ignored": {"added": [[0, 13]], "removed": []},
            "sources": [{"code": "changed", "id": "cbp-2023-12"}],
        }
        assert [each for each in passages if each["code"] != "same"] == [
            {"code": "changed", "before": "k02", "after": "k02", "fields": ["words"], "fit": "1/2"},
            {"code": "added", "before": None, "after": "k18", "fields": [], "fit": None},
            {"code": "changed", "before": "k05", "after": "k05", "fields": ["tag", "wrong"], "fit": "1"},
            {"code": "removed", "before": "k07", "after": None, "fields": [], "fit": None},
        ]
        assert len(passages) == 18

    def test_in_words(self, changed: Path) -> None:
        lines = run("diff", FIRST, changed).stdout.splitlines()
        assert lines[0].endswith(f"Border Crisis ({FIRST}): key version 1 → 2")
        at = lines.index("k05: Changed")
        assert lines[at + 1 : at + 4] == ["  Tag", "    A  Claim", "    B  Opinion"]
        at = lines.index("  Extra marks")
        assert lines[at + 1 : at + 3] == ["    A  100%", "    B  50%"]
        assert lines[-1].startswith("    B  Monthly operational update for December 2023, U.S. Customs")
        assert lines[-1].endswith("(CBP), 2024")

    def test_the_same_key(self, tmp_path: Path) -> None:
        folder = shutil.copytree(lessons_folder() / FIRST, tmp_path / "copy")
        assert printed("diff", FIRST, folder)["same"] is True
        assert run("diff", folder, FIRST).stdout.endswith(": key version 1 → 1\n\nThe keys are the same.\n")


class TestAgree:
    def test_json(self, changed: Path) -> None:
        values = printed("agree", FIRST, changed)
        passages = values.pop("passages")
        assert values == {
            "lesson": FIRST,
            "first": {"version": 1, "author": "", "passages": 17},
            "second": {"version": 2, "author": "Ms. Vega", "passages": 17},
            "pairs": 16,
            "place_f1": "16/17",
            "tag_f1": "15/17",
            "kappa": "145/161",
            "kappa_level": "reliable",
            "by_tag": {
                "claim": {"f1": "14/17", "alpha": "2505/3248", "alpha_level": "tentative"},
                "opinion": {"f1": "10/11", "alpha": "24155/33814", "alpha_level": "tentative"},
                "sourced-fact": {"f1": "1", "alpha": "1", "alpha_level": "reliable"},
            },
        }
        assert [each for each in passages if each["code"] != "agreed"] == [
            {"code": "edges", "first": "k02", "second": "k02", "fields": ["words"], "fit": "1/2"},
            {"code": "only_second", "first": None, "second": "k18", "fields": [], "fit": None},
            {"code": "other_tag", "first": "k05", "second": "k05", "fields": ["tag", "wrong"], "fit": "1"},
            {"code": "only_first", "first": "k07", "second": None, "fields": [], "fit": None},
        ]

    def test_in_words(self, changed: Path) -> None:
        lines = run("agree", changed, FIRST).stdout.splitlines()
        assert lines[2:6] == [
            "Passages                          17 and 17, of which 16 belong together",
            "Agreement on passages               94%",
            "Agreement on passages and tags      88%",
            "Agreement on Claim                  82%",
        ]
        assert "Kappa of the tags                  0.90  reliable" in lines
        assert "Alpha of the words, Opinion        0.71  for tentative conclusions only" in lines
        assert any(line.startswith("Alpha and kappa: from 0.8 reliable") for line in lines)
        assert "k07: Only in the second key" in lines


class TestCheck:
    def test_the_first_lesson(self) -> None:
        result = run("check", FIRST)
        assert result.exit_code == 0
        assert result.stdout.splitlines() == [
            "For information: No passage touches 55 words, 15% of what counts.",
            "For information: The mean sentence has 23.3 words.",
            "For information: 32% of the words have more than six letters.",
            "For information: The readability index LIX is 55.2: hard, like a text for specialists.",
        ]

    def test_open_entries_give_the_exit_code_1(self, unfinished: Path) -> None:
        result = run("check", unfinished, "--lesson", FIRST)
        assert result.exit_code == 1
        assert result.stdout.splitlines()[:3] == [
            "Open: No passage has the tag Opinion.",
            "Open: No passage has the tag Sourced fact.",
            "Worth a look: k08: “Why” says “Obviously”, which can sound as if the key took sides.",
        ]

    def test_json(self, unfinished: Path) -> None:
        values = printed("check", unfinished, "--lesson", FIRST)
        assert (values["lesson"], values["key_version"], values["open"]) == (FIRST, 1, 2)
        assert values["findings"][2] == {
            "code": "takes_sides",
            "severity": "hint",
            "passage": "k08",
            "span": [755, 839],
            "fields": {"field": "why", "word": "Obviously"},
            "sentence": "“Why” says “Obviously”, which can sound as if the key took sides.",
        }
        assert values["findings"][-1]["fields"] == {"lix": "20549/372", "level": "hard"}


class TestRefusals:
    def test_key_files_alone_do_not_say_their_article(self, changed: Path) -> None:
        assert "name the lesson with --lesson" in refused("agree", changed, changed)
        assert printed("agree", changed, changed, "--lesson", FIRST)["place_f1"] == "1"

    def test_a_key_for_another_article(self, changed: Path, tmp_path: Path) -> None:
        values = json.loads(changed.read_bytes())
        changed.write_text(json.dumps(values | {"article_sha256": "0" * 64}), encoding="utf-8")
        assert "was made for another text" in refused("diff", FIRST, changed)
        folder = other_lesson(tmp_path / "other")
        assert "is for another article" in refused("diff", FIRST, folder)

    def test_a_key_for_another_lesson(self, changed: Path) -> None:
        values = json.loads(changed.read_bytes())
        changed.write_text(json.dumps(values | {"lesson": "other"}), encoding="utf-8")
        assert "belongs to the lesson “other”" in refused("agree", FIRST, changed)

    def test_a_lesson_without_a_key(self, tmp_path: Path) -> None:
        folder = shutil.copytree(lessons_folder() / FIRST, tmp_path / "copy")
        (folder / "key.json").unlink()
        assert "holds no open key" in refused("check", folder)

    def test_a_key_that_scoring_refuses(self, changed: Path) -> None:
        values = json.loads(changed.read_bytes())
        values["passages"][0]["id"] = "k00"
        values["passages"].append(values["passages"][0] | {"id": "k99"})
        changed.write_text(json.dumps(values), encoding="utf-8")
        assert "k00 and k99 have the same words" in refused("diff", FIRST, changed)

    @pytest.mark.parametrize(
        ("content", "words"),
        [("[]", "must hold a JSON object"), ("{", "not valid JSON"), ("{}", "the field “format” is missing")],
    )
    def test_what_is_no_key(self, tmp_path: Path, content: str, words: str) -> None:
        path = tmp_path / "key.json"
        path.write_text(content, encoding="utf-8")
        assert words in refused("check", path, "--lesson", FIRST)

    def test_a_key_file_that_is_not_there(self, tmp_path: Path) -> None:
        assert "cannot be read (No such file" in refused("diff", FIRST, tmp_path / "key.json")

    def test_a_folder_whose_name_ends_like_a_key_file(self, tmp_path: Path) -> None:
        folder = shutil.copytree(lessons_folder() / FIRST, tmp_path / "odd.json")
        assert printed("diff", folder, FIRST)["same"] is True


def other_lesson(folder: Path) -> Path:
    """The first lesson with another article, and no passage in its key."""
    from annotator.content.article_json import write_article_json

    shutil.copytree(lessons_folder() / FIRST, folder)
    (folder / "article.txt").write_text("Another article.\n", encoding="utf-8")
    sha256 = write_article_json(folder).sha256
    head = (folder / "lesson.toml").read_text(encoding="utf-8")
    key = shipped_key()
    head = head.replace(key["article_sha256"], sha256)
    (folder / "lesson.toml").write_text(head, encoding="utf-8")
    key |= {"article_sha256": sha256, "passages": []}
    (folder / "key.json").write_text(json.dumps(key), encoding="utf-8")
    return folder


@pytest.mark.parametrize("arguments", [[], ["diff", FIRST], ["agree"], ["check"], ["dif", FIRST, FIRST]])
def test_wrong_usage(arguments: list[str]) -> None:
    assert run(*arguments).exit_code == 2


@pytest.mark.parametrize("command", ["diff", "agree", "check"])
def test_help_has_examples(command: str) -> None:
    result = run(command, "--help")
    assert result.exit_code == 0
    assert f"annotator key {command} mexico-lists-demands" in result.stdout
