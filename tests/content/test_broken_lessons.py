"""A lesson that does not hold together is refused in a sentence that names the file and the place."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from annotator.content.assets import lessons_folder
from annotator.content.lesson_files import FolderLessonFiles
from annotator.core.errors import LessonError, UserFileError

FIRST = "mexico-lists-demands"
OTHER_HASH = "0" * 64
Edit = Callable[[Path], None]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return Path(shutil.copytree(lessons_folder() / FIRST, tmp_path / FIRST))


def toml(old: str, new: str) -> Edit:
    def edit(folder: Path) -> None:
        path = folder / "lesson.toml"
        text = path.read_text(encoding="utf-8")
        assert old in text
        path.write_text(text.replace(old, new, 1), encoding="utf-8")

    return edit


def in_json(name: str, change: Callable[[dict[str, Any]], object]) -> Edit:
    def edit(folder: Path) -> None:
        path = folder / name
        value = json.loads(path.read_bytes())
        change(value)
        path.write_text(json.dumps(value), encoding="utf-8")

    return edit


def key(**fields: Any) -> Edit:
    return in_json("key.json", lambda value: value.update(fields))


def passage(number: int, **fields: Any) -> Edit:
    return in_json("key.json", lambda value: value["passages"][number - 1].update(fields))


def without(number: int, field: str) -> Edit:
    return in_json("key.json", lambda value: value["passages"][number - 1].pop(field))


def article(**fields: Any) -> Edit:
    return in_json("article.json", lambda value: value.update(fields))


def raw(name: str, change: Callable[[bytes], bytes]) -> Edit:
    def edit(folder: Path) -> None:
        path = folder / name
        path.write_bytes(change(path.read_bytes()))

    return edit


def gone(name: str) -> Edit:
    return lambda folder: (folder / name).unlink()


def five_over_one_word(value: dict[str, Any]) -> None:
    first = value["passages"][9]
    for number, end in enumerate((1080, 1074, 1067, 1059), 1):
        quote = first["quote"][: end - first["start"]]
        value["passages"].append(first | {"id": f"x{number}", "end": end, "quote": quote, "who": None})


def same_words(value: dict[str, Any]) -> None:
    value["passages"].append(value["passages"][0] | {"id": "k18", "tag": "claim", "wrong": {}})


def id_twice(value: dict[str, Any]) -> None:
    value["passages"][1]["id"] = "k01"


# What is done to the lesson, the file that must be named, and what the sentence must hold beside it.
BROKEN: dict[str, tuple[Edit, str, str]] = {
    "no head": (gone("lesson.toml"), "lesson.toml", "is missing"),
    "no text": (gone("article.txt"), "article.txt", "is missing"),
    "no words": (gone("article.json"), "article.json", "is missing"),
    # lesson.toml
    "toml syntax": (toml('title = "', "title = "), "lesson.toml", "not valid TOML at line 3, column"),
    "toml cut": (raw("lesson.toml", lambda data: data[:40]), "lesson.toml", "not valid TOML"),
    "toml no utf-8": (raw("lesson.toml", lambda data: b"\xff" + data), "lesson.toml", "byte 0 is not UTF-8"),
    "lesson newer": (toml("lesson/1", "lesson/2"), "lesson.toml: format", "newer version of the program"),
    "lesson foreign": (
        toml("annotator-lesson/1", "quiz/1"),
        "lesson.toml: format",
        "is not “annotator-lesson/1”",
    ),
    "lesson format odd": (
        toml("lesson/1", "lesson/one"),
        "lesson.toml: format",
        "is not “annotator-lesson/1”",
    ),
    "lesson format a number": (toml('"annotator-lesson/1"', "1"), "lesson.toml", "“format” must be a text"),
    "lesson hash": (
        toml('article_sha256 = "8ff5', 'article_sha256 = "8ff6'),
        "lesson.toml",
        "article_sha256 is not the SHA-256 of article.txt",
    ),
    "title a number": (
        toml('title = "Mexico', 'title = 5 # "Mexico'),
        "lesson.toml",
        "“title” must be a text",
    ),
    "title gone": (toml("title = ", "titel = "), "lesson.toml", "“title” is missing"),
    "title empty": (toml('title = "Mexico', 'title = " " # "Mexico'), "lesson.toml", "“title” is empty"),
    "title of two lines": (
        toml('title = "Mexico', 'title = "a\\nb" # "'),
        "lesson.toml",
        "“title” holds a line end",
    ),
    "id no slug": (toml('"mexico-lists-demands"', '"Mexico/../x"'), "lesson.toml", "may hold only a-z"),
    "language": (toml('"en"', '"english, mostly"'), "lesson.toml: language", "no language tag"),
    "goals no list": (toml("goals = [", 'goals = "x"\nother = ['), "lesson.toml", "“goals” must be a list"),
    "goal empty": (toml("goals = [", 'goals = ["",'), "lesson.toml", "entry 1 of “goals”"),
    "source no table": (
        toml("[source]\nnote", "source = 3\nnote"),
        "lesson.toml",
        "“source” must be an object",
    ),
    "activity": (toml("think_again = true", 'think_again = "yes"'), "lesson.toml: activity", "true or false"),
    "show": (toml('show = "all"', 'show = "some"'), "lesson.toml: activity", "score, reasons, all"),
    "one tag": (
        raw("lesson.toml", lambda data: data[: data.index(b'[[tags]]\nid = "opinion"')]),
        "",
        "1 tags",
    ),
    "tag id twice": (toml('id = "opinion"', 'id = "claim"'), "lesson.toml", "two tags have the id “claim”"),
    "tag letter twice": (toml('letter = "O"', 'letter = "c"'), "lesson.toml", "two tags have the letter “c”"),
    "tag name twice": (toml('name = "Opinion"', 'name = "claim"'), "lesson.toml", "have the name “claim”"),
    "tag letter long": (toml('letter = "O"', 'letter = "Opi"'), "tag opinion", "one or two characters"),
    "tag line": (toml('line = "wavy"', 'line = "zigzag"'), "tag opinion", "“line” must be one of solid"),
    "tag line gone": (toml('line = "wavy"', ""), "tag opinion", "“line” is missing"),
    "tag colour": (toml('colour = "violet"', 'colour = "#12345"'), "tag opinion", "the colour “#12345”"),
    "tag reserved": (toml('id = "opinion"', 'id = "missed"'), "tag missed", "have a meaning"),
    "tag question": (toml("question = ", "q = "), "tag claim", "“question” is missing"),
    # article.txt
    "text changed": (raw("article.txt", lambda data: data + b"\n"), "lesson.toml", "the text was changed"),
    "text no utf-8": (raw("article.txt", lambda data: data + b"\xe9"), "article.txt", "is not UTF-8"),
    "text CR LF": (
        raw("article.txt", lambda data: data.replace(b"\n", b"\r\n")),
        "article.txt: line 1",
        "carriage return",
    ),
    "text BOM": (raw("article.txt", lambda data: b"\xef\xbb\xbf" + data), "article.txt", "byte order mark"),
    "text control": (
        raw("article.txt", lambda data: data + b"\n\x07"),
        "article.txt: line 22",
        "control character",
    ),
    "text noncharacter": (
        raw("article.txt", lambda data: data + "\U0001ffff".encode()),
        "article.txt: line 21",
        "no character",
    ),
    "text empty": (raw("article.txt", lambda _: b""), "article.txt", "is empty"),
    # article.json
    "article no JSON": (
        raw("article.json", lambda data: data[:-3]),
        "article.json",
        "not valid JSON at line",
    ),
    "article a list": (raw("article.json", lambda _: b"[]"), "article.json", "must hold a JSON object"),
    "article deep": (raw("article.json", lambda _: b"[" * 200_000), "article.json", "nested too deeply"),
    "article newer": (article(format="annotator-article/7"), "article.json: format", "newer version"),
    "article hash": (article(sha256=OTHER_HASH), "article.json: sha256", "the text was changed"),
    "words rule newer": (article(words_rule="words/2"), "article.json: words_rule", "newer version"),
    "words gone": (article(words=[]), "article.json", "holds no words"),
    "words no list": (article(words={}), "article.json", "“words” must be a list"),
    "word a number": (article(words=[1]), "article.json: word 1", "two whole numbers"),
    "word of a float": (article(words=[[0, 6.0]]), "article.json: word 1", "two whole numbers"),
    "word of true": (article(words=[[False, True]]), "article.json: word 1", "two whole numbers"),
    "word outside": (article(words=[[0, 6], [7, 99999]]), "article.json: word 2", "does not lie in the text"),
    "word negative": (article(words=[[-1, 6]]), "article.json: word 1", "does not lie in the text"),
    "word empty": (article(words=[[3, 3]]), "article.json: word 1", "is empty"),
    "words overlap": (article(words=[[0, 6], [5, 12]]), "article.json: word 2", "before the one before it"),
    "words unordered": (article(words=[[7, 12], [0, 6]]), "article.json: word 2", "before the one before it"),
    "sentence outside": (article(sentences=[[0, 9999]]), "article.json: sentence 1", "does not lie"),
    "run without kind": (article(runs=[{"start": 0, "end": 5}]), "article.json: run 1", "“kind” is missing"),
    "run outside": (
        article(runs=[{"start": 0, "end": 9999, "kind": "x"}]),
        "article.json: run 1",
        "lie in the text",
    ),
    "run a text": (article(runs=["heading1"]), "article.json: run 1", "must be an object"),
    # key.json
    "key no JSON": (raw("key.json", lambda _: b"{'a': 1}"), "key.json", "not valid JSON at line 1, column 2"),
    "key no utf-8": (raw("key.json", lambda data: b"\xff" + data), "key.json", "byte 0 is not UTF-8"),
    "key newer": (key(format="annotator-key/2"), "key.json: format", "newer version of the program"),
    "key foreign": (key(format="key"), "key.json: format", "is not “annotator-key/1”"),
    "key of another lesson": (key(lesson="other"), "key.json", "belongs to the lesson “other”"),
    "key of another text": (key(article_sha256=OTHER_HASH), "key.json", "made for another text"),
    "key version": (key(version=0), "key.json", "“version” must be a whole number"),
    "key version a text": (key(version="1"), "key.json", "“version” must be a whole number"),
    "key version true": (key(version=True), "key.json", "“version” must be a whole number"),
    "key time": (key(created="yesterday"), "key.json", "“created” must be a time with its zone"),
    "key time without zone": (key(created="2026-11-25T10:00:00"), "key.json", "time with its zone"),
    "key time before time": (key(created="0001-01-01T00:00:00+10:00"), "key.json", "time with its zone"),
    "key infinity": (raw("key.json", lambda _: b'{"a": Infinity}'), "key.json", "number that is too large"),
    "key huge float": (raw("key.json", lambda _: b'{"a": 1e999}'), "key.json", "number that is too large"),
    "key huge number": (raw("key.json", lambda _: b'{"a": ' + b"9" * 5000 + b"}"), "key.json", "too large"),
    "key field twice": (
        raw("key.json", lambda data: data.replace(b'"version": 1,', b'"version": 1, "version": 2,')),
        "key.json",
        "“version” stands twice",
    ),
    "key half a surrogate": (
        raw("key.json", lambda data: data.replace(b'"why": "A headline', b'"why": "\\ud83d')),
        "key.json",
        "surrogate",
    ),
    "unknown nested deep": (
        raw("key.json", lambda data: data.replace(b"{", b'{"x": ' + b"[" * 50 + b"]" * 50 + b",", 1)),
        "key.json",
        "nested too deeply",
    ),
    "rule value": (key(rules={"place": "near"}), "key.json: rules", "“place” must be one of"),
    "rule share": (key(rules={"extra": "3/2"}), "key.json: rules", "share from 0 to 1"),
    "rule share a number": (key(rules={"tag_share": 0.5}), "key.json: rules", "share from 0 to 1"),
    "rule share by zero": (key(rules={"tag_share": "1/0"}), "key.json: rules", "share from 0 to 1"),
    "rule tolerance": (key(rules={"tolerance": -1}), "key.json: rules", "“tolerance” must be a whole number"),
    "rule unknown": (key(rules={"bonus": "1"}), "key.json: rules", "the rule “bonus” is not known"),
    "rules a list": (key(rules=[]), "key.json", "“rules” must be an object"),
    "ignored outside": (key(ignored=[[0, 99999]]), "ignored region 1", "does not lie in the text"),
    "ignored a text": (key(ignored=["caption"]), "ignored region 1", "two whole numbers"),
    "source id twice": (
        key(sources=[{"id": "a", "title": "A"}] * 2),
        "key.json",
        "two sources have the id “a”",
    ),
    "source without title": (key(sources=[{"id": "a"}]), "source a", "“title” is missing"),
    "passages gone": (
        in_json("key.json", lambda value: value.pop("passages")),
        "key.json",
        "“passages” is missing",
    ),
    "passage a text": (key(passages=["k01"]), "passage 1", "must be an object"),
    "passage without id": (without(3, "id"), "passage 3", "“id” is missing"),
    "passage without quote": (without(3, "quote"), "passage k03", "“quote” is missing"),
    "passage without why": (without(3, "why"), "passage k03", "“why” is missing"),
    "passage why a number": (passage(3, why=7), "passage k03", "“why” must be a text"),
    "passage why null": (passage(3, why=None), "passage k03", "“why” is missing"),
    "passage why too long": (passage(3, why="x" * 20_001), "passage k03", "longer than 20000"),
    "passage why with control": (passage(3, why="a\x00b"), "passage k03", "a control character"),
    "passage without tag": (without(3, "tag"), "passage k03", "“tag” is missing"),
    "passage unknown tag": (passage(3, tag="rumour"), "passage k03", "no tag “rumour”"),
    "passage without start": (without(3, "start"), "passage k03", "“start” is missing"),
    "passage start a text": (passage(3, start="119"), "passage k03", "“start” must be a whole number"),
    "passage moved": (passage(3, start=120), "passage k03", "the quotation is not at [120, 187)"),
    "passage quote": (passage(3, quote="has"), "passage k03", "the quotation is not at [119, 187)"),
    "passage outside": (passage(3, end=10**30), "passage k03", "does not lie in the text"),
    "passage reversed": (passage(3, start=187, end=119), "passage k03", "ends before it begins"),
    "passage empty": (passage(3, end=119), "passage k03", "is empty"),
    "passage id twice": (in_json("key.json", id_twice), "key.json", "two passages have the id “k01”"),
    "passage same words": (in_json("key.json", same_words), "key.json", "k01 and k18 have the same words"),
    "passage over no word": (passage(3, start=57, end=58, quote="\n"), "passage k03", "“quote” is empty"),
    "five over one word": (in_json("key.json", five_over_one_word), "key.json", "5 passages over one word"),
    "passage ignored": (key(ignored=[[36, 57]]), "key.json", "k01 has no word that counts"),
    "weight": (passage(3, weight=11), "passage k03", "“weight” must be a whole number from 1 to 10"),
    "weight a float": (passage(3, weight=1.0), "passage k03", "“weight” must be a whole number"),
    "optional": (passage(3, optional=1), "passage k03", "“optional” must be true or false"),
    "accept unknown": (passage(3, accept={"rumour": "1"}), "passage k03: accept", "no tag “rumour”"),
    "accept own": (passage(3, accept={"claim": "1"}), "passage k03: accept", "own tag “claim”"),
    "accept share": (passage(3, accept={"opinion": "2"}), "passage k03: accept", "share from 0 to 1"),
    "accept a number": (passage(3, accept={"opinion": 1}), "passage k03: accept", "share from 0 to 1"),
    "accept a list": (passage(3, accept=["opinion"]), "passage k03", "“accept” must be an object"),
    "wrong unknown": (passage(3, wrong={"rumour": "no"}), "passage k03: wrong", "no tag “rumour”"),
    "wrong own": (passage(3, wrong={"claim": "no"}), "passage k03: wrong", "own tag “claim”"),
    "reference unknown": (passage(3, sources=["x"]), "passage k03", "names no source “x”"),
    "reference twice": (passage(3, sources=["nbc-news"] * 2), "passage k03", "“nbc-news” twice"),
    "reference a number": (passage(3, sources=[1]), "passage k03", "entry 1 of “sources” must be a text"),
    "who outside": (passage(3, who=[1, 99999]), "passage k03: who", "does not lie in the text"),
    "who a text": (passage(3, who="NBC"), "passage k03: who", "two whole numbers"),
    "disputed unknown": (passage(3, disputed=[{"tag": "x", "why": "y"}]), "disputed 1", "no tag “x”"),
    "disputed without why": (passage(3, disputed=[{"tag": "claim"}]), "disputed 1", "“why” is missing"),
    "open and sealed": (lambda folder: (folder / "key.age").touch(), "key.age", "both open and sealed"),
}


@pytest.mark.parametrize("name", BROKEN)
def test_a_broken_lesson_is_refused_with_its_place(name: str, folder: Path) -> None:
    edit, place, sentence = BROKEN[name]
    edit(folder)
    with pytest.raises(LessonError) as caught:
        FolderLessonFiles().read(folder)
    assert caught.value.message.startswith(f"{folder}/")
    assert place in caught.value.message
    assert sentence in caught.value.message
    assert caught.value.message.endswith(".")
    assert caught.value.hint
    assert "\n" not in caught.value.sentence


def test_no_message_shows_the_article() -> None:
    text = (lessons_folder() / FIRST / "article.txt").read_text(encoding="utf-8")
    assert not any(sentence and sentence in text for _, _, sentence in BROKEN.values())


def test_a_newer_file_asks_for_an_update(folder: Path) -> None:
    key(format="annotator-key/2")(folder)
    with pytest.raises(LessonError) as caught:
        FolderLessonFiles().read(folder)
    assert "Update Annotator" in caught.value.hint


def test_all_problems_are_listed_at_once(folder: Path) -> None:
    toml('line = "wavy"', 'line = "zigzag"')(folder)
    passage(3, why=7)(folder)
    passage(5, tag="rumour")(folder)
    passage(7, start=1)(folder)
    found = FolderLessonFiles().problems(folder)
    assert [sentence.removeprefix(f"{folder}/").split(": ")[:2] for sentence in found] == [
        ["lesson.toml", "tag opinion"],
        ["key.json", "passage k03"],
        ["key.json", "passage k05"],
        ["key.json", "passage k07"],
    ]


def test_a_flood_of_problems_is_cut(folder: Path) -> None:
    key(passages=[{}] * 5000)(folder)
    assert len(FolderLessonFiles().problems(folder)) == 100


def test_a_name_from_a_file_cannot_break_the_sentence(folder: Path) -> None:
    passage(3, id="k{0}\u202e\n" + "x" * 500)(folder)
    passage(4, tag="{tag!r}" + "y" * 500)(folder)
    found = FolderLessonFiles().problems(folder)
    assert all(sentence.isprintable() and len(sentence) < 400 for sentence in found)


def test_a_file_too_large_to_be_an_article_is_not_read(folder: Path) -> None:
    with (folder / "article.txt").open("r+b") as file:
        file.truncate(21 * 1024 * 1024)
    with pytest.raises(LessonError, match=r"article\.txt: larger than 20 MB"):
        FolderLessonFiles().read(folder)


def test_a_folder_in_place_of_a_file_is_told(folder: Path) -> None:
    (folder / "key.json").unlink()
    (folder / "key.json").mkdir()
    with pytest.raises(LessonError, match=r"key\.json: not a file"):
        FolderLessonFiles().read(folder)


def test_a_lesson_that_is_not_there_is_told_with_what_there_is(tmp_path: Path) -> None:
    with pytest.raises(UserFileError, match="There is no lesson") as caught:
        FolderLessonFiles().read(tmp_path / "none")
    assert FIRST in caught.value.hint
    with pytest.raises(UserFileError, match="There is no lesson"):
        FolderLessonFiles().read("a\0b")
