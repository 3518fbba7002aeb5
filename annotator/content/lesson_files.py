"""Lessons as files: those that come with the program, and a folder or ``.lesson`` file by its path."""

from collections.abc import Mapping, Sequence
from contextlib import suppress
from pathlib import Path

from annotator.content.assets import lessons_folder
from annotator.content.findings import printable
from annotator.content.lesson_archive import archived_origin, read_archive
from annotator.content.lesson_check import count_words, lesson_of, read_head
from annotator.content.lesson_origin import origin_in
from annotator.content.lesson_source import ARTICLE, HEAD, LessonSource, cannot_read, read_folder
from annotator.core.errors import AnnotatorError, LessonError, UserFileError
from annotator.core.model import Lesson
from annotator.core.slugs import is_slug
from annotator.services.ports import LessonSummary

ORDER = "order.txt"
"""Ids of the shipped lessons, one a line."""


class FolderLessonFiles:
    """Reads and checks lessons; implements ``services.ports.LessonFiles``.

    Args:
        shipped: the folder with the lessons that come with the program.
    """

    def __init__(self, shipped: Path | None = None) -> None:
        self._shipped = lessons_folder() if shipped is None else shipped

    def shipped(self) -> Sequence[LessonSummary]:
        """The lessons that come with the program, in the order in which a class would take them.

        That is the order of ``order.txt`` beside them; what it does not name comes after, by title. Never
        raises for a damaged one.
        """
        try:
            folders = [entry for entry in self._shipped.iterdir() if self._is_lesson_folder(entry)]
        except OSError:
            return []
        named: list[str] = []
        with suppress(OSError, UnicodeDecodeError):
            named = (self._shipped / ORDER).read_text(encoding="utf-8").split()
        places = {lesson_id: place for place, lesson_id in enumerate(named)}
        return sorted(
            map(self._summary, folders),
            key=lambda each: (places.get(each.id, len(places)), each.title.casefold(), each.id),
        )

    def read(self, place: str | Path) -> Lesson:
        """Read and check a lesson: a shipped id, a folder or a ``.lesson`` file.

        Raises:
            LessonError: it does not hold together; the message names the place.
            UserFileError: it is not there or cannot be read.
        """
        source = self._source(place)
        lesson = self._checked(place, source)
        source.findings.raise_first()
        if lesson is None:  # never without a finding
            raise source.place(HEAD).error("cannot be read")
        return lesson

    def problems(self, place: str | Path) -> list[str]:
        """Everything that is wrong with a lesson, one sentence each; empty if it holds together.

        Raises:
            UserFileError: it is not there or cannot be read.
        """
        try:
            source = self._source(place)
        except LessonError as exc:
            return [exc.message]
        self._checked(place, source)
        return [error.message for error in source.findings.errors]

    def origin(self, place: str | Path) -> Mapping[str, bytes]:
        """What a lesson's article was made from, by the names of the files; nothing if it was not kept.

        Raises:
            LessonError: it is more than a lesson needs, or not safe.
            UserFileError: it is not there or cannot be read.
        """
        if self._is_shipped(place):
            return origin_in(self._shipped / place, f"lessons/{place}")
        path, label = Path(place), printable(str(place))
        return origin_in(path, label) if path.is_dir() else archived_origin(path, label)

    def _checked(self, place: str | Path, source: LessonSource) -> Lesson | None:
        lesson = lesson_of(source)
        if lesson is not None and self._is_shipped(place) and lesson.id != str(place):
            source.place(HEAD).report("the id “{id}” is not the name of the folder", id=lesson.id)
        return lesson

    def _source(self, place: str | Path) -> LessonSource:
        if self._is_shipped(place):
            return read_folder(self._shipped / place, f"lessons/{place}")
        path = Path(place)
        label = printable(str(place))
        try:
            if path.is_dir():
                return read_folder(path, label)
            if path.exists():
                return read_archive(path, label)
        except ValueError:
            pass  # a path cannot hold every character
        except OSError as exc:
            raise cannot_read(label, exc) from exc
        raise UserFileError(
            "There is no lesson {place}.",
            "Nothing was changed. Name a folder, a .lesson file or one of: {shipped}.",
            place=label,
            shipped=", ".join(summary.id for summary in self.shipped())
            or "(no lessons came with the program)",
        )

    def _is_shipped(self, place: str | Path) -> bool:
        return isinstance(place, str) and is_slug(place) and (self._shipped / place).is_dir()

    def _is_lesson_folder(self, entry: Path) -> bool:
        return not entry.name.startswith(".") and entry.is_dir()

    def _summary(self, folder: Path) -> LessonSummary:
        """What can be said of a shipped lesson without reading all of it."""
        try:
            source = read_folder(folder, f"lessons/{folder.name}", (HEAD, ARTICLE))
        except AnnotatorError as exc:
            return LessonSummary(folder.name, folder.name, "", 0, folder, exc)
        head = read_head(source)
        words = count_words(source)
        if head is not None and head.id != folder.name:
            source.place(HEAD).report("the id “{id}” is not the name of the folder", id=head.id)
        errors = source.findings.errors
        return LessonSummary(
            id=folder.name,
            title=(head.title if head else "") or folder.name,
            language=head.language if head else "",
            words=words,
            path=folder,
            problem=errors[0] if errors else None,
        )
