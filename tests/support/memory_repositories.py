"""The repositories without a database, for tests of the services.

They keep the contract of ``services.ports`` and pass the same tests as the SQLite form
(``tests/storage/test_repository_contract.py``).
"""

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime

from annotator.core.errors import StorageError
from annotator.core.key import Key
from annotator.core.model import (
    Article,
    Change,
    Draft,
    Lesson,
    Passage,
    Response,
    Student,
    Try,
    reading_order,
)
from annotator.services.ports import LessonSummary, PassageEdit


class MemoryLessonRepository:
    """``LessonRepository`` in dictionaries."""

    def __init__(self) -> None:
        self._lessons: dict[str, Lesson] = {}
        self._articles: dict[str, Article] = {}
        self._keys: dict[tuple[str, int], Key] = {}

    def save(self, lesson: Lesson) -> None:
        key = lesson.key
        if key is not None and self._keys.setdefault((lesson.id, key.version), key) != key:
            raise StorageError(
                "Another key {version} of {lesson} is kept.", version=key.version, lesson=lesson.id
            )
        self._articles.setdefault(lesson.article.sha256, lesson.article)
        self._lessons[lesson.id] = lesson

    def lesson(self, lesson_id: str, article_sha256: str | None = None) -> Lesson | None:
        lesson = self._lessons.get(lesson_id)
        if lesson is None:
            return None
        article = self._articles.get(article_sha256 or lesson.article.sha256)
        if article is None:
            return None
        keys = [
            key
            for (of, _), key in self._keys.items()
            if of == lesson_id and key.article_sha256 == article.sha256
        ]
        return replace(lesson, article=article, key=max(keys, key=lambda key: key.version, default=None))

    def key(self, lesson_id: str, version: int) -> Key | None:
        return self._keys.get((lesson_id, version))

    def kept(self) -> Sequence[LessonSummary]:
        found = [
            LessonSummary(each.id, each.title, each.language, len(each.article.words), None)
            for each in self._lessons.values()
        ]
        return sorted(found, key=lambda summary: (summary.title.casefold(), summary.id))


@dataclass
class _Work:
    attempt: Try
    passages: dict[str, Passage]
    changes: dict[int, Change] = field(default_factory=dict)
    responses: list[Response] = field(default_factory=list)
    drafts: dict[str, Draft] = field(default_factory=dict)


