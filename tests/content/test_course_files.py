"""A ``.course`` file is a zip from a stranger with zips inside; it is read in memory, within limits."""

import contextlib
import io
import random
import zipfile
from pathlib import Path

import pytest

from annotator.content import course_files
from annotator.content.assets import lessons_folder
from annotator.content.course_files import CourseArchives
from annotator.core.course import Course
from annotator.core.errors import AnnotatorError, LessonError, UserFileError

FIRST = "mexico-lists-demands"
SECOND = "second"
HEAD = 'format = "annotator-course/1"\nid = "news"\ntitle = "Reading the news"\nlessons = ["{}", "{}"]\n'
COURSE = HEAD.format(SECOND, FIRST)


def zipped(files: dict[str, bytes | str]) -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in files.items():
            archive.writestr(name, data)
    return target.getvalue()


def lesson(lesson_id: str, **changes: str) -> bytes:
    folder = lessons_folder() / FIRST
    files = {name: (folder / name).read_text(encoding="utf-8") for name in ("lesson.toml", "article.json")}
    files["article.txt"] = (folder / "article.txt").read_bytes().decode("utf-8")
    files["lesson.toml"] = files["lesson.toml"].replace(FIRST, lesson_id)
    return zipped(files | changes)


def course(head: str = COURSE, **more: bytes) -> dict[str, bytes | str]:
    return {
        "course.toml": head,
        f"lessons/{FIRST}.lesson": lesson(FIRST),
        f"lessons/{SECOND}.lesson": lesson(SECOND),
        **more,
    }


def read(tmp_path: Path, files: dict[str, bytes | str] | bytes) -> object:
    path = tmp_path / "x.course"
    path.write_bytes(files if isinstance(files, bytes) else zipped(files))
    return CourseArchives().read(path)


def test_lessons_come_in_the_order_of_the_course(tmp_path):
    found, lessons = read(tmp_path, course())
    assert found == Course("news", "Reading the news", (SECOND, FIRST))
    assert [each.id for each in lessons] == [SECOND, FIRST]
    assert all(each.key is None for each in lessons)


def test_a_folder_that_was_zipped_by_hand(tmp_path):
    files = {f"My course/{name}": data for name, data in course().items()}
    files["__MACOSX/._x"] = b""
    assert read(tmp_path, files)[0].id == "news"


@pytest.mark.parametrize(
    ("files", "sentence"),
    [
        ({"course.toml": None}, r"x\.course/course\.toml: is missing"),
        ({"course.toml": "id = 1"}, "format"),
        ({"course.toml": "id = ?\n"}, r"course\.toml: not valid TOML at line 1"),
        ({"course.toml": COURSE.replace("/1", "/2")}, "made by a newer version"),
        ({"course.toml": COURSE.replace('"news"', '"../news"')}, r"the id “\.\./news” may hold only"),
        ({"course.toml": COURSE.replace(f'"{FIRST}"', '"a/b"')}, "the id “a/b” may hold only"),
        ({"course.toml": HEAD.format(FIRST, FIRST)}, f"names the lesson “{FIRST}” twice"),
        ({"course.toml": COURSE.split("lessons")[0]}, "0 lessons; a course has 1 to 200"),
        ({f"lessons/{SECOND}.lesson": None}, f"“lessons/{SECOND}.lesson” is missing"),
        ({"lessons/third.lesson": b""}, r"“lessons/third\.lesson” does not belong into the course"),
        ({"key.json": b"{}"}, r"“key\.json” does not belong into the course"),
        ({"lessons/../x": b""}, "is not a safe file name"),
        ({f"lessons/{SECOND}.lesson": b"PK"}, rf"lessons/{SECOND}\.lesson: not a lesson file, or damaged"),
        ({f"lessons/{SECOND}.lesson": lesson("third")}, "the id “third” is not the name of the file"),
        (
            {f"lessons/{SECOND}.lesson": lesson(SECOND, **{"article.txt": "Other."})},
            rf"{SECOND}\.lesson/lesson\.toml: article_sha256 is not the SHA-256",
        ),
        ({f"lessons/{SECOND}.lesson": lesson(SECOND, extra="")}, "“extra” does not belong into a lesson"),
    ],
)
def test_what_is_odd_is_refused_in_words(tmp_path, files, sentence):
    whole = {name: data for name, data in (course() | files).items() if data is not None}
    with pytest.raises(LessonError, match=sentence):
        read(tmp_path, whole)


def test_something_else_is_refused(tmp_path):
    with pytest.raises(LessonError, match="damaged"):
        read(tmp_path, b"no zip")
    with pytest.raises(UserFileError, match=r"There is no course .*gone\.course"):
        CourseArchives().read(tmp_path / "gone.course")
    with pytest.raises(LessonError, match="not a file"):
        CourseArchives().read(tmp_path)


def test_zips_inside_keep_the_limits_of_zips(tmp_path):
    bomb = zipped({"lesson.toml": "", "source/zeros": bytes(30 * 1024 * 1024)})
    with pytest.raises(LessonError, match="packed too tightly"):
        read(tmp_path, course(**{f"lessons/{SECOND}.lesson": bomb}))


def test_a_lesson_that_is_too_large(tmp_path, monkeypatch):
    monkeypatch.setattr(course_files, "LARGEST", 1024)
    with pytest.raises(LessonError, match=rf"{SECOND}\.lesson: larger than 0 MB"):
        read(tmp_path, course())


def test_lessons_that_are_too_large_together(tmp_path, monkeypatch):
    monkeypatch.setattr(course_files, "LARGEST", 12_000)
    with pytest.raises(LessonError, match="the lessons unpack to more than 0 MB"):
        read(tmp_path, course())


def test_what_is_packed_is_read_again_and_is_the_same_bytes(tmp_path):
    found, lessons = read(tmp_path, course())
    packed = CourseArchives().pack(found, lessons)
    assert read(tmp_path, packed) == (found, lessons)
    assert CourseArchives().pack(found, lessons) == packed


def test_a_title_with_every_kind_of_character_survives(tmp_path):
    found, lessons = read(tmp_path, course())
    odd = Course("odd", 'A "quoted" \\ title – 🥐', found.lessons)
    assert read(tmp_path, CourseArchives().pack(odd, lessons))[0] == odd


def test_what_could_not_be_opened_again_is_not_packed(tmp_path, monkeypatch):
    found, lessons = read(tmp_path, course())
    monkeypatch.setattr(course_files, "LARGEST", 12_000)
    with pytest.raises(LessonError, match="would be larger than 0 MB"):
        CourseArchives().pack(found, lessons)


def test_damage_anywhere_never_gives_a_traceback(tmp_path):
    whole = zipped(course())
    chance = random.Random(7)  # noqa: S311 - no secret
    for _ in range(200):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            at = chance.choice([chance.randrange(len(data)), len(data) - 1 - chance.randrange(300)])
            data[at] = chance.randrange(256)
        with contextlib.suppress(AnnotatorError):
            read(tmp_path, bytes(data))
