"""Keys at the instructor's desk: what there is, writing one, publishing it, going back."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from annotator.core.errors import LessonError
from annotator.core.key import Key
from annotator.core.key_drafts import (
    INSTRUCTOR,
    DraftHead,
    draft_passages,
    drafted_key,
    head_of,
    highest_number,
)
from annotator.core.model import Lesson, Passage, Try
from annotator.core.placing import check_key
from annotator.services.key_marking import KeyMarking
from annotator.services.lessons import LessonLibrary
from annotator.services.ports import (
    CollectedWork,
    Draft,
    DraftRepository,
    KeyVersion,
    LessonRepository,
    LessonSummary,
    WorkRepository,
)


@dataclass(frozen=True, slots=True)
class DeskEntry:
    """A lesson at the desk, with the state of its key.

    Attributes:
        lesson: what is shown of it.
        versions: the published versions, oldest first.
        draft: how many passages and regions the draft has; None if there is no draft.
        collected: how many students' work is here.
        kept: the lesson was opened at the desk, so that a key which came with it is among the versions.
    """

    lesson: LessonSummary
    versions: tuple[KeyVersion, ...] = ()
    draft: int | None = None
    collected: int = 0
    kept: bool = True


class Drafting:
    """Keys in the instructor's workspace.

    Args:
        library: the lessons, kept in the instructor's workspace when they are opened.
        lessons: what is kept there.
        work: the tries there.
        drafts: keys as they are written.
        clock: gives the time in UTC.
    """

    def __init__(
        self,
        library: LessonLibrary,
        lessons: LessonRepository,
        work: WorkRepository,
        drafts: DraftRepository,
        clock: Callable[[], datetime],
    ) -> None:
        self._library = library
        self._lessons = lessons
        self._work = work
        self._drafts = drafts
        self._clock = clock

    def desk(self) -> list[DeskEntry]:
        """All lessons with the state of their keys, by title."""
        kept = {summary.id for summary in self._lessons.kept()}
        return [self._entry(each.lesson, each.lesson.id in kept) for each in self._library.shelf()]

    def _entry(self, summary: LessonSummary, kept: bool) -> DeskEntry:
        draft = self._drafts.draft(summary.id)
        return DeskEntry(
            summary,
            tuple(self.versions(summary.id)),
            None if draft is None else self._work.passage_count(draft.attempt),
            len(self._drafts.collected(summary.id)),
            kept,
        )

    def lesson(self, place: str | Path) -> Lesson:
        """The lesson as the desk keeps it; read from its files and kept if it is not there yet.

        Raises:
            LessonError, UserFileError, StorageError: as ``LessonLibrary.open``.
        """
        kept = self._lessons.lesson(place) if isinstance(place, str) else None
        return kept or self._library.open(place)

    def draft(self, lesson: Lesson) -> Draft:
        """The draft that is being written; one that goes on from the newest version if there is none."""
        return self._drafts.draft(lesson.id) or self.revise(lesson, lesson.key)

    def draft_key(self, lesson: Lesson) -> Key | None:
        """The key that is being written, as it stands; None if there is no draft."""
        draft = self._drafts.draft(lesson.id)
        if draft is None:
            return None
        return self.key_now(self.lesson_of(lesson, draft), draft.head, self._work.passages(draft.attempt))

    def revise(self, lesson: Lesson, key: Key | None) -> Draft:
        """A new draft that goes on from a version, or begins with nothing; an open one is set aside.

        Its author is whoever published last at this desk; the version's if nobody did.
        """
        old = self._drafts.draft(lesson.id)
        if old is not None:
            self._drafts.set_aside(old.attempt, self._clock())
        passages = [] if key is None else draft_passages(key, lesson.article)
        head = DraftHead() if key is None else head_of(key)
        head = replace(head, author=self._drafts.last_author() or head.author)
        made = max(highest_number(passages), self._made(lesson.id))
        new = Try(INSTRUCTOR, lesson.id, 1, lesson.article.sha256, self._clock(), made=made)
        return self._drafts.start(new, head, passages)

    def _made(self, lesson_id: str) -> int:
        """Ids of earlier drafts are not given to other passages."""
        return max((each.made for each in self._work.tries(INSTRUCTOR, lesson_id)), default=0)

    def lesson_of(self, lesson: Lesson, draft: Draft) -> Lesson:
        """The lesson with the text that a draft was begun on, which may be an earlier one.

        Raises:
            LessonError: the workspace does not hold it.
        """
        if draft.attempt.article_sha256 == lesson.article.sha256:
            return lesson
        return self._library.lesson_for(draft.attempt)

    def marking(self, lesson: Lesson, draft: Draft) -> KeyMarking:
        """Open a draft for highlighting."""
        return KeyMarking(self._work, lesson.article, draft.attempt, self._clock)

    def keep_head(self, attempt: Try, head: DraftHead) -> None:
        """Keep rules, author, note and references of a draft."""
        self._drafts.keep_head(attempt, head)

    def key_now(self, lesson: Lesson, head: DraftHead, passages: Sequence[Passage]) -> Key:
        """The key as the draft stands, with the number that it would have if it were published now."""
        newest = max((each.version for each in self._drafts.versions(lesson.id)), default=0)
        return drafted_key(lesson, head, passages, newest + 1, self._clock())

    def publish(self, lesson: Lesson, attempt: Try, head: DraftHead) -> Key:
        """Freeze the draft as the next version.

        It is in force at once if no work was collected yet; else the version that was in force stays so
        until ``put_in_force``.

        Raises:
            ScoringError: work could not be compared with it; the draft is as it was.
            StorageError: it cannot be kept; the draft is as it was.
        """
        key = self.key_now(lesson, head, self._work.passages(attempt))
        check_key(lesson.article, [tag.id for tag in lesson.tags], key)
        before = self.in_force(lesson.id)
        if before is not None:
            self._drafts.put_in_force(lesson.id, before, key.created)
        self._drafts.publish(attempt, key, key.created)
        if not self._drafts.collected(lesson.id):
            self._drafts.put_in_force(lesson.id, key.version, key.created)
        return key

    def take_in(self, lesson: Lesson, key: Key) -> Key:
        """Keep a colleague's key as a version of its own, with the next number.

        Raises:
            LessonError: it is for another text.
            ScoringError: work could not be compared with it.
        """
        if key.article_sha256 != lesson.article.sha256:
            raise LessonError(
                "This key was made for another text than that of “{lesson}”.",
                "Nothing was changed. Ask for a key for this version of the article.",
                lesson=lesson.title,
            )
        newest = max((each.version for each in self._drafts.versions(lesson.id)), default=0)
        mine = replace(key, lesson=lesson.id, version=newest + 1)
        check_key(lesson.article, [tag.id for tag in lesson.tags], mine)
        self._drafts.add_version(lesson.id, mine)
        return mine

    def versions(self, lesson_id: str) -> Sequence[KeyVersion]:
        """The published versions, oldest first."""
        used = self.in_force(lesson_id)
        versions = self._drafts.versions(lesson_id)
        return [replace(each, in_force=each.version == used) for each in versions]

    def in_force(self, lesson_id: str) -> int | None:
        """The version that collected work is scored with: the one chosen, else the newest."""
        chosen = self._drafts.in_force(lesson_id)
        if chosen is not None:
            return chosen
        return max((each.version for each in self._drafts.versions(lesson_id)), default=None)

    def collected(self, lesson_id: str) -> Sequence[CollectedWork]:
        """Each student's newest try that is handed in, by student id."""
        return self._drafts.collected(lesson_id)

    def collected_passages(self, work: CollectedWork) -> Sequence[Passage]:
        """The passages of a student's work."""
        return self._work.passages(work.attempt)

    def version(self, lesson_id: str, version: int) -> Key:
        """A published version; KeyError if there is none."""
        key = self._lessons.key(lesson_id, version)
        if key is None:
            raise KeyError(version)
        return key

    def put_in_force(self, lesson_id: str, version: int) -> None:
        """Score collected work with this version from now on; any version, also an older one."""
        self._drafts.put_in_force(lesson_id, version, self._clock())
