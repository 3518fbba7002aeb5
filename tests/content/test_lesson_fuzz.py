"""Whatever stands in a lesson's files, it is read or refused in a sentence; nothing else comes out."""

import json
import re
import shutil
from collections.abc import Iterator
from copy import deepcopy
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.errors import AnnotatorError, LessonError, UserFileError
from annotator.core.model import Lesson

FIRST = "mexico-lists-demands"
SCRATCH = settings(
    max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None
)
values: st.SearchStrategy[Any] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-3, 3000),
    st.integers(),
    st.floats(allow_nan=False, allow_infinity=False),
    st.text(max_size=12),
    st.sampled_from(["", "claim", "opinion", "1/2", "0/0", "annotator-key/9", "share", "cbp-2023-12", "k01"]),
    st.lists(st.integers(-2, 2400), max_size=3),
    st.dictionaries(st.sampled_from(["claim", "opinion", "id", "tag", "x"]), st.text(max_size=3), max_size=2),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return Path(shutil.copytree(lessons_folder() / FIRST, tmp_path_factory.mktemp("fuzz") / FIRST))


@cache
def original(name: str) -> Any:
    return json.loads((lessons_folder() / FIRST / name).read_bytes())


def containers(value: Any) -> Iterator[Any]:
    if isinstance(value, dict | list) and value:
        yield value
        for inner in value.values() if isinstance(value, dict) else value:
            yield from containers(inner)


def mutate(data: st.DataObject, value: Any) -> None:
    """Put something else into one place, take it out, or add a field."""
    inside = data.draw(st.sampled_from(list(containers(value))))
    where = data.draw(st.sampled_from(list(inside) if isinstance(inside, dict) else range(len(inside))))
    match data.draw(st.sampled_from(["put", "put", "take", "add"])):
        case "put":
            inside[where] = data.draw(values)
        case "take":
            del inside[where]
        case _ if isinstance(inside, dict):
            inside[data.draw(st.text(max_size=5))] = data.draw(values)
        case _:
            inside.append(data.draw(values))


def read(folder: Path) -> Lesson | None:
    """The lesson, or None if it was refused as it should be."""
    try:
        return FolderLessonFiles().read(folder)
    except (LessonError, UserFileError) as exc:
        sentence = exc.sentence
    assert sentence.isprintable()
    return None


@pytest.mark.parametrize("name", ["key.json", "article.json"])
@SCRATCH
@given(data=st.data())
def test_other_json_is_read_or_refused(name: str, folder: Path, data: st.DataObject) -> None:
    value = deepcopy(original(name))
    for _ in range(data.draw(st.integers(1, 3))):
        mutate(data, value)
    path = folder / name
    path.write_text(json.dumps(value), encoding="utf-8")
    try:
        lesson = read(folder)
        if lesson is not None and lesson.key is not None:
            assert all(lesson.article.text[slice(*p.span)] == p.quote for p in lesson.key.passages)
        assert (FolderLessonFiles().problems(folder) == []) == (lesson is not None)
    finally:
        shutil.copy(lessons_folder() / FIRST / name, path)


@pytest.mark.parametrize("name", ["lesson.toml", "article.txt", "article.json", "key.json"])
@SCRATCH
@given(data=st.data())
def test_other_bytes_are_read_or_refused(name: str, folder: Path, data: st.DataObject) -> None:
    path = folder / name
    whole = path.read_bytes()
    start = data.draw(st.integers(0, len(whole)))
    end = data.draw(st.integers(start, min(len(whole), start + 40)))
    path.write_bytes(whole[:start] + data.draw(st.binary(max_size=8)) + whole[end:])
    try:
        lesson = read(folder)
        assert (FolderLessonFiles().problems(folder) == []) == (lesson is not None)
    finally:
        path.write_bytes(whole)


@SCRATCH
@given(line=st.integers(0, 60), text=st.text(st.characters(codec="utf-8"), max_size=10))
def test_other_toml_is_read_or_refused(folder: Path, line: int, text: str) -> None:
    path = folder / "lesson.toml"
    whole = path.read_bytes()
    lines = whole.decode("utf-8").split("\n")
    at = line % len(lines)
    lines[at] = re.sub(r"=.*", lambda _: f"= {text}", lines[at]) if "=" in lines[at] else text
    path.write_text("\n".join(lines), encoding="utf-8", newline="")
    try:
        read(folder)
    finally:
        path.write_bytes(whole)


def test_a_place_may_be_any_text() -> None:
    for place in ("", " ", "..", "\0", "x" * 5000, "\ud800", "con", "a/b/c", "{place}", "a\nb"):
        with pytest.raises(AnnotatorError) as caught:
            FolderLessonFiles().read(place)
        assert caught.value.sentence.isprintable()
