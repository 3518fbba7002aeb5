"""Everything a review or a report shows of one try, as one value."""

from dataclasses import dataclass

from annotator.core.comparison import Comparison
from annotator.core.key import Key
from annotator.core.model import Lesson, Passage, Response, Student, Try


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
        responses: what the student said after handing in; the newest about each thing.
        second: the comparison with the tags of the second answers in place; None if there is no such answer.
    """

    student: Student
    lesson: Lesson
    attempt: Try
    passages: tuple[Passage, ...]
    key: Key | None
    comparison: Comparison | None
    responses: tuple[Response, ...] = ()
    second: Comparison | None = None
