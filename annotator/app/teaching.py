"""The instructor's side: a workspace of its own beside the students', opened when it is asked for."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path

from annotator.core.errors import StorageError
from annotator.storage import locking
from annotator.storage.database import Workspace
from annotator.storage.locking import Unlocked
from annotator.storage.pass_phrase import new_keys
from annotator.ui.teach.context import Finish, Slow, TeachContext

FILE = "teaching.sqlite"


class InstructorSide:
    """Opens the instructor's workspace once and keeps it open until the program ends.

    Implements ``ui.teach.context.SideFile``.

    Args:
        students: the students' workspace; the instructor's lies beside it.
    """

    def __init__(self, students: Path) -> None:
        self._path = students.with_name(FILE)
        self._workspace: Workspace | None = None
        self._context: TeachContext | None = None

    def open(self) -> TeachContext:
        """What the desk works with.

        Raises:
            StorageError: the workspace cannot be opened, or its pass phrase was not given.
        """
        if self.needs_phrase():
            raise StorageError(
                "The instructor's side is locked.", "Nothing was changed. Open it with its pass phrase."
            )
        if self._context is None:
            self._enter(Workspace.open(self._path))
        assert self._context is not None  # noqa: S101 - made by entering
        return self._context

    def _enter(self, workspace: Workspace) -> None:
        self._workspace = workspace
        from annotator.app.desk_services import desk_over

        self._context = desk_over(workspace, self)

    def close(self) -> None:
        """Close the workspace, if it was opened."""
        if self._workspace is not None:
            self._workspace.close()
        self._workspace = self._context = None

    # The file and its pass phrase

    def file(self) -> Path:
        """The file that is or will be in use."""
        return locking.locked_file(self._path) if self.has_phrase() else self._path

    def exists(self) -> bool:
        """Is there anything on the instructor's side yet?"""
        return self.file().exists()

    def has_phrase(self) -> bool:
        """Does a pass phrase lock it, be it open now or not?"""
        return locking.is_locked(self._path)

    def needs_phrase(self) -> bool:
        """Must the pass phrase be given before anything else?"""
        return self._workspace is None and self.has_phrase()

    def check(self) -> None:
        """Raise an error if the locked file is damaged; needs no pass phrase."""
        locking.check_locked(self._path)

    def unlocking(self, phrase: str) -> Slow:
        """Open it with its pass phrase."""
        return partial(self._unlock, phrase)

    def _unlock(self, phrase: str) -> Finish:
        return partial(self._enter_unlocked, locking.unlock(self._path, phrase))

    def _enter_unlocked(self, unlocked: Unlocked) -> None:
        self._enter(locking.open_unlocked(unlocked))

    def setting(self, phrase: str, former: str) -> Slow:
        """Lock it, or change the pass phrase; ``former`` is empty if there is none."""
        return partial(self._make_keys, self._opened(), phrase, former)

    def _make_keys(self, workspace: Workspace, phrase: str, former: str) -> Finish:
        self._check_phrase(workspace, former)
        return partial(locking.lock, workspace, new_keys(phrase, self.file()), self._path)

    def removing(self, former: str) -> Slow:
        """Take the pass phrase away."""
        return partial(self._may_take_away, self._opened(), former)

    def _may_take_away(self, workspace: Workspace, former: str) -> Finish:
        self._check_phrase(workspace, former)
        return partial(locking.take_lock_away, workspace, self._path)

    def _check_phrase(self, workspace: Workspace, phrase: str) -> None:
        keys = locking.keys_of(workspace)
        if keys is not None:
            keys.check(phrase, self.file())

    def plain_copies(self) -> Sequence[Path]:
        """What can be read without the pass phrase beside the locked file."""
        return locking.plain_copies(self._path)

    def remove_plain_copies(self) -> Sequence[Path]:
        """Remove these; gives those that could not be removed."""
        return locking.remove_plain_copies(self._path)

    def back_up(self, to: Path) -> None:
        """Write a copy, locked if the file is; may be called on any thread."""
        locking.back_up(self._path, to)

    def _opened(self) -> Workspace:
        assert self._workspace is not None  # noqa: S101 - asked for at the desk only
        return self._workspace
