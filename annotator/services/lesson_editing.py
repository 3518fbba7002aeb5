"""A lesson's tags and goals, as an instructor changes them."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from annotator.core.errors import LessonError
from annotator.core.model import Lesson, Tag
from annotator.core.tag_sets import TagSet, faults_of, tidy, with_ids
from annotator.services.desk_ports import TagSets, TagUse, TagUses
from annotator.services.ports import LessonRepository


class LessonEditing:
    """Changes lessons in the instructor's workspace.

    Work refers to tags by their ids: a tag that is renamed keeps its id, and one that something refers to
    stays.

    Args:
        lessons: what is kept there.
        uses: what refers to their tags.
        sets: the sets of tags that come with the program.
    """

    def __init__(self, lessons: LessonRepository, uses: TagUses, sets: TagSets) -> None:
        self._lessons = lessons
        self._uses = uses
        self._sets = sets

    def shipped_sets(self) -> Sequence[TagSet]:
        """The sets of tags that come with the program, by language and name."""
        return self._sets.shipped()

    def uses(self, lesson_id: str) -> Mapping[str, TagUse]:
        """What refers to each tag of a lesson, by tag id; a tag that nothing refers to is left out."""
        return self._uses.uses(lesson_id)

    def checked(self, lesson: Lesson, tags: Sequence[Tag], goals: Sequence[str]) -> Lesson:
        """The lesson with other tags and goals, not kept yet.

        Args:
            lesson: as it is kept.
            tags: in their new order, which is that of their keys; a new one has an empty id.
            goals: empty ones are left out.

        Raises:
            LessonError: the tags make no sound set, or one is missing that something refers to.
        """
        tidied = [tidy(tag) for tag in tags]
        for fault in faults_of(tidied):
            raise fault.error
        kept = {tag.id for tag in tidied}
        used = self.uses(lesson.id) if any(tag.id not in kept for tag in lesson.tags) else {}
        for tag in lesson.tags:
            if tag.id not in kept and tag.id in used:
                raise LessonError(
                    "The tag “{tag}” cannot go from “{lesson}”: its key or its students' work uses it.",
                    "Nothing was changed. Give it another name, or leave it as it is.",
                    tag=tag.name,
                    lesson=lesson.title,
                )
        named = with_ids(tidied, [tag.id for tag in lesson.tags])
        return replace(lesson, tags=named, goals=tuple(filter(None, map(str.strip, goals))))

    def keep(self, lesson: Lesson, tags: Sequence[Tag], goals: Sequence[str]) -> Lesson:
        """Keep a lesson with other tags and goals; returns it as it is kept now.

        Raises:
            LessonError: as ``checked``; nothing was changed.
            StorageError: it cannot be kept; nothing was changed.
        """
        changed = self.checked(lesson, tags, goals)
        self._lessons.save(replace(changed, key=None))
        return changed
