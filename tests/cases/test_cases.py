"""Faults that programs of this kind have had: each case's files, and what must come of them.

``pytest tests/cases --cases DIR`` runs another folder of the same form: ``expected.json`` and a folder of
files for each case. Run are the cases of the kinds ``import`` and ``open``, and every field of what is
expected there that speaks of these; a field that nobody knows fails.
"""

import hashlib
import json
import re
import sqlite3
from dataclasses import replace
from pathlib import Path

import pytest
from work_samples import NOW, STUDENT, first_try, lesson, passage

from annotator.content.imports.reading import read
from annotator.content.reports.html import HtmlReport
from annotator.core.errors import ImportRefused, StorageError, WorkspaceHeldError
from annotator.core.importing import Imported, ReadOptions, article_of
from annotator.core.model import Article
from annotator.core.offsets import Utf16Map
from annotator.core.readings import QuotedMark, reading_of
from annotator.core.review import Review
from annotator.core.speech import Language
from annotator.services.ports import PassageEdit
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository
from annotator.ui.reader.find_bar import find

MARKS = re.compile(r"marks.*\.json")


def pytest_generate_tests(metafunc):
    folder = metafunc.config.getoption("--cases")
    data = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    assert data["format"] == "trouble-cases/1"
    action = metafunc.function.__name__.removeprefix("test_")
    cases = [case for case in data["cases"] if case["action"] == action]
    metafunc.parametrize("case", [pytest.param(each, id=each["id"]) for each in cases])


@pytest.fixture
def folder(request) -> Path:
    return request.config.getoption("--cases")


def test_import(case, folder):
    files = [folder / name for name in case["files"]]
    texts = [path for path in files if not MARKS.fullmatch(path.name)]
    expected = case["expected"]
    named = {path.name for path in texts} & set(expected)
    for path in texts:
        Check(path, expected[path.name] if named else expected, [each for each in files if each != path])()


def squeezed(text: str) -> str:
    return " ".join(text.split())


class Check:
    """Reads one file and looks at every field of what is expected of it."""

    def __init__(self, path: Path, expected: dict, beside: list[Path]) -> None:
        self.path, self.expected, self.beside = path, dict(expected), beside
        self.found: Imported | None = None
        self.article = Article.from_text("")

    def __call__(self) -> None:
        if "error" in self.expected or "question" in self.expected:
            self.refused()
        else:
            self.read(ReadOptions())
        for name, value in self.expected.items():
            getattr(self, f"expect_{name}")(value)

    def read(self, options: ReadOptions) -> None:
        self.found = read(self.path.name, self.path.read_bytes(), options)
        self.article = article_of(self.found.blocks)[0]

    def refused(self) -> None:
        with pytest.raises(ImportRefused) as refused:
            read(self.path.name, self.path.read_bytes())
        kind = self.expected.pop("error", None) or self.expected.pop("question")
        assert refused.value.code == kind
        assert refused.value.hint
        assert set(self.expected.pop("offers", ())) <= set(refused.value.offers)
        if "password" in self.expected:
            with pytest.raises(ImportRefused) as wrong:
                read(self.path.name, self.path.read_bytes(), ReadOptions(password="no"))
            assert wrong.value.code == "password_wrong"
            self.read(ReadOptions(password=self.expected.pop("password")))
        for encoding, then in self.expected.pop("with", {}).items():
            self.read(ReadOptions(encoding=encoding))
            for name, value in then.items():
                getattr(self, f"expect_{name}")(value)

    @property
    def text(self) -> str:
        return self.article.text

    def expect_text(self, value):
        assert self.text == value

    def expect_length(self, value):
        assert len(self.text) == value

    def expect_spans(self, value):
        units = Utf16Map(self.text)
        for each in value:
            start, end = each["start"], each["end"]
            assert self.text[start:end] == each["quote"]
            if "utf16" in each:
                assert [units.to_utf16(start), units.to_utf16(end)] == each["utf16"]

    def expect_no_border_inside(self, value):
        borders = {border for word in self.article.words for border in word}
        assert not [border for start, end in value for border in borders if start < border < end]

    def expect_marks_import(self, value):
        (path,) = self.beside
        marks = json.loads(path.read_text(encoding="utf-8"))["marks"]
        quoted = [QuotedMark(mark["start"], mark["end"], mark["quote"]) for mark in marks]
        assert reading_of(self.text, quoted) == (value["reading"], [tuple(span) for span in value["spans"]])

    def expect_title(self, value):
        assert self.found.title == value

    def _kind(self, *kinds: str) -> list[str]:
        return [squeezed(each.text) for each in self.found.blocks if each.included and each.kind in kinds]

    def expect_headings(self, value):
        assert self._kind("heading1", "heading2", "heading3") == value

    def expect_list_items(self, value):
        assert self._kind("list_item") == value

    def expect_paragraphs(self, value):
        assert self._kind("paragraph") == value

    def expect_parts(self, value):
        assert [part.title for part in self.found.parts] == value

    def expect_each_on_own_line(self, value):
        lines = self.text.split("\n")
        assert all(item in lines for item in self._kind("list_item")) == value

    def expect_squeezed(self, value):
        assert squeezed(self.text) == value

    def expect_squeezed_any(self, value):
        assert squeezed(self.text) in value

    def expect_squeezed_contains(self, value):
        assert not [each for each in value if each not in squeezed(self.text)]

    def expect_excludes_squeezed(self, value):
        assert not [each for each in value if each in squeezed(self.text)]

    def expect_contains(self, value):
        assert not [each for each in value if squeezed(each) not in squeezed(self.text)]

    def expect_contains_any(self, value):
        assert [each for each in value if each in self.text]

    def expect_excludes(self, value):
        assert not [each for each in value if each in self.text]

    def expect_regex(self, value):
        patterns = [value] if isinstance(value, str) else value
        assert not [each for each in patterns if not re.search(each, self.text)]

    def expect_count(self, value):
        assert {each: squeezed(self.text).count(each) for each in value} == value

    def expect_order(self, value):
        place, text = 0, squeezed(self.text)
        for each in value:
            place = text.index(squeezed(each), place) + len(squeezed(each))

    def expect_search(self, value):
        assert {word: len(find(self.text, word)) for word in value} == value

    def expect_one_word(self, value):
        words = [self.text[start:end] for start, end in self.article.words]
        assert not [each for each in value if each not in words]

    def expect_notices(self, value):
        assert set(value) <= {notice.kind for notice in self.found.notices}

    def expect_notice_counts(self, value):
        counts: dict[str, int] = {}
        for notice in self.found.notices:
            counts |= notice.counts
        assert {name: counts.get(name) for name in value} == value

    def expect_missing(self, value):
        names = [name for notice in self.found.notices for name in notice.names]
        assert not [each for each in value if each not in names]

    def expect_html_report_excludes(self, value):
        made = replace(lesson(), article=self.article, title=self.found.title, key=None)
        attempt = replace(first_try(), handed_in=NOW)
        page = HtmlReport(Language).render(Review(STUDENT, made, attempt, (), None, None))
        assert not [each for each in value if each.lower() in page.lower()]


