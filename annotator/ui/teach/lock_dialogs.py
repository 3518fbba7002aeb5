"""Opening the instructor's side with its pass phrase; setting, changing and taking away the pass phrase."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from annotator.ui.jobs import Jobs
from annotator.ui.notify import ask
from annotator.ui.places import Shell
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.teach.context import SideFile
from annotator.ui.teach.phrase_form import PhraseDialog
from annotator.ui.teach.tools import TeachTools

SHORTEST = 8
"""Characters of a pass phrase; fewer are guessed however slow guessing is."""

translate = QCoreApplication.translate


class UnlockDialog(PhraseDialog):
    """Asks for the pass phrase.

    Args:
        side: what is locked.
        then: done when it is open.
        jobs: run what takes seconds.
        parent: the window.
    """

    def __init__(self, side: SideFile, then: Callable[[], None], jobs: Jobs, parent: QWidget) -> None:
        super().__init__(self.tr("Pass phrase"), jobs, parent)
        self._side = side
        self._then = then
        self.add_text(self.tr("The instructor’s side is locked."))
        self.phrase = self.add_field(self.tr("Its &pass phrase"))
        self.open_button = self.add_act(self.tr("Open"), self._open, primary=True)
        self.add_end()
        self.phrase.textChanged.connect(self._typed)
        self._typed()
        fit_to_screen(self, 50, 16)

    def _typed(self) -> None:
        self.open_button.setEnabled(bool(self.phrase.text()))

    def _open(self) -> None:
        self.work(self._side.unlocking(self.phrase.text()), self._opened)

    def _opened(self) -> None:
        self.accept()
        self._then()


class LockDialog(PhraseDialog):
    """Sets, changes or takes away the pass phrase, and says what that means.

    Args:
        side: what is locked or shall be.
        told: called with a sentence when something was done.
        jobs: run what takes seconds.
        parent: the window.
    """

    def __init__(self, side: SideFile, told: Callable[[str], None], jobs: Jobs, parent: QWidget) -> None:
        super().__init__(self.tr("Pass phrase of the instructor’s side"), jobs, parent)
        self._side = side
        self._told = told
        self._window = parent
        self._locked = side.has_phrase()
        for text in self._about():
            self.add_text(text)
        if self._locked:
            self.former = self.add_field(self.tr("The pass phrase as it &is"))
        label = self.tr("The &new pass phrase, at least {n} characters").format(n=SHORTEST)
        self.phrase = self.add_field(label)
        self.again = self.add_field(self.tr("The new pass phrase once &more"))
        if self._locked:
            self.remove_button = self.add_act(self.tr("Take the lock away"), self._remove)
        text = self.tr("Change it") if self._locked else self.tr("Lock")
        self.set_button = self.add_act(text, self._set, primary=True)
        self.add_end()
        fit_to_screen(self, 72, 22 if self._locked else 29)

    def _about(self) -> list[str]:
        if self._locked:
            return [self.tr("The instructor’s side is locked. Change its pass phrase here, or take it away.")]
        return [
            self.tr(
                "With a pass phrase the file of the instructor’s side is encrypted: nobody who does not know "
                "it can read keys, drafts and collected work, also not in a copy or with another program."
            ),
            self.tr(
                "It cannot be recovered. If you forget it, everything on the instructor’s side is lost, and "
                "nobody can help. Write it down and keep it in a safe place. Four or five words that do not "
                "belong together are good."
            ),
            self.tr(
                "It does not protect the students’ work, lesson files that you hand out with an open key, or "
                "what somebody sees who sits here while the desk is open. Traces of the file as it was until "
                "now can remain on the disk, in copies beside it and in older backups."
            ),
        ]

    def _set(self) -> None:
        if len(self.phrase.text()) < SHORTEST:
            self.say(self.tr("The new pass phrase has fewer than {n} characters.").format(n=SHORTEST))
            self.phrase.setFocus()
        elif self.phrase.text() != self.again.text():
            self.say(self.tr("The new pass phrase is not the same both times."))
            self.again.setFocus()
            self.again.selectAll()
        else:
            former = self.former.text() if self._locked else ""
            self.work(self._side.setting(self.phrase.text(), former), self._was_set)

    def _was_set(self) -> None:
        self.accept()
        if self._locked:
            self._told(self.tr("The pass phrase is changed. Older backups still open with the former one."))
            return
        self._told(self.tr("The instructor’s side is locked. From now on Teach asks for the pass phrase."))
        offer_removal(self._side, self._told, self._window)

    def _remove(self) -> None:
        self.work(self._side.removing(self.former.text()), self._was_removed)

    def _was_removed(self) -> None:
        self.accept()
        self._told(self.tr("The lock is gone: the instructor’s side is a readable file again."))


def offer_removal(side: SideFile, told: Callable[[str], None], window: QWidget) -> None:
    """Offer to remove readable copies that lie beside the locked file, if there are any."""
    copies = side.plain_copies()
    if not copies:
        return
    what = translate("lock", "They are older states of the instructor’s side. They are removed for good.")
    ask(
        window,
        translate("lock", "Readable files"),
        translate("lock", "Remove %n file(s) that can be read without the pass phrase?", "", len(copies)),
        "\n".join([*map(str, copies), "", what]),
        translate("lock", "Remove"),
        partial(_remove_copies, side, told),
        careful=True,
    )


def _remove_copies(side: SideFile, told: Callable[[str], None]) -> None:
    left = side.remove_plain_copies()
    told(_could_not(left) if left else translate("lock", "The readable files are removed."))


def _could_not(left: Sequence[Path]) -> str:
    text = translate("lock", "These could not be removed, remove them yourself: {files}")
    return text.format(files=", ".join(map(str, left)))


def ask_pass_phrase(shell: Shell, side: SideFile, then: Callable[[], None]) -> None:
    """Ask for the pass phrase; ``then`` is done when the instructor's side is open.

    Raises:
        StorageError: the file is damaged, so that no pass phrase could open it.
    """
    side.check()
    UnlockDialog(side, then, shell.jobs, shell.window).open()


def ask_lock(tools: TeachTools) -> None:
    """Ask for a pass phrase to lock with, or what shall become of the one that is set."""
    shell = tools.shell
    LockDialog(tools.context.file, shell.notices.tell, shell.jobs, shell.window).open()
