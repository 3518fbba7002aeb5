"""Whatever a student does, the passages are what the log says, and undo and redo lose nothing."""

import shutil
import tempfile
from dataclasses import replace
from pathlib import Path

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule
from memory_repositories import MemoryLessonRepository, MemoryWorkRepository
from work_samples import NOW, STUDENT, TEXT, first_try, lesson, passage

from annotator.core.model import Change, Passage, Try, reading_order
from annotator.core.span import Span
from annotator.services.ports import PassageEdit, WorkRepository
from annotator.storage.database import Workspace
from annotator.storage.lesson_repository import SqliteLessonRepository
from annotator.storage.work_repository import SqliteWorkRepository

COPIED = (passage(1, reason="from the first try"), passage(2, 18, 22, "opinion"))
OFFSETS = st.tuples(
    st.integers(0, len(TEXT) - 1), st.integers(0, len(TEXT) - 1), st.sampled_from(["claim", "opinion"])
)


class Work(RuleBasedStateMachine):
    """The same acts on SQLite and in memory, with restarts in between."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.memory = MemoryWorkRepository()
        self.workspace = Workspace.open(self.folder / "w.db")
        self.sqlite = SqliteWorkRepository(self.workspace)
        self.attempt = replace(first_try(), made=len(COPIED))
        SqliteLessonRepository(self.workspace).save(lesson())
        MemoryLessonRepository().save(lesson())
        for work in self.both():
            work.add_student(STUDENT, NOW)
            work.start_try(self.attempt, COPIED)

    def both(self) -> tuple[WorkRepository, WorkRepository]:
        return self.sqlite, self.memory

    def record(self, edits: list[PassageEdit]) -> None:
        (self.attempt, changes), expected = [work.record(self.attempt, edits, NOW) for work in self.both()]
        assert (self.attempt, changes) == expected

    def move(self, cursor: int, undone: list[Change], redone: list[Change]) -> None:
        self.attempt, expected = [
            work.move_cursor(self.attempt, cursor, undone, redone) for work in self.both()
        ]
        assert self.attempt == expected

    @rule(places=st.lists(OFFSETS, min_size=1, max_size=3))
    def add(self, places: list[tuple[int, int, str]]) -> None:
        made = self.attempt.made
        added = [
            passage(number, min(a, b), max(a, b) + 1, tag)
            for number, (a, b, tag) in enumerate(places, made + 1)
        ]
        self.record([PassageEdit("add", None, each) for each in added])

    @precondition(lambda self: self.sqlite.passage_count(self.attempt))
    @rule(data=st.data(), reason=st.text(st.characters(codec="utf-8"), max_size=5))
    def edit(self, data: st.DataObject, reason: str) -> None:
        before = data.draw(st.sampled_from(self.sqlite.passages(self.attempt)))
        kind, after = data.draw(
            st.sampled_from(
                [
                    ("tag", replace(before, tag="opinion")),
                    ("edges", replace(before, span=Span(0, len(TEXT)), quote=None)),
                    ("reason", replace(before, reason=reason)),
                    ("sure", replace(before, sure=not before.sure)),
                    ("who", replace(before, who=None if before.who else Span(0, 7))),
                    ("delete", None),
                ]
            )
        )
        self.record([PassageEdit(kind, before, after)])

    @rule()
    def undo(self) -> None:
        cursor, undone = self.attempt.cursor, []
        while (change := self.sqlite.change(self.attempt, cursor)) is not None:
            if undone and change.step != undone[0].step:
                break
            undone.append(change)
            cursor = change.parent
        self.move(cursor, undone, [])

    @rule()
    def redo(self) -> None:
        cursor, redone = self.attempt.cursor, []
        while (change := self.sqlite.latest_child(self.attempt, cursor)) is not None:
            assert change == self.memory.latest_child(self.attempt, cursor)
            if redone and change.step != redone[0].step:
                break
            redone.append(change)
            cursor = change.seq
        self.move(cursor, [], redone)

    @rule()
    def restart(self) -> None:
        self.workspace.close()
        self.workspace = Workspace.open(self.folder / "w.db")
        self.sqlite = SqliteWorkRepository(self.workspace)

    @invariant()
    def the_try_is_stored(self) -> None:
        assert self.sqlite.tries(STUDENT.id, "lists") == [self.attempt]

    @invariant()
    def the_passages_are_a_replay_of_the_log(self) -> None:
        passages = self.sqlite.passages(self.attempt)
        assert passages == replayed(self.sqlite, self.attempt)
        assert passages == self.memory.passages(self.attempt)
        assert len(passages) == self.sqlite.passage_count(self.attempt)

    def teardown(self) -> None:
        self.workspace.close()
        shutil.rmtree(self.folder)


def replayed(work: WorkRepository, attempt: Try) -> list[Passage]:
    """The passages by the log alone: the changes from the root to the cursor, one after the other."""
    path: list[Change] = []
    cursor = attempt.cursor
    while (change := work.change(attempt, cursor)) is not None:
        path.append(change)
        cursor = change.parent
    assert cursor == 0
    passages = {each.id: each for each in COPIED}
    for change in reversed(path):
        if change.before is not None:
            assert passages.pop(change.before.id) == change.before
        if change.after is not None:
            assert change.after.id not in passages
            passages[change.after.id] = change.after
    return reading_order(list(passages.values()))


TestWork = Work.TestCase
TestWork.settings = settings(max_examples=25, stateful_step_count=25, deadline=None)
