"""Keys that are named on the command line: as a key file, or as a lesson that holds one."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.cli.context import CliServices
from annotator.cli.inputs import bytes_of
from annotator.core.errors import UserFileError
from annotator.core.key import Key
from annotator.core.model import Article, Lesson


@dataclass(frozen=True, slots=True)
class Keys:
    """Keys for one article.

    Attributes:
        lesson: the one whose article they are for.
        keys: in the order in which they were named.
        names: the names of all tags that the keys may have, by id.
    """

    lesson: Lesson
    keys: tuple[Key, ...]
    names: Mapping[str, str]

    @property
    def article(self) -> Article:
        """The text that the keys count in."""
        return self.lesson.article

    @property
    def tags(self) -> list[str]:
        """The ids of the tags."""
        return list(self.names)


def read_keys(services: CliServices, places: tuple[str, ...], lesson: str | None) -> Keys:
    """The keys at some places.

    Args:
        services: reads files.
        places: key files (``.json``) and lessons.
        lesson: whose article key files are for; None takes the first lesson among the places.

    Raises:
        UserFileError: a file cannot be read, no lesson is named, or the articles differ.
        LessonError: a lesson or a key does not hold together.
    """
    lessons = {place: services.files.read(place) for place in places if not _is_key_file(place)}
    named = [services.files.read(lesson)] if lesson is not None else []
    first = next(iter([*named, *lessons.values()]), None)
    if first is None:
        raise UserFileError("A key file alone does not say its article: name the lesson with --lesson.")
    for place, each in lessons.items():
        if each.article.sha256 != first.article.sha256:
            raise UserFileError(
                "{place} is for another article than “{lesson}”, so their keys cannot be compared.",
                place=place,
                lesson=first.id,
            )
    keys = tuple(
        _key_of(lessons[place], place)
        if place in lessons
        else services.read_key(bytes_of(place), place, first)
        for place in places
    )
    names: dict[str, str] = {}
    for each in (first, *lessons.values()):
        for tag in each.tags:
            names.setdefault(tag.id, tag.name)
    return Keys(first, keys, names)


def _is_key_file(place: str) -> bool:
    return place.lower().endswith(".json") and not Path(place).is_dir()


def _key_of(lesson: Lesson, place: str) -> Key:
    if lesson.key is None:
        raise UserFileError("The lesson {place} holds no open key.", place=place)
    return lesson.key
