"""Keeps the checklist of a draft up to date, off the window's thread."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from annotator.core.errors import AnnotatorError
from annotator.core.key_checks import OPEN, Finding, key_findings
from annotator.core.key_drafts import DraftHead, drafted_key
from annotator.core.model import Lesson, Passage
from annotator.core.steps import Step, Steps
from annotator.services.key_marking import KeyMarking
from annotator.ui.jobs import Jobs

_PAUSE = 300
"""Milliseconds after a change until the draft is looked through again; further changes are taken along."""


class DraftChecks(QObject):
    """Looks through a draft after each change.

    Args:
        lesson: whose key it is.
        marking: the draft's passages.
        jobs: the worker.
        failed: is told if the draft cannot be looked through.
        parent: the page of the draft.

    Attributes:
        findings: of the draft as it was looked through last.
    """

    checked = Signal()
    """There are new findings."""

    def __init__(
        self,
        lesson: Lesson,
        marking: KeyMarking,
        jobs: Jobs,
        failed: Callable[[AnnotatorError], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._lesson = lesson
        self._marking = marking
        self._jobs = jobs
        self._failed = failed
        self._changed = True
        self._under_way = False
        self._left_open: frozenset[object] = frozenset()
        self._then: list[Callable[[], None]] = []
        self.findings: Sequence[Finding] = ()
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        self._pause.start(0)

    @property
    def current(self) -> bool:
        """Are the findings those of the draft as it is now?"""
        return not self._changed and not self._under_way

    def open_entries(self) -> list[Finding]:
        """What is to be settled before publishing."""
        return [each for each in self.findings if each.severity == OPEN]

    def unasked(self) -> list[Finding]:
        """Those of them that nobody has agreed to leave open yet."""
        return [each for each in self.open_entries() if _about(each) not in self._left_open]

    def leave_open(self) -> None:
        """What is open now shall stay so, and is not asked about again."""
        self._left_open = frozenset(map(_about, self.open_entries()))

    def look_again(self) -> None:
        """The draft has changed."""
        self._changed = True
        if not self._under_way and not self._pause.isActive():
            self._pause.start(_PAUSE)

    def when_current(self, then: Callable[[], None]) -> None:
        """Do something as soon as the findings are those of the draft as it is now."""
        if self.current:
            then()
            return
        self._then.append(then)
        if self._pause.isActive():
            self._pause.start(0)

    def _look(self) -> None:
        self._changed, self._under_way = False, True
        work = partial(_findings, self._lesson, tuple(self._marking.passages))
        self._jobs.start(self, work, lambda _done, _of: None, self._found, self._refused)

    def _found(self, findings: Sequence[Finding]) -> None:
        self.findings = findings
        self._under_way = False
        self.checked.emit()
        if self._changed:
            self._pause.start(0 if self._then else _PAUSE)
            return
        waiting, self._then = self._then, []
        for then in waiting:
            then()

    def _refused(self, error: AnnotatorError) -> None:
        self._under_way = False
        self._then.clear()
        self._failed(error)


def _about(finding: Finding) -> object:
    return finding.code, finding.passage, finding.fields.get("tag")


def _findings(lesson: Lesson, passages: Sequence[Passage]) -> Steps[Sequence[Finding]]:
    """One step; on the worker."""
    yield Step(0, 1)
    key = drafted_key(lesson, DraftHead(), passages, 1, datetime.now(UTC))
    return key_findings(lesson.article, [tag.id for tag in lesson.tags], key)
