"""What a version of a key makes of the work that was collected, before it takes effect."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from annotator.core.errors import ScoringError
from annotator.core.key import Key
from annotator.core.model import Lesson, Passage
from annotator.core.placing import Ground, place_work
from annotator.core.rescoring import Rescoring, RowChange, rescored_in_steps
from annotator.core.steps import Step, Steps
from annotator.services.drafting import Drafting


@dataclass(frozen=True, slots=True)
class ClassWork:
    """Collected work.

    Attributes:
        works: passages by student id.
        names: of these students, by id.
        elsewhere: how many works were made on another text than the lesson's, and are left out.
    """

    works: Mapping[str, Sequence[Passage]]
    names: Mapping[str, str]
    elsewhere: int = 0


@dataclass(frozen=True, slots=True)
class KeyChange:
    """Two versions of a lesson's key: the one in force, and the one that shall take its place."""

    lesson: Lesson
    before: Key
    after: Key

    @property
    def tags(self) -> list[str]:
        """Ids of the lesson's tags, in its order."""
        return [tag.id for tag in self.lesson.tags]


@dataclass(frozen=True, slots=True)
class ClassRescoring:
    """The work of a class with two versions of a key.

    Attributes:
        rescoring: of everyone whose work can be scored; the changed rows are counted and not kept.
        refused: how many works cannot be compared with one of the versions, and are left out.
    """

    rescoring: Rescoring
    refused: int = 0


def gather(drafting: Drafting, lesson: Lesson) -> Steps[ClassWork]:
    """Read the collected work, a student at a time; where the workspace is open.

    Raises:
        StorageError: it cannot be read.
    """
    works: dict[str, Sequence[Passage]] = {}
    names: dict[str, str] = {}
    collected = drafting.collected(lesson.id)
    for count, work in enumerate(collected, 1):
        if work.attempt.article_sha256 == lesson.article.sha256:
            works[work.student.id] = drafting.collected_passages(work)
            names[work.student.id] = work.student.name
        yield Step(count, len(collected))
    return ClassWork(works, names, len(collected) - len(works))


def rescore_class(change: KeyChange, work: ClassWork) -> Steps[ClassRescoring]:
    """Compare everyone's work with both versions; anywhere, also on a worker.

    Raises:
        ScoringError: one of the keys is refused.
    """
    works = {student: work.works[student] for student in _comparable(change, work.works)}
    steps = rescored_in_steps(
        change.lesson.article, change.tags, change.before, change.after, works, rows=False
    )
    rescoring = yield from steps
    return ClassRescoring(rescoring, len(work.works) - len(works))


def changes_of(change: KeyChange, passages: Sequence[Passage]) -> Steps[Sequence[RowChange]]:
    """What changes for one student, row by row."""
    steps = rescored_in_steps(change.lesson.article, change.tags, change.before, change.after, {"": passages})
    rescoring = yield from steps
    return rescoring.students[0].rows


def _comparable(change: KeyChange, works: Mapping[str, Sequence[Passage]]) -> Iterator[str]:
    """The students whose work both versions take."""
    grounds = [Ground(change.lesson.article, key.ignored) for key in (change.before, change.after)]
    for student, passages in works.items():
        try:
            for ground in grounds:
                place_work(ground, change.tags, passages)
        except ScoringError:
            continue
        yield student
