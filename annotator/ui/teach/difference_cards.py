"""What a version of a key changed, as cards: rules and regions first, then passage by passage."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QCoreApplication

from annotator.core.key import Key
from annotator.core.key_difference import ADDED, REMOVED, KeyDifferences, PassageDifference
from annotator.core.model import Lesson
from annotator.services.presenting.key_differences import (
    CODES,
    FieldBeside,
    fields_beside,
    values_beside,
)
from annotator.ui.models.text_cards import Line, Section, TextCard
from annotator.ui.speech import interface_language, quoted

Change = FieldBeside | PassageDifference


class DifferenceCards:
    """Tells differences between two versions.

    Args:
        lesson: whose key it is.
        keys: the earlier and the later version.
        names: what they are called.
        affected: for how many students something changes, by the ids of a passage in both versions;
            empty where no work is looked at.
    """

    def __init__(
        self,
        lesson: Lesson,
        keys: tuple[Key, Key],
        names: tuple[str, str],
        affected: Mapping[tuple[str, str], int] | None = None,
    ) -> None:
        self._lesson = lesson
        self._names = names
        self._tags = {tag.id: tag.name for tag in lesson.tags}
        self._sources = {each.id: each.title for key in keys for each in key.references}
        self._affected = affected or {}

    def changes(self, differences: KeyDifferences) -> Sequence[Change]:
        """What there is a card for, in order; author and note stand beside the version itself."""
        alone = replace(differences, texts=())
        values = values_beside(alone, self._lesson.article, interface_language())
        return [*values, *differences.different]

    def card(self, change: Change) -> TextCard:
        """The card of one change."""
        if isinstance(change, FieldBeside):
            return TextCard(kind=change.name, sections=(self._beside(change, ""),))
        language = interface_language()
        passage = change.other or change.one
        return TextCard(
            kind=language.say(CODES[change.code]),
            head=quoted(" ".join(passage.quote.split())) if passage is not None else "",
            sections=tuple(self._sections(change)),
            note=self._note(change),
        )

    def _sections(self, change: PassageDifference) -> Sequence[Section]:
        if change.code in {ADDED, REMOVED}:
            return [Section(tuple(self._alone(change)))]
        fields = fields_beside(change, self._lesson.article, self._tags, interface_language(), self._sources)
        return [self._beside(field, field.name) for field in fields]

    def _alone(self, change: PassageDifference) -> Sequence[Line]:
        """Tag and why of a passage that only one version has."""
        passage = change.other or change.one
        if passage is None:
            return []
        say = interface_language().say
        lines = [Line(self._tags.get(passage.tag, passage.tag), say("Tag"))]
        return [*lines, Line(passage.why.strip(), say("Why"))] if passage.why.strip() else lines

    def _beside(self, field: FieldBeside, heading: str) -> Section:
        one, other = self._names
        return Section((Line(field.one, one), Line(field.other, other)), heading)

    def _note(self, change: PassageDifference) -> str:
        students = self._affected.get(change.about)
        if students is None:
            return ""
        return QCoreApplication.translate(
            "DifferenceCards", "Outcomes of %n student(s) change here.", None, students
        )


def version_name(version: int) -> str:
    """What a published version is called."""
    return QCoreApplication.translate("versions", "Version {version}").format(version=version)


def draft_name() -> str:
    """What the key that is being written is called."""
    return QCoreApplication.translate("versions", "Draft")
