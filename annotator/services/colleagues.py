"""Two instructors' keys for one lesson: taking one in, comparing, making one of both."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from annotator.core.agreement import Agreement, agreement_of
from annotator.core.errors import LessonError
from annotator.core.key import Key
from annotator.core.key_difference import AGREED, PassageDifference, colleague_differences
from annotator.core.key_merge import About, Choice, merged_key, undecided
from annotator.core.model import Lesson
from annotator.services.desk_ports import KeyFiles
from annotator.services.drafting import Drafting
from annotator.services.ports import KeyDraft


@dataclass(frozen=True, slots=True)
class TwoKeys:
    """Two keys side by side.

    Attributes:
        lesson: what both are for.
        mine: the one to go on from.
        theirs: the other.
        agreement: how far they agree.
        differences: where they differ, in reading order; agreed passages with other notes among them.
    """

    lesson: Lesson
    mine: Key
    theirs: Key
    agreement: Agreement
    differences: tuple[PassageDifference, ...]

    def undecided(self, choices: Mapping[About, Choice]) -> list[PassageDifference]:
        """The differences that still need a choice; an agreed passage with other notes needs none."""
        return undecided(self.differences, choices)


class Colleagues:
    """Compares and merges keys in the instructor's workspace.

    Args:
        drafting: the keys there.
        files: keys as files.
    """

    def __init__(self, drafting: Drafting, files: KeyFiles) -> None:
        self._drafting = drafting
        self._files = files

    def take_in(self, lesson: Lesson, path: Path) -> Key:
        """Keep a colleague's key as a version of its own; what is in force stays so.

        Raises:
            LessonError: there is no key in the file, or it is for another lesson or text.
            UserFileError: it is not there or cannot be read.
            ScoringError: work could not be compared with it.
            StorageError: it cannot be kept.
        """
        return self._drafting.take_in(lesson, self._files.read(path, lesson))

    def compare(self, lesson: Lesson, mine: Key, theirs: Key) -> TwoKeys:
        """Two keys side by side.

        Raises:
            LessonError: one of them is for another text than the lesson's.
            ScoringError: one of them is refused.
        """
        if {mine.article_sha256, theirs.article_sha256} != {lesson.article.sha256}:
            raise LessonError(
                "One of the two keys was made for another text than that of “{lesson}”.",
                "Nothing was changed. Choose two keys for the text as it is now.",
                lesson=lesson.title,
            )
        tags = [tag.id for tag in lesson.tags]
        found = colleague_differences(lesson.article, tags, mine, theirs).passages
        return TwoKeys(
            lesson,
            mine,
            theirs,
            agreement_of(lesson.article, tags, mine, theirs),
            tuple(each for each in found if each.code != AGREED or each.fields),
        )

    def merge(self, keys: TwoKeys, choices: Mapping[About, Choice]) -> KeyDraft:
        """A draft made of both keys that records who decided what; an open draft is set aside.

        Raises:
            KeyMergeError: a difference is not decided; nothing was changed.
            ScoringError: work could not be compared with what comes out; nothing was changed.
            StorageError: it cannot be kept; nothing was changed.
        """
        lesson = keys.lesson
        key = merged_key(lesson.article, [tag.id for tag in lesson.tags], keys.mine, keys.theirs, choices)
        return self._drafting.revise(lesson, key)
