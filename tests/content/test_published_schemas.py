"""The published schemas describe what the program reads and writes."""

import copy
import json
import tomllib
from pathlib import Path

import pytest
from schema_check import faults

from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.lesson_source import read_folder
from annotator.content.lesson_writing import lesson_files
from annotator.content.tag_sets import TagSetFiles
from annotator.core.importing import KINDS
from annotator.core.key_decisions import TOOK
from annotator.core.palette import TOKENS
from annotator.core.placing import MOST_WEIGHT, PLACE_RULES
from annotator.core.tag_sets import LINES

DOCS = Path(__file__).parents[2] / "docs" / "formats"
SCHEMAS = {
    name: json.loads((DOCS / f"{name}.schema.json").read_text(encoding="utf-8"))
    for name in ("lesson", "article", "key")
}
READERS = {"lesson.toml": tomllib.loads, "article.json": json.loads, "key.json": json.loads}
SHIPPED = [summary.id for summary in FolderLessonFiles().shipped()]


def values_in(files: dict[str, bytes]) -> dict[str, dict]:
    found = {name: READERS[name](files[name].decode("utf-8")) for name in READERS if name in files}
    return {name.partition(".")[0]: value for name, value in found.items()}


@pytest.mark.parametrize("lesson_id", SHIPPED)
def test_every_shipped_lesson_fits(lesson_id):
    shipped = read_folder(lessons_folder() / lesson_id, lesson_id).files
    written = lesson_files(FolderLessonFiles().read(lesson_id))
    for files in (shipped, written):
        for name, values in values_in(files).items():
            assert faults(values, SCHEMAS[name]) == []


def test_every_shipped_set_of_tags_fits():
    tag = SCHEMAS["lesson"]["$defs"]["tag"]
    for each in TagSetFiles().shipped():
        for one in each.tags:
            values = {name: getattr(one, name) for name in tag["required"]}
            assert faults(values, tag, SCHEMAS["lesson"]) == []


def test_lists_in_the_schemas_are_those_of_the_program():
    tag = SCHEMAS["lesson"]["$defs"]["tag"]["properties"]
    assert tag["colour"]["anyOf"][0]["enum"] == list(TOKENS)
    assert tag["line"]["enum"] == list(LINES)
    key = SCHEMAS["key"]
    assert key["properties"]["rules"]["properties"]["place"]["enum"] == list(PLACE_RULES)
    assert key["properties"]["decisions"]["items"]["properties"]["took"]["enum"] == list(TOOK)
    assert key["$defs"]["passage"]["properties"]["weight"]["maximum"] == MOST_WEIGHT
    kinds = SCHEMAS["article"]["$defs"]["run"]["properties"]["kind"]["description"]
    assert all(kind in kinds for kind in KINDS if kind != "paragraph")


LESSON_BREAKS = [
    *[
        (["format"], "annotator-lesson/2"),
        (["id"], "Not a slug"),
        (["title"], " "),
        (["title"], "two\nlines"),
    ],
    *[(["language"], "no language"), (["article_sha256"], "x"), (["goals"], ["a", ""]), (["tags"], [])],
    *[(["tags", 0, "id"], "extra"), (["tags", 0, "letter"], "abc"), (["tags", 0, "colour"], "puce")],
    *[(["tags", 0, "line"], "wiggly"), (["tags", 0, "definition"], ""), (["source"], {"outlet": 3})],
    *[(["activity"], {"show": "nothing"}), (["instructions"], "bell\u0007")],
]
ARTICLE_BREAKS = [
    *[(["words"], []), (["words", 0], [1]), (["words", 0], [-1, 2]), (["sentences"], None)],
    *[(["runs"], [{"start": 1}]), (["words_rule"], "words/2"), (["sha256"], "ab")],
]
KEY_BREAKS = [
    *[(["version"], 0), (["version"], True), (["created"], "yesterday"), (["ignored"], [[1]])],
    *[(["rules"], {"bonus": "1"}), (["rules"], {"place": "about"}), (["passages", 0, "quote"], "")],
    *[(["passages", 0, "weight"], 0), (["passages", 0, "accept"], {"claim": 0.5})],
    *[(["passages", 0, "who"], [1, 2, 3]), (["passages", 0, "wrong"], {"claim": ""})],
    *[(["decisions"], [{"passage": "k01", "took": "all"}])],
]
BREAKS = [
    (name, *each)
    for name, some in (("lesson", LESSON_BREAKS), ("article", ARTICLE_BREAKS), ("key", KEY_BREAKS))
    for each in some
]


@pytest.mark.parametrize(("name", "place", "value"), BREAKS)
def test_what_the_schema_refuses_the_program_refuses(tmp_path, name, place, value):
    files = lesson_files(FolderLessonFiles().read(SHIPPED[0]))
    broken = copy.deepcopy(values_in(files)[name])
    inside = broken
    for step in place[:-1]:
        inside = inside[step]
    inside[place[-1]] = value
    assert faults(broken, SCHEMAS[name])
    for other, data in files.items():
        (tmp_path / other).write_bytes(data)
    if name == "lesson":
        lines = "\n".join(f"{each} = {toml(given)}" for each, given in broken.items())
        (tmp_path / "lesson.toml").write_text(lines, encoding="utf-8")
    else:
        (tmp_path / f"{name}.json").write_text(json.dumps(broken), encoding="utf-8")
    assert FolderLessonFiles().problems(tmp_path)


def toml(value: object) -> str:
    """A value of TOML, tables on one line."""
    if isinstance(value, dict):
        return "{" + ", ".join(f"{name} = {toml(each)}" for name, each in value.items()) + "}"
    if isinstance(value, list):
        return "[" + ", ".join(map(toml, value)) + "]"
    return json.dumps(value)
