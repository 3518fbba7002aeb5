"""A highlight in a locked workspace, beside the same one in a plain file."""

import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from statistics import median

import cheap_phrases
import pytest
import work_samples
from workloads import workload

from annotator.core.anchoring import selector_of
from annotator.core.key import KeyNotes
from annotator.core.key_drafts import DraftHead
from annotator.core.model import INSTRUCTOR, Article, Lesson, Passage, Student, Try
from annotator.core.span import Span
from annotator.services.files import put_in_place
from annotator.services.ports import PassageEdit
from annotator.storage import locking, pass_phrase
from annotator.storage.database import Workspace
from annotator.storage.draft_repository import SqliteDraftRepository
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.pass_phrase import new_keys
from annotator.storage.work_repository import SqliteWorkRepository

pytestmark = pytest.mark.bench
NOW = datetime(2026, 1, 1, tzinfo=UTC)
IDS = ("claim", "opinion", "sourced-fact")


def with_key(path: Path, name: str, passages: int, students: int = 0) -> Workspace:
    """A draft in which each passage was made, given a reason and notes; and the work of a class."""
    made = workload(name, students=max(students, 1))
    article = Article.from_text(made["text"])
    tags = tuple(replace(work_samples.TAGS[0], id=tag, name=tag, letter=tag[0]) for tag in IDS)
    workspace = Workspace.open(path)
    SqliteLessonRepository(workspace).save(Lesson("big", "Big", "en", article, tags))
    work, drafts = SqliteWorkRepository(workspace), SqliteDraftRepository(workspace)
    attempt = drafts.start(Try(INSTRUCTOR, "big", 1, article.sha256, NOW), DraftHead(), []).attempt
    edits = []
    for number, each in enumerate(made["key"]["passages"][:passages], 1):
        span = Span(each["start"], each["end"])
        bare = Passage(f"k{number:05d}", span, each["tag"], quote=selector_of(article.text, span))
        told = replace(bare, reason="Stated flatly, without anybody who says so. " * 3)
        noted = replace(told, notes=KeyNotes(check="The count of 2023 gives another number."))
        edits += [
            PassageEdit("add", None, bare),
            PassageEdit("reason", bare, told),
            PassageEdit("notes", told, noted),
        ]
    work.record(attempt, edits, NOW)
    for one in made["works"][:students]:
        work.add_student(Student(one["student"], one["student"]), NOW)
        theirs = Try(one["student"], "big", 1, article.sha256, NOW)
        marks = [
            Passage(f"p{number:04d}", Span(mark["start"], mark["end"]), mark["tag"], "Because. " * 8)
            for number, mark in enumerate(one["passages"], 1)
        ]
        work.start_try(theirs, marks)
        work.hand_in(theirs, NOW, None)
    return workspace


def a_highlight(workspace: Workspace) -> float:
    """Milliseconds for one more highlight."""
    work = SqliteWorkRepository(workspace)
    attempt = SqliteDraftRepository(workspace).draft("big").attempt
    times = []
    for _ in range(9):
        passage = Passage(f"z{attempt.made:06d}", Span(0, 5), "claim", "why")
        start = time.perf_counter()
        attempt, _ = work.record(attempt, [PassageEdit("add", None, passage)], NOW)
        times.append(time.perf_counter() - start)
    return median(times) * 1000


@pytest.mark.parametrize(
    ("label", "name", "passages", "students"),
    [
        ("17 key passages", "class", 17, 0),
        ("10,000 key passages", "book", 10_000, 0),
        ("17 key passages and a class of 1,000", "class", 17, 1000),
    ],
)
def test_a_highlight_in_a_locked_workspace(tmp_path, monkeypatch, capsys, label, name, passages, students):
    monkeypatch.setattr(pass_phrase, "_run", cheap_phrases.run)
    path = tmp_path / "teaching.sqlite"
    with with_key(path, name, passages, students) as workspace:
        plain = a_highlight(workspace)
        locking.lock(workspace, new_keys(cheap_phrases.PHRASE, path), path)
        locked = a_highlight(workspace)
        size = workspace.path.stat().st_size / 1e6
        # The peer: as many bytes written and brought to the disk, without sealing anything.
        data = workspace.path.read_bytes()
        times = []
        for _ in range(5):
            start = time.perf_counter()
            put_in_place(tmp_path / "peer.part", tmp_path / "peer", [data])
            times.append(time.perf_counter() - start)
        peer = median(times) * 1000
    with capsys.disabled():
        sys.stdout.write(
            f"\n{label} ({size:.1f} MB): a highlight {locked:.0f} ms locked, {plain:.1f} ms plain; "
            f"× {locked / peer:.1f} of writing the file\n"
        )
    assert locked < 4 * peer + 20
