"""What the draft still lacks: a list beside the article; each entry leads to its place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from annotator.core.key_checks import FIGURE, HINT, OPEN, Finding
from annotator.services.presenting.key_checklist import SEVERITIES, finding_sentence, meaning_of
from annotator.services.presenting.wording import shortened
from annotator.ui.models.text_cards import Line, Section, TextCard, TextCards
from annotator.ui.notify import announce
from annotator.ui.speech import interface_language, quoted
from annotator.ui.teach.key_editor import KeyEditor
from annotator.ui.teach.tools import TeachTools

_QUOTE, _OTHER = 90, 50
"""Code points of a passage's words: the one that an entry is about, and another one that it names."""
_ORDER = (OPEN, HINT, FIGURE)


class ChecklistPanel(QWidget):
    """Open entries first, then what is worth a look, then figures.

    Args:
        tools: what everything at the desk works with.
        editor: the draft.
    """

    def __init__(self, tools: TeachTools, editor: KeyEditor) -> None:
        super().__init__()
        self._editor = editor
        self._looks = tools.shell.looks
        self._shown: Sequence[Finding] | None = None
        self._last: tuple[Finding | None, int] = (None, 0)
        self._names = {tag.id: tag.name for tag in editor.lesson.tags}
        self._heading = QLabel()
        self._heading.setProperty("role", "heading")
        self._heading.setWordWrap(True)
        self._heading.setContentsMargins(14, 10, 14, 8)
        self.list = TextCards(self.tr("Checklist"), tools.shell.looks.theme)
        self.list.setAccessibleDescription(self.tr("Enter goes to the place that an entry is about"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading)
        column.addWidget(self.list, 1)
        self.list.opened.connect(self._go)
        self.list.clicked.connect(self._go)
        editor.checks.checked.connect(self._show)
        tools.shell.looks.theme_changed.connect(self._theme_changed)
        self._show()

    def open_panel(self) -> None:
        """Bring the list into view, with the focus in it."""
        self._editor.page.panes.show_tab(self)
        self.list.setFocus()

    def _show(self) -> None:
        """Show the findings; whoever has gone to an entry is still there, or where it was."""
        findings = sorted(self._editor.checks.findings, key=lambda each: _ORDER.index(each.severity))
        if findings == self._shown:
            return
        self._shown = findings
        last, row = self._last
        row = next((n for n, each in enumerate(findings) if _same(each, last)), row)
        self.list.show_cards(findings, self._card, row)
        self._say_count()

    def _say_count(self) -> None:
        count = len(self._editor.checks.open_entries())
        self.setWindowTitle(self.tr("Checklist ({count})").format(count=count) if count else self._name())
        if not self._editor.checks.findings:
            self._heading.setText(self.tr("Looking through the key…"))
        elif count:
            self._heading.setText(self.tr("%n point(s) to settle", "", count))
        else:
            self._heading.setText(self.tr("Nothing is open"))

    def _name(self) -> str:
        return self.tr("Checklist")

    def _card(self, finding: Finding) -> TextCard:
        language = interface_language()
        quotes = {name: self._quote(name, _OTHER) for name in _passages_named(finding)}
        sentence = finding_sentence(finding, self._names, language, quotes)
        return TextCard(
            kind=language.say(SEVERITIES[finding.severity]),
            colour="bad" if finding.severity == OPEN else "",
            head=self._quote(finding.passage, _QUOTE) if finding.passage else "",
            sections=(Section((Line(sentence),)),),
            note=meaning_of(finding, language),
        )

    def _quote(self, passage_id: str, most: int) -> str:
        passage = self._found(passage_id)
        if passage is None:
            return ""
        start, end = passage
        return quoted(shortened(self._editor.lesson.article.text[start:end], most))

    def _found(self, passage_id: str) -> tuple[int, int] | None:
        """Where a passage stands; None if it was deleted since the draft was looked through."""
        try:
            return self._editor.marking.passage(passage_id).span
        except KeyError:
            return None

    def _go(self, index: QModelIndex) -> None:
        finding: Finding = self.list.cards.item(index)
        self._last = finding, index.row()
        if finding.passage and self._found(finding.passage) is not None:
            self._editor.jump(finding.passage)
        elif finding.span is not None:
            self._editor.show_stretch(finding.span)
        else:
            announce(self.list, self.tr("This is about the key or the article as a whole."))
            return
        self._editor.page.view.setFocus()

    def _theme_changed(self) -> None:
        self.list.set_theme(self._looks.theme)


def _passages_named(finding: Finding) -> Sequence[str]:
    """The ids of further passages that an entry names."""
    other = finding.fields.get("other")
    return [other] if isinstance(other, str) else []


def _same(finding: Finding, other: Finding | None) -> bool:
    return other is not None and (finding.code, finding.passage) == (other.code, other.passage)


def open_checklist(_tools: TeachTools, editor: KeyEditor) -> None:
    """Go to the checklist of a draft."""
    panel = editor.page.findChild(ChecklistPanel)
    if isinstance(panel, ChecklistPanel):
        panel.open_panel()
