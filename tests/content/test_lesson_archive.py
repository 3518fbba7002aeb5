"""A ``.lesson`` file is a zip from a stranger: it is read in memory, and what is odd is refused in words."""

import contextlib
import io
import os
import random
import shutil
import stat
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.errors import AnnotatorError, LessonError, UserFileError

FIRST = "mexico-lists-demands"
NAMES = ("lesson.toml", "article.txt", "article.json", "key.json")


def packed(prefix: str = "", extra: dict[str, bytes] | None = None, skip: str = "") -> bytes:
    target = io.BytesIO()
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as archive:
        for name in NAMES:
            if name != skip:
                archive.write(lessons_folder() / FIRST / name, prefix + name)
        for name, data in (extra or {}).items():
            archive.writestr(name, data)
    return target.getvalue()


def special(change: Callable[[zipfile.ZipFile], object]) -> bytes:
    target = io.BytesIO(packed())
    with zipfile.ZipFile(target, "a", zipfile.ZIP_DEFLATED) as archive:
        change(archive)
    return target.getvalue()


def a_link(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("source/link")
    info.external_attr = (stat.S_IFLNK | 0o777) << 16
    archive.writestr(info, "/etc/hostname")


def a_device(archive: zipfile.ZipFile) -> None:
    info = zipfile.ZipInfo("source/device")
    info.external_attr = (stat.S_IFCHR | 0o666) << 16
    archive.writestr(info, "")


def a_bomb(archive: zipfile.ZipFile) -> None:
    archive.writestr("source/zeros", bytes(30 * 1024 * 1024), compresslevel=9)


def another_packing(archive: zipfile.ZipFile) -> None:
    archive.writestr("source/packed", b"x" * 1000, zipfile.ZIP_BZIP2)


def many(archive: zipfile.ZipFile) -> None:
    for number in range(2001):
        archive.writestr(f"source/{number}", b"")


def twice() -> bytes:
    # The library warns of a second member with one name, so it is renamed in the bytes.
    return packed(extra={"source/key.json": b"1", "source/kez.json": b"2"}).replace(b"kez.json", b"key.json")


def encrypted() -> bytes:
    data = bytearray(packed())
    flags = data.index(b"PK\x01\x02") + 8
    data[flags] |= 1
    return bytes(data)


def read(tmp_path: Path, data: bytes) -> object:
    path = tmp_path / "x.lesson"
    path.write_bytes(data)
    return FolderLessonFiles().read(path)


@pytest.mark.parametrize("prefix", ["", f"{FIRST}/", "any name/"])
def test_it_is_the_same_lesson_as_the_folder(tmp_path: Path, prefix: str) -> None:
    assert read(tmp_path, packed(prefix)) == FolderLessonFiles().read(FIRST)


def test_what_systems_add_and_the_source_are_left_alone(tmp_path: Path) -> None:
    extra = {
        f"__MACOSX/{FIRST}/._key.json": b"x",
        f"{FIRST}/.DS_Store": b"x",
        f"{FIRST}/source/": b"",
        f"{FIRST}/source/article\u202f1.md": b"x",
    }
    assert read(tmp_path, packed(f"{FIRST}/", extra)) == FolderLessonFiles().read(FIRST)


def test_a_sealed_key_is_left_sealed(tmp_path: Path) -> None:
    lesson = FolderLessonFiles()
    path = tmp_path / "x.lesson"
    path.write_bytes(packed(extra={"key.age": b"age-encryption.org/v1"}, skip="key.json"))
    assert lesson.read(path).key is None


ATTACKS: dict[str, tuple[Callable[[], bytes], str]] = {
    "parent": (lambda: packed(extra={"../evil": b""}), "“../evil” is not a safe file name"),
    "parent inside": (lambda: packed(extra={"source/../../evil": b""}), "not a safe file name"),
    "parent of Windows": (lambda: packed(extra={"..\\evil": b""}), "not a safe file name"),
    "absolute": (lambda: packed(extra={"/etc/evil": b""}), "not a safe file name"),
    "drive": (lambda: packed(extra={"C:evil": b""}), "not a safe file name"),
    "stream": (lambda: packed(extra={"key.json:x": b""}), "not a safe file name"),
    "nul": (lambda: packed(extra={"source/aXb": b""}).replace(b"aXb", b"a\0b"), "not a safe file name"),
    "double slash": (lambda: packed(extra={"source//x": b""}), "not a safe file name"),
    "blank at the end": (lambda: packed(extra={"key.json ": b""}), "not a safe file name"),
    "link": (lambda: special(a_link), "is a link or a device"),
    "device": (lambda: special(a_device), "is a link or a device"),
    "bomb": (lambda: special(a_bomb), "packed too tightly"),
    "packing": (lambda: special(another_packing), "packed in a way that is not supported"),
    "many": (lambda: special(many), "more than 2000 files"),
    "twice": (twice, "holds “source/key.json” twice"),
    "twice but for case": (lambda: packed(extra={"KEY.json": b"{}"}), "holds “KEY.json” twice"),
    "encrypted": (encrypted, "“lesson.toml” is encrypted"),
    "garbage": (lambda: packed(extra={"setup.exe": b"MZ"}), "“setup.exe” does not belong"),
    "two folders": (lambda: packed("a/", {"b/key.json": b"{}"}), "does not belong"),
    "empty": (lambda: b"", "not a lesson file, or damaged"),
    "no zip": (lambda: b"Hello, this is no zip.", "not a lesson file, or damaged"),
    "cut": (lambda: packed()[:-30], "not a lesson file, or damaged"),
    "no lesson": (lambda: b"PK\x05\x06" + bytes(18), "lesson.toml: is missing"),
}


@pytest.mark.parametrize("name", ATTACKS)
def test_an_attack_is_refused_in_words(name: str, tmp_path: Path) -> None:
    make, sentence = ATTACKS[name]
    with pytest.raises(LessonError) as caught:
        read(tmp_path, make())
    assert sentence in caught.value.message
    assert "x.lesson" in caught.value.message
    assert FolderLessonFiles().problems(tmp_path / "x.lesson")[0] == caught.value.message
    assert [path.name for path in tmp_path.iterdir()] == ["x.lesson"]


def test_a_member_too_large_for_its_kind_is_not_read(tmp_path: Path) -> None:
    noise = random.Random(1).randbytes(1200 * 1024)  # noqa: S311 - no secret
    with pytest.raises(LessonError, match=r"lesson\.toml: larger than 1 MB"):
        read(tmp_path, packed(extra={"lesson.toml": noise}, skip="lesson.toml"))


def test_a_member_whose_bytes_changed_is_noticed(tmp_path: Path) -> None:
    data = bytearray(packed())
    data[data.index(b"PK\x01\x02") // 2] ^= 0xFF
    with pytest.raises(LessonError, match=r"damaged|UTF-8|JSON|text"):
        read(tmp_path, bytes(data))


def test_an_archive_too_large_is_not_opened(tmp_path: Path) -> None:
    path = tmp_path / "x.lesson"
    with path.open("wb") as file:
        file.truncate(300 * 1024 * 1024)
    with pytest.raises(LessonError, match="larger than 256 MB"):
        FolderLessonFiles().read(path)


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="needs named pipes")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "x.lesson")
    with pytest.raises(LessonError, match="not a file"):
        FolderLessonFiles().read(tmp_path / "x.lesson")
    folder = Path(shutil.copytree(lessons_folder() / FIRST, tmp_path / FIRST))
    (folder / "article.txt").unlink()
    os.mkfifo(folder / "article.txt")
    with pytest.raises(LessonError, match=r"article\.txt: not a file"):
        FolderLessonFiles().read(folder)


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "x.lesson"
    path.write_bytes(packed())

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(zipfile, "ZipFile", refuse)
    with pytest.raises(UserFileError, match=r"x\.lesson cannot be read \(Permission denied\)"):
        FolderLessonFiles().read(path)


def test_damage_anywhere_never_gives_a_traceback(tmp_path: Path) -> None:
    whole = packed()
    chance = random.Random(7)  # noqa: S311 - no secret
    for _ in range(300):
        data = bytearray(whole)
        for _ in range(chance.randint(1, 4)):
            # Names, sizes and offsets stand at the end.
            at = chance.choice([chance.randrange(len(data)), len(data) - 1 - chance.randrange(300)])
            data[at] = chance.randrange(256)
        path = tmp_path / "x.lesson"
        path.write_bytes(bytes(data))
        with contextlib.suppress(AnnotatorError):
            FolderLessonFiles().read(path)
