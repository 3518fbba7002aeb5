"""Where two instructors' keys differ, in words."""

from collections.abc import Iterator, Mapping
from dataclasses import replace
from html import escape

from PySide6.QtCore import QCoreApplication

from annotator.core.key_decisions import BOTH, MINE, NEITHER, THEIRS
from annotator.core.key_difference import (
    AGREED,
    EDGES,
    ONLY_FIRST,
    ONLY_SECOND,
    OTHER_TAG,
    TAG,
    TAG_AND_EDGES,
    WORDS,
    PassageDifference,
)
from annotator.core.key_merge import Choice
from annotator.core.model import Lesson
from annotator.services.presenting.key_differences import FieldBeside, fields_beside
from annotator.ui.speech import interface_language, quoted

_ALWAYS = (TAG, WORDS, "why")
"""Fields that are shown whether they differ or not."""


class DifferenceText:
    """Says what a difference is and what was decided about it.

    Args:
        lesson: whose keys they are.
    """

    def __init__(self, lesson: Lesson) -> None:
        self._lesson = lesson
        self._names = {tag.id: tag.name for tag in lesson.tags}

    def kind(self, difference: PassageDifference) -> str:
        """What kind of difference it is."""
        return {
            AGREED: _tr("Agreed, other notes"),
            EDGES: _tr("Other words"),
            OTHER_TAG: _tr("Other tag"),
            TAG_AND_EDGES: _tr("Other tag and other words"),
            ONLY_FIRST: _tr("Only mine"),
            ONLY_SECOND: _tr("Only theirs"),
        }[difference.code]

    def quote(self, difference: PassageDifference) -> str:
        """The words that it is about, on one line."""
        passage = difference.one or difference.other
        return quoted(" ".join(passage.quote.split())) if passage is not None else ""

    def item(self, number: int, difference: PassageDifference, choice: Choice | None) -> str:
        """Two lines for a list."""
        first = _tr("{number}. {kind}: {words}").format(
            number=number, kind=self.kind(difference), words=self.quote(difference)
        )
        return f"{first}\n{self.decided(difference, choice)}"

    def decided(self, difference: PassageDifference, choice: Choice | None) -> str:
        """What was decided."""
        if choice is None and difference.code == AGREED:
            return _tr("mine, unless you decide otherwise")
        if choice is None:
            return _tr("not decided yet")
        took = {
            MINE: _tr("✓ mine"),
            THEIRS: _tr("✓ theirs"),
            BOTH: _tr("✓ both acceptable"),
            NEITHER: _tr("✓ left out"),
        }[choice.took]
        return f"{took} – {choice.note}" if choice.note else took

    def html(self, difference: PassageDifference) -> str:
        """Both readings side by side; the names of what differs are bold."""
        rows = [
            "<tr><td></td>" + "".join(f"<td><b>{escape(head)}</b></td>" for head in self._heads()) + "</tr>"
        ]
        for field, differs in self._fields(difference):
            name = f"<b>{escape(field.name)} ≠</b>" if differs else escape(field.name)
            cells = (name, _lines(field.one), _lines(field.other))
            rows.append("<tr>" + "".join(f"<td valign='top'>{cell}</td>" for cell in cells) + "</tr>")
        return f"<table width='100%' cellspacing='0' cellpadding='4'>{''.join(rows)}</table>"

    def spoken(self, difference: PassageDifference) -> str:
        """Both readings for a screen reader."""
        mine, theirs = self._heads()
        sentences = (
            f"{field.name}: {mine}: {field.one}; {theirs}: {field.other}"
            for field, _ in self._fields(difference)
        )
        return ". ".join((self.kind(difference), *sentences))

    def _heads(self) -> tuple[str, str]:
        return _tr("Mine"), _tr("Theirs")

    def _fields(self, difference: PassageDifference) -> Iterator[tuple[FieldBeside, bool]]:
        """What is shown of it, with whether it differs."""
        alone = None in (difference.one, difference.other)
        names = [*_ALWAYS, *(name for name in difference.fields if name not in _ALWAYS)]
        shown = fields_beside(
            replace(difference, fields=tuple(names)), self._lesson.article, self._names, interface_language()
        )
        for name, field in zip(names, shown, strict=True):
            yield field, not alone and name in difference.fields


def choice_names(difference: PassageDifference) -> Mapping[str, str]:
    """What can be decided about a difference, with its name; in the order of its digits.

    Taking the side that has no passage would be to leave it out, so it is not offered twice. What is not
    possible is left out: a passage cannot begin and end at two places.
    """
    names = {MINE: _tr("1 Take mine"), THEIRS: _tr("2 Take theirs")}
    if difference.one is None:
        del names[MINE]
    if difference.other is None:
        del names[THEIRS]
    if None in (difference.one, difference.other):
        names[BOTH] = _tr("3 Both acceptable: optional")
    elif difference.code != EDGES:
        names[BOTH] = _tr("3 Both acceptable")
    return {**names, NEITHER: _tr("4 Leave out")}


def _lines(text: str) -> str:
    return escape(text).replace("\n", "<br>")


def _tr(text: str) -> str:
    return QCoreApplication.translate("Differences", text)
