"""What the instructor's place is given to work with."""

from dataclasses import dataclass

from annotator.services.colleagues import Colleagues
from annotator.services.courses import CourseEditing
from annotator.services.drafting import Drafting
from annotator.services.lesson_editing import LessonEditing


@dataclass(frozen=True)
class TeachContext:
    """Services over the instructor's workspace.

    Attributes:
        drafting: keys: writing, publishing, going back.
        editing: lessons' tags and goals.
        colleagues: two keys for one lesson.
        courses: lists of lessons that are given out as one file.
    """

    drafting: Drafting
    editing: LessonEditing
    colleagues: Colleagues
    courses: CourseEditing
