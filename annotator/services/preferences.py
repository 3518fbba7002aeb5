"""Each student's settings, kept with the work."""

from collections.abc import Callable
from dataclasses import replace

from annotator.core.settings import Settings
from annotator.services.ports import WorkRepository


class Preferences:
    """Reads and keeps the settings of a student.

    Args:
        work: where they are kept.
        to_document: writes settings as a document.
        from_document: reads a document; the second argument is the default for what makes no sense in it.
    """

    def __init__(
        self,
        work: WorkRepository,
        to_document: Callable[[Settings], str],
        from_document: Callable[[str, Settings], Settings],
    ) -> None:
        self._work = work
        self._to_document = to_document
        self._from_document = from_document

    def of(self, student_id: str, last: Settings) -> Settings:
        """The student's settings.

        Args:
            student_id: who works now.
            last: those used last on this computer; they stand for what the student has not set yet, and
                the window's place is always theirs. Hints and keys are one person's alone.

        Raises:
            StorageError: the workspace cannot be read.
        """
        default = replace(last, hints=(), keys={})
        found = self._from_document(self._work.settings(student_id), default)
        return replace(found, geometry=last.geometry)

    def keep(self, student_id: str, settings: Settings) -> None:
        """Keep the settings; nothing is written if they are kept already.

        Raises:
            StorageError: they cannot be kept.
        """
        document = self._to_document(settings)
        if document != self._work.settings(student_id):
            self._work.keep_settings(student_id, document)
