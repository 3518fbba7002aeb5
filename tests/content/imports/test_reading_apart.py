"""A file is read in a process of its own: what it does there, it does to nothing else."""

import os
import subprocess
import sys
import time
from pathlib import Path

import pytest
from import_samples import samples
from made_documents import docx, par

from annotator.content.imports import apart
from annotator.content.imports.apart import ImportStopped, read_apart
from annotator.content.imports.reading import read
from annotator.core.errors import ImportRefused
from annotator.core.importing import ReadOptions

ENDLESS = b"[" * 200_000
"""Markdown that takes hours."""
GREEDY = b"<p>x" * 3_000_000
"""A page that takes more than half a gigabyte."""
NO_ANSWER = ReadOptions()


@pytest.fixture
def children(monkeypatch) -> list[subprocess.Popen]:
    """The processes that were started."""
    started: list[subprocess.Popen] = []
    plain = apart._child

    def noted():
        started.append(plain())
        return started[-1]

    monkeypatch.setattr(apart, "_child", noted)
    return started


@pytest.fixture
def empty(monkeypatch, tmp_path) -> Path:
    """An empty folder in which the process works and where it would put what it writes."""
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("PYTHONDONTWRITEBYTECODE", "1")
    return tmp_path


def ended(children: list[subprocess.Popen]) -> bool:
    return len(children) == 1 and children[0].poll() is not None


@pytest.mark.parametrize("name", ["page.html", "text.md", "made.docx", "made.odt", "made.epub", "made.pdf"])
def test_it_gives_what_reading_gives(name, children, empty):
    assert read_apart(name, samples()[name], NO_ANSWER) == read(name, samples()[name])
    assert ended(children)
    assert not list(empty.iterdir())


def test_the_answers_of_a_person_go_along():
    found = read_apart("made.epub", samples()["made.epub"], ReadOptions(parts=("c1",)))
    assert [block.text for block in found.blocks] == ["b"]


def test_a_refusal_comes_back_as_it_is():
    with pytest.raises(ImportRefused) as asked:
        read_apart("text.txt", samples()["text.txt"], NO_ANSWER)
    assert asked.value.code == "encoding"
    assert dict(zip(asked.value.offers, asked.value.samples, strict=True))["cp1252"] == "Ä third."


def test_what_takes_too_long_is_given_up(children, empty):
    with pytest.raises(ImportRefused) as refused:
        read_apart("a.md", ENDLESS, NO_ANSWER, most_seconds=1.0)
    assert refused.value.code == "too_long"
    assert "1 seconds" in refused.value.message
    assert ended(children)
    assert not list(empty.iterdir())


def test_it_stops_at_once_when_asked(children, empty):
    asked: list[float] = []

    def stopped() -> bool:
        if not asked and time.monotonic() - began > 1.0:
            asked.append(time.monotonic())
        return bool(asked)

    began = time.monotonic()
    with pytest.raises(ImportStopped):
        read_apart("a.md", ENDLESS, NO_ANSWER, stopped)
    assert time.monotonic() - asked[0] < 0.5
    assert ended(children)
    assert not list(empty.iterdir())


@pytest.mark.skipif(sys.platform != "linux", reason="other systems cannot limit a process's memory")
def test_what_takes_too_much_memory_is_refused(children, empty):
    with pytest.raises(ImportRefused) as refused:
        read_apart("a.html", GREEDY, NO_ANSWER, most_memory=400 * 1024**2)
    assert refused.value.code in {"too_large", "damaged"}
    assert ended(children)
    assert not list(empty.iterdir())


def test_a_process_that_is_killed_is_told_of_in_words(children, empty):
    def kill() -> bool:
        children[0].kill()
        return False

    with pytest.raises(ImportRefused) as refused:
        read_apart("a.md", ENDLESS, NO_ANSWER, kill)
    assert refused.value.code == "damaged"
    assert "broke off" in refused.value.message
    assert not list(empty.iterdir())


def test_the_folder_it_is_in_lends_it_no_code(empty, children):
    for name in ("json.py", "lxml.py", "annotator.py"):
        (empty / name).write_text("raise SystemExit(3)\n", encoding="utf-8")
    found = read_apart("a.docx", docx(par("Text.")), NO_ANSWER)
    assert found.blocks[0].text == "Text."


def test_it_works_without_a_hint_where_the_package_is(monkeypatch, empty):
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert read_apart("a.txt", b"Text.\n", NO_ANSWER).blocks[0].text == "Text."


def test_a_longer_text_than_any_lesson_is_refused():
    with pytest.raises(ImportRefused) as refused:
        read("a.txt", b"word " * 2_100_000)
    assert refused.value.code == "too_large"


def test_no_process_is_left_when_the_one_who_waits_is_interrupted(children):
    def interrupted() -> bool:
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        read_apart("a.md", ENDLESS, NO_ANSWER, interrupted)
    assert ended(children)
    with pytest.raises(ProcessLookupError):
        os.kill(children[0].pid, 0)
