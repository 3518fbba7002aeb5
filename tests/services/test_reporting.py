import errno
import os
from dataclasses import replace
from pathlib import Path

import pytest
from work_samples import STUDENT, first_try, lesson

from annotator.core.errors import ReportError, UserFileError
from annotator.core.review import Review
from annotator.services.reporting import Reporting, suggested_name

REVIEW = Review(STUDENT, lesson(), first_try(2), (), None, None)


class OnePage:
    def render(self, review: Review) -> str:
        return f"<p>{review.student.name} – é 🥐</p>"


class OneSheet:
    def render(self, review: Review) -> bytes:
        return f"%PDF of {review.student.name}".encode()

    def pages(self, review: Review) -> list[bytes]:
        return [b"<svg/>", review.student.name.encode()]


class NoSheet(OneSheet):
    def render(self, review: Review) -> bytes:
        message = f"more than {len(review.passages)} passages"
        raise ReportError(message)


@pytest.fixture
def reporting():
    return Reporting(OnePage(), OneSheet())


def refuse(monkeypatch, name, code):
    def fail(*_args, **_options):
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os if name == "fsync" else Path, name, fail)


def test_the_page_is_written_as_utf8(reporting, tmp_path):
    reporting.export_html(REVIEW, tmp_path / "report.html")
    assert (tmp_path / "report.html").read_bytes().decode("utf-8") == "<p>Blue Fox – é 🥐</p>"
    assert [path.name for path in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize(
    ("name", "begins"),
    [
        ("report.pdf", b"%PDF"),
        ("report", b"%PDF"),
        ("my.report", b"%PDF"),
        ("report.html", b"<p>"),
        ("REPORT.HTM", b"<p>"),
    ],
)
def test_the_name_says_which_kind_is_written(reporting, tmp_path, name, begins):
    reporting.export(REVIEW, tmp_path / name)
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_a_pdf_that_cannot_be_made_leaves_the_old_one(tmp_path):
    path = tmp_path / "report.pdf"
    path.write_text("old", encoding="utf-8")
    with pytest.raises(ReportError):
        Reporting(OnePage(), NoSheet()).export(REVIEW, path)
    assert path.read_text(encoding="utf-8") == "old"


def test_a_preview_is_the_pages(reporting):
    assert reporting.preview(REVIEW) == [b"<svg/>", b"Blue Fox"]


def test_a_report_that_is_there_is_replaced(reporting, tmp_path):
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    reporting.export_html(REVIEW, path)
    assert "Blue Fox" in path.read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["open", "fsync", "replace"])
@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "no room"),
        (errno.EROFS, "read-only"),
        (errno.EACCES, "read-only"),
        (errno.EIO, "cannot be"),
    ],
)
def test_what_fails_half_way_leaves_everything_as_it_was(reporting, tmp_path, monkeypatch, name, code, words):
    path = tmp_path / "report.html"
    path.write_text("old", encoding="utf-8")
    with monkeypatch.context() as patch:
        refuse(patch, name, code)
        with pytest.raises(UserFileError, match=words) as told:
            reporting.export_html(REVIEW, path)
    assert "unchanged" in told.value.hint
    assert path.read_text(encoding="utf-8") == "old"
    assert [entry.name for entry in tmp_path.iterdir()] == ["report.html"]


@pytest.mark.parametrize(
    ("place", "words"),
    [
        ("missing/report.html", "The folder .* is not there"),
        ("file/report.html", "The folder .* is not there"),
        ("folder", "“folder” is a folder"),
        ("x" * 300 + ".html", "too long"),
        ("nul\0.html", "cannot be written"),
    ],
)
def test_a_place_that_cannot_be_written_is_told(reporting, tmp_path, place, words):
    (tmp_path / "folder").mkdir()
    (tmp_path / "file").touch()
    with pytest.raises(UserFileError, match=words) as told:
        reporting.export_html(REVIEW, tmp_path / place)
    assert "Blue Fox" not in told.value.sentence
    assert sorted(entry.name for entry in tmp_path.iterdir()) == ["file", "folder"]


@pytest.mark.parametrize(
    ("title", "name", "expected"),
    [
        ("Lists & demands", "Blue Fox", "Lists & demands – Blue Fox – try 2.pdf"),
        ("Who? What: “A/B”", "heron_7", "Who What “A B” – heron_7 – try 2.pdf"),
        ("aux.report", "../x", "_aux.report – x – try 2.pdf"),
        ("  ", "\u202eFox", "lists – Fox – try 2.pdf"),
        ("Título", "", "Título – try 2.pdf"),
    ],
)
def test_suggested_name(title, name, expected):
    review = replace(REVIEW, lesson=replace(lesson(), title=title), student=replace(STUDENT, name=name))
    assert suggested_name(review) == expected


def test_the_name_of_a_web_page_ends_as_one():
    assert suggested_name(REVIEW, ".html").endswith("Blue Fox – try 2.html")
