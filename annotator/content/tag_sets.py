"""The sets of tags that come with the program, one TOML file each."""

from collections.abc import Sequence
from pathlib import Path

from annotator.content.assets import resource
from annotator.content.fields import Fields
from annotator.content.findings import Findings, Place
from annotator.content.lesson_source import cannot_read
from annotator.content.lesson_toml import language_in, slug_in, tags_in
from annotator.content.text_files import toml_table
from annotator.core.tag_sets import TagSet

FORMAT = "annotator-tags"


class TagSetFiles:
    """Reads the shipped sets; implements ``services.ports.TagSets``.

    Args:
        folder: where their files are.
    """

    def __init__(self, folder: Path | None = None) -> None:
        self._folder = folder

    def shipped(self) -> Sequence[TagSet]:
        """All sets, by language and name.

        Raises:
            LessonError: a file does not hold together; the message names the place.
            UserFileError: a file cannot be read.
        """
        folder = resource("tag_sets") if self._folder is None else self._folder
        found = [read_tag_set(file) for file in sorted(folder.glob("*.toml"))]
        return sorted(found, key=lambda each: (each.language, each.name.casefold()))


def read_tag_set(file: Path) -> TagSet:
    """The set of tags in a file.

    Raises:
        LessonError: it does not hold together; the message names the place.
        UserFileError: it cannot be read.
    """
    place = Place(Findings(), f"tag_sets/{file.name}")
    try:
        data = file.read_bytes()
    except OSError as exc:
        raise cannot_read(place.file, exc) from exc
    fields = Fields(toml_table(data, place) or {}, place)
    place.findings.raise_first()
    place.inside("format").format(fields.text("format", required=True), FORMAT)
    found = TagSet(
        id=slug_in(fields),
        name=fields.text("name", required=True, one_line=True),
        language=language_in(fields),
        note=fields.text("note"),
        tags=tags_in(fields),
    )
    place.findings.raise_first()
    return found
