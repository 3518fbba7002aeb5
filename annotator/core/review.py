"""Everything a review or a report shows of one try, as one value."""

from dataclasses import dataclass

from annotator.core.comparison import Comparison
from annotator.core.key import Key
from annotator.core.model import Lesson, Passage, Student, Try


@dataclass(frozen=True, slots=True)
class Review:
    """A try beside the key it was compared with.

    Attributes:
        student: who worked.
        lesson: with the article that the try was made on.
        attempt: the try; open or handed in.
        passages: in reading order.
        key: the version the comparison was made with; None if the lesson has none.
        comparison: None without a key.
    """

    student: Student
    lesson: Lesson
    attempt: Try
    passages: tuple[Passage, ...]
    key: Key | None
    comparison: Comparison | None