def test_open(case, tmp_path):
    path = tmp_path / "workspace.sqlite"
    expected = case["expected"]
    kind = expected.get("error")
    acts = {"already_open": opened_twice, "newer_version": from_a_newer_program, None: three_in_a_copy}
    acts[kind](path, expected)


def with_three_highlights(path: Path) -> Workspace:
    workspace = Workspace.open(path)
    SqliteLessonRepository(workspace).save(lesson())
    work = SqliteWorkRepository(workspace)
    work.add_student(STUDENT, NOW)
    work.start_try(first_try())
    edits = [PassageEdit("add", None, passage(number, 8 + number, 20)) for number in (1, 2, 3)]
    work.record(first_try(), edits, NOW)
    return workspace


def count(path: Path) -> int:
    with Workspace.open(path) as workspace:
        attempt = SqliteWorkRepository(workspace).tries(STUDENT.id, "lists")[0]
        return SqliteWorkRepository(workspace).passage_count(attempt)


def opened_twice(path: Path, expected: dict) -> None:
    with with_three_highlights(path), pytest.raises(WorkspaceHeldError) as held:
        Workspace.open(path)
    assert held.value.hint
    assert 3 - count(path) == expected["lost"]


def from_a_newer_program(path: Path, expected: dict) -> None:
    with_three_highlights(path).close()
    connection = sqlite3.connect(path)
    version = connection.execute("PRAGMA user_version").fetchone()[0]
    connection.execute(f"PRAGMA user_version = {version + 1000}")
    connection.close()
    before = hashlib.sha256(path.read_bytes()).hexdigest()
    with pytest.raises(StorageError) as newer:
        Workspace.open(path)
    assert str(version) in newer.value.sentence
    assert str(version + 1000) in newer.value.sentence
    unchanged = hashlib.sha256(path.read_bytes()).hexdigest() == before
    unchanged &= not list(path.parent.glob("*-wal")) + list(path.parent.glob("*-journal"))
    assert unchanged == expected["unchanged"]


def three_in_a_copy(path: Path, expected: dict) -> None:
    copy = path.with_name("elsewhere") / "copy.sqlite"
    copy.parent.mkdir()
    workspace = with_three_highlights(path)
    workspace.backup(copy)
    assert len(list(copy.parent.iterdir())) == expected["files"]
    workspace.close()
    left = {each.name for each in path.parent.glob(f"{path.name}-*")}
    assert len(left) == expected["after_close_extra_files"]
    assert (count(copy), count(path)) == (expected["highlights_in_copy"],) * 2