class MemoryWorkRepository:
    """``WorkRepository`` in dictionaries.

    Attributes:
        failing: set to an error, and the next write raises it with nothing changed.
    """

    def __init__(self) -> None:
        self.failing: StorageError | None = None
        self._students: dict[str, Student] = {}
        self._works: dict[tuple[str, str, int], _Work] = {}
        self._settings: dict[str, str] = {}
        self._last_seq = 0

    def students(self) -> Sequence[Student]:
        return sorted(self._students.values(), key=lambda each: (each.name.casefold(), each.name, each.id))

    def add_student(self, student: Student, at: datetime) -> None:  # noqa: ARG002
        self._fail_if_told()
        if student.id in self._students:
            raise StorageError("The student is there already.")
        self._students[student.id] = student

    def tries(self, student_id: str, lesson_id: str) -> Sequence[Try]:
        return [attempt for attempt in self.all_tries(student_id) if attempt.lesson == lesson_id]

    def all_tries(self, student_id: str) -> Sequence[Try]:
        tries = [work.attempt for work in self._works.values() if work.attempt.student == student_id]
        return sorted(tries, key=lambda attempt: (attempt.lesson, attempt.number))

    def start_try(self, new: Try, passages: Sequence[Passage] = ()) -> None:
        self._fail_if_told()
        place = _place(new)
        if place in self._works or new.student not in self._students:
            raise StorageError("The try does not fit.")
        self._works[place] = _Work(new, {passage.id: passage for passage in passages})

    def passages(self, attempt: Try) -> Sequence[Passage]:
        return reading_order(list(self._found(attempt).passages.values()))

    def passage_count(self, attempt: Try) -> int:
        return len(self._found(attempt).passages)

    def record(
        self, attempt: Try, edits: Sequence[PassageEdit], at: datetime
    ) -> tuple[Try, Sequence[Change]]:
        if not edits:
            return attempt, ()
        work = self._open(attempt)
        passages = dict(work.passages)
        changes: list[Change] = []
        first, parent = self._last_seq + 1, attempt.cursor
        for seq, edit in enumerate(edits, first):
            step = first if edit.step is None else edit.step
            _move(passages, edit.before, edit.after)
            changes.append(Change(seq, parent, step, edit.kind, edit.before, edit.after, at))
            parent = seq
        made = attempt.made + sum(edit.before is None for edit in edits)
        self._last_seq = parent
        work.passages = passages
        work.changes |= {change.seq: change for change in changes}
        work.attempt = replace(attempt, cursor=parent, made=made)
        return work.attempt, changes

    def change(self, attempt: Try, seq: int) -> Change | None:
        return self._found(attempt).changes.get(seq)

    def latest_child(self, attempt: Try, parent: int) -> Change | None:
        children = [each for each in self._found(attempt).changes.values() if each.parent == parent]
        return max(children, key=lambda change: change.seq, default=None)

    def move_cursor(
        self, attempt: Try, cursor: int, undone: Sequence[Change], redone: Sequence[Change]
    ) -> Try:
        work = self._open(attempt)
        passages = dict(work.passages)
        for change in undone:
            _move(passages, change.after, change.before)
        for change in redone:
            _move(passages, change.before, change.after)
        work.passages = passages
        work.attempt = replace(attempt, cursor=cursor)
        return work.attempt

    def hand_in(self, attempt: Try, at: datetime, key_version: int | None) -> Try:
        work = self._open(attempt)
        work.attempt = replace(attempt, handed_in=at, key_version=key_version)
        return work.attempt

    def respond(self, attempt: Try, response: Response) -> None:
        self._fail_if_told()
        work = self._found(attempt)
        if work.attempt.handed_in is None:
            raise StorageError("The try is not handed in.")
        if response.own and response.own not in work.passages:
            raise StorageError("The highlight is not there.")
        if not (response.own or response.key) or bool(response.tag) != (response.kind == "second"):
            raise StorageError("The response makes no sense.")
        work.responses.append(response)
        if response.kind == "second":
            work.drafts.pop(response.own, None)

    def responses(self, attempt: Try) -> Sequence[Response]:
        every = self._found(attempt).responses
        return [each for n, each in enumerate(every) if each.about not in {r.about for r in every[n + 1 :]}]

    def keep_draft(self, attempt: Try, draft: Draft) -> None:
        self._fail_if_told()
        work = self._found(attempt)
        if work.attempt.handed_in is None:
            raise StorageError("The try is not handed in.")
        if not (draft.tag or draft.text):
            work.drafts.pop(draft.own, None)
            return
        if draft.own not in work.passages:
            raise StorageError("The highlight is not there.")
        if any(each.kind == "second" and each.own == draft.own for each in work.responses):
            raise StorageError("The second answer is given.")
        work.drafts[draft.own] = draft

    def drafts(self, attempt: Try) -> Sequence[Draft]:
        return [draft for _, draft in sorted(self._found(attempt).drafts.items())]

    def settings(self, student_id: str) -> str:
        return self._settings.get(student_id, "")

    def keep_settings(self, student_id: str, document: str) -> None:
        self._fail_if_told()
        if student_id not in self._students:
            raise StorageError("The student is not there.")
        self._settings[student_id] = document

    def _found(self, attempt: Try) -> _Work:
        work = self._works.get(_place(attempt))
        if work is None:
            raise StorageError("The try is not there.")
        return work

    def _open(self, attempt: Try) -> _Work:
        self._fail_if_told()
        work = self._found(attempt)
        if work.attempt.handed_in is not None:
            raise StorageError("The try is handed in.")
        if (work.attempt.cursor, work.attempt.made) != (attempt.cursor, attempt.made):
            raise StorageError("The try was changed meanwhile.")
        return work

    def _fail_if_told(self) -> None:
        failure, self.failing = self.failing, None
        if failure is not None:
            raise failure


def _place(attempt: Try) -> tuple[str, str, int]:
    return attempt.student, attempt.lesson, attempt.number


def _move(passages: dict[str, Passage], current: Passage | None, wanted: Passage | None) -> None:
    passage = current or wanted
    if passage is None or passages.get(passage.id) != current:
        raise StorageError("A highlight is not as it was.")
    if wanted is None:
        del passages[passage.id]
    else:
        passages[wanted.id] = wanted
