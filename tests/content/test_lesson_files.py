"""What the library lists, and by which names lessons are found."""

import shutil
from pathlib import Path

import pytest

from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.errors import LessonError, UserFileError
from annotator.services.ports import LessonFiles

FIRST = "mexico-lists-demands"


@pytest.fixture
def shelf(tmp_path: Path) -> Path:
    shutil.copytree(lessons_folder() / FIRST, tmp_path / "lessons" / FIRST)
    return tmp_path / "lessons"


def test_it_is_the_port() -> None:
    files: LessonFiles = FolderLessonFiles()
    assert files.shipped()


def test_a_shipped_lesson_is_listed_with_its_length(shelf: Path) -> None:
    (summary,) = FolderLessonFiles(shelf).shipped()
    assert summary.id == FIRST
    assert summary.title == "Mexico Lists Demands To Assist With Biden’s Border Crisis"
    assert summary.language == "en"
    assert summary.words == len(FolderLessonFiles(shelf).read(FIRST).article.words)
    assert summary.path == shelf / FIRST
    assert not summary.problem


def test_damaged_folders_are_listed_with_their_problem(shelf: Path) -> None:
    (shelf / "empty").mkdir()
    shutil.copytree(shelf / FIRST, shelf / "another-name")
    shutil.copytree(shelf / FIRST, shelf / "no-words")
    (shelf / "no-words" / "article.json").unlink()
    shutil.copytree(shelf / FIRST, shelf / "pipes")
    (shelf / "pipes" / "lesson.toml").unlink()
    (shelf / "pipes" / "lesson.toml").mkdir()
    (shelf / ".hidden").mkdir()
    (shelf / "README").touch()
    problems = {summary.id: str(summary.problem or "") for summary in FolderLessonFiles(shelf).shipped()}
    assert "lessons/empty/lesson.toml: is missing." in problems["empty"]
    assert "is not the name of the folder" in problems["another-name"]
    assert "lessons/no-words/article.json: is missing." in problems["no-words"]
    assert "lessons/pipes/lesson.toml: not a file." in problems["pipes"]
    assert not problems[FIRST]
    assert len(problems) == 5


def test_lessons_are_listed_by_title(shelf: Path) -> None:
    for lesson_id, title in (("b", "zebra"), ("c", "Apple")):
        folder = Path(shutil.copytree(shelf / FIRST, shelf / lesson_id))
        head = folder / "lesson.toml"
        text = head.read_text(encoding="utf-8").replace(f'id = "{FIRST}"', f'id = "{lesson_id}"')
        head.write_text(text.replace('title = "Mexico', f'title = "{title}'), encoding="utf-8")
    assert [summary.id for summary in FolderLessonFiles(shelf).shipped()] == ["c", FIRST, "b"]


def test_no_lessons_is_an_empty_list(tmp_path: Path) -> None:
    assert FolderLessonFiles(tmp_path / "none").shipped() == []
    with pytest.raises(UserFileError) as caught:
        FolderLessonFiles(tmp_path / "none").read(FIRST)
    assert "no lessons came with the program" in caught.value.hint


def test_a_lesson_is_found_by_id_text_and_path(shelf: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    files = FolderLessonFiles(shelf)
    lesson = files.read(FIRST)
    assert files.read(shelf / FIRST) == files.read(str(shelf / FIRST)) == lesson
    monkeypatch.chdir(shelf)
    assert FolderLessonFiles(shelf / "none").read(FIRST) == lesson


def test_a_shipped_lesson_under_another_name_is_refused(shelf: Path) -> None:
    (shelf / FIRST).rename(shelf / "renamed")
    files = FolderLessonFiles(shelf)
    with pytest.raises(LessonError, match=r"lessons/renamed/lesson\.toml: the id .* is not the name"):
        files.read("renamed")
    assert files.read(shelf / "renamed").id == FIRST


def test_without_a_key_or_with_a_sealed_one_the_lesson_works(shelf: Path) -> None:
    files = FolderLessonFiles(shelf)
    (shelf / FIRST / "key.json").unlink()
    assert files.read(FIRST).key is None
    (shelf / FIRST / "key.age").write_bytes(b"age-encryption.org/v1\n")
    assert files.read(FIRST).key is None
    assert files.problems(FIRST) == []


def test_other_files_in_a_folder_do_not_matter(shelf: Path) -> None:
    lesson = FolderLessonFiles(shelf).read(FIRST)
    (shelf / FIRST / "notes.docx").touch()
    (shelf / FIRST / "source").mkdir()
    assert FolderLessonFiles(shelf).read(FIRST) == lesson


def test_marks_of_editors_are_taken(shelf: Path) -> None:
    lesson = FolderLessonFiles(shelf).read(FIRST)
    for name in ("lesson.toml", "article.json", "key.json"):
        path = shelf / FIRST / name
        path.write_bytes(b"\xef\xbb\xbf" + path.read_bytes().replace(b"\n", b"\r\n"))
    assert FolderLessonFiles(shelf).read(FIRST) == lesson


def test_a_date_of_publication_may_be_a_date(shelf: Path) -> None:
    head = shelf / FIRST / "lesson.toml"
    text = head.read_text(encoding="utf-8")
    head.write_text(text.replace("[source]\n", "[source]\npublished = 2024-01-08\n"), encoding="utf-8")
    assert FolderLessonFiles(shelf).read(FIRST).source.published == "2024-01-08"
