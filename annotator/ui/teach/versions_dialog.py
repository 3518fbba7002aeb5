"""The versions of a key: what each changed, and going back to one."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from annotator.core.errors import AnnotatorError
from annotator.core.key import Key
from annotator.core.key_difference import KeyDifferences, version_differences
from annotator.core.model import Lesson
from annotator.core.steps import Step, Steps
from annotator.services.ports import KeyVersion
from annotator.services.presenting.key_differences import summary
from annotator.ui.calm_fields import Choice
from annotator.ui.jobs import Run
from annotator.ui.models.text_cards import Line, Section, TextCard, TextCards
from annotator.ui.notify import announce, ask
from annotator.ui.scrolled_dialog import fit_to_screen
from annotator.ui.side_by_side import SideBySide
from annotator.ui.speech import day, interface_language, told
from annotator.ui.teach.difference_cards import DifferenceCards, draft_name, version_name
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.rescore_dialog import RescoreDialog
from annotator.ui.teach.tools import TeachTools


@dataclass(frozen=True, slots=True)
class _Entry:
    """A published version; or the draft, if ``version`` is None."""

    name: str
    version: KeyVersion | None


class VersionsDialog(QDialog):
    """Shows versions, newest first, with the draft before them.

    Args:
        tools: what everything at the desk works with.
        lesson: whose key it is.
        parent: the window.
    """

    def __init__(self, tools: TeachTools, lesson: Lesson, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Versions of the key"))
        self._tools = tools
        self._lesson = lesson
        self._drafting = tools.context.drafting
        self._draft: Key | None = None
        self._keys: dict[int, Key] = {}
        self._run: Run | None = None
        theme = tools.shell.looks.theme
        self.list = TextCards(self.tr("Versions"), theme)
        self.other = Choice()
        self.other.setAccessibleName(self.tr("Compared with"))
        self.other.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.summary = QLabel()
        self.summary.setWordWrap(True)
        self.summary.setProperty("role", "heading")
        self.differences = TextCards(self.tr("Differences"), theme)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.write_button = self.buttons.addButton(self.tr("&Write on from this version"), role)
        self.force_button = self.buttons.addButton(self.tr("&Put into force…"), role)
        self._lay_out()
        self.list.chosen.connect(self._chosen)
        self.list.opened.connect(self.panes.show_second)
        self.other.currentIndexChanged.connect(self._compare)
        self.write_button.clicked.connect(self._ask_write)
        self.force_button.clicked.connect(self._preview)
        self.buttons.rejected.connect(self.reject)
        self._show_entries()

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(8, 8, 0, 0)
        form = QFormLayout()
        label = QLabel(self.tr("&Compared with"))
        label.setBuddy(self.other)
        form.addRow(label, self.other)
        column.addLayout(form)
        column.addWidget(self.summary)
        column.addWidget(self.differences, 1)
        right.setFocusProxy(self.differences)
        self.panes = SideBySide(self.list, right, (self.tr("Versions"), self.tr("Differences")))
        outer = QVBoxLayout(self)
        outer.addWidget(self.panes, 1)
        outer.addWidget(self.buttons)
        fit_to_screen(self, 120, 40)

    # The versions

    def _show_entries(self, chosen: int = 0) -> None:
        """Show the versions as they are now; ``chosen`` is the place of one."""
        self._entries = self._read()
        self.list.show_cards(self._entries, self._card, chosen)
        if not self._entries:
            self.summary.setText(self.tr("There is no version yet: the key was never published."))
            self._offer(None)

    def _read(self) -> Sequence[_Entry]:
        self._draft = self._drafting.draft_key(self._lesson)
        newest_first = reversed(self._drafting.versions(self._lesson.id))
        found = [_Entry(version_name(each.version), each) for each in newest_first]
        return [_Entry(draft_name(), None), *found] if self._draft is not None else found

    def _key(self, entry: _Entry) -> Key:
        """The key of an entry; read when it is first asked for."""
        if entry.version is None:
            assert self._draft is not None  # noqa: S101 - else there is no such entry
            return self._draft
        number = entry.version.version
        if number not in self._keys:
            self._keys[number] = self._drafting.version(self._lesson.id, number)
        return self._keys[number]

    def _card(self, entry: _Entry) -> TextCard:
        version = entry.version
        if version is None:
            passages = self.tr("%n passage(s)", "", len(self._key(entry).passages))
            lines = (Line(passages), Line(self.tr("not published yet")))
            return TextCard(kind=entry.name, sections=(Section(lines),))
        published = day(version.created)
        if version.author:
            text = self.tr("{day}, by {author}")
            published = text.format(day=published, author=version.author)
        return TextCard(
            kind=entry.name,
            head=self.tr("– in force") if version.in_force else "",
            sections=(Section((Line(published), Line(self.tr("%n passage(s)", "", version.passages)))),),
            note=version.note,
        )

    def _entry(self) -> _Entry | None:
        index = self.list.currentIndex()
        return self.list.cards.item(index) if index.isValid() else None

    def _chosen(self) -> None:
        entry = self._entry()
        self._offer(entry)
        others = [each for each in self._entries if each is not entry]
        before = self.list.currentIndex().row() + 1
        self.other.blockSignals(True)
        self.other.clear()
        for each in others:
            self.other.addItem(each.name, each)
        self.other.setCurrentIndex(min(before - 1, len(others) - 1))
        self.other.blockSignals(False)
        self.other.setEnabled(bool(others))
        self._compare()

    def _offer(self, entry: _Entry | None) -> None:
        fits = entry is not None and entry.version is not None and self._fits(entry)
        self.write_button.setEnabled(fits)
        self.force_button.setEnabled(fits and not _in_force(entry))

    def _fits(self, entry: _Entry) -> bool:
        """Is it for the text that the lesson has now?"""
        return self._key(entry).article_sha256 == self._lesson.article.sha256

    # The differences

    def _compare(self) -> None:
        if self._run is not None:
            self._run.stop()
        entry, other = self._entry(), self.other.currentData()
        self.differences.show_cards([], TextCard)
        if entry is None or other is None:
            self.summary.setText(self.tr("There is no other version to compare it with."))
            return
        if not self._fits(entry) or not self._fits(other):
            self.summary.setText(self.tr("These versions are for different texts of the article."))
            return
        earlier, later = sorted((entry, other), key=self._age)
        self.summary.setText(self.tr("Comparing…"))
        work = partial(compare_versions, self._lesson, self._key(earlier), self._key(later))
        show = partial(self._show_differences, earlier, later)
        self._run = self._tools.shell.jobs.start(self, work, lambda _done, _of: None, show, self._failed)

    def _age(self, entry: _Entry) -> int:
        """Older ones first, the draft last."""
        return -self._entries.index(entry)

    def _show_differences(self, earlier: _Entry, later: _Entry, differences: KeyDifferences) -> None:
        keys = self._key(earlier), self._key(later)
        cards = DifferenceCards(self._lesson, keys, (earlier.name, later.name))
        text = self.tr("{one} → {other}: {differences}")
        self.summary.setText(
            text.format(
                one=earlier.name, other=later.name, differences=summary(differences, interface_language())
            )
        )
        self.differences.show_cards(cards.changes(differences), cards.card)

    def _failed(self, error: AnnotatorError) -> None:
        self.summary.setText(told(error))
        announce(self, self.summary.text())

    # Going back

    def _ask_write(self) -> None:
        entry = self._entry()
        if entry is None or entry.version is None:
            return
        if self._draft is None:
            self._write(self._key(entry))
            return
        ask(
            self,
            self.tr("Write on from this version"),
            self.tr("Set the draft with %n passage(s) aside?", "", len(self._draft.passages)),
            self.tr(
                "A new draft begins with the passages of the version. Published versions stay as they are."
            ),
            self.tr("Set it aside"),
            partial(self._write, self._key(entry)),
            careful=True,
        )

    def _write(self, key: Key) -> None:
        try:
            self._drafting.revise(self._lesson, key)
            self._tools.write(self._lesson)  # shows another page, which closes this dialog
        except AnnotatorError as error:
            self._failed(error)

    def _preview(self) -> None:
        entry = self._entry()
        if entry is not None and entry.version is not None:
            dialog = RescoreDialog(self._tools, self._lesson, entry.version.version, self)
            dialog.accepted.connect(partial(self._show_entries, self.list.currentIndex().row()))
            dialog.open()


def _in_force(entry: _Entry | None) -> bool:
    return entry is not None and entry.version is not None and entry.version.in_force


def compare_versions(lesson: Lesson, before: Key, after: Key) -> Steps[KeyDifferences]:
    """What a later version changed, as work for the worker; one step."""
    yield Step(0, 1)
    return version_differences(lesson.article, [tag.id for tag in lesson.tags], before, after)


def show_versions(tools: TeachTools, lesson: Lesson) -> None:
    """Show the versions of a lesson's key."""
    VersionsDialog(tools, lesson, tools.shell.window).open()


def show_versions_of_draft(tools: TeachTools, editor: KeyEditor) -> None:
    """Keep what is being typed, then show the versions, with the draft as it is now."""
    if editor.may_leave(partial(show_versions_of_draft, tools, editor)):
        show_versions(tools, editor.lesson)
