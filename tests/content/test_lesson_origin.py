"""What a lesson was made from travels along, as it was, and within limits."""

import os
import shutil
import zipfile
from dataclasses import replace
from pathlib import Path

import pytest

from annotator.content import lesson_origin
from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.content.lesson_writing import lesson_archive, lesson_files
from annotator.core.errors import LessonError, UserFileError

SHIPPED = "cherry-juice-trial"
ORIGIN = {"page.html": b"<p>x", "page_files/b.png": bytes(20), "page_files/a é.css": b""}


@pytest.fixture
def files() -> FolderLessonFiles:
    return FolderLessonFiles()


@pytest.fixture
def folder(tmp_path) -> Path:
    return Path(shutil.copytree(lessons_folder() / SHIPPED, tmp_path / SHIPPED))


def test_it_is_written_and_read_in_both_forms(files, tmp_path):
    lesson = files.read(SHIPPED)
    packed = tmp_path / "a.lesson"
    packed.write_bytes(lesson_archive(lesson, ORIGIN))
    assert files.read(packed) == lesson
    assert files.origin(packed) == ORIGIN
    for name, data in lesson_files(lesson, ORIGIN).items():
        (tmp_path / "b" / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "b" / name).write_bytes(data)
    assert files.read(tmp_path / "b") == lesson
    assert files.origin(tmp_path / "b") == ORIGIN


def test_the_same_lesson_is_the_same_bytes_in_any_order(files):
    lesson = files.read(SHIPPED)
    again = dict(reversed(ORIGIN.items()))
    assert lesson_archive(lesson, ORIGIN) == lesson_archive(lesson, again)


def test_shipped_lessons_tell_their_origin(files):
    assert files.origin(SHIPPED)["article.md"].startswith(b"# ")
    assert files.origin("mexico-lists-demands") == {}


def test_a_lesson_in_one_folder_inside_the_archive(files, folder, tmp_path):
    with zipfile.ZipFile(tmp_path / "a.lesson", "w") as archive:
        for path in folder.rglob("*"):
            archive.write(path, f"{SHIPPED}/{path.relative_to(folder).as_posix()}")
    assert set(files.origin(tmp_path / "a.lesson")) == {"article.md"}


def test_what_systems_add_is_left_out(files, folder):
    (folder / "source" / ".DS_Store").write_bytes(b"x")
    (folder / "source" / "._article.md").write_bytes(b"x")
    assert set(files.origin(folder)) == {"article.md"}


@pytest.mark.skipif(os.name != "posix", reason="links need a right on other systems")
@pytest.mark.parametrize("place", ["source/link", "source"])
def test_links_are_refused(files, folder, tmp_path, place):
    if place == "source":
        shutil.rmtree(folder / place)
    (folder / place).symlink_to(tmp_path)
    with pytest.raises(LessonError, match="link"):
        files.origin(folder)


def test_too_much_is_refused(files, folder, tmp_path, monkeypatch):
    packed = tmp_path / "a.lesson"
    packed.write_bytes(lesson_archive(files.read(folder), ORIGIN))
    monkeypatch.setattr(lesson_origin, "LARGEST_ORIGIN", 10)
    for place in (folder, packed):
        with pytest.raises(LessonError, match="larger than"):
            files.origin(place)
    monkeypatch.setattr(lesson_origin, "MOST_FILES", 0)
    with pytest.raises(LessonError, match="more than 0 files"):
        files.origin(folder)


@pytest.mark.parametrize("name", ["../a", "/a", "a\\b", "C:a", "a/../../b"])
def test_a_name_that_leads_out_is_never_written(files, name):
    with pytest.raises(LessonError, match="not a safe file name"):
        lesson_archive(files.read(SHIPPED), {name: b"x"})


def test_a_place_without_a_lesson_is_named(files, tmp_path):
    with pytest.raises(UserFileError):
        files.origin(tmp_path / "nowhere.lesson")


def test_a_key_that_is_withheld_leaves_no_trace(files):
    lesson = files.read(SHIPPED)
    packed = lesson_archive(replace(lesson, key=None), {})
    assert all(each.why.encode() not in packed for each in lesson.key.passages if each.why)
