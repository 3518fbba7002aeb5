"""How a student gets on over tries and lessons."""

from annotator.core.model import Student
from annotator.services.comparing import Comparing
from annotator.services.lessons import LessonLibrary
from annotator.services.ports import WorkRepository
from annotator.services.presenting.progress import Progress, progress_of


class Progressing:
    """Sets all that a student handed in beside the keys.

    Args:
        work: the students' tries.
        library: gives the lesson of a try.
        comparing: reviews a try.
    """

    def __init__(self, work: WorkRepository, library: LessonLibrary, comparing: Comparing) -> None:
        self._work = work
        self._library = library
        self._comparing = comparing

    def of(self, student: Student) -> Progress:
        """The student's progress; tries that had no key to be compared with are left out.

        Raises:
            LessonError: the workspace does not hold a lesson.
            StorageError: it cannot be read.
            ScoringError: the work or a key breaks a rule of the scoring.
        """
        done = [each for each in self._work.all_tries(student.id) if each.key_version is not None]
        return progress_of(
            self._comparing.review(attempt, self._library.lesson_for(attempt), student) for attempt in done
        )
