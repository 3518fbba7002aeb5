"""Whatever is in a file, it is read or refused in a sentence; nothing else comes out, nothing is written."""

import os
import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from broken_files import KINDS, Break, bombs, broken
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from import_samples import samples

from annotator.content.imports.reading import read
from annotator.core.errors import ImportRefused
from annotator.core.importing import Imported, ReadOptions, article_of, clean

NAMES = sorted(samples())
CODES = {
    *("encoding", "password_needed", "password_wrong", "no_text", "too_large", "too_deep", "damaged"),
    "unknown_format",
}
OPTIONS = (ReadOptions(), ReadOptions(encoding="cp1252", password="x", parts=("c0",), whole_page=True))
breaks = st.builds(
    Break,
    st.sampled_from(KINDS),
    st.integers(0, 65535),
    st.integers(0, 65535).map(lambda each: each**4 >> 48),
    st.integers(0, 65535),
)
MOST_SECONDS = 10
acts: list[tuple[str, object]] | None = None


def watch(event: str, arguments: tuple[object, ...]) -> None:
    if acts is None:
        return
    written = event == "open" and (set(str(arguments[1] or "r")) & set("wax+") or writes(arguments[2]))
    if written or event in {"socket.connect", "subprocess.Popen", "os.mkdir", "os.rename", "os.remove"}:
        acts.append((event, arguments[0]))


def writes(flags: object) -> bool:
    return isinstance(flags, int) and bool(flags & (os.O_WRONLY | os.O_RDWR | os.O_CREAT))


@contextmanager
def watched() -> Iterator[list[tuple[str, object]]]:
    """Note every file that is opened for writing, and whatever else leaves a trace."""
    global acts  # noqa: PLW0603 - a hook of the interpreter can never be taken off again
    if not getattr(sys, "imports_are_watched", False):
        sys.addaudithook(watch)
        sys.imports_are_watched = True
    acts = []
    try:
        yield acts
    finally:
        acts = None


class TooLongError(BaseException):  # no library shall catch it
    """What the program reads in another process would be given up there."""


def answer(name: str, data: bytes, options: ReadOptions) -> Imported | ImportRefused | TooLongError:
    with limited():
        try:
            return read(name, data, options)
        except (ImportRefused, TooLongError) as told:
            return told


@contextmanager
def limited() -> Iterator[None]:
    """Give up after a while, on systems that can."""
    if not hasattr(signal, "SIGVTALRM"):
        yield
        return

    def give_up(*_: object) -> None:
        raise TooLongError

    before = signal.signal(signal.SIGVTALRM, give_up)
    signal.setitimer(signal.ITIMER_VIRTUAL, MOST_SECONDS)
    try:
        yield
    finally:
        signal.setitimer(signal.ITIMER_VIRTUAL, 0)
        signal.signal(signal.SIGVTALRM, before)


def is_fine(name: str, data: bytes, options: ReadOptions) -> None:
    """Read, and look at what comes out. (What a library sets up when it is loaded does not count.)"""
    with watched() as seen:
        said = answer(name, data, options)
    if isinstance(said, ImportRefused):
        assert said.code in CODES
        assert said.message
        assert said.hint
    elif isinstance(said, Imported):
        article, _ = article_of(said.blocks)
        article.text.encode("utf-8")
        assert clean(article.text)[0] == article.text
    assert not [each for each in seen if not str(each[1]).endswith((".pyc", "null"))]


@pytest.fixture(scope="module", autouse=True)
def everything_is_loaded() -> None:
    """What libraries write when they are loaded for the first time is not the file's doing."""
    for name, data in samples().items():
        try:
            read(name, data)
        except ImportRefused:
            continue


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.sampled_from(NAMES),
    st.lists(breaks, min_size=1, max_size=5),
    st.booleans(),
    st.sampled_from(OPTIONS),
)
def test_a_broken_file_is_read_or_refused(name, how, inside, options):
    is_fine(name, broken(samples()[name], how, inside=inside), options)


@pytest.mark.parametrize("name", bombs())
def test_a_file_that_was_built_to_do_harm_is_read_or_refused(name):
    is_fine(name, bombs()[name], ReadOptions())


@pytest.mark.parametrize(
    ("name", "code"),
    [
        *(("zeros.docx", "too_large"), ("many.docx", "too_large"), ("laughs.docx", "damaged")),
        *(("deep.docx", "damaged"), ("laughs.odt", "damaged"), ("laughs.epub", "damaged")),
        *(("outside.epub", "no_text"), ("deep.html", "too_deep"), ("deep.epub", "too_deep")),
    ],
)
def test_what_was_built_to_do_harm_is_named(name, code):
    with pytest.raises(ImportRefused) as refused:
        read(name, bombs()[name])
    assert refused.value.code == code


@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=300), st.sampled_from([".txt", ".md", ".html", ".mhtml", ".pdf", ".docx", ""]))
def test_any_bytes_are_read_or_refused(data, suffix):
    is_fine(f"a{suffix}", data, ReadOptions())


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=300), st.sampled_from([".txt", ".md", ".html"]))
def test_any_letters_are_read_or_refused(text, suffix):
    is_fine(f"a{suffix}", text.encode("utf-8", "surrogatepass"), ReadOptions())


@pytest.mark.parametrize("name", NAMES)
def test_a_file_that_ends_too_soon_is_read_or_refused(name):
    data = samples()[name]
    for length in sorted({len(data) * share // 16 for share in range(16)} | {0, 1, 3, 4, 5, 10}):
        is_fine(name, data[:length], ReadOptions())
