"""What tag sets, courses and colleagues' keys need from the outside. Storage and content implement these."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from annotator.core.course import Course
from annotator.core.key import Key
from annotator.core.model import Lesson
from annotator.core.tag_sets import TagSet


@dataclass(frozen=True, slots=True)
class TagUse:
    """What refers to a tag and would be left without it.

    Attributes:
        draft: passages and notes of the key that is being written.
        versions: published versions of the key, in order.
        students: how many students' work.
        history: the log of the key's changes, from which undo can bring it back, or a draft set aside.
    """

    draft: int = 0
    versions: tuple[int, ...] = ()
    students: int = 0
    history: bool = False


class KeyFiles(Protocol):
    """Keys that come from somebody else."""

    def read(self, path: Path, lesson: Lesson) -> Key:
        """The key in a ``key.json`` by itself, or in a lesson's folder or file whose key is open.

        Raises:
            LessonError: there is no key in it, or it is for another lesson or text.
            UserFileError: it is not there or cannot be read.
        """


class TagSets(Protocol):
    """The sets of tags that come with the program."""

    def shipped(self) -> Sequence[TagSet]:
        """All sets, by language and name."""


class TagUses(Protocol):
    """What refers to tags."""

    def uses(self, lesson_id: str) -> Mapping[str, TagUse]:
        """What refers to each tag of a lesson, by tag id; a tag that nothing refers to is left out."""


class CourseFiles(Protocol):
    """Courses as files."""

    def read(self, path: Path) -> tuple[Course, Sequence[Lesson]]:
        """Read and check a ``.course`` file with all its lessons.

        Raises:
            LessonError: it does not hold together; the message names the place.
            UserFileError: it is not there or cannot be read.
        """

    def pack(self, course: Course, lessons: Sequence[Lesson]) -> bytes:
        """The bytes of a ``.course`` file; the same course always the same bytes.

        Args:
            course: what is packed.
            lessons: in its order; a lesson's key is packed with it, one without has none in the file.

        Raises:
            LessonError: a lesson could not be read again from such a file.
        """


class CourseRepository(Protocol):
    """The courses in a workspace. Each call is one transaction."""

    def courses(self) -> Sequence[Course]:
        """All courses, by title."""

    def save(self, course: Course, lessons: Sequence[Lesson] = ()) -> None:
        """Keep a course, new or changed, and these of its lessons as ``LessonRepository.save`` does.

        Every lesson that the course names is kept already or among these.
        """

    def remove(self, course_id: str) -> None:
        """Forget a course; its lessons stay."""
